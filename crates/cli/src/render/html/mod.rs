//! A page to look at: the article with the sentences of its summary marked and
//! its keywords underlined, the gist beside it, the scores below.

mod ink;
mod scores;

use std::fmt;

use nutgraf::{BlockKind, Document, Span};

use self::ink::Ink;
use super::why;
use crate::report::{Keyword, Pick, Report};

/// The page up to its title.
const HEAD: &str = concat!(
    "<meta charset=\"utf-8\">\n",
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
    "<meta name=\"color-scheme\" content=\"light dark\">\n",
    "<meta name=\"generator\" content=\"nutgraf\">\n<title>",
);

/// The page from the end of its title to the first report.
const STYLE: &str =
    concat!("</title>\n<style>\n", include_str!("style.css"), "</style>\n</head>\n<body>\n",);

/// What stands after the last report.
pub(crate) const TAIL: &str = "</body>\n</html>\n";

/// What stands before several reports.
pub(crate) struct Head;

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<!doctype html>\n<html lang=\"en\">\n<head>\n{HEAD}Gists{STYLE}")
    }
}

/// A report as a page of its own.
#[derive(Debug)]
pub(crate) struct Page<'a>(pub(crate) &'a Report<'a>);

impl fmt::Display for Page<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (lang, title) = (Language(self.0), Escaped(heading(self.0)));
        write!(f, "<!doctype html>\n<html{lang}>\n<head>\n{HEAD}{title}{STYLE}")?;
        let section = Section { report: self.0, number: 0, named: false };
        write!(f, "{section}{TAIL}")
    }
}

/// A report as a part of the page.
#[derive(Debug)]
pub(crate) struct Section<'a> {
    pub(crate) report: &'a Report<'a>,
    /// Its number, from zero: part of the ids of its sentences.
    pub(crate) number: usize,
    /// True if the name stands above it.
    pub(crate) named: bool,
}

impl fmt::Display for Section<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let direction = if is_right_to_left(self.report.text()) { "rtl" } else { "ltr" };
        writeln!(f, "<main dir=\"{direction}\"{}>", Language(self.report))?;
        self.head(f)?;
        self.gist(f)?;
        self.article(f)?;
        self.scores(f)?;
        writeln!(f, "</main>")
    }
}

impl Section<'_> {
    fn head(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "<header>")?;
        if self.named {
            writeln!(f, "<p class=\"name\">{}</p>", Escaped(self.report.name))?;
        }
        writeln!(f, "<h1 dir=\"auto\">{}</h1>", Escaped(heading(self.report)))?;
        let byline = self.report.byline();
        for (i, part) in byline.iter().enumerate() {
            let lead = if i == 0 { "<p class=\"byline\">" } else { " · " };
            write!(f, "{lead}<bdi>{}</bdi>", Escaped(part))?;
        }
        if !byline.is_empty() {
            writeln!(f, "</p>")?;
        }
        writeln!(f, "</header>")
    }

    fn gist(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let report = self.report;
        if report.summary.is_empty() && report.keywords.is_empty() {
            return Ok(());
        }
        writeln!(f, "<aside>")?;
        if !report.summary.is_empty() {
            writeln!(f, "<h2 lang=\"en\">Summary</h2>\n<ul class=\"summary\">")?;
            report.summary.iter().try_for_each(|pick| self.pick(f, pick))?;
            writeln!(f, "</ul>")?;
        }
        if !report.keywords.is_empty() {
            writeln!(f, "<h2 lang=\"en\">Keywords</h2>\n<ul class=\"keywords\">")?;
            report.keywords.iter().try_for_each(|keyword| self.keyword(f, keyword))?;
            writeln!(f, "</ul>")?;
        }
        writeln!(f, "</aside>")
    }

    fn pick(&self, f: &mut fmt::Formatter<'_>, pick: &Pick<'_>) -> fmt::Result {
        let (link, text) = (self.id(pick.index), Escaped(pick.text));
        write!(f, "<li dir=\"auto\"><a href=\"#{link}\">{text}</a>")?;
        if self.report.parts.explain {
            let why = why(pick.score, &pick.factors);
            write!(f, "<br><small lang=\"en\">{why}</small>")?;
        }
        writeln!(f, "</li>")
    }

    fn keyword(&self, f: &mut fmt::Formatter<'_>, keyword: &Keyword<'_>) -> fmt::Result {
        let link = self.id(self.sentence_at(keyword.spans.first()));
        let (text, times) = (Escaped(keyword.text), keyword.spans.len());
        write!(f, "<li dir=\"auto\"><a href=\"#{link}\">{text}</a>")?;
        write!(f, " <small>{times}</small>")?;
        if self.report.parts.explain {
            write!(f, "<br><small lang=\"en\">{}</small>", why(keyword.score, &keyword.factors))?;
        }
        writeln!(f, "</li>")
    }

    fn article(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (report, mut ink) = (self.report, Ink::new(self));
        let class =
            if report.parts.sentences && !report.parts.text { " class=\"striped\"" } else { "" };
        writeln!(f, "<article{class}>")?;
        let skip = usize::from(report.parts.metadata && report.begins_with_title());
        for title in &report.blocks()[..skip] {
            ink.places(f, title.span)?;
        }
        let mut in_list = false;
        for block in &report.blocks()[skip..] {
            let item = block.kind == BlockKind::Item;
            if item != in_list {
                writeln!(f, "{}", if item { "<ul>" } else { "</ul>" })?;
                in_list = item;
            }
            ink.block(f, block)?;
        }
        if in_list {
            writeln!(f, "</ul>")?;
        }
        writeln!(f, "</article>")
    }

    /// The id of a sentence in the page.
    fn id(&self, sentence: usize) -> String {
        format!("a{}s{}", self.number + 1, sentence + 1)
    }

    /// The sentence in which `span` is.
    fn sentence_at(&self, span: Option<&Span>) -> usize {
        let sentences = self.report.document.map(Document::sentences).unwrap_or_default();
        let start = span.map_or(0, |span| span.start);
        sentences.partition_point(|sentence| sentence.span.end <= start)
    }
}

/// What the report is headed by: the title of the text, or where it is from.
fn heading<'a>(report: &Report<'a>) -> &'a str {
    if report.title.is_empty() { report.name } else { report.title }
}

/// True if the first letter belongs to a script that is written from right to
/// left.
fn is_right_to_left(text: &str) -> bool {
    text.chars().find(|c| c.is_alphabetic()).is_some_and(|first| {
        matches!(first, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}

/// The language attribute, where the language is known.
struct Language<'a>(&'a Report<'a>);

impl fmt::Display for Language<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lang = self.0.lang;
        if lang.is_und() { Ok(()) } else { write!(f, " lang=\"{lang}\"") }
    }
}

/// Text in which nothing is markup.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(['&', '<', '>', '"', '\0']) {
            f.write_str(&rest[..at])?;
            f.write_str(match rest.as_bytes()[at] {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'"' => "&quot;",
                _ => "\u{fffd}",
            })?;
            rest = &rest[at + 1..];
        }
        f.write_str(rest)
    }
}
