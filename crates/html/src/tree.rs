//! The tree of a page: its elements in document order, its text, its blocks.

use std::borrow::Cow;

use nutgraf_core::{SourceMap, Span};

use crate::{
    Tag,
    engine::{self, Parser},
    references::{Place, unescape_in},
};

macro_rules! attributes {
    ($($Attr:ident $name:literal),* $(,)?) => {
        /// The attributes that are kept.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum Attr { $(#[doc = concat!("`", $name, "`")] $Attr),* }

        pub(crate) const ATTR_NAMES: &[&[u8]] = &[$($name.as_bytes()),*];
    };
}

attributes! {
    Id "id", Class "class", Href "href", Src "src", Srcset "srcset", DataSrc "data-src", Rel "rel",
    Name "name", Role "role", Content "content", Property "property", Itemprop "itemprop",
    Itemtype "itemtype", Itemscope "itemscope", Datetime "datetime", Hidden "hidden",
    AriaHidden "aria-hidden", Style "style", Lang "lang", XmlLang "xml:lang", Type "type",
    Title "title", Alt "alt", Charset "charset", HttpEquiv "http-equiv", Dir "dir", Start "start",
}

/// An element of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Node {
    /// Its name.
    pub tag: Tag,
    /// The element that holds it; `u32::MAX` for the root.
    pub parent: u32,
    /// One past its last descendant.
    pub end: u32,
    /// From its start tag to its end tag, in the page.
    pub source: Span,
    /// Its part of [`Tree::text`].
    pub text: Span,
    attributes: Span,
    content: Span,
}

/// A run of text of one block element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Block {
    /// The innermost block element that holds it.
    pub node: u32,
    /// Its part of [`Tree::text`].
    pub span: Span,
    /// How many bytes of it are within links.
    pub link: u32,
}

/// A page, read. [`Tree::parse`] reads another into the same memory.
#[derive(Default)]
pub struct Tree {
    parser: Parser,
    nodes: Vec<Node>,
    blocks: Vec<Block>,
    text: String,
}

impl std::fmt::Debug for Tree {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tree").field("nodes", &self.nodes.len()).finish_non_exhaustive()
    }
}

impl Tree {
    /// Reads a page in place of the one before.
    pub fn parse(&mut self, html: &str) {
        engine::parse(html.as_bytes(), &mut self.parser);
        self.text.clear();
        self.text.push_str(&String::from_utf8_lossy(&self.parser.out.text));
        let length = self.text.trim_end_matches('\n').len();
        self.text.truncate(length);
        self.nodes.clear();
        let span = |a: u32, b: u32| Span { start: a.min(length as u32), end: b.min(length as u32) };
        self.nodes.extend(self.parser.nodes.iter().map(|node| Node {
            tag: Tag(node.tag),
            parent: node.parent,
            end: node.end,
            source: Span { start: node.src, end: node.src_end.min(html.len() as u32) },
            text: span(node.text_at, node.text_end),
            attributes: Span { start: node.attr, end: node.attr + u32::from(node.attrs) },
            content: Span { start: node.start_end, end: node.raw_end.max(node.start_end) },
        }));
        self.blocks.clear();
        self.blocks.extend(self.parser.out.blocks.iter().map(|block| Block {
            node: block.node,
            span: Span { start: block.start, end: block.end },
            link: block.link,
        }));
    }

    /// The elements in document order. The first is `html`.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The text that is shown: white space collapsed, blocks parted by `\n`.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The runs of text of the block elements, in the order of the text.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Which bytes of the page each piece of the text was made of.
    pub fn map(&self) -> &SourceMap {
        &self.parser.out.map
    }

    /// The bytes of the page that a span of the text was made of.
    pub fn source(&self, text: Span) -> Span {
        self.map().source(text, self.text.len())
    }

    /// The value of an attribute of `node` in `html`, the page that was
    /// parsed, with references decoded. The first of several counts.
    pub fn attr<'h>(&self, html: &'h str, node: usize, attr: Attr) -> Option<Cow<'h, str>> {
        let list = self.parser.attrs.get(self.nodes.get(node)?.attributes.range())?;
        let found = list.iter().find(|found| found.name == attr as u8 + 1)?;
        let raw = html.get(found.start as usize..found.end as usize)?;
        if !raw.contains('&') {
            return Some(Cow::Borrowed(raw));
        }
        let mut value = String::new();
        unescape_in(raw, Place::Attribute, &mut value);
        Some(Cow::Owned(value))
    }

    /// What stands between the tags of `node`, in the page: the whole of a
    /// script, style, title or textarea.
    pub fn raw_text(&self, node: usize) -> Span {
        self.nodes.get(node).map_or(Span::default(), |node| node.content)
    }
}
