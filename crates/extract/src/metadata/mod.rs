//! Title, authors, date and the like of an HTML page.

pub(crate) mod authors;
pub(crate) mod dates;
mod meta;

use nutgraf_core::{Article, Lang};
use nutgraf_html::{Attr, Tag, Tree, unescape};

use crate::html::genre::Signs;

use self::{
    dates::Order,
    meta::{Field, Metas},
};

/// Working memory.
#[derive(Debug, Default)]
pub(crate) struct Buffers {
    metas: Metas,
    text: String,
}

impl Buffers {
    /// Fills the metadata of `article` from a page.
    pub(crate) fn read(&mut self, tree: &Tree, html: &str, article: &mut Article) -> Signs {
        self.metas.read(tree, html);
        self.lang(tree, html, article);
        self.simple(Field::Site, tree, html, &mut article.site_name);
        self.simple(Field::Description, tree, html, &mut article.description);
        self.simple(Field::Image, tree, html, &mut article.image);
        self.title(tree, html, article);
        self.authors(tree, html, article);
        self.date(tree, html, article);
        self.signs(tree, html, article)
    }

    fn signs(&self, tree: &Tree, html: &str, article: &Article) -> Signs {
        let is = |name: &str| {
            self.metas.values(Field::Type, tree, html).any(|value| value.trim().starts_with(name))
        };
        Signs {
            article: is("article"),
            product: is("product") || is("og:product"),
            dated: !article.date.is_empty(),
            signed: article.authors().next().is_some(),
            ..Signs::default()
        }
    }

    fn simple(&self, field: Field, tree: &Tree, html: &str, out: &mut String) {
        if let Some(value) = self.metas.values(field, tree, html).next() {
            push_collapsed(&value, out);
        }
    }

    fn lang(&self, tree: &Tree, html: &str, article: &mut Article) {
        let nodes = tree.nodes();
        let root =
            nodes.iter().take(1).zip(0..).filter_map(|(_, i)| tree.attr(html, i, Attr::Lang));
        let declared = root.chain(self.metas.values(Field::Lang, tree, html));
        article.lang =
            declared.filter_map(|tag| tag.parse::<Lang>().ok()).find(|lang| !lang.is_und());
    }

    fn title(&mut self, tree: &Tree, html: &str, article: &mut Article) {
        self.simple(Field::Title, tree, html, &mut article.title);
        if article.title.is_empty()
            && let Some(title) = tree.nodes().iter().position(|node| node.tag == Tag::TITLE)
        {
            self.text.clear();
            unescape(&html[tree.raw_text(title)], &mut self.text);
            push_collapsed(&self.text, &mut article.title);
        }
    }

    fn authors(&self, tree: &Tree, html: &str, article: &mut Article) {
        for value in self.metas.best(Field::Author, tree, html) {
            authors::add(&value, article);
        }
    }

    fn date(&self, tree: &Tree, html: &str, article: &mut Article) {
        let tag = tree.attr(html, 0, Attr::Lang);
        let order = tag.map_or(Order::Unknown, |tag| Order::of(tag.trim()));
        let mut values = self.metas.values(Field::Date, tree, html);
        if let Some(day) = values.find_map(|value| dates::parse(&value, order)) {
            day.write(&mut article.date);
        }
    }
}

/// Appends `text` with runs of white space as one blank.
pub(crate) fn push_collapsed(text: &str, out: &mut String) {
    for (i, word) in text.split_whitespace().enumerate() {
        if i > 0 {
            out.push(' ');
        }
        out.push_str(word);
    }
}
