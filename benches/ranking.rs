//! Keywords: the candidate step and every ranker over documents of 10 to 10,000 sentences.
//!
//!     cargo bench --bench ranking -- yake/1000

mod inputs;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use nutgraf::{Candidates, Scratch, keywords::Method};

fn ranking(c: &mut Criterion) {
    for sentences in inputs::SIZES {
        let doc = inputs::document(sentences);
        for method in Method::ALL {
            let (finder, ranker) = (method.finder(), method.ranker());
            let (mut scratch, mut candidates) = (Scratch::new(), Candidates::default());
            let bytes = Throughput::Bytes(doc.text().len() as u64);

            let mut group = c.benchmark_group("find");
            group.throughput(bytes.clone());
            group.bench_function(BenchmarkId::new(method.name(), sentences), |b| {
                b.iter(|| {
                    candidates.clear();
                    finder.find(&doc, &mut scratch, &mut candidates);
                });
            });
            group.finish();
            assert!(!candidates.is_empty(), "{method} finds nothing");

            let mut scores = vec![0.0; candidates.len()];
            let mut group = c.benchmark_group("rank");
            group.throughput(bytes);
            group.bench_function(BenchmarkId::new(method.name(), sentences), |b| {
                b.iter(|| {
                    scores.fill(0.0);
                    ranker.rank(&doc, &candidates, &mut scratch, &mut scores);
                });
            });
            group.finish();
        }
    }
}

criterion_group!(benches, ranking);
criterion_main!(benches);
