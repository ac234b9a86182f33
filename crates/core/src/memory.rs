use crate::{Lang, Lexicon, document::Terms, intern::Interner};

/// What a lexicon said of the words of earlier documents, so that a batch
/// asks once for each word. Bounded: emptied when full.
#[derive(Default)]
pub(crate) struct Memory {
    /// Whose answers these are.
    owner: Option<(u64, Lang)>,
    forms: Interner,
    /// By form.
    keys: Vec<u32>,
    distinct_keys: Interner,
    form: String,
    key: String,
}

/// Some two megabytes, and more words than a language uses daily.
const MOST: usize = 1 << 16;

impl Memory {
    /// Makes ready for a document; answers of another analyzer, or about
    /// another language, are forgotten.
    pub(crate) fn prepare(&mut self, analyzer: u64, lang: Lang) {
        let owner = Some((analyzer, lang));
        if self.owner != owner || self.forms.len() >= MOST {
            self.owner = owner;
            self.forms.clear();
            self.keys.clear();
            self.distinct_keys.clear();
        }
    }

    /// The stem of a word as written, marked if it is a stop word.
    pub(crate) fn key(&mut self, word: &str, lang: Lang, lexicon: &dyn Lexicon) -> &str {
        self.form.clear();
        if word.is_ascii() {
            self.form.push_str(word);
            self.form.make_ascii_lowercase();
        } else {
            self.form.extend(word.chars().flat_map(char::to_lowercase));
        }
        let (id, new) = self.forms.intern(&self.form);
        if new {
            self.key.clear();
            if lexicon.is_stop(&self.form, lang) {
                Terms::mark_stop(&mut self.key);
                self.key.push_str(&self.form);
            } else {
                lexicon.stem(&self.form, lang, &mut self.key);
            }
            self.keys.push(self.distinct_keys.intern(&self.key).0);
        }
        self.distinct_keys.get(self.keys[id as usize])
    }
}
