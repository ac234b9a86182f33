//! How much of a phrase's frequency belongs to longer phrases.

use nutgraf_core::{Candidate, Candidates, Document, Span};

use crate::parts::{LONGEST, runs_within};

/// For each candidate, how often the most frequent longer candidate around it
/// occurs.
#[derive(Debug, Default)]
pub(crate) struct Nesting {
    around: Vec<u32>,
    /// By first token and length, one more than the index of the candidate.
    places: Vec<u32>,
    /// How many lengths there are.
    width: usize,
}

impl Nesting {
    /// Looks at candidates of up to [`LONGEST`] tokens that occur twice: what
    /// is inside one of them does so, too.
    pub(crate) fn fill(&mut self, doc: &Document, candidates: &Candidates) {
        let all = candidates.as_slice();
        let length = |candidate: &Candidate| candidate.tokens.len();
        self.width = all.iter().map(length).max().unwrap_or(0).min(LONGEST);
        let width = self.width;
        let repeated = || (0..).zip(all).filter(|(_, c)| c.count > 1 && length(c) <= width);
        self.places.clear();
        self.places.resize(doc.tokens().len() * width, 0);
        for (i, _) in repeated() {
            for run in candidates.occurrences(i) {
                let place = self.place(run);
                self.places[place] = i as u32 + 1;
            }
        }
        self.around.clear();
        self.around.resize(all.len(), 0);
        for (_, longer) in repeated() {
            for part in runs_within(longer.tokens).filter(|part| part.len() < length(longer)) {
                let inner = self.places[self.place(part)];
                if inner > 0 {
                    let around = &mut self.around[inner as usize - 1];
                    *around = longer.count.max(*around);
                }
            }
        }
    }

    /// How often the most frequent candidate around this one occurs, 0 if
    /// none that occurs twice.
    pub(crate) fn of(&self, candidate: usize) -> u32 {
        self.around[candidate]
    }

    fn place(&self, run: Span) -> usize {
        run.range().start * self.width + run.len() - 1
    }
}

#[cfg(test)]
mod tests {
    use nutgraf_core::{CandidateFinder, Scratch};
    use proptest::prelude::*;

    use super::*;
    use crate::{Runs, testing::analyze};

    proptest! {
        #[test]
        fn as_comparing_all_with_all(text in "((xa|xb|xc|xd) ){0,12}(\\. x[a-d] x[a-d]){0,6}") {
            let doc = analyze(&text);
            let mut candidates = Candidates::default();
            Runs::new().max_words(3).find(&doc, &mut Scratch::new(), &mut candidates);
            let mut nesting = Nesting::default();
            nesting.fill(&doc, &candidates);
            let terms = |run: Span| -> Vec<_> {
                doc.tokens()[run.range()].iter().map(|token| token.term).collect()
            };
            for (i, inner) in candidates.as_slice().iter().enumerate() {
                let inner = terms(inner.tokens);
                let around = candidates.as_slice().iter().filter(|outer| {
                    outer.count > 1
                        && outer.tokens.len() > inner.len()
                        && terms(outer.tokens).windows(inner.len()).any(|part| part == inner)
                });
                prop_assert_eq!(nesting.of(i), around.map(|c| c.count).max().unwrap_or(0));
            }
        }
    }
}
