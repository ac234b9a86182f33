//! Runs of terminators and the closing marks after them.

use crate::chars::{Class, Kind, class, is_dense, is_line_end};
use crate::scan::stop_at;

/// A run of terminators, `?!`, with the closing marks after it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Run {
    pub(crate) kind: Kind,
    /// Where the terminators end.
    pub(crate) stop: usize,
    /// Where the closing marks end.
    pub(crate) cut: usize,
}

impl Run {
    /// The run whose first terminator, of kind `kind`, ends at `stop`;
    /// `quoted` if it stands within straight quotes.
    pub(crate) fn new(text: &str, quoted: bool, kind: Kind, stop: usize) -> Run {
        if ends_plainly(&text.as_bytes()[stop..]) {
            Run { kind, stop, cut: stop }
        } else {
            Run::grow(text, quoted, kind, stop)
        }
    }

    fn grow(text: &str, quoted: bool, mut kind: Kind, mut stop: usize) -> Run {
        loop {
            while let Some((more, length)) = more(text, kind, stop) {
                let full = kind == Kind::Full || more == Kind::Full;
                kind = if full { Kind::Full } else { Kind::Mark };
                stop += length;
            }
            let cut = close(text, quoted, stop);
            // `!”.` and `。）。` go on with a terminator.
            match terminator_at(text, cut) {
                Some((_, length)) if cut > stop => {
                    stop = cut + length;
                    kind = if kind == Kind::Dot { Kind::Mark } else { kind };
                }
                _ => return Run { kind, stop, cut },
            }
        }
    }
}

/// True if `rest` begins with a letter or digit after a space, or with a
/// Chinese character: nothing of the run or its closing marks follows. So it
/// is nearly always, and the first bytes of letters tell.
fn ends_plainly(rest: &[u8]) -> bool {
    match rest {
        [b' ', b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z', ..] => true,
        // Latin with accents, Greek, Cyrillic, Armenian; Hebrew, Arabic.
        [b' ', 0xC3..=0xCA | 0xCE..=0xD5 | 0xD7 | 0xD9 | 0xDA, ..] => true,
        // Indic scripts and Thai, but for the blocks of their terminators.
        [b' ', 0xE0, 0xA4 | 0xA6..=0xB6 | 0xB8..=0xBA, ..] => true,
        [0xE4..=0xE9, ..] => true,
        _ => false,
    }
}

fn terminator_at(text: &str, at: usize) -> Option<(Kind, usize)> {
    stop_at(text, at).filter(|(kind, _)| matches!(kind, Kind::Dot | Kind::Mark | Kind::Full))
}

/// Another terminator of the run at `stop`. Terminators may be spaced: `. . .`
fn more(text: &str, kind: Kind, stop: usize) -> Option<(Kind, usize)> {
    if let Some(glued) = terminator_at(text, stop) {
        return Some(glued);
    }
    let more = spaced(text, stop)?;
    // `compound. . . . The`: a full stop, and something left out after it.
    let before = text[..stop].chars().nth_back(1);
    let glued = kind == Kind::Dot && before.is_some_and(|c| !c.is_whitespace());
    (!glued || ends_spaced(text, stop)).then_some(more)
}

/// A space and a terminator that stands alone, at `stop`.
fn spaced(text: &str, stop: usize) -> Option<(Kind, usize)> {
    let space = text[stop..].chars().next().filter(|c| matches!(c, ' ' | '\u{a0}'))?;
    let at = stop + space.len_utf8();
    let (kind, length) = terminator_at(text, at)?;
    let after = text[at + length..].chars().next().map_or(Class::End, class);
    let alone = matches!(after, Class::End | Class::Space | Class::Quote | Class::Close);
    let kind = if kind == Kind::Full { Kind::Full } else { Kind::Mark };
    alone.then_some((kind, space.len_utf8() + length))
}

/// True if nothing but closing marks follows the spaced terminators.
fn ends_spaced(text: &str, mut stop: usize) -> bool {
    while let Some((_, length)) = spaced(text, stop) {
        stop += length;
    }
    let Some(after) = text[stop..].chars().next() else { return true };
    is_line_end(after) || matches!(class(after), Class::Quote | Class::Close)
}

/// Where the closing marks after a terminator end.
fn close(text: &str, mut quoted: bool, from: usize) -> usize {
    let mut cut = from + footnote(text, from).unwrap_or(0);
    cut += smiley(&text[cut..]).unwrap_or(0);
    while let Some(length) = closing(&text[cut..], quoted) {
        quoted ^= text[cut..cut + length].ends_with('"');
        cut += length;
    }
    cut
}

/// The length of what closes the sentence at the start of `rest`: a quote, a
/// bracket, or the number of a note.
fn closing(rest: &str, quoted: bool) -> Option<usize> {
    let mut chars = rest.chars();
    let c = chars.next()?;
    match class(c) {
        Class::Close | Class::Mark => Some(c.len_utf8()),
        Class::Quote => (!opens(c, chars.as_str(), quoted)).then(|| c.len_utf8()),
        Class::Open if c == '[' => note(rest),
        Class::Digit if matches!(c, '¹' | '²' | '³' | '⁰'..='⁹') => Some(c.len_utf8()),
        Class::Space if !is_line_end(c) => {
            let length = apart(chars.as_str(), quoted).or_else(|| note_apart(chars.as_str()))?;
            Some(c.len_utf8() + length)
        }
        _ => None,
    }
}

/// True if `quote`, right after a terminator and before `rest`, opens the
/// next sentence: `end.“Next`.
fn opens(quote: char, rest: &str, quoted: bool) -> bool {
    let Some(next) = rest.chars().next() else { return false };
    match class(next) {
        Class::Upper | Class::Lower | Class::Caseless | Class::Digit => match quote {
            '“' | '‘' => true,
            '"' => !quoted && !is_hangul(next),
            _ if is_dense(next) => false,
            '”' | '’' | '»' | '›' => false,
            _ => true,
        },
        Class::Quote => quote == '"' && !quoted,
        _ => false,
    }
}

/// True for Korean, in which a particle follows a quotation: `"온다."라고`.
fn is_hangul(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7af}')
}

/// The length of a quote that closes although a space stands before it: `! »`,
/// `！ 」`.
fn apart(rest: &str, quoted: bool) -> Option<usize> {
    let mut chars = rest.chars();
    let quote = chars.next()?;
    let after = chars.next().map_or(Class::End, class);
    let wide = quote >= '\u{3000}' && class(quote) == Class::Close;
    let alone = matches!(after, Class::End | Class::Space | Class::Stop | Class::Comma);
    let closes = match quote {
        '"' => quoted,
        '»' | '”' | '’' | '›' => true,
        _ => false,
    };
    (wide || (alone && closes)).then(|| quote.len_utf8())
}

/// A smiley has at most so many mouths: `:-)))`.
const LAUGH: usize = 32;

/// The length of a smiley of marks at the start of `rest`: `:-)`.
fn smiley(rest: &str) -> Option<usize> {
    let eyes = rest.trim_start_matches([' ', '\u{a0}']);
    let nose = eyes.strip_prefix([':', ';', '='])?;
    let mouth = nose.strip_prefix('-').unwrap_or(nose);
    let after = mouth.trim_start_matches([')', '(', ']', '[']);
    let after = match mouth.len() - after.len() {
        0 => mouth.strip_prefix(['D', 'P', 'p'])?,
        1..=LAUGH => after,
        _ => return None,
    };
    let spaces = rest.len() - eyes.len();
    let alone = after.chars().next().is_none_or(char::is_whitespace);
    (alone && spaces <= 2).then(|| rest.len() - after.len())
}

/// The length of a note's number in brackets: `[12]`.
fn note(rest: &str) -> Option<usize> {
    let digits = rest.strip_prefix('[')?.bytes().take(4).take_while(u8::is_ascii_digit).count();
    (digits > 0 && rest.as_bytes().get(digits + 1) == Some(&b']')).then_some(digits + 2)
}

/// The length of a note's number right after a full stop: `said.3 The`.
fn footnote(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    let digits = rest.bytes().take(4).take_while(u8::is_ascii_digit).count();
    let next = rest.get(digits..)?.strip_prefix(' ')?;
    let word = text[..at].strip_suffix('.')?;
    let letters = || word.chars().rev().take(3).filter(|&c| class(c) == Class::Lower).count();
    let plain = word.ends_with(')') || letters() == 3;
    let note = (1..=3).contains(&digits) && plain && next.starts_with(char::is_uppercase);
    note.then_some(digits)
}

/// The length of a note's number that a space parts from its sentence.
fn note_apart(rest: &str) -> Option<usize> {
    let length = note(rest)?;
    rest[length..].chars().next().is_none_or(char::is_whitespace).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::Scanner;

    #[test]
    fn plain_ends_are_ends() {
        let mut plain = 0;
        for c in '\0'..=char::MAX {
            for rest in [format!(" {c}b"), format!("{c}b"), format!(" {c}")] {
                if ends_plainly(rest.as_bytes()) {
                    let text = format!("a.{rest}");
                    let run = Run { kind: Kind::Dot, stop: 2, cut: 2 };
                    assert_eq!(Run::grow(&text, false, Kind::Dot, 2), run, "{text:?}");
                    assert_eq!(Run::grow(&text, true, Kind::Dot, 2), run, "{text:?}");
                    plain += 1;
                }
            }
        }
        assert!(plain > 10_000, "{plain}");
    }

    #[test]
    fn runs_and_closing_marks() {
        // The run, what closes it, and what follows.
        for (text, run, closers, rest) in [
            ("a. B", ".", "", "B"),
            ("a?!\") B", "?!", "\")", "B"),
            ("a.\"B", ".", "", "\"B"),
            ("\"a.\"B", ".", "\"", "B"),
            ("a.[12] B", ".", "[12]", "B"),
            ("a. [3] B", ".", " [3]", "B"),
            ("a.² B", ".", "²", "B"),
            ("said.3 B", ".", "3", "B"),
            ("v1.3 B", ".", "", "3 B"),
            ("a ! » B", "!", " »", "B"),
            ("a. . . B", ".", "", ". . B"),
            ("a . . . B", ". . .", "", "B"),
            ("a。」）。B", "。」）。", "", "B"),
            ("a... B", "...", "", "B"),
            ("ა． . B", "．", "", ". B"),
        ] {
            let mut scanner = Scanner::new(0);
            let mut candidate = scanner.next(text).unwrap();
            while text[candidate.at..].starts_with(['(', '"']) {
                candidate = scanner.next(text).unwrap();
            }
            let got = (
                &text[candidate.at..candidate.stop],
                &text[candidate.stop..candidate.cut],
                &text[candidate.next..],
            );
            assert_eq!(got, (run, closers, rest), "{text}");
        }
    }
}
