//! The rule-based segmenter.

use nutgraf_core::{Lang, Scratch, Segmenter, Span};

use crate::options::{Newlines, Options};
use crate::sentences::Sentences;

/// Sentences by rules, in any language.
///
/// # What it does
///
/// Looks at every place where a sentence may end (a terminator of any
/// script, a line end), and decides by what stands around it: the word
/// before and how it is written, abbreviations, numbers, quotes and brackets,
/// the class of what follows. Spans lie in the text as it is; between them
/// is white space alone.
///
/// The language is used where it is known: its abbreviations count before
/// those of other languages, and a number with a full stop may be an ordinal.
/// Without one, the script and the lists of all languages serve nearly as
/// well.
///
/// # Source
///
/// Our own rules. What they start from is the segmentation of [Unicode
/// Standard Annex #29](https://www.unicode.org/reports/tr29/), section 5: its
/// terminators, closing marks, and the small letter that goes on. What they
/// add are the cases that readers complain about most.
///
/// # Cost
///
/// Time in proportion to the text, on every text, since each look back or
/// ahead is bounded; no memory but for the spans.
///
/// # Options
///
/// [`Rules::language`] (by default, none), [`Rules::newlines`] (by default,
/// the lines decide), and [`Rules::abbreviations`] of your own (by default,
/// none).
///
/// # Example
///
/// ```
/// use nutgraf_core::Lang;
/// use nutgraf_segment::Rules;
///
/// let text = "Am 3. Oktober kam Dr. Weiß, z. B. um 10.30 Uhr. „Wirklich?“, fragte er.";
/// let rules = Rules::new().language(Lang::new("de"));
/// let last = rules.sentences(text).last().unwrap();
/// assert_eq!(last.text, "„Wirklich?“, fragte er.");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    options: Options,
}

impl Rules {
    /// The segmenter with all defaults.
    pub const fn new() -> Self {
        Rules { options: Options::new(false) }
    }

    /// The language of the texts; see [`SentenceSegmenter::language`].
    ///
    /// [`SentenceSegmenter::language`]: crate::SentenceSegmenter::language
    pub const fn language(mut self, language: Lang) -> Self {
        self.options.language = language;
        self
    }

    /// Adds abbreviations of your own; see
    /// [`SentenceSegmenter::abbreviations`].
    ///
    /// [`SentenceSegmenter::abbreviations`]: crate::SentenceSegmenter::abbreviations
    pub fn abbreviations<S: AsRef<str>>(mut self, words: impl IntoIterator<Item = S>) -> Self {
        self.options.add_abbreviations(words);
        self
    }

    /// How single line ends are read ([`Newlines::Auto`] by default).
    pub const fn newlines(mut self, newlines: Newlines) -> Self {
        self.options.newlines = newlines;
        self
    }

    /// The sentences of `text` one by one. No memory is taken for them; all
    /// scores are 1.
    pub fn sentences<'t>(&'t self, text: &'t str) -> Sentences<'t> {
        self.options.sentences(text, Lang::UND)
    }
}

impl Default for Rules {
    fn default() -> Self {
        Rules::new()
    }
}

/// A language that is set counts before the one that is given.
impl Segmenter for Rules {
    fn segment(&self, text: &str, lang: Lang, _: &mut Scratch, sentences: &mut Vec<Span>) {
        sentences.extend(self.options.sentences(text, lang).map(|sentence| sentence.span));
    }
}
