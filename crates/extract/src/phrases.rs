//! Phrases that widgets say in place of an article, in many languages.

use std::sync::LazyLock;

use crate::shape::{Shape, join, join_all};

/// What phrases say of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hints {
    /// A widget's label makes the whole line.
    pub(crate) whole: bool,
    /// A widget's phrase stands in the line.
    pub(crate) within: bool,
    /// Several do.
    pub(crate) several: bool,
    /// The line is a heading after which an article is over.
    pub(crate) end: bool,
}

/// Longer lines are not looked at: they are judged by what they say.
const LONGEST_LINE: usize = 40;
/// A heading that ends the article has at most so many words.
const LONGEST_HEADING: usize = 7;
/// A label before a headline has at most so many bytes.
const LONGEST_LABEL: usize = 60;
/// The longest phrase, in words.
const LONGEST_PHRASE: usize = 6;

/// Sorted hashes of the phrases of a section of `phrases.txt`, and a bit for
/// each by its lowest bits, which most runs of words fail.
struct Table {
    hashes: Vec<u64>,
    filter: [u64; 64],
}

impl Table {
    fn add(&mut self, hash: u64) {
        self.filter[(hash >> 6) as usize % 64] |= 1 << (hash % 64);
        self.hashes.push(hash);
    }

    fn has(&self, hash: u64) -> bool {
        self.filter[(hash >> 6) as usize % 64] & 1 << (hash % 64) != 0
            && self.hashes.binary_search(&hash).is_ok()
    }
}

const SECTIONS: [&str; 3] = ["[whole]", "[within]", "[end]"];

static TABLES: LazyLock<[Table; 3]> = LazyLock::new(|| {
    let empty = || Table { hashes: Vec::new(), filter: [0; 64] };
    let mut tables = [empty(), empty(), empty()];
    let mut section = 0;
    let mut words = Vec::new();
    for line in include_str!("phrases.txt").lines() {
        if let Some(found) = SECTIONS.iter().position(|name| *name == line) {
            section = found;
        } else if !line.is_empty() && !line.starts_with('#') {
            words.clear();
            Shape::read(line, &mut words);
            tables[section].add(join_all(&words));
        }
    }
    tables.iter_mut().for_each(|table| table.hashes.sort_unstable());
    tables
});

/// Looks for phrases in a line, given the hashes of its words. Costs time in
/// proportion to them, and no memory.
pub(crate) fn hints(words: &[u64]) -> Hints {
    let mut hints = Hints::default();
    if words.is_empty() || words.len() > LONGEST_LINE {
        return hints;
    }
    let [whole, within, end] = &*TABLES;
    // Where the last phrase found is over.
    let mut free = 0;
    for start in 0..words.len() {
        let mut hash = 0;
        for (i, &word) in words[start..].iter().take(LONGEST_PHRASE).enumerate() {
            hash = join(hash, word);
            if within.has(hash) {
                hints.several |= hints.within && start >= free;
                hints.within = true;
                free = start + i + 1;
            }
            if start == 0 {
                hints.whole |= i + 1 == words.len() && whole.has(hash);
                hints.end |= words.len() <= LONGEST_HEADING && end.has(hash);
            }
        }
    }
    hints
}

/// True if a heading that ends an article, and a colon, begin a line of these
/// words: `Read also: …`.
pub(crate) fn opens_teaser(line: &str, words: &[u64]) -> bool {
    let colon = line.find([':', '：']).filter(|&at| at <= LONGEST_LABEL && at + 1 < line.len());
    let label = colon.and_then(|at| words.get(..Shape::of(&line[..at]).words as usize));
    let [.., end] = &*TABLES;
    label.is_some_and(|label| end.has(join_all(label)))
}

#[cfg(test)]
mod tests {
    use super::*;

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
            let mut words = Vec::new();
            Shape::read(line, &mut words);
            let got = hints(&words);
            assert_eq!((got.whole, got.within, got.end), (whole, within, end), "{line:?}");
        }
    }

    #[test]
    fn several_phrases() {
        for (line, several) in [
            ("We use cookies. By clicking you agree to our cookie policy.", true),
            ("We use cookies.", false),
            ("Share on or share to", true),
        ] {
            let mut words = Vec::new();
            Shape::read(line, &mut words);
            assert_eq!(hints(&words).several, several, "{line:?}");
        }
    }

    #[test]
    fn every_phrase_is_found() {
        for line in include_str!("phrases.txt").lines().filter(|line| !line.starts_with(['#', '[']))
        {
            let mut words = Vec::new();
            Shape::read(line, &mut words);
            let found = hints(&words);
            assert!(line.is_empty() || found != Hints::default(), "{line:?}");
        }
    }
}
