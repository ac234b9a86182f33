//! The article of a web page, or of text scraped from one: its text in
//! blocks, title, authors, date, and the bytes of the page that each piece
//! was made of.
//!
//! | input | extractor |
//! |---|---|
//! | HTML in any encoding | [`Rules`] |
//! | text already scraped from a page, widgets and all | [`Lines`] |
//! | Markdown | `Markdown` |
//!
//! [`Rules`] looks at [`Page::format`] and calls the others. An article goes
//! out as Markdown ([`to_markdown`]) or as plain text ([`to_text`]).
//!
//! ```
//! let article = nutgraf_extract::extract(
//!     "<title>Rain</title><nav><a href=/>Home</a></nav><h1>Rain</h1>\
//!      <p>Rain fell on the Severn for eleven hours, and the river rose by two metres overnight.</p>",
//! );
//! assert_eq!(article.title, "Rain");
//! assert!(article.text.starts_with("Rain fell on the Severn"));
//! ```
//!
#![doc = include_str!("../MODELS.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod comments;
mod favor;
mod hints;
mod html;
mod lines;
#[cfg(feature = "markdown")]
mod markdown;
mod metadata;
mod method;
mod phrases;
mod render;
mod row;
mod rules;
mod shape;
mod smooth;
mod text;
#[cfg(feature = "train")]
pub mod train;

pub use comments::Comments;
pub use favor::Favor;
pub use lines::Lines;
#[cfg(feature = "markdown")]
#[cfg_attr(docsrs, doc(cfg(feature = "markdown")))]
pub use markdown::Markdown;
pub use method::Method;
pub use render::{to_markdown, to_text};
pub use rules::Rules;

use nutgraf_core::{Article, Extractor, Page, Scratch};

/// The article in `page`, with every default. For many pages use [`Rules`]
/// and one [`Scratch`].
pub fn extract<'a>(page: impl Into<Page<'a>>) -> Article {
    let mut article = Article::default();
    Rules::new().extract(&page.into(), &mut Scratch::new(), &mut article);
    article
}
