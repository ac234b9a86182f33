//! Words, as the scores of extraction count them.

/// Gives the words of `text` to `each`, in lower case: runs of letters, digits
/// and underscores, and each Chinese, Japanese or Korean character alone.
pub(crate) fn tokens(text: &str, mut each: impl FnMut(&str)) {
    let text = text.to_lowercase();
    let mut start = None;
    for (at, c) in text.char_indices() {
        let alone = is_alone(c);
        let within = !alone && (c.is_alphanumeric() || c == '_');
        if !within && let Some(start) = start.take() {
            each(&text[start..at]);
        }
        if alone {
            each(&text[at..at + c.len_utf8()]);
        } else if within {
            start.get_or_insert(at);
        }
    }
    if let Some(start) = start {
        each(&text[start..]);
    }
}

/// How many words `text` has.
pub(crate) fn count(text: &str) -> usize {
    let mut count = 0;
    tokens(text, |_| count += 1);
    count
}

fn is_alone(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{ac00}'..='\u{d7af}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases() {
        for (text, wanted) in [
            ("The grey heron's 2nd_nest.", vec!["the", "grey", "heron", "s", "2nd_nest"]),
            ("机器a b学", vec!["机", "器", "a", "b", "学"]),
            ("ΟΔΟΣ — Straße", vec!["οδος", "straße"]),
            (" … ", vec![]),
        ] {
            let mut words = Vec::new();
            tokens(text, |word| words.push(word.to_owned()));
            assert_eq!(words, wanted, "{text}");
            assert_eq!(count(text), wanted.len());
        }
    }
}
