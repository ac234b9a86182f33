//! Which terms are in which sentences: what the methods that compare
//! sentences start from.

use std::ops::Range;

use nutgraf_core::{Document, TermId};

/// The distinct content terms of each sentence, how often each is in it, and
/// in how many sentences each is. Sentence after sentence in flat arrays.
#[derive(Debug, Default)]
pub(crate) struct Incidence {
    /// Where each sentence starts in the arrays, and where the last ends.
    bounds: Vec<u32>,
    terms: Vec<TermId>,
    counts: Vec<u32>,
    /// By term.
    sentences: Vec<u32>,
    /// By term, the last sentence that had it, from one, and its entry there.
    seen: Vec<(u32, u32)>,
}

impl Incidence {
    /// Replaces what was counted by the counts of `doc`.
    pub(crate) fn fill(&mut self, doc: &Document) {
        self.bounds.clear();
        self.bounds.push(0);
        self.terms.clear();
        self.counts.clear();
        self.sentences.clear();
        self.sentences.resize(doc.term_count(), 0);
        self.seen.clear();
        self.seen.resize(doc.term_count(), (0, 0));
        for i in 0..doc.sentences().len() {
            for &term in doc.content_terms(i) {
                self.add(i as u32 + 1, term);
            }
            self.bounds.push(self.terms.len() as u32);
        }
    }

    #[inline]
    fn add(&mut self, sentence: u32, term: TermId) {
        let (last, entry) = &mut self.seen[term.index()];
        if *last == sentence {
            self.counts[*entry as usize] += 1;
        } else {
            (*last, *entry) = (sentence, self.terms.len() as u32);
            self.terms.push(term);
            self.counts.push(1);
            self.sentences[term.index()] += 1;
        }
    }

    /// Leaves out the terms of a single sentence, which link it to no other.
    pub(crate) fn keep_shared(&mut self) {
        let (mut from, mut kept) = (0, 0);
        for end in &mut self.bounds[1..] {
            for entry in from..*end as usize {
                let term = self.terms[entry];
                if self.sentences[term.index()] > 1 {
                    self.terms[kept] = term;
                    self.counts[kept] = self.counts[entry];
                    kept += 1;
                }
            }
            from = *end as usize;
            *end = kept as u32;
        }
        self.terms.truncate(kept);
        self.counts.truncate(kept);
    }

    /// How many sentences there are.
    pub(crate) fn len(&self) -> usize {
        self.bounds.len().saturating_sub(1)
    }

    /// Where sentence `index` lies in arrays that run along with the terms.
    #[inline]
    pub(crate) fn range(&self, index: usize) -> Range<usize> {
        #[cfg(test)]
        crate::testing::count((self.bounds[index + 1] - self.bounds[index]) as usize);
        self.bounds[index] as usize..self.bounds[index + 1] as usize
    }

    /// The distinct content terms of sentence `index`.
    #[inline]
    pub(crate) fn terms(&self, index: usize) -> &[TermId] {
        &self.terms[self.range(index)]
    }

    /// How often each of [`Incidence::terms`] is in sentence `index`.
    #[inline]
    pub(crate) fn counts(&self, index: usize) -> &[u32] {
        &self.counts[self.range(index)]
    }

    /// The distinct terms of all sentences, one sentence after the other.
    pub(crate) fn all_terms(&self) -> &[TermId] {
        &self.terms
    }

    /// How often each of [`Incidence::all_terms`] is in its sentence.
    pub(crate) fn all_counts(&self) -> &[u32] {
        &self.counts
    }

    /// In how many sentences each term is.
    pub(crate) fn sentences(&self) -> &[u32] {
        &self.sentences
    }
}

/// The sentences of each term, and how often each has it: the incidence
/// turned round.
#[derive(Debug, Default)]
pub(crate) struct Postings {
    /// Where each term starts among the entries, and where the last ends.
    bounds: Vec<u32>,
    entries: Vec<(u32, u32)>,
}

impl Postings {
    /// Replaces the postings by those of `incidence`: a counting sort.
    pub(crate) fn fill(&mut self, incidence: &Incidence) {
        self.bounds.clear();
        self.bounds.push(0);
        let mut end = 0;
        // Each term starts where those before it end; filling moves every
        // bound to the end of its own term.
        self.bounds.extend(incidence.sentences().iter().map(|&with| {
            let start = end;
            end += with;
            start
        }));
        self.entries.clear();
        self.entries.resize(end as usize, (0, 0));
        for i in 0..incidence.len() {
            for (term, &count) in incidence.terms(i).iter().zip(incidence.counts(i)) {
                let at = &mut self.bounds[term.index() + 1];
                self.entries[*at as usize] = (i as u32, count);
                *at += 1;
            }
        }
    }

    /// The sentences that have `term`, in order, and how often.
    #[inline]
    pub(crate) fn of(&self, term: u32) -> impl Iterator<Item = (usize, u32)> + '_ {
        let (start, end) = (self.bounds[term as usize], self.bounds[term as usize + 1]);
        #[cfg(test)]
        crate::testing::count((end - start) as usize);
        let entries = &self.entries[start as usize..end as usize];
        entries.iter().map(|&(sentence, count)| (sentence as usize, count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::english;

    #[test]
    fn terms_are_counted_by_sentence_and_lone_ones_left_out() {
        let doc = english("Cats chase cats. Dogs chase. Silence. Birds sing.");
        let mut incidence = Incidence::default();
        incidence.fill(&doc);
        let stems = |incidence: &Incidence, i| -> Vec<_> {
            let counts = incidence.counts(i).iter();
            incidence.terms(i).iter().map(|&term| doc.stem(term)).zip(counts.copied()).collect()
        };
        assert_eq!(stems(&incidence, 0), [("cat", 2), ("chase", 1)]);
        assert_eq!(stems(&incidence, 1), [("dog", 1), ("chase", 1)]);
        let mut postings = Postings::default();
        postings.fill(&incidence);
        let chase = incidence.terms(0)[1].0;
        assert_eq!(postings.of(chase).collect::<Vec<_>>(), [(0, 1), (1, 1)]);
        incidence.keep_shared();
        let shared: Vec<_> = (0..incidence.len()).map(|i| stems(&incidence, i)).collect();
        assert_eq!(shared, [vec![("chase", 1)], vec![("chase", 1)], vec![], vec![]]);
    }
}
