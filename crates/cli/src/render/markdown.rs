//! Markdown: what is shown, laid out as an article of its own, which the
//! extractor's writer then writes.

use std::fmt;

use nutgraf::{Article, BlockKind, Span, extract};

use crate::report::Report;

/// A report as Markdown.
#[derive(Debug)]
pub(crate) struct Markdown<'a> {
    pub(crate) report: &'a Report<'a>,
    /// True if the name stands above it.
    pub(crate) named: bool,
}

impl fmt::Display for Markdown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.named {
            writeln!(f, "<!-- {} -->\n", self.report.name.replace("--", "- -"))?;
        }
        let mut markdown = String::new();
        extract::to_markdown(&layout(self.report), &mut markdown);
        f.write_str(&markdown)
    }
}

fn layout(report: &Report<'_>) -> Article {
    let (parts, mut page) = (report.parts, Article::default());
    if parts.metadata {
        page.title.push_str(report.title);
        add(&mut page, BlockKind::Paragraph, 0, &report.byline().join(" · "));
    }
    let keywords = report.keywords.iter().map(|keyword| keyword.text);
    match (parts.summary, parts.text, parts.keywords) {
        (true, ..) => {
            items(&mut page, report.summary.iter().map(|pick| pick.text));
            let keywords: Vec<_> = keywords.collect();
            add(&mut page, BlockKind::Paragraph, 0, &keywords.join(", "));
        }
        (_, true, _) => blocks(&mut page, report),
        (_, _, true) => items(&mut page, keywords),
        _ => items(&mut page, report.sentences().map(|span| &report.text()[span])),
    }
    page
}

fn items<'a>(page: &mut Article, texts: impl Iterator<Item = &'a str>) {
    texts.for_each(|text| {
        let words: Vec<_> = text.split_whitespace().collect();
        add(page, BlockKind::Item, 1, &words.join(" "));
    });
}

fn blocks(page: &mut Article, report: &Report<'_>) {
    let skip = usize::from(report.begins_with_title());
    for block in report.blocks().iter().skip(skip) {
        add(page, block.kind, block.level, &report.text()[block.span]);
    }
}

fn add(page: &mut Article, kind: BlockKind, level: u8, text: &str) {
    let start = page.begin_block(0);
    page.text.push_str(text);
    page.end_block(start, kind, level, Span::default());
}
