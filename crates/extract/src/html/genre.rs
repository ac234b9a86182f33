//! Whether a page is one article, or a list, a shop, a discussion: the text
//! of the two differs.

use super::{page::PageData, pieces::Piece, sums::Sum};
use crate::row::{RowWriter, log};

/// One number for each that [`row`] pushes.
pub(crate) const COUNT: usize = 39;
pub(crate) type Row = [f32; COUNT];

/// What metadata and address tell of the page.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Signs {
    /// Declared an article, in JSON-LD or by Open Graph.
    pub(crate) article: bool,
    /// Declared a product.
    pub(crate) product: bool,
    /// Declared a discussion or a question with answers.
    pub(crate) forum: bool,
    /// Declared a list or a collection.
    pub(crate) list: bool,
    /// Has a date of publication.
    pub(crate) dated: bool,
    /// Names an author.
    pub(crate) signed: bool,
}

/// The numbers of a page. Time in proportion to its pieces.
pub(crate) fn row(page: &PageData, signs: &Signs, url: Option<&str>) -> Row {
    let mut row = RowWriter::new();
    write(page, signs, url, &mut row);
    row.finish()
}

fn write(page: &PageData, signs: &Signs, url: Option<&str>, row: &mut RowWriter<COUNT>) {
    row.flags([signs.article, signs.product, signs.forum, signs.list, signs.dated, signs.signed]);
    let all = page.facts.sum(0, page.pieces.len());
    whole(&all, row);
    roots(page, &all, row);
    run(page, &all, row);
    counts(page, &all, row);
    address(url, row);
}

fn whole(all: &Sum, row: &mut RowWriter<COUNT>) {
    let words = all.words.max(1.0);
    row.push(log(all.words));
    row.push(log(all.pieces));
    row.push(log(words / all.pieces.max(1.0)));
    row.push(all.link_share());
    row.push(all.text_words / words);
    row.push(all.marks / words);
    row.push(all.texts / all.pieces.max(1.0));
}

fn roots(page: &PageData, all: &Sum, row: &mut RowWriter<COUNT>) {
    let root = |rank: usize| page.sums.roots.get(rank).map(|&root| root as usize);
    for rank in 0..2 {
        let sum = root(rank).map(|root| page.sums.below[root]).unwrap_or_default();
        row.push(sum.words / all.words.max(1.0));
        row.push(sum.text_words / all.text_words.max(1.0));
        row.push(sum.link_share());
        row.push(log(sum.words));
    }
    let points = |rank: usize| root(rank).map_or(0.0, |root| page.sums.points[root]);
    row.push(log(points(0)));
    row.push(points(1) / points(0).max(1e-6));
}

fn run(page: &PageData, all: &Sum, row: &mut RowWriter<COUNT>) {
    let run = page.facts.best_run.range();
    let run = page.facts.sum(run.start, run.end);
    row.push(run.words / all.words.max(1.0));
    row.push(run.text_words / all.text_words.max(1.0));
    row.push(run.texts / run.pieces.max(1.0));
}

fn counts(page: &PageData, all: &Sum, row: &mut RowWriter<COUNT>) {
    let facts = &page.facts;
    let counts = [facts.articles, facts.h1s, facts.h2s, facts.items, facts.images, facts.controls];
    counts.into_iter().for_each(|count| row.push(log(count as f32)));
    row.push(log(facts.paragraphs as f32));
    row.flag(facts.headline.is_some());
    let alike = |piece: &&Piece| piece.alike >= 4 && piece.shape.words >= 6;
    let alike: u32 = page.pieces.iter().filter(alike).map(|piece| piece.shape.words).sum();
    row.push(alike as f32 / all.words.max(1.0));
}

fn address(url: Option<&str>, row: &mut RowWriter<COUNT>) {
    let path = url.map_or("", path_of);
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    row.flag(url.is_some() && path.trim_matches('/').is_empty());
    row.push(log(parts.clone().count() as f32));
    row.push(log(parts.next_back().map_or(0, |part| part.matches(['-', '_']).count()) as f32));
    row.push(log(path.bytes().filter(u8::is_ascii_digit).count() as f32));
}

/// The path of an address, without what follows `?` or `#`.
fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = rest.find('/').map_or("", |at| &rest[at..]);
    path.split(['?', '#']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_filled() {
        let mut page = PageData::default();
        page.parse("<h1>Rain</h1><p>It fell all day.");
        page.gather("Rain");
        let mut writer = RowWriter::new();
        write(&page, &Signs::default(), Some("https://example.com/a/b-c?d"), &mut writer);
        assert_eq!(writer.pushed(), COUNT);
    }

    #[test]
    fn paths() {
        for (url, path) in
            [("https://a.b/c/d?e#f", "/c/d"), ("a.b", ""), ("http://a.b/", "/"), ("//a/b", "//a/b")]
        {
            assert_eq!(path_of(url), path);
        }
    }
}
