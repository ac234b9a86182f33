//! Sentences of a text as spans, in any language.
//!
//! ```
//! use nutgraf_segment::sentences;
//!
//! let text = "Dr. Who left at 5 p.m. sharp. \"Why?\" we asked. Nobody knew.";
//! let found: Vec<&str> = sentences(text).map(|sentence| sentence.text).collect();
//! assert_eq!(found, ["Dr. Who left at 5 p.m. sharp.", "\"Why?\" we asked.", "Nobody knew."]);
//! ```
//!
//! [`SentenceSegmenter`] is behind it: it knows the terminators of all
//! scripts, abbreviations, numbers, quotes, lists and wrapped lines, and needs
//! no language. [`Rules`] is its sibling that learned nothing, [`Lines`] takes
//! each line for a sentence. [`Method`] names them for choices made at run
//! time.
//!
//! # How it works
//!
//! 1. A scan finds the *candidates*, the places where a sentence may end, and
//!    passes over all other bytes by a table (`scan.rs`, `run.rs`).
//! 2. Most ends are plain to see (`plain.rs`). For the others, the *context*
//!    is read: the words on both sides, how they are written, what is open
//!    (`context.rs`, `word.rs`).
//! 3. Tables of rules give a *verdict*: that of the first that has an answer
//!    (`decide.rs`; `breaks.rs` for line ends, `lists.rs` for list items).
//! 4. Where they are not sure, a small learned *model* weighs the verdict and
//!    the context (`model`); the `judge.rs` asks them in turn, and
//!    [`Sentences`] cuts where the score is high enough (`sentences.rs`).
//!
//! # What punctuation decides
//!
//! Ends are found where somebody marked them: by the terminators of a script
//! (`.`, `。`, `।`, `۔`, `։` and `:` in Armenian, `።`, `፡፡` and `::` in
//! Ethiopic, `།` in Tibetan, `។` in Khmer, `။` in Burmese, `;` in Greek), by a
//! line end, or by the mark of a list item. Thai and Lao have no terminator of
//! their own. Their spaces part phrases, names and numbers as well as
//! sentences, and are not guessed to be ends: a paragraph without `.`, `?` or
//! `!` is one sentence.
//!
//! A language is added by a list of abbreviations (`abbreviation_lists/`)
//! and of words that begin sentences (`starters.rs`), and by cases
//! (`tests/data/cases.txt`).
//!
#![doc = include_str!("../MODELS.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod abbreviation_lists;
mod abbreviations;
mod ahead;
mod breaks;
mod capitals;
mod chars;
mod context;
mod decide;
mod hash;
mod index;
mod judge;
mod lines;
mod lists;
mod method;
mod model;
mod offsets;
mod options;
mod paragraphs;
mod plain;
mod rules;
mod run;
mod scan;
mod segmenter;
mod sentence;
mod sentences;
mod speech;
mod starters;
mod steps;
mod stream;
#[cfg(feature = "train")]
#[doc(hidden)]
pub mod train;
#[cfg(feature = "uax29")]
mod uax29;
mod word;

pub use lines::Lines;
pub use method::Method;
pub use offsets::{OffsetUnit, Offsets};
pub use options::Newlines;
pub use paragraphs::{Paragraph, Paragraphs};
pub use rules::Rules;
pub use segmenter::SentenceSegmenter;
pub use sentence::{End, Sentence};
pub use sentences::Sentences;
pub use stream::{Ready, Stream, StreamSentence};
#[cfg(feature = "uax29")]
pub use uax29::Uax29;

/// The sentences of `text`, by [`SentenceSegmenter`] with all defaults.
///
/// ```
/// let sentences = nutgraf_segment::sentences("Ask Dr. Weiß. Is it dry?");
/// let spans: Vec<_> = sentences.map(|sentence| sentence.span.range()).collect();
/// assert_eq!(spans, [0..14, 15..25]);
/// ```
pub fn sentences(text: &str) -> Sentences<'_> {
    static DEFAULT: SentenceSegmenter = SentenceSegmenter::new();
    DEFAULT.sentences(text)
}
