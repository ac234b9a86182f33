//! From the bytes of a page to its text, and back.

use nutgraf_core::Span;

#[cfg(feature = "encoding")]
use crate::charset::{self, Charset};

/// A decoded page: its text, and where each piece of it stood.
/// [`decode`] decodes another into the same memory.
#[derive(Clone, Debug, Default)]
pub struct Decoded {
    /// The text, if it is not that of the bytes.
    text: String,
    encoding: Encoding,
    /// In order; none means that the text is the bytes.
    chunks: Vec<Chunk>,
}

/// The encoding's name.
#[derive(Clone, Copy, Debug)]
struct Encoding(&'static str);

impl Default for Encoding {
    fn default() -> Self {
        Encoding("UTF-8")
    }
}

/// A piece of the text that was decoded at once. It ends where the next one
/// starts.
#[derive(Clone, Copy, Debug)]
struct Chunk {
    text: u32,
    source: Span,
    unit: Unit,
}

/// How bytes and text of a chunk relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    /// They are the same.
    Copy,
    /// Each byte is a character.
    #[cfg_attr(not(feature = "encoding"), allow(dead_code, reason = "for other encodings"))]
    Byte,
    /// Two bytes are a UTF-16 code unit.
    #[cfg_attr(not(feature = "encoding"), allow(dead_code, reason = "for other encodings"))]
    TwoBytes,
    /// Only as wholes.
    Whole,
}

/// Decodes a page.
///
/// # What it does
///
/// Finds the encoding of `bytes` and gives their text, without a byte order
/// mark. Text in UTF-8 is borrowed. What is not valid becomes U+FFFD.
///
/// The encoding is that of the byte order mark; or UTF-8 where the bytes are
/// valid, or nearly, and not ASCII, since labels lie more often than that
/// happens by chance; or that of `charset`, the label that the server sent; or
/// that which a `meta` tag or an XML declaration near the start names; or the
/// likeliest by the looks of the text. Labels that name no encoding are passed
/// over. Without the feature `encoding` it is always UTF-8.
///
/// # Source
///
/// The [HTML standard](https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding),
/// section 13.2.3, and the libraries `encoding_rs` and `chardetng`.
///
/// # Cost
///
/// Time in proportion to the page: UTF-8 is checked at many gigabytes a second.
///
/// # Example
///
/// ```
/// use nutgraf_html::{Decoded, decode};
///
/// let page = b"<meta charset=windows-1251><p>\xcf\xf0\xe8\xe2\xe5\xf2</p>";
/// let mut decoded = Decoded::default();
/// # #[cfg(feature = "encoding")]
/// assert!(decode(page, None, &mut decoded).ends_with("<p>Привет</p>"));
/// ```
///
/// # Differs from the standard
///
/// Valid UTF-8 wins over labels, and ASCII without a label is UTF-8. In the
/// standard labels win, and it is windows-1252.
pub fn decode<'a>(bytes: &'a [u8], charset: Option<&str>, decoded: &'a mut Decoded) -> &'a str {
    decoded.text.clear();
    decoded.chunks.clear();
    let bytes = &bytes[..bytes.len().min(Span::MAX_TEXT)];
    decoded.choose(bytes, charset)
}

impl Decoded {
    #[cfg(feature = "encoding")]
    fn choose<'a>(&'a mut self, bytes: &'a [u8], charset: Option<&str>) -> &'a str {
        let Charset { encoding, start } = charset::find(bytes, charset);
        self.encoding = Encoding(encoding.name());
        if encoding == encoding_rs::UTF_8 || charset::is_plain_ascii(bytes, encoding) {
            return self.utf8(bytes, start);
        }
        self.other(bytes, start, encoding);
        &self.text
    }

    #[cfg(not(feature = "encoding"))]
    fn choose<'a>(&'a mut self, bytes: &'a [u8], _: Option<&str>) -> &'a str {
        let mark = "\u{feff}".as_bytes();
        self.utf8(bytes, if bytes.starts_with(mark) { mark.len() } else { 0 })
    }

    /// The text of UTF-8 that starts at byte `start`.
    fn utf8<'a>(&'a mut self, bytes: &'a [u8], start: usize) -> &'a str {
        match std::str::from_utf8(&bytes[start..]) {
            Ok(text) => {
                if start > 0 {
                    self.chunk(Span::new(start, bytes.len()), Unit::Copy);
                }
                text
            }
            Err(_) => {
                self.broken_utf8(bytes, start);
                &self.text
            }
        }
    }

    fn broken_utf8(&mut self, bytes: &[u8], mut at: usize) {
        for part in bytes[at..].utf8_chunks() {
            if self.text.len() + part.valid().len() + 3 > Span::MAX_TEXT {
                return;
            }
            let (valid, invalid) = (part.valid().len(), part.invalid().len());
            self.chunk(Span::new(at, at + valid), Unit::Copy);
            self.text.push_str(part.valid());
            at += valid;
            if invalid > 0 {
                self.chunk(Span::new(at, at + invalid), Unit::Whole);
                self.text.push('\u{fffd}');
                at += invalid;
            }
        }
    }

    /// Decodes step by step, each ending where a tag starts or ends, so that
    /// tags at least are found in the page again.
    #[cfg(feature = "encoding")]
    fn other(&mut self, bytes: &[u8], start: usize, encoding: &'static encoding_rs::Encoding) {
        let mut decoder = encoding.new_decoder_without_bom_handling();
        let unit = match encoding {
            _ if charset::is_utf16(encoding) => Unit::TwoBytes,
            _ if encoding.is_single_byte() => Unit::Byte,
            _ => Unit::Whole,
        };
        for step in charset::Steps::new(bytes, start, encoding) {
            let part = &bytes[step.range()];
            let most = decoder.max_utf8_buffer_length(part.len()).unwrap_or(part.len() * 3);
            if self.text.len() + most > Span::MAX_TEXT {
                return;
            }
            let from = self.text.len();
            self.text.reserve(most);
            let last = step.range().end == bytes.len();
            let _ = decoder.decode_to_string(part, &mut self.text, last);
            let copied = part.is_ascii() && self.text.len() - from == part.len();
            self.chunk_at(from, step, if copied { Unit::Copy } else { unit });
        }
    }

    fn chunk(&mut self, source: Span, unit: Unit) {
        self.chunk_at(self.text.len(), source, unit);
    }

    /// Notes a chunk of text that starts at byte `text`.
    fn chunk_at(&mut self, text: usize, source: Span, unit: Unit) {
        match self.chunks.last_mut() {
            Some(last)
                if unit == Unit::Copy
                    && last.unit == Unit::Copy
                    && last.source.end == source.start =>
            {
                last.source.end = source.end;
            }
            _ if source.is_empty() => {}
            _ => self.chunks.push(Chunk { text: text as u32, source, unit }),
        }
    }

    /// The bytes of the page that a span of the text was decoded from. Exact
    /// in UTF-8, UTF-16 and encodings of one byte a character; in others, an
    /// edge of the span that is not at a tag or in ASCII moves outwards to the
    /// nearest tag.
    pub fn source(&self, span: Span) -> Span {
        if self.chunks.is_empty() {
            return span;
        }
        let start = self.place(span.start, Edge::Start);
        let end = if span.is_empty() { start } else { self.place(span.end, Edge::End) };
        Span { start, end: end.max(start) }
    }

    fn place(&self, at: u32, edge: Edge) -> u32 {
        // The end of a chunk is no start of the next one: there may be bytes
        // between them that give no text.
        let before = |chunk: &Chunk| match edge {
            Edge::Start => chunk.text <= at,
            Edge::End => chunk.text < at,
        };
        let index = self.chunks.partition_point(before).saturating_sub(1);
        let chunk = &self.chunks[index];
        let into = (at - chunk.text.min(at)) as usize;
        let next = self.chunks.get(index + 1).map(|next| next.text as usize);
        let bytes = match chunk.unit {
            Unit::Copy => into,
            _ if into == 0 => 0,
            _ if next.unwrap_or(self.text.len()) == at as usize => chunk.source.len(),
            Unit::Whole if edge == Edge::Start => 0,
            Unit::Whole => chunk.source.len(),
            Unit::Byte => self.piece(chunk, into).chars().count(),
            Unit::TwoBytes => 2 * self.piece(chunk, into).encode_utf16().count(),
        };
        chunk.source.start + bytes.min(chunk.source.len()) as u32
    }

    fn piece(&self, chunk: &Chunk, length: usize) -> &str {
        let start = chunk.text as usize;
        self.text.get(start..start + length).unwrap_or_default()
    }

    /// The name of the encoding, as the Encoding standard writes it.
    pub fn encoding(&self) -> &'static str {
        self.encoding.0
    }
}

/// Which end of a span.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Start,
    End,
}

#[cfg(all(test, feature = "encoding"))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The text of each span of characters is found again in the page.
    fn check(text: &str, encoding: &'static encoding_rs::Encoding, bytes: &[u8], exact: bool) {
        let mut decoded = Decoded::default();
        assert_eq!(decode(bytes, Some(encoding.name()), &mut decoded), text);
        let edges = || text.char_indices().map(|(at, _)| at).chain([text.len()]);
        for start in edges() {
            for end in edges().filter(|end| *end > start) {
                let source = decoded.source(Span::new(start, end));
                let (again, _) = encoding.decode_without_bom_handling(&bytes[source.range()]);
                let want = &text[start..end];
                assert!(if exact { again == want } else { again.contains(want) }, "{want:?}");
            }
        }
    }

    fn utf16(text: &str) -> Vec<u8> {
        [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
    }

    #[test]
    fn pages_of_other_encodings_and_back() {
        for (label, text) in [
            ("windows-1251", "<p>Привет, мир!</p> <b>Да</b>"),
            ("windows-1252", "<p>Ça va… «oui»</p>"),
            ("iso-8859-2", "<p>Zażółć gęślą jaźń</p>"),
            ("gbk", "<p>今天下雨了。</p><b>明天呢？</b>"),
            ("shift_jis", "<p>ソース表示 abc</p>能<b>ｱｲｳ</b>"),
            ("euc-kr", "<p>안녕하세요</p>"),
            ("big5", "<p>許功蓋 text</p>"),
            ("iso-2022-jp", "<p>日本語</p>"),
        ] {
            let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap();
            let (bytes, ..) = encoding.encode(text);
            check(text, encoding, &bytes, encoding.is_single_byte());
        }
        let text = "<p>žluťoučký 𝒳 😀</p>";
        check(text, encoding_rs::UTF_16LE, &utf16(text), true);
    }

    #[test]
    fn what_is_not_valid_is_replaced_where_it_stands() {
        let mut bytes = "<p>One — two — three ".repeat(20).into_bytes();
        bytes.extend(b"\xe2\x80 four");
        let mut decoded = Decoded::default();
        let text = decode(&bytes, None, &mut decoded).to_owned();
        assert!(text.ends_with("three \u{fffd} four"));
        let four = decoded.source(Span::new(text.len() - 4, text.len()));
        assert_eq!(&bytes[four.range()], b"four");
        let bad = text.find('\u{fffd}').unwrap();
        assert_eq!(&bytes[decoded.source(Span::new(bad, bad + 3)).range()], b"\xe2\x80");
    }

    #[test]
    fn utf8_is_borrowed_and_a_mark_is_no_text() {
        let mut decoded = Decoded::default();
        let page = "\u{feff}<p>é";
        let text = decode(page.as_bytes(), Some("latin1"), &mut decoded);
        assert_eq!((text, text.as_ptr()), ("<p>é", page[3..].as_ptr()));
        assert_eq!(decoded.source(Span::new(3, 5)), Span::new(6, 8));
        assert_eq!(decoded.encoding(), "UTF-8");
    }

    proptest! {
        #[test]
        fn any_bytes_decode_and_spans_stay_within_them(
            bytes in prop::collection::vec(any::<u8>(), 0..200),
            label in prop::option::of("utf-8|utf-16le|gbk|shift_jis|windows-1251|iso-2022-jp"),
        ) {
            let mut decoded = Decoded::default();
            let text = decode(&bytes, label.as_deref(), &mut decoded).to_owned();
            let mut last = 0;
            for (at, char) in text.char_indices() {
                let source = decoded.source(Span::new(at, at + char.len_utf8()));
                prop_assert!(source.start >= last && source.range().end <= bytes.len());
                last = source.start;
            }
        }

        #[test]
        fn russian_and_utf16_map_exactly(text in "[а-яА-Я<>/ a-z]{1,40}") {
            let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(&text);
            check(&text, encoding_rs::WINDOWS_1251, &bytes, true);
            check(&text, encoding_rs::UTF_16LE, &utf16(&text), true);
        }
    }
}
