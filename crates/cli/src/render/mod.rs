//! A report in each format.

mod html;
mod json;
mod markdown;
mod text;
mod wrap;

use std::io::{self, Write};

pub(crate) use json::Failure;

use nutgraf::Factor;

use crate::{choices::Format, report::Report};

/// How results are written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) format: Format,
    /// The columns of a terminal; `None` elsewhere.
    pub(crate) width: Option<usize>,
    /// True if there are several results, so that each says whose it is.
    pub(crate) several: bool,
}

impl Style {
    /// What stands before the first result.
    pub(crate) fn begin(self, out: &mut dyn Write) -> io::Result<()> {
        match self.format {
            Format::Html if self.several => write!(out, "{}", html::Head),
            _ => Ok(()),
        }
    }

    /// Writes the result number `number`, from zero.
    pub(crate) fn report(
        self,
        report: &Report<'_>,
        number: usize,
        out: &mut Vec<u8>,
    ) -> io::Result<()> {
        match self.format {
            Format::Text => {
                write!(out, "{}", text::Text { report, width: self.width, named: self.several })
            }
            Format::Markdown => {
                write!(out, "{}", markdown::Markdown { report, named: self.several })
            }
            Format::Html if self.several => {
                write!(out, "{}", html::Section { report, number, named: true })
            }
            Format::Html => write!(out, "{}", html::Page(report)),
            Format::Json if self.several => record(report, out),
            Format::Json => {
                serde_json::to_writer_pretty(&mut *out, report)?;
                writeln!(out)
            }
        }
    }

    /// What stands between two results.
    pub(crate) const fn between(self) -> &'static [u8] {
        match self.format {
            Format::Text | Format::Markdown => b"\n",
            Format::Html | Format::Json => b"",
        }
    }

    /// What stands after the last result.
    pub(crate) fn end(self, out: &mut dyn Write) -> io::Result<()> {
        match self.format {
            Format::Html if self.several => out.write_all(html::TAIL.as_bytes()),
            _ => Ok(()),
        }
    }
}

/// Writes a report as a record: one line of JSON.
pub(crate) fn record(report: &Report<'_>, out: &mut Vec<u8>) -> io::Result<()> {
    serde_json::to_writer(&mut *out, report)?;
    writeln!(out)
}

/// A score and what made it up, as far as it shows in three digits.
fn why(score: f32, factors: &[Factor]) -> String {
    let mut why = format!("{score:.3}");
    let shown = factors.iter().filter(|factor| factor.value.abs() >= 0.0005);
    for (i, factor) in shown.enumerate() {
        let sign = if i == 0 { ':' } else { ',' };
        why += &format!("{sign} {} {:.3}", factor.name, factor.value);
    }
    why
}
