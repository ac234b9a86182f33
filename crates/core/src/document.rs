use crate::{Block, Lang, Span};

/// Names a distinct term of one document; counts from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermId(pub u32);

impl TermId {
    /// The id as an index.
    #[inline]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// How a token is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TokenFlags(u8);

impl TokenFlags {
    const CAPITALIZED: u8 = 1;
    const ALL_CAPS: u8 = 2;
    const DIGITS: u8 = 4;
    const INITIAL: u8 = 8;

    /// The flags of a word, wherever it stands.
    pub fn of(word: &str) -> Self {
        let mut letters = word.chars().filter(|c| c.is_alphabetic());
        let capitalized = word.chars().next().is_some_and(char::is_uppercase);
        let several = letters.clone().nth(1).is_some();
        let all_caps = capitalized && several && letters.all(char::is_uppercase);
        let digits = word.chars().any(char::is_numeric);
        let flag = |set: bool, flag: u8| if set { flag } else { 0 };
        TokenFlags(
            flag(capitalized, Self::CAPITALIZED)
                | flag(all_caps, Self::ALL_CAPS)
                | flag(digits, Self::DIGITS),
        )
    }

    pub(crate) const fn at_start(self) -> Self {
        TokenFlags(self.0 | Self::INITIAL)
    }

    /// True if the word begins with a capital letter.
    #[inline]
    pub const fn is_capitalized(self) -> bool {
        self.0 & Self::CAPITALIZED != 0
    }

    /// True if the word has two letters or more, all of them capitals.
    #[inline]
    pub const fn is_all_caps(self) -> bool {
        self.0 & Self::ALL_CAPS != 0
    }

    /// True if the word holds a digit.
    #[inline]
    pub const fn has_digits(self) -> bool {
        self.0 & Self::DIGITS != 0
    }

    /// True if the word is the first of its sentence.
    #[inline]
    pub const fn is_sentence_initial(self) -> bool {
        self.0 & Self::INITIAL != 0
    }
}

/// A word where it stands in the text.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// The term it is an occurrence of.
    pub term: TermId,
    /// How it is written.
    pub flags: TokenFlags,
}

/// A sentence: its place in the text and its run of tokens.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Sentence {
    /// Where it stands.
    pub span: Span,
    /// Its tokens, as a range over [`Document::tokens`].
    pub tokens: Span,
    /// Its content terms, as a range over all content terms.
    pub(crate) content: Span,
    /// The block it belongs to, an index into [`Document::blocks`].
    pub block: u32,
    /// Its length in characters.
    pub chars: u32,
}

/// A text analysed once, for every stage after: sentences, tokens, and
/// interned terms with their stems and stop flags.
///
/// Everything is a flat array behind a getter; what a method needs per term
/// is an array of its own, indexed by [`TermId`]. Made by an
/// [`Analyzer`](crate::Analyzer).
#[derive(Clone, Debug, Default)]
pub struct Document {
    pub(crate) text: String,
    pub(crate) lang: Lang,
    pub(crate) blocks: Vec<Block>,
    pub(crate) sentences: Vec<Sentence>,
    pub(crate) tokens: Vec<Token>,
    pub(crate) content: Vec<TermId>,
    pub(crate) title: Vec<TermId>,
    pub(crate) sources: Vec<Span>,
    pub(crate) terms: Terms,
}

/// The terms of a document. A stop word never shares a term with a stem of
/// the same letters.
#[derive(Clone, Debug, Default)]
pub(crate) struct Terms {
    stems: String,
    terms: Vec<Term>,
}

#[derive(Clone, Copy, Debug)]
struct Term {
    /// Where its stem ends; it begins where that of the term before ends.
    end: usize,
    count: u32,
    stop: bool,
}

impl Terms {
    /// A new term.
    pub(crate) fn add(&mut self, stem: &str, stop: bool) -> TermId {
        self.stems.push_str(stem);
        self.terms.push(Term { end: self.stems.len(), count: 0, stop });
        TermId(self.terms.len() as u32 - 1)
    }

    #[inline]
    pub(crate) fn count(&mut self, term: TermId) {
        self.terms[term.index()].count += 1;
    }

    fn stem(&self, term: TermId) -> &str {
        let before = term.index().checked_sub(1);
        let start = before.map_or(0, |before| self.terms[before].end);
        &self.stems[start..self.terms[term.index()].end]
    }

    fn clear(&mut self) {
        self.stems.clear();
        self.terms.clear();
    }
}

impl Document {
    /// The text that every span of the document indexes.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The blocks; one for the whole text where none were given.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The sentences in order.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// The tokens in order.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The terms of the title, in order.
    pub fn title(&self) -> &[TermId] {
        &self.title
    }

    /// The text of sentence `index`.
    pub fn sentence_text(&self, index: usize) -> &str {
        &self.text[self.sentences[index].span]
    }

    /// The tokens of sentence `index`.
    pub fn sentence_tokens(&self, index: usize) -> &[Token] {
        &self.tokens[self.sentences[index].tokens.range()]
    }

    /// The terms of sentence `index` that are not stop words, in order: what
    /// most scorers loop over.
    #[inline]
    pub fn content_terms(&self, index: usize) -> &[TermId] {
        &self.content[self.sentences[index].content.range()]
    }

    /// True if sentence `index` is running text. Headings, code, tables,
    /// captions and comments are not: a summary has none of them while it can
    /// have anything else.
    pub fn is_prose(&self, index: usize) -> bool {
        self.blocks[self.sentences[index].block as usize].kind.is_prose()
    }

    /// The place in the text of a run of tokens; empty for an empty run.
    pub fn tokens_span(&self, tokens: Span) -> Span {
        match &self.tokens[tokens.range()] {
            [first, .., last] => Span { start: first.span.start, end: last.span.end },
            [only] => only.span,
            [] => Span::default(),
        }
    }

    /// The texts that the document was made of; one, but for a cluster.
    pub fn sources(&self) -> &[Span] {
        &self.sources
    }

    /// Which of [`Document::sources`] sentence `index` comes from. Costs a
    /// binary search.
    pub fn source_of(&self, index: usize) -> usize {
        let start = self.sentences[index].span.start;
        self.sources.partition_point(|source| source.end <= start)
    }

    /// How many distinct terms there are, those of the title among them.
    pub fn term_count(&self) -> usize {
        self.terms.terms.len()
    }

    /// The stem of a term; a stop word is its own.
    pub fn stem(&self, term: TermId) -> &str {
        self.terms.stem(term)
    }

    /// True if the term is a stop word.
    #[inline]
    pub fn is_stop(&self, term: TermId) -> bool {
        self.terms.terms[term.index()].stop
    }

    /// How often the term occurs in the text.
    #[inline]
    pub fn count(&self, term: TermId) -> u32 {
        self.terms.terms[term.index()].count
    }

    /// Empties the document and keeps its memory.
    pub fn clear(&mut self) {
        self.text.clear();
        self.lang = Lang::UND;
        self.blocks.clear();
        self.sentences.clear();
        self.tokens.clear();
        self.title.clear();
        self.content.clear();
        self.sources.clear();
        self.terms.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags() {
        for (word, capitalized, all_caps, digits) in [
            ("", false, false, false),
            ("cat", false, false, false),
            ("Cat", true, false, false),
            ("NATO", true, true, false),
            ("I", true, false, false),
            ("COVID-19", true, true, true),
            ("3D", false, false, true),
            ("Київ", true, false, false),
            ("ООН", true, true, false),
            ("٣", false, false, true),
            ("漢字", false, false, false),
        ] {
            let flags = TokenFlags::of(word);
            let got = (flags.is_capitalized(), flags.is_all_caps(), flags.has_digits());
            assert_eq!(got, (capitalized, all_caps, digits), "{word}");
            assert!(!flags.is_sentence_initial() && flags.at_start().is_sentence_initial());
        }
    }
}
