//! Character references: `&amp;`, `&#8212;`, `&#x2014;`.

use memchr::memchr;

use crate::entities::NAMED;

/// Where the raw text stands, for a name without `;` before `=` or a letter or
/// digit is no reference in the value of an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Text,
    Attribute,
}

/// What a reference stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Character {
    Named(&'static str),
    Number(char),
}

impl Character {
    /// The text, written to `bytes` where it is not in the table.
    #[inline]
    pub(crate) fn as_str(self, bytes: &mut [u8; 4]) -> &str {
        match self {
            Character::Named(text) => text,
            Character::Number(char) => char.encode_utf8(bytes),
        }
    }
}

/// Appends `raw`, the text or the value of an attribute as it stands in a
/// page, with its character references decoded.
///
/// ```
/// let mut text = String::new();
/// nutgraf_html::unescape("Fish &amp; chips &#8212; &pound;9 &unknown;", &mut text);
/// assert_eq!(text, "Fish & chips — £9 &unknown;");
/// ```
///
/// Follows the HTML standard, section 13.2.5.72 and after, for text. Takes
/// time in proportion to `raw`.
pub fn unescape(raw: &str, out: &mut String) {
    unescape_in(raw, Place::Text, out);
}

pub(crate) fn unescape_in(raw: &str, place: Place, out: &mut String) {
    let mut rest = raw;
    while let Some(at) = memchr(b'&', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match reference(rest, place) {
            Some((character, length)) => {
                out.push_str(character.as_str(&mut [0; 4]));
                rest = &rest[length..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
}

/// True if `raw` is white space, or references to it.
#[inline]
pub(crate) fn is_blank(raw: &str) -> bool {
    let rest = raw.trim_ascii_start();
    rest.is_empty() || rest.starts_with(['&', '\0']) && is_blank_decoded(rest)
}

#[cold]
fn is_blank_decoded(mut rest: &str) -> bool {
    while let Some(byte) = rest.bytes().next() {
        let length = match reference(rest, Place::Text) {
            Some((Character::Number(char), length)) if char.is_ascii_whitespace() => length,
            Some((Character::Named("\n" | "\t"), length)) => length,
            _ if byte.is_ascii_whitespace() || byte == 0 => 1,
            _ => return false,
        };
        rest = &rest[length..];
    }
    true
}

/// The reference that `raw` starts with, and its length.
pub(crate) fn reference(raw: &str, place: Place) -> Option<(Character, usize)> {
    let body = raw.strip_prefix('&')?;
    match body.as_bytes().first()? {
        b'#' => number(&body[1..]).map(|(char, length)| (Character::Number(char), length + 2)),
        byte if byte.is_ascii_alphanumeric() => {
            let (name, text) = longest_name(body)?;
            let next = body.as_bytes().get(name.len()).copied().unwrap_or(b' ');
            let part = !name.ends_with(';') && (next == b'=' || next.is_ascii_alphanumeric());
            if place == Place::Attribute && part {
                return None;
            }
            Some((Character::Named(text), name.len() + 1))
        }
        _ => None,
    }
}

/// The longest name that `text` begins with.
///
/// Among sorted names the last one not after `text` shares with it all of the
/// longest name that fits, so each round either finds it or shortens `text`.
fn longest_name(text: &str) -> Option<(&'static str, &'static str)> {
    let mut key = text.as_bytes();
    while !key.is_empty() {
        let after = NAMED.partition_point(|(name, _)| name.as_bytes() <= key);
        let entry = NAMED[after.checked_sub(1)?];
        let name = entry.0.as_bytes();
        let shared = name.iter().zip(key).take_while(|(a, b)| a == b).count();
        if shared == name.len() {
            return Some(entry);
        }
        key = &key[..shared];
    }
    None
}

/// The character of `65;` or `x41;`, and how long the number is.
fn number(text: &str) -> Option<(char, usize)> {
    let bytes = text.as_bytes();
    let (base, start) = match bytes.first()? {
        b'x' | b'X' => (16, 1),
        _ => (10, 0),
    };
    let digits = bytes[start..].iter().take_while(|byte| (**byte as char).is_digit(base)).count();
    if digits == 0 {
        return None;
    }
    let end = start + digits;
    let code = bytes[start..end].iter().fold(0u32, |code, byte| {
        let digit = (*byte as char).to_digit(base).unwrap_or(0);
        code.saturating_mul(base).saturating_add(digit)
    });
    let semicolon = usize::from(bytes.get(end) == Some(&b';'));
    Some((character(code), end + semicolon))
}

/// The character of a code: those of windows-1252 where pages mean them,
/// U+FFFD where there is none.
fn character(code: u32) -> char {
    match code {
        0x80..=0x9f => WINDOWS_1252[code as usize - 0x80],
        0 => '\u{fffd}',
        _ => char::from_u32(code).unwrap_or('\u{fffd}'),
    }
}

/// What 0x80 to 0x9F are in windows-1252 (HTML standard, 13.2.5.80).
#[rustfmt::skip]
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

#[cfg(test)]
mod tests {
    use super::*;

    fn unescaped(raw: &str, place: Place) -> String {
        let mut out = String::new();
        unescape_in(raw, place, &mut out);
        out
    }

    #[test]
    fn references() {
        for (raw, want) in [
            ("", ""),
            ("no reference", "no reference"),
            ("&", "&"),
            ("&&amp;&", "&&&"),
            ("&amp", "&"),
            ("&ampx", "&x"),
            ("&notit; &notin; &no;", "¬it; ∉ &no;"),
            ("&AMP;&Eacute;&eacute", "&Éé"),
            ("&CounterClockwiseContourIntegral;", "∳"),
            ("&fjlig;&NotEqualTilde;", "fj≂\u{338}"),
            ("&#65;&#x41;&#X41&#65x", "AAAAx"),
            ("&#0;&#xD800;&#x110000;&#99999999999999999999;", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
            ("&#147;quoted&#148; &#128;", "“quoted” €"),
            ("&#;&#x;&#xg;&# 1;", "&#;&#x;&#xg;&# 1;"),
            ("&é;", "&é;"),
        ] {
            assert_eq!(unescaped(raw, Place::Text), want, "{raw}");
        }
    }

    #[test]
    fn references_in_attributes() {
        for (raw, want) in [
            ("?a=1&copy=2&lt;", "?a=1&copy=2<"),
            ("&copyright &copy &copy;", "&copyright © ©"),
            ("&notit;", "&notit;"),
            ("&amp", "&"),
        ] {
            assert_eq!(unescaped(raw, Place::Attribute), want, "{raw}");
        }
    }

    #[test]
    fn every_name_is_found_and_the_table_is_sorted() {
        assert!(NAMED.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for (name, text) in NAMED {
            assert_eq!(longest_name(name), Some((name, text)));
        }
    }
}
