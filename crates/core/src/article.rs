use crate::{Lang, SourceMap, Span};

/// What a block is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockKind {
    /// A paragraph.
    #[default]
    Paragraph,
    /// A heading.
    Heading,
    /// An item of a list.
    Item,
    /// A quotation set apart.
    Quote,
    /// Code or other preformatted text, white space kept.
    Code,
    /// A table: a line a row, cells parted by tabs.
    Table,
    /// The caption of a figure or table.
    Caption,
    /// A reader's comment.
    Comment,
}

impl BlockKind {
    /// The name, in lower case.
    pub const fn name(self) -> &'static str {
        match self {
            BlockKind::Paragraph => "paragraph",
            BlockKind::Heading => "heading",
            BlockKind::Item => "item",
            BlockKind::Quote => "quote",
            BlockKind::Code => "code",
            BlockKind::Table => "table",
            BlockKind::Caption => "caption",
            BlockKind::Comment => "comment",
        }
    }

    /// True for running text, of which summaries are made: paragraphs, items
    /// and quotes.
    pub const fn is_prose(self) -> bool {
        matches!(self, BlockKind::Paragraph | BlockKind::Item | BlockKind::Quote)
    }
}

/// A run of text that layout sets apart: a paragraph, a heading, an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// The level of a heading, 1 to 6; the depth of an item, from 1; else 0.
    pub level: u8,
    /// Where it is in the article's text.
    pub span: Span,
    /// Where it was in the bytes of the page.
    pub source: Span,
}

impl Block {
    /// A block of level 0.
    pub const fn new(kind: BlockKind, span: Span, source: Span) -> Self {
        Block { kind, level: 0, span, source }
    }

    /// The same block at `level`.
    pub const fn level(mut self, level: u8) -> Self {
        self.level = level;
        self
    }
}

/// The article found in a page: its text in blocks, and what the page says of
/// it. A field of which the page says nothing is empty.
///
/// ```
/// use nutgraf_core::{Article, BlockKind, Span};
///
/// let mut article = Article::default();
/// article.push(BlockKind::Paragraph, "Rain fell.", Span::new(3, 13));
/// article.push(BlockKind::Paragraph, "It stopped.", Span::new(20, 31));
/// assert_eq!(article.text, "Rain fell.\n\nIt stopped.");
/// let stopped = Span::new(15, 22);
/// assert_eq!(&article.text[stopped], "stopped");
/// assert_eq!(article.source(stopped), Span::new(23, 30));
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Article {
    /// The text; blocks are joined by a blank line.
    pub text: String,
    /// The blocks, in order, apart from each other, none empty.
    pub blocks: Vec<Block>,
    /// Which bytes of the page each piece of the text was made of.
    pub map: SourceMap,
    /// The headline.
    pub title: String,
    /// The language that the page declares.
    pub lang: Option<Lang>,
    /// The day of publication, as `YYYY-MM-DD`.
    pub date: String,
    /// What the page says it is about, in a sentence or two.
    pub description: String,
    /// The address of the leading picture, as written in the page.
    pub image: String,
    /// The name of the site.
    pub site_name: String,
    /// The authors, one a line.
    authors: String,
}

impl Article {
    /// True if no text was found.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The authors, in the order of the page.
    pub fn authors(&self) -> impl Iterator<Item = &str> {
        self.authors.lines()
    }

    /// Adds an author, unless the name is blank or there already.
    pub fn add_author(&mut self, name: &str) {
        let name = name.trim();
        if name.is_empty() || self.authors().any(|author| author == name) {
            return;
        }
        self.authors.extend(name.chars().map(|c| if c.is_control() { ' ' } else { c }));
        self.authors.push('\n');
    }

    /// Takes all authors away.
    pub fn clear_authors(&mut self) {
        self.authors.clear();
    }

    /// Empties the article and keeps its memory.
    pub fn clear(&mut self) {
        self.text.clear();
        self.blocks.clear();
        self.map.clear();
        self.title.clear();
        self.lang = None;
        self.date.clear();
        self.description.clear();
        self.image.clear();
        self.site_name.clear();
        self.authors.clear();
    }

    /// Appends a block whose text was copied from the page as it stands. An
    /// empty text adds nothing.
    pub fn push(&mut self, kind: BlockKind, text: &str, source: Span) {
        let start = self.begin_block(source.start);
        self.map.push(start, source);
        self.text.push_str(text);
        self.end_block(start, kind, 0, source);
    }

    /// Begins a block: sets it apart from the one before and returns where
    /// its text starts. Append to [`Article::text`] and [`Article::map`],
    /// then call [`Article::end_block`].
    pub fn begin_block(&mut self, source: u32) -> usize {
        if !self.text.is_empty() {
            self.map.push(self.text.len(), Span { start: source, end: source });
            self.text.push_str("\n\n");
        }
        self.text.len()
    }

    /// Ends the block that starts at `start`; without text it is dropped.
    pub fn end_block(&mut self, start: usize, kind: BlockKind, level: u8, source: Span) {
        if self.text.len() == start {
            self.text.truncate(start.saturating_sub(2));
            self.map.truncate(self.text.len());
        } else {
            let span = Span::new(start, self.text.len());
            self.blocks.push(Block { kind, level, span, source });
        }
    }

    /// Replaces each source span by what `to` makes of it: for a page that was
    /// decoded before it was read.
    pub fn remap(&mut self, to: impl Fn(Span) -> Span) {
        self.blocks.iter_mut().for_each(|block| block.source = to(block.source));
        self.map.remap(to);
    }

    /// The bytes of the page that a span of the text was made of.
    pub fn source(&self, span: Span) -> Span {
        self.map.source(span, self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn authors_are_a_list_without_doubles() {
        let mut article = Article::default();
        for name in ["Ada Lovelace", " ", "Karel\nČapek", "Ada Lovelace "] {
            article.add_author(name);
        }
        assert_eq!(article.authors().collect::<Vec<_>>(), ["Ada Lovelace", "Karel Čapek"]);
    }

    #[test]
    fn an_empty_block_leaves_no_trace() {
        let mut article = Article::default();
        article.push(BlockKind::Paragraph, "", Span::new(0, 9));
        article.push(BlockKind::Heading, "One", Span::new(9, 12));
        article.push(BlockKind::Paragraph, "", Span::new(12, 20));
        article.push(BlockKind::Paragraph, "Two", Span::new(20, 23));
        assert_eq!(article.text, "One\n\nTwo");
        assert_eq!(article.blocks.len(), 2);
        assert_eq!(article.source(Span::new(5, 8)), Span::new(20, 23));
    }
}
