//! What is known of a page as a whole, and sums up to each piece.

use nutgraf_core::Span;
use nutgraf_html::{Node, Tag, Tree};

use super::{
    context::Context,
    pieces::{Piece, pieces_of},
    sums::Sum,
};
use crate::shape::{Shape, join_all};

/// Where something does not occur.
pub(crate) const NEVER: u32 = 1 << 20;

/// Facts of a page.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    /// By piece, and one more: sums over the pieces before it.
    before: Vec<Sum>,
    /// By piece: pieces since a heading that ends an article.
    pub(crate) since_end: Vec<u32>,
    /// By piece: the last heading before it ends an article.
    pub(crate) below_end: Vec<bool>,
    /// By piece: distance from the last text, and to the next.
    pub(crate) since_text: Vec<u32>,
    pub(crate) until_text: Vec<u32>,
    /// By element: depth of the smallest element around it that holds the
    /// headline too.
    pub(crate) joint: Vec<u16>,
    /// The piece that is the headline.
    pub(crate) headline: Option<u32>,
    pub(crate) headline_depth: u16,
    /// The pieces of the best root.
    pub(crate) root: Span,
    /// The run of pieces with most text.
    pub(crate) best_run: Span,
    /// Hash of the title's words, and the hashes of each, sorted.
    title: u64,
    title_words: Vec<u64>,
    /// How many elements there are of some kinds.
    pub(crate) articles: u32,
    pub(crate) mains: u32,
    pub(crate) h1s: u32,
    pub(crate) h2s: u32,
    pub(crate) items: u32,
    pub(crate) images: u32,
    pub(crate) controls: u32,
    pub(crate) paragraphs: u32,
}

/// Words not in links that a piece must add for a run to go on.
const RUN_COST: f32 = 12.0;
/// An element may be the headline if so many words of text stand before it.
const EARLY: f32 = 0.5;
/// No headline has more words.
const LONGEST_HEADLINE: usize = 40;

impl Facts {
    /// Time in proportion to elements and pieces.
    pub(crate) fn fill(
        &mut self,
        tree: &Tree,
        contexts: &[Context],
        pieces: &[Piece],
        root: Option<&Node>,
        title: &str,
    ) {
        self.sum_up(pieces);
        self.root = root.map_or(Span::default(), |root| pieces_of(root, pieces));
        self.distances(pieces);
        self.read_headings(contexts, pieces);
        self.find_best_run(pieces);
        self.count(tree.nodes());
        self.read_title(title);
        self.headline = self.find_headline(contexts, pieces);
        self.find_joints(tree.nodes(), contexts, pieces);
    }

    /// The sum over the pieces from `from` up to `to`.
    pub(crate) fn sum(&self, from: usize, to: usize) -> Sum {
        match (self.before.get(from), self.before.get(to)) {
            (Some(from), Some(to)) => to.less(from),
            _ => Sum::default(),
        }
    }

    fn sum_up(&mut self, pieces: &[Piece]) {
        self.before.clear();
        let mut sum = Sum::default();
        self.before.push(sum);
        for piece in pieces {
            sum.add(&Sum::of(piece));
            self.before.push(sum);
        }
    }

    fn distances(&mut self, pieces: &[Piece]) {
        for column in [&mut self.since_end, &mut self.since_text, &mut self.until_text] {
            column.clear();
            column.resize(pieces.len(), NEVER);
        }
        let (mut end, mut text, mut seen) = (NEVER, NEVER, 0);
        for (i, piece) in pieces.iter().enumerate() {
            end = if piece.hints.end && seen > 1 { 0 } else { NEVER.min(end + 1) };
            self.since_end[i] = end;
            self.since_text[i] = text;
            text = if piece.is_text() { 0 } else { NEVER.min(text + 1) };
            seen += u32::from(piece.is_text());
        }
        text = NEVER;
        for (i, piece) in pieces.iter().enumerate().rev() {
            self.until_text[i] = text;
            text = if piece.is_text() { 0 } else { NEVER.min(text + 1) };
        }
    }

    fn read_headings(&mut self, contexts: &[Context], pieces: &[Piece]) {
        self.below_end.clear();
        let mut below = false;
        for piece in pieces {
            let heading = contexts.get(piece.node as usize).is_some_and(|one| one.heading > 0);
            below = if heading || piece.hints.end { piece.hints.end } else { below };
            self.below_end.push(below);
        }
    }

    /// Kadane's algorithm over words outside links, less a cost a piece.
    fn find_best_run(&mut self, pieces: &[Piece]) {
        let (mut best, mut sum, mut start) = (0.0, 0.0, 0);
        self.best_run = Span::default();
        for (i, piece) in pieces.iter().enumerate() {
            if sum <= 0.0 {
                (sum, start) = (0.0, i);
            }
            sum += piece.shape.words as f32 * (1.0 - piece.link_share()) - RUN_COST;
            if sum > best {
                best = sum;
                self.best_run = Span::new(start, i + 1);
            }
        }
    }

    fn count(&mut self, nodes: &[Node]) {
        let count =
            |tags: &[Tag]| nodes.iter().filter(|node| tags.contains(&node.tag)).count() as u32;
        self.articles = count(&[Tag::ARTICLE]);
        self.mains = count(&[Tag::MAIN]);
        self.h1s = count(&[Tag::H1]);
        self.h2s = count(&[Tag::H2]);
        self.items = count(&[Tag::LI]);
        self.images = count(&[Tag::IMG]);
        self.controls = count(&[Tag::INPUT, Tag::BUTTON, Tag::SELECT]);
        self.paragraphs = count(&[Tag::P]);
    }

    fn read_title(&mut self, title: &str) {
        self.title_words.clear();
        Shape::read(title, &mut self.title_words);
        self.title = join_all(&self.title_words);
        self.title_words.sort_unstable();
        self.title_words.dedup();
    }

    /// The share of the title's words that are among `words`.
    pub(crate) fn title_share(&self, words: &[u64]) -> f32 {
        if words.len() > LONGEST_HEADLINE || self.title_words.is_empty() {
            return 0.0;
        }
        let mut found = 0u64;
        for word in words {
            if let Ok(at) = self.title_words.binary_search(word) {
                found |= 1 << at.min(63);
            }
        }
        found.count_ones() as f32 / self.title_words.len().min(64) as f32
    }

    /// True if the piece says just what the title does.
    pub(crate) fn is_title(&self, piece: &Piece) -> bool {
        piece.words_hash == self.title
    }

    /// The `h1` that says what the title does, or any such heading, or the
    /// first `h1`.
    fn find_headline(&self, contexts: &[Context], pieces: &[Piece]) -> Option<u32> {
        let level = |piece: &Piece| contexts.get(piece.node as usize).map_or(0, |c| c.heading);
        let find = |fits: &dyn Fn(&Piece) -> bool| {
            let found = pieces.iter().position(|piece| piece.shape.words > 0 && fits(piece));
            found.map(|at| at as u32)
        };
        let all = self.sum(0, pieces.len()).text_words;
        find(&|piece| level(piece) == 1 && self.is_title(piece))
            .or_else(|| find(&|piece| level(piece) > 0 && self.is_title(piece)))
            .or_else(|| {
                let early = |at: &u32| self.sum(0, *at as usize).text_words <= all * EARLY;
                find(&|piece| level(piece) == 1 && piece.shape.words > 1).filter(early)
            })
            .or_else(|| find(&|piece| self.is_title(piece) && piece.link_share() < 0.5))
    }

    fn find_joints(&mut self, nodes: &[Node], contexts: &[Context], pieces: &[Piece]) {
        self.joint.clear();
        let headline = self.headline.and_then(|at| pieces.get(at as usize));
        let at = headline.map_or(u32::MAX, |piece| piece.node);
        self.headline_depth = contexts.get(at as usize).map_or(0, |context| context.depth);
        for (i, node) in (0u32..).zip(nodes) {
            let holds = i <= at && at < node.end;
            let around = self.joint.get(node.parent as usize).copied().unwrap_or_default();
            let depth = contexts.get(i as usize).map_or(0, |context| context.depth);
            self.joint.push(if holds { depth } else { around });
        }
    }
}
