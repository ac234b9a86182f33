//! Where a sentence stands in its source.

use nutgraf_core::Document;

/// For each sentence, how many sentences of running text stand before it in
/// its source.
#[derive(Debug, Default)]
pub(crate) struct Positions(Vec<u32>);

impl Positions {
    /// Replaces the positions by those of `doc`.
    pub(crate) fn fill(&mut self, doc: &Document) {
        self.0.clear();
        let mut sources = doc.sources().iter();
        let mut end = sources.next().map_or(u32::MAX, |source| source.end);
        let mut position = 0;
        for (i, sentence) in doc.sentences().iter().enumerate() {
            while end <= sentence.span.start {
                end = sources.next().map_or(u32::MAX, |source| source.end);
                position = 0;
            }
            self.0.push(position);
            position += u32::from(doc.is_prose(i));
        }
    }

    /// The positions, by sentence.
    pub(crate) fn get(&self) -> &[u32] {
        &self.0
    }
}
