//! Pages written in Markdown (feature `markdown`).

use nutgraf_core::{Article, BlockKind, Extractor, Page, Scratch, Span};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::metadata::{authors, dates};

/// Reads Markdown: `CommonMark`, tables, and front matter in YAML.
///
/// # What it does
///
/// All of it is the article: the first heading of level one becomes the title
/// where the front matter has none, markup goes, and each piece of text keeps
/// its place in the page. Images, raw HTML and rules are left out.
///
/// # Cost
///
/// Time in proportion to the page; the Markdown reader allocates.
///
/// # Example
///
/// ```
/// use nutgraf_core::{Article, Extractor, Scratch};
///
/// let page = "---\nauthor: Ada Lovelace\ndate: 2026-11-24\n---\n# Rain\n\nIt *fell* all day.\n";
/// let mut article = Article::default();
/// nutgraf_extract::Markdown::new().extract(&page.into(), &mut Scratch::new(), &mut article);
/// assert_eq!(article.title, "Rain");
/// assert_eq!(article.text, "It fell all day.");
/// assert_eq!(article.date, "2026-11-24");
/// ```
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Markdown;

impl Markdown {
    /// With every default.
    pub const fn new() -> Self {
        Markdown
    }
}

impl Extractor for Markdown {
    fn extract(&self, page: &Page<'_>, scratch: &mut Scratch, article: &mut Article) {
        crate::text::with_text(page, scratch, article, |text, _, article| {
            read(text, article);
        });
    }
}

fn read(text: &str, article: &mut Article) {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut reader =
        Reader { page: text, article, open: None, lists: 0, quotes: 0, skip: Skip::Nothing };
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        reader.event(event, Span::new(range.start, range.end));
    }
    reader.close();
}

/// Text that is not the article's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Skip {
    Nothing,
    /// The words that stand for an image.
    Image,
    FrontMatter,
    Title,
}

struct Reader<'a> {
    page: &'a str,
    article: &'a mut Article,
    /// Kind, level, start and source of the block being read.
    open: Option<(BlockKind, u8, usize, Span)>,
    lists: u8,
    quotes: u8,
    skip: Skip,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::Start(tag) => self.start(&tag, span),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) => self.text(&text, span),
            Event::SoftBreak => self.text(" ", span),
            Event::HardBreak => self.text("\n", span),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, span: Span) {
        match tag {
            Tag::Heading { level, .. } => {
                self.close();
                let level = *level as u8;
                if level == 1 && self.article.title.is_empty() {
                    self.skip = Skip::Title;
                } else {
                    self.begin(BlockKind::Heading, level, span);
                }
            }
            Tag::CodeBlock(_) => {
                self.close();
                self.begin(BlockKind::Code, 0, span);
            }
            Tag::Table(_) => {
                self.close();
                self.begin(BlockKind::Table, 0, span);
            }
            Tag::TableRow => self.gap("\n"),
            Tag::TableCell => self.cell(),
            Tag::BlockQuote(_) => {
                self.close();
                self.quotes = self.quotes.saturating_add(1);
            }
            Tag::List(_) => {
                self.close();
                self.lists = self.lists.saturating_add(1);
            }
            Tag::Item => self.close(),
            // A second paragraph of an item goes on in it.
            Tag::Paragraph if self.lists > 0 => self.gap("\n"),
            Tag::Paragraph | Tag::FootnoteDefinition(_) | Tag::HtmlBlock => self.close(),
            Tag::MetadataBlock(_) => self.skip = Skip::FrontMatter,
            Tag::Image { dest_url, .. } => {
                if self.article.image.is_empty() {
                    self.article.image.push_str(dest_url);
                }
                self.skip = Skip::Image;
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) | TagEnd::MetadataBlock(_) | TagEnd::Image => {
                if self.skip == Skip::Nothing {
                    self.close();
                }
                self.skip = Skip::Nothing;
            }
            TagEnd::BlockQuote(_) => {
                self.close();
                self.quotes = self.quotes.saturating_sub(1);
            }
            TagEnd::List(_) => {
                self.close();
                self.lists = self.lists.saturating_sub(1);
            }
            TagEnd::Paragraph if self.lists > 0 => {}
            TagEnd::Paragraph | TagEnd::Item | TagEnd::Table => self.close(),
            TagEnd::CodeBlock => {
                if self.article.text.ends_with('\n') && self.open.is_some() {
                    self.article.text.pop();
                }
                self.close();
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str, span: Span) {
        match self.skip {
            Skip::Image => return,
            Skip::FrontMatter => return front_matter(text, self.article),
            Skip::Title => return self.article.title.push_str(text),
            Skip::Nothing => {}
        }
        if self.open.is_none() {
            let (kind, level) = match (self.lists, self.quotes) {
                (0, 0) => (BlockKind::Paragraph, 0),
                (0, _) => (BlockKind::Quote, 0),
                (lists, _) => (BlockKind::Item, lists),
            };
            self.begin(kind, level, span);
        }
        if let Some((_, _, _, source)) = &mut self.open {
            source.end = source.end.max(span.end);
        }
        self.push(text, span);
    }

    /// Appends `text` for `span` of the page. Inline code spans its marks too.
    fn push(&mut self, text: &str, span: Span) {
        let raw = self.page.get(span.range()).unwrap_or_default();
        let inner = raw.find(text).filter(|_| text.len() < raw.len() && raw.starts_with('`'));
        let span =
            inner.map_or(span, |at| Span::new(0, text.len()).offset(span.range().start + at));
        self.article.map.push(self.article.text.len(), span);
        self.article.text.push_str(text);
    }

    fn begin(&mut self, kind: BlockKind, level: u8, span: Span) {
        let source = span;
        let start = self.article.begin_block(source.start);
        self.open = Some((kind, level, start, source));
    }

    fn close(&mut self) {
        if let Some((kind, level, start, source)) = self.open.take() {
            self.article.end_block(start, kind, level, source);
        }
    }

    /// Parts what the open block has from what comes.
    fn gap(&mut self, gap: &str) {
        if let Some((_, _, start, source)) = self.open
            && self.article.text.len() > start
        {
            self.article.map.push(self.article.text.len(), Span { start: source.end, ..source });
            self.article.text.push_str(gap);
        }
    }

    /// Parts the cells of a row.
    fn cell(&mut self) {
        if !self.article.text.ends_with('\n') {
            self.gap("\t");
        }
    }
}

/// Reads `name: value` lines.
fn front_matter(text: &str, article: &mut Article) {
    let mut in_authors = false;
    for line in text.lines() {
        if let Some(name) = line.trim_start().strip_prefix("- ").filter(|_| in_authors) {
            authors::add(bare(name), article);
            continue;
        }
        let Some((name, value)) = line.split_once(':') else { continue };
        let value = bare(value);
        in_authors = false;
        match name.trim() {
            "title" if article.title.is_empty() => article.title.push_str(value),
            "description" | "summary" if article.description.is_empty() => {
                article.description.push_str(value);
            }
            "image" | "cover" if article.image.is_empty() => article.image.push_str(value),
            "lang" | "language" => article.lang = value.parse().ok().or(article.lang),
            "date" | "published" if article.date.is_empty() => {
                if let Some(day) = dates::parse(value, dates::Order::Unknown) {
                    day.write(&mut article.date);
                }
            }
            "author" | "authors" => {
                in_authors = value.is_empty();
                let list = value.trim_start_matches('[').trim_end_matches(']');
                list.split(',').for_each(|name| authors::add(bare(name), article));
            }
            _ => {}
        }
    }
}

/// `value` without quotes around it.
fn bare(value: &str) -> &str {
    value.trim().trim_matches(['"', '\'']).trim()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::to_markdown;

    fn article(page: &str) -> Article {
        let mut article = Article::default();
        Markdown::new().extract(&page.into(), &mut Scratch::new(), &mut article);
        article
    }

    #[test]
    fn blocks() {
        use BlockKind::{Code, Heading, Item, Paragraph, Quote, Table};
        for (name, page, want) in [
            ("nothing", "", &[][..]),
            ("marks go", "A *b* **c** `d` [e](f) ~~g~~", &[(Paragraph, 0, "A b c d e g")]),
            ("heading", "# T\n## Two", &[(Heading, 2, "Two")]),
            ("a second title", "# T\n# Two", &[(Heading, 1, "Two")]),
            ("soft and hard breaks", "a\nb\\\nc", &[(Paragraph, 0, "a b\nc")]),
            (
                "nested list",
                "- a\n  - b\n- c\n\n  d",
                &[(Item, 1, "a"), (Item, 2, "b"), (Item, 1, "c\nd")],
            ),
            ("quote", "> a\n> b\n\nc", &[(Quote, 0, "a b"), (Paragraph, 0, "c")]),
            ("code", "```rs\n  a\n\nb\n```\n", &[(Code, 0, "  a\n\nb")]),
            ("table", "| a | b |\n|---|---|\n| *1* | 2 |", &[(Table, 0, "a\tb\n1\t2")]),
            (
                "image, rule, HTML",
                "![x](y.png)\n\n---\n\n<div>z</div>\n\na",
                &[(Paragraph, 0, "a")],
            ),
        ] {
            let article = article(page);
            let blocks: Vec<_> =
                article.blocks.iter().map(|b| (b.kind, b.level, &article.text[b.span])).collect();
            assert_eq!(blocks, want, "{name}");
        }
    }

    #[test]
    fn front_matter_is_metadata() {
        let article = article(
            "---\ntitle: \"Rain\"\nauthors:\n- Ada Lovelace\n- 'Karel Čapek'\ndate: 2026-11-24T08:00\nlang: de-AT\n---\nText.",
        );
        assert_eq!(article.title, "Rain");
        assert_eq!(article.authors().collect::<Vec<_>>(), ["Ada Lovelace", "Karel Čapek"]);
        assert_eq!(article.date, "2026-11-24");
        assert_eq!(article.lang, Some(nutgraf_core::Lang::new("de")));
        assert_eq!(article.text, "Text.");
    }

    #[test]
    fn text_leads_back_to_the_page() {
        let page = "# T\n\nOne *two* `three` &amp; four.\n";
        let article = article(page);
        for word in ["two", "three", "four"] {
            let at = article.text.find(word).unwrap();
            let source = article.source(Span::new(at, at + word.len()));
            assert_eq!(&page[source], word);
        }
    }

    fn line() -> impl Strategy<Value = String> {
        "[ -~äß字А]{1,24}"
            .prop_map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .prop_filter("has text", |line| !line.is_empty())
    }

    fn block() -> impl Strategy<Value = (BlockKind, u8, String)> {
        let lines = || prop::collection::vec(line(), 1..4).prop_map(|lines| lines.join("\n"));
        let cell = "[A-Za-z*_|#-]{1,8}";
        prop_oneof![
            lines().prop_map(|text| (BlockKind::Paragraph, 0, text)),
            lines().prop_map(|text| (BlockKind::Quote, 0, text)),
            lines().prop_map(|text| (BlockKind::Item, 1, text)),
            (2..7u8, line()).prop_map(|(level, text)| (BlockKind::Heading, level, text)),
            lines().prop_map(|text| (BlockKind::Code, 0, text)),
            prop::collection::vec([cell, cell], 2..4).prop_map(|rows| {
                let rows: Vec<_> = rows.iter().map(|row| row.join("\t")).collect();
                (BlockKind::Table, 0, rows.join("\n"))
            }),
        ]
    }

    proptest! {
        #[test]
        fn text_survives_markdown(title in line(), blocks in prop::collection::vec(block(), 0..6)) {
            let mut before = Article::default();
            before.title.push_str(&title);
            for (kind, level, text) in &blocks {
                let start = before.begin_block(0);
                before.text.push_str(text);
                before.end_block(start, *kind, *level, Span::default());
            }
            let mut markdown = String::new();
            to_markdown(&before, &mut markdown);
            let after = article(&markdown);
            prop_assert_eq!(&after.title, &title);
            let got: Vec<_> = after.blocks.iter()
                .map(|b| (b.kind, b.level, after.text[b.span].to_string())).collect();
            prop_assert_eq!(got, blocks, "{}", markdown);
        }
    }
}
