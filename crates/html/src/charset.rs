//! Which encoding a page is in.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use memchr::{memchr, memchr2, memmem};
use nutgraf_core::Span;

use crate::{
    Tag,
    attributes::{Attr, Attribute},
    lexer::{Content, Lexer, Markup},
};

/// An encoding, and where the text in it starts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Charset {
    pub(crate) encoding: &'static Encoding,
    pub(crate) start: usize,
}

/// How far into a page a declaration is looked for, scripts or not.
const PRESCAN: usize = 1024;

/// How far it is looked for in the head. Browsers start over when they meet one.
const IN_HEAD: usize = 16 * 1024;

/// How much text is looked at where nothing is declared.
const SAMPLE: usize = 16 * 1024;

/// Finds the encoding of a page of which the server said that it is `label`.
pub(crate) fn find(bytes: &[u8], label: Option<&str>) -> Charset {
    if let Some((encoding, start)) = Encoding::for_bom(bytes) {
        return Charset { encoding, start };
    }
    let label = label.and_then(|label| for_label(label.as_bytes()));
    let encoding = utf16(bytes, label).unwrap_or_else(|| {
        let label = label.filter(|label| !is_utf16(label));
        let label = || label.or_else(|| declared(bytes));
        match health(bytes) {
            Health::Ascii => label().unwrap_or(UTF_8),
            Health::Valid => UTF_8,
            Health::Half => label().unwrap_or_else(|| guess(bytes)),
            Health::None => label().filter(|&label| label != UTF_8).unwrap_or_else(|| guess(bytes)),
        }
    });
    Charset { encoding, start: 0 }
}

pub(crate) fn is_utf16(encoding: &'static Encoding) -> bool {
    encoding == UTF_16LE || encoding == UTF_16BE
}

fn for_label(label: &[u8]) -> Option<&'static Encoding> {
    Encoding::for_label(label).filter(|&encoding| encoding != REPLACEMENT)
}

/// True if all bytes are ASCII and mean that in `encoding`.
pub(crate) fn is_plain_ascii(bytes: &[u8], encoding: &'static Encoding) -> bool {
    let escapes = || encoding == ISO_2022_JP && memchr(0x1b, bytes).is_some();
    bytes.is_ascii() && !is_utf16(encoding) && !escapes()
}

/// UTF-16 without a mark: declared by the server, or by the looks of `<`.
fn utf16(bytes: &[u8], label: Option<&'static Encoding>) -> Option<&'static Encoding> {
    match (bytes.get(..2)?, label) {
        ([b'<', 0], _) => Some(UTF_16LE),
        ([0, b'<'], _) => Some(UTF_16BE),
        (_, Some(label)) if is_utf16(label) => {
            memchr(0, &bytes[..bytes.len().min(PRESCAN)]).and(Some(label))
        }
        _ => None,
    }
}

/// How much of a page is UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Health {
    Ascii,
    /// All of it, or nearly: pages are cut off, or glued together.
    Valid,
    Half,
    /// Not even half of what is not ASCII.
    None,
}

fn health(bytes: &[u8]) -> Health {
    if bytes.is_ascii() {
        return Health::Ascii;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return Health::Valid;
    }
    let (mut valid, mut invalid) = (0, 0);
    for part in bytes.utf8_chunks() {
        let starts = part.valid().bytes().filter(|&byte| byte >= 0xc0).count();
        valid += starts;
        invalid += usize::from(!part.invalid().is_empty());
    }
    match valid {
        _ if valid >= 20 * invalid => Health::Valid,
        _ if valid >= invalid => Health::Half,
        _ => Health::None,
    }
}

/// The encoding that a tag in the page names (13.2.3.2).
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(IN_HEAD)];
    let (mut lexer, mut attributes) = (Lexer::new(start), Vec::new());
    while !lexer.is_at_end() {
        lexer.text();
        attributes.clear();
        let Markup::Start(tag) = lexer.markup(&mut attributes, false) else { continue };
        if lexer.position() > PRESCAN {
            lexer.content(&tag, Content::of(tag.tag));
        }
        let found = (tag.tag == Tag::META).then(|| in_meta(start, &attributes)).flatten();
        if found.is_some() {
            return found;
        }
    }
    in_xml(start)
}

fn in_meta(page: &[u8], attributes: &[Attribute]) -> Option<&'static Encoding> {
    let value = |name| {
        let found = attributes.iter().find(|attribute| attribute.name == name);
        found.map(|attribute| &page[attribute.value.range()])
    };
    let is_pragma =
        value(Attr::HttpEquiv).is_some_and(|value| value.eq_ignore_ascii_case(b"content-type"));
    let label = match value(Attr::Charset) {
        Some(label) => label,
        None => in_content(value(Attr::Content).filter(|_| is_pragma)?)?,
    };
    declarable(for_label(label)?)
}

/// The label in `text/html; charset=utf-8`.
fn in_content(content: &[u8]) -> Option<&[u8]> {
    let mut rest = content;
    loop {
        let at = rest.windows(7).position(|name| name.eq_ignore_ascii_case(b"charset"))?;
        rest = rest[at + 7..].trim_ascii_start();
        if let Some(value) = rest.strip_prefix(b"=") {
            let value = value.trim_ascii_start();
            return match value.first()? {
                quote @ (b'"' | b'\'') => {
                    let end = memchr(*quote, &value[1..])?;
                    Some(&value[1..=end])
                }
                _ => {
                    let ends = |byte: &u8| byte.is_ascii_whitespace() || *byte == b';';
                    let end = value.iter().position(ends).unwrap_or(value.len());
                    Some(&value[..end])
                }
            };
        }
    }
}

/// The encoding in `<?xml version="1.0" encoding="utf-8"?>`.
fn in_xml(page: &[u8]) -> Option<&'static Encoding> {
    let declaration = &page[..memchr(b'>', page)?];
    if !declaration.starts_with(b"<?xml") {
        return None;
    }
    let at = memmem::find(declaration, b"encoding")? + b"encoding".len();
    let value = declaration[at..].trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let quote = *value.first().filter(|quote| matches!(quote, b'"' | b'\''))?;
    let end = memchr(quote, &value[1..])?;
    declarable(for_label(&value[1..=end])?)
}

/// What a page can be in that declares to be in `encoding` in ASCII.
fn declarable(encoding: &'static Encoding) -> Option<&'static Encoding> {
    Some(match encoding.name() {
        "UTF-16LE" | "UTF-16BE" => UTF_8,
        "x-user-defined" => WINDOWS_1252,
        _ => encoding,
    })
}

/// The likeliest encoding, by what is not ASCII of the text between tags.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let (mut rest, mut seen) = (bytes, 0);
    while !rest.is_empty() && seen < SAMPLE {
        let text = &rest[..memchr(b'<', rest).unwrap_or(rest.len())];
        if !text.is_ascii() {
            let text = &text[..text.len().min(SAMPLE)];
            detector.feed(text, false);
            seen += text.len();
        }
        let tag = &rest[text.len().min(rest.len())..];
        let end = memchr(b'>', tag).map_or(tag.len(), |end| end + 1);
        rest = &tag[end..];
    }
    detector.feed(b"", true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Cuts a page into steps to decode: at tags, and at least every few
/// kilobytes where that is between characters.
#[derive(Debug)]
pub(crate) struct Steps<'b> {
    bytes: &'b [u8],
    at: usize,
    longest: usize,
    encoding: &'static Encoding,
}

/// Finding a place within a step takes time in proportion to it.
const LONGEST: usize = 4096;

impl<'b> Steps<'b> {
    pub(crate) fn new(bytes: &'b [u8], start: usize, encoding: &'static Encoding) -> Self {
        let cuts = is_utf16(encoding) || encoding.is_single_byte();
        let longest = if cuts { LONGEST } else { usize::MAX };
        Steps { bytes, at: start, longest, encoding }
    }

    /// The nearest start or end of a tag after the current place, up to `end`.
    fn next_cut(&self, end: usize) -> Option<usize> {
        let mut at = self.at;
        loop {
            at += memchr2(b'<', b'>', self.bytes.get(at..end)?)?;
            let (first, width) = match self.encoding {
                utf16 if utf16 == UTF_16LE => (at, 2),
                utf16 if utf16 == UTF_16BE => (at.max(1) - 1, 2),
                _ => (at, 1),
            };
            let cut = if self.bytes[at] == b'<' { first } else { first + width };
            if cut > self.at && cut <= end && (cut - self.at).is_multiple_of(width) {
                return Some(cut);
            }
            at += 1;
        }
    }
}

impl Iterator for Steps<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let start = self.at;
        if start >= self.bytes.len() {
            return None;
        }
        let end = start.saturating_add(self.longest).min(self.bytes.len());
        self.at = self.next_cut(end).unwrap_or(end);
        Some(Span::new(start, self.at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings() {
        let latin: &[u8] = b"<p>\xc0 bient\xf4t, \xe0 l'\xe9t\xe9 prochain";
        let russian: &[u8] = b"<p>\xcf\xf0\xe8\xe2\xe5\xf2, \xea\xe0\xea \xe4\xe5\xeb\xe0?";
        for (bytes, label, want) in [
            (&b""[..], None, "UTF-8"),
            (b"<p>plain", None, "UTF-8"),
            (b"<p>plain", Some("iso-8859-2"), "ISO-8859-2"),
            (b"<p>plain", Some("no such label"), "UTF-8"),
            (b"<p>plain", Some("utf-16"), "UTF-8"),
            (b"\xef\xbb\xbf<p>\xff", Some("windows-1251"), "UTF-8"),
            (b"\xff\xfe<\0p\0", Some("utf-8"), "UTF-16LE"),
            (b"\xfe\xff\0<\0p", None, "UTF-16BE"),
            (b"<\0p\0>\0", None, "UTF-16LE"),
            (b"x\0<\0p\0>\0", Some("utf-16le"), "UTF-16LE"),
            ("<meta charset=latin1>é".as_bytes(), Some("windows-1251"), "UTF-8"),
            (russian, None, "windows-1251"),
            (russian, Some("koi8-r"), "KOI8-R"),
            (latin, None, "windows-1252"),
            (latin, Some("utf-8"), "windows-1252"),
            (latin, Some("hz-gb-2312"), "windows-1252"),
        ] {
            assert_eq!(find(bytes, label).encoding.name(), want, "{bytes:?} {label:?}");
        }
    }

    #[test]
    fn declarations() {
        for (page, want) in [
            ("", None),
            ("<meta charset=koi8-r>", Some("KOI8-R")),
            ("<META CHARSET = ' KOI8-R ' />", Some("KOI8-R")),
            ("<meta charset=none><meta charset=koi8-r>", Some("KOI8-R")),
            ("<!-- <meta charset=big5> --><meta charset=koi8-r>", Some("KOI8-R")),
            ("<p title='<meta charset=big5>'><meta charset=koi8-r>", Some("KOI8-R")),
            ("<meta content='text/html; charset=gbk'>", None),
            ("<meta content='text/html; charset=gbk' http-equiv=Content-Type>", Some("GBK")),
            ("<meta http-equiv=content-type content='charset charset = \"big5\"'>", Some("Big5")),
            ("<meta http-equiv=content-type content='charset=\"big5'>", None),
            ("<meta http-equiv=content-type content='charset=euc-jp;x'>", Some("EUC-JP")),
            ("<meta charset=utf-16>", Some("UTF-8")),
            ("<meta charset=x-user-defined>", Some("windows-1252")),
            ("<meta charset=koi8-r", None),
            ("<script>'<meta charset=big5>'</script><meta charset=koi8-r>", Some("Big5")),
            ("<?xml version='1.0' encoding=\"koi8-r\"?><html>", Some("KOI8-R")),
            ("<?xml version='1.0'?><p encoding='koi8-r'>", None),
        ] {
            let found = declared(page.as_bytes()).map(Encoding::name);
            assert_eq!(found, want, "{page}");
        }
        for (blanks, want) in [(PRESCAN, Some("KOI8-R")), (IN_HEAD, None)] {
            let scripts = "<script>'<meta charset=big5>'</script><meta charset=koi8-r>";
            let late = " ".repeat(blanks) + scripts;
            assert_eq!(declared(late.as_bytes()).map(Encoding::name), want);
        }
    }
}
