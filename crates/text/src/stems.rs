//! Stems, by Snowball's stemmers.

use frostem::{Algorithm, Stemmer};
use nutgraf_core::Lang;

/// The stemmers by language.
static STEMMERS: [(Lang, Algorithm); 8] = [
    (Lang::EN, Algorithm::English),
    (Lang::new("de"), Algorithm::German),
    (Lang::new("fr"), Algorithm::French),
    (Lang::new("es"), Algorithm::Spanish),
    (Lang::new("it"), Algorithm::Italian),
    (Lang::new("pt"), Algorithm::Portuguese),
    (Lang::new("nl"), Algorithm::Dutch),
    (Lang::new("ru"), Algorithm::Russian),
];

/// No stemmer is asked about more: what is longer is no word.
const LONGEST: usize = 64;

/// True if words of this language are stemmed.
pub fn has_stemmer(lang: Lang) -> bool {
    stemmer(lang).is_some()
}

fn stemmer(lang: Lang) -> Option<Stemmer> {
    let &(_, algorithm) = STEMMERS.iter().find(|(of, _)| *of == lang)?;
    Some(Stemmer::new(algorithm))
}

/// Appends the stem of `form`.
pub(crate) fn stem(form: &str, lang: Lang, stem: &mut String) {
    match stemmer(lang) {
        Some(stemmer) if form.len() <= LONGEST => stem.push_str(&stemmer.stem(form)),
        _ => stem.push_str(form),
    }
}
