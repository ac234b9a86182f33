//! The article in an HTML page.

pub(crate) mod context;
mod decide;
mod facts;
mod features;
pub(crate) mod genre;
mod model;
mod pieces;
mod sums;
mod write;

use nutgraf_core::{Article, Page, Scratch, Span};
use nutgraf_html::{Decoded, decode};

use self::decide::Decision;
pub(crate) use self::facts::PageData;
#[cfg(feature = "train")]
pub(crate) use self::features::row;
use crate::{Favor, metadata};

/// Working memory.
#[derive(Debug, Default)]
struct Buffers {
    page: PageData,
    decision: Decision,
    metadata: metadata::Reader,
}

/// Reads an HTML page.
pub(crate) fn read(page: &Page<'_>, favor: Favor, scratch: &mut Scratch, article: &mut Article) {
    let bytes = &page.bytes[..page.bytes.len().min(Span::MAX_TEXT)];
    let mut decoded = scratch.take::<Decoded>();
    let mut buffers = scratch.take::<Buffers>();
    let html = decode(bytes, page.charset, &mut decoded);
    buffers.read(html, page.url, favor, article);
    article.remap(|span| decoded.source(span));
    scratch.put(buffers);
    scratch.put(decoded);
}

impl Buffers {
    fn read(&mut self, html: &str, url: Option<&str>, favor: Favor, article: &mut Article) {
        self.page.parse(html);
        self.metadata.start(&self.page.tree, html, article);
        self.page.gather(&article.title);
        let signs = self.metadata.signs(&self.page.tree, html);
        let share = model::article_share(&genre::row(&self.page, &signs, url));
        self.decision.make(&self.page, share, favor);
        write::write(&self.page, &self.decision.keep, article);
        self.metadata.finish(&self.page, html, share, article);
    }
}
