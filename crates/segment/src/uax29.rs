//! Sentences by the rules of the Unicode standard.

use nutgraf_core::{Lang, Scratch, Segmenter, Span};
use unicode_segmentation::UnicodeSegmentation;

use crate::lines::trimmed;

/// The default sentence boundaries of Unicode Standard Annex #29: what other
/// libraries call sentences. It knows no abbreviations, and every line end is
/// an end.
///
/// ```
/// use nutgraf_core::{Lang, Scratch, Segmenter};
/// use nutgraf_segment::Uax29;
///
/// let (text, mut sentences) = ("Mr. Fox slept. It rained.", Vec::new());
/// Uax29::new().segment(text, Lang::EN, &mut Scratch::new(), &mut sentences);
/// assert_eq!(&text[sentences[0]], "Mr.");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Uax29;

impl Uax29 {
    /// The segmenter.
    pub const fn new() -> Self {
        Uax29
    }
}

impl Segmenter for Uax29 {
    fn segment(&self, text: &str, _: Lang, _: &mut Scratch, sentences: &mut Vec<Span>) {
        for (start, piece) in text.split_sentence_bound_indices() {
            sentences.extend(trimmed(text, start, start + piece.len()));
        }
    }
}
