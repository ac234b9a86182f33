//! The words of a run that holds more than ASCII letters and digits.

use nutgraf_core::Span;
use unicode_segmentation::UnicodeSegmentation;

use crate::{
    classes::{
        Class::{self, *},
        class_at,
    },
    forms::Clitics,
};

/// Finds the words of stretches of `text`, one after the other.
pub(crate) struct Scan<'a> {
    pub(crate) text: &'a str,
    pub(crate) words: &'a mut Vec<Span>,
    /// Of the language, if it has any.
    pub(crate) clitics: Option<&'static Clitics>,
}

impl Scan<'_> {
    /// The words between `at` and `end`. There is no word byte before and
    /// after.
    pub(crate) fn run(&mut self, mut at: usize, end: usize) {
        while at < end {
            let (class, len) = class_at(self.text, at);
            at = match class {
                Letter | Digit | Low => self.word(at, end),
                Mark | Foreign => self.foreign(at, at, end),
                _ if class.parts() => self.parting(at, end),
                _ => at + len,
            };
        }
    }

    /// What a character that parts words begins, words or none.
    pub(crate) fn parting(&mut self, at: usize, end: usize) -> usize {
        let (class, len) = class_at(self.text, at);
        match class {
            Han | Hiragana => self.characters(at, end, class),
            Katakana => self.katakana(at, end),
            Cluster => self.clusters(at, end),
            _ => at + len,
        }
    }

    /// One word, as long as tables decide; returns where it is over.
    fn word(&mut self, start: usize, end: usize) -> usize {
        let mut at = start;
        // Of the word so far.
        let (mut from, mut to) = (end, start);
        let (mut before, mut joint) = (Low, None);
        while at < end {
            let (class, len) = class_at(self.text, at);
            match class {
                Letter | Digit => {
                    if joint.is_some_and(|joint| !self.joined(joint, before, class, to, at)) {
                        break;
                    }
                    from = from.min(at);
                    to = at + len;
                    joint = None;
                    before = class;
                }
                Mark if to == at => to = at + len,
                Low if joint.is_none() => before = Low,
                Apostrophe | Colon | Comma | Hyphen | Ampersand if joint.is_none() && to == at => {
                    joint = Some(class);
                }
                Mark | Foreign => return self.foreign(start, at, end),
                _ => break,
            }
            at += len;
        }
        if from < to {
            self.push(from, to);
        }
        at
    }

    /// Adds a word, but what is elided before it by itself, and nothing of
    /// what is contracted behind it.
    fn push(&mut self, mut from: usize, to: usize) {
        while let Some((elided, rest)) =
            self.clitics.and_then(|clitics| clitics.elision(&self.text[from..to]))
        {
            self.words.push(Span::new(from, from + elided.len()));
            from = to - rest.len();
        }
        self.words.push(self.uncontracted(from, to));
    }

    fn uncontracted(&self, from: usize, to: usize) -> Span {
        let word = &self.text[from..to];
        let word = self.clitics.map_or(word, |clitics| clitics.uncontracted(word));
        Span::new(from, from + word.len())
    }

    /// True if a joint between `to` and `at` makes one word.
    fn joined(&self, joint: Class, before: Class, after: Class, to: usize, at: usize) -> bool {
        joint.joins(before, after) || joint == Ampersand && self.capitals(to, at)
    }

    /// True for two capitals about an ampersand: `AT&T`, `R&D`.
    fn capitals(&self, ampersand: usize, next: usize) -> bool {
        let capital = |at: usize| self.text.as_bytes().get(at).is_some_and(u8::is_ascii_uppercase);
        ampersand > 0 && capital(ampersand - 1) && capital(next)
    }

    /// Pairs of neighbouring characters of one script.
    fn characters(&mut self, start: usize, end: usize, script: Class) -> usize {
        let mut pairs = Pairs::new(start);
        let mut at = start + class_at(self.text, start).1;
        while at < end {
            let (class, len) = class_at(self.text, at);
            if class == script || script == Hiragana && self.text[at..].starts_with('ー') {
                pairs.unit(at, self.words);
            } else if !self.clings(at) {
                break;
            }
            at += len;
        }
        pairs.finish(at, self.words);
        at
    }

    /// Words from elsewhere, mostly, that stand out by their script: whole.
    fn katakana(&mut self, start: usize, end: usize) -> usize {
        let mut at = start;
        while at < end {
            let (class, len) = class_at(self.text, at);
            if class != Katakana && !self.clings(at) {
                break;
            }
            at += len;
        }
        self.words.push(Span::new(start, at));
        at
    }

    /// True for a mark or variation of the character before.
    fn clings(&self, at: usize) -> bool {
        let marks = |c: char| matches!(c, '\u{3099}' | '\u{309A}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}');
        self.text[at..].starts_with(marks)
    }

    /// Pairs of neighbouring clusters: a letter and its vowels and tones stay
    /// together.
    fn clusters(&mut self, start: usize, end: usize) -> usize {
        let mut stop = start;
        while stop < end {
            let (class, len) = class_at(self.text, stop);
            if class != Cluster {
                break;
            }
            stop += len;
        }
        let mut pairs = Pairs::new(start);
        let mut before = "";
        for (at, cluster) in self.text[start..stop].grapheme_indices(true) {
            if at > 0 && !before.starts_with(LEADING) && !cluster.starts_with(TRAILING) {
                pairs.unit(start + at, self.words);
            }
            before = cluster;
        }
        pairs.finish(stop, self.words);
        stop
    }

    /// Words by unicode-segmentation, up to what parts words for sure; the
    /// first character that tables leave open is at `at`.
    pub(crate) fn foreign(&mut self, start: usize, mut at: usize, end: usize) -> usize {
        while at < end {
            let (class, len) = class_at(self.text, at);
            if class.parts() {
                break;
            }
            at += len;
        }
        // A Hebrew word may end in an apostrophe.
        let stop = if self.text[at..].starts_with('\'') { at + 1 } else { at };
        let mut joint = None;
        // Where the word before ends, if a hyphen may follow.
        let mut to = usize::MAX;
        for (offset, piece) in self.text[start..stop].split_word_bound_indices() {
            let from = start + offset;
            let mut letters = piece.char_indices().filter(|(_, c)| c.is_alphanumeric());
            let Some((first, _)) = letters.next() else {
                let joints = matches!(piece, "-" | "\u{2010}" | "\u{2011}" | "&");
                joint = (joints && from == to).then_some((from, piece == "&"));
                continue;
            };
            let word = Span::new(from + first, from + piece.trim_end_matches('_').len());
            let joined = joint.take().is_some_and(|(joint, ampersand)| {
                first == 0 && (!ampersand || self.capitals(joint, from))
            });
            let (start, end) = (word.start as usize, word.end as usize);
            match self.words.pop_if(|_| joined) {
                Some(last) => self.words.push(self.uncontracted(last.start as usize, end)),
                None => self.push(start, end),
            }
            to = if piece.ends_with('\'') { usize::MAX } else { word.end as usize };
        }
        stop
    }
}

/// Vowels of Thai and Lao that stand before the letter after which they are
/// spoken, and such as stand behind it.
const LEADING: &[char] = &['เ', 'แ', 'โ', 'ใ', 'ไ', 'ເ', 'ແ', 'ໂ', 'ໃ', 'ໄ'];
const TRAILING: &[char] = &['ะ', 'า', 'ๅ', 'ๆ', 'ະ', 'າ'];

/// Makes overlapping pairs of units; a lone unit is a pair by itself.
struct Pairs {
    first: usize,
    second: Option<usize>,
}

impl Pairs {
    fn new(start: usize) -> Self {
        Pairs { first: start, second: None }
    }

    fn unit(&mut self, at: usize, words: &mut Vec<Span>) {
        if let Some(second) = self.second {
            words.push(Span::new(self.first, at));
            self.first = second;
        }
        self.second = Some(at);
    }

    fn finish(self, end: usize, words: &mut Vec<Span>) {
        words.push(Span::new(self.first, end));
    }
}
