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

#[cfg(test)]
mod tests {
    use nutgraf_core::{Block, BlockKind, Scratch, Source, Span};

    use super::*;
    use crate::testing::analyzer;

    #[test]
    fn each_source_counts_its_own_prose() {
        let text = "Heading. One. Two.";
        let block =
            |kind, start, end| Block::new(kind, Span::new(start, end), Span::new(start, end));
        let blocks = [block(BlockKind::Heading, 0, 8), block(BlockKind::Paragraph, 9, 18)];
        let first = Source { text, blocks: &blocks, ..Source::default() };
        let sources = [first, "".into(), "Three. Four.".into()];
        let mut doc = Document::default();
        analyzer().analyze_all_into(&sources, &mut Scratch::new(), &mut doc);
        let mut positions = Positions::default();
        positions.fill(&doc);
        assert_eq!(positions.get(), [0, 0, 1, 0, 1]);
    }
}
