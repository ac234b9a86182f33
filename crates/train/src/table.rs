//! Rust source of a model: a card, then tables of numbers.

/// Chance makes some weight look like a constant of mathematics.
const ALLOW: &str = "#[allow(clippy::approx_constant, reason = \"fitted, not derived\")]";

/// Columns of a line of source.
const WIDTH: usize = 100;

/// A source file in the making.
#[derive(Debug)]
pub(crate) struct Table {
    out: String,
}

impl Table {
    /// Starts with the card: a title, and paragraphs, filled to the width of a
    /// comment.
    pub(crate) fn new(title: &str, card: &[String]) -> Self {
        let mut out = String::new();
        for paragraph in std::iter::once(title).chain(card.iter().map(String::as_str)) {
            if !out.is_empty() {
                out.push_str("//!\n");
            }
            fill(&with_backticks(paragraph), "//!", "//!", 79, &mut out);
        }
        Table { out }
    }

    /// Adds source as it is, after a blank line.
    pub(crate) fn source(&mut self, source: &str) {
        self.out.push('\n');
        self.out.push_str(source.trim_matches('\n'));
        self.out.push('\n');
    }

    /// Adds constants, after a blank line.
    pub(crate) fn constants(&mut self, constants: &[(&str, f64)]) {
        let line = |(name, value): &(&str, f64)| format!("const {name}: f32 = {};", number(*value));
        self.source(&constants.iter().map(line).collect::<Vec<_>>().join("\n"));
    }

    /// Adds a table of a given Rust type.
    pub(crate) fn numbers(&mut self, doc: &str, name: &str, kind: &str, values: &[f64]) {
        let numbers: Vec<String> = values.iter().map(|value| number(*value) + ",").collect();
        self.source(&format!("/// {doc}\n{ALLOW}\n#[rustfmt::skip]\nconst {name}: {kind} = ["));
        fill(&numbers.join(" "), "   ", "   ", WIDTH, &mut self.out);
        self.out.push_str("];\n");
    }

    pub(crate) fn finish(self) -> String {
        self.out
    }
}

/// A name with an underscore is code in documentation.
pub(crate) fn with_backticks(text: &str) -> String {
    let parts = text.split_inclusive(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '`')));
    let quoted = parts.map(|part| {
        let name =
            part.trim_end_matches(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '`')));
        let rest = &part[name.len()..];
        let bare = name.contains('_') && !name.contains('`');
        if bare { format!("`{name}`{rest}") } else { part.to_owned() }
    });
    quoted.collect()
}

/// Four digits are more than the data can tell.
fn number(value: f64) -> String {
    let digits = format!("{value:.4}");
    match digits.as_str() {
        "0.0000" | "-0.0000" => "0.0".to_owned(),
        _ => digits,
    }
}

/// Writes the words of `text` in lines of at most `width` columns, the first
/// after the margin `first`, the others after `margin`.
pub(crate) fn fill(text: &str, first: &str, margin: &str, width: usize, out: &mut String) {
    let (mut column, mut margin_now) = (0, first);
    for word in text.split_whitespace() {
        let length = word.chars().count() + 1;
        if column > 0 && column + length > width {
            out.push('\n');
            column = 0;
        }
        if column == 0 {
            out.push_str(margin_now);
            (column, margin_now) = (margin_now.len(), margin);
        }
        out.push(' ');
        out.push_str(word);
        column += length;
    }
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file() {
        let mut table = Table::new("The model of a line.", &["Generated: do not edit.".to_owned()]);
        table.source("use super::Row;");
        table.constants(&[("BIAS", -0.5), ("MORE_BIAS", 0.0)]);
        table.numbers("By line.", "WEIGHTS", "Row", &[1.0, -0.00001, 2.34567]);
        let wanted = "\
//! The model of a line.
//!
//! Generated: do not edit.

use super::Row;

const BIAS: f32 = -0.5000;
const MORE_BIAS: f32 = 0.0;

/// By line.
#[allow(clippy::approx_constant, reason = \"fitted, not derived\")]
#[rustfmt::skip]
const WEIGHTS: Row = [
    1.0000, 0.0, 2.3457,
];
";
        assert_eq!(table.finish(), wanted);
    }

    #[test]
    fn names_are_code() {
        assert_eq!(with_backticks("a_b (1), c: d_e, `f_g`"), "`a_b` (1), c: `d_e`, `f_g`");
    }

    #[test]
    fn lines_are_filled() {
        let mut out = String::new();
        fill("one two three four", "//!", "//!", 12, &mut out);
        assert_eq!(out, "//! one two\n//! three\n//! four\n");
        let mut table = Table::new("T", &[]);
        table.numbers("D", "N", "R", &[-1.25; 40]);
        let source = table.finish();
        assert!(source.lines().all(|line| line.len() <= WIDTH));
        assert_eq!(source.matches("-1.2500,").count(), 40);
    }
}
