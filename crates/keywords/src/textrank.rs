//! Words that good words stand by.

use crate::walk::{Jumps, Links, Walk, walks};

/// TextRank: a word is good that stands by good words, and a phrase is the
/// sum of its words.
///
/// # What it does
///
/// Links the content words that stand within a window, walks at random from
/// word to word along the links, and scores each word by how often the walk
/// comes by.
///
/// # Source
///
/// Mihalcea and Tarau, "TextRank: Bringing Order into Texts" (2004), sections
/// 2.1 and 3.1.
///
/// # Cost
///
/// Time in proportion to tokens × window × iterations, memory to tokens ×
/// window. An iteration shrinks the distance to the answer by the damping, so
/// 57 suffice for the default; most texts need some 15.
///
/// # Options
///
/// [`window`](TextRank::window) 2 and [`damping`](TextRank::damping) 0.85, as
/// in the paper; the walk stops at a change of 0.0001, as there.
///
/// # Example
///
/// ```
/// use nutgraf_keywords::TextRank;
///
/// let ranker = TextRank::new().window(3);
/// ```
///
/// # Differs from the paper
///
/// Content words stand in for nouns and adjectives, as no tagger is at hand.
/// Words count by stem. The window does not reach over the end of a sentence.
/// The paper scores words, keeps the best third and joins what is adjacent; a
/// score for every phrase is asked for here, and it is the sum of its words.
#[derive(Clone, Debug)]
pub struct TextRank {
    walk: Walk,
}

impl TextRank {
    /// The paper's settings.
    pub const fn new() -> Self {
        let walk = Walk { window: 2, damping: 0.85, links: Links::Alike, jumps: Jumps::Even };
        TextRank { walk }
    }

    /// Words are linked that stand in one window of this many words, stop
    /// words counted; from 2 to 10.
    pub const fn window(mut self, words: usize) -> Self {
        self.walk.window = Walk::window(words);
        self
    }

    /// The share of the walk that follows links rather than jumps, from 0 to
    /// 0.99.
    pub const fn damping(mut self, share: f32) -> Self {
        self.walk.damping = share.clamp(0.0, 0.99);
        self
    }
}

impl Default for TextRank {
    fn default() -> Self {
        TextRank::new()
    }
}

walks!(TextRank);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Runs,
        testing::{analyze, score},
    };

    #[test]
    fn by_hand() {
        // A chain: old - sea - ice. With d = 0.85 and e for the ends, s for
        // `sea`: e = 0.15 + 0.85 s / 2 and s = 0.15 + 0.85 × 2 e, hence
        // s = (0.15 + 1.7 × 0.15) / (1 - 0.7225) = 1.459459 and
        // e = 0.15 + 0.425 s = 0.770270.
        let doc = analyze("Old sea ice.");
        for (phrase, wanted) in [
            ("sea", 1.459_459),
            ("ice", 0.770_270),
            ("sea ice", 1.459_459 + 0.770_270),
            ("Old sea ice", 3.0),
        ] {
            let got = score(&Runs::new(), &TextRank::new(), &doc, phrase);
            assert!((got - wanted).abs() < 1e-3, "{phrase}: {got}, not {wanted}");
        }
    }

    #[test]
    fn a_word_without_links_has_what_the_jump_gives() {
        let doc = analyze("Ice. The sea of salt.");
        for phrase in ["Ice", "sea"] {
            let got = score(&Runs::new(), &TextRank::new(), &doc, phrase);
            assert!((got - 0.15).abs() < 1e-6, "{phrase}: {got}");
        }
        let wide = score(&Runs::new(), &TextRank::new().window(3), &doc, "sea");
        assert!((wide - 1.0).abs() < 1e-3, "linked over the stop word: {wide}");
    }
}
