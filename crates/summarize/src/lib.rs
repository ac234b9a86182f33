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
//! | [`PositionCentroid`], the default | it is like the text, above all like its beginning, stands early, and is like the title |
//! | [`Lead`] | it stands early |

#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod lead;
mod method;
mod position;
mod position_centroid;
mod scale;
mod select;
#[cfg(feature = "analyzer")]
mod summarize;
mod vectors;

pub use lead::Lead;
pub use method::{Method, Selection};
pub use position_centroid::PositionCentroid;
pub use select::Greedy;
#[cfg(feature = "analyzer")]
pub use summarize::{SummarySentence, analyzer, summarize};
