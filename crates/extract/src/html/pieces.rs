//! The text of a page in pieces: its blocks, parted at line breaks.

use nutgraf_core::Span;
use nutgraf_html::{Attr, Tag, Tree};

use super::context::{Context, is};
use crate::shape::Shape;

/// A line of a block: what is kept or dropped as a whole.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece {
    /// The block it is of.
    pub(crate) block: u32,
    /// The element that the block is of.
    pub(crate) node: u32,
    /// Where it is in the tree's text.
    pub(crate) span: Span,
    /// How many bytes of it are in links.
    pub(crate) link: u32,
    pub(crate) shape: Shape,
}

impl Piece {
    /// The share of it that is in links.
    pub(crate) fn link_share(&self) -> f32 {
        self.link as f32 / self.span.len().max(1) as f32
    }
}

/// Fills `pieces` from the blocks of `tree`, in the order of the text. A
/// preformatted block stays whole.
pub(crate) fn fill(tree: &Tree, html: &str, contexts: &[Context], pieces: &mut Vec<Piece>) {
    pieces.clear();
    let text = tree.text();
    for (i, block) in tree.blocks().iter().enumerate() {
        let code = contexts.get(block.node as usize).is_some_and(|c| c.within & is::CODE != 0);
        let mut start = block.span.range().start;
        for line in text[block.span].split(|c| c == '\n' && !code) {
            let trimmed = if code { line.trim_end() } else { line.trim() };
            let from = start + (line.len() - line.trim_start().len()) * usize::from(!code);
            start += line.len() + 1;
            if !trimmed.trim().is_empty() {
                pieces.push(Piece {
                    block: i as u32,
                    node: block.node,
                    span: Span::new(from, from + trimmed.len()),
                    link: 0,
                    shape: Shape::of(trimmed),
                });
            }
        }
    }
    add_links(tree, html, pieces);
}

/// Shares the text of links out among the pieces.
fn add_links(tree: &Tree, html: &str, pieces: &mut [Piece]) {
    let mut next = 0;
    let mut done = 0;
    for (i, node) in tree.nodes().iter().enumerate() {
        let link = node.tag == Tag::A || node.tag == Tag::BUTTON;
        if !link || node.text.is_empty() || node.text.start < done {
            continue;
        }
        if node.tag == Tag::A && tree.attr(html, i, Attr::Href).is_none() {
            continue;
        }
        done = node.text.end;
        while pieces.get(next).is_some_and(|piece| piece.span.end <= node.text.start) {
            next += 1;
        }
        let touched = pieces.get_mut(next..).unwrap_or_default().iter_mut();
        for piece in touched.take_while(|piece| piece.span.start < node.text.end) {
            let start = piece.span.start.max(node.text.start);
            piece.link += piece.span.end.min(node.text.end).saturating_sub(start);
        }
    }
}
