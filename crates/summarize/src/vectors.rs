//! Sentences as unit vectors over terms, shared by the methods that compare
//! sentences.

use nutgraf_core::{Document, Idf, TermId};

/// One sparse vector for each sentence: term frequency times rarity of the
/// term, of length one; of length zero for a sentence without content terms.
#[derive(Debug, Default)]
pub(crate) struct Vectors {
    /// Where each vector starts among the entries, and where the last ends.
    bounds: Vec<u32>,
    entries: Vec<(TermId, f32)>,
    /// By term, first in how many sentences it is, then how rare that makes
    /// it.
    rarity: Vec<f32>,
    /// By term, the last sentence that had it, from one, and its entry there.
    seen: Vec<(u32, u32)>,
}

impl Vectors {
    /// The vector of sentence `index`.
    #[inline]
    pub(crate) fn get(&self, index: usize) -> &[(TermId, f32)] {
        &self.entries[self.bounds[index] as usize..self.bounds[index + 1] as usize]
    }

    /// How rare a term is: its weight where it occurs once.
    pub(crate) fn rarity(&self, term: TermId) -> f32 {
        self.rarity[term.index()]
    }

    /// Replaces the vectors by those of `doc`. Rarity is that in the
    /// background, or else the inverse frequency among the sentences.
    pub(crate) fn fill(&mut self, doc: &Document, background: Option<&Idf>) {
        self.count(doc);
        let sentences = doc.sentences().len() as f32;
        for (term, rarity) in (0..).map(TermId).zip(&mut self.rarity) {
            *rarity = match background {
                Some(idf) if !doc.is_stop(term) => idf.get(doc.stem(term)),
                _ => (1.0 + sentences / rarity.max(0.5)).ln(),
            };
        }
        self.weigh();
    }

    /// Counts the terms of each sentence, and the sentences of each term.
    fn count(&mut self, doc: &Document) {
        self.bounds.clear();
        self.bounds.push(0);
        self.entries.clear();
        self.rarity.clear();
        self.rarity.resize(doc.term_count(), 0.0);
        self.seen.clear();
        self.seen.resize(doc.term_count(), (0, 0));
        for i in 0..doc.sentences().len() {
            for &term in doc.content_terms(i) {
                let (sentence, entry) = &mut self.seen[term.index()];
                if *sentence == i as u32 + 1 {
                    self.entries[*entry as usize].1 += 1.0;
                } else {
                    (*sentence, *entry) = (i as u32 + 1, self.entries.len() as u32);
                    self.entries.push((term, 1.0));
                    self.rarity[term.index()] += 1.0;
                }
            }
            self.bounds.push(self.entries.len() as u32);
        }
    }

    /// Turns counts into weights, and vectors to length one.
    fn weigh(&mut self) {
        for bounds in self.bounds.windows(2) {
            let vector = &mut self.entries[bounds[0] as usize..bounds[1] as usize];
            let mut square = 0.0;
            for (term, weight) in vector.iter_mut() {
                *weight *= self.rarity[term.index()];
                square += *weight * *weight;
            }
            let scale = if square > 0.0 { square.sqrt().recip() } else { 0.0 };
            vector.iter_mut().for_each(|(_, weight)| *weight *= scale);
        }
    }
}

/// Adds `by` times the vector to `sum`, which is indexed by term.
#[inline]
pub(crate) fn add(vector: &[(TermId, f32)], by: f64, sum: &mut [f64]) {
    for &(term, weight) in vector {
        sum[term.index()] += f64::from(weight) * by;
    }
}

/// The scalar product of the vector with `other`, which is indexed by term.
#[inline]
pub(crate) fn dot(vector: &[(TermId, f32)], other: &[f64]) -> f64 {
    vector.iter().map(|&(term, weight)| f64::from(weight) * other[term.index()]).sum()
}
