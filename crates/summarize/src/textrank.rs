//! Centrality in the graph of sentences that share words.

use nutgraf_core::{Document, Scorer, Scratch};

use crate::{
    incidence::Incidence,
    walk::{Visits, Walk},
};

/// TextRank: a sentence is recommended by those it shares words with.
///
/// # What it does
///
/// Links two sentences by the number of words that both have, divided by the
/// sum of the logarithms of their lengths, and scores each by how often a
/// random walk along the links comes by, in the mean once.
///
/// # Source
///
/// Mihalcea and Tarau, "TextRank: Bringing Order into Texts", EMNLP 2004:
/// the links of section 4.1, the weighted walk of section 2.2.
///
/// # Cost
///
/// Time in proportion to tokens × iterations, memory to tokens, on every
/// input. The links do not factor as they stand, for the logarithms are
/// added; but `1 / (a + b)` is, to two parts in a million, a sum of eight
/// products `weight × exp(-rate × a) × exp(-rate × b)`, and each of them does.
///
/// # Options
///
/// | option | default | |
/// |---|---|---|
/// | [`damping`](Self::damping) | 0.85 | section 2.1 |
/// | [`tolerance`](Self::tolerance) | 1e-4 | section 2.2 |
/// | [`iterations`](Self::iterations) | 100 | the paper's method takes 20 to 30, conjugate gradients some 10 |
///
/// # Example
///
/// ```
/// # #[cfg(feature = "analyzer")] {
/// use nutgraf_core::{Scorer, Scratch};
/// use nutgraf_summarize::TextRank;
///
/// let text = "Rain fell all day. The river rose after rain. The river burst its banks. Cats sleep.";
/// let doc = nutgraf_summarize::analyzer().analyze(text);
/// let mut scores = [0.0; 4];
/// TextRank::new().score(&doc, &mut Scratch::new(), &mut scores);
/// assert!(scores[1] > scores[0] && scores[0] > scores[3] && scores[3] == 1.0 - 0.85);
/// # }
/// ```
///
/// # Differs from the paper
///
/// Words are stems without stop words. The paper leaves open what links two
/// sentences of one word each, where the logarithms are 0: here a sentence of
/// one word has no links.
#[derive(Clone, Copy, Debug)]
pub struct TextRank {
    walk: Walk,
}

impl TextRank {
    /// The paper's settings.
    pub const fn new() -> Self {
        TextRank { walk: Walk { damping: 0.85, tolerance: 1e-4, iterations: 100 } }
    }

    /// The chance of a step along the graph rather than a jump anywhere, from
    /// 0 to 0.999.
    pub const fn damping(mut self, damping: f32) -> Self {
        self.walk = self.walk.damping(damping);
        self
    }

    /// The change of a score below which the walk is over; the mean score is
    /// 1.
    pub const fn tolerance(mut self, tolerance: f32) -> Self {
        self.walk = self.walk.tolerance(tolerance);
        self
    }

    /// The most steps.
    pub const fn iterations(mut self, iterations: usize) -> Self {
        self.walk.iterations = iterations;
        self
    }
}

impl Default for TextRank {
    fn default() -> Self {
        Self::new()
    }
}

/// How many products stand for one division.
const TERMS: usize = 8;
type Lanes = [f32; TERMS];

/// `1 / x` is the sum of `weight × exp(-rate × x)` within 2e-6 of itself
/// from `2 ln 2`, two sentences of two words, to 32, two of nine million.
/// Fitted by least squares of the relative error.
const RATES: Lanes =
    [0.0072503434, 0.0509589, 0.1532449, 0.3392083, 0.6613447, 1.228581, 2.259359, 4.2570157];
const WEIGHTS: Lanes =
    [0.020841705, 0.06993088, 0.13844834, 0.24176991, 0.4199012, 0.7489726, 1.3859947, 2.8535712];
const LONGEST: f32 = 16.0;

#[derive(Default)]
struct Buffers {
    words: Incidence,
    /// By sentence, `sqrt(weight) × exp(-rate × ln(length))`; zeros for one
    /// without links.
    factors: Vec<Lanes>,
    /// By term, sums over the sentences that have it.
    sums: Vec<Lanes>,
    visits: Visits,
}

impl Scorer for TextRank {
    fn score(&self, doc: &Document, scratch: &mut Scratch, scores: &mut [f32]) {
        let mut buffers = scratch.take::<Buffers>();
        let Buffers { words, factors, sums, visits } = &mut *buffers;
        words.fill(doc);
        words.keep_shared();
        factors.clear();
        factors.extend((0..scores.len()).map(|i| factor(doc.content_terms(i).len())));
        sums.resize(doc.term_count(), [0.0; TERMS]);
        // One shared word links by more than 1 / 32.
        let visits = self.walk.run(scores.len(), 0.01, visits, |share, product| {
            sums.fill([0.0; TERMS]);
            for (i, &share) in share.iter().enumerate() {
                spread(words, i, &factors[i], share, sums);
            }
            for (i, product) in product.iter_mut().enumerate() {
                *product = gather(words, i, &factors[i], share[i], sums);
            }
        });
        for (score, visits) in scores.iter_mut().zip(visits) {
            *score = *visits as f32;
        }
        scratch.put(buffers);
    }
}

/// What a sentence of `length` words brings to each of its links.
fn factor(length: usize) -> Lanes {
    if length < 2 {
        return [0.0; TERMS];
    }
    let log = (length as f32).ln().min(LONGEST);
    std::array::from_fn(|lane| WEIGHTS[lane].sqrt() * (-RATES[lane] * log).exp())
}

/// Adds what sentence `i` gives to each of its terms.
#[inline]
fn spread(words: &Incidence, i: usize, factor: &Lanes, share: f64, sums: &mut [Lanes]) {
    let given = factor.map(|factor| factor * share as f32);
    for term in words.terms(i) {
        let sum = &mut sums[term.index()];
        (0..TERMS).for_each(|lane| sum[lane] += given[lane]);
    }
}

/// Collects what the other sentences gave to the terms of sentence `i`.
#[inline]
fn gather(words: &Incidence, i: usize, factor: &Lanes, share: f64, sums: &[Lanes]) -> f64 {
    let mut found = [0.0; TERMS];
    for term in words.terms(i) {
        let sum = &sums[term.index()];
        (0..TERMS).for_each(|lane| found[lane] += sum[lane]);
    }
    let own = words.terms(i).len() as f32 * share as f32;
    (0..TERMS).map(|lane| f64::from(factor[lane] * (found[lane] - own * factor[lane]))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{english, scores, zipf};

    #[test]
    fn the_sum_of_products_is_the_division() {
        for (a, b) in [(2, 2), (2, 3), (3, 1_000_000), (7, 12), (40, 40), (8_000_000, 8_000_000)] {
            let (factor_a, factor_b) = (factor(a), factor(b));
            let sum: f32 = (0..TERMS).map(|lane| factor_a[lane] * factor_b[lane]).sum();
            let wanted = 1.0 / ((a as f32).ln() + (b as f32).ln());
            assert!((sum / wanted - 1.0).abs() < 2e-6, "{a} {b}: {sum} {wanted}");
        }
    }

    /// The paper's form: a matrix of links, row by row.
    fn matrix(doc: &Document) -> Vec<f64> {
        let n = doc.sentences().len();
        let length = |i: usize| doc.content_terms(i).len();
        let link = |i: usize, j: usize| {
            let mut both = doc.content_terms(i).to_vec();
            both.sort_unstable();
            both.dedup();
            both.retain(|term| doc.content_terms(j).contains(term));
            let alone = i == j || length(i) < 2 || length(j) < 2;
            let logs = (length(i) as f64).ln() + (length(j) as f64).ln();
            if alone { 0.0 } else { both.len() as f64 / logs }
        };
        let links: Vec<Vec<f64>> = (0..n).map(|i| (0..n).map(|j| link(i, j)).collect()).collect();
        let degree: Vec<f64> = links.iter().map(|row| row.iter().sum()).collect();
        let mut visits = vec![1.0; n];
        for _ in 0..200 {
            let step = |i: usize| -> f64 {
                let from = |j: usize| {
                    if degree[j] > 0.0 { visits[j] * links[j][i] / degree[j] } else { 0.0 }
                };
                0.15 + 0.85 * (0..n).map(from).sum::<f64>()
            };
            visits = (0..n).map(step).collect();
        }
        visits
    }

    #[test]
    fn equals_the_matrix_form() {
        let small = "Cats sleep. Dogs bark at cats. Cats and dogs sleep in the house. The. Dogs. \
                     Nothing else happened in the house of the dogs. Quite apart.";
        for text in [small, &zipf(150)] {
            let doc = english(text);
            let linear = scores(&TextRank::new().tolerance(1e-9).iterations(200), &doc);
            for (linear, matrix) in linear.into_iter().zip(matrix(&doc)) {
                assert!((f64::from(linear) - matrix).abs() < 1e-5 * matrix, "{linear} {matrix}");
            }
        }
    }

    #[test]
    fn by_hand() {
        // Links: a - b `river` and b - c `bank`, both 1 / (ln 2 + ln 2), so the
        // walk is that of a chain: b = 0.15 + 0.85 (a + c), a = c = 0.15 + 0.85 b / 2.
        // b = (0.15 + 1.7 × 0.15) / (1 - 0.7225) = 0.405 / 0.2775 = 1.459459
        // a = 0.15 + 0.425 × 1.459459 = 0.770270
        let doc = english("Rain river. River bank. Bank money. Quite apart.");
        let scores = scores(&TextRank::new().tolerance(1e-8), &doc);
        for (score, wanted) in scores.iter().zip([0.770270, 1.459459, 0.770270, 0.15]) {
            assert!((score - wanted).abs() < 1e-5, "{scores:?}");
        }
    }
}
