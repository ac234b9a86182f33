//! Words and their numbers.

use crate::intern::{Table, fold, seed};

/// A word as a number: up to 15 bytes as they are, with their length in the
/// highest byte; of a longer word a hash of 120 bits, in which no two words
/// meet unless someone knows the seed of the process.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word(u128);

/// The highest byte of the longer words.
const LONG: u128 = 0xFF << 120;

impl Word {
    /// The word in `text` from `start` to `end`, which are within it.
    #[inline]
    pub(crate) fn at(text: &[u8], start: usize, end: usize) -> Word {
        let len = end - start;
        if len > 15 {
            return Word::hashed(&text[start..end]);
        }
        // Whatever follows in the text is read as well, and cut off again.
        let bytes = text[start..].first_chunk::<16>().copied().unwrap_or_else(|| {
            let mut padded = [0; 16];
            padded[..len].copy_from_slice(&text[start..end]);
            padded
        });
        let word = u128::from_le_bytes(bytes) & ((1 << (8 * len)) - 1);
        Word(word | (len as u128) << 120)
    }

    fn hashed(bytes: &[u8]) -> Word {
        let (mut low, mut high) = (seed() ^ bytes.len() as u64, !seed());
        let (chunks, _) = bytes.as_chunks::<8>();
        // The last eight bytes, some of them for the second time.
        for chunk in chunks.iter().chain(bytes.last_chunk::<8>()) {
            low = fold(low, u64::from_le_bytes(*chunk));
            high = fold(high, u64::from_le_bytes(*chunk));
        }
        Word(u128::from(high) << 64 | u128::from(low) | LONG)
    }
}

/// Gives each distinct word a number, counting from zero.
#[derive(Default)]
pub(crate) struct Numbers {
    words: Vec<Word>,
    table: Table,
}

impl Numbers {
    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    /// The number of `word`, and whether it is new.
    #[inline]
    pub(crate) fn number(&mut self, word: Word) -> (u32, bool) {
        let hash = fold(self.table.seed ^ word.0 as u64, (word.0 >> 64) as u64);
        let (id, new) = self.table.find_or_add(hash, |id| self.words[id as usize] == word);
        if new {
            self.words.push(word);
        }
        (id, new)
    }

    pub(crate) fn clear(&mut self) {
        self.words.clear();
        self.table.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_itself_wherever_it_stands() {
        for len in 0..40 {
            let word = &"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"[..len];
            let alone = Word::at(word.as_bytes(), 0, len);
            for after in ["", ".", " and a good deal more of text"] {
                let text = format!("--{word}{after}");
                assert!(Word::at(text.as_bytes(), 2, 2 + len) == alone, "{text}");
            }
            for other in [&format!("{word}\0"), &format!("{word}x"), &word.replace('a', "b")] {
                if other != word {
                    assert!(Word::at(other.as_bytes(), 0, other.len()) != alone, "{other}");
                }
            }
        }
    }

    #[test]
    fn numbers_count_from_zero() {
        let mut numbers = Numbers::default();
        for _ in 0..2 {
            for new in [true, false] {
                for i in 0..3000 {
                    let word = format!("word {i} of some length, or w{i}");
                    let word = &word[word.len() * (i % 2) / 2..];
                    let word = Word::at(word.as_bytes(), 0, word.len());
                    assert_eq!(numbers.number(word), (i as u32, new));
                }
            }
            numbers.clear();
        }
    }
}
