//! Which pieces of a page are the text that people took for its article.

use std::collections::{HashMap, HashSet};

use crate::tokens::tokens;

/// Shorter pieces have no run of their own.
const RUN: usize = 4;
/// The share of a piece's words in runs of the gold text from which on it is
/// of the article.
const COVERED: f64 = 0.5;
/// From so many words, so well covered, a piece shows where the article is.
const SURE_WORDS: usize = 8;
const SURE: f64 = 0.6;
/// The share of a piece's words that earlier pieces must have left.
const UNUSED: f64 = 0.6;
/// Short pieces of the article are so near, in pieces, to sure ones.
const NEAR: usize = 5;

/// The text of an article as people have it, by numbers for words.
#[derive(Debug)]
pub(crate) struct GoldText {
    words: HashMap<String, u32>,
    /// By word: how often it occurs.
    counts: Vec<u32>,
    /// Each line, and each run of 2 to 4 words.
    lines: HashSet<Vec<u32>>,
    runs: HashSet<Vec<u32>>,
}

/// Stands for a word that the gold text has not.
const OTHER: u32 = u32::MAX;

impl GoldText {
    pub(crate) fn new(text: &str) -> Self {
        let (words, counts) = (HashMap::new(), Vec::new());
        let mut gold = GoldText { words, counts, lines: HashSet::new(), runs: HashSet::new() };
        let mut all = Vec::new();
        for line in text.split('\n') {
            let mut numbers = Vec::new();
            tokens(line, |word| numbers.push(gold.add(word)));
            all.extend_from_slice(&numbers);
            gold.lines.insert(numbers);
        }
        for length in 2..=RUN {
            gold.runs.extend(all.windows(length).map(<[u32]>::to_vec));
        }
        gold
    }

    fn add(&mut self, word: &str) -> u32 {
        let next = self.counts.len() as u32;
        let number = *self.words.entry(word.to_owned()).or_insert(next);
        if number == next {
            self.counts.push(0);
        }
        self.counts[number as usize] += 1;
        number
    }

    /// The numbers of the words of a piece.
    pub(crate) fn numbers(&self, piece: &str) -> Vec<u32> {
        let mut numbers = Vec::new();
        tokens(piece, |word| numbers.push(self.words.get(word).copied().unwrap_or(OTHER)));
        numbers
    }

    /// How often each word of the gold text occurs in it.
    pub(crate) fn counts(&self) -> &[u32] {
        &self.counts
    }

    /// Tells which pieces, given in order, are the article.
    ///
    /// # What it does
    ///
    /// A piece of four words or more is, if half of its words stand in runs of
    /// four of the gold text; a shorter one, if it is a line of the gold text,
    /// or a run within it and between such pieces. Each word of the gold text
    /// counts once, so that a teaser or a second copy is not the article.
    pub(crate) fn label(&self, pieces: &[Vec<u32>]) -> Vec<bool> {
        let covered: Vec<Option<f64>> = pieces.iter().map(|piece| self.covered(piece)).collect();
        let sure = |i: &usize| pieces[*i].len() >= SURE_WORDS && covered[*i] >= Some(SURE);
        let first = (0..pieces.len()).find(sure).unwrap_or(0);
        let last = (0..pieces.len()).rev().find(sure).unwrap_or(pieces.len());
        let mut unused = self.counts.clone();
        let mut label = |(i, piece): (usize, &Vec<u32>)| {
            let near = (first.saturating_sub(NEAR)..=last + NEAR).contains(&i);
            let good = match covered[i] {
                Some(share) => share >= COVERED,
                None => near && self.has_short(piece, (first..=last).contains(&i)),
            };
            good && use_up(piece, &mut unused)
        };
        pieces.iter().enumerate().map(&mut label).collect()
    }

    /// The share of the words of a piece that are in runs of the gold text.
    fn covered(&self, piece: &[u32]) -> Option<f64> {
        if piece.len() < RUN {
            return None;
        }
        let (mut covered, mut end) = (0, 0);
        for (start, run) in piece.windows(RUN).enumerate() {
            if self.runs.contains(run) {
                covered += start + RUN - start.max(end);
                end = start + RUN;
            }
        }
        Some(covered as f64 / piece.len() as f64)
    }

    fn has_short(&self, piece: &[u32], between: bool) -> bool {
        self.lines.contains(piece) || between && piece.len() >= 2 && self.runs.contains(piece)
    }
}

/// Takes the words of a piece from those unused, if enough of them are left.
fn use_up(piece: &[u32], unused: &mut [u32]) -> bool {
    let mut before = unused.to_vec();
    let take = |number: &&u32| match unused.get_mut(**number as usize) {
        Some(count @ 1..) => {
            *count -= 1;
            true
        }
        _ => false,
    };
    let taken = piece.iter().filter(take).count();
    let enough = taken > 0 && taken as f64 >= UNUSED * piece.len() as f64;
    if !enough {
        unused.swap_with_slice(&mut before);
    }
    enough
}

/// F1 of the words kept against those of the gold text; without gold text, 1
/// if nothing is kept.
pub(crate) fn f1<'a>(counts: &[u32], kept: impl Iterator<Item = &'a [u32]>) -> f64 {
    let mut left = counts.to_vec();
    let (mut all, mut right) = (0_u32, 0_u32);
    for number in kept.flatten() {
        all += 1;
        if let Some(count @ 1..) = left.get_mut(*number as usize) {
            *count -= 1;
            right += 1;
        }
    }
    match all + counts.iter().sum::<u32>() {
        0 => 1.0,
        sum => 2.0 * f64::from(right) / f64::from(sum),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces of a page, a line each; those of the article marked.
    const PAGE: &str = "\
River Times
Home
# The river rose by two metres overnight, the mayor said.
Advertisement
# Two bridges closed
# The lower town was cut off until noon, and forty houses stood in water.
rose by two
# At noon
The river rose by two metres overnight, the mayor said.
Nobody else has anything to say about it
Home";
    const GOLD: &str = "\
The river rose by two metres overnight, the mayor said. Two bridges closed.
The lower town was cut off until noon, and forty houses stood in water.
At noon";

    fn labels(page: &str, gold: &str) -> Vec<bool> {
        let gold = GoldText::new(gold);
        let pieces: Vec<_> =
            page.lines().map(|line| gold.numbers(line.trim_start_matches("# "))).collect();
        gold.label(&pieces)
    }

    #[test]
    fn pieces_of_the_gold_text() {
        let wanted: Vec<bool> = PAGE.lines().map(|line| line.starts_with("# ")).collect();
        assert_eq!(labels(PAGE, GOLD), wanted);
    }

    #[test]
    fn words_count_once() {
        let twice = "a b c d e f g h\na b c d e f g h";
        assert_eq!(labels(twice, "a b c d e f g h"), [true, false]);
        assert_eq!(labels(twice, twice), [true, true]);
    }

    #[test]
    fn nothing_is_the_article_without_gold() {
        assert_eq!(labels("a b c d e\na\n\n...", ""), [false; 4]);
    }

    #[test]
    fn scores_of_words() {
        let gold = GoldText::new("a b b c");
        let f1 = |pieces: &[&str]| {
            let pieces: Vec<_> = pieces.iter().map(|piece| gold.numbers(piece)).collect();
            f1(gold.counts(), pieces.iter().map(Vec::as_slice))
        };
        assert_eq!(f1(&["a b", "b c"]), 1.0);
        assert_eq!(f1(&["a a b x"]), 0.5);
        assert_eq!(f1(&[]), 0.0);
        assert_eq!(super::f1(&[], std::iter::empty()), 1.0);
    }
}
