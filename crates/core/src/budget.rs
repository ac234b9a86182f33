use crate::Document;

/// How long a summary may be. Limits combine: all of them hold.
///
/// ```
/// use nutgraf_core::Budget;
///
/// let budget = Budget::sentences(3).and_words(60);
/// assert_ne!(budget, Budget::sentences(3));
/// assert_eq!(budget.and_words(usize::MAX), Budget::sentences(3));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Budget {
    sentences: usize,
    words: usize,
    chars: usize,
    ratio: f32,
}

impl Budget {
    /// No limit.
    pub const FREE: Budget =
        Budget { sentences: usize::MAX, words: usize::MAX, chars: usize::MAX, ratio: 1.0 };

    /// At most `n` sentences.
    pub const fn sentences(n: usize) -> Self {
        Self::FREE.and_sentences(n)
    }

    /// At most `n` words: tokens of the document.
    pub const fn words(n: usize) -> Self {
        Self::FREE.and_words(n)
    }

    /// At most `n` characters, white space between sentences not counted.
    pub const fn chars(n: usize) -> Self {
        Self::FREE.and_chars(n)
    }

    /// At most this share of the sentences, from 0 to 1, rounded up: never
    /// none of some, but for a share of 0.
    pub const fn ratio(share: f32) -> Self {
        Self::FREE.and_ratio(share)
    }

    /// And at most `n` sentences.
    pub const fn and_sentences(mut self, n: usize) -> Self {
        self.sentences = n;
        self
    }

    /// And at most `n` words.
    pub const fn and_words(mut self, n: usize) -> Self {
        self.words = n;
        self
    }

    /// And at most `n` characters.
    pub const fn and_chars(mut self, n: usize) -> Self {
        self.chars = n;
        self
    }

    /// And at most this share of the sentences.
    pub const fn and_ratio(mut self, share: f32) -> Self {
        self.ratio = share;
        self
    }

    /// Starts counting against `doc`.
    pub fn meter(self, doc: &Document) -> Meter<'_> {
        // In `f32`, or a tenth of 3,000 would be 301: 0.1 is a little more there.
        let share = (doc.sentences().len() as f32 * self.ratio).ceil() as usize;
        Meter { doc, left: Budget { sentences: self.sentences.min(share), ..self } }
    }
}

/// What is left of a budget while sentences are chosen.
#[derive(Clone, Debug)]
pub struct Meter<'d> {
    doc: &'d Document,
    left: Budget,
}

impl Meter<'_> {
    /// Takes sentence `index` if it still fits; says whether it did.
    pub fn take(&mut self, index: usize) -> bool {
        let fits = self.fits(index);
        if fits {
            let sentence = &self.doc.sentences()[index];
            self.left.sentences -= 1;
            self.left.words -= sentence.tokens.len();
            self.left.chars -= sentence.chars as usize;
        }
        fits
    }

    /// True if sentence `index` still fits.
    pub fn fits(&self, index: usize) -> bool {
        let sentence = &self.doc.sentences()[index];
        self.left.sentences > 0
            && self.left.words >= sentence.tokens.len()
            && self.left.chars >= sentence.chars as usize
    }

    /// True if no sentence can fit any more, but for one without words.
    pub fn is_spent(&self) -> bool {
        self.left.sentences == 0 || self.left.words == 0 || self.left.chars == 0
    }
}
