use std::{
    collections::BTreeMap,
    fmt,
    io::{self, BufRead, Write},
};

use crate::Document;

/// In how many documents of a background each stem occurs, so that a method
/// can tell a rare word from a common one.
///
/// Stems depend on the language and the stemmer: count and look up with the
/// same analyzer.
///
/// ```
/// use nutgraf_core::Idf;
///
/// let table = "documents\t100\ncat\t3\nhouse\t40\n";
/// let idf = Idf::read(table.as_bytes())?;
/// assert!(idf.get("axolotl") > idf.get("cat") && idf.get("cat") > idf.get("house"));
/// # Ok::<(), nutgraf_core::IdfError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Idf {
    documents: u32,
    counts: BTreeMap<Box<str>, u32>,
}

const HEAD: &str = "documents";

impl Idf {
    /// Counts nothing yet.
    pub const fn new() -> Self {
        Idf { documents: 0, counts: BTreeMap::new() }
    }

    /// Counts the content terms of one more document.
    pub fn add(&mut self, doc: &Document) {
        self.documents += 1;
        let terms = (0..doc.term_count() as u32).map(crate::TermId);
        for term in terms.filter(|&term| doc.count(term) > 0 && !doc.is_stop(term)) {
            let stem = doc.stem(term);
            match self.counts.get_mut(stem) {
                Some(count) => *count += 1,
                None => _ = self.counts.insert(stem.into(), 1),
            }
        }
    }

    /// How many documents were counted.
    pub fn documents(&self) -> u32 {
        self.documents
    }

    /// `ln((1 + documents) / (1 + documents with the stem)) + 1`: 1 for a stem
    /// that is everywhere, more for a rarer one. Costs a look-up among all
    /// stems.
    pub fn get(&self, stem: &str) -> f32 {
        let count = self.counts.get(stem).copied().unwrap_or(0);
        let ratio = (1.0 + f64::from(self.documents)) / (1.0 + f64::from(count));
        (ratio.ln() + 1.0) as f32
    }

    /// Reads a table: a line `documents`, tab, number; then lines of stem,
    /// tab, number.
    ///
    /// # Errors
    ///
    /// If reading fails, or a line is not of this form; names the line.
    pub fn read(reader: impl BufRead) -> Result<Self, IdfError> {
        let mut idf = Idf::new();
        for (i, line) in reader.lines().enumerate() {
            let line = line.map_err(IdfError::Io)?;
            let (stem, count) = entry(&line).ok_or(IdfError::Line(i + 1))?;
            match i {
                0 if stem == HEAD => idf.documents = count,
                0 => return Err(IdfError::Line(1)),
                _ => _ = idf.counts.insert(stem.into(), count),
            }
        }
        Ok(idf)
    }

    /// Writes the table that [`Idf::read`] reads, stems sorted.
    ///
    /// # Errors
    ///
    /// If writing fails.
    pub fn write(&self, mut writer: impl Write) -> io::Result<()> {
        writeln!(writer, "{HEAD}\t{}", self.documents)?;
        self.counts.iter().try_for_each(|(stem, count)| writeln!(writer, "{stem}\t{count}"))
    }
}

fn entry(line: &str) -> Option<(&str, u32)> {
    let (stem, count) = line.split_once('\t')?;
    Some((stem, count.parse().ok()?))
}

/// A table of document frequencies could not be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum IdfError {
    /// Reading failed.
    Io(io::Error),
    /// This line, counted from 1, has the wrong form.
    Line(usize),
}

impl fmt::Display for IdfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            IdfError::Io(error) => error.fmt(f),
            IdfError::Line(1) => f.write_str("line 1: wanted `documents`, a tab and a number"),
            IdfError::Line(line) => write!(f, "line {line}: wanted a stem, a tab and a number"),
        }
    }
}

impl std::error::Error for IdfError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            IdfError::Io(error) => Some(error),
            IdfError::Line(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_what_is_wrong_is_named() {
        let table = "documents\t3\na\t1\nb\t2\n";
        let mut written = Vec::new();
        Idf::read(table.as_bytes()).unwrap().write(&mut written).unwrap();
        assert_eq!(written, table.as_bytes());
        for (table, line) in [("a\t1\n", "line 1"), ("documents\t3\nb 2\n", "line 2")] {
            let error = Idf::read(table.as_bytes()).unwrap_err().to_string();
            assert!(error.starts_with(line), "{error}");
        }
    }
}
