//! The best sentences that fit and say something new.

use std::collections::HashSet;

use nutgraf_core::{Budget, Document, Scratch, Selector, TermId};

use super::{is_fit, last_resort, rank, sentence};
use crate::scale;

/// Greedy: takes sentence after sentence, best first, if it fits and is not
/// there already.
///
/// # What it does
///
/// Passes over a sentence if most of its pairs of adjacent words are in those
/// taken before. Such sentences fill what is left of the budget in the end,
/// but not one that has no new pair at all. Headings, code, tables, captions
/// and comments are taken only if nothing else fits.
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
        self.overlap = scale::share(share);
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
        rank(doc, scores, order);
        waiting.clear();
        taken.pairs.clear();

        let before = chosen.len();
        let mut meter = budget.meter(doc);
        for &key in order.iter().filter(|&&key| is_fit(doc, sentence(key))) {
            if meter.is_spent() {
                break;
            }
            let i = sentence(key);
            // One that does not fit now never will, and need not be compared.
            if !meter.fits(i) {
                continue;
            }
            let share = taken.share(doc, i);
            if share <= self.overlap {
                taken.pairs.extend(pairs(doc, i));
                chosen.extend(meter.take(i).then_some(i));
            } else if share < 1.0 {
                waiting.push(key);
            }
        }
        chosen.extend(waiting.iter().map(|&key| sentence(key)).filter(|&i| meter.take(i)));
        if chosen.len() == before {
            last_resort(order, &mut meter, chosen);
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

#[cfg(test)]
mod tests {
    use nutgraf_core::{Block, BlockKind, Source, Span};

    use super::*;
    use crate::testing::{analyzer, english};

    fn select(greedy: Greedy, doc: &Document, scores: &[f32], budget: Budget) -> Vec<usize> {
        let mut chosen = Vec::new();
        greedy.select(doc, scores, budget, &mut Scratch::new(), &mut chosen);
        chosen
    }

    #[test]
    fn what_is_told_waits() {
        let doc = english(
            "The dam broke on Friday night. On Friday night the dam broke. Cats sleep. \
             THE DAM BROKE on Friday night! Two bridges fell into the river.",
        );
        let scores = [5.0, 4.0, 3.0, 2.0, 1.0];
        for (greedy, budget, wanted) in [
            (Greedy::new(), Budget::sentences(2), &[0, 2][..]),
            // The second has 4 of its 5 pairs from the first, so it comes last;
            // the fourth has all and never comes.
            (Greedy::new(), Budget::FREE, &[0, 2, 4, 1]),
            (Greedy::new().overlap(0.8), Budget::FREE, &[0, 1, 2, 4]),
            (Greedy::new().overlap(1.0), Budget::FREE, &[0, 1, 2, 3, 4]),
            // What does not fit is passed over, what does is still looked for.
            (Greedy::new(), Budget::words(8), &[0, 2]),
            (Greedy::new(), Budget::words(5), &[2]),
            (Greedy::new(), Budget::chars(41).and_sentences(3), &[0, 2]),
        ] {
            assert_eq!(select(greedy, &doc, &scores, budget), wanted, "{greedy:?} {budget:?}");
        }
    }

    #[test]
    fn only_prose_while_there_is_any() {
        let text = "A heading.\n\nSome text here.\n\nlet x = 1.";
        let block =
            |kind, start, end| Block::new(kind, Span::new(start, end), Span::new(start, end));
        let kinds = [BlockKind::Heading, BlockKind::Paragraph, BlockKind::Code];
        let blocks = [block(kinds[0], 0, 10), block(kinds[1], 12, 27), block(kinds[2], 29, 39)];
        let doc = analyzer().analyze(Source { text, blocks: &blocks, ..Source::default() });
        let scores = [3.0, 1.0, 2.0];
        assert_eq!(select(Greedy::new(), &doc, &scores, Budget::FREE), [1]);
        assert_eq!(select(Greedy::new(), &doc, &scores, Budget::words(2)), [0]);
    }

    #[test]
    fn a_sentence_without_words_is_the_last_resort() {
        let doc = english("… It rained.");
        assert_eq!(doc.sentences().len(), 2);
        assert_eq!(select(Greedy::new(), &doc, &[1.0, 0.0], Budget::FREE), [1]);
        assert_eq!(select(Greedy::new(), &doc, &[1.0, 0.0], Budget::words(1)), [0]);
    }
}
