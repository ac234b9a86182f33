//! Counts over a run of text that no language is needed for.

/// What a run of text looks like from afar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Runs of letters and digits; each Han, Kana and Hangul character is one.
    pub(crate) words: u32,
    /// Words that begin with a capital.
    pub(crate) capitalised: u32,
    pub(crate) characters: u32,
    pub(crate) letters: u32,
    pub(crate) capitals: u32,
    pub(crate) digits: u32,
    /// Commas, stops and the like.
    pub(crate) marks: u32,
    /// Signs that part the entries of menus: `|`, `›`, `•`, `/` and the like.
    pub(crate) separators: u32,
    /// The first letter is a capital.
    pub(crate) starts_high: bool,
    /// The last character, closing quotes and brackets aside, ends a sentence.
    pub(crate) ends: bool,
}

impl Shape {
    /// Reads `text` once.
    pub(crate) fn of(text: &str) -> Shape {
        let mut shape = Shape::default();
        let mut in_word = false;
        for c in text.chars() {
            shape.characters += 1;
            if c.is_alphanumeric() {
                shape.word_character(c, in_word);
                in_word = !is_word_alone(c);
            } else if !matches!(c, '\'' | '’' | '_') || !in_word {
                in_word = false;
                shape.marks += u32::from(is_mark(c));
                shape.separators += u32::from(is_separator(c));
            }
        }
        shape.ends = ends_sentence(text);
        shape
    }

    fn word_character(&mut self, c: char, in_word: bool) {
        let high = c.is_uppercase();
        if !in_word || is_word_alone(c) {
            self.starts_high |= high && self.words == 0;
            self.words += 1;
            self.capitalised += u32::from(high);
        }
        self.capitals += u32::from(high);
        if c.is_numeric() {
            self.digits += 1;
        } else {
            self.letters += 1;
        }
    }

    /// The share that `part` is of the words.
    pub(crate) fn per_word(&self, part: u32) -> f32 {
        part as f32 / self.words.max(1) as f32
    }

    /// The share that `part` is of the characters.
    pub(crate) fn per_character(&self, part: u32) -> f32 {
        part as f32 / self.characters.max(1) as f32
    }
}

/// True for characters that scripts without spaces write words with.
pub(crate) fn is_word_alone(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}')
}

fn is_mark(c: char) -> bool {
    matches!(
        c,
        '.' | ','
            | ';'
            | ':'
            | '!'
            | '?'
            | '…'
            | '。'
            | '，'
            | '；'
            | '：'
            | '！'
            | '？'
            | '、'
            | '؟'
            | '،'
            | '।'
            | '·'
            | '።'
    )
}

fn is_separator(c: char) -> bool {
    matches!(
        c,
        '|' | '/'
            | '>'
            | '<'
            | '»'
            | '«'
            | '›'
            | '‹'
            | '•'
            | '·'
            | '→'
            | '←'
            | '¦'
            | '▪'
            | '●'
            | '\\'
    )
}

/// True if `text` ends as a sentence does.
pub(crate) fn ends_sentence(text: &str) -> bool {
    let closing = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '"' | '\'' | '”' | '’' | '»' | '«' | ')' | ']' | '」' | '』' | '）' | '“'
            )
    };
    let end =
        |c: char| matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।' | '።' | ';');
    text.trim_end_matches(closing).chars().next_back().is_some_and(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        for (text, words, capitalised, marks, ends) in [
            ("", 0, 0, 0, false),
            ("Rain fell on the Severn.", 5, 2, 1, true),
            ("It's 5 o'clock, isn't it?", 5, 1, 2, true),
            ("He said: “Go.”", 3, 2, 2, true),
            ("今天下雨了。", 5, 0, 1, true),
            ("Home | News | Sport", 3, 3, 0, false),
            ("Шёл дождь", 2, 1, 0, false),
        ] {
            let got = Shape::of(text);
            let got = (got.words, got.capitalised, got.marks, got.ends);
            assert_eq!(got, (words, capitalised, marks, ends), "{text:?}");
        }
    }
}
