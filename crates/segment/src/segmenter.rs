//! The segmenter to use.

use nutgraf_core::{Lang, Scratch, Segmenter, Span};

use crate::options::{Newlines, Options};
use crate::paragraphs::Paragraphs;
use crate::sentences::Sentences;
use crate::stream::Stream;

/// Sentences in any language.
///
/// # What it does
///
/// Looks at every place where a sentence may end (a terminator of any
/// script, a line end) and scores it by what stands around it: the word
/// before and how it is written, abbreviations, numbers, quotes and brackets,
/// what follows. Where an end is plain to see, and where the rules are sure,
/// they have the last word; for the rest a linear model weighs them with how
/// the words and marks are. A sentence ends where the score, the chance that
/// one does, is above the threshold.
/// Spans lie in the text as it is; between them is white space alone.
///
/// # Source
///
/// Our own: [`Rules`](crate::Rules), and a model of 32 KiB whose card is in the
/// documentation of the crate. It was fitted to texts of 108 languages, sees no
/// words and no language, and is nearly as good in languages that it was not
/// fitted to. That context decides with the help of few, cheap features is the finding
/// of Palmer and Hearst, "Adaptive Multilingual Sentence Boundary
/// Disambiguation" (Computational Linguistics 23, 1997).
///
/// # Cost
///
/// Time in proportion to the text, on every text, since each look back or
/// ahead is bounded; no memory.
///
/// # Options
///
/// | setter | meaning | default |
/// |---|---|---|
/// | [`language`](Self::language) | what the text is written in | by script |
/// | [`threshold`](Self::threshold) | how sure an end must be | 0.5 |
/// | [`abbreviations`](Self::abbreviations) | your own | none |
/// | [`newlines`](Self::newlines) | how line ends are read | [`Newlines::Auto`] |
///
/// # Example
///
/// ```
/// use nutgraf_segment::{End, SentenceSegmenter};
///
/// let text = "A Fox Asleep\n\nIt rained at 5 p.m. sharp. Nobody knew.";
/// let segmenter = SentenceSegmenter::new();
/// let mut sentences = segmenter.sentences(text);
/// let heading = sentences.next().unwrap();
/// assert_eq!((heading.text, heading.end), ("A Fox Asleep", End::Paragraph));
/// let rest: Vec<&str> = sentences.map(|sentence| sentence.text).collect();
/// assert_eq!(rest, ["It rained at 5 p.m. sharp.", "Nobody knew."]);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct SentenceSegmenter {
    options: Options,
}

impl SentenceSegmenter {
    /// The segmenter with all defaults.
    pub const fn new() -> Self {
        SentenceSegmenter { options: Options::new(true) }
    }

    /// The language of the texts. Without it nothing is lost but a little
    /// certainty: the script and the lists of all languages serve.
    ///
    /// ```
    /// use nutgraf_core::Lang;
    /// use nutgraf_segment::SentenceSegmenter;
    ///
    /// let german = SentenceSegmenter::new().language(Lang::new("de"));
    /// assert_eq!(german.sentences("Am 3. Oktober, z. B. in Kiel. Ja.").count(), 2);
    /// ```
    pub const fn language(mut self, language: Lang) -> Self {
        self.options.language = language;
        self
    }

    /// A sentence ends where the score is above `threshold` (0.5 by default):
    /// lower for more and shorter sentences, higher for fewer and surer ends.
    /// It is clamped to 0..=1; what is no number means the default. The ends
    /// of paragraphs ask for no score.
    pub const fn threshold(mut self, threshold: f32) -> Self {
        self.options.threshold = if threshold.is_nan() { 0.5 } else { threshold.clamp(0.0, 1.0) };
        self
    }

    /// Adds abbreviations of your own: after one of these words, whatever
    /// its case, a full stop ends no sentence.
    ///
    /// ```
    /// use nutgraf_segment::SentenceSegmenter;
    ///
    /// let segmenter = SentenceSegmenter::new().abbreviations(["Beibl."]);
    /// let mut sentences = segmenter.sentences("See the Beibl. Nr. 4. It rained.");
    /// assert_eq!(sentences.next().unwrap().text, "See the Beibl. Nr. 4.");
    /// ```
    pub fn abbreviations<S: AsRef<str>>(mut self, words: impl IntoIterator<Item = S>) -> Self {
        self.options.add_abbreviations(words);
        self
    }

    /// How single line ends are read ([`Newlines::Auto`] by default).
    ///
    /// ```
    /// use nutgraf_segment::{Newlines, SentenceSegmenter};
    ///
    /// let lines = SentenceSegmenter::new().newlines(Newlines::Break);
    /// assert_eq!(lines.sentences("roses are red\nviolets are blue").count(), 2);
    /// ```
    pub const fn newlines(mut self, newlines: Newlines) -> Self {
        self.options.newlines = newlines;
        self
    }

    /// The sentences of `text` one by one. No memory is taken for them.
    pub fn sentences<'t>(&'t self, text: &'t str) -> Sentences<'t> {
        self.options.sentences(text, Lang::UND)
    }

    /// The paragraphs of `text`, which blank lines part, one by one. Their
    /// sentences are the sentences of the text.
    ///
    /// ```
    /// use nutgraf_segment::SentenceSegmenter;
    ///
    /// let segmenter = SentenceSegmenter::new();
    /// let paragraphs = segmenter.paragraphs("A Fox Asleep\n\nIt rained. Nobody knew.");
    /// let counts: Vec<usize> = paragraphs.map(|paragraph| paragraph.sentences().count()).collect();
    /// assert_eq!(counts, [1, 2]);
    /// ```
    pub fn paragraphs<'t>(&'t self, text: &'t str) -> Paragraphs<'t> {
        Paragraphs::new(text, self.options.judge(text, Lang::UND))
    }

    /// Sentences of a text that arrives in pieces.
    ///
    /// ```
    /// use nutgraf_segment::SentenceSegmenter;
    ///
    /// let mut stream = SentenceSegmenter::new().stream();
    /// let mut got = Vec::new();
    /// for chunk in ["It rai", "ned. Nob", "ody knew", "."] {
    ///     got.extend(stream.push(chunk).map(|sentence| sentence.text.to_string()));
    /// }
    /// got.extend(stream.finish().map(|sentence| sentence.text.to_string()));
    /// assert_eq!(got, ["It rained.", "Nobody knew."]);
    /// ```
    pub fn stream(&self) -> Stream {
        Stream::new(self.options.clone())
    }
}

impl Default for SentenceSegmenter {
    fn default() -> Self {
        SentenceSegmenter::new()
    }
}

/// A language that is set counts before the one that is given.
impl Segmenter for SentenceSegmenter {
    fn segment(&self, text: &str, lang: Lang, _: &mut Scratch, sentences: &mut Vec<Span>) {
        sentences.extend(self.options.sentences(text, lang).map(|sentence| sentence.span));
    }
}
