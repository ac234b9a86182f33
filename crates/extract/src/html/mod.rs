//! The article in an HTML page.

pub(crate) mod context;
mod decide;
mod facts;
mod features;
pub(crate) mod genre;
mod model;
mod page;
mod pieces;
mod sums;
mod tables;
mod tidy;
mod write;

use nutgraf_core::{Article, Page, Scratch, Span};
use nutgraf_html::{Decoded, Tag, decode};

#[cfg(feature = "train")]
pub(crate) use self::features::row;
pub(crate) use self::page::PageData;
use self::{decide::Decision, write::Writer};
use crate::{Rules, metadata};

/// Reads HTML pages, one after the other into the same memory.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    pub(crate) page: PageData,
    metadata: metadata::Reader,
    decision: Decision,
    writer: Writer,
}

/// A page with fewer words of text may hold them where no scripts run.
const POOR: f32 = 60.0;
/// Shorter contents of `noscript` are a notice or a picture.
const LEAST_NOSCRIPT: usize = 1000;

/// Reads an HTML page.
pub(crate) fn read(page: &Page<'_>, rules: &Rules, scratch: &mut Scratch, article: &mut Article) {
    let bytes = &page.bytes[..page.bytes.len().min(Span::MAX_TEXT)];
    let mut decoded = scratch.take::<Decoded>();
    let mut reader = scratch.take::<Reader>();
    let html = decode(bytes, page.charset, &mut decoded);
    reader.read(html, page.url, rules, article);
    article.remap(|span| decoded.source(span));
    scratch.put(reader);
    scratch.put(decoded);
}

impl Reader {
    fn read(&mut self, html: &str, url: Option<&str>, rules: &Rules, article: &mut Article) {
        let (part, row) = self.open(html, url, article);
        let share = model::article_share(&row);
        self.decision.make(&self.page, share, rules.favor, rules.comments);
        self.writer.write(&self.page, &self.decision, article);
        if part.len() == html.len() {
            self.metadata.finish(&self.page, html, url, share, article);
        } else {
            article.remap(|span| span.offset(part.range().start));
        }
        self.metadata.write_body(article);
    }

    /// Reads the page up to the decision: fills what the head of the page
    /// says, and returns which part of the page the text is in, and the
    /// numbers of the page.
    pub(crate) fn open(
        &mut self,
        html: &str,
        url: Option<&str>,
        article: &mut Article,
    ) -> (Span, genre::Row) {
        self.page.parse(html);
        self.metadata.start(&self.page.tree, html, article);
        let signs = self.metadata.signs(&self.page.tree, html);
        self.page.gather(&article.title);
        let row = genre::row(&self.page, &signs, url);
        let Some(part) = self.without_scripts() else {
            return (Span::new(0, html.len()), row);
        };
        self.metadata.finish(&self.page, html, url, model::article_share(&row), article);
        self.page.parse(&html[part]);
        self.page.gather(&article.title);
        (part, genre::row(&self.page, &signs, url))
    }

    /// The longest `noscript` of a page that shows hardly any text otherwise.
    fn without_scripts(&self) -> Option<Span> {
        let shown = self.page.facts.sum(0, self.page.pieces.len()).text_words;
        let nodes = self.page.tree.nodes().iter().enumerate();
        let hidden = nodes.filter(|(_, node)| node.tag == Tag::NOSCRIPT);
        let longest = hidden.map(|(i, _)| self.page.tree.raw_text(i)).max_by_key(|span| span.len());
        longest.filter(|span| shown < POOR && span.len() >= LEAST_NOSCRIPT)
    }
}
