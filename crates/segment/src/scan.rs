//! Finds the places where a sentence may end.

use crate::chars::closes;

/// A place where a sentence may end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate {
    pub(crate) kind: Kind,
    /// Where the run of terminators, or the white space, starts.
    pub(crate) at: usize,
    /// Where the sentence would end: after closing quotes and brackets.
    pub(crate) cut: usize,
    /// Where the text goes on after white space.
    pub(crate) next: usize,
}

/// What makes a place a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A terminator of Latin texts, which has other uses: `.`.
    Dot,
    /// An exclamation or question mark, or an ellipsis.
    Mark,
    /// A terminator that has no other use: `।`, `。`.
    Full,
    /// A line end.
    Line,
    /// A blank line.
    Paragraph,
}

const NONE: u8 = 0;
const ASCII: u8 = 1;
const LINE: u8 = 2;
const LEAD: u8 = 3;

/// What to do at each byte.
static BYTES: [u8; 256] = {
    let mut table = [NONE; 256];
    let mut i = 0;
    while i < 256 {
        table[i] = match i as u8 {
            b'.' | b'!' | b'?' => ASCII,
            b'\n' | b'\r' | 0xB | 0xC => LINE,
            0xC2 | 0xCD | 0xD6 | 0xD8 | 0xDB..=0xDF | 0xE0..=0xE3 | 0xEA | 0xEF => LEAD,
            _ => NONE,
        };
        i += 1;
    }
    table
};

/// The terminator or line end that starts at `at`, and its length.
fn kind_at(text: &str, at: usize) -> Option<(Kind, usize)> {
    let c = text.get(at..)?.chars().next()?;
    let kind = match c {
        '.' | '．' => Kind::Dot,
        '!' | '?' | '…' | '‼' | '⁇' | '⁈' | '⁉' | '！' | '？' | '؟' | '\u{37e}' => {
            Kind::Mark
        }
        '।' | '॥' | '。' | '｡' | '۔' | '։' | '።' | '፧' | '፨' | '၊' | '။' | '។' | '៕' | '།'
        | '༎' | '᠃' | '᠉' | '꓿' | '෴' | '܀' | '܁' | '܂' => Kind::Full,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' => Kind::Line,
        '\u{2029}' => Kind::Paragraph,
        _ => return None,
    };
    Some((kind, c.len_utf8()))
}

/// The first candidate at or after `from`.
pub(crate) fn next(text: &str, from: usize) -> Option<Candidate> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|&b| BYTES[usize::from(b)] != NONE)?;
        if let Some((kind, length)) = kind_at(text, at) {
            return Some(candidate(text, kind, at, at + length));
        }
        at += 1;
    }
}

fn candidate(text: &str, kind: Kind, at: usize, end: usize) -> Candidate {
    if matches!(kind, Kind::Line | Kind::Paragraph) {
        let (next, kind) = space(text, at);
        return Candidate { kind, at, cut: at, next };
    }
    let (mut kind, mut stop) = (kind, end);
    while let Some((more, length)) = kind_at(text, stop) {
        match more {
            Kind::Line | Kind::Paragraph => break,
            Kind::Mark => kind = Kind::Mark,
            Kind::Full => kind = Kind::Full,
            Kind::Dot if kind == Kind::Dot => kind = Kind::Mark,
            Kind::Dot => {}
        }
        stop += length;
    }
    let cut = text[stop..].char_indices().find(|&(_, c)| !closes(c));
    let cut = cut.map_or(text.len(), |(i, _)| stop + i);
    let (next, broken) = space(text, cut);
    if broken == Kind::Paragraph {
        kind = Kind::Paragraph;
    }
    Candidate { kind, at, cut, next }
}

/// Where white space from `at` on ends, and what kind of break it is.
fn space(text: &str, at: usize) -> (usize, Kind) {
    let (mut lines, mut next, mut previous) = (0, at, ' ');
    for c in text[at..].chars() {
        match c {
            '\u{2029}' => lines += 2,
            '\n' if previous == '\r' => {}
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' => lines += 1,
            c if c.is_whitespace() => {}
            _ => break,
        }
        previous = c;
        next += c.len_utf8();
    }
    (next, if lines > 1 { Kind::Paragraph } else { Kind::Line })
}
