//! A sentence, and what ends it.

use nutgraf_core::Span;

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

/// A sentence, where it stands, and what ends it.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sentence<'t> {
    /// The sentence itself, without white space at either end.
    pub text: &'t str,
    /// Where it stands in the text, in bytes.
    pub span: Span,
    /// What ends it.
    pub end: End,
    /// How sure it is that it ends there, from 0 to 1: always 1 at the end of
    /// a paragraph.
    pub score: f32,
}
