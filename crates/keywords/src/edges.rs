//! Which terms stand next to which, and how often.

/// The pairs of terms of a document, counted: a sparse matrix by rows.
///
/// Two counting sorts merge the pairs: time and memory grow with pairs and
/// terms, whatever the pairs are.
#[derive(Debug, Default)]
pub(crate) struct Edges {
    /// Where the row of each term ends in `edges`.
    ends: Vec<u32>,
    edges: Vec<Edge>,
    by_target: Vec<(u32, u32)>,
    by_source: Vec<(u32, u32)>,
    places: Vec<u32>,
}

/// The end of an edge, and how many pairs it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Edge {
    pub(crate) target: u32,
    pub(crate) count: u32,
}

impl Edges {
    /// Counts `pairs` of source and target; all are below `terms`.
    pub(crate) fn fill(&mut self, terms: usize, pairs: &[(u32, u32)]) {
        sort(pairs, |pair| pair.1, terms, &mut self.places, &mut self.by_target);
        sort(&self.by_target, |pair| pair.0, terms, &mut self.places, &mut self.by_source);
        self.edges.clear();
        self.ends.clear();
        for same in self.by_source.chunk_by(|a, b| a == b) {
            let (source, target) = same[0];
            self.ends.resize(source as usize, self.edges.len() as u32);
            self.edges.push(Edge { target, count: same.len() as u32 });
        }
        self.ends.resize(terms, self.edges.len() as u32);
    }

    /// Lets every edge stand for one pair.
    pub(crate) fn forget_counts(&mut self) {
        self.edges.iter_mut().for_each(|edge| edge.count = 1);
    }

    /// The edges from `source`, by target.
    #[inline]
    pub(crate) fn from(&self, source: usize) -> &[Edge] {
        let start = if source == 0 { 0 } else { self.ends[source - 1] };
        &self.edges[start as usize..self.ends[source] as usize]
    }

    /// How many pairs went from `source` to `target`. Costs a binary search.
    pub(crate) fn count(&self, source: u32, target: u32) -> u32 {
        let row = self.from(source as usize);
        row.binary_search_by_key(&target, |edge| edge.target).map_or(0, |at| row[at].count)
    }
}

/// Sorts by a key below `keys`, stable, in linear time.
fn sort(
    pairs: &[(u32, u32)],
    key: impl Fn(&(u32, u32)) -> u32,
    keys: usize,
    places: &mut Vec<u32>,
    sorted: &mut Vec<(u32, u32)>,
) {
    places.clear();
    places.resize(keys, 0);
    pairs.iter().for_each(|pair| places[key(pair) as usize] += 1);
    let mut place = 0;
    for slot in places.iter_mut() {
        place += std::mem::replace(slot, place);
    }
    sorted.clear();
    sorted.resize(pairs.len(), (0, 0));
    for pair in pairs {
        let slot = &mut places[key(pair) as usize];
        sorted[*slot as usize] = *pair;
        *slot += 1;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn as_a_map_counts(pairs in prop::collection::vec((0_u32..9, 0_u32..9), 0..60)) {
            let mut wanted = BTreeMap::new();
            pairs.iter().for_each(|pair| *wanted.entry(*pair).or_insert(0) += 1);
            let mut edges = Edges::default();
            edges.fill(9, &[(8, 8); 20]);
            edges.fill(9, &pairs);
            let got = (0..9).flat_map(|source| {
                edges.from(source).iter().map(move |e| ((source as u32, e.target), e.count))
            });
            prop_assert!(got.eq(wanted.iter().map(|(pair, count)| (*pair, *count))));
            for pair in (0..9).flat_map(|a| (0..9).map(move |b| (a, b))) {
                prop_assert_eq!(edges.count(pair.0, pair.1), wanted.get(&pair).copied().unwrap_or(0));
            }
        }
    }
}
