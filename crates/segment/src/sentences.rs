//! Sentences one by one: each candidate is looked at, and cuts or does not.

use std::iter::FusedIterator;

use crate::chars::{Class, Kind, class};
use crate::judge::{Judge, Opinion};
use crate::lines::trimmed;
use crate::lists::{Item, LEAD, LONGEST, is_lead};
use crate::scan::{Candidate, Scanner, space};
use crate::sentence::{End, Sentence};

/// The sentences of a text, in order. Going on takes no memory.
///
/// ```
/// use nutgraf_segment::sentences;
///
/// let longest = sentences("It rained. Nobody knew.").max_by_key(|sentence| sentence.text.len());
/// assert_eq!(longest.unwrap().text, "Nobody knew.");
/// ```
#[derive(Clone, Debug)]
pub struct Sentences<'t> {
    text: &'t str,
    judge: Judge<'t>,
    walk: Walk,
}

impl<'t> Sentences<'t> {
    /// The sentences of `text` from `start` on.
    pub(crate) fn new(text: &'t str, start: usize, judge: Judge<'t>) -> Self {
        let start = text.len() - text[start..].trim_start().len();
        Sentences { text, judge, walk: Walk::new(start) }
    }
}

impl<'t> Iterator for Sentences<'t> {
    type Item = Sentence<'t>;

    fn next(&mut self) -> Option<Sentence<'t>> {
        while let Some(candidate) = self.walk.scanner.next(self.text) {
            let sentence = self.walk.step(self.text, &candidate, &self.judge);
            if sentence.is_some() {
                return sentence;
            }
        }
        self.walk.rest(self.text)
    }
}

impl FusedIterator for Sentences<'_> {}

/// How far a text is read.
#[derive(Clone, Debug)]
pub(crate) struct Walk {
    pub(crate) scanner: Scanner,
    /// Where the next sentence begins.
    pub(crate) start: usize,
    /// The mark of the list item that it is.
    item: Option<Item>,
}

/// Where a sentence ends, and why.
struct Cut {
    at: usize,
    end: End,
    score: f32,
}

impl Walk {
    pub(crate) const fn new(start: usize) -> Self {
        Walk { scanner: Scanner::new(start), start, item: None }
    }

    /// How much of the text is read, and given.
    pub(crate) fn read(&self) -> usize {
        self.start.min(self.scanner.at)
    }

    /// All places are `by` bytes further to the front: so much of the text is
    /// dropped.
    pub(crate) fn shift(&mut self, by: usize) {
        self.start -= by;
        self.scanner.shift(by);
    }

    /// Goes on past the candidate: the sentence that ends there, if one does.
    pub(crate) fn step<'t>(
        &mut self,
        text: &'t str,
        candidate: &Candidate,
        judge: &impl Opinion,
    ) -> Option<Sentence<'t>> {
        let cut = self.cut(text, candidate, judge);
        self.scanner.pass(text, candidate);
        self.take(text, &cut?)
    }

    /// What is left at the end of the text.
    pub(crate) fn rest<'t>(&mut self, text: &'t str) -> Option<Sentence<'t>> {
        self.take(text, &Cut { at: text.len(), end: End::Paragraph, score: 1.0 })
    }

    /// The sentence up to `cut`, if there is any.
    fn take<'t>(&mut self, text: &'t str, cut: &Cut) -> Option<Sentence<'t>> {
        let span = trimmed(text, self.start, cut.at);
        let (next, lines) = space(text, cut.at);
        let last = lines > 1 || next == text.len();
        let (end, score) = if last { (End::Paragraph, 1.0) } else { (cut.end, cut.score) };
        self.start = next;
        span.map(|span| Sentence { text: &text[span], span, end, score })
    }

    /// Where the sentence ends, if it does at this candidate.
    fn cut(&mut self, text: &str, candidate: &Candidate, judge: &impl Opinion) -> Option<Cut> {
        let (score, end) = match candidate.kind {
            Kind::Paragraph => {
                self.item = None;
                return Some(self.cut_after(text, candidate.cut, End::Paragraph, 1.0));
            }
            Kind::Line => (judge.line_ends(text, candidate), End::Line),
            kind => {
                if let Some(at) = self.item_at(text, candidate) {
                    return Some(Cut { at, end: End::Item, score: 1.0 });
                }
                if kind == Kind::Item {
                    return None;
                }
                (judge.terminator_ends(text, self.start, candidate), End::Terminator)
            }
        };
        (score > judge.threshold()).then(|| self.cut_after(text, candidate.cut, end, score))
    }

    fn cut_after(&self, text: &str, at: usize, end: End, score: f32) -> Cut {
        Cut { at: at + self.emoji(text, at), end, score }
    }

    /// The length of pictures after the end of a sentence. They belong to
    /// it, unless they are bullets: before a word, or in front of each item.
    fn emoji(&self, text: &str, cut: usize) -> usize {
        let rest = &text[cut..];
        let pictures = rest.trim_start_matches([' ', '\u{a0}']);
        let picture = |c| class(c) == Class::Emoji;
        if !pictures.starts_with(picture) || text[self.start..].starts_with(picture) {
            return 0;
        }
        let joined = |c| picture(c) || class(c) == Class::Mark;
        let after = pictures.trim_start_matches(joined);
        let alone = after.chars().next().is_none_or(char::is_whitespace);
        if alone { rest.len() - after.len() } else { 0 }
    }

    /// Where the next item of a list begins, if this is its mark.
    fn item_at(&mut self, text: &str, candidate: &Candidate) -> Option<usize> {
        let Candidate { at, cut, next, .. } = *candidate;
        let sentence = &text[self.start..at];
        let mark = text[at..].chars().next()?;
        if class(mark) == Class::Bullet {
            return (sentence.starts_with(mark) && sentence.ends_with(' ')).then_some(at);
        }
        if self.item.is_none() && sentence.len() > LEAD + LONGEST {
            return None;
        }
        if next == cut || !sentence.ends_with(|c: char| c.is_ascii_alphanumeric()) {
            return None;
        }
        let (item, start) = Item::before(text, cut)?;
        let head = text.get(self.start..start)?;
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
