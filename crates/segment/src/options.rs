//! What a segmenter is told: the same for all of them.

use nutgraf_core::Lang;

use crate::abbreviations::Abbreviations;
use crate::context::Setting;
use crate::judge::Judge;
use crate::sentences::Sentences;

nutgraf_core::named! {
    /// What a single line end means. A blank line always ends a sentence, and
    /// so do U+2028, U+2029 and a form feed.
    #[derive(Default)]
    pub enum Newlines: "meaning of line ends" {
        /// The lines around it decide: wrapped text goes on, headings, verses
        /// and list items stand alone.
        #[default]
        Auto = "auto",
        /// It is a space: only blank lines part.
        Paragraph = "paragraph",
        /// It is a space, but not before the mark of a list item: lines that
        /// were wrapped are joined.
        Join = "join",
        /// It ends a sentence.
        Break = "break",
    }
}

/// Settings that segmenters share.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Options {
    /// False where the rules have the last word.
    pub(crate) learned: bool,
    /// [`Lang::UND`] where none is set.
    pub(crate) language: Lang,
    pub(crate) threshold: f32,
    pub(crate) newlines: Newlines,
    /// In lower case, without the last full stop, sorted.
    abbreviations: Vec<Box<str>>,
}

impl Options {
    pub(crate) const fn new(learned: bool) -> Self {
        Options {
            learned,
            language: Lang::UND,
            threshold: 0.5,
            newlines: Newlines::Auto,
            abbreviations: Vec::new(),
        }
    }

    pub(crate) fn add_abbreviations<S: AsRef<str>>(&mut self, words: impl IntoIterator<Item = S>) {
        let folded = |word: S| {
            let word = word.as_ref().trim();
            word.strip_suffix('.').unwrap_or(word).to_lowercase().into_boxed_str()
        };
        self.abbreviations.extend(words.into_iter().map(folded));
        self.abbreviations.sort_unstable();
    }

    /// The sentences of `text`, in the language that is set, or else in
    /// `given`.
    pub(crate) fn sentences<'t>(&'t self, text: &'t str, given: Lang) -> Sentences<'t> {
        Sentences::new(text, 0, self.judge(text, given))
    }

    /// What decides on `text`, in the language that is set, or else in `given`.
    pub(crate) fn judge<'t>(&'t self, text: &'t str, given: Lang) -> Judge<'t> {
        let lang = if self.language.is_und() { given } else { self.language };
        Judge::new(Setting::new(text, self.abbreviations_in(lang)), self)
    }

    /// What decides on a text of which that much is known.
    pub(crate) fn judge_with(&self, has_capitals: bool) -> Judge<'_> {
        Judge::new(Setting::known(has_capitals, self.abbreviations_in(self.language)), self)
    }

    fn abbreviations_in(&self, lang: Lang) -> Abbreviations<'_> {
        Abbreviations::new(lang, &self.abbreviations)
    }
}
