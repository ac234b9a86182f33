//! The hot scoring loops: every scorer and selector over documents of 10 to 10,000 sentences.
//!
//!     cargo bench --bench scoring -- lexrank/1000

mod inputs;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use nutgraf::{
    Budget, Scratch, scores,
    summarize::{Method, Selection},
};

fn scoring(c: &mut Criterion) {
    let mut group = c.benchmark_group("score");
    for sentences in inputs::SIZES {
        let doc = inputs::document(sentences);
        assert_eq!(doc.sentences().len(), sentences);
        group.throughput(Throughput::Bytes(doc.text().len() as u64));
        for method in Method::ALL {
            let scorer = method.scorer();
            let mut scratch = Scratch::new();
            let mut scores = scores(&*scorer, &doc);
            assert!(scores.iter().any(|&score| score != scores[0]), "{method} tells nothing apart");
            group.bench_function(BenchmarkId::new(method.name(), sentences), |b| {
                b.iter(|| {
                    scores.fill(0.0);
                    scorer.score(&doc, &mut scratch, &mut scores);
                });
            });
        }
    }
    group.finish();
}

fn selecting(c: &mut Criterion) {
    let mut group = c.benchmark_group("select");
    for sentences in inputs::SIZES {
        let doc = inputs::document(sentences);
        let scores = scores(&*Method::default().scorer(), &doc);
        group.throughput(Throughput::Bytes(doc.text().len() as u64));
        for selection in Selection::ALL {
            let selector = selection.selector();
            let (mut scratch, mut chosen) = (Scratch::new(), Vec::new());
            group.bench_function(BenchmarkId::new(selection.name(), sentences), |b| {
                b.iter(|| {
                    chosen.clear();
                    selector.select(&doc, &scores, Budget::sentences(3), &mut scratch, &mut chosen);
                });
            });
            assert_eq!(chosen.len(), 3, "{selection}");
        }
    }
    group.finish();
}

criterion_group!(benches, scoring, selecting);
criterion_main!(benches);
