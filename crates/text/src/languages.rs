use nutgraf_core::{Lang, Lexicon};

use crate::{identify, stems, stopwords::stop_words};

/// Stop words, stems and language identification.
#[derive(Clone, Copy, Debug, Default)]
pub struct Languages {
    allowed: &'static [Lang],
}

impl Languages {
    /// All languages.
    pub const fn new() -> Self {
        Languages { allowed: &[] }
    }

    /// Only these languages are guessed; a declared one is believed anyway.
    pub const fn allow(mut self, languages: &'static [Lang]) -> Self {
        self.allowed = languages;
        self
    }
}

impl Lexicon for Languages {
    fn identify(&self, text: &str, declared: Option<Lang>) -> Lang {
        identify::identify(text, declared)
    }

    fn is_stop(&self, form: &str, lang: Lang) -> bool {
        stop_words(lang).binary_search(&form).is_ok()
    }

    fn stem(&self, form: &str, lang: Lang, stem: &mut String) {
        stems::stem(form, lang, stem);
    }
}
