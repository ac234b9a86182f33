//! How rare words are elsewhere.

use nutgraf_core::{Document, Idf, Span, TermId};

/// The inverse document frequency of each term.
#[derive(Debug, Default)]
pub(crate) struct Rarity {
    idf: Vec<f32>,
}

impl Rarity {
    /// Without a background, all content words are as rare as each other.
    pub(crate) fn fill(&mut self, doc: &Document, background: Option<&Idf>) {
        self.idf.clear();
        self.idf.resize(doc.term_count(), 1.0);
        let Some(background) = background else { return };
        for (term, idf) in (0..).map(TermId).zip(&mut self.idf) {
            if !doc.is_stop(term) {
                *idf = background.get(doc.stem(term));
            }
        }
    }

    /// The mean over the content words of a run of tokens.
    pub(crate) fn mean(&self, doc: &Document, tokens: Span) -> f32 {
        let tokens = doc.tokens()[tokens.range()].iter();
        let content = tokens.filter(|token| !doc.is_stop(token.term));
        let (sum, count) = content
            .fold((0.0, 0), |(sum, count), token| (sum + self.idf[token.term.index()], count + 1));
        sum / (count as f32).max(1.0)
    }
}
