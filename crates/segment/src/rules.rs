//! The rule-based segmenter.

use nutgraf_core::{Lang, Scratch, Segmenter, Span};

use crate::abbreviations::Abbreviations;
use crate::context::Setting;
use crate::sentences::Sentences;

nutgraf_core::named! {
    /// What a single line end means. A blank line always ends a sentence, and
    /// so do U+2028, U+2029 and a form feed.
    #[derive(Default)]
    pub enum Newlines: "meaning of line ends" {
        /// The lines around it decide: wrapped text goes on, headings and
        /// list items stand alone.
        #[default]
        Auto = "auto",
        /// It ends a sentence.
        Break = "break",
        /// It is a space.
        Join = "join",
    }
}

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
/// [`Rules::newlines`] (by default, the lines decide), and
/// [`Rules::abbreviations`] of your own (by default, none).
///
/// # Example
///
/// ```
/// use nutgraf_core::{Lang, Scratch, Segmenter};
/// use nutgraf_segment::Rules;
///
/// let text = "Am 3. Oktober kam Dr. Weiß, z. B. um 10.30 Uhr. „Wirklich?“, fragte er.";
/// let mut sentences = Vec::new();
/// Rules::new().segment(text, Lang::new("de"), &mut Scratch::new(), &mut sentences);
/// assert_eq!(sentences.len(), 2);
/// assert_eq!(&text[sentences[1]], "„Wirklich?“, fragte er.");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Rules {
    newlines: Newlines,
    abbreviations: Vec<Box<str>>,
}

impl Rules {
    /// The segmenter with all defaults.
    pub const fn new() -> Self {
        Rules { newlines: Newlines::Auto, abbreviations: Vec::new() }
    }

    /// What a single line end means ([`Newlines::Auto`] by default).
    ///
    /// ```
    /// use nutgraf_core::{Lang, Scratch, Segmenter};
    /// use nutgraf_segment::{Newlines, Rules};
    ///
    /// let (text, mut sentences) = ("roses are red\nviolets are blue", Vec::new());
    /// let rules = Rules::new().newlines(Newlines::Break);
    /// rules.segment(text, Lang::EN, &mut Scratch::new(), &mut sentences);
    /// assert_eq!(sentences.len(), 2);
    /// ```
    pub const fn newlines(mut self, newlines: Newlines) -> Self {
        self.newlines = newlines;
        self
    }

    /// Adds abbreviations of your own: after one of these words, whatever
    /// its case, a full stop ends no sentence.
    ///
    /// ```
    /// use nutgraf_core::{Lang, Scratch, Segmenter};
    /// use nutgraf_segment::Rules;
    ///
    /// let (text, mut sentences) = ("See the Beibl. Nr. 4. It rained.", Vec::new());
    /// let rules = Rules::new().abbreviations(["Beibl."]);
    /// rules.segment(text, Lang::EN, &mut Scratch::new(), &mut sentences);
    /// assert_eq!(&text[sentences[0]], "See the Beibl. Nr. 4.");
    /// ```
    pub fn abbreviations<S: AsRef<str>>(mut self, words: impl IntoIterator<Item = S>) -> Self {
        let folded = |word: S| {
            let word = word.as_ref().trim();
            word.strip_suffix('.').unwrap_or(word).to_lowercase().into_boxed_str()
        };
        self.abbreviations.extend(words.into_iter().map(folded));
        self.abbreviations.sort_unstable();
        self
    }

    /// The sentences of `text` one by one, each with what ends it: a
    /// terminator, a line, a paragraph. No memory is taken for them.
    ///
    /// ```
    /// use nutgraf_core::Lang;
    /// use nutgraf_segment::{End, Rules};
    ///
    /// let text = "A Fox Asleep\n\nIt rained. Nobody knew.";
    /// let rules = Rules::new();
    /// let mut sentences = rules.sentences(text, Lang::EN);
    /// let heading = sentences.next().unwrap();
    /// assert_eq!((&text[heading.span], heading.end), ("A Fox Asleep", End::Paragraph));
    /// let rest: Vec<&str> = sentences.map(|sentence| &text[sentence.span]).collect();
    /// assert_eq!(rest, ["It rained.", "Nobody knew."]);
    /// ```
    pub fn sentences<'t>(&'t self, text: &'t str, lang: Lang) -> Sentences<'t> {
        let setting = Setting::new(text, Abbreviations::new(lang, &self.abbreviations));
        Sentences::new(text, setting, self.newlines)
    }
}

impl Segmenter for Rules {
    fn segment(&self, text: &str, lang: Lang, _: &mut Scratch, sentences: &mut Vec<Span>) {
        sentences.extend(self.sentences(text, lang).map(|sentence| sentence.span));
    }
}
