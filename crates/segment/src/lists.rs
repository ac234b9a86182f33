//! Marks of list items: `1.`, `2)`, `a.`, `iv)`, `•`.

use crate::chars::{Class, class};

/// The mark of a list item, as the numbers that it may stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    number: Option<u32>,
    letter: Option<u32>,
    roman: Option<u32>,
    /// The last character: `.` or `)`.
    end: char,
}

/// Marks of items are at most so long, in bytes.
pub(crate) const LONGEST: usize = 6;

impl Item {
    /// The mark that ends at `cut`, and where it starts.
    pub(crate) fn before(text: &str, cut: usize) -> Option<(Item, usize)> {
        let head = &text[..cut];
        let end = head.chars().next_back().filter(|c| matches!(c, '.' | ')'))?;
        let body = head.trim_end_matches([')', '.']);
        let from = crate::word::boundary(body, body.len().saturating_sub(LONGEST));
        let start = body[from..].rfind(|c: char| !c.is_ascii_alphanumeric());
        let start = start.map_or(from, |at| from + at);
        let word = body[start..].trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
        let item =
            Item { number: digits(word), letter: letter(word, end), roman: roman(word), end };
        let some = item.number.or(item.letter).or(item.roman).is_some();
        (some && head.len() - body.len() <= 2).then_some((item, body.len() - word.len()))
    }

    /// True if this is the next mark after `previous`, or the first of
    /// another list: `2) Milk 1) Oak`.
    pub(crate) fn follows(&self, previous: &Item) -> bool {
        let next =
            |this: Option<u32>, that: Option<u32>| this.is_some() && this == that.map(|n| n + 1);
        let again = self.end == ')' && self.number == Some(1) && previous.number.is_some();
        self.end == previous.end
            && (again
                || next(self.number, previous.number)
                || next(self.letter, previous.letter)
                || next(self.roman, previous.roman))
    }
}

fn digits(word: &str) -> Option<u32> {
    (word.len() <= 3).then(|| word.parse().ok()).flatten()
}

/// Capitals with a full stop are initials.
fn letter(word: &str, end: char) -> Option<u32> {
    let [byte] = word.as_bytes() else { return None };
    let item = byte.is_ascii_lowercase() || (byte.is_ascii_uppercase() && end == ')');
    item.then(|| u32::from(byte | 0x20))
}

fn roman(word: &str) -> Option<u32> {
    const NUMERALS: [&str; 12] =
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    NUMERALS.iter().position(|numeral| word == *numeral).map(|at| at as u32 + 1)
}

/// True if `rest` begins with the mark of a list item.
pub(crate) fn is_item(rest: &str) -> bool {
    let mut chars = rest.chars();
    let first = chars.next().unwrap_or(' ');
    let spaced = chars.next().is_none_or(char::is_whitespace);
    if matches!(class(first), Class::Bullet | Class::Dash) {
        return spaced;
    }
    let end = rest.bytes().take(LONGEST).position(|b| matches!(b, b'.' | b')'));
    end.is_some_and(|at| {
        let after = rest[at + 1..].chars().next();
        let after = after.is_none_or(|c| c.is_whitespace() || c == ')');
        after && Item::before(rest, at + 1).is_some_and(|(_, start)| start <= 1)
    })
}

/// What may stand before the mark of an item is at most so long, in bytes.
pub(crate) const LEAD: usize = 16;

/// True if `head` holds nothing but what may stand before the mark of an item.
pub(crate) fn is_lead(head: &str) -> bool {
    let lead = |c| {
        matches!(class(c), Class::Bullet | Class::Dash | Class::Space | Class::Open | Class::Quote)
    };
    head.len() <= LEAD && head.chars().all(lead)
}
