//! Words that good words often stand near.

use crate::walk::{Jumps, Links, Walk, walks};

/// SingleRank: a word is good that often stands near good words, and a phrase
/// is the sum of its words.
///
/// # What it does
///
/// Walks at random from word to word as [`TextRank`](crate::TextRank) does, in
/// a wide window, and more likely to a word that stands near more often.
///
/// # Source
///
/// Wan and Xiao, "Single Document Keyphrase Extraction Using Neighborhood
/// Knowledge" (2008), section 3, without neighbouring documents.
///
/// # Cost
///
/// Time in proportion to tokens × window × iterations, memory to tokens ×
/// window.
///
/// # Options
///
/// [`window`](SingleRank::window) 10, as in the paper.
///
/// # Example
///
/// ```
/// use nutgraf_keywords::SingleRank;
///
/// let ranker = SingleRank::new().window(5);
/// ```
///
/// # Differs from the paper
///
/// Content words stand in for nouns and adjectives, and whole runs for noun
/// phrases, as no tagger is at hand. Words count by stem. The window does not
/// reach over the end of a sentence.
#[derive(Clone, Debug)]
pub struct SingleRank {
    walk: Walk,
}

impl SingleRank {
    /// The paper's settings.
    pub const fn new() -> Self {
        let walk = Walk { window: 10, damping: 0.85, links: Links::Counted, jumps: Jumps::Even };
        SingleRank { walk }
    }

    /// Words are linked that stand in one window of this many words, stop
    /// words counted; from 2 to 10.
    pub const fn window(mut self, words: usize) -> Self {
        self.walk.window = Walk::window(words);
        self
    }
}

impl Default for SingleRank {
    fn default() -> Self {
        SingleRank::new()
    }
}

walks!(SingleRank);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Runs,
        testing::{analyze, score},
    };

    #[test]
    fn by_hand() {
        // Links: sea - ice 2, ice - melts 1. With s, i and m for the words:
        // s = 0.15 + 0.85 × 2/3 i, m = 0.15 + 0.85 × 1/3 i and
        // i = 0.15 + 0.85 (s + m); s + m = 0.3 + 0.85 i, hence
        // i = (0.15 + 0.255) / (1 - 0.7225) = 1.459459.
        let i = 1.459_459;
        let doc = analyze("Sea ice. The sea ice melts.");
        let ranker = SingleRank::new().window(2);
        for (phrase, wanted) in [
            ("ice", i),
            ("Sea", 0.15 + 0.85 * 2.0 / 3.0 * i),
            ("ice melts", i + 0.15 + 0.85 / 3.0 * i),
        ] {
            let got = score(&Runs::new(), &ranker, &doc, phrase);
            assert!((got - wanted).abs() < 1e-3, "{phrase}: {got}, not {wanted}");
        }
    }
}
