//! What the tests share: an analyzer whose answers one can work out by hand.

use nutgraf_core::{
    Analyzer, CandidateFinder, Candidates, Document, Lang, Lexicon, Ranker, Scratch, Segmenter,
    Span, Tokenizer,
};

/// Sentences end at a full stop, words are letters, digits, hyphens and
/// apostrophes; stems are the forms, stop words a few.
struct Plain;

impl Segmenter for Plain {
    fn segment(&self, text: &str, _: Lang, _: &mut Scratch, sentences: &mut Vec<Span>) {
        let mut start = 0;
        for part in text.split_inclusive('.') {
            let from = start + part.len() - part.trim_start().len();
            start += part.len();
            if !part.trim().is_empty() {
                sentences.push(Span::new(from, from + part.trim().len()));
            }
        }
    }
}

impl Tokenizer for Plain {
    fn tokenize(&self, text: &str, _: Lang, _: &mut Scratch, words: &mut Vec<Span>) {
        let mut start = 0;
        for part in text.split_inclusive(|c: char| !c.is_alphanumeric() && !"-'’".contains(c)) {
            let word = part.trim_end_matches(|c: char| !c.is_alphanumeric());
            if !word.is_empty() {
                words.push(Span::new(start, start + word.len()));
            }
            start += part.len();
        }
    }
}

impl Lexicon for Plain {
    fn is_stop(&self, form: &str, _: Lang) -> bool {
        matches!(form, "the" | "of" | "and" | "a" | "i" | "to" | "is" | "in" | "it" | "our" | "see")
    }
}

/// Each pair of neighbouring letters is a word.
struct Pairs;

impl Tokenizer for Pairs {
    fn tokenize(&self, text: &str, _: Lang, _: &mut Scratch, words: &mut Vec<Span>) {
        let letters: Vec<_> = text.char_indices().filter(|(_, c)| c.is_alphanumeric()).collect();
        let pairs = letters.windows(2);
        words.extend(pairs.map(|pair| Span::new(pair[0].0, pair[1].0 + pair[1].1.len_utf8())));
    }
}

pub(crate) fn plain() -> Analyzer {
    Analyzer::new(Plain, Plain, Plain)
}

pub(crate) fn analyze(text: &str) -> Document {
    plain().analyze(text)
}

pub(crate) fn pairs() -> Analyzer {
    Analyzer::new(Plain, Pairs, Plain)
}

/// The candidates as written at their first occurrence.
pub(crate) fn found<'d>(finder: &dyn CandidateFinder, doc: &'d Document) -> Vec<&'d str> {
    let mut candidates = Candidates::default();
    finder.find(doc, &mut Scratch::new(), &mut candidates);
    candidates.as_slice().iter().map(|c| &doc.text()[doc.tokens_span(c.tokens)]).collect()
}

/// The score of the candidate that is written like this at first.
pub(crate) fn score(
    finder: &dyn CandidateFinder,
    ranker: &dyn Ranker,
    doc: &Document,
    phrase: &str,
) -> f32 {
    let (mut candidates, mut scratch) = (Candidates::default(), Scratch::new());
    finder.find(doc, &mut scratch, &mut candidates);
    let mut scores = vec![0.0; candidates.len()];
    ranker.rank(doc, &candidates, &mut scratch, &mut scores);
    let at = found(finder, doc).iter().position(|found| *found == phrase);
    scores[at.unwrap_or_else(|| panic!("no candidate {phrase:?}"))]
}
