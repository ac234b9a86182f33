use std::{fmt, str::FromStr};

/// A language, by its BCP 47 primary subtag (`en`, `pt`, `yue`).
///
/// Any well-formed code is a `Lang`, known to these crates or not: a stage
/// without data for a language falls back by script.
///
/// ```
/// use nutgraf_core::Lang;
///
/// let lang: Lang = "pt-BR".parse()?;
/// assert_eq!(lang, Lang::new("pt"));
/// assert_eq!(lang.code(), "pt");
/// # Ok::<(), nutgraf_core::ParseLangError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang([u8; 3]);

impl Lang {
    /// Undetermined (`und`).
    pub const UND: Lang = Lang(*b"und");
    /// English.
    pub const EN: Lang = Lang::new("en");

    /// The language of a code of two or three ASCII letters, for tables and
    /// tests; input from outside is parsed.
    ///
    /// # Panics
    ///
    /// If `code` is anything else.
    #[track_caller]
    pub const fn new(code: &str) -> Lang {
        match Lang::of(code.as_bytes()) {
            Some(lang) => lang,
            None => panic_not_a_code(),
        }
    }

    const fn of(code: &[u8]) -> Option<Lang> {
        if code.len() < 2 || code.len() > 3 {
            return None;
        }
        let mut lang = [0; 3];
        let mut i = 0;
        while i < code.len() {
            if !code[i].is_ascii_alphabetic() {
                return None;
            }
            lang[i] = code[i].to_ascii_lowercase();
            i += 1;
        }
        Some(Lang(lang))
    }

    /// The subtag, in lower case.
    pub fn code(&self) -> &str {
        let length = if self.0[2] == 0 { 2 } else { 3 };
        std::str::from_utf8(&self.0[..length]).unwrap_or("und")
    }

    /// True for [`Lang::UND`].
    pub const fn is_und(self) -> bool {
        matches!(&self.0, b"und")
    }
}

#[track_caller]
#[allow(clippy::panic, reason = "documented: codes in tables are checked when they are compiled")]
const fn panic_not_a_code() -> ! {
    panic!("a language code is two or three ASCII letters")
}

impl Default for Lang {
    fn default() -> Self {
        Lang::UND
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lang({})", self.code())
    }
}

/// The string is not a language tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseLangError;

impl fmt::Display for ParseLangError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a language tag: wanted two or three letters, then perhaps a region, as in `en` or `pt-BR`")
    }
}

impl std::error::Error for ParseLangError {}

impl FromStr for Lang {
    type Err = ParseLangError;

    fn from_str(tag: &str) -> Result<Self, ParseLangError> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default();
        Lang::of(primary.as_bytes()).ok_or(ParseLangError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags() {
        for (tag, code) in
            [("en", "en"), ("EN-us", "en"), (" zh_Hant ", "zh"), ("yue", "yue"), ("und", "und")]
        {
            assert_eq!(tag.parse::<Lang>().unwrap().code(), code);
        }
        for tag in ["", "e", "english", "e1", "日本", "-en"] {
            assert_eq!(tag.parse::<Lang>(), Err(ParseLangError), "{tag:?}");
        }
    }
}
