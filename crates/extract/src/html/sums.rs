//! Sums over the text below each element, and the elements that hold most.

use nutgraf_html::{Node, Tag};

use super::pieces::Piece;

/// What the pieces below an element add up to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sum {
    pub(crate) words: f32,
    pub(crate) links: f32,
    pub(crate) marks: f32,
    pub(crate) pieces: f32,
    /// Pieces of text: long, and hardly linked.
    pub(crate) texts: f32,
    /// Words in those.
    pub(crate) text_words: f32,
}

impl Sum {
    pub(crate) fn of(piece: &Piece) -> Sum {
        let words = piece.shape.words as f32;
        let text = f32::from(u8::from(piece.is_text()));
        Sum {
            words,
            links: piece.link_share() * words,
            marks: piece.shape.marks as f32,
            pieces: 1.0,
            texts: text,
            text_words: text * words,
        }
    }

    pub(crate) fn add(&mut self, other: &Sum) {
        self.words += other.words;
        self.links += other.links;
        self.marks += other.marks;
        self.pieces += other.pieces;
        self.texts += other.texts;
        self.text_words += other.text_words;
    }

    pub(crate) fn less(&self, other: &Sum) -> Sum {
        Sum {
            words: self.words - other.words,
            links: self.links - other.links,
            marks: self.marks - other.marks,
            pieces: self.pieces - other.pieces,
            texts: self.texts - other.texts,
            text_words: self.text_words - other.text_words,
        }
    }

    pub(crate) fn link_share(&self) -> f32 {
        self.links / self.words.max(1.0)
    }
}

/// Sums and points for each element.
#[derive(Debug, Default)]
pub(crate) struct Sums {
    /// By element: over the pieces below it.
    pub(crate) below: Vec<Sum>,
    /// By element: how good a root of the article it is.
    pub(crate) points: Vec<f32>,
    /// By element: the best points of it and what is around it.
    pub(crate) best_around: Vec<f32>,
    /// The elements with most points, best first.
    pub(crate) roots: Vec<u32>,
}

/// How many elements around a piece it gives points to, and how fast these
/// fade.
const LEVELS: usize = 6;
const FADES: [f32; LEVELS] = [1.0, 0.6, 0.3, 0.15, 0.075, 0.0375];
/// Roots kept.
pub(crate) const ROOTS: usize = 3;

impl Sums {
    /// Time in proportion to elements and pieces.
    pub(crate) fn fill(&mut self, nodes: &[Node], pieces: &[Piece]) {
        self.below.clear();
        self.below.resize(nodes.len(), Sum::default());
        self.points.clear();
        self.points.resize(nodes.len(), 0.0);
        for piece in pieces {
            if let Some(sum) = self.below.get_mut(piece.node as usize) {
                sum.add(&Sum::of(piece));
            }
            self.give_points(nodes, piece);
        }
        for (i, node) in nodes.iter().enumerate().rev() {
            let sum = self.below[i];
            if let Some(around) = self.below.get_mut(node.parent as usize) {
                around.add(&sum);
            }
        }
        for (points, sum) in self.points.iter_mut().zip(&self.below) {
            *points *= 1.0 - sum.link_share().min(1.0);
        }
        self.best_around.clear();
        for (node, points) in nodes.iter().zip(&self.points) {
            let around = self.best_around.get(node.parent as usize).copied().unwrap_or_default();
            self.best_around.push(points.max(around));
        }
        self.choose_roots();
    }

    /// Text gives points to what is around it, as Readability has it.
    fn give_points(&mut self, nodes: &[Node], piece: &Piece) {
        let words = piece.shape.words as f32;
        if words < 8.0 || piece.link_share() >= 0.5 {
            return;
        }
        let value = 1.0 + (words / 30.0).min(3.0) + (piece.shape.marks as f32).min(5.0);
        let value = value * (1.0 - piece.link_share());
        let mut at = piece.node as usize;
        if nodes.get(at).is_some_and(|node| holds_text(node.tag)) {
            at = nodes[at].parent as usize;
        }
        for fade in FADES {
            let Some(node) = nodes.get(at) else { break };
            self.points[at] += value * fade;
            at = node.parent as usize;
        }
    }

    fn choose_roots(&mut self) {
        self.roots.clear();
        for (i, &points) in self.points.iter().enumerate() {
            let better = |&root: &u32| self.points[root as usize] < points;
            let rank = self.roots.iter().position(better).unwrap_or(self.roots.len());
            if points > 0.0 && rank < ROOTS {
                self.roots.insert(rank, i as u32);
                self.roots.truncate(ROOTS);
            }
        }
    }
}

/// Elements that are text themselves, so that what is around is the root.
fn holds_text(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::P
            | Tag::LI
            | Tag::H1
            | Tag::H2
            | Tag::H3
            | Tag::H4
            | Tag::TD
            | Tag::PRE
            | Tag::BLOCKQUOTE
            | Tag::DD
            | Tag::DT
    )
}
