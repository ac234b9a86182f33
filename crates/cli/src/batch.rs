//! What is read at a time: a page, or some lines of records.

use std::{
    io::{self, BufRead, BufReader, Read},
    sync::Arc,
    vec,
};

use crate::{
    input::{InputError, Origin},
    packed,
};

/// What one worker does at a time, and what came of it.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    /// The page to read, if it is not records.
    pub(crate) page: Option<Origin>,
    /// The name of the input.
    pub(crate) name: Arc<str>,
    /// The number of the page, from zero; of the first line, from one.
    pub(crate) number: usize,
    /// Whole lines of records.
    pub(crate) bytes: Vec<u8>,
    /// True if the last line is longer than is read, and was cut.
    pub(crate) cut: bool,
    /// Why an input could not be read to its end.
    pub(crate) trouble: Option<InputError>,

    /// What goes to standard output.
    pub(crate) out: Vec<u8>,
    /// What goes to standard error, a line each.
    pub(crate) notes: Vec<String>,
    /// How many pages or records it held.
    pub(crate) count: usize,
    /// True if one of them failed.
    pub(crate) failed: bool,
}

/// Buffers that have grown beyond this many bytes are given back.
const KEEP: usize = 8 << 20;

impl Batch {
    /// Empties it and keeps its memory, unless that has become much.
    fn clear(&mut self) {
        for buffer in [&mut self.bytes, &mut self.out] {
            buffer.clear();
            buffer.shrink_to(KEEP);
        }
        self.page = None;
        self.cut = false;
        self.trouble = None;
        self.notes.clear();
        self.count = 0;
        self.failed = false;
    }

    /// Notes a failure.
    pub(crate) fn fail(&mut self, message: String) {
        self.failed = true;
        self.notes.push(message);
    }
}

/// Reads the inputs one by one.
pub(crate) enum Reader {
    /// A page each.
    Pages(std::iter::Enumerate<vec::IntoIter<Origin>>),
    /// A record a line.
    Records(Records),
}

impl Reader {
    /// A reader of these inputs. `watch` is put around each file of records
    /// as it is opened.
    pub(crate) fn new(origins: Vec<Origin>, records: bool, watch: Watch) -> Self {
        if records {
            Reader::Records(Records { origins: origins.into_iter(), watch, open: None })
        } else {
            Reader::Pages(origins.into_iter().enumerate())
        }
    }

    /// Reads the next batch; false if there is none.
    pub(crate) fn fill(&mut self, batch: &mut Batch) -> bool {
        batch.clear();
        match self {
            Reader::Records(records) => records.fill(batch),
            Reader::Pages(pages) => {
                let Some((number, origin)) = pages.next() else { return false };
                batch.name = origin.name().into();
                batch.number = number;
                batch.page = Some(origin);
                true
            }
        }
    }
}

/// Something that sees the bytes of a file go by.
pub(crate) type Watch = Box<dyn Fn(Input) -> Input + Send>;
type Input = Box<dyn Read + Send>;

/// Files of records, one after the other.
pub(crate) struct Records {
    origins: vec::IntoIter<Origin>,
    watch: Watch,
    open: Option<Lines>,
}

/// The lines of one file.
struct Lines {
    origin: Origin,
    name: Arc<str>,
    input: BufReader<Input>,
    /// How many lines were read.
    line: usize,
    /// The longest line that is read, in bytes.
    longest: usize,
}

/// How much is read ahead, in bytes; a batch is what is there at a time, so
/// that a slow pipe is answered at once.
const AHEAD: usize = 1 << 16;

/// The longest line that is read, in bytes.
pub(crate) const MAX_LINE: usize = 1 << 30;

impl Records {
    fn fill(&mut self, batch: &mut Batch) -> bool {
        loop {
            let Some(lines) = &mut self.open else {
                let Some(origin) = self.origins.next() else { return false };
                batch.name = origin.name().into();
                match Lines::open(origin, &self.watch) {
                    Ok(lines) => self.open = Some(lines),
                    Err(error) => {
                        batch.trouble = Some(error);
                        return true;
                    }
                }
                continue;
            };
            batch.name = lines.name.clone();
            batch.number = lines.line + 1;
            let more = lines.fill(batch);
            if let Err(error) = &more {
                let error = io::Error::new(error.kind(), error.to_string());
                batch.trouble = Some(lines.origin.unreadable(error));
            }
            if !matches!(more, Ok(true)) {
                self.open = None;
            }
            if !batch.bytes.is_empty() || batch.trouble.is_some() {
                return true;
            }
        }
    }
}

impl Lines {
    fn open(origin: Origin, watch: &Watch) -> Result<Self, InputError> {
        let input =
            packed::unpack(watch(origin.open()?)).map_err(|error| origin.unreadable(error))?;
        let name = origin.name().into();
        Ok(Lines::new(origin, name, input, MAX_LINE))
    }

    fn new(origin: Origin, name: Arc<str>, input: Input, longest: usize) -> Self {
        Lines { origin, name, input: BufReader::with_capacity(AHEAD, input), line: 0, longest }
    }

    /// Reads the lines that are there, one at least; false at the end.
    fn fill(&mut self, batch: &mut Batch) -> io::Result<bool> {
        loop {
            let before = batch.bytes.len();
            let limit = self.longest as u64 + 1;
            let read = self.input.by_ref().take(limit).read_until(b'\n', &mut batch.bytes);
            // What was read of a line that has no end is no record.
            let read = read.inspect_err(|_| batch.bytes.truncate(before))?;
            if read == 0 {
                return Ok(false);
            }
            self.line += 1;
            if self.line == 1 && batch.bytes[before..].starts_with(b"\xef\xbb\xbf") {
                batch.bytes.drain(before..before + 3);
            }
            if read > self.longest && !batch.bytes.ends_with(b"\n") {
                batch.bytes.truncate(before);
                batch.cut = true;
                self.input.skip_until(b'\n')?;
                batch.bytes.push(b'\n');
                return Ok(true);
            }
            if batch.bytes.len() >= AHEAD || !self.input.buffer().contains(&b'\n') {
                return Ok(true);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn lines(input: &'static [u8]) -> Lines {
        Lines::new(Origin::Stdin, "-".into(), Box::new(Cursor::new(input)), 8)
    }

    #[test]
    fn a_line_too_long_is_passed_over() {
        let mut batch = Batch::default();
        let mut lines = lines(b"12345678\n123456789\nthree\n12345678");
        assert!(lines.fill(&mut batch).unwrap());
        assert_eq!((&*batch.bytes, batch.cut, lines.line), (&b"12345678\n\n"[..], true, 2));
        batch.clear();
        assert!(lines.fill(&mut batch).unwrap());
        assert_eq!((&*batch.bytes, batch.cut), (&b"three\n"[..], false));
        assert!(lines.fill(&mut batch).unwrap());
        assert_eq!((&*batch.bytes, lines.line), (&b"three\n12345678"[..], 4));
    }

    #[test]
    fn what_is_there_is_a_batch() {
        let mut batch = Batch::default();
        let mut lines = lines(b"\xef\xbb\xbfone\n\ntwo\nthree");
        assert!(lines.fill(&mut batch).unwrap());
        assert_eq!(batch.bytes, b"one\n\ntwo\n");
        batch.clear();
        assert!(lines.fill(&mut batch).unwrap());
        assert_eq!((&batch.bytes[..], lines.line), (&b"three"[..], 4));
        assert!(!lines.fill(&mut batch).unwrap());
    }
}
