//! Plain text: wrapped and with some colour on a terminal, a sentence a line
//! in a pipe.

use std::{borrow::Cow, fmt};

use anstyle::{AnsiColor, Style};
use nutgraf::BlockKind;

use super::{why, wrap::wrap};
use crate::report::Report;

const TITLE: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();
const KEYWORD: Style = AnsiColor::Cyan.on_default();

/// A report as text, in lines of at most `width` columns, or of any width.
#[derive(Debug)]
pub(crate) struct Text<'a> {
    pub(crate) report: &'a Report<'a>,
    pub(crate) width: Option<usize>,
    /// True if the name stands above it.
    pub(crate) named: bool,
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.report.parts;
        if self.named {
            writeln!(f, "{FAINT}==>{FAINT:#} {} {FAINT}<=={FAINT:#}", clean(self.report.name))?;
        }
        if parts.metadata {
            self.head(f)?;
        }
        match (parts.summary, parts.text, parts.keywords) {
            (true, _, keywords) => {
                self.summary(f)?;
                if keywords && !self.report.keywords.is_empty() {
                    writeln!(f)?;
                    self.keyword_line(f)?;
                }
                Ok(())
            }
            (_, true, _) => self.blocks(f),
            (_, _, true) => self.keyword_list(f),
            _ => self.sentences(f),
        }
    }
}

impl Text<'_> {
    fn head(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let title = clean(self.report.title);
        if !title.is_empty() {
            self.lines(f, &title, "", TITLE)?;
        }
        let byline = self.report.byline().join(" · ");
        if !byline.is_empty() {
            self.lines(f, &clean(&byline), "", FAINT)?;
        }
        if title.is_empty() && byline.is_empty() { Ok(()) } else { writeln!(f) }
    }

    fn summary(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, pick) in self.report.summary.iter().enumerate() {
            if i > 0 && self.width.is_some() {
                writeln!(f)?;
            }
            self.lines(f, &clean(pick.text), "", Style::new())?;
            if self.report.parts.explain {
                writeln!(f, "{FAINT}    {}{FAINT:#}", why(pick.score, &pick.factors))?;
            }
        }
        Ok(())
    }

    fn keyword_line(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keywords: Vec<_> = self.report.keywords.iter().map(|k| clean(k.text)).collect();
        self.lines(f, &keywords.join(", "), "", KEYWORD)
    }

    fn keyword_list(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for keyword in &self.report.keywords {
            write!(f, "{}", clean(keyword.text))?;
            if self.report.parts.explain {
                let why = why(keyword.score, &keyword.factors);
                write!(f, "\t{FAINT}{}\t{why}{FAINT:#}", keyword.spans.len())?;
            }
            writeln!(f)?;
        }
        Ok(())
    }

    fn sentences(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.report.text();
        let mut endings = self.report.endings.iter();
        for span in self.report.sentences() {
            write!(f, "{}", clean(&text[span]))?;
            if let Some(ending) = endings.next() {
                write!(f, "\t{FAINT}{:.3}\t{}{FAINT:#}", ending.score, ending.end)?;
            }
            writeln!(f)?;
        }
        Ok(())
    }

    fn blocks(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.report.text();
        let skip = usize::from(self.report.begins_with_title());
        let mut before = None;
        for block in &self.report.blocks()[skip..] {
            let text = &text[block.span];
            let list = block.kind == BlockKind::Item && before == Some(BlockKind::Item);
            if before.is_some() && !list {
                writeln!(f)?;
            }
            let indent = "  ".repeat(usize::from(block.level.max(1)) - 1);
            match block.kind {
                BlockKind::Heading => self.lines(f, &clean(text), "", TITLE)?,
                BlockKind::Item => {
                    self.lines(f, &clean(text), &format!("{indent}- "), Style::new())?;
                }
                BlockKind::Quote => self.lines(f, &clean(text), "> ", Style::new())?,
                BlockKind::Code | BlockKind::Table => writeln!(f, "{}", harmless(text))?,
                BlockKind::Caption => self.lines(f, &clean(text), "", FAINT)?,
                _ => self.lines(f, &clean(text), "", Style::new())?,
            }
            before = Some(block.kind);
        }
        Ok(())
    }

    /// Writes a paragraph: `lead` before the first line, as much room before
    /// the others.
    fn lines(
        &self,
        f: &mut fmt::Formatter<'_>,
        text: &str,
        lead: &str,
        style: Style,
    ) -> fmt::Result {
        let Some(width) = self.width else { return writeln!(f, "{lead}{style}{text}{style:#}") };
        let rest = if lead.starts_with('>') { lead.to_owned() } else { " ".repeat(lead.len()) };
        for line in wrap(text, width, lead, &rest) {
            writeln!(f, "{style}{line}{style:#}")?;
        }
        Ok(())
    }
}

/// White space folded to single blanks, and nothing that a terminal obeys.
fn clean(text: &str) -> Cow<'_, str> {
    let is_plain = |text: &str| {
        text.trim() == text
            && !text.contains("  ")
            && !text.contains(|c: char| c != ' ' && (c.is_whitespace() || c.is_control()))
    };
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let mut words = text.split_whitespace();
    let mut out = String::with_capacity(text.len());
    for (i, word) in words.by_ref().enumerate() {
        if i > 0 {
            out.push(' ');
        }
        out.extend(word.chars().filter(|c| !c.is_control()));
    }
    Cow::Owned(out)
}

/// White space kept, and nothing that a terminal obeys.
fn harmless(text: &str) -> Cow<'_, str> {
    let obeyed = |c: char| c.is_control() && c != '\n' && c != '\t';
    if text.contains(obeyed) { Cow::Owned(text.replace(obeyed, "")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use nutgraf::{Article, Lang, Span, segment::OffsetUnit};

    use super::*;
    use crate::report::{Parts, Places};

    #[test]
    fn an_article_on_a_narrow_terminal() {
        let mut article = Article::default();
        article.title.push_str("The ferry is back on the river");
        article.add_author("Ada Reed");
        for (kind, level, text) in [
            (BlockKind::Heading, 1, "The ferry is back on the river"),
            (BlockKind::Paragraph, 0, "The old ferry crosses  the river\nagain."),
            (BlockKind::Item, 1, "It was repaired for two years."),
            (BlockKind::Item, 2, "In a yard."),
            (BlockKind::Quote, 0, "Many had given up all hope."),
            (BlockKind::Code, 0, "fn ferry() {\n    cross();\n}"),
        ] {
            let start = article.begin_block(0);
            article.text.push_str(text);
            article.end_block(start, kind, level, Span::default());
        }
        let report = Report {
            name: "-",
            id: None,
            parts: Parts { metadata: true, text: true, ..Parts::NONE },
            article: Some(&article),
            lines: None,
            document: None,
            endings: Vec::new(),
            offsets: OffsetUnit::Bytes,
            title: &article.title,
            lang: Lang::UND,
            scores: &[],
            summary: Vec::new(),
            keywords: Vec::new(),
            places: Places::Same,
        };
        let text = Text { report: &report, width: Some(20), named: false }.to_string();
        let want = "\
\u{1b}[1mThe ferry is back on\u{1b}[0m
\u{1b}[1mthe river\u{1b}[0m
\u{1b}[2mAda Reed\u{1b}[0m

The old ferry
crosses the river
again.

- It was repaired
  for two years.
  - In a yard.

> Many had given up
> all hope.

fn ferry() {
    cross();
}
";
        assert_eq!(text, want);
    }

    #[test]
    fn nothing_that_a_terminal_obeys_is_written() {
        for (text, folded, kept) in [
            ("plain words", "plain words", "plain words"),
            (" a \n b\t", "a b", " a \n b\t"),
            ("\u{1b}[31mred", "[31mred", "[31mred"),
            ("a\u{9b}31mb\u{7}", "a31mb", "a31mb"),
            ("日本\u{3000}語", "日本 語", "日本\u{3000}語"),
        ] {
            assert_eq!((&*clean(text), &*harmless(text)), (folded, kept), "{text:?}");
        }
    }
}
