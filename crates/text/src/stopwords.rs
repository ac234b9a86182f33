//! Lists of stop words, and one index over all of them.

use std::sync::LazyLock;

use nutgraf_core::Lang;

macro_rules! lists {
    ($($code:literal)*) => {
        [$((Lang::new($code), include_str!(concat!("stopwords/", $code, ".txt")))),*]
    };
}

/// The lists as written: a comment line, then a word a line, sorted.
static LISTS: [(Lang, &str); 4] = lists! { "de" "en" "es" "fr" };

static WORDS: LazyLock<Vec<(Lang, Vec<&'static str>)>> = LazyLock::new(|| {
    let words = |list: &'static str| list.lines().filter(|line| !line.starts_with('#')).collect();
    LISTS.iter().map(|&(lang, list)| (lang, words(list))).collect()
});

/// The stop words of a language in the order of their bytes; none where the
/// language has no list.
///
/// ```
/// use nutgraf_core::Lang;
/// use nutgraf_text::stop_words;
///
/// assert!(stop_words(Lang::EN).binary_search(&"the").is_ok());
/// ```
pub fn stop_words(lang: Lang) -> &'static [&'static str] {
    WORDS.iter().find(|(of, _)| *of == lang).map_or(&[], |(_, words)| words)
}
