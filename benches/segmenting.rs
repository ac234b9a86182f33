//! Sentences: every segmenter over the articles of the example pages and over generated text.
//!
//!     cargo bench --bench segmenting -- rules

mod inputs;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use nutgraf::{Lang, Scratch, segment::Method};

fn segmenting(c: &mut Criterion) {
    let mut group = c.benchmark_group("segment");
    let mut texts = inputs::articles();
    texts.push(("generated".into(), inputs::text(10_000)));
    for (name, text) in &texts {
        group.throughput(Throughput::Bytes(text.len() as u64));
        for method in Method::ALL {
            let segmenter = method.segmenter();
            let (mut scratch, mut sentences) = (Scratch::new(), Vec::new());
            group.bench_function(BenchmarkId::new(method.name(), name), |b| {
                b.iter(|| {
                    sentences.clear();
                    segmenter.segment(text, Lang::UND, &mut scratch, &mut sentences);
                });
            });
            assert!(!sentences.is_empty(), "{method} finds nothing in {name}");
        }
    }
    group.finish();
}

criterion_group!(benches, segmenting);
criterion_main!(benches);
