//! Pages to articles: every extractor over each example page.
//!
//!     cargo bench --bench extracting

mod inputs;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use nutgraf::{Article, Page, Scratch, extract::Method};

fn extracting(c: &mut Criterion) {
    let mut group = c.benchmark_group("extract");
    for (name, page) in inputs::pages() {
        group.throughput(Throughput::Bytes(page.len() as u64));
        for method in Method::ALL {
            let extractor = method.extractor();
            let (mut scratch, mut article) = (Scratch::new(), Article::default());
            group.bench_function(BenchmarkId::new(method.name(), &name), |b| {
                b.iter(|| {
                    article.clear();
                    extractor.extract(&Page::from(&page), &mut scratch, &mut article);
                });
            });
        }
    }
    group.finish();
}

criterion_group!(benches, extracting);
criterion_main!(benches);
