//! The first sentences.

use nutgraf_core::{Document, Scorer, Scratch};

use crate::position::Positions;

/// Lead: the earlier, the better.
///
/// # What it does
///
/// Scores the sentence after `i` others `1 / (1 + i)`. In a document of several
/// sources each source counts its own sentences, so that the summary has the
/// first sentence of each, then the second. Headings and the like do not
/// count.
///
/// # Source
///
/// The baseline of every evaluation since the Document Understanding
/// Conferences; on news few methods that learn nothing are better.
///
/// # Cost
///
/// Time in proportion to sentences.
///
/// # Example
///
/// ```
/// # #[cfg(feature = "analyzer")] {
/// use nutgraf_core::{Scorer, Scratch};
/// use nutgraf_summarize::Lead;
///
/// let doc = nutgraf_summarize::analyzer().analyze("It rained. Then it stopped.");
/// let mut scores = [0.0; 2];
/// Lead::new().score(&doc, &mut Scratch::new(), &mut scores);
/// assert_eq!(scores, [1.0, 0.5]);
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Lead {}

impl Lead {
    /// There is nothing to choose.
    pub const fn new() -> Self {
        Lead {}
    }
}

impl Scorer for Lead {
    fn score(&self, doc: &Document, scratch: &mut Scratch, scores: &mut [f32]) {
        let mut positions = scratch.take::<Positions>();
        positions.fill(doc);
        for (score, &position) in scores.iter_mut().zip(positions.get()) {
            *score = 1.0 / (1 + position) as f32;
        }
        scratch.put(positions);
    }
}
