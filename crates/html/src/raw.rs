//! Where comments, scripts and other raw text end.

use memchr::{memchr, memchr2};

use crate::lexer::is_space;

/// After the comment whose text starts at `start` (13.2.5.43 to 51).
pub(crate) fn comment_end(html: &[u8], start: usize) -> usize {
    let text = &html[start..];
    for short in [&b">"[..], b"->"] {
        if text.starts_with(short) {
            return start + short.len();
        }
    }
    let mut at = 0;
    while let Some(found) = memchr(b'>', &text[at..]) {
        let end = at + found;
        if text[..end].ends_with(b"--") || text[..end].ends_with(b"--!") {
            return start + end + 1;
        }
        at = end + 1;
    }
    html.len()
}

/// Where the end tag `name` starts, at or after `start` (13.2.5.9 to 14).
pub(crate) fn raw_end(html: &[u8], start: usize, name: &[u8]) -> usize {
    let mut at = start;
    while let Some(found) = memchr(b'<', &html[at..]) {
        at += found;
        if is_tag(&html[at + 1..], b"/", name) {
            return at;
        }
        at += 1;
    }
    html.len()
}

/// How a script is read at one place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Plain,
    /// After `<!--`.
    Escaped,
    /// After `<!--` and `<script`: the next end tag is not the last.
    Twice,
}

/// Where the end tag of a script starts, at or after `start` (13.2.5.15 to 31).
pub(crate) fn script_end(html: &[u8], start: usize) -> usize {
    let (mut at, mut state) = (start, Script::Plain);
    loop {
        let found = match state {
            Script::Plain => memchr(b'<', &html[at..]),
            _ => memchr2(b'<', b'>', &html[at..]),
        };
        let Some(found) = found else { return html.len() };
        at += found + 1;
        let (before, after) = (&html[start..at - 1], &html[at..]);
        if html[at - 1] == b'>' {
            // The dashes of `<!-->` and `<!--->` count.
            if before.ends_with(b"--") {
                state = Script::Plain;
            }
        } else if is_tag(after, b"/", b"script") {
            if state != Script::Twice {
                return at - 1;
            }
            state = Script::Escaped;
        } else if state == Script::Plain && after.starts_with(b"!--") {
            state = Script::Escaped;
        } else if state == Script::Escaped && is_tag(after, b"", b"script") {
            state = Script::Twice;
        }
    }
}

/// True if `html` starts with `slash` and `name`, in any case, and the name
/// ends there.
#[inline]
fn is_tag(html: &[u8], slash: &[u8], name: &[u8]) -> bool {
    let end = slash.len() + name.len();
    html.starts_with(slash)
        && html.get(slash.len()..end).is_some_and(|found| found.eq_ignore_ascii_case(name))
        && html.get(end).is_some_and(|&byte| is_space(byte) || byte == b'>' || byte == b'/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments() {
        for (text, rest) in [
            ("", ""),
            (">a", "a"),
            ("->a", "a"),
            ("-->a", "a"),
            ("--!>a", "a"),
            (" x > y -->a", "a"),
            (" <!-- --> -->a", " -->a"),
            ("- ->--", ""),
            ("!>-->a", "a"),
            ("--x", ""),
        ] {
            assert_eq!(&text[comment_end(text.as_bytes(), 0)..], rest, "{text}");
        }
    }

    #[test]
    fn scripts() {
        for (text, want) in [
            ("a</script>", "a"),
            ("a</SCRIPT >", "a"),
            ("a</scripts></script/>", "a</scripts>"),
            ("a</script", "a</script"),
            ("<!-- a </script>", "<!-- a "),
            ("<!--<script></script>--></script>", "<!--<script></script>-->"),
            ("<!--<script></script></script>", "<!--<script></script>"),
            ("<!--<script>--></script>", "<!--<script>-->"),
            ("<!--><script></script>", "<!--><script>"),
            ("<!---><script></script>", "<!---><script>"),
            ("<!--<scripts></script>", "<!--<scripts>"),
            ("<script></script>", "<script>"),
        ] {
            assert_eq!(&text[..script_end(text.as_bytes(), 0)], want, "{text}");
        }
    }

    #[test]
    fn raw_text() {
        for (text, want) in [
            ("a<b></title>", "a<b>"),
            ("a</titles></TITLE\n>", "a</titles>"),
            ("a</ title></title", "a</ title></title"),
        ] {
            assert_eq!(&text[..raw_end(text.as_bytes(), 0, b"title")], want, "{text}");
        }
    }
}
