//! The case table of nutgraf-segment, to learn from: it says what is wanted
//! where data sets disagree.

use super::text::Text;

const CASES: &str = include_str!("../../../segment/tests/data/cases.txt");

/// Where one sentence ends and the next begins.
const CUT: char = '‖';

pub(super) fn cases() -> Vec<Text> {
    let mut lines = CASES.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut texts = Vec::new();
    while let (Some(head), Some(body)) = (lines.next(), lines.next()) {
        if let Some((code, name)) = head.split_once(": ") {
            let (mut text, mut ends) = (String::new(), Vec::new());
            for sentence in unescape(body).replace(" ‖ ", " ‖").split(CUT) {
                text.push_str(sentence);
                ends.push(text.len());
            }
            let language = code.trim_end_matches('!').to_owned();
            texts.push(Text::new(name.to_owned(), language, text, &ends));
        }
    }
    texts
}

fn unescape(line: &str) -> String {
    let mut parts = line.split('\\');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let code = part.strip_prefix('u').and_then(|rest| rest.get(..4));
        let code = code.and_then(|code| char::from_u32(u32::from_str_radix(code, 16).ok()?));
        let (c, length) = match (part.chars().next(), code) {
            (_, Some(c)) => (c, 5),
            (Some('r'), _) => ('\r', 1),
            (Some('t'), _) => ('\t', 1),
            (Some('f'), _) => ('\u{c}', 1),
            _ => ('\n', 1),
        };
        text.push(c);
        text.push_str(part.get(length..).unwrap_or_default());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes() {
        assert_eq!(unescape(r"a\nb\tc\u00a0d"), "a\nb\tc\u{a0}d");
    }

    #[test]
    fn all_are_read() {
        assert!(cases().len() > 200, "{}", cases().len());
    }
}
