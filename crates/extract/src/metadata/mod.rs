//! Title, authors, date and the like of an HTML page.

mod address;
pub(crate) mod authors;
pub(crate) mod dates;
mod jsonld;
mod marks;
mod meta;
pub(crate) mod titles;

use nutgraf_core::{Article, BlockKind, Lang};
use nutgraf_html::{Attr, Tag, Tree, unescape};

use self::{
    dates::{Day, Order},
    jsonld::{JsonLd, Kind},
    marks::{Mark, Marks},
    meta::{Field, Metas},
    titles::TitleWords,
};
use crate::html::{PageData, genre::Signs};

/// Reads the metadata of pages: [`Reader::start`] finds the title, and
/// [`Reader::finish`] the rest, once it is known what kind of page it is.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    metas: Metas,
    jsonld: JsonLd,
    marks: Marks,
    words: TitleWords,
    /// Text of the `title` element.
    title: String,
}

/// A page that is an article to less than this gives author and date only
/// where it declares them.
const SURE: f32 = 0.4;
/// The same for `meta` elements, which sites give to every page.
const LIKELY: f32 = 0.35;
/// Bylines and dates stand at most so many pieces from the headline.
const NEAR: usize = 15;
/// More authors are not read: finding doubles takes the square of them.
const MOST_AUTHORS: usize = 64;
/// A shorter text in JSON-LD is a teaser.
const LEAST_BODY: usize = 400;
/// A heading shares at least this part of its words with the title.
const ALIKE: f32 = 0.5;

impl Reader {
    /// Reads the page; fills language, site, description, image and title.
    pub(crate) fn start(&mut self, tree: &Tree, html: &str, article: &mut Article) {
        self.metas.read(tree, html);
        self.marks.read(tree, html);
        self.read_scripts(tree, html);
        self.lang(tree, html, article);
        self.simple(Field::Site, tree, html, &mut article.site_name);
        self.simple(Field::Description, tree, html, &mut article.description);
        self.simple(Field::Image, tree, html, &mut article.image);
        self.read_title(tree, html, article);
        if let Some(thing) = self.jsonld.main() {
            fill(&mut article.description, self.jsonld.text(thing.description));
            fill(&mut article.image, self.jsonld.text(thing.image));
            fill(&mut article.site_name, self.jsonld.text(thing.publisher));
        }
    }

    fn read_scripts(&mut self, tree: &Tree, html: &str) {
        self.jsonld.clear();
        for (i, node) in tree.nodes().iter().enumerate() {
            let is_jsonld = node.tag == Tag::SCRIPT
                && tree.attr(html, i, Attr::Type).is_some_and(|kind| kind.contains("ld+json"));
            if is_jsonld {
                self.jsonld.read(&html[tree.raw_text(i)], tree.raw_text(i));
            }
        }
    }

    fn simple(&self, field: Field, tree: &Tree, html: &str, out: &mut String) {
        if let Some(value) = self.metas.values(field, tree, html).next() {
            push_collapsed(&value, out);
        }
    }

    fn lang(&self, tree: &Tree, html: &str, article: &mut Article) {
        let declared = tree.attr(html, 0, Attr::Lang).into_iter();
        let declared = declared.chain(self.metas.values(Field::Lang, tree, html));
        let known = |tag: &str| tag.parse::<Lang>().ok().filter(|lang| !lang.is_und());
        let of_script = || self.jsonld.main().and_then(|thing| known(self.jsonld.text(thing.lang)));
        article.lang = declared.filter_map(|tag| known(&tag)).next().or_else(of_script);
    }

    /// The heading that says what the title does, or else the title without
    /// the name of the site.
    fn read_title(&mut self, tree: &Tree, html: &str, article: &mut Article) {
        self.title.clear();
        if let Some(title) = tree.nodes().iter().position(|node| node.tag == Tag::TITLE) {
            unescape(&html[tree.raw_text(title)], &mut self.title);
        }
        let Reader { metas, jsonld, words, title, .. } = self;
        let declared = metas.values(Field::Title, tree, html).next();
        let declared = declared.as_deref().unwrap_or_default();
        let headline = jsonld.main().map_or("", |thing| jsonld.text(thing.headline));
        let site = article.site_name.as_str();
        let short = [declared, headline, title].map(|title| titles::without_site(title, site));
        words.know(short);
        let title = heading(tree, words).or_else(|| short.into_iter().find(|one| !one.is_empty()));
        let title = title.unwrap_or_default();
        push_collapsed(title, &mut article.title);
    }

    /// What the page declares itself to be.
    pub(crate) fn signs(&self, tree: &Tree, html: &str) -> Signs {
        let mut values = self.metas.values(Field::Type, tree, html);
        let kind = values.next().unwrap_or_default();
        let has = |kind: Kind| self.jsonld.first(kind).is_some();
        Signs {
            article: has(Kind::Article) || kind.trim().starts_with("article"),
            product: has(Kind::Product) || kind.contains("product"),
            forum: has(Kind::Forum),
            list: has(Kind::List),
            dated: self.declared_day(tree, html, Order::Unknown, 1.0).is_some(),
            signed: self
                .jsonld
                .main()
                .is_some_and(|thing| self.jsonld.authors(thing).next().is_some()),
        }
    }

    /// Fills authors and date of a page that is an article to `share`.
    pub(crate) fn finish(
        &self,
        page: &PageData,
        html: &str,
        url: Option<&str>,
        share: f32,
        article: &mut Article,
    ) {
        self.authors(page, html, share, article);
        let tag = page.tree.attr(html, 0, Attr::Lang);
        let order = tag.map_or(Order::Unknown, |tag| Order::of(tag.trim()));
        let shown = || self.shown_day(page, html, order).or_else(|| address::day(url?));
        let weak = || if share >= SURE { shown() } else { None };
        if let Some(day) = self.declared_day(&page.tree, html, order, share).or_else(weak) {
            day.write(&mut article.date);
        }
    }

    /// Writes the text that JSON-LD gives where the page shows hardly any:
    /// every line of it is a paragraph that comes from the script as a whole.
    pub(crate) fn write_body(&self, article: &mut Article) {
        let Some(thing) = self.jsonld.main() else { return };
        let body = self.jsonld.text(thing.body);
        if body.len() < LEAST_BODY || article.text.len() * 4 > body.len() || body.contains("</") {
            return;
        }
        article.text.clear();
        article.blocks.clear();
        article.map.clear();
        for line in body.lines() {
            article.push(BlockKind::Paragraph, line.trim(), thing.source);
        }
    }

    /// The day that JSON-LD or `meta` elements give.
    ///
    /// When the page was last changed is not asked: a text that was written
    /// ahead is published after its last change, and an earlier day that the
    /// page gives as well may be that of a draft.
    fn declared_day(&self, tree: &Tree, html: &str, order: Order, share: f32) -> Option<Day> {
        let thing = self.jsonld.main().map_or("", |thing| self.jsonld.text(thing.published));
        dates::parse(thing, order).or_else(|| {
            if share < LIKELY {
                return None;
            }
            let mut values = self.metas.values(Field::Date, tree, html);
            values.find_map(|value| dates::parse(&value, order))
        })
    }

    /// The day that elements near the headline mark, or that stands there.
    fn shown_day(&self, page: &PageData, html: &str, order: Order) -> Option<Day> {
        let tree = &page.tree;
        let day = |i: usize| marks::day(tree, html, i, order);
        let near = |i: &usize| is_near(page, *i);
        self.marks
            .of(Mark::Published)
            .find_map(day)
            .or_else(|| self.marks.of(Mark::Time).filter(near).find_map(day))
            .or_else(|| self.marks.of(Mark::DateClass).filter(near).find_map(day))
            .or_else(|| {
                let page_thing = self.jsonld.first(Kind::Page)?;
                dates::parse(self.jsonld.text(page_thing.published), order)
            })
            .or_else(|| {
                let headline = page.facts.headline? as usize;
                let last = (headline + NEAR).min(page.pieces.len());
                let short =
                    page.pieces[headline..last].iter().filter(|piece| piece.shape.words <= 15);
                short
                    .filter_map(|piece| dates::find(&tree.text()[piece.span], order))
                    .next()
                    .map(|f| f.day)
            })
    }

    fn authors(&self, page: &PageData, html: &str, share: f32, article: &mut Article) {
        let tree = &page.tree;
        if let Some(thing) = self.jsonld.main() {
            let names = self.jsonld.authors(thing).take(MOST_AUTHORS);
            names.for_each(|name| authors::add(name, article));
        }
        let found = |article: &Article| article.authors().next().is_some();
        if found(article) || share < SURE && self.jsonld.first(Kind::Forum).is_none() {
            return;
        }
        for value in self.metas.best(Field::Author, tree, html).take(MOST_AUTHORS) {
            authors::add(&value, article);
        }
        for mark in [Mark::Author, Mark::AuthorClass, Mark::AuthorLink] {
            for i in self.marks.of(mark).filter(|&i| is_near(page, i)) {
                if !found(article) {
                    authors::add(&tree.text()[tree.nodes()[i].text], article);
                }
            }
        }
        if !found(article) {
            self.byline(page, article);
        }
    }

    /// A line near the headline that begins as bylines do.
    fn byline(&self, page: &PageData, article: &mut Article) {
        let headline = page.facts.headline.map_or(0, |at| at as usize);
        let from = headline.saturating_sub(2);
        let last = (headline + NEAR).min(page.pieces.len());
        let mut lead = false;
        for piece in page.pieces[from..last].iter().filter(|piece| piece.shape.words <= 15) {
            let text = &page.tree.text()[piece.span];
            if lead || authors::byline(text).is_some() {
                authors::add(text, article);
                return;
            }
            lead = authors::is_lead(text);
        }
    }
}

/// Signs of a link to the heading that they stand behind.
const ANCHORS: [char; 3] = ['¶', '#', '§'];

/// The `h1` most like the known titles.
fn heading<'t>(tree: &'t Tree, words: &mut TitleWords) -> Option<&'t str> {
    let mut best = (0.0, None);
    for node in tree.nodes().iter().filter(|node| node.tag == Tag::H1) {
        let text = tree.text().get(node.text.range()).unwrap_or_default();
        let text =
            text.trim_end_matches(|c: char| c.is_whitespace() || ANCHORS.contains(&c)).trim();
        if let Some(share) = words.share(text)
            && share > best.0
        {
            best = (share, Some(text));
        }
    }
    best.1.filter(|_| best.0 >= ALIKE)
}

/// True if element `i` stands near the headline, or there is none.
fn is_near(page: &PageData, i: usize) -> bool {
    let Some(headline) = page.facts.headline.map(|at| at as usize) else { return true };
    let Some(node) = page.tree.nodes().get(i) else { return false };
    let at = page.pieces.partition_point(|piece| piece.span.end <= node.text.start);
    at + NEAR >= headline && at <= headline + NEAR
}

fn fill(field: &mut String, value: &str) {
    if field.is_empty() {
        push_collapsed(value, field);
    }
}

/// Appends `text` with runs of white space as one blank.
fn push_collapsed(text: &str, out: &mut String) {
    for (i, word) in text.split_whitespace().enumerate() {
        if i > 0 {
            out.push(' ');
        }
        out.push_str(word);
    }
}
