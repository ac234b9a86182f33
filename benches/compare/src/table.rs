//! Tables in Markdown.

use std::fmt;

use crate::versions;

/// What came out of a race.
pub(crate) struct Table {
    pub(crate) title: &'static str,
    pub(crate) item: &'static str,
    pub(crate) unit: &'static str,
    pub(crate) inputs: usize,
    pub(crate) bytes: usize,
    pub(crate) rows: Vec<Row>,
}

/// An engine in it.
pub(crate) struct Row {
    pub(crate) package: &'static str,
    pub(crate) variant: &'static str,
    pub(crate) megabytes: f64,
    pub(crate) items: f64,
    /// How many times as long it takes as one of ours, and which.
    pub(crate) ratio: Option<(f64, &'static str)>,
    pub(crate) found: usize,
    pub(crate) empty: usize,
    pub(crate) panicked: usize,
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Table { title, item, unit, inputs, bytes, rows } = self;
        writeln!(f, "## {title}\n\n{inputs} {item}, {} kB.\n", (bytes + 500) / 1000)?;
        writeln!(
            f,
            "| engine | MB/s | {item}/s | times as long | {unit} | nothing found | panics |"
        )?;
        writeln!(f, "|---|--:|--:|--:|--:|--:|--:|")?;
        rows.iter().try_for_each(|row| writeln!(f, "{row}"))
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Row { package, variant, found, empty, panicked, .. } = self;
        match (*package, *variant) {
            ("nutgraf", variant) => write!(f, "| **nutgraf** {variant}")?,
            (_, "") => write!(f, "| {package} {}", versions::of(package))?,
            _ => write!(f, "| {package} {}, {variant}", versions::of(package))?,
        }
        write!(f, " | {} | {} | ", figure(self.megabytes), figure(self.items))?;
        match self.ratio {
            None => write!(f, "1")?,
            Some((ratio, rival)) => write!(f, "**{}** × {rival}", figure(ratio))?,
        }
        write!(f, " | {found} | {empty} | {panicked} |")
    }
}

/// A number in three digits, or whole.
fn figure(value: f64) -> String {
    let decimals = match value {
        100.0.. => 0,
        10.0..100.0 => 1,
        _ => 2,
    };
    format!("{value:.decimals$}")
}
