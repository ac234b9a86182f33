//! Phrases that widgets say in place of an article, in many languages.

use std::sync::LazyLock;

use crate::shape::is_word_alone;

/// What phrases say of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hints {
    /// A widget's label makes the whole line.
    pub(crate) whole: bool,
    /// A widget's phrase stands in the line.
    pub(crate) within: bool,
    /// The line is a heading after which an article is over.
    pub(crate) end: bool,
}

/// Longer lines are not looked at: they are judged by what they say.
const LONGEST_LINE: u32 = 40;
/// A heading that ends the article has at most so many words.
const LONGEST_HEADING: u32 = 7;
/// The longest phrase, in words.
const LONGEST_PHRASE: usize = 6;

/// Sorted hashes of the phrases, a table a section of `phrases.txt`.
struct Tables([Vec<u64>; 3]);

const SECTIONS: [&str; 3] = ["[whole]", "[within]", "[end]"];

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let mut tables = [const { Vec::new() }; 3];
    let mut section = 0;
    for line in include_str!("phrases.txt").lines() {
        if let Some(found) = SECTIONS.iter().position(|name| *name == line) {
            section = found;
        } else if !line.is_empty() && !line.starts_with('#') {
            let mut hash = START;
            words(line, |word| {
                hash = add_word(hash, word);
                true
            });
            tables[section].push(hash);
        }
    }
    tables.iter_mut().for_each(|table| table.sort_unstable());
    Tables(tables)
});

/// Looks for phrases in a line of so many words. Costs time in proportion to
/// the line, and no memory.
pub(crate) fn hints(line: &str, count: u32) -> Hints {
    let mut hints = Hints::default();
    if count == 0 || count > LONGEST_LINE {
        return hints;
    }
    let [whole, within, end] = &TABLES.0;
    // Hashes of the phrases that begin at each of the last words.
    let mut open = [0u64; LONGEST_PHRASE];
    let mut read = 0usize;
    words(line, |word| {
        open[read % LONGEST_PHRASE] = START;
        read += 1;
        for (i, hash) in open.iter_mut().enumerate().take(read) {
            *hash = add_word(*hash, word);
            hints.within |= within.binary_search(hash).is_ok();
            if i == 0 && read <= LONGEST_PHRASE {
                hints.whole |= read as u32 == count && whole.binary_search(hash).is_ok();
                hints.end |= count <= LONGEST_HEADING && end.binary_search(hash).is_ok();
            }
        }
        true
    });
    hints
}

/// Hashes of all words of `text` and of its first three, in lower case.
pub(crate) fn hashes(text: &str) -> (u64, u64) {
    let (mut whole, mut opening, mut read) = (START, START, 0);
    words(text, |word| {
        whole = add_word(whole, word);
        read += 1;
        if read <= 3 {
            opening = whole;
        }
        true
    });
    (whole, opening)
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

fn add_word(hash: u64, word: &str) -> u64 {
    let step = |hash: u64, c: char| (hash ^ u64::from(c)).wrapping_mul(0x0100_0000_01b3);
    let lower = word.chars().flat_map(char::to_lowercase);
    step(lower.fold(hash, step), ' ')
}

/// Gives each word of `text` to `each`, until that returns false.
pub(crate) fn words(text: &str, mut each: impl FnMut(&str) -> bool) {
    let mut start = None;
    for (at, c) in text.char_indices() {
        let alone = is_word_alone(c);
        if let Some(from) = start
            && (alone || !(c.is_alphanumeric() || c == '\'' || c == '’'))
        {
            start = None;
            if !each(&text[from..at]) {
                return;
            }
        }
        if alone || c == '©' {
            if !each(&text[at..at + c.len_utf8()]) {
                return;
            }
        } else if start.is_none() && c.is_alphanumeric() {
            start = Some(at);
        }
    }
    if let Some(from) = start {
        each(&text[from..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape::Shape;

    #[test]
    fn phrases() {
        for (line, whole, within, end) in [
            ("Share", true, false, false),
            ("Share the load", false, false, false),
            ("This site uses cookies to work.", false, true, false),
            ("Comments (12)", false, false, true),
            ("Читайте также:", false, false, true),
            ("相关新闻", false, false, true),
            ("Related work in the field of page analysis since 1998", false, false, false),
            ("The rain stopped at noon.", false, false, false),
            ("© Copyright © 2020", false, true, false),
        ] {
            let got = hints(line, Shape::of(line).words);
            assert_eq!(got, Hints { whole, within, end }, "{line:?}");
        }
    }
}
