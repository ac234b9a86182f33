//! The best sentences that fit and say something new.

use std::collections::HashSet;

use nutgraf_core::{Budget, Document, Meter, Scratch, Selector, TermId};

use super::{is_fit, key, last_resort, sentence};

/// Greedy: takes sentence after sentence, best first, if it fits and is not
/// there already.
///
/// # What it does
///
/// Passes over a sentence most of whose word pairs are in those taken before;
/// such sentences fill what is left of the budget in the end, but never one
/// that says the same word for word. Headings, code, tables, captions and
/// comments are taken only if nothing else fits.
///
/// # Cost
///
/// Time in proportion to n log n for n sentences, and to the tokens of those
/// looked at until the budget is spent.
///
/// # Example
///
/// ```
/// # #[cfg(feature = "analyzer")] {
/// use nutgraf_core::{Budget, Scratch, Selector};
/// use nutgraf_summarize::Greedy;
///
/// let doc = nutgraf_summarize::analyzer().analyze("The dam broke. The dam broke. Two bridges fell.");
/// let mut chosen = Vec::new();
/// let budget = Budget::sentences(2);
/// Greedy::new().select(&doc, &[0.9, 0.8, 0.1], budget, &mut Scratch::new(), &mut chosen);
/// assert_eq!(chosen, [0, 2]);
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Greedy {
    overlap: f32,
}

impl Greedy {
    /// Passes over a sentence if more than half of its word pairs are taken.
    pub const fn new() -> Self {
        Greedy { overlap: 0.5 }
    }

    /// The share of a sentence's word pairs that may be there already, from 0
    /// to 1. With 1 no sentence waits.
    pub const fn overlap(mut self, share: f32) -> Self {
        self.overlap = share;
        self
    }
}

impl Default for Greedy {
    fn default() -> Self {
        Self::new()
    }
}

#[derive(Default)]
struct Buffers {
    order: Vec<u64>,
    waiting: Vec<u64>,
    taken: Taken,
}

impl Selector for Greedy {
    fn select(
        &self,
        doc: &Document,
        scores: &[f32],
        budget: Budget,
        scratch: &mut Scratch,
        chosen: &mut Vec<usize>,
    ) {
        let mut buffers = scratch.take::<Buffers>();
        let Buffers { order, waiting, taken } = &mut *buffers;
        order.clear();
        order.extend(scores.iter().enumerate().map(|(i, &score)| key(score, i)));
        order.sort_unstable_by(|a, b| b.cmp(a));
        waiting.clear();
        taken.pairs.clear();

        let before = chosen.len();
        let mut meter = budget.meter(doc);
        for &key in order.iter().filter(|&&key| is_fit(doc, sentence(key))) {
            if meter.is_spent() {
                break;
            }
            let share = taken.share(doc, sentence(key));
            if share <= self.overlap {
                taken.take(doc, sentence(key), &mut meter, chosen);
            } else if share < 1.0 {
                waiting.push(key);
            }
        }
        chosen.extend(waiting.iter().map(|&key| sentence(key)).filter(|&i| meter.take(i)));
        if chosen.len() == before {
            last_resort(order.iter().copied(), &mut meter, chosen);
        }
        scratch.put(buffers);
    }
}

/// The word pairs of the sentences taken so far; a sentence of one word is a
/// pair with itself.
#[derive(Default)]
struct Taken {
    pairs: HashSet<(TermId, TermId)>,
}

impl Taken {
    /// Takes a sentence if it fits.
    fn take(&mut self, doc: &Document, i: usize, meter: &mut Meter<'_>, chosen: &mut Vec<usize>) {
        if meter.take(i) {
            chosen.push(i);
            self.pairs.extend(pairs(doc, i));
        }
    }

    /// The share of a sentence's word pairs that are taken.
    fn share(&self, doc: &Document, i: usize) -> f32 {
        if self.pairs.is_empty() {
            return 0.0;
        }
        let count = pairs(doc, i).count().max(1);
        pairs(doc, i).filter(|pair| self.pairs.contains(pair)).count() as f32 / count as f32
    }
}

/// Each word with the next; a single word with itself.
fn pairs(doc: &Document, i: usize) -> impl Iterator<Item = (TermId, TermId)> {
    let tokens = doc.sentence_tokens(i);
    let single = if let [only] = tokens { Some((only.term, only.term)) } else { None };
    tokens.windows(2).map(|pair| (pair[0].term, pair[1].term)).chain(single)
}
