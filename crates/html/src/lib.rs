//! Web pages to a flat tree with source spans, their text and its blocks: a
//! linear-time reader of HTML for text, not a DOM.
//!
//! ```
//! use nutgraf_html::{Tag, Tree};
//!
//! let html = "<h1>Fish &amp; chips</h1><p>Served  <b>hot</b>.";
//! let mut tree = Tree::default();
//! tree.parse(html);
//! assert_eq!(tree.text(), "Fish & chips\nServed hot.");
//! let block = tree.blocks()[1];
//! assert_eq!(tree.nodes()[block.node as usize].tag, Tag::P);
//! assert_eq!(&html[tree.source(block.span)], "Served  <b>hot</b>.");
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod attributes;
mod body;
mod builder;
#[cfg(feature = "encoding")]
mod charset;
mod encoding;
mod entities;
mod foreign;
mod formatting;
#[cfg(test)]
mod growth;
mod head;
mod insert;
mod lexer;
mod names;
mod order;
mod quirks;
mod raw;
mod references;
mod stack;
mod steps;
mod table;
mod tags;
mod text;
mod tree;

pub use attributes::Attr;
pub use encoding::{Decoded, decode};
pub use references::unescape;
pub use tags::Tag;
pub use tree::{Block, Node, Tree};
