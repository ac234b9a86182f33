use nutgraf_core::{Lang, Lexicon};

use crate::{identify::identify, stems, stopwords};

/// Stop words, stems, and the language of a text.
///
/// # What it does
///
/// A form is a stop word if it is in the list of its language, or if there is
/// nothing else in it (`l'un`, `they'll`). Stems are those of Snowball, of
/// what matters in the form: `l'homme` has the stem of `homme`, `Ankara'da`
/// that of `Ankara`. Where words are not parted, tokens are pairs of
/// characters; then a pair of hiragana, and a Chinese or Thai pair that begins
/// or ends with a word that says nothing, is a stop word.
///
/// The declared language of a text is believed, unless it is not written in
/// the script of the text or the text is full of the stop words of another.
/// Where nothing is declared, the script decides, or the share of stop words;
/// whatlang is asked only in doubt.
///
/// # Source
///
/// The lists of stop words are our own: articles, pronouns, prepositions,
/// conjunctions, auxiliaries, common adverbs, verbs of saying. The stemmers are those of
/// <https://snowballstem.org>, by the crate frostem; Korean nouns lose their
/// particles.
///
/// # Cost
///
/// Some 100 ns for a form, and an allocation where a stemmer changes it.
/// Identification looks at 600 bytes: 5 to 10 µs, and some 100 µs more where
/// whatlang is asked, which also allocates.
///
/// # Example
///
/// ```
/// use nutgraf_core::{Lang, Lexicon};
/// use nutgraf_text::Languages;
///
/// let languages = Languages::new();
/// let french = languages.identify("Les hommes et les femmes de la ville ont voté hier.", None);
/// assert_eq!(french, Lang::new("fr"));
/// assert!(languages.is_stop("qu'il", french));
///
/// let mut stem = String::new();
/// languages.stem("l'homme", french, &mut stem);
/// assert_eq!(stem, "homm");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Languages {
    allowed: &'static [Lang],
}

impl Languages {
    /// All languages.
    pub const fn new() -> Self {
        Languages { allowed: &[] }
    }

    /// Only these languages are guessed; one that is declared is believed
    /// whether it is among them or not.
    pub const fn allow(mut self, languages: &'static [Lang]) -> Self {
        self.allowed = languages;
        self
    }
}

impl Lexicon for Languages {
    fn identify(&self, text: &str, declared: Option<Lang>) -> Lang {
        identify(text, declared.filter(|lang| !lang.is_und()), self.allowed)
    }

    fn is_stop(&self, form: &str, lang: Lang) -> bool {
        stopwords::is_stop(form, usual(lang))
    }

    fn stem(&self, form: &str, lang: Lang, stem: &mut String) {
        stems::stem(form, usual(lang), stem);
    }
}

/// The language whose data serve: codes of old, members of a family.
pub(crate) fn usual(lang: Lang) -> Lang {
    let code = match lang.code() {
        "cmn" | "wuu" | "yue" => "zh",
        "cnr" | "sh" => "sr",
        "fil" => "tl",
        "in" => "id",
        "iw" => "he",
        "ji" => "yi",
        "mo" => "ro",
        "prs" => "fa",
        _ => return lang,
    };
    Lang::new(code)
}

#[cfg(test)]
mod tests {
    use nutgraf_core::laws;
    use proptest::prelude::*;

    use super::*;

    const LANGS: &[&str] = &[
        "ar", "bs", "ca", "cs", "da", "de", "el", "en", "eo", "es", "et", "eu", "fa", "fi", "fr",
        "ga", "he", "hi", "hr", "hu", "hy", "id", "it", "iw", "ja", "ko", "lt", "nb", "ne", "nl",
        "no", "pl", "pt", "ro", "ru", "sr", "st", "sv", "ta", "th", "tr", "uk", "und", "xx", "yi",
        "yue", "zh",
    ];

    #[test]
    fn laws_hold() {
        for (_, text) in laws::nasty_texts() {
            for lang in LANGS {
                laws::lexicon(&Languages::new(), &text, Lang::new(lang));
            }
        }
    }

    #[test]
    fn codes_of_old_and_of_families_serve() {
        let languages = Languages::new();
        for (code, stop) in
            [("iw", "של"), ("in", "yang"), ("yue", "我們"), ("mo", "și"), ("sh", "nije")]
        {
            assert!(languages.is_stop(stop, Lang::new(code)), "{code}");
        }
    }

    proptest! {
        #[test]
        fn any_form_has_a_stem(form in "\\PC{1,12}|[a-zà-ÿа-яα-ωا-ي']{1,20}", lang in prop::sample::select(LANGS)) {
            let mut stem = String::new();
            Languages::new().stem(&form, Lang::new(lang), &mut stem);
            prop_assert!(!stem.is_empty());
            laws::lexicon(&Languages::new(), &form, Lang::new(lang));
        }
    }
}
