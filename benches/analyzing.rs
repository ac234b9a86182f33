//! Texts to documents: words, stems, stop words, sentences; and words alone.
//!
//!     cargo bench --bench analyzing

mod inputs;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use nutgraf::{Document, Lang, Scratch, Tokenizer, text::Words};

fn analyzing(c: &mut Criterion) {
    let mut texts = inputs::articles();
    texts.push(("generated".into(), inputs::text(10_000)));
    let analyzer = nutgraf::analyzer();
    for (name, text) in &texts {
        let (mut scratch, mut doc, mut words) = (Scratch::new(), Document::default(), Vec::new());

        let mut group = c.benchmark_group("words");
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(BenchmarkId::new("words", name), |b| {
            b.iter(|| {
                words.clear();
                Words::new().tokenize(text, Lang::UND, &mut scratch, &mut words);
            });
        });
        group.finish();
        assert!(!words.is_empty(), "no words in {name}");

        let mut group = c.benchmark_group("analyze");
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(BenchmarkId::new("document", name), |b| {
            b.iter(|| analyzer.analyze_into(text.as_str(), &mut scratch, &mut doc));
        });
        group.finish();
        assert!(!doc.sentences().is_empty(), "no sentences in {name}");
    }
}

criterion_group!(benches, analyzing);
criterion_main!(benches);
