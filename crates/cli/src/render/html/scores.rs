//! The tables of scores.

use std::fmt;

use super::{Escaped, Section};

impl Section<'_> {
    pub(super) fn scores(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let report = self.report;
        if report.scores.is_empty() && report.keywords.is_empty() {
            return Ok(());
        }
        writeln!(f, "<details class=\"scores\">\n<summary lang=\"en\">Scores</summary>")?;
        table(f, "Sentences", ["Score", "Words", "Text"], &self.sentence_rows())?;
        table(f, "Keywords", ["Score", "Times", "Keyword"], &self.keyword_rows())?;
        writeln!(f, "</details>")
    }

    fn sentence_rows(&self) -> Vec<Row<'_>> {
        let Some(document) = self.report.document else { return Vec::new() };
        let mut picks = self.report.summary.iter().peekable();
        let scored = document.sentences().iter().zip(self.report.scores).enumerate();
        let rows = scored.map(|(i, (sentence, &score))| Row {
            score,
            count: sentence.tokens.len(),
            text: &document.text()[sentence.span],
            sentence: self.id(i),
            picked: picks.next_if(|pick| pick.index == i).is_some(),
        });
        rows.collect()
    }

    fn keyword_rows(&self) -> Vec<Row<'_>> {
        let rows = self.report.keywords.iter().map(|keyword| Row {
            score: keyword.score,
            count: keyword.spans.len(),
            text: keyword.text,
            sentence: self.id(self.sentence_at(keyword.spans.first())),
            picked: false,
        });
        rows.collect()
    }
}

/// What a row tells.
struct Row<'a> {
    score: f32,
    count: usize,
    text: &'a str,
    /// The id of the sentence to go to.
    sentence: String,
    picked: bool,
}

fn table(
    f: &mut fmt::Formatter<'_>,
    caption: &str,
    [score, count, text]: [&str; 3],
    rows: &[Row<'_>],
) -> fmt::Result {
    if rows.is_empty() {
        return Ok(());
    }
    writeln!(f, "<table>\n<caption lang=\"en\">{caption}</caption>")?;
    write!(f, "<thead lang=\"en\"><tr><th>No.</th><th>{score}</th>")?;
    writeln!(f, "<th>{count}</th><th>{text}</th></tr></thead>\n<tbody>")?;
    let scale = Scale::of(rows);
    for (i, row) in rows.iter().enumerate() {
        let class = if row.picked { " class=\"picked\"" } else { "" };
        write!(f, "<tr{class}><td><a href=\"#{}\">{}</a></td>", row.sentence, i + 1)?;
        let share = scale.share(row.score);
        write!(f, "<td><i style=\"--share:{share:.1}%\"></i> {:.3}</td>", row.score)?;
        let text = Escaped(start(row.text));
        writeln!(f, "<td>{}</td><td dir=\"auto\">{text}</td></tr>", row.count)?;
    }
    writeln!(f, "</tbody>\n</table>")
}

/// The range of scores that bars show; zero is always in it.
struct Scale {
    low: f32,
    high: f32,
}

impl Scale {
    fn of(rows: &[Row<'_>]) -> Self {
        let mut scale = Scale { low: 0.0, high: 0.0 };
        for row in rows {
            scale = Scale { low: scale.low.min(row.score), high: scale.high.max(row.score) };
        }
        scale
    }

    /// How much of a bar is filled, in percent.
    fn share(&self, score: f32) -> f32 {
        let range = self.high - self.low;
        if range > 0.0 { (score - self.low) / range * 100.0 } else { 0.0 }
    }
}

/// The first words of a text, as much as a line of a table takes.
fn start(text: &str) -> &str {
    text.char_indices().nth(200).map_or(text, |(end, _)| &text[..end])
}
