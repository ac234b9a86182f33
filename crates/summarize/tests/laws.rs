//! What every scorer and selector of this crate keeps to, over texts that
//! break careless ones and texts made at random.

use nutgraf_core::{Analyzer, Budget, Document, Lang, Scorer, Scratch, Source, laws};
use nutgraf_summarize::{Blend, Focus, Greedy, Lead, LexRank, Method, Mmr, Selection, TextRank};
use proptest::prelude::*;

fn analyzer() -> Analyzer {
    Analyzer::new(
        nutgraf_segment::SentenceSegmenter::new(),
        nutgraf_text::Words::new(),
        nutgraf_text::Languages::new(),
    )
}

fn nasty_documents() -> Vec<(&'static str, Document)> {
    let analyzer = analyzer();
    let title = "Word1 meets the one word";
    let analyze = |(name, text): (&'static str, String)| {
        (name, analyzer.analyze(Source { text: &text, title, ..Source::default() }))
    };
    laws::nasty_texts().into_iter().map(analyze).collect()
}

/// Every method, and those that hold others.
fn scorers() -> Vec<(&'static str, Box<dyn Scorer>)> {
    let mut scorers: Vec<_> = Method::ALL.iter().map(|one| (one.name(), one.scorer())).collect();
    let nested = Blend::new(Blend::new(Lead::new(), LexRank::new()), LexRank::new()).share(0.2);
    scorers.push(("blend of a blend", Box::new(nested)));
    let odd = LexRank::new().damping(1.0).tolerance(-1.0).iterations(1000);
    scorers.push(("a walk without end", Box::new(odd)));
    let odd = TextRank::new().damping(f32::NAN).tolerance(f32::NAN);
    scorers.push(("a walk of no number", Box::new(odd)));
    let focus = Focus::new(["word", "word1", "字"], Focus::new(["x"], Lead::new()));
    scorers.push(("focus on a focus", Box::new(focus)));
    scorers
}

#[test]
fn scorers_on_nasty_texts() {
    let scorers = scorers();
    for (text, doc) in nasty_documents() {
        for (name, scorer) in &scorers {
            let law = || laws::scorer(scorer, &doc);
            assert!(
                std::panic::catch_unwind(std::panic::AssertUnwindSafe(law)).is_ok(),
                "{name}, {text}"
            );
        }
    }
}

#[test]
fn selectors_on_nasty_texts() {
    let budgets = [
        Budget::FREE,
        Budget::sentences(0),
        Budget::sentences(3),
        Budget::words(7),
        Budget::chars(40),
        Budget::ratio(0.3),
        Budget::sentences(2).and_words(9).and_chars(60).and_ratio(0.9),
    ];
    for (_, doc) in nasty_documents() {
        let scores: Vec<f32> = (0..doc.sentences().len()).map(|i| (i * 7919 % 13) as f32).collect();
        for budget in budgets {
            for selection in Selection::ALL {
                laws::selector(&selection.selector(), &doc, &scores, budget);
            }
        }
    }
}

/// Sentences of a few words, so that they share many.
fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        "(The|A|Dam|Über)( dam| of| river| 字字| ж| x1|, y){0,12}[.!?]\n?",
        0..25,
    )
    .prop_map(|sentences| sentences.join(" "))
}

fn budget() -> impl Strategy<Value = Budget> {
    let limit = || prop_oneof![Just(usize::MAX), 0_usize..60];
    (limit(), limit(), limit(), 0.0_f32..=1.0).prop_map(|(sentences, words, chars, ratio)| {
        Budget::sentences(sentences).and_words(words).and_chars(chars).and_ratio(ratio)
    })
}

fn analyze(text: &str) -> Document {
    analyzer().analyze(Source { text, title: "The dam", lang: Some(Lang::EN), ..Source::default() })
}

fn scores(scorer: &impl Scorer, doc: &Document) -> Vec<f32> {
    let mut scores = vec![0.0; doc.sentences().len()];
    scorer.score(doc, &mut Scratch::new(), &mut scores);
    scores
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn scorers_on_random_texts(text in text()) {
        let doc = analyze(&text);
        scorers().iter().for_each(|(_, scorer)| laws::scorer(scorer, &doc));
    }

    #[test]
    fn selectors_on_random_texts(
        text in text(),
        seed in proptest::collection::vec(-1e30_f32..1e30, 25),
        budget in budget(),
        (overlap, lambda, horizon) in (0.0_f32..=1.0, 0.0_f32..=1.0, 0_usize..30),
    ) {
        let doc = analyze(&text);
        let scores: Vec<f32> = seed.into_iter().cycle().take(doc.sentences().len()).collect();
        laws::selector(&Greedy::new().overlap(overlap), &doc, &scores, budget);
        laws::selector(&Mmr::new().lambda(lambda).horizon(horizon), &doc, &scores, budget);
    }

    #[test]
    fn explanations_add_up(text in text()) {
        let doc = analyze(&text);
        for (name, scorer) in scorers() {
            for (i, score) in scores(&scorer, &doc).into_iter().enumerate() {
                let mut factors = Vec::new();
                scorer.explain(&doc, i, &mut Scratch::new(), &mut factors);
                let sum = factors.iter().map(|factor| factor.value).sum::<f32>();
                prop_assert!(factors.is_empty() || (sum - score).abs() < 1e-5, "{name}: {sum} {score}");
            }
        }
    }

    #[test]
    fn a_question_beside_the_matter_changes_no_order(text in text()) {
        let doc = analyze(&text);
        let plain = scores(&LexRank::new(), &doc);
        let focus = scores(&Focus::new(["elsewhere"], LexRank::new()), &doc);
        for (i, j) in (0..plain.len()).flat_map(|i| (0..i).map(move |j| (i, j))) {
            prop_assert!(plain[i] <= plain[j] || focus[i] >= focus[j]);
        }
    }
}
