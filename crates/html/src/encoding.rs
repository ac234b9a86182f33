//! From the bytes of a page to its text.

use nutgraf_core::Span;

/// A decoded page. [`decode`] decodes another into the same memory.
#[derive(Debug, Default)]
pub struct Decoded {
    text: String,
}

/// The text of `bytes`. Borrows it where it is UTF-8 already.
pub fn decode<'a>(bytes: &'a [u8], charset: Option<&str>, decoded: &'a mut Decoded) -> &'a str {
    let _ = charset;
    decoded.text.clear();
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => {
            decoded.text.push_str(&String::from_utf8_lossy(bytes));
            &decoded.text
        }
    }
}

impl Decoded {
    /// The bytes of the page that a span of the text was decoded from.
    pub fn source(&self, span: Span) -> Span {
        span
    }

    /// The name of the encoding.
    pub fn encoding(&self) -> &'static str {
        "UTF-8"
    }
}
