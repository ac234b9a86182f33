//! What JSON-LD scripts say of a page.
//!
//! A visitor walks each script and copies the few values wanted into one
//! string; no tree of values is built. Memory is reused from page to page,
//! but for strings with escapes, which the JSON reader copies first.

use std::fmt;

use nutgraf_core::Span;
use nutgraf_html::unescape;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// What kind of thing an object describes, by its `@type`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    #[default]
    Other,
    Person,
    Site,
    Page,
    List,
    Product,
    Forum,
    Article,
}

/// An object and the values of it that are wanted; empty where it has none.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Thing {
    pub(crate) kind: Kind,
    id: Span,
    name: Span,
    pub(crate) headline: Span,
    pub(crate) published: Span,
    pub(crate) body: Span,
    pub(crate) description: Span,
    pub(crate) image: Span,
    pub(crate) lang: Span,
    pub(crate) publisher: Span,
    /// Its authors among [`JsonLd::authors`].
    authors: Span,
    /// The script that it is in.
    pub(crate) source: Span,
}

/// The things found in the scripts of a page.
#[derive(Debug, Default)]
pub(crate) struct JsonLd {
    text: String,
    things: Vec<Thing>,
    /// Names of authors, or ids where only these are given.
    authors: Vec<Author>,
    /// A script made whole.
    clean: String,
    source: Span,
}

#[derive(Clone, Copy, Debug, Default)]
struct Author {
    name: Span,
    id: Span,
}

/// Objects within objects, no deeper.
const DEEPEST: usize = 12;

impl JsonLd {
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.things.clear();
        self.authors.clear();
    }

    /// Reads one script, which stands at `source` in the page. What is no
    /// JSON is mended, or else passed over.
    pub(crate) fn read(&mut self, script: &str, source: Span) {
        self.source = source;
        let before = (self.text.len(), self.things.len(), self.authors.len());
        if self.parse(script) {
            return;
        }
        self.text.truncate(before.0);
        self.things.truncate(before.1);
        self.authors.truncate(before.2);
        let mut clean = std::mem::take(&mut self.clean);
        mend(script, &mut clean);
        self.parse(&clean);
        self.clean = clean;
    }

    fn parse(&mut self, script: &str) -> bool {
        let mut reader = serde_json::Deserializer::from_str(script);
        let seed = Seed { found: self, role: Role::Root, depth: 0 };
        seed.deserialize(&mut reader).is_ok()
    }

    /// The first thing of each kind, in the order of the page.
    pub(crate) fn first(&self, kind: Kind) -> Option<&Thing> {
        self.things.iter().find(|thing| thing.kind == kind)
    }

    /// What the page is said to be: an article or a discussion.
    pub(crate) fn main(&self) -> Option<&Thing> {
        self.first(Kind::Article).or_else(|| self.first(Kind::Forum))
    }

    pub(crate) fn text(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// The name of a thing.
    pub(crate) fn name(&self, thing: &Thing) -> &str {
        self.text(thing.name)
    }

    /// The names of the authors of `thing`.
    pub(crate) fn authors(&self, thing: &Thing) -> impl Iterator<Item = &str> {
        let authors = self.authors.get(thing.authors.range()).unwrap_or_default();
        authors.iter().map(|author| match author.name.is_empty() {
            true => self.by_id(self.text(author.id)),
            false => self.text(author.name),
        })
    }

    fn by_id(&self, id: &str) -> &str {
        let named = |thing: &&Thing| !id.is_empty() && self.text(thing.id) == id;
        self.things
            .iter()
            .filter(|thing| !thing.name.is_empty())
            .find(named)
            .map_or("", |thing| self.name(thing))
    }

    fn keep(&mut self, text: &str) -> Span {
        let start = self.text.len();
        unescape(text, &mut self.text);
        let end = self.text.len();
        if end > Span::MAX_TEXT { Span::default() } else { Span::new(start, end) }
    }
}

/// Where in an object a value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// A script, `@graph`, or what a page is about.
    Root,
    Type,
    Text,
    Author,
    /// Publishers, images: objects with a name or an address.
    Named,
}

/// What a value was.
#[derive(Clone, Copy, Debug)]
enum Value {
    Nothing,
    Kind(Kind),
    Text(Span),
    Thing(Thing),
}

struct Seed<'f> {
    found: &'f mut JsonLd,
    role: Role,
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON-LD")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(match self.role {
            Role::Type => Value::Kind(Kind::of(text)),
            Role::Root => Value::Nothing,
            Role::Text | Role::Author | Role::Named => Value::Text(self.found.keep(text)),
        })
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    /// A list: the first value, or the highest kind; of authors, each is kept.
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut first = Value::Nothing;
        loop {
            let seed = Seed { found: &mut *self.found, role: self.role, depth: self.depth + 1 };
            if self.depth >= DEEPEST {
                if list.next_element::<IgnoredAny>()?.is_none() {
                    return Ok(first);
                }
                continue;
            }
            let Some(value) = list.next_element_seed(seed)? else { break };
            if self.role == Role::Author {
                self.found.add_author(value);
                continue;
            }
            first = match (first, value) {
                (Value::Nothing, value) => value,
                (Value::Kind(a), Value::Kind(b)) => Value::Kind(a.max(b)),
                (first, _) => first,
            };
        }
        Ok(first)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut thing = Thing::default();
        while let Some(key) = map.next_key::<Key>()? {
            let Some(role) = key.role().filter(|_| self.depth < DEEPEST) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            let start = self.found.authors.len();
            let seed = Seed { found: &mut *self.found, role, depth: self.depth + 1 };
            let value = map.next_value_seed(seed)?;
            if key == Key::Author {
                self.found.add_author(value);
                thing.authors = Span::new(start, self.found.authors.len());
            } else {
                thing.set(key, value);
            }
        }
        thing.source = self.found.source;
        if self.role == Role::Root || thing.kind == Kind::Person {
            self.found.things.push(thing);
        }
        Ok(Value::Thing(thing))
    }
}

impl JsonLd {
    fn add_author(&mut self, value: Value) {
        match value {
            Value::Text(name) => self.authors.push(Author { name, id: Span::default() }),
            Value::Thing(thing) => self.authors.push(Author { name: thing.name, id: thing.id }),
            _ => {}
        }
    }
}

impl Thing {
    fn set(&mut self, key: Key, value: Value) {
        let slot = match key {
            Key::Id => &mut self.id,
            Key::Name => &mut self.name,
            Key::Headline => &mut self.headline,
            Key::Published => &mut self.published,
            Key::Body => &mut self.body,
            Key::Description => &mut self.description,
            Key::Image => &mut self.image,
            Key::Lang => &mut self.lang,
            Key::Publisher => &mut self.publisher,
            Key::Type => {
                if let Value::Kind(kind) = value {
                    self.kind = kind;
                }
                return;
            }
            Key::Url => {
                if let (Value::Text(span), true) = (value, self.image.is_empty()) {
                    self.image = span;
                }
                return;
            }
            Key::Author | Key::Graph | Key::Other => return,
        };
        match value {
            Value::Text(span) => *slot = span,
            // An image is known by its address, anything else by its name.
            Value::Thing(thing) if key == Key::Image => *slot = thing.image,
            Value::Thing(thing) => *slot = thing.name,
            _ => {}
        }
    }
}

macro_rules! keys {
    ($($Key:ident: $($name:literal)|+),* $(,)?) => {
        /// The keys that are read.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        enum Key { $($Key,)* Other }

        impl Key {
            fn of(name: &str) -> Key {
                match name { $($($name)|+ => Key::$Key,)* _ => Key::Other }
            }
        }
    };
}

keys! {
    Type: "@type",
    Id: "@id",
    Graph: "@graph" | "mainEntity" | "mainEntityOfPage",
    Name: "name",
    Headline: "headline",
    Published: "datePublished" | "dateCreated" | "uploadDate",
    Body: "articleBody" | "text",
    Description: "description",
    Image: "image" | "thumbnailUrl",
    Url: "url" | "contentUrl",
    Lang: "inLanguage",
    Author: "author" | "creator",
    Publisher: "publisher",
}

impl Key {
    fn role(self) -> Option<Role> {
        match self {
            Key::Other => None,
            Key::Type => Some(Role::Type),
            Key::Graph => Some(Role::Root),
            Key::Author => Some(Role::Author),
            Key::Publisher | Key::Image | Key::Lang => Some(Role::Named),
            _ => Some(Role::Text),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl Visitor<'_> for KeyVisitor {
            type Value = Key;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
                Ok(Key::of(name))
            }
        }
        reader.deserialize_str(KeyVisitor)
    }
}

impl Kind {
    fn of(name: &str) -> Kind {
        let name = name.rsplit(['/', ':', '#']).next().unwrap_or(name);
        match name {
            "BlogPosting" | "LiveBlogPosting" | "Report" | "Recipe" | "HowTo" | "Review" => {
                Kind::Article
            }
            "DiscussionForumPosting" | "QAPage" | "Question" | "SocialMediaPosting" => Kind::Forum,
            "Product" | "ProductGroup" | "IndividualProduct" | "ProductModel" => Kind::Product,
            "CollectionPage" | "ItemList" | "SearchResultsPage" | "Blog" => Kind::List,
            "WebSite" => Kind::Site,
            "Person" => Kind::Person,
            _ if name.ends_with("Article") => Kind::Article,
            _ if name.ends_with("Page") => Kind::Page,
            _ => Kind::Other,
        }
    }
}

/// Writes `script` to `out` as JSON should have it: without comment and CDATA
/// marks around it, control characters in strings, or commas before an end.
fn mend(script: &str, out: &mut String) {
    out.clear();
    let start = script.find(['{', '[']).unwrap_or(script.len());
    let start = if script[start..].starts_with("[CDATA[") { start + 7 } else { start };
    let body = &script[start..];
    let start = body.find(['{', '[']).unwrap_or(body.len());
    let end = body.rfind(['}', ']']).map_or(start, |at| (at + 1).max(start));
    let end = body[..end].rfind("]]>").map_or(end, |at| at.max(start));
    let (mut in_string, mut escaped) = (false, false);
    let mut comma = None;
    for c in body[start..end].chars() {
        if in_string {
            in_string = escaped || c != '"';
            escaped = c == '\\' && !escaped;
            out.push(if c.is_control() { ' ' } else { c });
            continue;
        }
        match c {
            '"' => in_string = true,
            '}' | ']' => {
                if let Some(at) = comma {
                    out.truncate(at);
                }
            }
            _ => {}
        }
        if c == ',' {
            comma = Some(out.len());
        } else if !c.is_whitespace() {
            comma = None;
        }
        out.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(script: &str) -> (String, String, Vec<String>) {
        let mut found = JsonLd::default();
        found.read(script, Span::default());
        let Some(thing) = found.first(Kind::Article) else { return Default::default() };
        let authors = found.authors(thing).map(String::from).collect();
        (found.text(thing.headline).into(), found.text(thing.published).into(), authors)
    }

    #[test]
    fn articles() {
        let plain = r#"{"@type":"NewsArticle","headline":"Rain","datePublished":"2026-11-24",
            "author":{"@type":"Person","name":"Ada"}}"#;
        for (name, script) in [
            ("plain", plain.to_string()),
            ("a list", format!("[{{\"@type\":\"WebSite\",\"name\":\"S\"}}, {plain}]")),
            ("a graph", format!("{{\"@graph\":[{plain}]}}")),
            ("comment marks", format!("<!-- {plain} -->")),
            ("CDATA", format!("//<![CDATA[\n{plain}\n//]]>")),
            ("a raw line break", plain.replace("Rain\"", "Rain\",\"name\":\"a\nb\"")),
            ("a trailing comma", plain.replace("}}", "},}")),
            ("a list of types", plain.replace("\"NewsArticle\"", "[\"Thing\",\"NewsArticle\"]")),
            ("a URL as type", plain.replace("NewsArticle", "https://schema.org/NewsArticle")),
            (
                "an author as text",
                plain.replace("{\"@type\":\"Person\",\"name\":\"Ada\"}", "\"Ada\""),
            ),
            (
                "an author by id",
                format!(
                    "{{\"@graph\":[{},{{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Ada\"}}]}}",
                    plain.replace("\"@type\":\"Person\",\"name\":\"Ada\"", "\"@id\":\"#a\"")
                ),
            ),
        ] {
            let want = ("Rain".into(), "2026-11-24".into(), vec!["Ada".into()]);
            assert_eq!(article(&script), want, "{name}");
        }
    }

    #[test]
    fn several_authors() {
        let (_, _, authors) = article(
            r#"{"author":[{"name":"Ada"},"Karel &amp; Co",{"name":["Jo"]}],"@type":"Article"}"#,
        );
        assert_eq!(authors, ["Ada", "Karel & Co", "Jo"]);
    }

    #[test]
    fn an_article_within_another_thing_is_not_the_page() {
        let script =
            r#"{"@type":"ItemList","itemListElement":[{"@type":"Article","headline":"No"}]}"#;
        assert_eq!(article(script), Default::default());
    }

    #[test]
    fn what_is_no_json_gives_nothing() {
        let deep = "[".repeat(100_000);
        for script in ["", "{", "]", "{\"@type\":", "null", "\"a", "<!--", "[CDATA[", &deep] {
            assert_eq!(article(script), Default::default(), "{script:.20?}");
        }
    }
}
