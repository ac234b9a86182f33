//! Frequent early phrases, long ones boosted.

use std::sync::Arc;

use nutgraf_core::{Candidate, Candidates, Document, Factor, Idf, Ranker, Scratch};

use crate::rarity::Rarity;

/// KP-Miner: a phrase is as good as it is frequent and rare elsewhere, and
/// phrases of several words are boosted, as they are never as frequent as
/// words.
///
/// # What it does
///
/// Leaves out what occurs too seldom or comes too late, multiplies frequency
/// and rarity, and boosts phrases of several words by how few of them the
/// document has.
///
/// # Source
///
/// El-Beltagy and Rafea, "KP-Miner: A keyphrase extraction system for English
/// and Arabic documents", Information Systems 34 (2009), section 3.
///
/// # Cost
///
/// Time in proportion to candidates, and with a background one look-up for
/// each distinct term.
///
/// # Options
///
/// [`least`](KpMiner::least) 3 occurrences, [`cutoff`](KpMiner::cutoff) 400
/// words, [`boost`](KpMiner::boost) α = 2.3 and σ = 3, as in the paper;
/// [`background`](KpMiner::background): none, all words as rare as each other.
///
/// # Example
///
/// ```
/// use nutgraf_keywords::KpMiner;
///
/// let ranker = KpMiner::new().least(2).cutoff(850);
/// ```
///
/// # Differs from the paper
///
/// A ranker leaves nothing out: what occurs too seldom or comes too late has a
/// score of 0. Texts of fewer words than the cutoff ask for fewer occurrences,
/// one for every third of it, as a text of one paragraph repeats little. The
/// second weighing, of phrases inside others, is the matter of
/// [`Keywords`](crate::Keywords).
#[derive(Clone, Debug)]
pub struct KpMiner {
    least: u32,
    cutoff: u32,
    alpha: f32,
    sigma: f32,
    background: Option<Arc<Idf>>,
}

impl KpMiner {
    /// The paper's settings, without a background.
    pub const fn new() -> Self {
        KpMiner { least: 3, cutoff: 400, alpha: 2.3, sigma: 3.0, background: None }
    }

    /// The fewest occurrences of a keyword.
    pub const fn least(mut self, occurrences: u32) -> Self {
        self.least = occurrences;
        self
    }

    /// A keyword comes within this many words for the first time.
    pub const fn cutoff(mut self, words: u32) -> Self {
        self.cutoff = words;
        self
    }

    /// Phrases of several words are boosted by the ratio of all candidates to
    /// them, over `alpha`, and by `sigma` at most. Both are positive.
    pub const fn boost(mut self, alpha: f32, sigma: f32) -> Self {
        self.alpha = alpha.max(f32::MIN_POSITIVE);
        self.sigma = sigma.max(f32::MIN_POSITIVE);
        self
    }

    /// Takes rarity from this background, whose stems are those of the
    /// document's analyzer. A phrase of several words counts as in none of
    /// its documents.
    pub fn background(mut self, idf: Arc<Idf>) -> Self {
        self.background = Some(idf);
        self
    }

    /// The fewest occurrences asked for in this document.
    fn least_in(&self, doc: &Document) -> u32 {
        let words = doc.tokens().len() as u64;
        let share = 3 * words / u64::from(self.cutoff.max(1));
        self.least.min(share as u32)
    }

    /// The boost of phrases of several words.
    fn boost_of(&self, candidates: &Candidates) -> f32 {
        let count = |candidate: &Candidate| u64::from(candidate.count);
        let all: u64 = candidates.as_slice().iter().map(count).sum();
        let several = |candidate: &&Candidate| candidate.tokens.len() > 1;
        let phrases: u64 = candidates.as_slice().iter().filter(several).map(count).sum();
        (all as f32 / (phrases as f32 * self.alpha)).min(self.sigma)
    }

    /// Frequency, rarity and boost: the score is their product.
    fn factors(&self, doc: &Document, weights: &Weights, candidate: &Candidate) -> [f32; 3] {
        let kept = candidate.count >= weights.least && candidate.tokens.start < self.cutoff;
        let frequency = if kept { candidate.count as f32 } else { 0.0 };
        match (candidate.tokens.len(), &self.background) {
            (0..=1, _) => [frequency, weights.rarity.mean(doc, candidate.tokens), 1.0],
            // No stem is empty, so this is the rarity of what is nowhere.
            (_, Some(idf)) => [frequency, idf.get(""), weights.boost],
            (_, None) => [frequency, 1.0, weights.boost],
        }
    }
}

impl Default for KpMiner {
    fn default() -> Self {
        KpMiner::new()
    }
}

#[derive(Default)]
struct Weights {
    rarity: Rarity,
    least: u32,
    boost: f32,
}

impl Weights {
    fn fill(&mut self, method: &KpMiner, doc: &Document, candidates: &Candidates) {
        self.rarity.fill(doc, method.background.as_deref());
        self.least = method.least_in(doc);
        self.boost = method.boost_of(candidates);
    }
}

impl Ranker for KpMiner {
    fn rank(
        &self,
        doc: &Document,
        candidates: &Candidates,
        scratch: &mut Scratch,
        scores: &mut [f32],
    ) {
        let mut weights = scratch.take::<Weights>();
        weights.fill(self, doc, candidates);
        for (score, candidate) in scores.iter_mut().zip(candidates.as_slice()) {
            *score = self.factors(doc, &weights, candidate).iter().product();
        }
        scratch.put(weights);
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
        let mut weights = scratch.take::<Weights>();
        weights.fill(self, doc, candidates);
        let names = ["frequency", "rarity", "boost"];
        let values = self.factors(doc, &weights, candidate);
        factors.extend(names.into_iter().zip(values).map(|(name, value)| Factor { name, value }));
        scratch.put(weights);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Runs,
        testing::{analyze, score},
    };

    /// Occurrences of candidates: sea 2, ice 3, melts 1, `sea ice` 2, `ice
    /// melts` 1, `sea ice melts` 1: 10 in all, 4 of several words.
    const TEXT: &str = "Sea ice melts. The sea ice. The ice.";

    #[test]
    fn by_hand() {
        let doc = analyze(TEXT);
        let plain = KpMiner::new().least(1);
        let idf = Arc::new(Idf::read("documents\t9\nice\t4\n".as_bytes()).unwrap());
        let rare = plain.clone().background(idf);
        // ln(10/5) + 1 = 1.693147 for `ice`, ln(10/1) + 1 = 3.302585 for what is nowhere.
        for (ranker, phrase, wanted) in [
            (&plain, "ice", 3.0),
            (&plain, "Sea ice", 2.0 * 10.0 / (4.0 * 2.3)),
            (&plain.clone().boost(0.1, 3.0), "Sea ice", 2.0 * 3.0),
            (&plain.clone().cutoff(2), "ice", 3.0),
            (&plain.clone().cutoff(2), "melts", 0.0),
            (&plain.clone().cutoff(8).least(3), "ice", 3.0),
            (&plain.clone().cutoff(8).least(3), "Sea ice", 0.0),
            (&plain.clone().cutoff(900).least(3), "melts", 1.0),
            (&rare, "ice", 3.0 * 1.693_147),
            (&rare, "Sea ice", 2.0 * 3.302_585 * 10.0 / (4.0 * 2.3)),
        ] {
            let got = score(&Runs::new(), ranker, &doc, phrase);
            assert!((got - wanted).abs() < 1e-4, "{ranker:?} {phrase}: {got}, not {wanted}");
        }
    }
}
