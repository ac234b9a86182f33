use nutgraf_core::{Lang, Scratch, Span, Tokenizer};

use crate::{bitmap::runs, forms::Clitics, identify::boundary, scan::Scan};

/// The words of a text, by [`Words`].
///
/// ```
/// use nutgraf_text::words;
///
/// let text = "The check-in closed at 10:30.";
/// let found: Vec<&str> = words(text).into_iter().map(|word| &text[word]).collect();
/// assert_eq!(found, ["The", "check-in", "closed", "at", "10", "30"]);
/// ```
pub fn words(text: &str) -> Vec<Span> {
    let mut words = Vec::new();
    Words::new().tokenize(text, Lang::UND, &mut Scratch::new(), &mut words);
    words
}

/// Finds words as Unicode has them, with a few exceptions for the good of
/// those who count them.
///
/// # What it does
///
/// ASCII letters and digits are found 64 bytes at a time; characters of two
/// bytes, punctuation and the scripts of East Asia by tables; what is left is
/// handed to unicode-segmentation.
///
/// # Source
///
/// Unicode Standard Annex 29, "Unicode Text Segmentation", section 4.1: `don't`,
/// `3.14`, `1,000`, `e.g` and `snake_case` are one word each, and a mark
/// belongs to its letter.
///
/// # Differs from the annex
///
/// | | UAX 29 | here |
/// |---|---|---|
/// | a hyphen between letters or digits | `COVID` `19` | `COVID-19` |
/// | an ampersand between capitals | `AT` `T` | `AT&T` |
/// | `_` at an edge of a word | `_so_` | `so` |
/// | Chinese characters, and hiragana | `東` `京` `都` | pairs: `東京` `京都` |
/// | Thai, Lao, Burmese, Khmer | `ภ` `า` `ษ` `า` | pairs of clusters: `ภาษา` |
/// | katakana | may go on after `_` | one word for each run |
/// | full-width `，` `．` `：` | as `,` `.` `:` | part words |
/// | what is elided in French, Italian, Catalan, Irish, … | `l'homme` | `l` `homme` |
/// | what is contracted in English, Catalan, Welsh, Turkish | `dog's`, `Ankara'da` | `dog`, `Ankara` |
/// | a particle behind a Korean noun, where it is surely one | `정부를` | `정부` |
///
/// The last three need the language, so [`words()`] leaves them.
///
/// # Cost
///
/// Time grows with the text; nothing is allocated. A text of more than
/// [`Span::MAX_TEXT`] bytes is read up to there.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words;

impl Words {
    /// The default tokenizer.
    pub const fn new() -> Self {
        Words
    }
}

impl Tokenizer for Words {
    fn tokenize(&self, text: &str, lang: Lang, _: &mut Scratch, words: &mut Vec<Span>) {
        let clitics = Clitics::of(lang);
        let text = &text[..boundary(text, Span::MAX_TEXT)];
        runs(text.as_bytes(), |start, end, rare| {
            if rare {
                Scan { text, words, clitics }.run(start, end);
            } else {
                words.push(Span { start: start as u32, end: end as u32 });
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use nutgraf_core::laws;
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    use super::*;
    use crate::classes::{Class, class_at};

    fn words_in(text: &str, lang: Lang) -> Vec<Span> {
        let mut words = Vec::new();
        Words::new().tokenize(text, lang, &mut Scratch::new(), &mut words);
        words
    }

    fn texts(text: &str) -> Vec<&str> {
        words(text).into_iter().map(|word| &text[word]).collect()
    }

    #[test]
    fn what_is_elided_or_contracted() {
        for (lang, text, wanted) in [
            (
                "en",
                "The dog's tail. It’s what they'll do, don't they?",
                "The dog tail It what they do don't they",
            ),
            ("en", "Rock'n'roll at five o'clock, O'Brien's", "Rock'n'roll at five o'clock O'Brien"),
            ("fr", "L'homme d’État qu'il n'a, aujourd'hui", "L homme d État qu il n a aujourd'hui"),
            ("fr", "d'une demi-heure, c'est l’été", "d une demi-heure c est l été"),
            ("it", "Dell'uomo c'è un'altra", "Dell uomo c è un altra"),
            ("ca", "L'home compra'l, d'aquest", "L home compra d aquest"),
            ("tr", "Ankara'da, İstanbul’un O'Neill'in", "Ankara İstanbul O'Neill"),
            ("cy", "mae'r dyn", "mae dyn"),
            ("ko", "정부를 비판하는 어린이, ATM에서", "정부 비판하는 어린이 ATM"),
            ("de", "Geht's? L'homme", "Geht's L'homme"),
            ("und", "L'homme dog's", "L'homme dog's"),
        ] {
            let words = words_in(text, Lang::new(lang));
            let words: Vec<&str> = words.into_iter().map(|word| &text[word]).collect();
            assert_eq!(words.join(" "), wanted, "{lang}: {text}");
        }
    }

    #[test]
    fn words_of_many_languages() {
        for (text, wanted) in [
            ("The cat's 2nd hat.", "The cat's 2nd hat"),
            ("don't can’t rock'n'roll dogs' 'quoted'", "don't can’t rock'n'roll dogs quoted"),
            ("self-driving check-in COVID-19 a--b -c d-", "self-driving check-in COVID-19 a b c d"),
            (
                "well\u{2010}known and non\u{2011}breaking",
                "well\u{2010}known and non\u{2011}breaking",
            ),
            ("naïve-ish Über-café", "naïve-ish Über-café"),
            ("3.14 1,000.50 v1.2.3 10:30 1e-9 3–5", "3.14 1,000.50 v1.2.3 10 30 1e-9 3 5"),
            ("AT&T S&P Q&A a&b AT&t &c", "AT&T S&P Q&A a b AT t c"),
            ("e.g. U.S. node.js end.Next", "e.g U.S node.js end.Next"),
            ("snake_case _so_ __init__ _ a_1", "snake_case so init a_1"),
            ("L'homme d’État, aujourd'hui", "L'homme d’État aujourd'hui"),
            ("«Ещё раз», — сказал он. Из-за", "Ещё раз сказал он Из-за"),
            ("Ελληνικά· ναι; του-", "Ελληνικά ναι του"),
            ("col·lecció п'ять п’ять", "col·lecció п'ять п’ять"),
            ("Tiếng Việt không khó", "Tiếng Việt không khó"),
            ("צה\"ל אמר ג'ירפה וג'", "צה\"ל אמר ג'ירפה וג'"),
            ("هذا كتابٌ، وذلك قلم؟", "هذا كتابٌ وذلك قلم"),
            ("می‌شود گفت", "می‌شود گفت"),
            ("हिन्दी में यह पहला है।", "हिन्दी में यह पहला है"),
            ("தமிழ் மொழி", "தமிழ் மொழி"),
            ("한국어 문장입니다.", "한국어 문장입니다"),
            ("東京都に行く。", "東京 京都 に 行 く"),
            ("これはペンです", "これ れは ペン です"),
            ("コンピューターとらーめん", "コンピューター とら らー ーめ めん"),
            ("机器学习,AI技术", "机器 器学 学习 AI 技术"),
            ("２０１９，２０２０ＡＢ", "２０１９ ２０２０ＡＢ"),
            ("ภาษาไทย ๒๕", "ภาษา ษาไท ไทย ๒๕"),
            ("และเรา", "และเรา"),
            ("ភាសាខ្មែរ", "ភាសា សាខ្មែ ខ្មែរ"),
            ("Cafe\u{301} e\u{301}\u{323}t", "Cafe\u{301} e\u{301}\u{323}t"),
            ("か\u{3099}く 辻\u{E0100}さん", "か\u{3099}く 辻\u{E0100} さん"),
            ("x² ½ 😀 ©2020", "x ² ½ 2020"),
            ("", ""),
            (" \u{301} — ", ""),
        ] {
            assert_eq!(texts(text).join(" "), wanted, "{text}");
        }
    }

    #[test]
    fn a_word_may_lie_across_blocks() {
        for length in [1, 62, 63, 64, 65, 127, 128, 129, 300] {
            for before in 0..130 {
                let text = format!("{}{}'t-é", " ".repeat(before), "n".repeat(length));
                assert_eq!(texts(&text), [text.trim_start()]);
                assert_eq!(texts(&text[..before + length]), [text[..before + length].trim_start()]);
            }
        }
    }

    #[test]
    fn laws_hold() {
        for (_, text) in laws::nasty_texts() {
            for lang in ["und", "en", "fr", "tr"] {
                laws::tokenizer(&Words::new(), &text, Lang::new(lang));
            }
            assert_eq!(words(&text), slow(&text, Lang::UND));
        }
    }

    /// The same with unicode-segmentation wherever it has a say.
    fn slow(text: &str, lang: Lang) -> Vec<Span> {
        let mut words = Vec::new();
        let mut scan = Scan { text, words: &mut words, clitics: Clitics::of(lang) };
        let mut at = 0;
        while at < text.len() {
            at = if class_at(text, at).0.parts() {
                scan.parting(at, text.len())
            } else {
                scan.foreign(at, at, text.len())
            };
        }
        words
    }

    /// As UAX 29 has them, from the first letter or digit on.
    fn standard(text: &str) -> Vec<Span> {
        let word = |(start, word): (usize, &str)| {
            let first = word.find(char::is_alphanumeric).unwrap_or(0);
            Span::new(start + first, start + word.len())
        };
        text.unicode_word_indices().map(word).collect()
    }

    fn differs(c: char) -> bool {
        use Class::*;
        let mut utf8 = [0; 4];
        let class = class_at(c.encode_utf8(&mut utf8), 0).0;
        let full_width = matches!(c, '\u{ff01}'..='\u{ff65}') && class == Separator;
        matches!(class, Hyphen | Low | Ampersand | Han | Hiragana | Katakana | Cluster)
            || full_width
    }

    #[test]
    fn each_character_does_what_the_annex_says() {
        for c in
            (0..0x20000).chain(0xE0000..0xE0200).filter_map(char::from_u32).filter(|&c| !differs(c))
        {
            let text = format!("{c} a{c}a 1{c}1 é{c} {c}é");
            assert_eq!(words(&text), standard(&text), "{c:?} {:x}", c as u32);
        }
    }

    /// Characters that meet in strange ways more often than by chance.
    const PIECES: &[&str] = &[
        "a",
        "B",
        "word",
        "7",
        "42",
        " ",
        "\n",
        "_",
        "-",
        "'",
        ".",
        ",",
        ":",
        ";",
        "&",
        "\"",
        "(",
        "é",
        "ß",
        "ж",
        "Ї",
        "λ",
        "Σ",
        "·",
        "’",
        "‘",
        "—",
        "…",
        "«",
        "\u{a0}",
        "\u{ad}",
        "\u{2010}",
        "\u{2011}",
        "\u{2009}",
        "\u{200b}",
        "\u{200c}",
        "\u{200d}",
        "\u{200e}",
        "\u{202f}",
        "\u{203f}",
        "\u{2044}",
        "\u{2060}",
        "\u{feff}",
        "\u{301}",
        "\u{308}",
        "א",
        "ב",
        "״",
        "ש\u{5c1}",
        "ع",
        "ت\u{64b}",
        "٣",
        "،",
        "؟",
        "क",
        "ा",
        "्",
        "।",
        "ਪ",
        "੍",
        "\u{9bc}",
        "ර",
        "ං",
        "௧",
        "१",
        "த",
        "ி",
        "ก",
        "ำ",
        "เ",
        "ข\u{e49}",
        "๕",
        "ລ",
        "က",
        "ျ",
        "ក",
        "្",
        "한",
        "글",
        "漢",
        "字",
        "か",
        "カ",
        "ー",
        "\u{3099}",
        "\u{fe0f}",
        "、",
        "，",
        "１",
        "Ａ",
        "ế",
        "ა",
        "አ",
        "ᏸ",
        "½",
        "²",
        "😀",
        "👩",
        "🇺",
        "\u{e0100}",
        "𝒜",
        "𠮷",
        "\u{10ffff}",
        "\u{0}",
        "\u{85}",
        "\u{2028}",
    ];

    fn any_text() -> impl Strategy<Value = String> {
        let pieces = prop::collection::vec(prop::sample::select(PIECES), 0..40);
        let pieces = pieces.prop_map(|pieces| pieces.concat());
        prop_oneof![3 => pieces, 1 => "\\PC{0,200}", 1 => "[ -~]{0,200}"]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn tables_agree_with_unicode_segmentation(
            text in any_text(),
            lang in prop::sample::select(&["und", "en", "fr", "ca", "ko", "tr"][..]),
        ) {
            let lang = Lang::new(lang);
            prop_assert_eq!(words_in(&text, lang), slow(&text, lang));
        }

        #[test]
        fn words_agree_with_the_annex(text in any_text()) {
            let text = text.replace(differs, "");
            prop_assert_eq!(words(&text), standard(&text));
        }
    }
}
