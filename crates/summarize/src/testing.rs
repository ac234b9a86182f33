//! What the tests of several methods share.

use std::cell::Cell;

use nutgraf_core::{Analyzer, Document, Lang, Scorer, Scratch, Segmenter, Source, Span};

/// Ends a sentence at each space or line end after a full stop or the like:
/// what is tested here must not hang on how cleverly text is segmented.
struct Stops;

impl Segmenter for Stops {
    fn segment(&self, text: &str, _: Lang, _: &mut Scratch, sentences: &mut Vec<Span>) {
        let mut start = 0;
        for (at, mark) in text.match_indices(['.', '!', '?', '…']) {
            let end = at + mark.len();
            if end == text.len() || text[end..].starts_with([' ', '\n']) {
                let from = text.len() - text[start..].trim_start().len();
                sentences.push(Span::new(from, end));
                start = end;
            }
        }
    }
}

pub(crate) fn analyzer() -> Analyzer {
    Analyzer::new(Stops, nutgraf_text::Words::new(), nutgraf_text::Languages::new())
}

pub(crate) fn english(text: &str) -> Document {
    analyzer().analyze(Source { text, lang: Some(Lang::EN), ..Source::default() })
}

thread_local! {
    static STEPS: Cell<usize> = const { Cell::new(0) };
}

/// Counts that a method looks at so many entries: how much it works, whatever
/// the clock says.
pub(crate) fn count(entries: usize) {
    STEPS.set(STEPS.get() + 1 + entries);
}

/// How many entries this thread's test has looked at.
pub(crate) fn steps() -> usize {
    STEPS.get()
}

pub(crate) fn scores(scorer: &impl Scorer, doc: &Document) -> Vec<f32> {
    let mut scores = vec![0.0; doc.sentences().len()];
    scorer.score(doc, &mut Scratch::new(), &mut scores);
    scores
}

/// A text of `sentences` sentences of 3 to 22 words, the word of rank r about
/// in proportion to 1 / r; the same at every call.
pub(crate) fn zipf(sentences: usize) -> String {
    let mut state = 1_u64;
    let mut random = move || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 40) as f64 / (1_u64 << 24) as f64
    };
    let mut text = String::new();
    for _ in 0..sentences {
        let words = 3 + (random() * 20.0) as usize;
        text.push_str("The");
        for _ in 0..words {
            // The inverse of the distribution function ln(r) / ln(20,000).
            let rank = 20_000_f64.powf(random()) as usize;
            text.push_str(&format!(" w{rank}"));
        }
        text.push_str(".\n");
    }
    text
}
