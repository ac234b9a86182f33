//! The random walk over words that TextRank and its offspring share.

use nutgraf_core::{Candidates, Document, Factor, Ranker, Scratch, Span, Token};

use crate::{edges::Edges, stretch::content};

/// Scores words by how often a random walk along the links between them comes
/// by, and phrases by the sum of their words.
#[derive(Clone, Debug)]
pub(crate) struct Walk {
    /// Words are linked that stand in one window of so many words.
    pub(crate) window: usize,
    /// The share of the walk that follows links rather than jumps.
    pub(crate) damping: f32,
    pub(crate) links: Links,
    pub(crate) jumps: Jumps,
}

/// What a link weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Links {
    /// As much as any other.
    Alike,
    /// As often as the two words stand together.
    Counted,
}

/// Where a jump goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Jumps {
    /// To any word.
    Even,
    /// To a word in proportion to the sum of the inverses of its positions.
    Early,
}

const TOLERANCE: f32 = 1e-4;
/// Enough for any damping up to 0.91.
const MOST_ITERATIONS: usize = 100;

#[derive(Default)]
pub(crate) struct Buffers {
    pairs: Vec<(u32, u32)>,
    edges: Edges,
    /// By term: where jumps go, 1 on average.
    jumps: Vec<f32>,
    /// By term: the weight of all its links.
    weights: Vec<f32>,
    /// By term: the score, and what of it goes along a link of weight 1.
    pub(crate) scores: Vec<f32>,
    shares: Vec<f32>,
}

impl Walk {
    /// Windows are from 2 to 10 words wide.
    pub(crate) const fn window(words: usize) -> usize {
        match words {
            0..2 => 2,
            2..=10 => words,
            _ => 10,
        }
    }

    /// Scores every term.
    pub(crate) fn fill(&self, doc: &Document, buffers: &mut Buffers) {
        let terms = doc.term_count();
        buffers.pairs.clear();
        for i in 0..doc.sentences().len() {
            self.link(doc, doc.sentence_tokens(i), &mut buffers.pairs);
        }
        buffers.edges.fill(terms, &buffers.pairs);
        if self.links == Links::Alike {
            buffers.edges.forget_counts();
        }
        self.fill_jumps(doc, &mut buffers.jumps);
        let Buffers { edges, jumps, weights, scores, shares, .. } = buffers;
        let weight = |term| edges.from(term).iter().map(|edge| edge.count).sum::<u32>();
        weights.clear();
        weights.extend((0..terms).map(|term| (weight(term) as f32).max(1.0)));
        scores.clone_from(jumps);
        shares.clear();
        shares.extend(scores.iter().zip(&*weights).map(|(score, weight)| score / weight));
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

    fn fill_jumps(&self, doc: &Document, jumps: &mut Vec<f32>) {
        jumps.clear();
        jumps.resize(doc.term_count(), if self.jumps == Jumps::Even { 1.0 } else { 0.0 });
        if self.jumps == Jumps::Early {
            let (mut sum, mut words) = (0.0, 0.0);
            for (i, token) in doc.tokens().iter().enumerate() {
                if !doc.is_stop(token.term) {
                    let jump = &mut jumps[token.term.index()];
                    words += if *jump == 0.0 { 1.0 } else { 0.0 };
                    *jump += 1.0 / (i + 1) as f32;
                    sum += 1.0 / (i + 1) as f32;
                }
            }
            jumps.iter_mut().for_each(|jump| *jump *= words / f32::max(sum, f32::MIN_POSITIVE));
        }
    }

    /// One step for every term, each with the newest scores of its neighbours,
    /// which takes half as many; returns the greatest change.
    fn step(&self, buffers: &mut Buffers) -> f32 {
        let Buffers { edges, jumps, weights, scores, shares, .. } = buffers;
        let mut change = 0.0_f32;
        for (term, score) in scores.iter_mut().enumerate() {
            let links = edges.from(term).iter();
            let received: f32 =
                links.map(|edge| shares[edge.target as usize] * edge.count as f32).sum();
            let new = (1.0 - self.damping) * jumps[term] + self.damping * received;
            change = change.max((new - *score).abs());
            *score = new;
            shares[term] = new / weights[term];
        }
        change
    }
}

/// The sum over the content words of a run of tokens.
fn sum(doc: &Document, scores: &[f32], tokens: Span) -> f32 {
    content(doc, tokens).map(|token| scores[token.term.index()]).sum()
}

impl Ranker for Walk {
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

/// Makes a ranker of a type that holds a [`Walk`].
macro_rules! walks {
    ($Method:ty) => {
        impl nutgraf_core::Ranker for $Method {
            fn rank(
                &self,
                doc: &nutgraf_core::Document,
                candidates: &nutgraf_core::Candidates,
                scratch: &mut nutgraf_core::Scratch,
                scores: &mut [f32],
            ) {
                self.walk.rank(doc, candidates, scratch, scores);
            }

            /// The factors multiply.
            fn explain(
                &self,
                doc: &nutgraf_core::Document,
                candidates: &nutgraf_core::Candidates,
                candidate: usize,
                scratch: &mut nutgraf_core::Scratch,
                factors: &mut Vec<nutgraf_core::Factor>,
            ) {
                self.walk.explain(doc, candidates, candidate, scratch, factors);
            }
        }
    };
}
pub(crate) use walks;

#[cfg(test)]
mod tests {
    use nutgraf_core::TermId;
    use proptest::prelude::*;

    use super::*;
    use crate::testing::analyze;

    /// The matrix form: all pairs of tokens, many steps, in double precision.
    fn naive(doc: &Document, walk: &Walk) -> Vec<f64> {
        let n = doc.term_count();
        let mut links = vec![vec![0.0; n]; n];
        for i in 0..doc.sentences().len() {
            let tokens = doc.sentence_tokens(i);
            for (a, b) in (0..tokens.len()).flat_map(|a| (0..a).map(move |b| (a, b))) {
                let (x, y) = (tokens[a].term, tokens[b].term);
                if a - b < walk.window && x != y && !doc.is_stop(x) && !doc.is_stop(y) {
                    let of = |old: f64| if walk.links == Links::Alike { 1.0 } else { old + 1.0 };
                    links[x.index()][y.index()] = of(links[x.index()][y.index()]);
                    links[y.index()][x.index()] = of(links[y.index()][x.index()]);
                }
            }
        }
        let mut jumps = vec![1.0; n];
        if walk.jumps == Jumps::Early {
            let of = |term: usize| -> f64 {
                let here = |(_, token): &(usize, &Token)| token.term.index() == term;
                let places = doc.tokens().iter().enumerate().filter(here);
                places
                    .map(|(i, t)| if doc.is_stop(t.term) { 0.0 } else { 1.0 / (i + 1) as f64 })
                    .sum()
            };
            jumps = (0..n).map(of).collect();
            let words = jumps.iter().filter(|jump| **jump > 0.0).count() as f64;
            let sum: f64 = jumps.iter().sum();
            jumps.iter_mut().for_each(|jump| *jump *= words / sum.max(1e-30));
        }
        let weight: Vec<f64> = links.iter().map(|row| row.iter().sum()).collect();
        let mut scores = jumps.clone();
        for _ in 0..300 {
            let received = |i: usize| -> f64 {
                let linked = (0..n).filter(|&j| links[i][j] > 0.0);
                linked.map(|j| links[i][j] * scores[j] / weight[j]).sum()
            };
            scores = (0..n).map(|i| 0.15 * jumps[i] + 0.85 * received(i)).collect();
        }
        scores
    }

    proptest! {
        #[test]
        fn equal_to_the_matrix_form(
            text in "([a-f]|the|of| |\\. ){0,60}",
            window in 2_usize..5,
            links in prop::sample::select(vec![Links::Alike, Links::Counted]),
            jumps in prop::sample::select(vec![Jumps::Even, Jumps::Early]),
        ) {
            let doc = analyze(&text);
            let mut buffers = Buffers::default();
            let walk = Walk { window, damping: 0.85, links, jumps };
            walk.fill(&doc, &mut buffers);
            let wanted = naive(&doc, &walk);
            for term in (0..doc.term_count()).filter(|&t| !doc.is_stop(TermId(t as u32))) {
                let (got, wanted) = (f64::from(buffers.scores[term]), wanted[term]);
                prop_assert!((got - wanted).abs() < 2e-3, "{term}: {got}, not {wanted}");
            }
        }
    }
}
