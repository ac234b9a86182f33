//! The text of a page that is not HTML.

use nutgraf_core::{Article, Page, Scratch, Span};
use nutgraf_html::{Decoded, decode};

/// Decodes the page, runs `read` on its text, and moves the sources to the
/// bytes of the page.
pub(crate) fn with_text(
    page: &Page<'_>,
    scratch: &mut Scratch,
    article: &mut Article,
    read: impl FnOnce(&str, &mut Scratch, &mut Article),
) {
    let bytes = &page.bytes[..page.bytes.len().min(Span::MAX_TEXT)];
    let mut decoded = scratch.take::<Decoded>();
    let text = decode(bytes, page.charset, &mut decoded);
    read(text, scratch, article);
    article.remap(|span| decoded.source(span));
    scratch.put(decoded);
}
