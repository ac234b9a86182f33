//! Lists of stop words, and one index over all of them.

use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

use nutgraf_core::Lang;

use crate::{
    forms::{Room, bare, clean, fold},
    languages::usual,
};

macro_rules! lists {
    ($($code:literal)*) => {
        &[$((Lang::new($code), include_str!(concat!("stopwords/", $code, ".txt")))),*]
    };
}

/// The lists as written, by language: a comment line, then a word a line,
/// sorted.
const LISTS: &[(Lang, &str)] = lists! {
    "af" "ar" "az" "be" "bg" "bn" "ca" "cs" "cy" "da" "de" "el" "en" "eo" "es" "et" "eu" "fa" "fi"
    "fr" "ga" "gl" "he" "hi" "hr" "hu" "hy" "id" "is" "it" "ja" "ka" "kk" "ko" "lt" "lv" "mk" "mr"
    "ms" "nb" "ne" "nl" "nn" "pl" "pt" "ro" "ru" "sk" "sl" "sq" "sr" "sv" "sw" "ta" "te" "th" "tl"
    "tr" "uk" "ur" "vi" "zh"
};

/// A bit for each of [`LISTS`].
pub(crate) type Set = u64;

const _: () = assert!(LISTS.len() <= Set::BITS as usize);

struct Lists {
    words: Vec<Vec<&'static str>>,
    /// By folded word: the lists that have it.
    index: HashMap<Cow<'static, str>, Set>,
}

static ALL: LazyLock<Lists> = LazyLock::new(|| {
    let lines = |list: &'static str| list.lines().filter(|line| !line.starts_with('#'));
    let words: Vec<Vec<_>> = LISTS.iter().map(|(_, list)| lines(list).collect()).collect();
    let mut index = HashMap::with_capacity(words.iter().map(Vec::len).sum());
    for (i, list) in words.iter().enumerate() {
        for &word in list {
            let key = match fold(word, &mut [0; 64]) {
                Some(folded) if folded != word => Cow::from(String::from(folded)),
                _ => Cow::from(word),
            };
            *index.entry(key).or_insert(0) |= 1 << i;
        }
    }
    Lists { words, index }
});

/// The stop words of a language in the order of their bytes; none where the
/// language has no list of its own.
///
/// ```
/// use nutgraf_core::Lang;
/// use nutgraf_text::stop_words;
///
/// assert!(stop_words(Lang::EN).binary_search(&"the").is_ok());
/// ```
pub fn stop_words(lang: Lang) -> &'static [&'static str] {
    place(usual(lang)).map_or(&[], |i| &ALL.words[i])
}

fn place(lang: Lang) -> Option<usize> {
    LISTS.binary_search_by_key(&lang, |(of, _)| *of).ok()
}

/// The bits of a [`Set`] and their languages.
pub(crate) fn languages() -> impl Iterator<Item = (usize, Lang)> {
    LISTS.iter().map(|(lang, _)| *lang).enumerate()
}

/// The lists of a language. Norwegian without further notice may be either
/// form; Serbian is written in two scripts, and the Latin list is that of
/// Croatian and Bosnian.
pub(crate) fn lists(lang: Lang) -> Set {
    let bit = |code| place(Lang::new(code)).map_or(0, |i| 1 << i);
    match lang.code() {
        "no" => bit("nb") | bit("nn"),
        "sr" => bit("sr") | bit("hr"),
        "bs" => bit("hr"),
        _ => place(lang).map_or(0, |i| 1 << i),
    }
}

/// The lists that have this form.
pub(crate) fn lists_with(form: &str) -> Set {
    let mut room: Room = [0; 64];
    fold(form, &mut room).and_then(|folded| ALL.index.get(folded)).copied().unwrap_or(0)
}

/// True if `form` is a stop word, or has nothing else in it.
pub(crate) fn is_stop(form: &str, lang: Lang) -> bool {
    let lists = lists(lang);
    let listed = |form: &str| lists_with(form) & lists != 0;
    let mut room: Room = [0; 64];
    if lists == 0 || form.is_empty() || form.len() > room.len() {
        return false;
    }
    listed(form)
        || clean(form, &mut room).is_some_and(|clean| listed(bare(clean, lang)))
        || match lang.code() {
            "ja" => form.chars().all(|c| matches!(c, 'ぁ'..='ゟ' | 'ー')),
            "zh" | "th" => edges(form).any(listed),
            _ => false,
        }
}

/// What a pair begins and ends with. Words are not parted in some scripts: a
/// pair that begins or ends with a word that says nothing is no part of one
/// that does.
fn edges(pair: &str) -> impl Iterator<Item = &str> {
    pair.char_indices().skip(1).flat_map(|(at, _)| [&pair[..at], &pair[at..]])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_in_lower_case_and_without_doubles() {
        assert!(LISTS.is_sorted_by_key(|(lang, _)| lang), "languages by code");
        for (lang, list) in LISTS {
            assert!(list.starts_with("# Function words of "), "{lang}: says what it is");
            let words = stop_words(*lang);
            assert!(words.len() >= 40, "{lang} has {}", words.len());
            for pair in words.windows(2) {
                assert!(pair[0] < pair[1], "{lang}: {pair:?}");
            }
            for word in words {
                let lower: String = word.chars().flat_map(char::to_lowercase).collect();
                assert_eq!(lower, *word, "{lang}");
                assert_eq!(word.split_whitespace().collect::<Vec<_>>(), [*word], "{lang}");
                assert!(is_stop(word, *lang), "{lang}: {word}");
            }
        }
    }

    #[test]
    fn stop_words_as_they_are_written() {
        for (lang, stop, content) in [
            ("en", "the don't don’t it's they'll", "house dog's o'clock"),
            (
                "fr",
                "l'un d’une qu'il c'est n'y aujourd'hui est-ce dit-il",
                "l'homme d'accord vis-à-vis",
            ),
            ("it", "dell'altro c'è un'altra", "l'uomo dell'arte"),
            ("ca", "l'altre d'aquest", "l'home"),
            ("de", "daß über", "haus straße"),
            ("nl", "zo'n 't", "auto's huis"),
            ("el", "της τησ και ηταν", "σπίτι"),
            ("ro", "și şi într-o", "casă"),
            ("ru", "ещё еще из-за что-нибудь", "дом ученый"),
            ("ar", "إلى الى هٰذا هذا", "كتاب"),
            ("fa", "می‌شود است كه که", "کتاب"),
            ("tr", "için ve bu'nun", "ankara'da"),
            ("no", "ikke ikkje hva kva", "hus"),
            ("sr", "није nije", "кућа kuća"),
            ("he", "של", "בית"),
            ("ja", "して これ らー は", "東京 食べ ペン 本"),
            ("zh", "我们 国的 的人 没有 是", "中国 经济 人"),
            ("zh", "我们", "中国"),
            ("th", "ที่ดิ ไม่ และ และเรา ขอ", "ภาษา"),
            ("xx", "", "the a"),
        ] {
            let lang = Lang::new(lang);
            for form in stop.split(' ').filter(|form| !form.is_empty()) {
                assert!(is_stop(form, lang), "{lang}: {form}");
            }
            for form in content.split(' ') {
                assert!(!is_stop(form, lang), "{lang}: {form}");
            }
        }
    }
}
