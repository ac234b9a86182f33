//! What the `meta` elements of a page say.

use std::borrow::Cow;

use nutgraf_html::{Attr, Tag, Tree};

/// What a `meta` element may tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Title,
    Author,
    Date,
    Description,
    Image,
    Site,
    Lang,
    Type,
}

/// Names of `meta` elements, the most trusted first within each field.
const NAMES: [(&str, Field); 57] = [
    ("og:title", Field::Title),
    ("twitter:title", Field::Title),
    ("dc.title", Field::Title),
    ("citation_title", Field::Title),
    ("parsely-title", Field::Title),
    ("sailthru.title", Field::Title),
    ("headline", Field::Title),
    ("title", Field::Title),
    ("citation_author", Field::Author),
    ("author", Field::Author),
    ("parsely-author", Field::Author),
    ("sailthru.author", Field::Author),
    ("dc.creator", Field::Author),
    ("dc:creator", Field::Author),
    ("dcterms.creator", Field::Author),
    ("byl", Field::Author),
    ("article:author_name", Field::Author),
    ("article:author", Field::Author),
    ("article:published_time", Field::Date),
    ("datepublished", Field::Date),
    ("og:published_time", Field::Date),
    ("parsely-pub-date", Field::Date),
    ("sailthru.date", Field::Date),
    ("article.published", Field::Date),
    ("publish-date", Field::Date),
    ("published-date", Field::Date),
    ("published", Field::Date),
    ("publish_date", Field::Date),
    ("publishdate", Field::Date),
    ("publication_date", Field::Date),
    ("pubdate", Field::Date),
    ("originalpublicationdate", Field::Date),
    ("cxenseparse:recs:publishtime", Field::Date),
    ("citation_publication_date", Field::Date),
    ("citation_date", Field::Date),
    ("dc.date.issued", Field::Date),
    ("dcterms.created", Field::Date),
    ("dcterms.date", Field::Date),
    ("dc.date", Field::Date),
    ("dc:date", Field::Date),
    ("date", Field::Date),
    ("og:description", Field::Description),
    ("description", Field::Description),
    ("twitter:description", Field::Description),
    ("dc.description", Field::Description),
    ("og:image", Field::Image),
    ("og:image:url", Field::Image),
    ("twitter:image", Field::Image),
    ("twitter:image:src", Field::Image),
    ("og:site_name", Field::Site),
    ("application-name", Field::Site),
    ("apple-mobile-web-app-title", Field::Site),
    ("og:locale", Field::Lang),
    ("content-language", Field::Lang),
    ("dc.language", Field::Lang),
    ("language", Field::Lang),
    ("og:type", Field::Type),
];

/// Where each name was found last and has a value: an element of the tree.
#[derive(Debug, Default)]
pub(crate) struct Metas {
    /// Index into [`NAMES`], element; sorted.
    found: Vec<(u32, u32)>,
}

impl Metas {
    /// Looks through the page once.
    pub(crate) fn read(&mut self, tree: &Tree, html: &str) {
        self.found.clear();
        let metas = tree.nodes().iter().enumerate().filter(|(_, node)| node.tag == Tag::META);
        for (i, _) in metas {
            let keys = [Attr::Property, Attr::Name, Attr::Itemprop, Attr::HttpEquiv];
            for key in keys.into_iter().filter_map(|key| tree.attr(html, i, key)) {
                let key = key.trim();
                if let Some(at) = NAMES.iter().position(|one| one.0.eq_ignore_ascii_case(key)) {
                    self.found.push((at as u32, i as u32));
                }
            }
        }
        self.found.sort_unstable();
    }

    /// The values of a field, the most trusted first, none blank.
    pub(crate) fn values<'h>(
        &self,
        field: Field,
        tree: &'h Tree,
        html: &'h str,
    ) -> impl Iterator<Item = Cow<'h, str>> {
        let of_field = move |found: &&(u32, u32)| NAMES[found.0 as usize].1 == field;
        let value = move |found: &(u32, u32)| tree.attr(html, found.1 as usize, Attr::Content);
        self.found
            .iter()
            .filter(of_field)
            .filter_map(value)
            .filter(|value| !value.trim().is_empty())
    }

    /// The values of the most trusted name of a field only.
    pub(crate) fn best<'h>(
        &self,
        field: Field,
        tree: &'h Tree,
        html: &'h str,
    ) -> impl Iterator<Item = Cow<'h, str>> {
        let first = self.found.iter().find(|found| NAMES[found.0 as usize].1 == field);
        let same = move |found: &&(u32, u32)| first.is_some_and(|first| first.0 == found.0);
        let value = move |found: &(u32, u32)| tree.attr(html, found.1 as usize, Attr::Content);
        self.found.iter().filter(same).filter_map(value)
    }
}
