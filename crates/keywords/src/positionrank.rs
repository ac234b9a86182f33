//! Words that early words stand near.

use crate::walk::{Jumps, Links, Walk, walks};

/// PositionRank: a word is good that stands early, or near words that do, and
/// a phrase is the sum of its words.
///
/// # What it does
///
/// Walks at random from word to word as [`SingleRank`](crate::SingleRank)
/// does, and jumps more likely to a word that stands early and often.
///
/// # Source
///
/// Florescu and Caragea, "PositionRank: An Unsupervised Approach to Keyphrase
/// Extraction from Scholarly Documents" (2017), section 3.
///
/// # Cost
///
/// Time in proportion to tokens × window × iterations, memory to tokens ×
/// window.
///
/// # Options
///
/// [`window`](PositionRank::window) 10, the widest of the paper.
///
/// # Example
///
/// ```
/// use nutgraf_keywords::PositionRank;
///
/// let ranker = PositionRank::new().window(6);
/// ```
///
/// # Differs from the paper
///
/// Content words stand in for nouns and adjectives, and whole runs for noun
/// phrases, as no tagger is at hand. Words count by stem. The window does not
/// reach over the end of a sentence. Scores are 1 on average over the words,
/// and not in sum.
#[derive(Clone, Debug)]
pub struct PositionRank {
    walk: Walk,
}

impl PositionRank {
    /// The paper's settings.
    pub const fn new() -> Self {
        let walk = Walk { window: 10, damping: 0.85, links: Links::Counted, jumps: Jumps::Early };
        PositionRank { walk }
    }

    /// Words are linked that stand in one window of this many words, stop
    /// words counted; from 2 to 10.
    pub const fn window(mut self, words: usize) -> Self {
        self.walk.window = Walk::window(words);
        self
    }
}

impl Default for PositionRank {
    fn default() -> Self {
        PositionRank::new()
    }
}

walks!(PositionRank);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Runs,
        testing::{analyze, score},
    };

    #[test]
    fn by_hand() {
        // Positions: sea 1 and 4, ice 2. Jumps: sea 1 + 1/4, ice 1/2, scaled
        // to a mean of 1: 1.25 × 2 / 1.75 and 0.5 × 2 / 1.75. With one link,
        // s = 0.15 a + 0.85 i and i = 0.15 b + 0.85 s.
        let (a, b) = (1.25 * 2.0 / 1.75, 0.5 * 2.0 / 1.75);
        let s = (0.15 * a + 0.85 * 0.15 * b) / (1.0 - 0.85 * 0.85);
        let i = 0.15 * b + 0.85 * s;
        let doc = analyze("Sea ice. The sea.");
        for (phrase, wanted) in [("Sea", s), ("ice", i), ("Sea ice", s + i)] {
            let got = score(&Runs::new(), &PositionRank::new(), &doc, phrase);
            assert!((got - wanted).abs() < 1e-3, "{phrase}: {got}, not {wanted}");
        }
    }
}
