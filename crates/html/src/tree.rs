//! The tree of a page: its elements in document order, its text, its blocks.

use std::{borrow::Cow, fmt, mem};

use nutgraf_core::{SourceMap, Span};

use crate::{
    Attr, Tag,
    builder::{Builder, Memory, Parts},
    lexer::{Content, Lexer, Markup},
    order::Order,
    references::{Place, unescape_in},
    text::Text,
};

/// An element of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Node {
    /// Its name.
    pub tag: Tag,
    /// The element that holds it; `u32::MAX` for the root.
    pub parent: u32,
    /// One past its last descendant: `nodes()[i..end]` is its subtree.
    pub end: u32,
    /// Where it stands in the page, from its start tag to after its end tag.
    /// A tag that was left out has no length.
    pub source: Span,
    /// Its part of [`Tree::text`].
    pub text: Span,
    /// What stands between its tags.
    pub(crate) content: Span,
    /// The innermost block element that it is or is in.
    pub(crate) block: u32,
    pub(crate) attributes: u32,
    pub(crate) attribute_count: u16,
}

/// A run of text that layout sets apart: all text of a block element that no
/// other block element interrupts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Block {
    /// The innermost block element that holds it.
    pub node: u32,
    /// Its part of [`Tree::text`], neither empty nor with white space at an
    /// end.
    pub span: Span,
    /// How many bytes of it are within links.
    pub link: u32,
}

/// A page, read: elements, text, blocks, and a map from text to page.
///
/// # What it does
///
/// Reads HTML as browsers do, for the sake of its text: the order of the
/// elements, the text that is shown and its blocks are those of the tree that
/// the HTML standard prescribes.
///
/// # Source
///
/// The [HTML standard](https://html.spec.whatwg.org/multipage/parsing.html),
/// section 13.2, whose numbers stand in the code.
///
/// # Cost
///
/// Time and memory in proportion to the page, whatever it holds. Nothing is
/// allocated for a page that is no larger than one before it.
///
/// # Example
///
/// ```
/// use nutgraf_html::{Attr, Tag, Tree};
///
/// let html = "<ul><li><a href='/a?b=1&amp;c=2'>One</a><li>Two <br> lines</ul>";
/// let mut tree = Tree::default();
/// tree.parse(html);
/// assert_eq!(tree.text(), "One\nTwo\nlines");
///
/// let link = tree.nodes().iter().position(|node| node.tag == Tag::A).unwrap();
/// assert_eq!(tree.attr(html, link, Attr::Href).unwrap(), "/a?b=1&c=2");
///
/// let [one, two] = tree.blocks() else { panic!() };
/// assert_eq!((one.link, two.link), (3, 0));
/// assert_eq!(&html[tree.source(two.span)], "Two <br> lines");
/// ```
///
/// # Differs from the standard
///
/// - Elements deeper than 512 are not nested, as in browsers.
/// - Formatting elements (`b`, `a`…) are not copied where blocks interrupt
///   them: such an element reaches to the end of the last block opened in it,
///   and text in a link that the standard would reopen counts in
///   [`Block::link`] alone. At most 32 unclosed ones are remembered in a cell.
///   A `dialog` or `legend` among them keeps the block that interrupts, and a
///   `form` closed around them the `button`, `object` or `applet`.
/// - The attributes of a second `html` or `body` tag count only if the first
///   had none that are kept.
/// - Elements of SVG and `MathML`, but for `svg` and `math`, are
///   [`Tag::UNKNOWN`].
/// - Scripts do not run; `noscript` is read as if they did: its text is not
///   shown, and its elements are not read.
/// - What follows the first 4 GiB is not read.
#[derive(Default)]
pub struct Tree {
    parts: Parts,
    memory: Memory,
    order: Order,
    text: Text,
}

impl Tree {
    /// Reads a page in place of the one before, and keeps the memory.
    pub fn parse(&mut self, html: &str) {
        let html = within_limit(html);
        self.build(html);
        if !self.parts.moves.is_empty() {
            self.order.apply(&mut self.parts);
        }
        self.text.fill(html, &mut self.parts.nodes, &mut self.parts.runs);
    }

    /// The loop over text and tags.
    fn build(&mut self, html: &str) {
        let (parts, memory) = (mem::take(&mut self.parts), mem::take(&mut self.memory));
        let mut builder = Builder::new(html, parts, memory);
        let mut lexer = Lexer::new(html.as_bytes());
        while !lexer.is_at_end() {
            let text = lexer.text();
            if !text.is_empty() {
                builder.text(text);
            }
            if lexer.is_at_end() {
                break;
            }
            let foreign = builder.is_in_foreign();
            match lexer.markup(&mut builder.parts.attributes, foreign) {
                Markup::Start(tag) => {
                    let content = builder.start(&tag);
                    if content != Content::Markup {
                        let span = lexer.content(&tag, content);
                        builder.raw_content(&tag, span, lexer.position());
                    }
                }
                Markup::End(tag) => builder.end(&tag),
                Markup::Doctype(span) => builder.doctype(span),
                Markup::Nothing => {}
            }
        }
        (self.parts, self.memory) = builder.finish();
    }

    /// The elements in document order. The first is `html`; every page has
    /// that, a `head`, and a `body` or a `frameset`.
    pub fn nodes(&self) -> &[Node] {
        &self.parts.nodes
    }

    /// The text that is shown. White space is collapsed, except in `pre`; `<br>`
    /// gives `\n`, and so does the end of a block before another. Scripts,
    /// styles, the head, form fields, fallback content and drawings are left
    /// out.
    pub fn text(&self) -> &str {
        &self.text.text
    }

    /// The runs of text of the block elements, in the order of the text: they
    /// cover it but for a `\n` between each two.
    pub fn blocks(&self) -> &[Block] {
        &self.text.blocks
    }

    /// Which bytes of the page each piece of the text was made of.
    pub fn map(&self) -> &SourceMap {
        &self.text.map
    }

    /// The bytes of the page that a span of the text was made of. Costs two
    /// binary searches.
    pub fn source(&self, text: Span) -> Span {
        self.map().source(text, self.text().len())
    }

    /// The value of an attribute of node `node`, with references decoded. `html`
    /// is the page that was parsed. Of several of one name the first counts.
    /// Borrows unless there is a reference.
    pub fn attr<'h>(&self, html: &'h str, node: usize, attr: Attr) -> Option<Cow<'h, str>> {
        let node = self.nodes().get(node)?;
        let first = node.attributes as usize;
        let attributes =
            self.parts.attributes.get(first..first + usize::from(node.attribute_count))?;
        let value = attributes.iter().find(|attribute| attribute.name == attr)?.value;
        let raw = html.get(value.range())?;
        if !raw.contains('&') {
            return Some(Cow::Borrowed(raw));
        }
        let mut decoded = String::with_capacity(raw.len());
        unescape_in(raw, Place::Attribute, &mut decoded);
        Some(Cow::Owned(decoded))
    }

    /// What stands between the tags of node `node`, as it stands in the page:
    /// the whole of a script, a style, a title, a textarea.
    pub fn raw_text(&self, node: usize) -> Span {
        self.nodes().get(node).map_or(Span::default(), |node| node.content)
    }
}

impl fmt::Debug for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tree")
            .field("nodes", &self.nodes())
            .field("text", &self.text())
            .field("blocks", &self.blocks())
            .finish_non_exhaustive()
    }
}

/// The part of a page that spans can address.
fn within_limit(html: &str) -> &str {
    let mut end = html.len().min(Span::MAX_TEXT);
    while !html.is_char_boundary(end) {
        end -= 1;
    }
    &html[..end]
}
