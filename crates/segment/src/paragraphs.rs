//! Paragraphs: what blank lines part.

use std::iter::FusedIterator;

use nutgraf_core::Span;

use crate::chars::is_line_end;
use crate::judge::Judge;
use crate::lines::trimmed;
use crate::scan::space;
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

    /// Where the paragraph from `at` on ends, and where the next one begins.
    fn end(&self) -> (usize, usize) {
        let mut at = self.at;
        while let Some(line) = self.text[at..].find(is_line_end) {
            let (next, lines) = space(self.text, at + line);
            if lines > 1 {
                return (at + line, next);
            }
            at = next;
        }
        (self.text.len(), self.text.len())
    }
}

impl<'t> Iterator for Paragraphs<'t> {
    type Item = Paragraph<'t>;

    fn next(&mut self) -> Option<Paragraph<'t>> {
        while self.at < self.text.len() {
            let (end, next) = self.end();
            let span = trimmed(self.text, self.at, end);
            self.at = next;
            if let Some(span) = span {
                let (text, head) = (&self.text[span], &self.text[..end]);
                return Some(Paragraph { text, span, head, judge: self.judge.clone() });
            }
        }
        None
    }
}

impl FusedIterator for Paragraphs<'_> {}
