//! Centrality in the graph of similar sentences.

use std::sync::Arc;

use nutgraf_core::{Document, Idf, Scorer, Scratch};

use crate::{
    vectors::Vectors,
    walk::{Visits, Walk},
};

/// LexRank: a sentence is as central as the sentences that resemble it.
///
/// # What it does
///
/// Walks at random from sentence to sentence, more likely to one that is more
/// alike, and scores each by how often the walk comes by. The scores of a
/// document add up to 1.
///
/// # Source
///
/// Erkan and Radev, "LexRank: Graph-based Lexical Centrality as Salience in
/// Text Summarization", Journal of Artificial Intelligence Research 22 (2004):
/// continuous LexRank, section 3.3, over the cosine of equation 1.
///
/// # Cost
///
/// Time in proportion to tokens × iterations, memory to tokens: the matrix of
/// similarities is the product of the sparse matrix of sentence vectors with
/// its transpose, and is never formed. The limit of the walk is found by
/// conjugate gradients, in half the iterations of the paper's power method.
///
/// # Options
///
/// | option | default | |
/// |---|---|---|
/// | [`damping`](Self::damping) | 0.85 | the paper's d, the chance of a jump, is the rest: 0.15, in its range of 0.1 to 0.2 |
/// | [`tolerance`](Self::tolerance) | 1e-4 | the paper names none |
/// | [`iterations`](Self::iterations) | 100 | |
/// | [`background`](Self::background) | none | the paper takes idf from a collection |
///
/// # Example
///
/// ```
/// # #[cfg(feature = "analyzer")] {
/// use nutgraf_core::{Scorer, Scratch};
/// use nutgraf_summarize::LexRank;
///
/// let text = "Rain fell all day. The river rose after rain. The river burst its banks. Cats sleep.";
/// let doc = nutgraf_summarize::analyzer().analyze(text);
/// let mut scores = [0.0; 4];
/// LexRank::new().score(&doc, &mut Scratch::new(), &mut scores);
/// assert!([0, 2, 3].iter().all(|&other| scores[1] > scores[other]));
/// # }
/// ```
///
/// # Differs from the paper
///
/// Without a background, a term is the rarer the fewer sentences of the
/// document have it. Stop words are left out. A sentence without other words
/// resembles nothing, not even itself, and has the lowest score. As in the
/// paper, one that resembles itself alone has the mean score.
#[derive(Clone, Debug)]
pub struct LexRank {
    walk: Walk,
    background: Option<Arc<Idf>>,
}

impl LexRank {
    /// The paper's settings.
    pub const fn new() -> Self {
        let walk = Walk { damping: 0.85, tolerance: 1e-4, iterations: 100 };
        LexRank { walk, background: None }
    }

    /// The chance of a step along the graph rather than a jump anywhere, from
    /// 0 to 0.999.
    pub const fn damping(mut self, damping: f32) -> Self {
        self.walk = self.walk.damping(damping);
        self
    }

    /// The change, as a share of the mean score, below which the walk is over.
    pub const fn tolerance(mut self, tolerance: f32) -> Self {
        self.walk = self.walk.tolerance(tolerance);
        self
    }

    /// The most steps.
    pub const fn iterations(mut self, iterations: usize) -> Self {
        self.walk.iterations = iterations;
        self
    }

    /// How rare words are in other texts of the language, analysed alike.
    pub fn background(mut self, idf: Arc<Idf>) -> Self {
        self.background = Some(idf);
        self
    }
}

impl Default for LexRank {
    fn default() -> Self {
        Self::new()
    }
}

#[derive(Default)]
struct Buffers {
    vectors: Vectors,
    own: Vec<f64>,
    terms: Vec<f64>,
    visits: Visits,
}

impl Scorer for LexRank {
    fn score(&self, doc: &Document, scratch: &mut Scratch, scores: &mut [f32]) {
        let mut buffers = scratch.take::<Buffers>();
        let Buffers { vectors, own, terms, visits } = &mut *buffers;
        vectors.fill(doc, self.background.as_deref());
        vectors.keep_shared(own);
        terms.resize(doc.term_count(), 0.0);
        let n = scores.len();
        // A sentence with content terms resembles itself with 1.
        let visits = self.walk.run(n, 0.5, visits, |share, product| {
            terms.fill(0.0);
            share.iter().enumerate().for_each(|(i, &share)| vectors.add(i, share, terms));
            for (i, sum) in product.iter_mut().enumerate() {
                *sum = vectors.dot(i, terms) + own[i] * share[i];
            }
        });
        for (score, visits) in scores.iter_mut().zip(visits) {
            *score = (visits / n as f64) as f32;
        }
        scratch.put(buffers);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{english, scores, zipf};

    /// The paper's form: the matrix of cosines, row by row.
    fn matrix(doc: &Document, damping: f64) -> Vec<f64> {
        let mut vectors = Vectors::default();
        vectors.fill(doc, None);
        let n = doc.sentences().len();
        let mut dense = vec![0.0; doc.term_count()];
        let mut cosines = vec![vec![0.0; n]; n];
        for (i, row) in cosines.iter_mut().enumerate() {
            dense.fill(0.0);
            vectors.add(i, 1.0, &mut dense);
            row.iter_mut().enumerate().for_each(|(j, cosine)| *cosine = vectors.dot(j, &dense));
        }
        let degree: Vec<f64> = cosines.iter().map(|row| row.iter().sum()).collect();
        let mut p = vec![1.0 / n as f64; n];
        for _ in 0..200 {
            let step = |i: usize| -> f64 {
                let from =
                    |j: usize| if degree[j] > 0.0 { p[j] * cosines[j][i] / degree[j] } else { 0.0 };
                (1.0 - damping) / n as f64 + damping * (0..n).map(from).sum::<f64>()
            };
            p = (0..n).map(step).collect();
        }
        p
    }

    #[test]
    fn equals_the_matrix_form() {
        let small = "Cats sleep. Dogs bark at cats. Cats and dogs sleep in the house. The. \
                     Nothing else happened in the house of the dogs.";
        for text in [small, &zipf(150)] {
            let doc = english(text);
            let n = doc.sentences().len() as f64;
            for damping in [0.85, 0.5] {
                let scorer = LexRank::new().damping(damping).tolerance(1e-9).iterations(200);
                let matrix = matrix(&doc, f64::from(damping));
                for (linear, matrix) in scores(&scorer, &doc).into_iter().zip(matrix) {
                    assert!((f64::from(linear) - matrix).abs() * n < 1e-5, "{linear} {matrix}");
                }
            }
        }
    }

    /// Three sentences, each pair of the chain a - b - c shares one word. All
    /// words of one sentence weigh alike if n = 3 and each is in two of them:
    /// ln(1 + 3/2) each, and a lone word ln(1 + 3).
    #[test]
    fn by_hand() {
        let doc = english("Rain river. River bank. Bank money.");
        // rarity: river, bank r = ln 2.5 = 0.9163; rain, money s = ln 4 = 1.3863
        // |a|² = s² + r² = 1.9218 + 0.8396 = 2.7614; |b|² = 2 r² = 1.6792
        // cos(a, b) = r² / (|a| |b|) = 0.8396 / 2.1534 = 0.38989 = cos(b, c); cos(a, c) = 0
        // degrees: a, c 1.38989; b 1.77978
        // b = 0.05 + 0.85 (b / 1.77978 + 2 a 0.38989 / 1.38989), with 2 a = 1 - b:
        // b (1 - 0.47759 + 0.23844) = 0.05 + 0.23844, b = 0.28844 / 0.76085 = 0.37910
        let scores = scores(&LexRank::new().tolerance(1e-8), &doc);
        for (score, wanted) in scores.iter().zip([0.31045, 0.37910, 0.31045]) {
            assert!((score - wanted).abs() < 2e-5, "{scores:?}");
        }
    }
}
