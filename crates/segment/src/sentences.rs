//! Sentences one by one: each candidate is looked at, and cuts or does not.

use std::iter::FusedIterator;

use nutgraf_core::Span;

use crate::chars::{Class, Kind, class};
use crate::context::{Context, Setting};
use crate::lines::trimmed;
use crate::lists::{Item, LEAD, LONGEST, is_lead};
use crate::rules::Newlines;
use crate::scan::{Candidate, Scanner, space};
use crate::{breaks, decide, plain};

nutgraf_core::named! {
    /// What ends a sentence.
    pub enum End: "end of a sentence" {
        /// A terminator, with more of the paragraph after it.
        Terminator = "terminator",
        /// A line end, with no terminator before it.
        Line = "line",
        /// The mark of the next list item: `1. Eggs 2. Milk`.
        Item = "item",
        /// A blank line, a character that parts paragraphs, or the end of the
        /// text, with a terminator before it or without.
        Paragraph = "paragraph",
    }
}

/// A sentence, and what ends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sentence {
    /// Where it stands, without white space at either end.
    pub span: Span,
    /// What ends it.
    pub end: End,
}

/// The sentences of a text, in order: what [`Rules::sentences`] returns.
///
/// [`Rules::sentences`]: crate::Rules::sentences
#[derive(Debug)]
pub struct Sentences<'t> {
    text: &'t str,
    setting: Setting<'t>,
    newlines: Newlines,
    scanner: Scanner<'t>,
    /// Where the next sentence begins.
    start: usize,
    /// The mark of the list item that it is.
    item: Option<Item>,
}

impl Iterator for Sentences<'_> {
    type Item = Sentence;

    fn next(&mut self) -> Option<Sentence> {
        while let Some(candidate) = self.scanner.next() {
            let ended = self.cut(&candidate);
            self.scanner.pass(&candidate);
            let sentence = ended.and_then(|(cut, end)| self.take(cut, end));
            if sentence.is_some() {
                return sentence;
            }
        }
        self.take(self.text.len(), End::Paragraph)
    }
}

impl FusedIterator for Sentences<'_> {}

impl<'t> Sentences<'t> {
    pub(crate) fn new(text: &'t str, setting: Setting<'t>, newlines: Newlines) -> Self {
        let start = text.len() - text.trim_start().len();
        Sentences { text, setting, newlines, scanner: Scanner::new(text), start, item: None }
    }

    /// The sentence up to `cut`, if there is any.
    fn take(&mut self, cut: usize, end: End) -> Option<Sentence> {
        let span = trimmed(self.text, self.start, cut);
        let (next, lines) = space(self.text, cut);
        let last = lines > 1 || next == self.text.len();
        let end = if last { End::Paragraph } else { end };
        self.start = next;
        span.map(|span| Sentence { span, end })
    }

    /// Where the sentence ends, and by what, if it does at this candidate.
    fn cut(&mut self, candidate: &Candidate) -> Option<(usize, End)> {
        let Candidate { kind, cut, next, .. } = *candidate;
        let (ends, end) = match kind {
            Kind::Paragraph => {
                self.item = None;
                (true, End::Paragraph)
            }
            Kind::Line => (self.line_ends(cut, next), End::Line),
            Kind::Item | Kind::Dot | Kind::Mark | Kind::Full => {
                if let Some(cut) = self.item_at(candidate) {
                    return Some((cut, End::Item));
                }
                (kind != Kind::Item && self.terminator_ends(candidate), End::Terminator)
            }
        };
        ends.then(|| (cut + self.emoji(cut), end))
    }

    fn line_ends(&self, cut: usize, next: usize) -> bool {
        match self.newlines {
            Newlines::Auto => breaks::ends(self.text, cut, next),
            Newlines::Break => true,
            Newlines::Join => false,
        }
    }

    fn terminator_ends(&self, candidate: &Candidate) -> bool {
        (candidate.broken && self.newlines == Newlines::Break)
            || plain::ends(self.text, candidate, &self.setting)
            || decide::verdict(&Context::new(self.text, self.start, candidate, &self.setting)).ends
    }

    /// The length of pictures after the end of a sentence. They belong to
    /// it, unless they are bullets: before a word, or in front of each item.
    fn emoji(&self, cut: usize) -> usize {
        let rest = &self.text[cut..];
        let pictures = rest.trim_start_matches([' ', '\u{a0}']);
        let picture = |c| class(c) == Class::Emoji;
        if !pictures.starts_with(picture) || self.text[self.start..].starts_with(picture) {
            return 0;
        }
        let joined = |c| picture(c) || class(c) == Class::Mark;
        let after = pictures.trim_start_matches(joined);
        let alone = after.chars().next().is_none_or(char::is_whitespace);
        if alone { rest.len() - after.len() } else { 0 }
    }

    /// Where the next item of a list begins, if this is its mark.
    fn item_at(&mut self, candidate: &Candidate) -> Option<usize> {
        let Candidate { at, cut, next, .. } = *candidate;
        let sentence = &self.text[self.start..at];
        let mark = self.text[at..].chars().next()?;
        if class(mark) == Class::Bullet {
            return (sentence.starts_with(mark) && sentence.ends_with(' ')).then_some(at);
        }
        if self.item.is_none() && sentence.len() > LEAD + LONGEST {
            return None;
        }
        if next == cut || !sentence.ends_with(|c: char| c.is_ascii_alphanumeric()) {
            return None;
        }
        let (item, start) = Item::before(self.text, cut)?;
        let head = self.text.get(self.start..start)?;
        let follows = self.item.is_some_and(|previous| item.follows(&previous));
        if is_lead(head) {
            self.item = Some(item);
        } else if follows && head.ends_with(' ') {
            self.item = Some(item);
            return Some(start);
        }
        None
    }
}
