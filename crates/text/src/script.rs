//! Which script a text is in, and which languages are written in it.

use nutgraf_core::Lang;

use crate::stopwords::lists;

/// A script, as far as it tells a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Thaana,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Oriya,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Tibetan,
    Burmese,
    Georgian,
    Hangul,
    Ethiopic,
    Khmer,
    Kana,
    Han,
}

use Script::*;

/// First and last letter of the ranges beyond ASCII, in order.
const RANGES: &[(u32, u32, Script)] = &[
    (0xC0, 0x24F, Latin),
    (0x370, 0x3FF, Greek),
    (0x400, 0x52F, Cyrillic),
    (0x531, 0x588, Armenian),
    (0x5D0, 0x5F2, Hebrew),
    (0x620, 0x6FF, Arabic),
    (0x750, 0x77F, Arabic),
    (0x780, 0x7BF, Thaana),
    (0x8A0, 0x8FF, Arabic),
    (0x900, 0x97F, Devanagari),
    (0x980, 0x9FF, Bengali),
    (0xA00, 0xA7F, Gurmukhi),
    (0xA80, 0xAFF, Gujarati),
    (0xB00, 0xB7F, Oriya),
    (0xB80, 0xBFF, Tamil),
    (0xC00, 0xC7F, Telugu),
    (0xC80, 0xCFF, Kannada),
    (0xD00, 0xD7F, Malayalam),
    (0xD80, 0xDFF, Sinhala),
    (0xE01, 0xE4E, Thai),
    (0xE81, 0xEDF, Lao),
    (0xF40, 0xFBC, Tibetan),
    (0x1000, 0x109F, Burmese),
    (0x10A0, 0x10FF, Georgian),
    (0x1100, 0x11FF, Hangul),
    (0x1200, 0x139F, Ethiopic),
    (0x1780, 0x17D3, Khmer),
    (0x1E00, 0x1EFF, Latin),
    (0x1F00, 0x1FFF, Greek),
    (0x3041, 0x30FF, Kana),
    (0x3400, 0x9FFF, Han),
    (0xAC00, 0xD7A3, Hangul),
    (0x20000, 0x323AF, Han),
];

/// The range that has a character, if there is one.
fn range(c: char) -> Option<&'static (u32, u32, Script)> {
    let code = c as u32;
    let after = RANGES.partition_point(|(first, ..)| *first <= code);
    RANGES[..after].last().filter(|(_, last, _)| code <= *last)
}

/// The script of most letters. A syllable of the scripts of East Asia counts
/// for three; Japanese is what has kana among its Chinese characters.
pub(crate) fn main(text: &str) -> Option<Script> {
    let mut counts = [(0_u32, None); Han as usize + 1];
    let ascii = text.bytes().filter(u8::is_ascii_alphabetic).count() as u32;
    counts[Latin as usize] = (ascii, (ascii > 0).then_some(Latin));
    // Most often a character is of the range of the one before.
    let mut before = &RANGES[0];
    for c in text.chars().filter(|c| !c.is_ascii()) {
        if !(before.0..=before.1).contains(&(c as u32)) {
            let Some(range) = range(c) else { continue };
            before = range;
        }
        let script = before.2;
        let (count, of) = &mut counts[script as usize];
        *count += if matches!(script, Kana | Han | Hangul) { 3 } else { 1 };
        *of = Some(script);
    }
    let kana = counts[Kana as usize].0;
    let (count, script) = counts.into_iter().max_by_key(|(count, _)| *count)?;
    if script == Some(Han) && kana * 20 >= count { Some(Kana) } else { script }
}

impl Script {
    /// The language, where the script is that of one, or of one by far.
    pub(crate) fn only_language(self) -> Option<Lang> {
        let code = match self {
            Latin | Cyrillic | Arabic | Devanagari => return None,
            Greek => "el",
            Armenian => "hy",
            Hebrew => "he",
            Thaana => "dv",
            Bengali => "bn",
            Gurmukhi => "pa",
            Gujarati => "gu",
            Oriya => "or",
            Tamil => "ta",
            Telugu => "te",
            Kannada => "kn",
            Malayalam => "ml",
            Sinhala => "si",
            Thai => "th",
            Lao => "lo",
            Tibetan => "bo",
            Burmese => "my",
            Georgian => "ka",
            Hangul => "ko",
            Ethiopic => "am",
            Khmer => "km",
            Kana => "ja",
            Han => "zh",
        };
        Some(Lang::new(code))
    }

    /// True if the language may be written in the script. Of a language that
    /// we know nothing of, anything may be.
    pub(crate) fn writes(self, lang: Lang) -> bool {
        let scripts: &[Script] = match lang.code() {
            "be" | "bg" | "ba" | "ce" | "cv" | "ky" | "mk" | "ru" | "tg" | "uk" => &[Cyrillic],
            "az" | "bs" | "kk" | "mn" | "sr" | "tk" | "tt" | "uz" => &[Latin, Cyrillic, Arabic],
            "ar" | "arz" | "ckb" | "fa" | "ps" | "ur" => &[Arabic],
            "hi" | "mr" | "ne" => &[Devanagari],
            "pa" => &[Gurmukhi, Arabic],
            "sd" | "ks" => &[Arabic, Devanagari],
            "as" => &[Bengali],
            "yi" => &[Hebrew],
            "ti" => &[Ethiopic],
            "ja" => &[Kana, Han],
            "ko" => &[Hangul, Han],
            _ if self.only_language() == Some(lang) => return true,
            _ if has_own_script(lang) => return false,
            _ if lists(lang) != 0 => &[Latin],
            _ => return true,
        };
        scripts.contains(&self)
    }
}

/// True for the languages of [`Script::only_language`].
fn has_own_script(lang: Lang) -> bool {
    RANGES.iter().any(|(.., script)| script.only_language() == Some(lang))
}
