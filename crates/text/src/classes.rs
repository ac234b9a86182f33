//! What a character does to words: the classes of UAX 29, as far as tables
//! of ours decide.

/// What a character does to words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// Never part of a word.
    Separator,
    Letter,
    Digit,
    /// `_`, part of a word only in its middle.
    Low,
    /// `'`, `’`, `.`: between two letters or two digits.
    Apostrophe,
    /// `:`, `·`: between two letters.
    Colon,
    /// `,`, `;`: between two digits.
    Comma,
    Hyphen,
    Ampersand,
    /// `"`, which is a joint in Hebrew only.
    Quote,
    Han,
    Hiragana,
    Katakana,
    /// Of a script without spaces that is written in clusters: Thai, Lao,
    /// Burmese, Khmer.
    Cluster,
    /// A mark on the letter before, or nothing that is seen.
    Mark,
    /// Left to unicode-segmentation.
    Foreign,
}

use Class::*;

impl Class {
    /// True if a word never goes on across the character, whatever follows.
    pub(crate) fn parts(self) -> bool {
        matches!(self, Separator | Han | Hiragana | Katakana | Cluster)
    }

    /// True if a joint of this class makes one word of what is before and
    /// after.
    #[inline]
    pub(crate) fn joins(self, before: Class, after: Class) -> bool {
        match self {
            Apostrophe => before == after && before != Low,
            Colon => before == Letter && after == Letter,
            Comma => before == Digit && after == Digit,
            Hyphen => true,
            _ => false,
        }
    }
}

/// The class of the character at `at`, and its length in bytes.
#[inline]
pub(crate) fn class_at(text: &str, at: usize) -> (Class, usize) {
    match text.as_bytes()[at..] {
        [first @ ..0x80, ..] => (ASCII[first as usize], 1),
        [first @ ..0xE0, second, ..] => {
            let code = usize::from(first & 0x1F) << 6 | usize::from(second & 0x3F);
            (TWO_BYTES[code], 2)
        }
        [0xE0, second @ 0xA4..0xB8, third, ..] => {
            let code = usize::from(second - 0xA4) << 6 | usize::from(third & 0x3F);
            (INDIC[code], 3)
        }
        [first, ..] => {
            let class = text[at..].chars().next().map_or(Separator, class_of_wide);
            (class, if first < 0xF0 { 3 } else { 4 })
        }
        [] => (Separator, 1),
    }
}

static ASCII: [Class; 128] = {
    let mut classes = [Separator; 128];
    let mut at = 0;
    while at < 128 {
        let byte = at as u8;
        if byte.is_ascii_alphabetic() {
            classes[at] = Letter;
        } else if byte.is_ascii_digit() {
            classes[at] = Digit;
        }
        at += 1;
    }
    classes[b'_' as usize] = Low;
    classes[b'\'' as usize] = Apostrophe;
    classes[b'.' as usize] = Apostrophe;
    classes[b':' as usize] = Colon;
    classes[b',' as usize] = Comma;
    classes[b';' as usize] = Comma;
    classes[b'-' as usize] = Hyphen;
    classes[b'&' as usize] = Ampersand;
    classes[b'"' as usize] = Quote;
    classes
};

/// Classes of U+0080 to U+07FF; all that is not here is foreign: Hebrew,
/// modifiers, signs of old.
const RANGES: &[(u16, u16, Class)] = &[
    (0x0080, 0x00A8, Separator),
    (0x00AA, 0x00AA, Letter),
    (0x00AB, 0x00AC, Separator),
    (0x00AD, 0x00AD, Mark),
    (0x00AF, 0x00B1, Separator),
    (0x00B4, 0x00B4, Separator),
    (0x00B5, 0x00B5, Letter),
    (0x00B6, 0x00B6, Separator),
    (0x00B7, 0x00B7, Colon),
    (0x00BA, 0x00BA, Letter),
    (0x00BB, 0x00BB, Separator),
    (0x00BF, 0x00BF, Separator),
    (0x00C0, 0x00D6, Letter),
    (0x00D7, 0x00D7, Separator),
    (0x00D8, 0x00F6, Letter),
    (0x00F7, 0x00F7, Separator),
    (0x00F8, 0x02C1, Letter),
    (0x02C6, 0x02D1, Letter),
    (0x02D8, 0x02DD, Separator),
    (0x02E0, 0x02E4, Letter),
    (0x02EC, 0x02EC, Letter),
    (0x02EE, 0x02EE, Letter),
    (0x0300, 0x036F, Mark),
    (0x0370, 0x0374, Letter),
    (0x0376, 0x0377, Letter),
    (0x037A, 0x037D, Letter),
    (0x037E, 0x037E, Comma),
    (0x037F, 0x037F, Letter),
    (0x0384, 0x0385, Separator),
    (0x0386, 0x0386, Letter),
    (0x0387, 0x0387, Colon),
    (0x0388, 0x038A, Letter),
    (0x038C, 0x038C, Letter),
    (0x038E, 0x03A1, Letter),
    (0x03A3, 0x03F5, Letter),
    (0x03F6, 0x03F6, Separator),
    (0x03F7, 0x0481, Letter),
    (0x0482, 0x0482, Separator),
    (0x0483, 0x0489, Mark),
    (0x048A, 0x052F, Letter),
    (0x0531, 0x0556, Letter),
    (0x0559, 0x0559, Letter),
    (0x0560, 0x0588, Letter),
    (0x0589, 0x0589, Comma),
    (0x060C, 0x060D, Comma),
    (0x0610, 0x061A, Mark),
    (0x061B, 0x061B, Separator),
    (0x061D, 0x061F, Separator),
    (0x0620, 0x064A, Letter),
    (0x064B, 0x065F, Mark),
    (0x0660, 0x0669, Digit),
    (0x066A, 0x066A, Separator),
    (0x066D, 0x066D, Separator),
    (0x066E, 0x066F, Letter),
    (0x0670, 0x0670, Mark),
    (0x0671, 0x06D3, Letter),
    (0x06D4, 0x06D4, Separator),
    (0x06D5, 0x06D5, Letter),
    (0x06D6, 0x06DC, Mark),
    (0x06DF, 0x06E4, Mark),
    (0x06E5, 0x06E6, Letter),
    (0x06E7, 0x06E8, Mark),
    (0x06EA, 0x06ED, Mark),
    (0x06EE, 0x06EF, Letter),
    (0x06F0, 0x06F9, Digit),
    (0x06FA, 0x06FC, Letter),
    (0x06FF, 0x06FF, Letter),
    (0x0710, 0x0710, Letter),
    (0x0712, 0x072F, Letter),
    (0x0730, 0x074A, Mark),
    (0x074D, 0x07A5, Letter),
    (0x07C0, 0x07C9, Digit),
    (0x07CA, 0x07EA, Letter),
];

static TWO_BYTES: [Class; 2048] = {
    let mut classes = [Foreign; 2048];
    let mut row = 0;
    while row < RANGES.len() {
        let (first, last, class) = RANGES[row];
        let mut code = first as usize;
        while code <= last as usize {
            classes[code] = class;
            code += 1;
        }
        row += 1;
    }
    classes
};

/// Runs of classes from U+0900 to U+0DFF, the scripts of India from Devanagari
/// to Sinhala: letters, marks, digits, separators, foreign.
const INDIC_RUNS: &str = "M4 L54 M3 L1 M18 L1 M7 L10 M2 S2 D10 S1 L16 M3 F1 L8 F2 L2 F2 L22 F1 L7 F1 L1 F3 L4 F2 \
    M1 L1 M7 F2 M2 F2 M3 L1 F8 M1 F4 L2 F1 L3 M2 F2 D10 L2 S2 F6 S2 L1 S1 M1 F2 M3 F1 L6 F4 \
    L2 F2 L22 F1 L7 F1 L2 F1 L2 F1 L2 F2 M1 F1 M5 F4 M2 F2 M3 F3 M1 F7 L4 F1 L1 F7 D10 M2 L3 \
    M1 S1 F10 M3 F1 L9 F1 L3 F1 L22 F1 L7 F1 L2 F1 L5 F2 M1 L1 M8 F1 M3 F1 M3 F2 L1 F15 L2 \
    M2 F2 D10 S2 F7 L1 M6 F1 M3 F1 L8 F2 L2 F2 L22 F1 L7 F1 L2 F1 L5 F2 M1 L1 M7 F2 M2 F2 M3 \
    F7 M3 F4 L2 F1 L3 M2 F2 D10 S1 L1 F16 M1 L1 F1 L6 F3 L3 F1 L4 F3 L2 F1 L1 F1 L2 F3 L2 F3 \
    L3 F3 L12 F4 M5 F3 M3 F1 M4 F2 L1 F6 M1 F14 D10 F3 S8 F5 M5 L8 F1 L3 F1 L23 F1 L16 F2 M1 \
    L1 M7 F1 M3 F1 M4 F7 M2 F1 L3 F2 L1 F2 L2 M2 F2 D10 F7 S1 F7 S1 L1 M3 S1 L8 F1 L3 F1 L23 \
    F1 L10 F1 L5 F2 M1 L1 M7 F1 M3 F1 M4 F7 M2 F6 L2 F1 L2 M2 F2 D10 F1 L2 M1 F12 M4 L9 F1 \
    L3 F1 L41 M2 L1 M7 F1 M3 F1 M4 L1 S1 F4 L3 M1 F7 L3 M2 F2 D10 F9 S1 L6 F1 M3 F1 L18 F3 \
    L24 F1 L9 F1 L1 F2 L7 F3 M1 F4 M6 F1 M1 F1 M8 F6 D10 F2 M2 S1 F11";

static INDIC: [Class; 0x500] = {
    let mut classes = [Foreign; 0x500];
    let runs = INDIC_RUNS.as_bytes();
    let (mut at, mut from) = (0, 0);
    while at < runs.len() {
        let class = match runs[at] {
            b'L' => Letter,
            b'M' => Mark,
            b'D' => Digit,
            b'S' => Separator,
            _ => Foreign,
        };
        let mut count = 0;
        at += 1;
        while at < runs.len() && runs[at].is_ascii_digit() {
            count = count * 10 + (runs[at] - b'0') as usize;
            at += 1;
        }
        // The blank.
        at += 1;
        while count > 0 {
            classes[from] = class;
            from += 1;
            count -= 1;
        }
    }
    classes
};

fn class_of_wide(c: char) -> Class {
    match c as u32 {
        // Vietnamese, and other Latin.
        0x1E00..=0x1EFF => Letter,
        // General punctuation: what joins, what shows nothing, what is an
        // emoji; the rest separates.
        0x2010 | 0x2011 => Hyphen,
        0x2018 | 0x2019 => Apostrophe,
        0x200C | 0x200E | 0x200F | 0x202A..=0x202E | 0x2060..=0x2064 => Mark,
        0x200D | 0x2024 | 0x2027 | 0x202F | 0x203C | 0x203F | 0x2040 | 0x2044 | 0x2049 => Foreign,
        0x2054 | 0x2065..=0x206F => Foreign,
        0x2000..=0x205F => Separator,
        // Chinese, Japanese, Korean.
        0x3005..=0x3007 => Han,
        0x3000..=0x3020 => Separator,
        0x3041..=0x3096 | 0x309D..=0x309F => Hiragana,
        0x30A1..=0x30FA | 0x30FC..=0x30FF | 0x31F0..=0x31FF | 0xFF66..=0xFF9F => Katakana,
        0x30FB => Separator,
        0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFA6D | 0xFA70..=0xFAD9 => Han,
        0x20000..=0x323AF if c.is_alphanumeric() => Han,
        0xAC00..=0xD7A3 => Letter,
        0xFF10..=0xFF19 => Digit,
        0xFF21..=0xFF3A | 0xFF41..=0xFF5A => Letter,
        0xFF01..=0xFF0F | 0xFF1A..=0xFF20 | 0xFF3B..=0xFF3E | 0xFF5B..=0xFF65 => Separator,
        // Scripts written in clusters: without their digits and signs.
        0x0E01..=0x0E3A | 0x0E40..=0x0E4E => Cluster,
        0x0E81..=0x0EBD | 0x0EC0..=0x0ECE | 0x0EDC..=0x0EDF => Cluster,
        0x1000..=0x103F | 0x1050..=0x108F | 0x109A..=0x109D => Cluster,
        0x1780..=0x17D3 | 0x17D7 | 0x17DC..=0x17DD => Cluster,
        _ => Foreign,
    }
}
