//! Files and standard input.

use std::{
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

use nutgraf::Format;

use crate::{choices::Input, packed};

/// Why an input cannot be read; the message begins with its name.
#[derive(Debug, thiserror::Error)]
pub(crate) enum InputError {
    #[error("{0}: no such file")]
    Missing(String),
    #[error("{0}: a directory; wanted a file")]
    Directory(String),
    #[error("{0}: longer than {MAX_PAGE} bytes, the most that one page may have")]
    TooLong(String),
    #[error("{0}: cannot be read: {1}")]
    Unreadable(String, io::Error),
}

/// The longest page that is read, unpacked, in bytes.
pub(crate) const MAX_PAGE: usize = 1 << 30;

/// Where a page or records come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Standard input.
    Stdin,
    /// A file.
    File(PathBuf),
}

impl Origin {
    /// The origins that the command line names; standard input where it names
    /// none.
    pub(crate) fn all(files: &[PathBuf]) -> Vec<Origin> {
        match files {
            [] => vec![Origin::Stdin],
            files => files.iter().map(|file| Origin::of(file)).collect(),
        }
    }

    fn of(file: &Path) -> Origin {
        if file == Path::new("-") { Origin::Stdin } else { Origin::File(file.into()) }
    }

    /// The name in messages.
    pub(crate) fn name(&self) -> String {
        match self {
            Origin::Stdin => "-".into(),
            Origin::File(path) => path.display().to_string(),
        }
    }

    /// Its length in bytes, as far as it is known.
    pub(crate) fn length(&self) -> Option<u64> {
        match self {
            Origin::Stdin => None,
            Origin::File(path) => {
                path.metadata().ok().filter(|meta| meta.is_file()).map(|meta| meta.len())
            }
        }
    }

    /// Opens it, as it stands.
    pub(crate) fn open(&self) -> Result<Box<dyn Read + Send>, InputError> {
        let Origin::File(path) = self else { return Ok(Box::new(io::stdin())) };
        if path.is_dir() {
            return Err(InputError::Directory(self.name()));
        }
        match File::open(path) {
            Ok(file) => Ok(Box::new(file)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(InputError::Missing(self.name()))
            }
            Err(error) => Err(self.unreadable(error)),
        }
    }

    /// Reads all of it, unpacked.
    pub(crate) fn read(&self, bytes: &mut Vec<u8>) -> Result<(), InputError> {
        bytes.clear();
        let input = packed::unpack(self.open()?).map_err(|error| self.unreadable(error))?;
        let limit = MAX_PAGE as u64 + 1;
        input.take(limit).read_to_end(bytes).map_err(|error| self.unreadable(error))?;
        if bytes.len() > MAX_PAGE {
            return Err(InputError::TooLong(self.name()));
        }
        Ok(())
    }

    /// The message of an error met while reading.
    pub(crate) fn unreadable(&self, error: io::Error) -> InputError {
        InputError::Unreadable(self.name(), error)
    }

    /// What `input` says that it is, or else its name; `None` leaves it to
    /// the bytes.
    pub(crate) fn format(&self, input: Input) -> Option<Format> {
        match input {
            Input::Html => Some(Format::Html),
            Input::Text => Some(Format::Text),
            Input::Markdown => Some(Format::Markdown),
            Input::Auto => match self {
                Origin::Stdin => None,
                Origin::File(path) => by_extension(path),
            },
        }
    }
}

const EXTENSIONS: &[(&str, Format)] = &[
    ("html", Format::Html),
    ("htm", Format::Html),
    ("xhtml", Format::Html),
    ("md", Format::Markdown),
    ("markdown", Format::Markdown),
    ("txt", Format::Text),
];

fn by_extension(path: &Path) -> Option<Format> {
    let extension = extension(path)?;
    EXTENSIONS.iter().find(|(name, _)| *name == extension).map(|&(_, format)| format)
}

/// The extension in lower case, without that of packing.
fn extension(path: &Path) -> Option<String> {
    let last = path.extension()?.to_str()?.to_ascii_lowercase();
    let packed = ["gz", "xz", "zst"].contains(&&*last);
    if packed { extension(&path.with_extension("")) } else { Some(last) }
}

/// True if the name says that the file holds records.
pub(crate) fn holds_records(path: &Path) -> bool {
    extension(path).is_some_and(|extension| ["jsonl", "ndjson"].contains(&&*extension))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_by_name() {
        for (name, want) in [
            ("a.html", Some(Format::Html)),
            ("a.HTM", Some(Format::Html)),
            ("b/a.xhtml.gz", Some(Format::Html)),
            ("a.md.zst", Some(Format::Markdown)),
            ("a.txt", Some(Format::Text)),
            ("a", None),
            (".html", None),
            ("a.pdf", None),
            (".xz", None),
        ] {
            assert_eq!(Origin::of(Path::new(name)).format(Input::Auto), want, "{name}");
        }
        assert_eq!(Origin::Stdin.format(Input::Html), Some(Format::Html));
        for (name, want) in
            [("a.jsonl", true), ("b/a.NDJSON.gz", true), ("jsonl", false), ("a.json", false)]
        {
            assert_eq!(holds_records(Path::new(name)), want, "{name}");
        }
    }
}
