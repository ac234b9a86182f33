//! The text of a page in pieces: its blocks, parted at line breaks.

use nutgraf_core::Span;
use nutgraf_html::{Attr, Node, Tag, Tree};

use super::context::{Context, is};
use crate::{
    metadata::{
        authors,
        dates::{self, Order},
    },
    phrases::{self, Hints},
    shape::{Shape, join_all},
};

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
    pub(crate) hints: Hints,
    /// It begins as bylines do.
    pub(crate) is_byline: bool,
    /// Its words that are a date's.
    pub(crate) date_words: u32,
    /// It has a sign of copyright, or of money.
    pub(crate) is_copyright: bool,
    pub(crate) is_price: bool,
    /// Which hashes of words are its own.
    pub(crate) words: Span,
    /// Hash of its words in lower case.
    pub(crate) words_hash: u64,
    /// How many pieces have the same words, and whether an earlier one has.
    pub(crate) copies: u32,
    pub(crate) is_copy: bool,
    /// How many pieces are made alike: by tag, class and class around.
    pub(crate) alike: u32,
}

/// Bylines and dates are looked for in pieces of so many words.
const LONGEST_BYLINE: u32 = 15;

impl Piece {
    fn of(block: usize, node: u32, span: Span, text: &str, words: &mut Vec<u64>) -> Piece {
        let first = words.len();
        let shape = Shape::read(text, words);
        let own = &words[first..];
        let short = shape.words <= LONGEST_BYLINE;
        let date = if short { dates::find(text, Order::Unknown) } else { None };
        Piece {
            block: block as u32,
            node,
            span,
            link: 0,
            shape,
            hints: phrases::hints(own),
            words_hash: join_all(own),
            is_byline: short && authors::byline(text).is_some(),
            date_words: date.map_or(0, |found| Shape::of(&text[found.span]).words),
            is_copyright: text.contains('©'),
            is_price: short && text.contains(['$', '€', '£', '¥', '₹', '₽']),
            words: Span::new(first, words.len()),
            copies: 1,
            is_copy: false,
            alike: 1,
        }
    }

    /// True for what is text whatever is around: long, and hardly linked.
    pub(crate) fn is_text(&self) -> bool {
        self.shape.words >= 20 && self.link_share() < 0.3
    }

    /// The share of it that is in links.
    pub(crate) fn link_share(&self) -> f32 {
        self.link as f32 / self.span.len().max(1) as f32
    }
}

/// Fills `pieces` from the blocks of `tree`, in the order of the text. A
/// preformatted block stays whole.
pub(crate) fn fill(
    tree: &Tree,
    html: &str,
    contexts: &[Context],
    pieces: &mut Vec<Piece>,
    words: &mut Vec<u64>,
    order: &mut Vec<(u64, u32)>,
) {
    pieces.clear();
    words.clear();
    let text = tree.text();
    for (i, block) in tree.blocks().iter().enumerate() {
        let code = contexts.get(block.node as usize).is_some_and(|c| c.within & is::CODE != 0);
        let mut start = block.span.range().start;
        for line in text[block.span].split(|c| c == '\n' && !code) {
            let trimmed = if code { line.trim_end() } else { line.trim() };
            let from = start + (line.len() - line.trim_start().len()) * usize::from(!code);
            start += line.len() + 1;
            if !trimmed.trim().is_empty() {
                pieces.push(Piece::of(
                    i,
                    block.node,
                    Span::new(from, from + trimmed.len()),
                    trimmed,
                    words,
                ));
            }
        }
    }
    add_links(tree, html, pieces);
    count_alike(tree, contexts, pieces, order);
    // Last: the order by words is used again.
    count_copies(pieces, order);
}

/// The pieces in `node`.
pub(crate) fn pieces_of(node: &Node, pieces: &[Piece]) -> Span {
    let from = pieces.partition_point(|piece| piece.span.start < node.text.start);
    let to = pieces.partition_point(|piece| piece.span.start < node.text.end);
    Span::new(from, to.max(from))
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

fn count_copies(pieces: &mut [Piece], order: &mut Vec<(u64, u32)>) {
    order.clear();
    order.extend(pieces.iter().zip(0..).map(|(piece, i)| (piece.words_hash, i)));
    order.sort_unstable();
    for same in order.chunk_by(|a, b| a.0 == b.0) {
        for (rank, (_, i)) in same.iter().enumerate() {
            let piece = &mut pieces[*i as usize];
            piece.copies = same.len() as u32;
            piece.is_copy = rank > 0;
        }
    }
}

fn count_alike(
    tree: &Tree,
    contexts: &[Context],
    pieces: &mut [Piece],
    order: &mut Vec<(u64, u32)>,
) {
    let class = |node: u32| contexts.get(node as usize).map_or(0, |context| context.class);
    let make = |piece: &Piece| {
        let Some(node) = tree.nodes().get(piece.node as usize) else { return 0 };
        let tag = node.tag.name().bytes().fold(7u64, |hash, byte| hash * 31 + u64::from(byte));
        let mixed = class(piece.node).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ class(node.parent);
        mixed.rotate_left(23) ^ tag
    };
    order.clear();
    order.extend(pieces.iter().zip(0..).map(|(piece, i)| (make(piece), i)));
    order.sort_unstable();
    for same in order.chunk_by(|a, b| a.0 == b.0) {
        for (_, i) in same {
            pieces[*i as usize].alike = same.len() as u32;
        }
    }
}
