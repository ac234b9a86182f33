//! Shared vocabulary of the nutgraf crates: spans, languages, pages, articles,
//! analysed documents, and one small trait for each stage of the path from a
//! page to its gist.
//!
//! | trait | from | to |
//! |---|---|---|
//! | [`Extractor`] | [`Page`] | [`Article`] |
//! | [`Segmenter`] | text | sentences |
//! | [`Tokenizer`] | text | words |
//! | [`Lexicon`] | words | stems, stop words, language |
//! | [`CandidateFinder`] | [`Document`] | [`Candidates`] |
//! | [`Ranker`] | [`Candidates`] | scores |
//! | [`Scorer`] | [`Document`] | scores |
//! | [`Selector`] | scores, [`Budget`] | chosen sentences |
//!
//! An [`Analyzer`] makes a [`Document`] with a segmenter, a tokenizer and a
//! lexicon. Every trait is object-safe, takes `&self`, borrows its working
//! memory from the caller's [`Scratch`], and returns spans, never strings.
//! A stage of your own needs this crate alone; [`laws`] checks it.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod analyze;
mod article;
mod budget;
mod candidates;
mod document;
mod idf;
mod intern;
mod lang;
#[cfg(any(feature = "laws", doc, test))]
pub mod laws;
mod memory;
mod names;
mod numbers;
mod page;
mod scratch;
mod source_map;
mod span;
mod traits;

pub use analyze::{Analyzer, Source};
pub use article::{Article, Block, BlockKind};
pub use budget::{Budget, Meter};
pub use candidates::{Candidate, Candidates};
pub use document::{Document, Sentence, TermId, Token, TokenFlags};
pub use idf::{Idf, IdfError};
pub use lang::{Lang, ParseLangError};
pub use names::UnknownName;
pub use page::{Format, Page};
pub use scratch::Scratch;
pub use source_map::SourceMap;
pub use span::Span;
pub use traits::{
    CandidateFinder, Extractor, Factor, Lexicon, Ranker, Scorer, Segmenter, Selector, Tokenizer,
    scorer_fn,
};
