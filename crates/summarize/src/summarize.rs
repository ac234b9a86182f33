//! A text in, its summary out.

use std::fmt;

use nutgraf_core::{Analyzer, Budget, Scorer, Scratch, Selector, Source, Span};

use crate::{Greedy, PositionCentroid};

/// A sentence of a summary.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SummarySentence {
    /// The sentence.
    pub text: String,
    /// Its number among the sentences of the text, from zero.
    pub index: usize,
    /// Its place in the text.
    pub span: Span,
    /// Its score; greater is better.
    pub score: f32,
}

impl fmt::Display for SummarySentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

/// Summarizes a text with every default: its best sentences within the
/// budget, in the order of the text.
///
/// Give a [`Source`] rather than a string where a title, a language or blocks
/// are known. Time grows with the text.
///
/// ```
/// use nutgraf_core::{Budget, Source};
///
/// let text = "Good evening. The city council voted to close the old harbour. It rained.";
/// let source = Source { text, title: "Council closes harbour", ..Source::default() };
/// let summary = nutgraf_summarize::summarize(source, Budget::sentences(1).and_words(20));
/// assert_eq!(summary[0].text, "The city council voted to close the old harbour.");
/// assert_eq!(&text[summary[0].span], summary[0].text);
/// ```
pub fn summarize<'a>(source: impl Into<Source<'a>>, budget: Budget) -> Vec<SummarySentence> {
    let mut scratch = Scratch::new();
    let doc = analyzer().analyze(source);
    let mut scores = vec![0.0; doc.sentences().len()];
    PositionCentroid::new().score(&doc, &mut scratch, &mut scores);
    let mut chosen = Vec::new();
    Greedy::new().select(&doc, &scores, budget, &mut scratch, &mut chosen);
    chosen.sort_unstable();
    let sentence = |&index: &usize| SummarySentence {
        text: doc.sentence_text(index).to_owned(),
        index,
        span: doc.sentences()[index].span,
        score: scores[index],
    };
    chosen.iter().map(sentence).collect()
}

/// The analyzer that [`summarize`] uses: sentences by rules, words by
/// Unicode, stems and stop words by language.
pub fn analyzer() -> Analyzer {
    Analyzer::new(
        nutgraf_segment::SentenceSegmenter::new(),
        nutgraf_text::Words::new(),
        nutgraf_text::Languages::new(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "The dam broke on Friday night, and two bridges below the dam fell.\n\n\
                        Nobody was hurt.\n\nThe town had asked for a new dam ten years ago.";

    #[test]
    fn within_the_budget_in_the_order_of_the_text() {
        for (budget, most) in [
            (Budget::FREE, 3),
            (Budget::sentences(2), 2),
            (Budget::words(15), 2),
            (Budget::chars(70), 1),
            (Budget::ratio(0.1), 1),
            (Budget::sentences(3).and_words(5), 1),
            (Budget::sentences(0), 0),
        ] {
            let summary = summarize(TEXT, budget);
            assert!(summary.len() <= most && summary.is_empty() == (most == 0), "{summary:?}");
            assert!(summary.is_sorted_by_key(|sentence| sentence.index));
            assert!(summary.iter().all(|sentence| TEXT[sentence.span] == sentence.text));
        }
    }

    #[test]
    fn nothing_of_nothing_and_something_of_anything() {
        for (text, wanted) in
            [("", 0), ("  \n ", 0), ("?", 1), ("yes", 1), ("The of and", 1), ("水", 1)]
        {
            assert_eq!(summarize(text, Budget::sentences(3)).len(), wanted, "{text:?}");
        }
    }
}
