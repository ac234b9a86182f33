//! Two scorers in one.

use nutgraf_core::{Document, Factor, Scorer, Scratch};

use crate::scale::{self, standardize};

/// The weighted mean of two scorers, each scaled to mean 0 and deviation 1
/// over the document. Nests.
///
/// ```
/// # #[cfg(feature = "analyzer")] {
/// use nutgraf_core::{Scorer, Scratch};
/// use nutgraf_summarize::{Blend, Lead, TextRank};
///
/// let doc = nutgraf_summarize::analyzer().analyze("The dam broke at noon. Nobody slept. By noon the dam lay open.");
/// let mut scores = [0.0; 3];
/// let scorer = Blend::new(TextRank::new(), Lead::new()).share(0.6);
/// scorer.score(&doc, &mut Scratch::new(), &mut scores);
/// assert!(scores[0] > scores[2] && scores[2] > scores[1]);
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Blend<A, B> {
    a: A,
    b: B,
    share: f32,
}

impl<A: Scorer, B: Scorer> Blend<A, B> {
    /// Half of each.
    pub const fn new(a: A, b: B) -> Self {
        Blend { a, b, share: 0.5 }
    }

    /// The weight of the first, from 0 to 1; the second has the rest.
    pub const fn share(mut self, share: f32) -> Self {
        self.share = scale::share(share);
        self
    }
}

#[derive(Default)]
struct Buffers {
    a: Vec<f32>,
    b: Vec<f32>,
}

impl<A: Scorer, B: Scorer> Blend<A, B> {
    /// What each scorer adds to each score.
    fn parts(&self, doc: &Document, scratch: &mut Scratch) -> Box<Buffers> {
        let mut parts = scratch.take::<Buffers>();
        fill(&self.a, self.share, doc, scratch, &mut parts.a);
        fill(&self.b, 1.0 - self.share, doc, scratch, &mut parts.b);
        parts
    }
}

/// Fills `part` with the scores of `scorer`, scaled and weighed.
pub(crate) fn fill<S: Scorer>(
    scorer: &S,
    weight: f32,
    doc: &Document,
    scratch: &mut Scratch,
    part: &mut Vec<f32>,
) {
    part.clear();
    part.resize(doc.sentences().len(), 0.0);
    scorer.score(doc, scratch, part);
    standardize(part);
    part.iter_mut().for_each(|score| *score *= weight);
}

impl<A: Scorer, B: Scorer> Scorer for Blend<A, B> {
    fn score(&self, doc: &Document, scratch: &mut Scratch, scores: &mut [f32]) {
        let parts = self.parts(doc, scratch);
        for (score, (a, b)) in scores.iter_mut().zip(parts.a.iter().zip(&parts.b)) {
            *score = a + b;
        }
        scratch.put(parts);
    }

    fn explain(
        &self,
        doc: &Document,
        sentence: usize,
        scratch: &mut Scratch,
        factors: &mut Vec<Factor>,
    ) {
        let parts = self.parts(doc, scratch);
        for (name, part) in [("first", &parts.a), ("second", &parts.b)] {
            factors.extend(part.get(sentence).map(|&value| Factor { name, value }));
        }
        scratch.put(parts);
    }
}

#[cfg(test)]
mod tests {
    use nutgraf_core::scorer_fn;

    use super::*;
    use crate::testing::{english, scores};

    #[test]
    fn scales_then_weighs() {
        let doc = english("One. Two.");
        let fixed = |values: [f32; 2]| {
            scorer_fn(move |_: &Document, scores: &mut [f32]| scores.copy_from_slice(&values))
        };
        // Scaled: (-1, 1) and (1, -1).
        let blend = || Blend::new(fixed([0.0, 1000.0]), fixed([0.2, 0.1]));
        assert_eq!(scores(&blend(), &doc), [0.0, 0.0]);
        assert_eq!(scores(&blend().share(0.75), &doc), [-0.5, 0.5]);
        assert_eq!(scores(&blend().share(7.0), &doc), [-1.0, 1.0]);
        // Equal scores say nothing.
        assert_eq!(scores(&Blend::new(blend().share(1.0), fixed([3.0, 3.0])), &doc), [-0.5, 0.5]);
    }
}
