//! Words that good words stand by.

use nutgraf_core::{Candidates, Document, Factor, Ranker, Scratch, Span, Token};

use crate::{edges::Edges, stretch::content};

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
    window: usize,
    damping: f32,
}

/// From section 2.2 of the paper.
const TOLERANCE: f32 = 1e-4;
/// Enough for any damping up to 0.91.
const MOST_ITERATIONS: usize = 100;

impl TextRank {
    /// The paper's settings.
    pub const fn new() -> Self {
        TextRank { window: 2, damping: 0.85 }
    }

    /// Words are linked that stand in one window of this many words, stop
    /// words counted; from 2 to 10.
    pub const fn window(mut self, words: usize) -> Self {
        self.window = if words < 2 {
            2
        } else if words > 10 {
            10
        } else {
            words
        };
        self
    }

    /// The share of the walk that follows links rather than jumps, from 0 to
    /// 0.99.
    pub const fn damping(mut self, share: f32) -> Self {
        self.damping = share.clamp(0.0, 0.99);
        self
    }
}

impl Default for TextRank {
    fn default() -> Self {
        TextRank::new()
    }
}

#[derive(Default)]
struct Buffers {
    pairs: Vec<(u32, u32)>,
    edges: Edges,
    /// By term: the score, and the part of it that goes over each link.
    scores: Vec<f32>,
    shares: Vec<f32>,
}

impl TextRank {
    /// Scores every term.
    fn fill(&self, doc: &Document, buffers: &mut Buffers) {
        buffers.pairs.clear();
        for i in 0..doc.sentences().len() {
            self.link(doc, doc.sentence_tokens(i), &mut buffers.pairs);
        }
        buffers.edges.fill(doc.term_count(), &buffers.pairs);
        buffers.scores.clear();
        buffers.scores.resize(doc.term_count(), 1.0);
        buffers.shares.clear();
        buffers
            .shares
            .extend((0..doc.term_count()).map(|term| buffers.edges.from(term).len()).map(over));
        for _ in 0..MOST_ITERATIONS {
            if self.step(buffers) < TOLERANCE {
                break;
            }
        }
    }

    /// Adds both directions of the links in a sentence.
    fn link(&self, doc: &Document, tokens: &[Token], pairs: &mut Vec<(u32, u32)>) {
        for (i, token) in tokens.iter().enumerate() {
            if doc.is_stop(token.term) {
                continue;
            }
            for next in tokens[i + 1..].iter().take(self.window - 1) {
                if token.term != next.term && !doc.is_stop(next.term) {
                    pairs.push((token.term.0, next.term.0));
                    pairs.push((next.term.0, token.term.0));
                }
            }
        }
    }

    /// Equation 1 of the paper for every term, each with the newest scores of
    /// its neighbours, which takes half the steps; returns the greatest change.
    fn step(&self, buffers: &mut Buffers) -> f32 {
        let Buffers { edges, scores, shares, .. } = buffers;
        let mut change = 0.0_f32;
        for (term, score) in scores.iter_mut().enumerate() {
            let links = edges.from(term);
            let received: f32 = links.iter().map(|edge| shares[edge.target as usize]).sum();
            let new = 1.0 - self.damping + self.damping * received;
            change = change.max((new - *score).abs());
            *score = new;
            shares[term] = new * over(links.len());
        }
        change
    }
}

/// What a walker goes along each of so many links with.
fn over(links: usize) -> f32 {
    1.0 / (links as f32).max(1.0)
}

/// The sum over the content words of a run of tokens.
fn sum(doc: &Document, scores: &[f32], tokens: Span) -> f32 {
    content(doc, tokens).map(|token| scores[token.term.index()]).sum()
}

impl Ranker for TextRank {
    fn rank(
        &self,
        doc: &Document,
        candidates: &Candidates,
        scratch: &mut Scratch,
        scores: &mut [f32],
    ) {
        let mut buffers = scratch.take::<Buffers>();
        self.fill(doc, &mut buffers);
        for (score, candidate) in scores.iter_mut().zip(candidates.as_slice()) {
            *score = sum(doc, &buffers.scores, candidate.tokens);
        }
        scratch.put(buffers);
    }

    /// The factors multiply.
    fn explain(
        &self,
        doc: &Document,
        candidates: &Candidates,
        candidate: usize,
        scratch: &mut Scratch,
        factors: &mut Vec<Factor>,
    ) {
        let Some(candidate) = candidates.as_slice().get(candidate) else { return };
        let mut buffers = scratch.take::<Buffers>();
        self.fill(doc, &mut buffers);
        let words = content(doc, candidate.tokens).count() as f32;
        let mean = sum(doc, &buffers.scores, candidate.tokens) / words.max(1.0);
        factors.push(Factor { name: "words", value: words });
        factors.push(Factor { name: "mean score of a word", value: mean });
        scratch.put(buffers);
    }
}

#[cfg(test)]
mod tests {
    use nutgraf_core::TermId;
    use proptest::prelude::*;

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

    /// The matrix form: all pairs of terms, many steps, in double precision.
    fn naive(doc: &Document, window: usize) -> Vec<f64> {
        let n = doc.term_count();
        let mut linked = vec![vec![false; n]; n];
        for i in 0..doc.sentences().len() {
            let tokens = doc.sentence_tokens(i);
            for (a, b) in (0..tokens.len()).flat_map(|a| (0..a).map(move |b| (a, b))) {
                let (x, y) = (tokens[a].term, tokens[b].term);
                if a - b < window && x != y && !doc.is_stop(x) && !doc.is_stop(y) {
                    linked[x.index()][y.index()] = true;
                    linked[y.index()][x.index()] = true;
                }
            }
        }
        let degree: Vec<_> = linked.iter().map(|row| row.iter().filter(|l| **l).count()).collect();
        let mut scores = vec![1.0; n];
        for _ in 0..200 {
            let received = |i: usize| -> f64 {
                (0..n).filter(|&j| linked[i][j]).map(|j| scores[j] / degree[j] as f64).sum()
            };
            scores = (0..n).map(|i| 0.15 + 0.85 * received(i)).collect();
        }
        scores
    }

    proptest! {
        #[test]
        fn equal_to_the_matrix_form(text in "([a-f]|the|of| |\\. ){0,60}", window in 2_usize..5) {
            let doc = analyze(&text);
            let mut buffers = Buffers::default();
            TextRank::new().window(window).fill(&doc, &mut buffers);
            let wanted = naive(&doc, window);
            for term in (0..doc.term_count()).filter(|&t| !doc.is_stop(TermId(t as u32))) {
                let (got, wanted) = (f64::from(buffers.scores[term]), wanted[term]);
                prop_assert!((got - wanted).abs() < 2e-3, "{term}: {got}, not {wanted}");
            }
        }
    }
}
