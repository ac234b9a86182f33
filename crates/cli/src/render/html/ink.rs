//! The text of the article, with its sentences and keywords marked.

use std::fmt;

use nutgraf::{Block, BlockKind, Span};

use super::{Escaped, Section};

/// Writes blocks with sentences and keywords marked, each in its turn.
pub(super) struct Ink<'a> {
    section: &'a Section<'a>,
    sentences: Vec<Span>,
    picked: Vec<bool>,
    /// Occurrences of keywords, in order and apart.
    keywords: Vec<Span>,
    /// The sentence and the keyword that come next.
    sentence: usize,
    keyword: usize,
}

impl<'a> Ink<'a> {
    pub(super) fn new(section: &'a Section<'a>) -> Self {
        let report = section.report;
        let sentences: Vec<_> = report.sentences().collect();
        let mut picked = vec![false; sentences.len()];
        for pick in &report.summary {
            if let Some(picked) = picked.get_mut(pick.index) {
                *picked = true;
            }
        }
        let mut spans: Vec<_> = report.keywords.iter().flat_map(|k| k.spans).copied().collect();
        spans.sort_unstable();
        let mut keywords: Vec<Span> = Vec::with_capacity(spans.len());
        for span in spans {
            match keywords.last_mut() {
                Some(last) if span.start < last.end => last.end = last.end.max(span.end),
                _ => keywords.push(span),
            }
        }
        Ink { section, sentences, picked, keywords, sentence: 0, keyword: 0 }
    }

    pub(super) fn block(&mut self, f: &mut fmt::Formatter<'_>, block: &Block) -> fmt::Result {
        let level = block.level.max(1);
        match block.kind {
            BlockKind::Heading => write!(f, "<h{}>", level.clamp(2, 6))?,
            BlockKind::Item if level > 1 => {
                write!(f, "<li class=\"deep\" style=\"--depth:{}\">", level - 1)?;
            }
            BlockKind::Item => f.write_str("<li>")?,
            BlockKind::Quote => f.write_str("<blockquote><p>")?,
            BlockKind::Code => f.write_str("<pre><code>")?,
            BlockKind::Table => return self.table(f, block),
            BlockKind::Caption => f.write_str("<p class=\"caption\">")?,
            BlockKind::Comment => f.write_str("<p class=\"comment\">")?,
            _ => f.write_str("<p>")?,
        }
        self.text(f, block.span)?;
        match block.kind {
            BlockKind::Heading => writeln!(f, "</h{}>", level.clamp(2, 6)),
            BlockKind::Item => writeln!(f, "</li>"),
            BlockKind::Quote => writeln!(f, "</p></blockquote>"),
            BlockKind::Code => writeln!(f, "</code></pre>"),
            _ => writeln!(f, "</p>"),
        }
    }

    /// Writes the text of a span with its sentences.
    fn text(&mut self, f: &mut fmt::Formatter<'_>, span: Span) -> fmt::Result {
        let mut at = span.start;
        while let Some(&sentence) = self.sentences.get(self.sentence) {
            if sentence.start >= span.end {
                break;
            }
            if sentence.start >= at {
                self.words(f, Span { start: at, end: sentence.start })?;
                let id = self.section.id(self.sentence);
                let tag = if self.picked[self.sentence] { "mark" } else { "span" };
                write!(f, "<{tag} id=\"{id}\">")?;
                self.words(f, sentence)?;
                write!(f, "</{tag}>")?;
                at = sentence.end;
            }
            self.sentence += 1;
        }
        self.words(f, Span { start: at, end: span.end.max(at) })
    }

    /// Writes the text of a span with its keywords.
    fn words(&mut self, f: &mut fmt::Formatter<'_>, span: Span) -> fmt::Result {
        let text = self.section.report.text();
        let mut at = span.start;
        while let Some(&keyword) = self.keywords.get(self.keyword) {
            if keyword.end > span.end {
                break;
            }
            if keyword.start >= at {
                let before = &text[Span { start: at, end: keyword.start }];
                write!(f, "{}<u>{}</u>", Escaped(before), Escaped(&text[keyword]))?;
                at = keyword.end;
            }
            self.keyword += 1;
        }
        write!(f, "{}", Escaped(&text[Span { start: at, end: span.end }]))
    }

    /// Writes places to go to for the sentences of a span, without their text.
    pub(super) fn places(&mut self, f: &mut fmt::Formatter<'_>, span: Span) -> fmt::Result {
        while self.sentences.get(self.sentence).is_some_and(|s| s.start < span.end) {
            write!(f, "<a id=\"{}\"></a>", self.section.id(self.sentence))?;
            self.sentence += 1;
        }
        Ok(())
    }

    /// Writes a table: its sentences are places to go to, but not marked, for
    /// they may run across cells.
    fn table(&mut self, f: &mut fmt::Formatter<'_>, block: &Block) -> fmt::Result {
        writeln!(f, "<div class=\"wide\"><table>")?;
        let mut at = block.span.start;
        for row in self.section.report.text()[block.span].split('\n') {
            f.write_str("<tr>")?;
            for cell in row.split('\t') {
                let span = Span { start: at, end: at + cell.len() as u32 };
                f.write_str("<td>")?;
                self.places(f, span)?;
                self.words(f, span)?;
                f.write_str("</td>")?;
                at = span.end + 1;
            }
            writeln!(f, "</tr>")?;
        }
        writeln!(f, "</table></div>")
    }
}
