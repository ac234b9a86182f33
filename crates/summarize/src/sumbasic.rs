//! Frequent words, each told once.

use std::{cmp::Reverse, collections::BinaryHeap};

use nutgraf_core::{Document, Scorer, Scratch, TermId};

use crate::incidence::{Incidence, Postings};

/// SumBasic: picks sentence after sentence for the words that are frequent
/// and not yet told.
///
/// # What it does
///
/// Among the sentences with the likeliest word it picks the one whose words
/// are likeliest in the mean, then squares the probabilities of the words that
/// are told by it, and so on until all are picked. The score is the order of
/// the picks, from 1 for the first downwards, in equal steps: a selector that
/// takes the highest first makes the paper's summary.
///
/// # Source
///
/// Nenkova and Vanderwende, "The Impact of Frequency on Summarization",
/// Microsoft Research MSR-TR-2005-101 (2005), section 3.
///
/// # Cost
///
/// Time in proportion to tokens, times some ten; memory to tokens. No word is
/// looked at after its probability has come to nothing, and squaring does that
/// within a few picks.
///
/// # Example
///
/// ```
/// # #[cfg(feature = "analyzer")] {
/// use nutgraf_core::{Scorer, Scratch};
/// use nutgraf_summarize::SumBasic;
///
/// let text = "The dam broke. Everybody saw how it broke. Two bridges fell. The dam was old.";
/// let doc = nutgraf_summarize::analyzer().analyze(text);
/// let mut scores = [0.0; 4];
/// SumBasic::new().score(&doc, &mut Scratch::new(), &mut scores);
/// assert_eq!(scores[0], 1.0);
/// # }
/// ```
///
/// # Differs from the paper
///
/// A probability below 2⁻³² counts as none, and sentences that have no other
/// follow in the order of the text. A word that is all of the text has a
/// probability of 255/256, or squaring would not change it.
#[derive(Clone, Copy, Debug, Default)]
pub struct SumBasic {}

impl SumBasic {
    /// There is nothing to choose.
    pub const fn new() -> Self {
        SumBasic {}
    }
}

/// Probabilities are counted in units of 2⁻³²: sums of them are exact,
/// whatever is added and taken away.
const ONE: u64 = 1 << 32;
const MOST: u64 = ONE - ONE / 256;

#[derive(Default)]
struct Buffers {
    words: Incidence,
    postings: Postings,
    /// By term.
    probabilities: Vec<u64>,
    /// By term, how many sentences with it are not picked.
    open: Vec<u32>,
    /// By sentence, the sum of the probabilities of its words.
    sums: Vec<u64>,
    likeliest: BinaryHeap<Likely>,
}

/// A term by its probability; of equals the first is greatest.
type Likely = (u32, Reverse<u32>);

impl Scorer for SumBasic {
    fn score(&self, doc: &Document, scratch: &mut Scratch, scores: &mut [f32]) {
        let mut buffers = scratch.take::<Buffers>();
        buffers.begin(doc);
        let n = scores.len();
        let mut picks = 0;
        let mut pick = |score: &mut f32| {
            *score = (n - picks) as f32 / n as f32;
            picks += 1;
        };
        while let Some((probability, Reverse(term))) = buffers.likeliest.pop() {
            // A term that was told since is in the heap a second time.
            let stale = buffers.probabilities[term as usize] != u64::from(probability);
            let best = if stale { None } else { buffers.best(doc, term, scores) };
            if let Some(best) = best {
                pick(&mut scores[best]);
                buffers.tell(best);
            }
        }
        scores.iter_mut().filter(|score| **score == 0.0).for_each(pick);
        scratch.put(buffers);
    }
}

impl Buffers {
    fn begin(&mut self, doc: &Document) {
        let Buffers { words, postings, probabilities, open, sums, likeliest } = self;
        words.fill(doc);
        postings.fill(words);
        open.clear();
        open.extend_from_slice(words.sentences());
        let all = words.all_counts().iter().map(|&count| u64::from(count)).sum::<u64>();
        let probability = |term| u64::from(doc.count(term)) * ONE / all.max(1);
        let known = |with| if with > 0 { MOST } else { 0 };
        let terms = (0..).map(TermId).zip(words.sentences());
        probabilities.clear();
        probabilities.extend(terms.map(|(term, &with)| probability(term).min(known(with))));
        likeliest.clear();
        let terms = probabilities.iter().zip(0..).filter(|(probability, _)| **probability > 0);
        likeliest.extend(terms.map(|(&probability, term)| (probability as u32, Reverse(term))));
        sums.clear();
        sums.extend((0..words.len()).map(|i| {
            let counts = words.terms(i).iter().zip(words.counts(i));
            counts.map(|(term, &count)| u64::from(count) * probabilities[term.index()]).sum::<u64>()
        }));
    }

    /// Of the sentences with this term, the unpicked one whose words are
    /// likeliest.
    fn best(&self, doc: &Document, term: u32, scores: &[f32]) -> Option<usize> {
        let open = self.postings.of(term).map(|(i, _)| i).filter(|&i| scores[i] == 0.0);
        let mean = |i: usize| self.sums[i] as f64 / doc.content_terms(i).len() as f64;
        open.map(|i| (mean(i), i)).reduce(|a, b| if b.0 > a.0 { b } else { a }).map(|(_, i)| i)
    }

    /// Squares the probabilities of the words of sentence `i`. Those of no
    /// other sentence are done with.
    fn tell(&mut self, i: usize) {
        let Buffers { words, postings, probabilities, open, sums, likeliest } = self;
        for term in words.terms(i) {
            let old = probabilities[term.index()];
            open[term.index()] -= 1;
            let new = if open[term.index()] > 0 { old * old / ONE } else { 0 };
            probabilities[term.index()] = new;
            if open[term.index()] > 0 && old > 0 {
                for (with, count) in postings.of(term.0) {
                    sums[with] -= u64::from(count) * (old - new);
                }
            }
            if new > 0 {
                likeliest.push((new as u32, Reverse(term.0)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{english, scores, zipf};

    fn picks(doc: &Document) -> Vec<usize> {
        let scores = scores(&SumBasic::new(), doc);
        let mut order: Vec<usize> = (0..scores.len()).collect();
        order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
        order
    }

    #[test]
    fn by_hand() {
        // 9 words: dam 3/9, break 2/9, bridge, fall, old, rust 1/9 each.
        // 1. `dam` is likeliest. Its sentences: 0 (3 + 2)/9/2 = .278,
        //    2 (3 + 1)/9/2 = .222, 3 (3 + 2 + 1)/9/3 = .222. Picked: 0.
        //    dam (3/9)² = .111, break (2/9)² = .049.
        // 2. `dam` = 1/9 is likeliest with bridge, fall, old, rust; the earliest
        //    term counts. Sentences: 2 (.111 + .111)/2 = .111,
        //    3 (.111 + .049 + .111)/3 = .090. Picked: 2. dam .012, old .012.
        // 3. `bridge`: sentence 1. 4. `rust`: sentence 3.
        let doc = english("Dam break. Bridge fall. Dam old. Dam break rust.");
        assert_eq!(picks(&doc), [0, 2, 1, 3]);
        assert_eq!(scores(&SumBasic::new(), &doc), [1.0, 0.5, 0.75, 0.25]);
    }

    /// Goes through the paper's loop along the picks, and holds each against
    /// the best there was.
    #[test]
    fn every_pick_is_the_papers() {
        let doc = english(&zipf(120));
        let n = doc.sentences().len();
        let all: usize = (0..n).map(|i| doc.content_terms(i).len()).sum();
        let mut probability = vec![0.0_f64; doc.term_count()];
        (0..n)
            .flat_map(|i| doc.content_terms(i))
            .for_each(|t| probability[t.index()] += 1.0 / all as f64);
        let mut open: Vec<usize> = (0..n).collect();
        for pick in picks(&doc) {
            let likeliest = |i: &usize| {
                let words = doc.content_terms(*i).iter().map(|term| probability[term.index()]);
                words.fold(0.0, f64::max)
            };
            let mean = |i: &usize| {
                let words = doc.content_terms(*i);
                words.iter().map(|term| probability[term.index()]).sum::<f64>() / words.len() as f64
            };
            let top = open.iter().map(likeliest).fold(0.0, f64::max);
            let with: Vec<usize> =
                open.iter().copied().filter(|i| likeliest(i) > top - 1e-8).collect();
            assert!(with.contains(&pick), "{pick} lacks the likeliest word");
            // Several words may be likeliest: of one of them the pick is best.
            let best_of = |term: &TermId| {
                let has = |i: &&usize| doc.content_terms(**i).contains(term);
                probability[term.index()] > top - 1e-8
                    && open.iter().filter(has).all(|i| mean(i) < mean(&pick) + 1e-8)
            };
            assert!(doc.content_terms(pick).iter().any(best_of), "{pick} is not the best");
            open.retain(|&i| i != pick);
            let mut told = doc.content_terms(pick).to_vec();
            told.sort_unstable();
            told.dedup();
            told.iter()
                .for_each(|term| probability[term.index()] = probability[term.index()].powi(2));
        }
    }

    #[test]
    fn sentences_without_content_come_last() {
        let doc = english("The of and. Dam break.");
        assert_eq!(picks(&doc), [1, 0]);
    }
}
