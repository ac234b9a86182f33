use crate::{
    Document, Span,
    intern::{Table, fold},
};

/// A phrase that may become a keyword: a run of terms, wherever it occurs.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Candidate {
    /// The tokens of its first occurrence, as a range over
    /// [`Document::tokens`].
    pub tokens: Span,
    /// How often it occurs.
    pub count: u32,
    /// Its first and last occurrence.
    first: u32,
    last: u32,
}

/// The candidates of one document, and where each occurs.
#[derive(Clone, Debug, Default)]
pub struct Candidates {
    items: Vec<Candidate>,
    /// Runs of tokens; those of one candidate are a linked list.
    occurrences: Vec<(Span, u32)>,
    table: Table,
}

const NONE: u32 = u32::MAX;

impl Candidates {
    /// Adds an occurrence: a run of tokens of `doc`, within one sentence. Runs
    /// of the same terms are one candidate; an empty run is none. Costs one
    /// look-up.
    pub fn add(&mut self, doc: &Document, tokens: Span) {
        if tokens.is_empty() {
            return;
        }
        let this = self.occurrences.len() as u32;
        self.occurrences.push((tokens, NONE));
        let items = &self.items;
        let same = |id: u32| same_terms(doc, items[id as usize].tokens, tokens);
        let (id, new) = self.table.find_or_add(hash(self.table.seed, doc, tokens), same);
        if new {
            self.items.push(Candidate { tokens, count: 1, first: this, last: this });
        } else {
            let item = &mut self.items[id as usize];
            self.occurrences[item.last as usize].1 = this;
            item.last = this;
            item.count += 1;
        }
    }

    /// The index of the candidate with the terms of this run of tokens. Costs
    /// one look-up.
    pub fn find(&self, doc: &Document, tokens: Span) -> Option<usize> {
        let same = |id: u32| same_terms(doc, self.items[id as usize].tokens, tokens);
        self.table.find(hash(self.table.seed, doc, tokens), same).map(|id| id as usize)
    }

    /// The candidates in order of first occurrence.
    pub fn as_slice(&self) -> &[Candidate] {
        &self.items
    }

    /// The token runs of candidate `index`, in order.
    pub fn occurrences(&self, index: usize) -> impl Iterator<Item = Span> + '_ {
        let mut next = self.items[index].first;
        std::iter::from_fn(move || {
            let &(tokens, after) = self.occurrences.get(next as usize)?;
            next = after;
            Some(tokens)
        })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// True if there are none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Empties the list and keeps its memory.
    pub fn clear(&mut self) {
        self.items.clear();
        self.occurrences.clear();
        self.table.clear();
    }
}

fn terms(doc: &Document, tokens: Span) -> impl Iterator<Item = u64> + '_ {
    doc.tokens[tokens.range()].iter().map(|token| u64::from(token.term.0))
}

fn hash(seed: u64, doc: &Document, tokens: Span) -> u64 {
    terms(doc, tokens).fold(seed, fold)
}

fn same_terms(doc: &Document, a: Span, b: Span) -> bool {
    terms(doc, a).eq(terms(doc, b))
}
