//! Data sets: files of one JSON object a line, plain or packed as xz.

use std::{
    borrow::Cow,
    fs::File,
    io::{self, BufRead, BufReader},
    path::{Path, PathBuf},
};

use liblzma::read::XzDecoder;
use serde::Deserialize;

/// A page or a text, and what people said of it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Record {
    pub(crate) id: String,
    pub(crate) url: Option<String>,
    pub(crate) html: Option<String>,
    pub(crate) html_base64: Option<String>,
    pub(crate) text: Option<String>,
    pub(crate) page_type: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) gold: Gold,
}

/// What is wanted of a record.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Gold {
    /// The text of the article.
    pub(crate) text: Option<String>,
    /// By line of the text: whether it is the article; open where unclear.
    pub(crate) keep: Option<Vec<Option<bool>>>,
    /// The sentences, as bytes of the text.
    pub(crate) spans: Option<Vec<(usize, usize)>>,
}

impl Record {
    /// The bytes of the page, if it is one.
    pub(crate) fn page(&self) -> Option<Cow<'_, [u8]>> {
        match (&self.html, &self.html_base64) {
            (Some(html), _) => Some(Cow::Borrowed(html.as_bytes())),
            (None, Some(packed)) => Some(Cow::Owned(base64(packed))),
            (None, None) => None,
        }
    }
}

/// Why a data set cannot be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("{path}: {source}", path = path.display())]
    File { path: PathBuf, source: io::Error },
    #[error("{path}:{line}: {source}", path = path.display())]
    Line { path: PathBuf, line: usize, source: serde_json::Error },
    #[error("{path}: no records to learn from", path = path.display())]
    Empty { path: PathBuf },
}

/// Reads the records of the set `name` in `folder`; returns how many there are.
pub(crate) fn read(folder: &Path, name: &str, each: impl FnMut(Record)) -> Result<usize, Error> {
    let plain = folder.join(format!("{name}.jsonl"));
    let packed = folder.join(format!("{name}.jsonl.xz"));
    let path = if plain.exists() { plain } else { packed };
    match File::open(&path) {
        Ok(file) if path.extension().is_some_and(|end| end == "xz") => {
            read_lines(BufReader::new(XzDecoder::new_multi_decoder(file)), &path, each)
        }
        Ok(file) => read_lines(BufReader::new(file), &path, each),
        Err(source) => Err(Error::File { path, source }),
    }
}

fn read_lines(
    lines: impl BufRead,
    path: &Path,
    mut each: impl FnMut(Record),
) -> Result<usize, Error> {
    let mut records = 0;
    for (i, line) in lines.lines().enumerate() {
        let line = line.map_err(|source| Error::File { path: path.into(), source })?;
        if !line.trim().is_empty() {
            let record = serde_json::from_str(&line);
            let at = |source| Error::Line { path: path.into(), line: i + 1, source };
            each(record.map_err(at)?);
            records += 1;
        }
    }
    if records == 0 {
        return Err(Error::Empty { path: path.into() });
    }
    Ok(records)
}

/// Decodes base64; what is no digit of it is passed over.
fn base64(text: &str) -> Vec<u8> {
    let (mut bytes, mut bits, mut held) = (Vec::with_capacity(text.len() * 3 / 4), 0_u32, 0);
    for byte in text.bytes() {
        let digit = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(digit);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(lines: &str) -> Result<Vec<String>, Error> {
        let mut ids = Vec::new();
        read_lines(lines.as_bytes(), Path::new("a.jsonl"), |record| ids.push(record.id))?;
        Ok(ids)
    }

    #[test]
    fn a_record_a_line() {
        let lines =
            "{\"id\":\"a\",\"gold\":{\"keep\":[true,null]}}\n\n{\"id\":\"b\",\"gold\":{}}\n";
        assert_eq!(ids(lines).unwrap(), ["a", "b"]);
    }

    #[test]
    fn errors_name_the_place() {
        let broken = ids("{\"id\":\"a\"}\n{").unwrap_err().to_string();
        assert!(broken.starts_with("a.jsonl:2: EOF"), "{broken}");
        assert_eq!(ids("\n").unwrap_err().to_string(), "a.jsonl: no records to learn from");
        let missing = read(Path::new("nowhere"), "none", |_| ()).unwrap_err().to_string();
        assert!(missing.contains("none.jsonl.xz: "), "{missing}");
    }

    #[test]
    fn pages_as_text_or_packed() {
        for (line, wanted) in [
            (r#"{"html":"<p>"}"#, Some(&b"<p>"[..])),
            (r#"{"html_base64":"PHA+"}"#, Some(b"<p>")),
            (r#"{"html_base64":"6Q=="}"#, Some(b"\xe9")),
            (r#"{"text":"a"}"#, None),
        ] {
            let record: Record = serde_json::from_str(line).unwrap();
            assert_eq!(record.page().as_deref(), wanted, "{line}");
        }
    }
}
