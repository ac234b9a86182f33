//! Paragraphs in lines of a given width.

use textwrap::{Options, WordSeparator, core::Word};

/// The lines of `text`, each at most `width` columns: `lead` before the first,
/// `rest` before the others.
pub(crate) fn wrap(text: &str, width: usize, lead: &str, rest: &str) -> Vec<String> {
    let options = Options::new(width)
        .initial_indent(lead)
        .subsequent_indent(rest)
        .word_separator(WordSeparator::Custom(words));
    textwrap::wrap(text, options).into_iter().map(Into::into).collect()
}

/// The pieces between which a line may end: words, and the characters of
/// scripts that are written without spaces.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut rest = line;
    Box::new(std::iter::from_fn(move || {
        let mut chars = rest.char_indices().peekable();
        let (mut before, mut end) = (chars.next()?.1, rest.len());
        for (at, next) in chars {
            if may_end(before, next) {
                end = at;
                break;
            }
            before = next;
        }
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(Word::from(word))
    }))
}

fn may_end(before: char, next: char) -> bool {
    if next == ' ' {
        return false;
    }
    before == ' ' || (is_ideograph(before) || is_ideograph(next)) && !opens(before) && !closes(next)
}

/// True for Chinese and Japanese characters, their punctuation among them.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3fffd}')
}

/// True for what does not end a line.
fn opens(c: char) -> bool {
    "（「『【《〈〔［｛“‘([{".contains(c)
}

/// True for what does not begin a line.
fn closes(c: char) -> bool {
    "、。，．・：；？！）」』】》〉〕］｝”’…‥ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ)]},.:;?!%"
        .contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_where_readers_expect_it() {
        for (text, lines) in [
            ("one two three", &["one two", "three"][..]),
            ("a verylongwordindeed", &["a", "verylong", "wordinde", "ed"]),
            ("水路に橋が戻る。", &["水路に橋", "が戻る。"]),
            ("今年、橋だ。", &["今年、橋", "だ。"]),
            ("「今年」と「橋」", &["「今年」", "と「橋」"]),
            ("서울 에서 왔다", &["서울", "에서", "왔다"]),
            ("", &[""]),
        ] {
            assert_eq!(wrap(text, 8, "", ""), lines, "{text}");
        }
    }

    #[test]
    fn nothing_is_lost() {
        for text in ["a  b", "水 路 a「b」 c", "。。。。。。", "((((((((((", "é\u{301}x y"]
        {
            let joined: String = wrap(text, 3, "", "").concat();
            let letters = |text: &str| text.replace(' ', "");
            assert_eq!(letters(&joined), letters(text));
        }
    }

    #[test]
    fn items_hang() {
        assert_eq!(wrap("one two three", 9, "- ", "  "), ["- one two", "  three"]);
    }
}
