//! Finds the places where a sentence may end.

use crate::chars::{Class, Kind, class, is_break, is_line_end, terminator};
use crate::run::Run;
use crate::steps::looked;

/// A place where a sentence may end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate {
    /// What makes it one.
    pub(crate) kind: Kind,
    /// Where the run of terminators, or the white space, starts.
    pub(crate) at: usize,
    /// Where the run of terminators ends.
    pub(crate) stop: usize,
    /// Where the sentence would end: after closing quotes and brackets.
    pub(crate) cut: usize,
    /// Where the text goes on after white space.
    pub(crate) next: usize,
    /// True if there is a line end before `next`.
    pub(crate) broken: bool,
    /// True within straight quotes, paired from the start of the paragraph on.
    pub(crate) quoted: bool,
    /// Where the bracket opened that is still open.
    pub(crate) bracket: Option<usize>,
}

/// Walks over a text from candidate to candidate, and counts quotes and
/// brackets on the way.
#[derive(Clone, Debug)]
pub(crate) struct Scanner {
    /// How far the text is read.
    pub(crate) at: usize,
    /// True within straight quotes, paired from the start of the paragraph on.
    quoted: bool,
    depth: u32,
    opened: usize,
}

/// What to do at a byte: nothing, or look closer at ...
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Not,
    /// ... a terminator or line end of one byte,
    Stop,
    /// ... a colon, semicolon or bar, which ends sentences in some scripts,
    Colon,
    /// ... a straight quote or a bracket,
    Pair,
    /// ... the first byte of a character that may be a terminator.
    Lead,
}

static LOOK: [Look; 256] = {
    let mut table = [Look::Not; 256];
    let mut i = 0;
    while i < 256 {
        table[i] = match i as u8 {
            b'.' | b'!' | b'?' | b'\n' | b'\r' | 0xB | 0xC => Look::Stop,
            b':' | b';' | b'|' => Look::Colon,
            b'"' | b'(' | b')' | b'[' | b']' => Look::Pair,
            0xC2 | 0xCD | 0xD6 | 0xD8 | 0xDB..=0xDF | 0xE0..=0xE3 | 0xEA | 0xEF | 0xF0 => {
                Look::Lead
            }
            _ => Look::Not,
        };
        i += 1;
    }
    table
};

/// The first place from `at` on that is of interest, or the end.
#[inline]
fn skip(bytes: &[u8], mut at: usize) -> usize {
    const STEP: usize = 8;
    let look = |byte: &u8| LOOK[usize::from(*byte)];
    // Eight bytes are tested without a branch between them.
    while let Some(step) = bytes.get(at..at + STEP) {
        if step.iter().fold(0, |looks, byte| looks | look(byte) as u8) != Look::Not as u8 {
            break;
        }
        at += STEP;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|byte| look(byte) != Look::Not).unwrap_or(rest.len())
}

/// The first place from `at` on that is past spaces and letters with the first
/// byte `lead`, or may be of interest.
#[inline]
fn skip_letters(bytes: &[u8], mut at: usize, lead: u8) -> usize {
    let length = length(lead);
    while let Some([first, second, third]) = bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        if *first == b' ' {
            at += 1;
        } else if *first != lead || is_promising(lead, *second, *third) {
            return at;
        } else {
            at += length;
        }
    }
    at
}

/// True if a character of these first bytes may end a sentence or a line: a
/// test that keeps the letters of scripts whose first byte it shares cheap.
#[inline]
fn is_promising(first: u8, second: u8, third: u8) -> bool {
    match first {
        0xC2 => second == 0x85,
        0xCD => second == 0xBE,
        0xD6 => second == 0x89,
        0xD8 => second == 0x9F,
        0xDB => second == 0x94,
        0xE0 => match second {
            0xA5 => third == 0xA4 || third == 0xA5,
            0xB7 => third == 0xB4,
            0xBC => (0x8D..=0x91).contains(&third),
            _ => false,
        },
        0xE1 => match second {
            0x81 => third == 0x8B,
            0x8D => third >= 0xA0,
            0x9F => third == 0x94 || third == 0x95,
            // Georgian, Ethiopic, Khmer; Latin and Greek with accents.
            _ => !matches!(second, 0x80 | 0x82..=0x8C | 0x9E | 0xB8..),
        },
        0xE2 => match second {
            0x80 => third >= 0xA2 && third != 0xB2 && third != 0xB3,
            0x81 | 0x96 | 0x97 | 0xB8 => true,
            _ => false,
        },
        0xE3 => second == 0x80 && third == 0x82,
        0xEF => match second {
            0xBC => third == 0x81 || third == 0x8E || third == 0x9F,
            0xBD => third == 0xA1,
            _ => second == 0xB9,
        },
        // Emoji are not far from ancient scripts.
        0xF0 => second != 0x9F,
        _ => true,
    }
}

/// The length of a character, by its first byte.
const fn length(first: u8) -> usize {
    match first {
        0..0x80 => 1,
        0x80..0xE0 => 2,
        0xE0..0xF0 => 3,
        0xF0.. => 4,
    }
}

impl Scanner {
    /// Begins at `at`, which is the start of a paragraph.
    pub(crate) const fn new(at: usize) -> Self {
        Scanner { at, quoted: false, depth: 0, opened: 0 }
    }

    /// Goes on after the candidate: past its white space, if there is any.
    pub(crate) fn pass(&mut self, text: &str, candidate: &Candidate) {
        for &byte in &text.as_bytes()[candidate.at..candidate.cut] {
            self.pair(byte, self.at);
        }
        let item = candidate.kind == Kind::Item;
        let next = if item { candidate.cut } else { candidate.next };
        self.at = next.max(candidate.at + 1);
        if candidate.kind == Kind::Paragraph {
            (self.quoted, self.depth) = (false, 0);
        }
    }

    /// Takes back, at the end of a text that goes on, the marks of which what
    /// follows tells whether they are candidates: see [`stop_at`] and
    /// [`colon_at`].
    pub(crate) fn unread(&mut self, text: &str) {
        let last = text.char_indices().rev().take(3);
        let open = last.take_while(|(_, c)| matches!(c, ':' | '፡' | ' ' | '«'));
        if let Some((at, _)) = open.filter(|(_, c)| matches!(c, ':' | '፡')).last() {
            self.at = at;
        }
    }

    /// All places are `by` bytes further to the front: so much of the text is
    /// dropped.
    pub(crate) fn shift(&mut self, by: usize) {
        self.at -= by;
        // A bracket that was opened before is not within the sentence.
        self.opened = self.opened.saturating_sub(by);
    }

    /// The next candidate.
    pub(crate) fn next(&mut self, text: &str) -> Option<Candidate> {
        let (bytes, mut at) = (text.as_bytes(), self.at);
        while let Some(&byte) = bytes.get(at) {
            looked(1);
            let found = match LOOK[usize::from(byte)] {
                Look::Not => {
                    at = skip(bytes, at + 1);
                    continue;
                }
                Look::Stop => stop_at(text, at),
                Look::Colon => colon_at(text, at),
                Look::Pair => self.pair(byte, at),
                Look::Lead => {
                    let next = skip_letters(bytes, at, byte);
                    if next > at {
                        at = next;
                        continue;
                    }
                    stop_at(text, at)
                }
            };
            if let Some((kind, length)) = found {
                self.at = at;
                return Some(self.candidate(text, kind, length));
            }
            at += 1;
        }
        self.at = at;
        None
    }

    /// Counts a quote or bracket; one that closes nothing may be of a list
    /// item: `2) `.
    fn pair(&mut self, byte: u8, at: usize) -> Option<(Kind, usize)> {
        match byte {
            b'"' => self.quoted = !self.quoted,
            b'(' | b'[' => {
                if self.depth == 0 {
                    self.opened = at;
                }
                self.depth += 1;
            }
            b')' | b']' if self.depth > 0 => self.depth -= 1,
            b')' => return Some((Kind::Item, 1)),
            _ => {}
        }
        None
    }

    fn candidate(&self, text: &str, kind: Kind, length: usize) -> Candidate {
        let at = self.at;
        let Run { kind, stop, cut } = match kind {
            Kind::Line | Kind::Paragraph => Run { kind, stop: at, cut: at },
            Kind::Item => Run { kind, stop: at, cut: at + length },
            _ => Run::new(text, self.quoted, kind, at + length),
        };
        let (next, lines) = space(text, cut);
        let kind = if lines > 1 && kind != Kind::Item { Kind::Paragraph } else { kind };
        let bracket = (self.depth > 0).then_some(self.opened);
        Candidate { kind, at, stop, cut, next, broken: lines > 0, quoted: self.quoted, bracket }
    }
}

/// True for white space and a capital of Armenian.
fn opens_armenian(rest: &str) -> bool {
    let word = rest.strip_prefix(' ').map(|rest| rest.strip_prefix('«').unwrap_or(rest));
    word.is_some_and(|word| word.starts_with(|c| matches!(c, '\u{531}'..='\u{556}')))
}

/// The colon, semicolon or bar at `at`, if the letter before it is of a
/// script in which it ends sentences.
fn colon_at(text: &str, at: usize) -> Option<(Kind, usize)> {
    let bytes = text.as_bytes();
    let between = |c: &char| matches!(class(*c), Class::Space | Class::Quote | Class::Close);
    let mut before = text[..at].chars().rev().take(4);
    let letter = before.find(|c| !between(c))?;
    match (bytes[at], letter) {
        (b';', '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}') => Some((Kind::Mark, 1)),
        (b':', '\u{530}'..='\u{58f}') => Some((Kind::Full, 1)),
        // After a number or a foreign word, what follows tells.
        (b':', _) if opens_armenian(&text[at + 1..]) => Some((Kind::Full, 1)),
        (b':', '\u{1200}'..='\u{137f}') if bytes.get(at + 1) == Some(&b':') => {
            Some((Kind::Full, 2))
        }
        (b'|', '\u{900}'..='\u{dff}') => Some((Kind::Full, 1)),
        _ => None,
    }
}

/// The terminator, line end or bullet that starts at `at`, and its length.
pub(crate) fn stop_at(text: &str, at: usize) -> Option<(Kind, usize)> {
    let c = text.get(at..)?.chars().next()?;
    let kind = match c {
        '\n' | '\r' | '\u{b}' | '\u{85}' => Kind::Line,
        c if is_break(c) => Kind::Paragraph,
        '•' | '⁃' | '▪' | '●' | '◦' | '‣' => Kind::Item,
        // The word space of Ethiopic is a full stop when doubled.
        '፡' if text[at + 3..].starts_with('፡') => return Some((Kind::Full, 6)),
        c => terminator(c)?,
    };
    Some((kind, c.len_utf8()))
}

/// Where white space from `at` on ends, and how many line ends it has: two
/// for a character that parts paragraphs.
pub(crate) fn space(text: &str, at: usize) -> (usize, u32) {
    let (mut lines, mut next, mut previous) = (0_u32, at, ' ');
    for c in text[at..].chars() {
        looked(1);
        match c {
            ' ' => {}
            '\n' if previous == '\r' => {}
            '\n' | '\r' | '\u{b}' | '\u{85}' => lines = lines.saturating_add(1),
            c if is_break(c) => lines = 2,
            c if c.is_whitespace() => {}
            _ => break,
        }
        previous = c;
        next += c.len_utf8();
    }
    (next, lines)
}

/// `rest` up to the end of its paragraph.
pub(crate) fn paragraph(rest: &str) -> &str {
    let mut at = 0;
    while let Some(line) = rest[at..].find(is_line_end) {
        let (next, lines) = space(rest, at + line);
        if lines > 1 {
            return &rest[..at + line];
        }
        at = next;
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_terminator() {
        let mut found = 0;
        for c in ('\0'..=char::MAX).filter(|&c| terminator(c).is_some() || is_line_end(c)) {
            let text = format!("字अa{c} A");
            let at = Scanner::new(0).next(&text).map(|candidate| candidate.at);
            assert_eq!(at, text.find(c), "{c:?}");
            found += 1;
        }
        assert!(found > 100, "{found} terminators");
    }

    #[test]
    fn letters_are_no_candidates() {
        for text in ["तुम कहाँ", "字かな한", "ሰላም", "ភាសា", "မြန်མာ", "Việt ἀρχή", "😀 ქართული", "؛ ،"]
        {
            assert!(Scanner::new(0).next(text).is_none(), "{text}");
        }
    }
}
