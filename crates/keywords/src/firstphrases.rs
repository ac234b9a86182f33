//! What comes first.

use nutgraf_core::{Candidate, Candidates, Document, Factor, Ranker, Scratch};

/// First phrases: what comes earlier is better. The baseline that every other
/// method has to beat.
///
/// # What it does
///
/// Ranks phrases by where they first occur.
///
/// # Source
///
/// The feature "first occurrence" of KEA (Witten, Paynter, Frank, Gutwin and
/// Nevill-Manning 1999, section 2.2), alone.
///
/// # Cost
///
/// Time in proportion to candidates, no memory.
///
/// # Options
///
/// None.
///
/// # Example
///
/// ```
/// use nutgraf_keywords::Method;
///
/// let (finder, ranker) = (Method::FirstPhrases.finder(), Method::FirstPhrases.ranker());
/// ```
///
/// # Differs from the paper
///
/// Nowhere: the score is the share of the document that comes after the first
/// occurrence.
#[derive(Clone, Copy, Debug, Default)]
pub struct FirstPhrases;

impl FirstPhrases {
    /// The method has no settings.
    pub const fn new() -> Self {
        FirstPhrases
    }
}

impl Ranker for FirstPhrases {
    fn rank(&self, doc: &Document, candidates: &Candidates, _: &mut Scratch, scores: &mut [f32]) {
        for (score, candidate) in scores.iter_mut().zip(candidates.as_slice()) {
            *score = earliness(doc, candidate);
        }
    }

    fn explain(
        &self,
        doc: &Document,
        candidates: &Candidates,
        candidate: usize,
        _: &mut Scratch,
        factors: &mut Vec<Factor>,
    ) {
        let value = candidates.as_slice().get(candidate).map(|c| earliness(doc, c));
        factors.extend(value.map(|value| Factor { name: "earliness", value }));
    }
}

fn earliness(doc: &Document, candidate: &Candidate) -> f32 {
    let before = f64::from(candidate.tokens.start) / doc.tokens().len() as f64;
    (1.0 - before) as f32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Runs,
        testing::{analyze, score},
    };

    #[test]
    fn by_hand() {
        let doc = analyze("Sea ice. The sea melts.");
        for (phrase, wanted) in [("Sea", 1.0), ("Sea ice", 1.0), ("ice", 0.8), ("melts", 0.2)] {
            let got = score(&Runs::new(), &FirstPhrases::new(), &doc, phrase);
            assert!((got - wanted).abs() < 1e-6, "{phrase}: {got}");
        }
    }
}
