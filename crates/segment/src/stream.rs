//! Sentences of a text that arrives in pieces.

use std::iter::FusedIterator;
use std::ops::Range;

use crate::capitals::Sample;
use crate::judge::Judge;
use crate::options::Options;
use crate::scan::Candidate;
use crate::sentence::{End, Sentence};
use crate::sentences::Walk;
use crate::steps::looked;
use crate::word::boundary;

/// A sentence of a stream, where it stands, and what ends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StreamSentence<'s> {
    /// The sentence itself, without white space at either end.
    pub text: &'s str,
    /// Where it stands, in bytes from the start of the stream.
    pub span: Range<u64>,
    /// What ends it.
    pub end: End,
    /// How sure it is that it ends there, from 0 to 1.
    pub score: f32,
}

/// Sentences of a text that arrives in pieces: a download, a file too large
/// for memory, the words of a language model.
///
/// # What it does
///
/// Gives each sentence as soon as no text to come can change it: as a rule,
/// one or two words after its end. The sentences, their spans, ends and scores
/// are those of the whole text, however it is cut into pieces.
///
/// Line ends ask for more: where [`Newlines::Auto`] has to see how the text is
/// wrapped, a line without a terminator waits for the lines after it (six, or
/// a blank or long one). A text without capitals waits for its first kilobyte
/// where that matters.
///
/// [`Newlines::Auto`]: crate::Newlines::Auto
///
/// # Cost
///
/// Time in proportion to the text, however small the pieces are. The memory is
/// that of the longest piece and the longest sentence, with the white space
/// after it, whatever the length of the stream.
///
/// # Example
///
/// ```
/// use nutgraf_segment::SentenceSegmenter;
///
/// let mut stream = SentenceSegmenter::new().stream();
/// let mut early = Vec::new();
/// for word in ["It", " rained", ".", " Nobody", " knew", " at", " 5", " p.m"] {
///     early.extend(stream.push(word).map(|sentence| sentence.text.to_string()));
/// }
/// assert_eq!(early, ["It rained."]);
/// let last = stream.finish().last().unwrap();
/// assert_eq!((last.text, last.span), ("Nobody knew at 5 p.m", 11..31));
/// ```
#[derive(Clone, Debug)]
pub struct Stream {
    options: Options,
    /// What is still needed of the text, and where it starts in the stream.
    text: String,
    start: u64,
    walk: Walk,
    sample: Sample,
    /// The first bytes of a character that is not yet whole.
    broken: Vec<u8>,
    /// How long `text` must be before it is worth looking at.
    enough: usize,
    /// How long `text` is when what is read of it is dropped.
    full: usize,
    finished: bool,
}

/// How long the text that is kept may be at least, in bytes.
const FULL: usize = 4096;

/// A look back before the start of a sentence sees no more than this, in
/// bytes, or than the word there: the line that a line end ends, up to
/// the width that counts ([`crate::breaks::WIDE`]), or a title.
const BACK: usize = 512;

impl Stream {
    pub(crate) const fn new(options: Options) -> Self {
        Stream {
            options,
            text: String::new(),
            start: 0,
            walk: Walk::new(0),
            sample: Sample::new(),
            broken: Vec::new(),
            enough: 0,
            full: FULL,
            finished: false,
        }
    }

    /// Adds a piece of the text, and gives the sentences that are certain now.
    /// What is not taken of them, the next call gives.
    ///
    /// After [`finish`](Self::finish), it is the first piece of another text.
    pub fn push(&mut self, chunk: &str) -> Ready<'_> {
        self.make_room();
        self.add(chunk);
        self.ready(false)
    }

    /// As [`push`](Self::push), for bytes, which may end within a character.
    /// For bytes that are no UTF-8, U+FFFD stands in the text, as with
    /// [`String::from_utf8_lossy`], and spans count its three bytes.
    ///
    /// ```
    /// use nutgraf_segment::SentenceSegmenter;
    ///
    /// let mut stream = SentenceSegmenter::new().stream();
    /// let count: usize =
    ///     "雨。雪。".as_bytes().chunks(2).map(|bytes| stream.push_bytes(bytes).count()).sum();
    /// assert_eq!(count + stream.finish().count(), 2);
    /// ```
    pub fn push_bytes(&mut self, bytes: &[u8]) -> Ready<'_> {
        self.make_room();
        let mut bytes = bytes;
        while let (false, [first, rest @ ..]) = (self.broken.is_empty(), bytes) {
            // A character has four bytes at most: this ends soon.
            self.broken.push(*first);
            bytes = rest;
            self.mend();
        }
        let mut chunks = bytes.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            self.add(chunk.valid());
            if chunks.peek().is_none() {
                self.broken.extend_from_slice(chunk.invalid());
                self.mend();
            } else {
                self.add("\u{fffd}");
            }
        }
        self.ready(false)
    }

    /// Ends the text, and gives the sentences that are left. After that, the
    /// stream is as new, and may be used for the next text.
    pub fn finish(&mut self) -> Ready<'_> {
        if !self.broken.is_empty() {
            self.broken.clear();
            self.add("\u{fffd}");
        }
        self.sample.end();
        self.finished = true;
        self.ready(true)
    }

    /// Moves what is whole of the broken character to the text, and what
    /// cannot become one.
    fn mend(&mut self) {
        let broken = std::mem::take(&mut self.broken);
        match std::str::from_utf8(&broken) {
            Ok(text) => self.add(text),
            Err(error) if error.error_len().is_none() => self.broken = broken,
            Err(error) => {
                self.add("\u{fffd}");
                // The byte that broke it begins anew.
                let rest = broken.get(error.error_len().unwrap_or(1)..).unwrap_or_default();
                if !rest.is_empty() {
                    self.broken = rest.to_vec();
                    self.mend();
                }
            }
        }
    }

    fn add(&mut self, chunk: &str) {
        self.sample.read(chunk);
        let begins = self.walk.start == self.text.len();
        self.text.push_str(chunk);
        if begins {
            // So far, there was nothing but white space.
            self.walk.start = self.text.len() - chunk.trim_start().len();
        }
    }

    /// Drops what is read, each time that the text has doubled.
    fn make_room(&mut self) {
        if self.finished {
            self.text.clear();
            self.sample.clear();
            (self.start, self.walk) = (0, Walk::new(0));
            (self.enough, self.full, self.finished) = (0, FULL, false);
        }
        if self.text.len() < self.full {
            return;
        }
        let back = self.walk.read().saturating_sub(BACK);
        looked(back);
        let read = self.text[..boundary(&self.text, back)].trim_end();
        // A line that begins with white space would be trimmed.
        let read = read.char_indices().next_back().map_or(0, |(at, _)| at);
        self.text.drain(..read);
        self.start += read as u64;
        self.walk.shift(read);
        self.enough = self.enough.saturating_sub(read);
        self.full = FULL.max(2 * self.text.len());
    }

    fn ready(&mut self, whole: bool) -> Ready<'_> {
        let Stream { options, text, start, walk, sample, enough, .. } = self;
        let capitals = sample.has_capitals();
        Ready { text, start: *start, walk, options, capitals, judges: None, enough, whole }
    }
}

/// The sentences of a stream that are certain: what [`Stream::push`] and
/// [`Stream::finish`] return.
#[derive(Debug)]
#[must_use = "sentences are given as they are asked for"]
pub struct Ready<'s> {
    text: &'s str,
    start: u64,
    walk: &'s mut Walk,
    options: &'s Options,
    /// Whether the text has capitals, if that is known.
    capitals: Option<bool>,
    /// Made for the first candidate: most pieces have none.
    judges: Option<Judges<'s>>,
    enough: &'s mut usize,
    whole: bool,
}

/// What decides; two that must agree while it is not known whether the text
/// has capitals.
#[derive(Debug)]
struct Judges<'s> {
    judge: Judge<'s>,
    other: Option<Judge<'s>>,
}

impl<'s> Judges<'s> {
    fn new(options: &'s Options, capitals: Option<bool>) -> Self {
        let other = capitals.is_none().then(|| options.judge_with(false));
        Judges { judge: options.judge_with(capitals.unwrap_or(true)), other }
    }

    /// What the candidate does, unless text to come may change it.
    fn step<'t>(
        &self,
        walk: &mut Walk,
        text: &'t str,
        candidate: &Candidate,
    ) -> Option<Option<Sentence<'t>>> {
        let Some(other) = &self.other else {
            return Some(walk.step(text, candidate, &self.judge));
        };
        let mut same = walk.clone();
        let sentence = same.step(text, candidate, &self.judge);
        let agreed = walk.clone().step(text, candidate, other) == sentence;
        agreed.then(|| {
            *walk = same;
            sentence
        })
    }
}

impl<'s> Iterator for Ready<'s> {
    type Item = StreamSentence<'s>;

    fn next(&mut self) -> Option<StreamSentence<'s>> {
        if !self.whole && self.text.len() < *self.enough {
            return None;
        }
        while let Some(candidate) = self.walk.scanner.next(self.text) {
            let new = || Judges::new(self.options, self.capitals);
            let judges = self.judges.get_or_insert_with(new);
            if !self.whole && !judges.judge.is_settled(self.text, self.walk.start, &candidate) {
                return self.wait(candidate.at);
            }
            let Some(sentence) = judges.step(self.walk, self.text, &candidate) else {
                return self.wait(candidate.at);
            };
            if let Some(sentence) = sentence {
                return Some(self.give(sentence));
            }
        }
        if self.whole {
            let sentence = self.walk.rest(self.text);
            return sentence.map(|sentence| self.give(sentence));
        }
        self.walk.scanner.unread(self.text);
        None
    }
}

impl FusedIterator for Ready<'_> {}

impl<'s> Ready<'s> {
    /// Nothing is certain yet. The longer what follows the candidate is, the
    /// more text is waited for, so that the looks at it add up to a few times
    /// its length.
    fn wait(&mut self, at: usize) -> Option<StreamSentence<'s>> {
        *self.enough = self.text.len() + (self.text.len() - at) / 8;
        None
    }

    fn give(&self, sentence: Sentence<'s>) -> StreamSentence<'s> {
        let Sentence { text, span, end, score } = sentence;
        let span = self.start + u64::from(span.start)..self.start + u64::from(span.end);
        StreamSentence { text, span, end, score }
    }
}
