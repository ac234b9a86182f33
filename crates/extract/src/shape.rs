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
    /// Reads `text` once, and appends a hash of each word, in lower case, to
    /// `hashes`.
    pub(crate) fn read(text: &str, hashes: &mut Vec<u64>) -> Shape {
        Shape::count(text, Some(hashes))
    }

    /// Reads `text` for its counts alone.
    pub(crate) fn of(text: &str) -> Shape {
        Shape::count(text, None)
    }

    fn count(text: &str, hashes: Option<&mut Vec<u64>>) -> Shape {
        let mut reader = Reader { shape: Shape::default(), word: None, hashes };
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            if byte.is_ascii() {
                reader.ascii(byte);
                at += 1;
            } else {
                let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
                reader.character(c);
                at += c.len_utf8();
            }
        }
        reader.end_word();
        Shape { ends: ends_sentence(text), ..reader.shape }
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

struct Reader<'v> {
    shape: Shape,
    /// Hash of the word so far.
    word: Option<u64>,
    hashes: Option<&'v mut Vec<u64>>,
}

impl Reader<'_> {
    fn ascii(&mut self, byte: u8) {
        self.shape.characters += 1;
        match byte {
            b'a'..=b'z' => self.letter(byte.into(), false),
            b'A'..=b'Z' => self.letter((byte | 0x20).into(), true),
            b'0'..=b'9' => {
                self.begin(false);
                self.shape.digits += 1;
                self.step(byte.into());
            }
            b'\'' if self.word.is_some() => {}
            _ => {
                self.end_word();
                self.shape.marks +=
                    u32::from(matches!(byte, b'.' | b',' | b';' | b':' | b'!' | b'?'));
                self.shape.separators +=
                    u32::from(matches!(byte, b'|' | b'/' | b'>' | b'<' | b'\\'));
            }
        }
    }

    fn character(&mut self, c: char) {
        self.shape.characters += 1;
        if is_word_alone(c) {
            self.end_word();
            self.letter(c.into(), false);
            self.end_word();
        } else if c.is_alphanumeric() {
            let high = c.is_uppercase();
            if c.is_numeric() {
                self.begin(false);
                self.shape.digits += 1;
            } else {
                self.begin(high);
                self.shape.letters += 1;
                self.shape.capitals += u32::from(high);
            }
            c.to_lowercase().for_each(|c| self.step(c.into()));
        } else if c != '’' || self.word.is_none() {
            self.end_word();
            self.shape.marks += u32::from(is_mark(c));
            self.shape.separators += u32::from(is_separator(c));
            if c == '©' {
                self.keep(hash_word("©"));
            }
        }
    }

    fn letter(&mut self, lower: u32, high: bool) {
        self.begin(high);
        self.shape.letters += 1;
        self.shape.capitals += u32::from(high);
        self.step(lower);
    }

    fn begin(&mut self, high: bool) {
        if self.word.is_none() {
            self.word = Some(START);
            self.shape.starts_high |= high && self.shape.words == 0;
            self.shape.words += 1;
            self.shape.capitalised += u32::from(high);
        }
    }

    fn step(&mut self, c: u32) {
        self.word = self.word.map(|hash| mix(hash, c.into()));
    }

    fn end_word(&mut self) {
        if let Some(hash) = self.word.take() {
            self.keep(hash);
        }
    }

    fn keep(&mut self, hash: u64) {
        if let Some(hashes) = &mut self.hashes {
            hashes.push(hash);
        }
    }
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

/// A step of FNV-1a.
const fn mix(hash: u64, value: u64) -> u64 {
    (hash ^ value).wrapping_mul(0x0100_0000_01b3)
}

/// The hash that a word has, whatever its case.
pub(crate) fn hash_word(word: &str) -> u64 {
    let lower = word.chars().flat_map(char::to_lowercase);
    lower.fold(START, |hash, c| mix(hash, c.into()))
}

/// The hash of a run of words, from theirs.
pub(crate) fn join(hash: u64, word: u64) -> u64 {
    (hash.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// The hash of all of them.
pub(crate) fn join_all(words: &[u64]) -> u64 {
    words.iter().fold(0, |hash, &word| join(hash, word))
}

/// True for characters that scripts without spaces write words with.
pub(crate) fn is_word_alone(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}')
}

fn is_mark(c: char) -> bool {
    matches!(c, '…' | '。' | '，' | '；' | '：' | '！' | '？' | '、' | '؟' | '،' | '।' | '·' | '።')
}

fn is_separator(c: char) -> bool {
    matches!(c, '»' | '«' | '›' | '‹' | '•' | '·' | '→' | '←' | '¦' | '▪' | '●')
}

/// True if `text` ends as a sentence does.
fn ends_sentence(text: &str) -> bool {
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

    #[test]
    fn the_same_words_have_the_same_hashes() {
        let hashes = |text: &str| {
            let mut hashes = Vec::new();
            Shape::read(text, &mut hashes);
            hashes
        };
        assert_eq!(hashes("Rain, rain: ÇA VA"), hashes("rain RAIN ça va"));
        assert_ne!(hashes("rain"), hashes("rein"));
        assert_eq!(hashes("今天 a").len(), 3);
    }
}
