//! Offsets in characters and UTF-16 units, for those who do not count bytes.

use std::ops::Range;

use nutgraf_core::Span;

nutgraf_core::named! {
    /// What an offset counts.
    #[derive(Default)]
    pub enum OffsetUnit: "unit of offsets" {
        /// Bytes of UTF-8: Rust, C, files.
        #[default]
        Bytes = "bytes",
        /// Unicode characters: Python.
        Chars = "chars",
        /// UTF-16 units: JavaScript, Java, C#.
        Utf16 = "utf16",
    }
}

/// Turns byte offsets into a text into offsets of another unit.
///
/// # Cost
///
/// Time in proportion to the distance from the offset before: spans in order
/// cost one pass over the text, all in all, at the speed of memory. Going
/// back is allowed. No memory is taken.
///
/// # Example
///
/// ```
/// use nutgraf_segment::{Offsets, sentences};
///
/// let text = "Já! 🦊 Så sent?";
/// // What `text.slice(start, end)` in JavaScript is to be given ...
/// let mut utf16 = Offsets::utf16(text);
/// let ranges: Vec<_> = sentences(text).map(|sentence| utf16.convert(sentence.span)).collect();
/// assert_eq!(ranges, [0..6, 7..15]);
/// // ... and `text[start:end]` in Python.
/// let mut chars = Offsets::chars(text);
/// let ranges: Vec<_> = sentences(text).map(|sentence| chars.convert(sentence.span)).collect();
/// assert_eq!(ranges, [0..5, 6..14]);
/// ```
#[derive(Clone, Debug)]
pub struct Offsets<'t> {
    text: &'t str,
    unit: OffsetUnit,
    /// The last offset, in bytes and in units.
    bytes: usize,
    units: usize,
}

impl<'t> Offsets<'t> {
    /// Offsets into `text` in `unit`.
    pub const fn new(text: &'t str, unit: OffsetUnit) -> Self {
        Offsets { text, unit, bytes: 0, units: 0 }
    }

    /// Offsets into `text` in characters: code points, as Python counts.
    pub const fn chars(text: &'t str) -> Self {
        Offsets::new(text, OffsetUnit::Chars)
    }

    /// Offsets into `text` in UTF-16 units, as JavaScript and Java count.
    pub const fn utf16(text: &'t str) -> Self {
        Offsets::new(text, OffsetUnit::Utf16)
    }

    /// The offset in units of the byte offset `at`. One within a character
    /// is taken for the end of it; one past the text, for the end of the text.
    pub fn at(&mut self, at: usize) -> usize {
        let at = at.min(self.text.len());
        self.units = if at >= self.bytes {
            self.units + self.count(self.bytes..at)
        } else {
            self.units - self.count(at..self.bytes)
        };
        self.bytes = at;
        self.units
    }

    /// A span of bytes as a range of units.
    pub fn convert(&mut self, span: Span) -> Range<usize> {
        let Range { start, end } = span.range();
        self.at(start)..self.at(end)
    }

    /// The units that begin in a range of bytes.
    fn count(&self, range: Range<usize>) -> usize {
        let bytes = &self.text.as_bytes()[range];
        // A character is counted at its first byte, a pair of surrogates,
        // which is four bytes in UTF-8, twice. Without a branch for ASCII:
        // compilers turn this into vector code, which is as fast.
        let first = |byte: &u8| usize::from(byte & 0xC0 != 0x80);
        match self.unit {
            OffsetUnit::Bytes => bytes.len(),
            OffsetUnit::Chars => bytes.iter().map(first).sum(),
            OffsetUnit::Utf16 => {
                bytes.iter().map(|byte| first(byte) + usize::from(*byte >= 0xF0)).sum()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn expected(text: &str, unit: OffsetUnit, at: usize) -> usize {
        let head = &text[..at];
        match unit {
            OffsetUnit::Bytes => at,
            OffsetUnit::Chars => head.chars().count(),
            OffsetUnit::Utf16 => head.encode_utf16().count(),
        }
    }

    proptest! {
        /// In any order, also backwards.
        #[test]
        fn counts_as_the_encoder_does(text in any::<String>(), steps in prop::collection::vec(any::<prop::sample::Index>(), 0..20)) {
            let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            for &unit in OffsetUnit::ALL {
                let mut offsets = Offsets::new(&text, unit);
                for step in &steps {
                    let at = *step.get(&places);
                    prop_assert_eq!(offsets.at(at), expected(&text, unit, at));
                }
            }
        }
    }

    #[test]
    fn odd_places() {
        let mut offsets = Offsets::utf16("a🦊b");
        // Before, within and after the pair, past the end, and back.
        for (at, units) in [(1, 1), (3, 3), (5, 3), (100, 4), (0, 0)] {
            assert_eq!(offsets.at(at), units, "{at}");
        }
    }
}
