//! Classes of characters, as far as sentences care.

/// What a character can mean for a sentence boundary.
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
    /// A mark that only opens: `(`, `¿`, `「`.
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
    /// A comma, colon, semicolon, in any script.
    Comma,
    /// Anything else: symbols, emoji, marks.
    Other,
}

pub(crate) fn class(c: char) -> Class {
    match c {
        'a'..='z' => Class::Lower,
        'A'..='Z' => Class::Upper,
        '0'..='9' => Class::Digit,
        '.' | '!' | '?' | '…' | '‼' | '⁇' | '⁈' | '⁉' | '।' | '॥' | '。' | '！' | '？' | '．'
        | '｡' | '؟' | '۔' | '։' => Class::Stop,
        '(' | '[' | '{' | '¿' | '¡' | '「' | '『' | '（' | '【' | '《' | '〈' | '〔' | '［'
        | '｛' => Class::Open,
        ')' | ']' | '}' | '」' | '』' | '）' | '】' | '》' | '〉' | '〕' | '］' | '｝' => {
            Class::Close
        }
        '"' | '\'' | '“' | '”' | '„' | '‟' | '‘' | '’' | '‚' | '‛' | '«' | '»' | '‹' | '›'
        | '＂' | '＇' | '`' => Class::Quote,
        '-' | '‐'..='―' | '−' => Class::Dash,
        '•' | '▪' | '●' | '◦' | '‣' | '⁃' | '*' | '·' => Class::Bullet,
        ',' | ';' | ':' | '、' | '，' | '；' | '：' | '،' | '؛' | '፣' | '፤' => {
            Class::Comma
        }
        c if c.is_whitespace() => Class::Space,
        c if c.is_uppercase() => Class::Upper,
        c if c.is_lowercase() => Class::Lower,
        c if c.is_numeric() => Class::Digit,
        c if c.is_alphabetic() => Class::Caseless,
        _ => Class::Other,
    }
}

/// True for marks that may follow a terminator and belong to its sentence.
pub(crate) fn closes(c: char) -> bool {
    matches!(class(c), Class::Close | Class::Quote)
}
