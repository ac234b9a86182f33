//! Paragraphs: what blank lines part.

use std::iter::FusedIterator;

use nutgraf_core::Span;

use crate::judge::Judge;
use crate::lines::trimmed;
use crate::scan::{paragraph, space};
use crate::sentences::Sentences;

/// A paragraph of a text.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Paragraph<'t> {
    /// The paragraph itself, without white space at either end.
    pub text: &'t str,
    /// Where it stands in the text, in bytes.
    pub span: Span,
    /// The text up to its end.
    head: &'t str,
    judge: Judge<'t>,
}

impl<'t> Paragraph<'t> {
    /// Its sentences, with spans in the whole text.
    pub fn sentences(&self) -> Sentences<'t> {
        Sentences::new(self.head, self.span.range().start, self.judge.clone())
    }
}

/// The paragraphs of a text, in order: what [`SentenceSegmenter::paragraphs`]
/// returns.
///
/// [`SentenceSegmenter::paragraphs`]: crate::SentenceSegmenter::paragraphs
#[derive(Clone, Debug)]
pub struct Paragraphs<'t> {
    text: &'t str,
    judge: Judge<'t>,
    at: usize,
}

impl<'t> Paragraphs<'t> {
    pub(crate) const fn new(text: &'t str, judge: Judge<'t>) -> Self {
        Paragraphs { text, judge, at: 0 }
    }
}

impl<'t> Iterator for Paragraphs<'t> {
    type Item = Paragraph<'t>;

    fn next(&mut self) -> Option<Paragraph<'t>> {
        while self.at < self.text.len() {
            let end = self.at + paragraph(&self.text[self.at..]).len();
            let span = trimmed(self.text, self.at, end);
            (self.at, _) = space(self.text, end);
            if let Some(span) = span {
                let (text, head) = (&self.text[span], &self.text[..end]);
                return Some(Paragraph { text, span, head, judge: self.judge.clone() });
            }
        }
        None
    }
}

impl FusedIterator for Paragraphs<'_> {}
