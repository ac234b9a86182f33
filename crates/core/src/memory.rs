use crate::{
    Lang, Lexicon, TermId, TokenFlags,
    document::Terms,
    intern::Interner,
    numbers::{Numbers, Word},
};

/// What a lexicon said of the words of earlier documents, so that a batch
/// asks once for each word. Bounded: emptied when full.
#[derive(Default)]
pub(crate) struct Memory {
    /// Whose answers these are.
    owner: Option<(u64, Lang)>,
    /// As written: `The` and `the` are two.
    words: Numbers,
    /// By word.
    known: Vec<Known>,
    /// Stems, and stop words with a mark in front.
    keys: Interner,
    /// By key: the last document that had it, and the term it was there.
    terms: Vec<(u32, TermId)>,
    /// Counts documents.
    document: u32,
    form: String,
    key: String,
}

#[derive(Clone, Copy)]
struct Known {
    key: u32,
    stop: bool,
    flags: TokenFlags,
}

/// What a word is in one document.
#[derive(Clone, Copy)]
pub(crate) struct Meaning {
    pub(crate) term: TermId,
    pub(crate) stop: bool,
    pub(crate) flags: TokenFlags,
}

/// How many words a memory holds: some six megabytes, and more words than a
/// language uses daily.
const MOST: usize = 1 << 16;

/// Keeps a stop word apart from a stem of the same letters.
const STOP: char = '\u{1}';

/// The memories of a batch, one for each analyzer and language, the last used
/// first, so that languages by turns do not make each other forget.
#[derive(Default)]
pub(crate) struct Memories {
    kept: Vec<Memory>,
}

/// How many memories are kept: full, they hold some fifty megabytes.
const KEPT: usize = 8;

impl Memories {
    /// Makes the memory of an analyzer and a language the first, ready for a
    /// document. Where there are too many, it takes the room of the one that
    /// was not used for longest.
    pub(crate) fn prepare(&mut self, analyzer: u64, lang: Lang) {
        let owner = Some((analyzer, lang));
        let at = self.kept.iter().position(|memory| memory.owner == owner);
        let at = at.unwrap_or_else(|| {
            if self.kept.len() < KEPT {
                self.kept.push(Memory::default());
            }
            self.kept.len() - 1
        });
        self.kept[..=at].rotate_right(1);
        self.kept[0].prepare(analyzer, lang);
    }

    /// The memory made ready last, if any was.
    pub(crate) fn first(&mut self) -> Option<&mut Memory> {
        self.kept.first_mut()
    }
}

impl Memory {
    /// Makes ready for a document; answers of another analyzer, or about
    /// another language, are forgotten.
    fn prepare(&mut self, analyzer: u64, lang: Lang) {
        let owner = Some((analyzer, lang));
        if self.owner != owner || self.words.len() >= MOST || self.document == u32::MAX {
            self.owner = owner;
            self.words.clear();
            self.known.clear();
            self.keys.clear();
            self.terms.clear();
            self.document = 0;
        }
        self.document += 1;
    }

    /// What `word` is in the document at hand, whose terms are `terms`.
    pub(crate) fn meaning(
        &mut self,
        word: Word,
        written: &str,
        lang: Lang,
        lexicon: &dyn Lexicon,
        terms: &mut Terms,
    ) -> Meaning {
        let (id, new) = self.words.number(word);
        if new {
            let known = self.ask(written, lang, lexicon);
            self.known.push(known);
        }
        let Known { key, stop, flags } = self.known[id as usize];
        let (document, term) = &mut self.terms[key as usize];
        if *document != self.document {
            *document = self.document;
            *term = terms.add(self.keys.get(key).trim_start_matches(STOP), stop);
        }
        Meaning { term: *term, stop, flags }
    }

    fn ask(&mut self, written: &str, lang: Lang, lexicon: &dyn Lexicon) -> Known {
        self.form.clear();
        if written.is_ascii() {
            self.form.push_str(written);
            self.form.make_ascii_lowercase();
        } else {
            self.form.extend(written.chars().flat_map(char::to_lowercase));
        }
        let stop = lexicon.is_stop(&self.form, lang);
        self.key.clear();
        if stop {
            self.key.push(STOP);
            self.key.push_str(&self.form);
        } else {
            lexicon.stem(&self.form, lang, &mut self.key);
        }
        let (key, new) = self.keys.intern(&self.key);
        if new {
            self.terms.push((0, TermId(0)));
        }
        Known { key, stop, flags: TokenFlags::of(written) }
    }
}
