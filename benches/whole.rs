//! The whole path, page to gist, over each example page and over all of them.
//!
//!     cargo bench --bench whole

mod inputs;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use nutgraf::{Gist, Pipeline, Scratch};

fn whole(c: &mut Criterion) {
    let mut group = c.benchmark_group("gist");
    let pages = inputs::pages();
    let pipeline = Pipeline::new();
    let (mut scratch, mut gist) = (Scratch::new(), Gist::default());
    for (name, page) in &pages {
        group.throughput(Throughput::Bytes(page.len() as u64));
        group.bench_function(BenchmarkId::new("page", name), |b| {
            b.iter(|| pipeline.run_into(page, &mut scratch, &mut gist));
        });
    }
    let bytes = pages.iter().map(|(_, page)| page.len() as u64).sum();
    group.throughput(Throughput::ElementsAndBytes { elements: pages.len() as u64, bytes });
    group.bench_function("all", |b| {
        b.iter(|| {
            for (_, page) in &pages {
                pipeline.run_into(page, &mut scratch, &mut gist);
            }
        });
    });
    group.finish();
}

criterion_group!(benches, whole);
criterion_main!(benches);
