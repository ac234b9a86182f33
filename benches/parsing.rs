//! Pages to trees: each example page.
//!
//!     cargo bench --bench parsing

mod inputs;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use nutgraf::html::{Decoded, Tree, decode};

fn parsing(c: &mut Criterion) {
    let mut group = c.benchmark_group("parse");
    for (name, page) in inputs::pages() {
        group.throughput(Throughput::Bytes(page.len() as u64));
        let (mut decoded, mut tree) = (Decoded::default(), Tree::default());
        group.bench_function(BenchmarkId::new("tree", &name), |b| {
            b.iter(|| tree.parse(decode(&page, None, &mut decoded)));
        });
        assert!(!tree.blocks().is_empty(), "{name} has no block");
    }
    group.finish();
}

criterion_group!(benches, parsing);
criterion_main!(benches);
