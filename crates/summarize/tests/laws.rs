//! What every scorer and selector of this crate keeps to, over texts that
//! break careless ones.

use nutgraf_core::{Budget, Document, Source, laws};
use nutgraf_summarize::{Method, Selection, analyzer};

fn documents() -> Vec<Document> {
    let analyzer = analyzer();
    let title = "Word1 meets the one word";
    let texts = laws::nasty_texts();
    texts
        .iter()
        .map(|(_, text)| analyzer.analyze(Source { text, title, ..Source::default() }))
        .collect()
}

#[test]
fn scorers() {
    for doc in documents() {
        for method in Method::ALL {
            laws::scorer(&method.scorer(), &doc);
        }
    }
}

#[test]
fn selectors() {
    let budgets = [
        Budget::FREE,
        Budget::sentences(0),
        Budget::sentences(3),
        Budget::words(7),
        Budget::chars(40),
        Budget::ratio(0.3),
        Budget::sentences(2).and_words(9).and_chars(60).and_ratio(0.9),
    ];
    for doc in documents() {
        let scores: Vec<f32> = (0..doc.sentences().len()).map(|i| (i * 7919 % 13) as f32).collect();
        for budget in budgets {
            for selection in Selection::ALL {
                laws::selector(&selection.selector(), &doc, &scores, budget);
            }
        }
    }
}
