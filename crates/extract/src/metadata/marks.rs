//! Authors and dates that elements mark: by `rel`, `itemprop`, `class`, or
//! a `time` element.

use nutgraf_html::{Attr, Node, Tag, Tree};

use super::dates::{self, Day, Order};

/// What an element marks, and how surely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mark {
    /// `itemprop="author"`, `rel="author"`.
    Author,
    /// A class says author or byline.
    AuthorClass,
    /// A link to the page of an author.
    AuthorLink,
    /// `itemprop="datePublished"`, `time[pubdate]`.
    Published,
    /// Any `time` with a machine-readable value.
    Time,
    /// A class says date.
    DateClass,
}

/// Elements that mark something, in the order of the page.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    found: Vec<(Mark, u32)>,
}

/// Longer text is no byline or date.
const LONGEST: usize = 120;

impl Marks {
    /// Looks through the page once.
    pub(crate) fn read(&mut self, tree: &Tree, html: &str) {
        self.found.clear();
        for (i, node) in tree.nodes().iter().enumerate() {
            if let Some(mark) = mark_of(tree, html, i, node) {
                self.found.push((mark, i as u32));
            }
        }
    }

    /// The elements of a mark.
    pub(crate) fn of(&self, mark: Mark) -> impl Iterator<Item = usize> {
        self.found.iter().filter(move |found| found.0 == mark).map(|found| found.1 as usize)
    }
}

fn mark_of(tree: &Tree, html: &str, i: usize, node: &Node) -> Option<Mark> {
    let is = |attr: Attr, word: &str| {
        tree.attr(html, i, attr).is_some_and(|value| {
            value.split_ascii_whitespace().any(|v| v.eq_ignore_ascii_case(word))
        })
    };
    if is(Attr::Itemprop, "datePublished") || is(Attr::Itemprop, "dateCreated") {
        return Some(Mark::Published);
    }
    if node.tag == Tag::META || node.tag == Tag::LINK || node.text.len() > LONGEST {
        return None;
    }
    if node.tag == Tag::TIME {
        return Some(if is(Attr::Itemprop, "dateModified") { return None } else { Mark::Time });
    }
    if node.text.is_empty() {
        return None;
    }
    if is(Attr::Rel, "author") || is(Attr::Itemprop, "author") {
        return Some(Mark::Author);
    }
    if node.tag == Tag::A
        && let Some(target) = tree.attr(html, i, Attr::Href)
        && AUTHOR_PATHS.iter().any(|path| target.contains(path))
    {
        return Some(Mark::AuthorLink);
    }
    let class = tree.attr(html, i, Attr::Class)?;
    let names = || class.split_ascii_whitespace();
    if names().any(|name| AUTHOR_NAMES.iter().any(|one| name.eq_ignore_ascii_case(one))) {
        return Some(Mark::AuthorClass);
    }
    let dated = |name: &str| DATE_NAMES.iter().any(|one| name.eq_ignore_ascii_case(one));
    names().any(dated).then_some(Mark::DateClass)
}

#[rustfmt::skip]
const AUTHOR_NAMES: [&str; 30] = [
    "author", "byline", "by-line", "author-name", "authorname", "author_name", "author-link", "post-author",
    "post-author-name", "entry-author", "entry-author-name", "article-author", "article__author", "article-byline", "byline-name",
    "byline__name", "byline-author", "byline__author", "author__name", "post__author", "meta-author", "contributor",
    "contributor-name", "story-byline", "writer", "autor", "auteur", "p-author", "posted-by", "wp-block-post-author-name",
];
const AUTHOR_PATHS: [&str; 12] = [
    "/author/",
    "/authors/",
    "?author=",
    "/autor/",
    "/auteur/",
    "/autoren/",
    "/contributor/",
    "/contributors/",
    "/user/",
    "/users/",
    "/members/",
    "/profile/",
];
#[rustfmt::skip]
const DATE_NAMES: [&str; 32] = [
    "date", "published", "pubdate", "pub-date", "publish-date", "published-date", "publishdate", "post-date",
    "postdate", "entry-date", "article-date", "article__date", "dateline", "timestamp", "time", "posted-on",
    "date-published", "post-meta", "entry-meta", "postmetadata", "meta-date", "story-date", "posted", "created",
    "datum", "fecha", "data", "news-date", "byline-date", "post__date", "article-meta", "date-header",
];

/// The day that an element gives: its value for machines, or else its text.
pub(crate) fn day(tree: &Tree, html: &str, i: usize, order: Order) -> Option<Day> {
    let value =
        [Attr::Content, Attr::Datetime].into_iter().find_map(|attr| tree.attr(html, i, attr));
    let of_value = value.and_then(|value| dates::parse(&value, order));
    let text = || tree.nodes().get(i).and_then(|node| tree.text().get(node.text.range()));
    of_value.or_else(|| dates::find(text()?, order).map(|found| found.day))
}
