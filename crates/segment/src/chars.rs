//! Classes of characters, as far as sentences care.

use crate::steps::looked;

/// What a character can mean for a sentence end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// No character: the text ends.
    End,
    /// White space.
    Space,
    /// A capital letter.
    Upper,
    /// A small letter.
    Lower,
    /// A letter of a script without case.
    Caseless,
    /// A digit, of any script.
    Digit,
    /// A mark that only opens: `(`, `¿`, `「`, `„`.
    Open,
    /// A mark that only closes: `)`, `」`.
    Close,
    /// A quotation mark: which way it faces depends on the language.
    Quote,
    /// A dash or hyphen.
    Dash,
    /// A mark before a list item.
    Bullet,
    /// A terminator.
    Stop,
    /// A comma, colon or semicolon, in any script.
    Comma,
    /// A picture.
    Emoji,
    /// A mark on the character before it, or between two of them.
    Mark,
    /// Anything else.
    Other,
}

impl Class {
    /// True for letters and digits.
    pub(crate) const fn is_word(self) -> bool {
        matches!(self, Class::Upper | Class::Lower | Class::Caseless | Class::Digit)
    }
}

/// The class of a character.
#[inline]
pub(crate) fn class(c: char) -> Class {
    looked(1);
    match c {
        'a'..='z' => Class::Lower,
        'A'..='Z' => Class::Upper,
        '0'..='9' => Class::Digit,
        '.' | '!' | '?' => Class::Stop,
        ' ' | '\t' | '\n' | '\r' => Class::Space,
        '"' | '\'' | '`' => Class::Quote,
        '(' | '[' | '{' => Class::Open,
        ')' | ']' | '}' => Class::Close,
        ',' | ';' | ':' => Class::Comma,
        '-' => Class::Dash,
        '*' => Class::Bullet,
        '\0'..='\x7f' if c.is_whitespace() => Class::Space,
        '\0'..='\x7f' => Class::Other,
        _ => wide_class(c),
    }
}

/// The class of a character beyond ASCII. Letters come first: they are
/// nearly all there is.
fn wide_class(c: char) -> Class {
    match c {
        // Frequent letters, for speed.
        'а'..='џ' => Class::Lower,
        'Ѐ'..='Я' => Class::Upper,
        'א'..='ת' | 'ؠ'..='ي' | 'ऄ'..='ह' | 'ा'..='ौ' | 'ก'..='ะ' => {
            Class::Caseless
        }
        '।' | '॥' => Class::Stop,
        '\u{2010}'..='\u{2027}' | '、'..='〟' | '！'..='；' => mark_class(c),
        'ぁ'..='ゖ' | 'ァ'..='ヺ' | '㐀'..='鿿' | '가'..='힣' => Class::Caseless,
        // Modern Georgian has no capitals; Unicode calls its letters small.
        'ა'..='ჿ' => Class::Caseless,
        // Scripts without case.
        '\u{590}'..='\u{109f}' if c.is_alphabetic() => Class::Caseless,
        _ if c.is_lowercase() => Class::Lower,
        _ if c.is_uppercase() => Class::Upper,
        _ if c.is_alphabetic() => Class::Caseless,
        _ if c.is_numeric() => Class::Digit,
        _ if c.is_whitespace() => Class::Space,
        _ => mark_class(c),
    }
}

fn mark_class(c: char) -> Class {
    match c {
        '¿' | '¡' | '„' | '‚' | '「' | '『' | '（' | '【' | '《' | '〈' | '〔' | '［' | '｛'
        | '〝' | '⟨' | '⸘' => Class::Open,
        '」' | '』' | '）' | '】' | '》' | '〉' | '〕' | '］' | '｝' | '〞' | '〟' | '⟩' => {
            Class::Close
        }
        '“' | '”' | '‟' | '‘' | '’' | '‛' | '«' | '»' | '‹' | '›' | '＂' | '＇' | '״' | '׳' => {
            Class::Quote
        }
        '‐'..='―' | '−' | '〜' | '⸺' | '⸻' => Class::Dash,
        '•' | '▪' | '●' | '◦' | '‣' | '⁃' | '·' | '■' | '□' | '○' | '◆' | '►' | '▶' | '➤' | '✓'
        | '✔' => Class::Bullet,
        '、' | '，' | '；' | '：' | '،' | '؛' | '፣' | '፤' | '၊' | '՝' | '՛' => {
            Class::Comma
        }
        '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' => {
            Class::Emoji
        }
        '\u{300}'..='\u{36f}'
        | '\u{900}'..='\u{dff}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{ad}'
        | '\u{feff}'
            if !terminates(c) =>
        {
            Class::Mark
        }
        c if terminates(c) => Class::Stop,
        _ => Class::Other,
    }
}

/// What makes a place a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A full stop, which has other uses too.
    Dot,
    /// An exclamation or question mark, an ellipsis, or a run of terminators.
    Mark,
    /// A terminator without other uses: `।`, `。`.
    Full,
    /// A bracket that closes nothing, or a bullet: perhaps of a list item.
    Item,
    /// A line end.
    Line,
    /// A blank line, or a character that parts paragraphs.
    Paragraph,
}

/// The kind of a character that ends sentences whatever stands around it.
/// (Those that need a look at the letter before are the scanner's.)
pub(crate) fn terminator(c: char) -> Option<Kind> {
    looked(1);
    Some(match c {
        '.' | '．' | '﹒' => Kind::Dot,
        '!' | '?' | '…' | '‼' | '⁇' | '⁈' | '⁉' | '！' | '？' | '؟' | '\u{37e}' | '‽' | '﹖'
        | '﹗' | '⸮' => Kind::Mark,
        '。' | '｡' | '।' | '॥' | '۔' | '։' | '።' | '፧' | '፨' | '။' | '។' | '៕' | '།' | '༎'
        | '༑' | '᠃' | '᠉' | '꓿' | '෴' | '܀' | '܁' | '܂' | '߹' | '᙮' | '᥄' | '᥅' | '᪨' | '᪫'
        | '᭚' | '᭞' | '᭟' | '꡶' | '꡷' | '꣎' | '꣏' | '꤯' | '꧈' | '꧉' | '꩝' | '꩟' | '꫰' | '꫱'
        | '꯫' | '᜵' | '᜶' | '᰻' | '᰼' | '᱾' | '᱿' => Kind::Full,
        '\u{10a56}'..='\u{1da88}' if is_ancient(c) => Kind::Full,
        _ => return None,
    })
}

/// Terminators beyond the basic plane: `STerm` of the Unicode standard.
fn is_ancient(c: char) -> bool {
    matches!(c, '\u{10a56}' | '\u{10a57}' | '\u{10f55}'..='\u{10f59}' | '\u{10f86}'..='\u{10f89}'
        | '\u{11047}' | '\u{11048}' | '\u{110be}'..='\u{110c1}' | '\u{11141}'..='\u{11143}'
        | '\u{111c5}' | '\u{111c6}' | '\u{111cd}' | '\u{111de}' | '\u{111df}'
        | '\u{11238}' | '\u{11239}' | '\u{1123b}' | '\u{1123c}' | '\u{112a9}'
        | '\u{1144b}' | '\u{1144c}' | '\u{115c2}' | '\u{115c3}' | '\u{115c9}'..='\u{115d7}'
        | '\u{11641}' | '\u{11642}' | '\u{1173c}'..='\u{1173e}' | '\u{11944}' | '\u{11946}'
        | '\u{11a42}' | '\u{11a43}' | '\u{11a9b}' | '\u{11a9c}' | '\u{11c41}' | '\u{11c42}'
        | '\u{11ef7}' | '\u{11ef8}' | '\u{11f43}' | '\u{11f44}' | '\u{16a6e}' | '\u{16a6f}'
        | '\u{16af5}' | '\u{16b37}' | '\u{16b38}' | '\u{16b44}' | '\u{16e98}' | '\u{1bc9f}'
        | '\u{1da88}')
}

fn terminates(c: char) -> bool {
    terminator(c).is_some()
}

/// True for a line end.
pub(crate) fn is_line_end(c: char) -> bool {
    looked(1);
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{85}') || is_break(c)
}

/// True for a character that parts paragraphs, or lines that are meant.
pub(crate) fn is_break(c: char) -> bool {
    matches!(c, '\u{c}' | '\u{2028}' | '\u{2029}')
}

/// True for scripts that put no spaces between words, where a full stop
/// needs none after it either.
pub(crate) fn is_dense(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'
        | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9d}' | '\u{20000}'..='\u{3ffff}')
}

/// True for a vowel; letters of scripts that are not listed count as vowels.
pub(crate) fn is_vowel(c: char) -> bool {
    match c {
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w' | 'A' | 'E' | 'I' | 'O' | 'U' | 'Y' | 'W' => true,
        '\0'..='\x7f' => false,
        'а' | 'е' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'ё' | 'є' | 'і' | 'ї' | 'ў' => {
            true
        }
        'А' | 'Е' | 'И' | 'О' | 'У' | 'Ы' | 'Э' | 'Ю' | 'Я' | 'Ё' | 'Є' | 'І' | 'Ї' | 'Ў' => {
            true
        }
        'α' | 'ε' | 'η' | 'ι' | 'ο' | 'υ' | 'ω' | 'Α' | 'Ε' | 'Η' | 'Ι' | 'Ο' | 'Υ' | 'Ω' => {
            true
        }
        // Consonants with marks.
        'ß'
        | 'ç'
        | 'Ç'
        | 'ñ'
        | 'Ñ'
        | 'ð'
        | 'Ð'
        | 'þ'
        | 'Þ'
        | 'ć'..='đ'
        | 'Ć'..='Č'
        | 'ĝ'..='ħ'
        | 'ĵ'..='ŉ'
        | 'ŕ'..='ť'
        | 'ź'..='ž'
        | 'ș'
        | 'ț' => false,
        'Ѐ'..='џ' | 'Α'..='ω' => false,
        _ => true,
    }
}
