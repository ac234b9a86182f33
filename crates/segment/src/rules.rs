//! The rule-based segmenter.

use nutgraf_core::{Lang, Scratch, Segmenter, Span};

use crate::abbreviations::Abbreviations;
use crate::chars::{Class, Kind, class};
use crate::context::{Context, Setting};
use crate::lines::push_trimmed;
use crate::lists::{Item, LEAD, LONGEST, is_lead};
use crate::scan::{Candidate, Scanner};
use crate::{breaks, decide, plain};

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
}

impl Segmenter for Rules {
    fn segment(&self, text: &str, lang: Lang, _: &mut Scratch, sentences: &mut Vec<Span>) {
        let mut scanner = Scanner::new(text);
        let setting = Setting::new(text, Abbreviations::new(lang, &self.abbreviations));
        let start = text.len() - text.trim_start().len();
        let mut walk = Walk { text, setting: &setting, newlines: self.newlines, start, item: None };
        while let Some(candidate) = scanner.next() {
            if let Some(cut) = walk.cut(&candidate) {
                push_trimmed(text, walk.start, cut, sentences);
                walk.start = text.len() - text[cut..].trim_start().len();
            }
            scanner.pass(&candidate);
        }
        push_trimmed(text, walk.start, text.len(), sentences);
    }
}

/// One walk over a text.
struct Walk<'t> {
    text: &'t str,
    setting: &'t Setting<'t>,
    newlines: Newlines,
    /// Where the sentence begins.
    start: usize,
    /// The mark of the list item that the sentence is.
    item: Option<Item>,
}

impl Walk<'_> {
    /// Where the sentence ends, if it does at this candidate.
    fn cut(&mut self, candidate: &Candidate) -> Option<usize> {
        let Candidate { kind, cut, next, broken, .. } = *candidate;
        let ends = match kind {
            Kind::Paragraph => {
                self.item = None;
                true
            }
            Kind::Line => match self.newlines {
                Newlines::Auto => breaks::ends(self.text, cut, next),
                Newlines::Break => true,
                Newlines::Join => false,
            },
            Kind::Item => return self.item_at(candidate),
            Kind::Dot | Kind::Mark | Kind::Full => {
                if let Some(cut) = self.item_at(candidate) {
                    return Some(cut);
                }
                (broken && self.newlines == Newlines::Break)
                    || plain::ends(self.text, candidate, self.setting)
                    || decide::ends(&Context::new(self.text, self.start, candidate, self.setting))
            }
        };
        ends.then(|| cut + self.emoji(cut))
    }

    /// The length of pictures after the end of a sentence. They belong to
    /// it, unless they are bullets: before a word, or in front of each item.
    fn emoji(&self, cut: usize) -> usize {
        let rest = &self.text[cut..];
        let pictures = rest.trim_start_matches([' ', '\u{a0}']);
        let picture = |c| class(c) == Class::Emoji;
        if !pictures.starts_with(picture) || self.text[self.start..].starts_with(picture) {
            return 0;
        }
        let joined = |c| picture(c) || class(c) == Class::Mark;
        let after = pictures.trim_start_matches(joined);
        let alone = after.chars().next().is_none_or(char::is_whitespace);
        if alone { rest.len() - after.len() } else { 0 }
    }

    /// Where the next item of a list begins, if this is its mark.
    fn item_at(&mut self, candidate: &Candidate) -> Option<usize> {
        let Candidate { at, cut, next, .. } = *candidate;
        let sentence = &self.text[self.start..at];
        let mark = self.text[at..].chars().next()?;
        if class(mark) == Class::Bullet {
            return (sentence.starts_with(mark) && sentence.ends_with(' ')).then_some(at);
        }
        if self.item.is_none() && sentence.len() > LEAD + LONGEST {
            return None;
        }
        if next == cut || !sentence.ends_with(|c: char| c.is_ascii_alphanumeric()) {
            return None;
        }
        let (item, start) = Item::before(self.text, cut)?;
        let head = self.text.get(self.start..start)?;
        let follows = self.item.is_some_and(|previous| item.follows(&previous));
        if is_lead(head) {
            self.item = Some(item);
        } else if follows && head.ends_with(' ') {
            self.item = Some(item);
            return Some(start);
        }
        None
    }
}
