//! Extractive summaries: a scorer says how well each sentence stands for its
//! document, a selector chooses sentences under a budget.
//!
//! ```
//! # #[cfg(feature = "analyzer")] {
//! use nutgraf_core::Budget;
//!
//! let text = "The mill stood by the river for a hundred years. On Monday the river took it. \
//!             Nobody was hurt. Men of the village had warned that the mill stood too near the water.";
//! let summary = nutgraf_summarize::summarize(text, Budget::sentences(2));
//! assert_eq!(summary.len(), 2);
//! assert_eq!(summary[0].text, "The mill stood by the river for a hundred years.");
//! # }
//! ```
//!
//! Every method is a [`Scorer`](nutgraf_core::Scorer) of its own, as its paper
//! has it, in time that grows with the text and no faster:
//!
//! | scorer | a sentence is good if |
//! |---|---|
//! | [`PositionCentroid`], the default | it is like the text and like the title, and stands early |
//! | [`Lead`] | it stands early |
//! | [`Luhn`] | words that the text repeats stand close together in it |
//! | [`TextRank`] | it shares words with sentences that share words with many |
//! | [`LexRank`] | it is like sentences that are like many others |
//! | [`SumBasic`] | it has frequent words that those picked before it lack |
//!
//! [`Blend`] joins two scorers and [`Focus`] turns one towards a question. Of
//! the selectors, [`Greedy`] takes the best that are not told already, and
//! [`Mmr`] weighs score against novelty. [`Method`] and [`Selection`] name
//! them for choices made at run time. A scorer of your own is a
//! [`Scorer`](nutgraf_core::Scorer) like any of these.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod blend;
mod focus;
mod incidence;
mod lead;
mod lexrank;
mod luhn;
mod method;
mod position;
mod position_centroid;
mod scale;
mod select;
mod sumbasic;
#[cfg(feature = "analyzer")]
mod summarize;
#[cfg(test)]
mod testing;
mod textrank;
mod vectors;
mod walk;

pub use blend::Blend;
pub use focus::Focus;
pub use lead::Lead;
pub use lexrank::LexRank;
pub use luhn::Luhn;
pub use method::{Method, Selection};
pub use position_centroid::PositionCentroid;
pub use select::{Greedy, Mmr};
pub use sumbasic::SumBasic;
#[cfg(feature = "analyzer")]
pub use summarize::{SummarySentence, analyzer, summarize};
pub use textrank::TextRank;
