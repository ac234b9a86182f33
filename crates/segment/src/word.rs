//! The words on both sides of a candidate, and how they are written.

use crate::chars::{Class, class, is_vowel};

/// How far back a word is looked at, in bytes. Longer words are no
/// abbreviations, and the cap keeps the whole linear.
const LOOK_BACK: usize = 48;

/// How far ahead a word is looked at, in bytes.
const LOOK_AHEAD: usize = 32;

/// Where the word before `at` ends: marks of direction may follow it.
pub(crate) fn end(text: &str, at: usize) -> usize {
    text[..at].trim_end_matches(|c| class(c) == Class::Mark && !c.is_alphanumeric()).len()
}

/// The word at the end of `head`, without marks in front of it.
pub(crate) fn before(head: &str) -> &str {
    let back = &head[boundary(head, head.len().saturating_sub(LOOK_BACK))..];
    let word = back.rsplit(char::is_whitespace).next().unwrap_or_default();
    trim_marks(word)
}

/// The last boundary of a character at or before `at`.
pub(crate) fn boundary(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (at.saturating_sub(3)..=at).rev().find(|&i| text.is_char_boundary(i)).unwrap_or(0)
}

/// The word at the start of `rest`, without the marks after it.
pub(crate) fn after(rest: &str) -> &str {
    let window = &rest[..boundary(rest, LOOK_AHEAD)];
    let end = window.find(|c| !is_inner(class(c)) && c != '.').unwrap_or(window.len());
    window[..end].trim_end_matches('.')
}

fn is_inner(class: Class) -> bool {
    matches!(
        class,
        Class::Upper | Class::Lower | Class::Caseless | Class::Digit | Class::Mark | Class::Dash
    )
}

fn is_letter(class: Class) -> bool {
    matches!(class, Class::Upper | Class::Lower | Class::Caseless | Class::Digit)
}

/// The part of `word` that may be an abbreviation: behind a number, `10km`,
/// or a prefix in small letters, `uDkt`.
pub(crate) fn stem<'t>(word: &'t str, shape: &Shape) -> Option<&'t str> {
    let stem = match shape {
        Shape { digits: 1.., dots: 0, .. } => word.trim_start_matches(|c| class(c) == Class::Digit),
        Shape { capital: false, capitals: 1, .. } => {
            let prefix = word.find(char::is_uppercase).filter(|&at| at <= PREFIX)?;
            &word[prefix..]
        }
        _ => return None,
    };
    let letter = stem.len() == 1 && stem.is_ascii();
    (stem.len() < word.len() && !letter).then_some(stem)
}

/// How long a prefix may be, in bytes.
const PREFIX: usize = 3;

/// Marks that part what looks like one word.
const INSIDE: [char; 11] = ['(', '[', '"', '“', '„', '«', '—', '–', '/', '’', '\''];

/// `word` without quotes, brackets and the like before it, and without what
/// an elided article or a dash has in front of it: `l'U.E`, `no–U.S`.
fn trim_marks(word: &str) -> &str {
    let start = word.find(|c| is_letter(class(c))).unwrap_or(word.len());
    let word = &word[start..];
    if word.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return word;
    }
    let cut = word.rfind(|c| INSIDE.contains(&c));
    let tail =
        cut.and_then(|at| word[at..].char_indices().nth(1).map(|(step, _)| &word[at + step..]));
    // A mark within a small word is a letter of it: `foto's`, `mana'o`.
    tail.filter(|tail| tail.starts_with(char::is_uppercase)).unwrap_or(word)
}

/// How long a title before a mark in it may be, in bytes.
const TITLE: usize = 48;

/// True if a title is open at the end of `head`: `《摔跤吧`.
pub(crate) fn opens_title(head: &str) -> bool {
    const OPEN: &[u8; 3] = b"\xe3\x80\x8a";
    const CLOSE: &[u8; 3] = b"\xe3\x80\x8b";
    let near = &head.as_bytes()[head.len().saturating_sub(TITLE)..];
    let last = near.windows(3).rev().find(|bytes| bytes == OPEN || bytes == CLOSE);
    last.is_some_and(|bytes| bytes == OPEN)
}

/// How a word is written.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Shape {
    /// Characters in all, without marks.
    pub(crate) chars: u8,
    /// Letters.
    pub(crate) letters: u8,
    /// Capitals among the letters.
    pub(crate) capitals: u8,
    /// Letters without case.
    pub(crate) caseless: u8,
    /// Digits.
    pub(crate) digits: u8,
    /// Full stops within the word.
    pub(crate) dots: u8,
    /// Letters or digits of its longest part between full stops.
    pub(crate) longest: u8,
    /// Letters or digits after the last full stop.
    pub(crate) part: u8,
    /// Characters that are neither letter, digit, mark, hyphen nor full stop.
    pub(crate) others: u8,
    /// True if it has a vowel.
    pub(crate) vowel: bool,
    /// True if the first letter is a capital.
    pub(crate) capital: bool,
}

impl Shape {
    pub(crate) fn of(word: &str) -> Self {
        if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Shape::small(word.as_bytes());
        }
        let mut shape = Shape::default();
        for c in word.chars() {
            shape.add(c);
        }
        shape
    }

    /// The shape of small letters without accents: most words.
    fn small(word: &[u8]) -> Self {
        let letters = word.len() as u8;
        let vowel = word.iter().any(|&byte| is_vowel(char::from(byte)));
        Shape {
            chars: letters,
            letters,
            longest: letters,
            part: letters,
            vowel,
            ..Shape::default()
        }
    }

    // Words are at most `LOOK_BACK` bytes long: no count can overflow.
    fn add(&mut self, c: char) {
        let class = class(c);
        if class == Class::Mark {
            return;
        }
        self.capital |= self.chars == 0 && class == Class::Upper;
        self.chars += 1;
        let letter = matches!(class, Class::Upper | Class::Lower | Class::Caseless);
        self.letters += u8::from(letter);
        self.capitals += u8::from(class == Class::Upper);
        self.caseless += u8::from(class == Class::Caseless);
        self.digits += u8::from(class == Class::Digit);
        self.vowel |= letter && is_vowel(c);
        match c {
            '.' => (self.dots, self.part) = (self.dots + 1, 0),
            _ if letter || class == Class::Digit => self.part += 1,
            // `J.-P.`
            '-' => self.part = 0,
            _ => self.others += 1,
        }
        self.longest = self.longest.max(self.part);
    }

    /// True for digits alone, perhaps with full stops between: `3`, `2.1`.
    pub(crate) fn is_number(&self) -> bool {
        self.digits > 0 && self.letters == 0 && self.others == 0
    }

    /// True for letters with full stops between them: `U.S`, `e.g`, `Ph.D`.
    pub(crate) fn is_dotted(&self) -> bool {
        self.dots > 0 && self.longest <= 4 && self.digits == 0 && self.others == 0
    }

    /// True for a single letter.
    pub(crate) fn is_letter(&self) -> bool {
        self.chars == 1 && self.letters == 1
    }

    /// True for letters alone, in capitals.
    pub(crate) fn is_capitals(&self) -> bool {
        self.capitals > 1 && self.capitals == self.chars
    }
}

/// True for a roman numeral in capitals.
pub(crate) fn is_roman(word: &str) -> bool {
    !word.is_empty()
        && word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L' | b'C' | b'D' | b'M'))
}

/// A word in lower case, in memory of a fixed size.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Folded {
    bytes: [u8; 2 * LOOK_BACK],
    len: usize,
}

impl Folded {
    pub(crate) fn new(word: &str) -> Self {
        let mut folded = Folded { bytes: [0; 2 * LOOK_BACK], len: 0 };
        if word.is_ascii() {
            folded.len = word.len().min(folded.bytes.len());
            folded.bytes[..folded.len].copy_from_slice(&word.as_bytes()[..folded.len]);
            folded.bytes[..folded.len].make_ascii_lowercase();
        } else {
            for c in word.chars() {
                match class(c) {
                    Class::Upper => c.to_lowercase().for_each(|c| folded.push(c)),
                    _ => folded.push(c),
                }
            }
        }
        folded
    }

    fn push(&mut self, c: char) {
        let end = self.len + c.len_utf8();
        if let Some(room) = self.bytes.get_mut(self.len..end) {
            c.encode_utf8(room);
            self.len = end;
        }
    }

    /// `words` in lower case, with full stops between them.
    pub(crate) fn join(words: &str) -> Self {
        let mut folded = Folded { bytes: [0; 2 * LOOK_BACK], len: 0 };
        for c in words.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase) {
            folded.push(c);
        }
        folded
    }

    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}
