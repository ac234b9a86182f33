//! A page and all that was read off it.

use nutgraf_html::{Attr, Tag, Tree};

use super::{
    context::{Context, ContextReader},
    facts::Facts,
    pieces::{self, Piece},
    sums::Sums,
};

/// Everything that a page was read into.
#[derive(Debug, Default)]
pub(crate) struct PageData {
    pub(crate) tree: Tree,
    pub(crate) contexts: Vec<Context>,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) sums: Sums,
    pub(crate) facts: Facts,
    /// Hashes of the words of all pieces.
    pub(crate) words: Vec<u64>,
    /// A field for a password is in it.
    pub(crate) asks_for_password: bool,
    order: Vec<(u64, u32)>,
    reader: ContextReader,
}

impl PageData {
    /// Reads a page.
    pub(crate) fn parse(&mut self, html: &str) {
        self.tree.parse(html);
        self.reader.fill(&self.tree, html, &mut self.contexts);
        self.asks_for_password = asks_for_password(&self.tree, html);
        let PageData { tree, contexts, pieces, words, order, .. } = self;
        pieces::fill(tree, html, contexts, pieces, words, order);
        self.sums.fill(self.tree.nodes(), &self.pieces);
    }

    /// Groups of pieces that say the same: hash and number of each.
    pub(crate) fn copies(&self) -> impl Iterator<Item = &[(u64, u32)]> {
        self.order.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() > 1)
    }

    /// Gathers the facts, once the title is known.
    pub(crate) fn gather(&mut self, title: &str) {
        let root = self.sums.roots.first().and_then(|&root| self.tree.nodes().get(root as usize));
        self.facts.fill(&self.tree, &self.contexts, &self.pieces, root, title);
    }
}

fn asks_for_password(tree: &Tree, html: &str) -> bool {
    let password = |i: usize| tree.attr(html, i, Attr::Type).is_some_and(|kind| kind == "password");
    tree.nodes().iter().enumerate().any(|(i, node)| node.tag == Tag::INPUT && password(i))
}
