//! Relevant, and unlike what is already there.

use nutgraf_core::{Budget, Document, Meter, Scratch, Selector};

use super::{is_fit, key, last_resort, rank, sentence, sort};
use crate::{scale, vectors::Vectors};

/// Maximal marginal relevance: takes the sentence that is most relevant and
/// least like those taken before, again and again.
///
/// # What it does
///
/// Weighs the score of a sentence, scaled to 0 to 1 over the document,
/// against its cosine with the most similar sentence taken. Headings, code,
/// tables, captions and comments are taken only if nothing else fits.
///
/// # Source
///
/// Carbonell and Goldstein, "The Use of MMR, Diversity-Based Reranking for
/// Reordering Documents and Producing Summaries", SIGIR 1998, section 2.
///
/// # Cost
///
/// Time in proportion to tokens for each sentence taken, up to
/// [`horizon`](Self::horizon) of them; memory to tokens. A summary of more
/// sentences goes on in the order that those first ones leave, so that half
/// of a book is not quadratic.
///
/// # Options
///
/// | option | default | |
/// |---|---|---|
/// | [`lambda`](Self::lambda) | 0.7 | the paper's λ, for which it gives .3 and .7 as examples |
/// | [`horizon`](Self::horizon) | 100 | |
///
/// # Example
///
/// ```
/// # #[cfg(feature = "analyzer")] {
/// use nutgraf_core::{Budget, Scratch, Selector};
/// use nutgraf_summarize::Mmr;
///
/// let text = "The old dam broke at night. At night the old dam broke. Two bridges fell. Cats sleep.";
/// let doc = nutgraf_summarize::analyzer().analyze(text);
/// let (scores, mut chosen) = ([1.0, 0.9, 0.8, 0.0], Vec::new());
/// let budget = Budget::sentences(2);
/// Mmr::new().select(&doc, &scores, budget, &mut Scratch::new(), &mut chosen);
/// assert_eq!(chosen, [0, 2]);
/// # }
/// ```
///
/// # Differs from the paper
///
/// Beyond the horizon, as above. Relevance is any scorer's, scaled, not only
/// the likeness to a query.
#[derive(Clone, Copy, Debug)]
pub struct Mmr {
    lambda: f32,
    horizon: usize,
}

impl Mmr {
    /// Seven parts relevance, three parts novelty.
    pub const fn new() -> Self {
        Mmr { lambda: 0.7, horizon: 100 }
    }

    /// The weight of relevance, from 0 to 1; novelty has the rest.
    pub const fn lambda(mut self, share: f32) -> Self {
        self.lambda = scale::share(share);
        self
    }

    /// How many sentences the others are compared with: the first taken.
    pub const fn horizon(mut self, sentences: usize) -> Self {
        self.horizon = sentences;
        self
    }
}

impl Default for Mmr {
    fn default() -> Self {
        Self::new()
    }
}

#[derive(Default)]
struct Buffers {
    vectors: Vectors,
    /// By term, the vector of the sentence just taken; else zeros.
    taken: Vec<f64>,
    open: Vec<Open>,
    rest: Vec<u64>,
}

/// A sentence that is not taken.
#[derive(Clone, Copy)]
struct Open {
    sentence: usize,
    relevance: f32,
    /// The cosine with the most similar sentence taken.
    likeness: f32,
}

impl Selector for Mmr {
    fn select(
        &self,
        doc: &Document,
        scores: &[f32],
        budget: Budget,
        scratch: &mut Scratch,
        chosen: &mut Vec<usize>,
    ) {
        let mut buffers = scratch.take::<Buffers>();
        let before = chosen.len();
        let mut meter = budget.meter(doc);
        buffers.begin(doc, scores);
        self.take_unlike(&mut buffers, &mut meter, chosen);
        self.take_rest(&mut buffers, &mut meter, chosen);
        if chosen.len() == before {
            rank(doc, scores, &mut buffers.rest);
            last_resort(&buffers.rest, &mut meter, chosen);
        }
        scratch.put(buffers);
    }
}

impl Mmr {
    fn gain(&self, open: &Open) -> f32 {
        self.lambda * open.relevance - (1.0 - self.lambda) * open.likeness
    }

    /// Takes sentences one at a time, measuring all others anew after each.
    /// One that does not fit counts too, or a budget that is nearly spent
    /// would cost a pass for each sentence of the text.
    fn take_unlike(&self, buffers: &mut Buffers, meter: &mut Meter<'_>, chosen: &mut Vec<usize>) {
        for _ in 0..self.horizon {
            if meter.is_spent() {
                return;
            }
            let keys = buffers.open.iter().map(|open| key(self.gain(open), open.sentence));
            let Some((_, at)) = keys.zip(0..).max() else { return };
            let best = buffers.open.swap_remove(at).sentence;
            if meter.take(best) {
                chosen.push(best);
                buffers.compare(best);
            }
        }
    }

    fn take_rest(&self, buffers: &mut Buffers, meter: &mut Meter<'_>, chosen: &mut Vec<usize>) {
        let Buffers { open, rest, .. } = buffers;
        rest.clear();
        rest.extend(open.iter().map(|open| key(self.gain(open), open.sentence)));
        sort(rest);
        for i in rest.iter().map(|&key| sentence(key)) {
            if meter.is_spent() {
                return;
            }
            chosen.extend(meter.take(i).then_some(i));
        }
    }
}

impl Buffers {
    fn begin(&mut self, doc: &Document, scores: &[f32]) {
        self.vectors.fill(doc, None);
        self.taken.clear();
        self.taken.resize(doc.term_count(), 0.0);
        self.open.clear();
        let fit = scores.iter().enumerate().filter(|(i, _)| is_fit(doc, *i));
        let open = |(sentence, &relevance)| Open { sentence, relevance, likeness: 0.0 };
        self.open.extend(fit.map(open));
        let of = |open: &Open| open.relevance;
        let low = self.open.iter().map(of).fold(f32::INFINITY, f32::min);
        let high = self.open.iter().map(of).fold(f32::NEG_INFINITY, f32::max);
        let range = if high > low { high - low } else { 1.0 };
        self.open.iter_mut().for_each(|open| open.relevance = (open.relevance - low) / range);
    }

    /// Compares every open sentence with one that was taken.
    fn compare(&mut self, taken: usize) {
        self.vectors.add(taken, 1.0, &mut self.taken);
        for open in &mut self.open {
            let likeness = self.vectors.dot(open.sentence, &self.taken) as f32;
            open.likeness = open.likeness.max(likeness);
        }
        self.vectors.get(taken).for_each(|(term, _)| self.taken[term.index()] = 0.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{english, steps, zipf};

    fn select(mmr: Mmr, doc: &Document, scores: &[f32], budget: Budget) -> Vec<usize> {
        let mut chosen = Vec::new();
        mmr.select(doc, scores, budget, &mut Scratch::new(), &mut chosen);
        chosen
    }

    /// The paper's formula, all over again for each pick.
    fn naive(lambda: f32, doc: &Document, scores: &[f32], picks: usize) -> Vec<usize> {
        let mut vectors = Vectors::default();
        vectors.fill(doc, None);
        let cosine = |i: usize, j: usize| -> f32 {
            let other = |term| vectors.get(j).find(|(t, _)| *t == term).map_or(0.0, |(_, w)| w);
            vectors.get(i).map(|(term, weight)| weight * other(term)).sum()
        };
        let (low, high) = (
            scores.iter().copied().fold(f32::MAX, f32::min),
            scores.iter().copied().fold(f32::MIN, f32::max),
        );
        let mut chosen = Vec::new();
        let mut open: Vec<usize> = (0..scores.len()).collect();
        while chosen.len() < picks.min(scores.len()) {
            let gain = |&i: &usize| {
                let most = chosen.iter().map(|&j| cosine(i, j)).fold(0.0, f32::max);
                lambda * (scores[i] - low) / (high - low) - (1.0 - lambda) * most
            };
            let best = open.iter().copied().reduce(|a, b| if gain(&b) > gain(&a) { b } else { a });
            chosen.extend(best);
            open.retain(|i| Some(*i) != best);
        }
        chosen
    }

    #[test]
    fn equals_the_papers_formula() {
        let doc = english(&zipf(60));
        let scores: Vec<f32> = (0..60).map(|i| (i * 37 % 61) as f32 - 20.0).collect();
        for lambda in [0.0, 0.3, 0.7, 1.0] {
            let mmr = Mmr::new().lambda(lambda);
            let wanted = naive(lambda, &doc, &scores, 60);
            assert_eq!(select(mmr, &doc, &scores, Budget::FREE), wanted, "{lambda}");
            // Within the horizon nothing changes; beyond it the order stands.
            let near = select(mmr.horizon(5), &doc, &scores, Budget::sentences(20));
            assert_eq!((&near[..5], near.len()), (&wanted[..5], 20), "{lambda}");
        }
    }

    #[test]
    fn a_long_summary_of_a_long_text_is_not_quadratic() {
        let cost = |sentences: usize| {
            let doc = english(&zipf(sentences));
            let scores = vec![0.0; doc.sentences().len()];
            let before = steps();
            assert_eq!(select(Mmr::new(), &doc, &scores, Budget::FREE).len(), sentences);
            (steps() - before) as f64 / doc.tokens().len() as f64
        };
        let (short, long) = (cost(500), cost(4000));
        assert!(long < 1.3 * short, "{short} {long} steps a token");
    }
}
