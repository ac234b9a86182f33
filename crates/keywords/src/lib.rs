//! Keywords of a text: rankers new and classic over a shared candidate step,
//! every occurrence as a span.
//!
//! Give `keywords()` a text, or take the steps one by one. A
//! [`Document`](nutgraf_core::Document) goes through three, each of use alone:
//! [`Runs`] finds the phrases that may become keywords, a ranker scores them,
//! [`Keywords`] chooses. [`Method`] names the rankers and knows what goes with
//! each.
//!
//! - Every score is finite, and higher for better; what a paper has otherwise
//!   is an inherent method. [`Ranker::explain`](nutgraf_core::Ranker::explain)
//!   says what made it up.
//! - Keywords are written as the text writes them, whole, with every
//!   occurrence as a span.
//! - Time is in proportion to the text on every input; the second document
//!   through the same memory allocates nothing.
//! - Stop words, stems and words are the analyzer's: any language it knows.
//!
//! ```
//! use nutgraf_core::{Analyzer, Candidates, Scratch};
//! use nutgraf_keywords::{Keywords, Method, Overlap};
//! # use nutgraf_segment::SentenceSegmenter;
//! # use nutgraf_text::{Languages, Words};
//!
//! let analyzer = Analyzer::new(SentenceSegmenter::new(), Words::new(), Languages::new());
//! let doc = analyzer.analyze(
//!     "The grey heron waits for fish. Fish fear the grey heron, and the frogs fear it too.",
//! );
//! let (finder, ranker) = (Method::DEFAULT.finder(), Method::DEFAULT.ranker());
//!
//! let (mut scratch, mut candidates) = (Scratch::new(), Candidates::default());
//! finder.find(&doc, &mut scratch, &mut candidates);
//! let mut scores = vec![0.0; candidates.len()];
//! ranker.rank(&doc, &candidates, &mut scratch, &mut scores);
//! let mut keywords = Keywords::new();
//! keywords.choose(&doc, &candidates, &scores, 2, Overlap::DEFAULT);
//!
//! let best = keywords.as_slice()[0];
//! assert_eq!(&doc.text()[best.span], "grey heron");
//! assert_eq!(keywords.spans(0).len(), 2);
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod edges;
mod firstphrases;
mod kpminer;
mod method;
mod nesting;
mod parts;
mod positionrank;
mod rake;
mod rarity;
mod runs;
mod salience;
mod select;
mod singlerank;
mod stretch;
mod surface;
#[cfg(test)]
mod testing;
#[cfg(feature = "analyzer")]
mod text;
mod textrank;
mod tfidf;
mod walk;
mod yake;

pub use firstphrases::FirstPhrases;
pub use kpminer::KpMiner;
pub use method::Method;
pub use positionrank::PositionRank;
pub use rake::{Metric, Rake};
pub use runs::{Extent, Runs};
pub use salience::{Salience, Style};
pub use select::{Keyword, Keywords, Overlap};
pub use singlerank::SingleRank;
#[cfg(feature = "analyzer")]
pub use text::{OwnedKeyword, keywords};
pub use textrank::TextRank;
pub use tfidf::TfIdf;
pub use yake::Yake;
