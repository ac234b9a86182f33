//! Cuts a page into text and tags: the tokenizer of the HTML standard, section
//! 13.2.5, by searches for the few bytes that matter.

use memchr::{memchr, memmem};
use nutgraf_core::Span;

use crate::{
    Tag,
    attributes::{Attr, Attribute},
    names::Name,
    raw,
    steps::count,
};

/// A tag as it stands in the page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TagToken {
    pub(crate) tag: Tag,
    /// Tells unknown names apart.
    pub(crate) name: u32,
    /// From `<` to after `>`.
    pub(crate) source: Span,
    /// True if it ends in `/>`.
    pub(crate) self_closing: bool,
    /// The first of its kept attributes, which are the last in the list.
    pub(crate) attributes: u32,
}

/// What stands at a `<`.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Markup {
    Start(TagToken),
    End(TagToken),
    Doctype(Span),
    /// A comment, or what is read as one.
    Nothing,
}

/// What follows a start tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// Text and tags.
    Markup,
    /// Text up to the end tag of that name.
    Raw,
    /// As `Raw`, but an end tag in a comment may not count.
    Script,
    /// Text up to the end of the page.
    Plaintext,
}

impl Content {
    /// What follows the start tag of an HTML element.
    pub(crate) fn of(tag: Tag) -> Content {
        match tag {
            Tag::SCRIPT => Content::Script,
            Tag::PLAINTEXT => Content::Plaintext,
            Tag::IFRAME
            | Tag::NOEMBED
            | Tag::NOFRAMES
            | Tag::NOSCRIPT
            | Tag::STYLE
            | Tag::TEXTAREA
            | Tag::TITLE
            | Tag::XMP => Content::Raw,
            _ => Content::Markup,
        }
    }
}

/// Reads a page from start to end; no byte is searched twice for one thing.
#[derive(Debug)]
pub(crate) struct Lexer<'h> {
    html: &'h [u8],
    at: usize,
}

impl<'h> Lexer<'h> {
    /// At the start of `html`, or after its byte order mark.
    pub(crate) fn new(html: &'h [u8]) -> Self {
        let mark = "\u{feff}".as_bytes();
        Lexer { html, at: if html.starts_with(mark) { mark.len() } else { 0 } }
    }

    pub(crate) fn is_at_end(&self) -> bool {
        self.at >= self.html.len()
    }

    /// The text up to the next markup, perhaps none.
    #[inline]
    pub(crate) fn text(&mut self) -> Span {
        let start = self.at;
        while let Some(found) = memchr(b'<', &self.html[self.at..]) {
            count(1 + found / 64);
            self.at += found;
            if starts_markup(&self.html[self.at..]) {
                return Span::new(start, self.at);
            }
            self.at += 1;
        }
        self.at = self.html.len();
        Span::new(start, self.at)
    }

    /// The markup at the `<` where [`Lexer::text`] ended. Its kept attributes
    /// are appended to `attributes`.
    #[inline]
    pub(crate) fn markup(&mut self, attributes: &mut Vec<Attribute>, in_foreign: bool) -> Markup {
        let start = self.at;
        match self.html.get(start + 1) {
            Some(b'/') => self.end_tag(attributes),
            Some(b'!') => self.declaration(in_foreign),
            Some(byte) if byte.is_ascii_alphabetic() => {
                self.tag(start + 1, attributes).map_or(Markup::Nothing, Markup::Start)
            }
            _ => {
                self.skip_past(start, b'>');
                Markup::Nothing
            }
        }
    }

    fn end_tag(&mut self, attributes: &mut Vec<Attribute>) -> Markup {
        let (start, kept) = (self.at, attributes.len());
        if !self.html.get(start + 2).is_some_and(u8::is_ascii_alphabetic) {
            self.skip_past(start, b'>');
            return Markup::Nothing;
        }
        let tag = self.tag(start + 2, attributes);
        attributes.truncate(kept);
        tag.map_or(Markup::Nothing, Markup::End)
    }

    /// Reads a tag whose name starts at `name`. The end of the page within it
    /// makes it nothing.
    #[inline]
    fn tag(&mut self, name: usize, attributes: &mut Vec<Attribute>) -> Option<TagToken> {
        let (start, kept) = (self.at, attributes.len());
        self.at = self.end_of(name, ENDS_TAG_NAME);
        let key = Name::read(self.html, name, self.at);
        let tag = Tag::find(key);
        let keep = |html: &[u8], name: Span, value| {
            let name = Name::read(html, name.start as usize, name.end as usize);
            attributes.extend(Attr::find(name).map(|name| Attribute { name, value }));
        };
        let Some(self_closing) = self.attributes(keep) else {
            attributes.truncate(kept);
            self.at = self.html.len();
            return None;
        };
        let name = if tag == Tag::UNKNOWN { key.hash() } else { 0 };
        let source = Span::new(start, self.at);
        Some(TagToken { tag, name, source, self_closing, attributes: kept as u32 })
    }

    /// Reads attributes up to and including `>`, and says whether `/` stood
    /// before it. The end of the page before that is `None`.
    #[inline]
    fn attributes(&mut self, mut each: impl FnMut(&[u8], Span, Span)) -> Option<bool> {
        let mut after_slash = 0;
        loop {
            count(1);
            match *self.html.get(self.at)? {
                b'>' => {
                    self.at += 1;
                    return Some(self.at - 1 == after_slash);
                }
                b'/' => {
                    self.at += 1;
                    after_slash = self.at;
                }
                byte if is_space(byte) => self.at += 1,
                _ => {
                    let (name, value) = self.attribute()?;
                    each(self.html, name, value);
                }
            }
        }
    }

    /// Reads one attribute: where its name and its value stand.
    #[inline]
    fn attribute(&mut self) -> Option<(Span, Span)> {
        let start = self.at;
        let end = self.end_of(start + 1, ENDS_ATTRIBUTE_NAME);
        self.at = self.end_of_space(end);
        let value = if self.html.get(self.at) == Some(&b'=') {
            self.at = self.end_of_space(self.at + 1);
            self.value()?
        } else {
            Span::new(end, end)
        };
        Some((Span::new(start, end), value))
    }

    #[inline]
    fn value(&mut self) -> Option<Span> {
        let quote = *self.html.get(self.at)?;
        if quote == b'"' || quote == b'\'' {
            let start = self.at + 1;
            let length = memchr(quote, &self.html[start..])?;
            count(length / 64);
            self.at = start + length + 1;
            return Some(Span::new(start, start + length));
        }
        let start = self.at;
        self.at = self.end_of(start, ENDS_VALUE);
        Some(Span::new(start, self.at))
    }

    /// A comment, a doctype, or CDATA, which is text in foreign content only,
    /// where no text is shown.
    fn declaration(&mut self, in_foreign: bool) -> Markup {
        let (start, body) = (self.at, self.at + 2);
        let rest = &self.html[body..];
        if rest.starts_with(b"--") {
            self.at = raw::comment_end(self.html, body + 2);
        } else if in_foreign && rest.starts_with(b"[CDATA[") {
            let end = memmem::find(rest, b"]]>").map(|length| body + length + 3);
            self.at = end.unwrap_or(self.html.len());
        } else {
            self.skip_past(start, b'>');
            if rest.get(..7).is_some_and(|name| name.eq_ignore_ascii_case(b"doctype")) {
                return Markup::Doctype(Span::new(body + 7, self.at));
            }
        }
        count((self.at - start) / 64);
        Markup::Nothing
    }

    /// The content of the element whose start tag `tag` has just been read.
    /// Goes on after its end tag, or at the end of the page.
    pub(crate) fn content(&mut self, tag: &TagToken, kind: Content) -> Span {
        let start = self.at;
        let name = tag.tag.name().as_bytes();
        let end = match kind {
            Content::Script => raw::script_end(self.html, start),
            Content::Raw => raw::raw_end(self.html, start, name),
            Content::Markup => start,
            Content::Plaintext => self.html.len(),
        };
        count((end - start) / 64);
        self.at = end;
        if end < self.html.len() && kind != Content::Markup {
            self.at = self.end_of(end + 2, ENDS_TAG_NAME);
            if self.attributes(|_, _, _| ()).is_none() {
                self.at = self.html.len();
            }
        }
        Span::new(start, end)
    }

    /// Where the lexer stands.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    fn skip_past(&mut self, start: usize, byte: u8) {
        let found = memchr(byte, &self.html[start..]);
        self.at = found.map_or(self.html.len(), |length| start + length + 1);
        count((self.at - start) / 64);
    }

    /// The first byte at or after `at` that is one of `ends`.
    #[inline]
    fn end_of(&self, at: usize, ends: u8) -> usize {
        let rest = self.html.get(at..).unwrap_or_default();
        let length = rest.iter().position(|&byte| ENDS[usize::from(byte)] & ends != 0);
        let end = length.map_or(self.html.len(), |length| at + length);
        count(1 + (end - at.min(end)) / 16);
        end
    }

    #[inline]
    fn end_of_space(&self, at: usize) -> usize {
        let rest = self.html.get(at..).unwrap_or_default();
        at + rest.iter().take_while(|&&byte| is_space(byte)).count()
    }
}

/// True if `is` holds for the name and value of an attribute of the tag at
/// `source`, kept or not.
pub(crate) fn any_attribute(html: &str, source: Span, is: impl Fn(&str, &str) -> bool) -> bool {
    let tag = &html[source];
    let mut lexer = Lexer::new(tag.as_bytes());
    lexer.at = lexer.end_of(1, ENDS_TAG_NAME);
    let mut found = false;
    lexer.attributes(|_, name, value| found |= is(&tag[name], &tag[value]));
    found
}

/// True if `html`, which starts with `<`, starts with a tag, a comment, or
/// what is read as one.
#[inline]
fn starts_markup(html: &[u8]) -> bool {
    match html.get(1) {
        Some(b'/') => html.len() > 2,
        Some(byte) => byte.is_ascii_alphabetic() || matches!(byte, b'!' | b'?'),
        None => false,
    }
}

/// White space as HTML has it.
#[inline]
pub(crate) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\x0c')
}

const ENDS_TAG_NAME: u8 = 1;
const ENDS_ATTRIBUTE_NAME: u8 = 2;
const ENDS_VALUE: u8 = 4;

/// What each byte ends.
static ENDS: [u8; 256] = {
    let (mut ends, mut byte) = ([0; 256], 0);
    while byte < 256 {
        if is_space(byte as u8) || byte as u8 == b'>' {
            ends[byte] = ENDS_TAG_NAME | ENDS_ATTRIBUTE_NAME | ENDS_VALUE;
        }
        byte += 1;
    }
    ends[b'/' as usize] = ENDS_TAG_NAME | ENDS_ATTRIBUTE_NAME;
    ends[b'=' as usize] = ENDS_ATTRIBUTE_NAME;
    ends
};

#[cfg(test)]
mod tests {
    use super::*;

    /// The tokens of a page in short: tags with kept attributes, text quoted.
    fn tokens(html: &str) -> String {
        let (mut lexer, mut attributes, mut out) = (Lexer::new(html.as_bytes()), vec![], vec![]);
        while !lexer.is_at_end() {
            let text = lexer.text();
            if !text.is_empty() {
                out.push(format!("{:?}", &html[text]));
            }
            if lexer.is_at_end() {
                break;
            }
            attributes.clear();
            match lexer.markup(&mut attributes, false) {
                Markup::Start(tag) => {
                    let slash = if tag.self_closing { "/" } else { "" };
                    let kept =
                        attributes.iter().map(|a| format!(" {}={}", a.name.name(), &html[a.value]));
                    out.push(format!("<{:?}{}{slash}>", tag.tag, kept.collect::<String>()));
                }
                Markup::End(tag) => out.push(format!("</{:?}>", tag.tag)),
                Markup::Doctype(_) => out.push("doctype".into()),
                Markup::Nothing => out.push("-".into()),
            }
        }
        out.join(" ")
    }

    #[test]
    fn text_and_tags() {
        for (html, want) in [
            ("", ""),
            ("a < b > c & d <", r#""a < b > c & d <""#),
            ("a<b>c</b>d", r#""a" <b> "c" </b> "d""#),
            ("<P\n>x<my-tag>", r#"<p> "x" <unknown>"#),
            ("a</", r#""a</""#),
            ("a</>b</ c>d", r#""a" - "b" - "d""#),
            ("<?php x > y ?>", r#"- " y ?>""#),
            ("<!DOCTYPE html><!x>y", r#"doctype - "y""#),
            ("<![CDATA[x]]>", "-"),
            ("a<b", r#""a" -"#),
            ("a<b c", r#""a" -"#),
            ("a</b c='", r#""a" -"#),
            ("a<b/>c<br / >d", r#""a" <b/> "c" <br> "d""#),
        ] {
            assert_eq!(tokens(html), want, "{html}");
        }
    }

    #[test]
    fn attributes() {
        for (html, want) in [
            ("<a href=x>", "<a href=x>"),
            ("<a href = 'x y' ID=\"z\">", "<a href=x y id=z>"),
            ("<a\thref>", "<a href=>"),
            ("<a href=>x", r#"<a href=> "x""#),
            ("<a href=x/y/>", "<a href=x/y/>"),
            ("<a href=x / class=y/>", "<a href=x class=y/>"),
            ("<a href='x'class='y'>", "<a href=x class=y>"),
            ("<a =id=x id=y>", "<a id=y>"),
            ("<a id=1 other=2 id=3>", "<a id=1 id=3>"),
            ("<a title='>' data-x=\">\">", "<a title=>>"),
            ("<a id=`x`>", "<a id=`x`>"),
            ("</a id=x>", "</a>"),
        ] {
            assert_eq!(tokens(html), want, "{html}");
        }
    }
}
