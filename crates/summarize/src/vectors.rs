//! Sentences as unit vectors over terms, shared by the methods that compare
//! sentences.

use nutgraf_core::{Document, Idf, TermId};

use crate::incidence::Incidence;

/// One sparse vector for each sentence: term frequency times rarity of the
/// term, of length one; of length zero for a sentence without content terms.
#[derive(Debug, Default)]
pub(crate) struct Vectors {
    incidence: Incidence,
    weights: Vec<f32>,
    rarity: Vec<f32>,
}

impl Vectors {
    /// Replaces the vectors by those of `doc`. Rarity is that in the
    /// background, or else the inverse frequency among the sentences.
    pub(crate) fn fill(&mut self, doc: &Document, background: Option<&Idf>) {
        self.incidence.fill(doc);
        let sentences = doc.sentences().len() as f32;
        self.rarity.clear();
        let terms = (0..).map(TermId).zip(self.incidence.sentences());
        self.rarity.extend(terms.map(|(term, &with)| match background {
            Some(idf) if !doc.is_stop(term) => idf.get(doc.stem(term)),
            _ => (1.0 + sentences / with.max(1) as f32).ln(),
        }));
        self.weigh();
    }

    fn weigh(&mut self) {
        let entries = self.incidence.all_terms().iter().zip(self.incidence.all_counts());
        self.weights.clear();
        self.weights.extend(entries.map(|(term, &count)| count as f32 * self.rarity[term.index()]));
        for i in 0..self.incidence.len() {
            let weights = &mut self.weights[self.incidence.range(i)];
            let square: f32 = weights.iter().map(|weight| weight * weight).sum();
            let scale = if square > 0.0 { square.sqrt().recip() } else { 0.0 };
            weights.iter_mut().for_each(|weight| *weight *= scale);
        }
    }

    /// Leaves out the terms of a single sentence, which make it like no other,
    /// and writes for each sentence what they add to the likeness with itself.
    pub(crate) fn keep_shared(&mut self, own: &mut Vec<f64>) {
        let Vectors { incidence, weights, .. } = self;
        let lone = |term: TermId| incidence.sentences()[term.index()] < 2;
        own.clear();
        own.extend((0..incidence.len()).map(|i| {
            let entries = incidence.terms(i).iter().zip(&weights[incidence.range(i)]);
            let lone = entries.filter(|(term, _)| lone(**term));
            lone.map(|(_, &weight)| f64::from(weight) * f64::from(weight)).sum::<f64>()
        }));
        let mut terms = incidence.all_terms().iter();
        weights.retain(|_| terms.next().is_some_and(|&term| !lone(term)));
        incidence.keep_shared();
    }

    /// The vector of sentence `index`: its terms and their weights.
    #[inline]
    pub(crate) fn get(&self, index: usize) -> impl Iterator<Item = (TermId, f32)> + '_ {
        let weights = &self.weights[self.incidence.range(index)];
        self.incidence.terms(index).iter().copied().zip(weights.iter().copied())
    }

    /// How rare each term is: its weight where it occurs once.
    pub(crate) fn rarity(&self) -> &[f32] {
        &self.rarity
    }

    /// Adds `by` times the vector of sentence `index` to `sum`, by term.
    #[inline]
    pub(crate) fn add(&self, index: usize, by: f64, sum: &mut [f64]) {
        self.get(index).for_each(|(term, weight)| sum[term.index()] += f64::from(weight) * by);
    }

    /// The scalar product of the vector of sentence `index` with `other`, by
    /// term.
    #[inline]
    pub(crate) fn dot(&self, index: usize, other: &[f64]) -> f64 {
        self.get(index).map(|(term, weight)| f64::from(weight) * other[term.index()]).sum()
    }
}
