/// A page to read: bytes, and what is known of them.
///
/// ```
/// use nutgraf_core::{Format, Page};
///
/// let page = Page { charset: Some("windows-1251"), ..Page::from(&b"<p>\xcf\xf0\xe8"[..]) };
/// assert_eq!(page.format(), Format::Html);
/// assert_eq!(Page::from("Just words.").format(), Format::Text);
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Page<'a> {
    /// HTML, Markdown or plain text, in any encoding; at most
    /// [`Span::MAX_TEXT`](crate::Span::MAX_TEXT) bytes of it are read.
    pub bytes: &'a [u8],
    /// Where the page came from.
    pub url: Option<&'a str>,
    /// The charset that the server declared.
    pub charset: Option<&'a str>,
    /// What the bytes are; `None` leaves it to a look at them.
    pub format: Option<Format>,
}

/// What the bytes of a page are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// HTML.
    Html,
    /// Plain text, most often scraped from a page: a block a line.
    Text,
    /// Markdown.
    Markdown,
}

/// How far into the bytes a look goes.
const PREFIX: usize = 4096;

impl<'a> Page<'a> {
    /// The format: as declared, or else HTML where a tag opens in the first
    /// 4 kB and plain text where none does. Markdown must be declared, for
    /// plain text looks like it too often.
    pub fn format(&self) -> Format {
        self.format.unwrap_or_else(|| {
            let prefix = &self.bytes[..self.bytes.len().min(PREFIX)];
            if has_tag(prefix) { Format::Html } else { Format::Text }
        })
    }
}

/// True if `<` stands before a letter, `!` or `?`, or before `/` and a letter,
/// and the tag has an end or runs past `bytes`. Zero bytes are passed over, so
/// that UTF-16 needs no decoding.
fn has_tag(bytes: &[u8]) -> bool {
    let mut bytes = bytes.iter().copied().filter(|&byte| byte != 0).peekable();
    while bytes.any(|byte| byte == b'<') {
        bytes.next_if_eq(&b'/');
        if bytes.next_if(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'!' | b'?')).is_some()
        {
            return true;
        }
    }
    false
}

impl<'a> From<&'a str> for Page<'a> {
    fn from(text: &'a str) -> Self {
        text.as_bytes().into()
    }
}

impl<'a> From<&'a String> for Page<'a> {
    fn from(text: &'a String) -> Self {
        text.as_bytes().into()
    }
}

impl<'a> From<&'a [u8]> for Page<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Page { bytes, ..Page::default() }
    }
}

impl<'a> From<&'a Vec<u8>> for Page<'a> {
    fn from(bytes: &'a Vec<u8>) -> Self {
        bytes.as_slice().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats() {
        for (bytes, want) in [
            (&b""[..], Format::Text),
            (b"a < b and b > c", Format::Text),
            (b"<3 you", Format::Text),
            (b"</ > <", Format::Text),
            (b"\xef\xbb\xbf<!doctype html>", Format::Html),
            (b"Title <b>bold</b>", Format::Html),
            (b"stray </p> tag", Format::Html),
            (b"\xff\xfe<\0p\0>\0", Format::Html),
        ] {
            assert_eq!(Page::from(bytes).format(), want, "{bytes:?}");
        }
    }
}
