//! A page to look at: the article with the sentences of its summary marked and
//! its keywords underlined, the gist beside it, the scores below.

use std::fmt;

use nutgraf::{Block, BlockKind, Span};

use crate::report::Report;

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
            for pick in &report.summary {
                let link = self.id(pick.index);
                writeln!(
                    f,
                    "<li dir=\"auto\"><a href=\"#{link}\">{}</a></li>",
                    Escaped(pick.text)
                )?;
            }
            writeln!(f, "</ul>")?;
        }
        if !report.keywords.is_empty() {
            writeln!(f, "<h2 lang=\"en\">Keywords</h2>\n<ul class=\"keywords\">")?;
            for keyword in &report.keywords {
                let link = self.id(self.sentence_at(keyword.spans.first()));
                let times = keyword.spans.len();
                writeln!(
                    f,
                    "<li dir=\"auto\"><a href=\"#{link}\">{}</a> <small>{times}</small></li>",
                    Escaped(keyword.text)
                )?;
            }
            writeln!(f, "</ul>")?;
        }
        writeln!(f, "</aside>")
    }

    fn article(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (report, mut ink) = (self.report, Ink::new(self));
        writeln!(f, "<article>")?;
        let skip = usize::from(report.parts.metadata && report.begins_with_title());
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

    fn scores(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.report.scores.is_empty() && self.report.keywords.is_empty() {
            return Ok(());
        }
        writeln!(f, "<details class=\"scores\">\n<summary lang=\"en\">Scores</summary>")?;
        self.sentence_scores(f)?;
        self.keyword_scores(f)?;
        writeln!(f, "</details>")
    }

    fn sentence_scores(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Some(document), scores) = (self.report.document, self.report.scores) else {
            return Ok(());
        };
        if scores.is_empty() {
            return Ok(());
        }
        let scale = Scale::of(scores.iter().copied());
        writeln!(
            f,
            "<table>\n<caption>Sentences</caption>\n<thead><tr><th>No.</th><th>Score</th><th>Words</th><th>Text</th></tr></thead>\n<tbody>"
        )?;
        let mut picks = self.report.summary.iter().peekable();
        for (i, (sentence, &score)) in document.sentences().iter().zip(scores).enumerate() {
            let picked = picks.next_if(|pick| pick.index == i).is_some();
            let class = if picked { " class=\"picked\"" } else { "" };
            let (id, words) = (self.id(i), sentence.tokens.len());
            let text = document.sentence_text(i);
            writeln!(
                f,
                "<tr{class}><td><a href=\"#{id}\">{}</a></td><td>{}</td><td>{words}</td><td dir=\"auto\">{}</td></tr>",
                i + 1,
                scale.bar(score),
                Escaped(start(text)),
            )?;
        }
        writeln!(f, "</tbody>\n</table>")
    }

    fn keyword_scores(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keywords = &self.report.keywords;
        if keywords.is_empty() {
            return Ok(());
        }
        let scale = Scale::of(keywords.iter().map(|keyword| keyword.score));
        writeln!(
            f,
            "<table>\n<caption>Keywords</caption>\n<thead><tr><th>No.</th><th>Score</th><th>Times</th><th>Keyword</th></tr></thead>\n<tbody>"
        )?;
        for (i, keyword) in keywords.iter().enumerate() {
            writeln!(
                f,
                "<tr><td>{}</td><td>{}</td><td>{}</td><td dir=\"auto\">{}</td></tr>",
                i + 1,
                scale.bar(keyword.score),
                keyword.spans.len(),
                Escaped(keyword.text),
            )?;
        }
        writeln!(f, "</tbody>\n</table>")
    }

    /// The id of a sentence in the page.
    fn id(&self, sentence: usize) -> String {
        format!("a{}s{}", self.number + 1, sentence + 1)
    }

    /// The sentence in which `span` is.
    fn sentence_at(&self, span: Option<&Span>) -> usize {
        let sentences =
            self.report.document.map(|document| document.sentences()).unwrap_or_default();
        let start = span.map_or(0, |span| span.start);
        sentences.partition_point(|sentence| sentence.span.end <= start)
    }
}

/// Writes blocks with sentences and keywords marked, each in its turn.
struct Ink<'a> {
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
    fn new(section: &'a Section<'a>) -> Self {
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

    fn block(&mut self, f: &mut fmt::Formatter<'_>, block: &Block) -> fmt::Result {
        let level = block.level.clamp(1, 6);
        let (open, close) = match block.kind {
            BlockKind::Heading => (format!("<h{}>", level.max(2)), format!("</h{}>", level.max(2))),
            BlockKind::Item if level > 1 => {
                (format!("<li class=\"deep\" style=\"--depth:{}\">", level - 1), "</li>".into())
            }
            BlockKind::Item => ("<li>".into(), "</li>".into()),
            BlockKind::Quote => ("<blockquote><p>".into(), "</p></blockquote>".into()),
            BlockKind::Code => ("<pre><code>".into(), "</code></pre>".into()),
            BlockKind::Table => return self.table(f, block),
            BlockKind::Caption => ("<p class=\"caption\">".into(), "</p>".into()),
            BlockKind::Comment => ("<p class=\"comment\">".into(), "</p>".into()),
            _ => ("<p>".into(), "</p>".into()),
        };
        f.write_str(&open)?;
        self.text(f, block.span)?;
        writeln!(f, "{close}")
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
                while self.sentences.get(self.sentence).is_some_and(|s| s.start < span.end) {
                    write!(f, "<a id=\"{}\"></a>", self.section.id(self.sentence))?;
                    self.sentence += 1;
                }
                self.words(f, span)?;
                f.write_str("</td>")?;
                at = span.end + 1;
            }
            writeln!(f, "</tr>")?;
        }
        writeln!(f, "</table></div>")
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
        matches!(first, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}

/// The range of scores that bars show.
struct Scale {
    low: f32,
    high: f32,
}

impl Scale {
    fn of(scores: impl Iterator<Item = f32>) -> Self {
        let (low, high) = scores.fold((0.0f32, 0.0f32), |(low, high), s| (low.min(s), high.max(s)));
        Scale { low, high }
    }

    fn bar(&self, score: f32) -> String {
        let range = self.high - self.low;
        let share = if range > 0.0 { (score - self.low) / range * 100.0 } else { 0.0 };
        format!("<i style=\"--share:{share:.1}%\"></i> {score:.3}")
    }
}

/// The first words of a text, as much as a line of a table takes.
fn start(text: &str) -> &str {
    text.char_indices().nth(160).map_or(text, |(end, _)| &text[..end])
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
