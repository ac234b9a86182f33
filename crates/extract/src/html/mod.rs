//! The article in an HTML page.

pub(crate) mod context;
mod pieces;
mod write;

use nutgraf_core::{Article, Page, Scratch, Span};
use nutgraf_html::{Decoded, Tree, decode};

use self::{context::Context, pieces::Piece};
use crate::{Favor, metadata};

/// Working memory.
#[derive(Debug, Default)]
struct Buffers {
    tree: Tree,
    contexts: Vec<Context>,
    pieces: Vec<Piece>,
    keep: Vec<bool>,
    metadata: metadata::Buffers,
}

/// Reads an HTML page.
pub(crate) fn read(page: &Page<'_>, favor: Favor, scratch: &mut Scratch, article: &mut Article) {
    let bytes = &page.bytes[..page.bytes.len().min(Span::MAX_TEXT)];
    let mut decoded = scratch.take::<Decoded>();
    let mut buffers = scratch.take::<Buffers>();
    let html = decode(bytes, page.charset, &mut decoded);
    buffers.read(html, favor, article);
    article.remap(|span| decoded.source(span));
    scratch.put(buffers);
    scratch.put(decoded);
}

impl Buffers {
    fn read(&mut self, html: &str, favor: Favor, article: &mut Article) {
        self.tree.parse(html);
        context::fill(&self.tree, html, &mut self.contexts);
        pieces::fill(&self.tree, html, &self.contexts, &mut self.pieces);
        let _ = favor;
        self.keep.clear();
        self.keep.extend(self.pieces.iter().map(|p| p.shape.words >= 12 && p.link_share() < 0.5));
        write::write(&self.tree, &self.contexts, &self.pieces, &self.keep, article);
        self.metadata.read(&self.tree, html, article);
    }
}
