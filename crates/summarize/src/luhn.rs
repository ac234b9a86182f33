//! Clusters of significant words.

use nutgraf_core::{Document, Scorer, Scratch, Token};

/// Luhn: a sentence is as good as its densest cluster of significant words.
///
/// # What it does
///
/// A word is significant if the text repeats it. Significant words of a
/// sentence with at most four others between them form a cluster, which
/// scores the square of the number of its significant words, divided by the
/// number of all its words; a sentence scores as its best cluster.
///
/// # Source
///
/// Luhn, "The Automatic Creation of Literature Abstracts", IBM Journal of
/// Research and Development 2 (1958), section "Establishing a Set of
/// Significant Words" for the words and figure 2 for the clusters.
///
/// # Cost
///
/// Time in proportion to tokens; no memory.
///
/// # Options
///
/// | option | default | |
/// |---|---|---|
/// | [`least`](Self::least) | 2 | how often the text has a significant word; the paper sets it by eye |
/// | [`gap`](Self::gap) | 4 | the paper: "four or five" |
///
/// # Example
///
/// ```
/// # #[cfg(feature = "analyzer")] {
/// use nutgraf_core::{Scorer, Scratch};
/// use nutgraf_summarize::Luhn;
///
/// let text = "Dams break. Below dams two bridges fell. Nobody crosses bridges.";
/// let doc = nutgraf_summarize::analyzer().analyze(text);
/// let mut scores = [0.0; 3];
/// Luhn::new().score(&doc, &mut Scratch::new(), &mut scores);
/// // Two significant words in a cluster of three: `dam two bridges`.
/// assert_eq!(scores, [1.0, 4.0 / 3.0, 1.0]);
/// # }
/// ```
///
/// # Differs from the paper
///
/// Words are one if their stems are, where the paper compares spellings up to
/// six letters of difference. Common words are those of a stop list, as the
/// paper proposes.
#[derive(Clone, Copy, Debug)]
pub struct Luhn {
    least: u32,
    gap: usize,
}

impl Luhn {
    /// Words that come twice, gaps of four.
    pub const fn new() -> Self {
        Luhn { least: 2, gap: 4 }
    }

    /// How often the text must have a word for it to be significant.
    pub const fn least(mut self, count: u32) -> Self {
        self.least = count;
        self
    }

    /// The most words between two significant ones of a cluster.
    pub const fn gap(mut self, words: usize) -> Self {
        self.gap = words;
        self
    }

    /// The best cluster of a sentence: its significant words and all its
    /// words.
    fn best(&self, doc: &Document, sentence: usize) -> Cluster {
        let significant =
            |token: &Token| !doc.is_stop(token.term) && doc.count(token.term) >= self.least;
        let tokens = doc.sentence_tokens(sentence).iter().enumerate();
        let mut places = tokens.filter(|(_, token)| significant(token)).map(|(at, _)| at);
        let Some(first) = places.next() else { return Cluster::default() };
        let (mut start, mut last, mut significant) = (first, first, 1);
        let mut best = Cluster::default();
        for at in places {
            if at - last > self.gap + 1 {
                best = best.better(Cluster { significant, words: last - start + 1 });
                (start, significant) = (at, 0);
            }
            (last, significant) = (at, significant + 1);
        }
        best.better(Cluster { significant, words: last - start + 1 })
    }
}

impl Default for Luhn {
    fn default() -> Self {
        Self::new()
    }
}

/// A run of words that begins and ends with a significant one.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Cluster {
    significant: usize,
    words: usize,
}

impl Cluster {
    fn score(self) -> f32 {
        (self.significant * self.significant) as f32 / self.words.max(1) as f32
    }

    fn better(self, other: Cluster) -> Cluster {
        if other.score() > self.score() { other } else { self }
    }
}

impl Scorer for Luhn {
    fn score(&self, doc: &Document, _: &mut Scratch, scores: &mut [f32]) {
        for (i, score) in scores.iter_mut().enumerate() {
            *score = self.best(doc, i).score();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{english, scores};

    #[test]
    fn clusters_of_one_sentence() {
        // `dam`, `river` and `bridge` are significant.
        for (sentence, significant, words) in [
            ("x y z", 0, 0),
            ("x dam y", 1, 1),
            ("dam x river", 2, 3),
            // Four words between are few enough, five are not.
            ("dam qa qb qc qd river", 2, 6),
            ("dam qa qb qc qd qe river", 1, 1),
            // The second cluster is the better one: 4 / 2 after 1 / 1.
            ("dam qa qb qc qd qe river bridge", 2, 2),
            // A cluster goes on while it can, though its beginning alone is better.
            ("dam river bridge qa qb qc dam", 4, 7),
            // Stop words count as words between.
            ("dam of the river", 2, 4),
        ] {
            let doc = english(&format!("{sentence}. Dam. Dam. River. River. Bridge. Bridge."));
            assert_eq!(Luhn::new().best(&doc, 0), Cluster { significant, words }, "{sentence}");
        }
    }

    #[test]
    fn options() {
        let doc = english("Dam qa qb river. Dam. River. River.");
        let best = |luhn: Luhn| scores(&luhn, &doc)[0];
        assert_eq!(best(Luhn::new()), 1.0); // 2² / 4
        assert_eq!(best(Luhn::new().gap(1)), 1.0); // 1² / 1
        assert_eq!(best(Luhn::new().least(1)), 4.0); // 4² / 4
        assert_eq!(best(Luhn::new().least(4)), 0.0);
    }
}
