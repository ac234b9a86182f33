//! A table of words that answers at once whether a word is in it.

use crate::hash;
use crate::word::Folded;

/// An open table over sorted words, a quarter full: a word that is not in it
/// costs one look.
#[derive(Debug)]
pub(crate) struct Index {
    words: Vec<&'static str>,
    /// One more than the place of the first of equal words; 0 where empty.
    slots: Vec<u16>,
}

impl Index {
    /// The table of words in lower case, parted by white space.
    pub(crate) fn of(words: &'static str) -> Self {
        let mut words: Vec<&str> = words.split_whitespace().collect();
        words.sort_unstable();
        Index::new(words)
    }

    /// True if `word` is in the table, whatever its case.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.find(word).next().is_some()
    }

    /// The table of `words`, which are sorted.
    pub(crate) fn new(words: Vec<&'static str>) -> Self {
        let size = (words.len() * 4).next_power_of_two();
        let mut index = Index { words, slots: vec![0; size] };
        for at in 0..index.words.len() {
            let word = index.words[at];
            if at == 0 || index.words[at - 1] != word {
                let slot = index.slot_of(word.as_bytes());
                index.slots[slot] = at as u16 + 1;
            }
        }
        index
    }

    /// The places of `word`, whatever its case.
    pub(crate) fn find(&self, word: &str) -> impl Iterator<Item = usize> + '_ {
        let slot = if word.is_ascii() {
            let hash = hash::lower(word.as_bytes());
            self.slot(hash, |other| other.eq_ignore_ascii_case(word))
        } else {
            self.slot_of(Folded::new(word).as_bytes())
        };
        let first = usize::from(self.slots[slot]);
        let same = self.words.get(first.wrapping_sub(1)).copied();
        let rest = self.words.iter().enumerate().skip(first.wrapping_sub(1).min(self.words.len()));
        rest.take_while(move |&(_, &other)| Some(other) == same).map(|(at, _)| at)
    }

    /// The slot of a word in lower case.
    fn slot_of(&self, word: &[u8]) -> usize {
        self.slot(hash::bytes(word), |other| other.as_bytes() == word)
    }

    /// The slot of the word that `is_it`, or the empty one where it would be.
    fn slot(&self, hash: u32, is_it: impl Fn(&str) -> bool) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        loop {
            match self.slots[slot] {
                0 => return slot,
                place if is_it(self.words[usize::from(place) - 1]) => return slot,
                _ => slot = (slot + 1) & mask,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_all_places() {
        let words = vec!["al", "dr", "dr", "z.b"];
        let index = Index::new(words);
        for (word, places) in
            [("al", vec![0]), ("dr", vec![1, 2]), ("z.b", vec![3]), ("", vec![]), ("d", vec![])]
        {
            assert_eq!(index.find(word).collect::<Vec<_>>(), places, "{word}");
        }
        assert_eq!(Index::new(vec!["x"; 3]).find("y").count(), 0);
    }
}
