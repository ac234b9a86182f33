//! Stems: by Snowball's stemmers, and Korean.

use frostem::{Algorithm, Stemmer};
use nutgraf_core::Lang;

use crate::{
    forms::{Room, bare, clean},
    korean,
    languages::usual,
};

macro_rules! stemmers {
    ($($code:literal $Algorithm:ident,)*) => {
        &[$((Lang::new($code), Algorithm::$Algorithm)),*]
    };
}

/// By language. Croatian and Bosnian take the stemmer of Serbian, which reads
/// both scripts and both ways of speaking.
const STEMMERS: &[(Lang, Algorithm)] = stemmers! {
    "ar" Arabic,
    "bs" Serbian,
    "ca" Catalan,
    "cs" Czech,
    "da" Danish,
    "de" German,
    "el" Greek,
    "en" English,
    "eo" Esperanto,
    "es" Spanish,
    "et" Estonian,
    "eu" Basque,
    "fa" Persian,
    "fi" Finnish,
    "fr" French,
    "ga" Irish,
    "hi" Hindi,
    "hr" Serbian,
    "hu" Hungarian,
    "hy" Armenian,
    "id" Indonesian,
    "it" Italian,
    "lt" Lithuanian,
    "nb" Norwegian,
    "ne" Nepali,
    "nl" Dutch,
    "nn" Norwegian,
    "no" Norwegian,
    "pl" Polish,
    "pt" Portuguese,
    "ro" Romanian,
    "ru" Russian,
    "sr" Serbian,
    "st" Sesotho,
    "sv" Swedish,
    "ta" Tamil,
    "tr" Turkish,
    "uk" Ukrainian,
    "yi" Yiddish,
};

/// True if words of this language are stemmed.
pub fn has_stemmer(lang: Lang) -> bool {
    lang.code() == "ko" || stemmer(usual(lang)).is_some()
}

fn stemmer(lang: Lang) -> Option<Stemmer> {
    let i = STEMMERS.binary_search_by_key(&lang, |(of, _)| *of).ok()?;
    Some(Stemmer::new(STEMMERS[i].1))
}

/// Appends the stem of `form`, which is never empty; what is too long for a
/// word is its own.
pub(crate) fn stem(form: &str, lang: Lang, stem: &mut String) {
    let mut room: Room = [0; 64];
    let Some(clean) = clean(form, &mut room) else { return stem.push_str(form) };
    let bare = if lang.code() == "ko" { korean::stem(clean) } else { bare(clean, lang) };
    let before = stem.len();
    if let Some(stemmer) = stemmer(lang) {
        stem.push_str(&stemmer.stem(bare));
    }
    if stem.len() == before {
        stem.push_str(bare);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(form: &str, lang: Lang) -> String {
        let mut out = String::new();
        stem(form, lang, &mut out);
        out
    }

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for (lang, forms) in [
            ("en", "dog dogs dog's dog’s"),
            ("en", "connection connections connected connecting"),
            ("en", "don't don’t"),
            ("de", "haus hauses hause"),
            ("fr", "homme hommes l'homme d’hommes qu'hommes"),
            ("fr", "donne donne-t-il donnes"),
            ("it", "uomo l'uomo dell’uomo"),
            ("ca", "home l'home"),
            ("es", "casa casas"),
            ("pt", "disse disse-me"),
            ("nl", "auto auto's"),
            ("sv", "eu eu:s"),
            ("fi", "eu eu:n"),
            ("tr", "ankara ankara'da ankara’nın"),
            ("tr", "istanbul i\u{307}stanbul"),
            ("ru", "книга книги книгу книгами"),
            ("uk", "книга книги книгу"),
            ("pl", "książka książki książkę"),
            ("cs", "kniha knihy knihu"),
            ("sr", "књига књиге knjiga knjige"),
            ("hr", "knjiga knjige"),
            ("el", "σπίτι σπίτια σπιτι"),
            ("ar", "كتاب كتابٌ كتــاب الكتاب"),
            ("hu", "ház házak házban"),
            ("id", "makan makanan"),
            ("ga", "bád bhád"),
            ("hi", "किताब किताबें"),
            ("no", "hus huset husene"),
            ("nn", "hus huset"),
            ("bg", "къща"),
            ("ko", "정부 정부가 정부의"),
            ("ja", "東京"),
            ("xx", "soft soft so\u{ad}ft"),
        ] {
            let lang = Lang::new(lang);
            let mut stems = forms.split(' ').map(|form| of(form, lang));
            let first = stems.next().unwrap();
            stems.for_each(|stem| assert_eq!(stem, first, "{lang}: {forms}"));
        }
    }

    #[test]
    fn a_stem_is_never_empty() {
        for lang in STEMMERS.iter().map(|(lang, _)| *lang) {
            for form in ["a", "s", "'s", "l'", "'", ":", "\u{ad}", "ن", "и", "-", "ing", "en"] {
                assert!(!of(form, lang).is_empty(), "{lang}: {form:?}");
            }
        }
    }

    #[test]
    fn what_is_too_long_for_a_word_is_its_own_stem() {
        for letter in ["s", "ы", "字"] {
            let form = letter.repeat(10_000);
            assert_eq!(of(&form, Lang::EN), form);
        }
    }

    #[test]
    fn languages_are_sorted() {
        assert!(STEMMERS.is_sorted_by_key(|(lang, _)| lang));
        assert!(has_stemmer(Lang::EN) && !has_stemmer(Lang::UND));
    }
}
