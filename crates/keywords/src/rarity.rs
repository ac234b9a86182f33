//! How rare words are elsewhere.

use nutgraf_core::{Document, Idf, Span, TermId};

use crate::stretch::content;

/// The inverse document frequency of each term in a background.
#[derive(Debug, Default)]
pub(crate) struct Rarity {
    /// By term; empty without a background.
    idf: Vec<f32>,
}

impl Rarity {
    /// Looks each content word up.
    pub(crate) fn fill(&mut self, doc: &Document, background: Option<&Idf>) {
        self.idf.clear();
        let Some(background) = background else { return };
        let idf = |term| if doc.is_stop(term) { 0.0 } else { background.get(doc.stem(term)) };
        self.idf.extend((0..doc.term_count() as u32).map(TermId).map(idf));
    }

    /// The mean over the content words of a run of tokens. Where there are
    /// none, or no background, all are as rare as each other: 1.
    pub(crate) fn mean(&self, doc: &Document, tokens: Span) -> f32 {
        if self.idf.is_empty() {
            return 1.0;
        }
        let idf = content(doc, tokens).map(|token| self.idf[token.term.index()]);
        let (sum, count) = idf.fold((0.0, 0), |(sum, count), idf| (sum + idf, count + 1));
        if count == 0 { 1.0 } else { sum / count as f32 }
    }
}
