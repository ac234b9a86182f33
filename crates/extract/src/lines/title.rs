//! Which line of scraped text is the headline.

use super::Buffers;
use crate::shape::Shape;

/// A headline has so many words.
const WORDS: std::ops::RangeInclusive<u32> = 2..=30;
/// Text after so few lines has no menus.
const FEW: usize = 2;
/// At least this share of them are words of the article.
const LEAST: f32 = 0.3;

impl Buffers {
    /// The number of the headline among the lines before line `first`, where the article
    /// begins: the one whose words the article uses most, one that is repeated
    /// before any other, and of equals the last. A menu says other words.
    /// Costs a look-up for each word of these lines.
    pub(super) fn title(&mut self, text: &str, first: usize) -> Option<usize> {
        self.read_vocabulary(text);
        let mut best = (LEAST, None);
        for i in 0..first {
            let line = self.table.lines[i];
            let fits = WORDS.contains(&line.shape.words)
                && line.shape.separators == 0
                && !line.is_byline
                && !line.is_widget()
                && line.date_words * 2 < line.shape.words;
            if !fits && self.table.headline != Some(i as u32) && i > 0 {
                continue;
            }
            let score = self.used(&text[line.span]) + if line.is_repeated() { 1.0 } else { 0.0 };
            if score >= best.0 {
                best = (score, Some(i));
            }
        }
        // A text without menus begins with its title, whatever its words.
        best.1.or_else(|| (1..=FEW).contains(&first).then_some(0))
    }

    fn read_vocabulary(&mut self, text: &str) {
        self.vocabulary.clear();
        let kept = self.table.lines.iter().zip(&self.keep).filter(|(_, keep)| **keep);
        for (line, _) in kept {
            Shape::read(&text[line.span], &mut self.vocabulary);
        }
        self.vocabulary.sort_unstable();
        self.vocabulary.dedup();
    }

    /// The share of a line's words that the article uses.
    fn used(&mut self, line: &str) -> f32 {
        self.words.clear();
        Shape::read(line, &mut self.words);
        let used = self.words.iter().filter(|word| self.vocabulary.binary_search(word).is_ok());
        used.count() as f32 / self.words.len().max(1) as f32
    }
}
