//! A sentence a line.

use nutgraf_core::{Lang, Scratch, Segmenter, Span};

/// Takes each line for a sentence: for text that somebody segmented before.
///
/// ```
/// use nutgraf_core::{Lang, Scratch, Segmenter};
/// use nutgraf_segment::Lines;
///
/// let (text, mut sentences) = ("One. Still one.\r\n\r\n  Two", Vec::new());
/// Lines::new().segment(text, Lang::UND, &mut Scratch::new(), &mut sentences);
/// assert_eq!(sentences.len(), 2);
/// assert_eq!(&text[sentences[1]], "Two");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Lines;

impl Lines {
    /// The segmenter.
    pub const fn new() -> Self {
        Lines
    }
}

impl Segmenter for Lines {
    fn segment(&self, text: &str, _: Lang, _: &mut Scratch, sentences: &mut Vec<Span>) {
        let mut start = 0;
        for line in text.split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']) {
            sentences.extend(trimmed(text, start, start + line.len()));
            start += line.len();
            start += text[start..].chars().next().map_or(0, char::len_utf8);
        }
    }
}

/// The text from `start` to `end` without the white space around it, if
/// anything is left, and spans can address it.
pub(crate) fn trimmed(text: &str, start: usize, end: usize) -> Option<Span> {
    let piece = text.get(start..end).filter(|_| end <= Span::MAX_TEXT)?;
    let trimmed = piece.trim_end();
    let from = start + trimmed.len() - trimmed.trim_start().len();
    (from < start + trimmed.len()).then(|| Span::new(from, start + trimmed.len()))
}
