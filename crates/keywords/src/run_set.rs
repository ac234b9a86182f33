//! A set of runs of terms.

use std::hash::{BuildHasher, Hasher, RandomState};

use nutgraf_core::{Document, Span};

/// The longest run that is looked at: longer phrases are compared with none,
/// which keeps the cost of a phrase in proportion to its length.
pub(crate) const LONGEST: usize = 8;

/// Runs of tokens, equal if their terms are: open addressing, linear probing,
/// at most half full.
#[derive(Clone, Debug, Default)]
pub(crate) struct RunSet {
    slots: Vec<Span>,
    used: Vec<u32>,
    /// Differs from process to process, so that no text can be written to
    /// make all its phrases collide. What is in the set does not depend on it.
    seed: RandomState,
}

const EMPTY: Span = Span { start: 0, end: 0 };

impl RunSet {
    pub(crate) fn contains(&self, doc: &Document, run: Span) -> bool {
        !self.slots.is_empty() && self.slots[self.place(doc, run)] != EMPTY
    }

    pub(crate) fn insert(&mut self, doc: &Document, run: Span) {
        if (self.used.len() + 1) * 2 > self.slots.len() {
            self.grow(doc);
        }
        let place = self.place(doc, run);
        if self.slots[place] == EMPTY {
            self.slots[place] = run;
            self.used.push(place as u32);
        }
    }

    /// Costs what is in the set, not what it could hold.
    pub(crate) fn clear(&mut self) {
        for place in self.used.drain(..) {
            self.slots[place as usize] = EMPTY;
        }
    }

    /// Where the run is, or would be.
    fn place(&self, doc: &Document, run: Span) -> usize {
        let mask = self.slots.len() - 1;
        let mut hasher = self.seed.build_hasher();
        terms(doc, run).for_each(|term| hasher.write_u32(term));
        let mut place = hasher.finish() as usize & mask;
        while self.slots[place] != EMPTY && !terms(doc, self.slots[place]).eq(terms(doc, run)) {
            place = (place + 1) & mask;
        }
        place
    }

    #[cold]
    fn grow(&mut self, doc: &Document) {
        let size = (self.slots.len() * 2).max(64);
        let old = std::mem::replace(&mut self.slots, vec![EMPTY; size]);
        for i in 0..self.used.len() {
            let run = old[self.used[i] as usize];
            let place = self.place(doc, run);
            self.slots[place] = run;
            self.used[i] = place as u32;
        }
    }
}

fn terms(doc: &Document, run: Span) -> impl Iterator<Item = u32> + '_ {
    doc.tokens()[run.range()].iter().map(|token| token.term.0)
}

/// The runs within `run`, itself among them, of at most [`LONGEST`] tokens.
pub(crate) fn runs_within(run: Span) -> impl Iterator<Item = Span> {
    (run.start..run.end).flat_map(move |start| {
        let longest = run.end.min(start.saturating_add(LONGEST as u32));
        (start + 1..=longest).map(move |end| Span { start, end })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::analyze;

    #[test]
    fn runs_of_equal_terms_are_equal() {
        let words: String = (0..500).map(|i| format!("w{} ", i % 250)).collect();
        let doc = analyze(&words);
        let mut set = RunSet::default();
        for _ in 0..2 {
            assert!(!set.contains(&doc, Span::new(0, 2)));
            for i in 0..240 {
                set.insert(&doc, Span::new(i, i + 2));
            }
            assert!(
                set.contains(&doc, Span::new(250, 252)) && set.contains(&doc, Span::new(489, 491))
            );
            assert!(
                !set.contains(&doc, Span::new(0, 1)) && !set.contains(&doc, Span::new(240, 242))
            );
            set.clear();
        }
    }

    #[test]
    fn parts() {
        let within: Vec<_> = runs_within(Span::new(3, 5)).map(Span::range).collect();
        assert_eq!(within, [3..4, 3..5, 4..5]);
        assert_eq!(runs_within(Span::new(0, 1000)).count(), 1000 * 8 - 28);
    }
}
