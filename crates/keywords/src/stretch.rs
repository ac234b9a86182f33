//! Where a phrase can be: tokens that nothing parts, and what each can be in it.

use std::ops::Range;

use nutgraf_core::{Document, Span, Token};

/// What a token can be in a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Not inside one, or only between content words.
    Stop,
    /// A bare number or the like: not the first, and not alone.
    Number,
    /// A single letter: not alone.
    Letter,
    Word,
}

impl Part {
    pub(crate) fn of(doc: &Document, token: &Token) -> Part {
        let word = &doc.text()[token.span];
        if doc.is_stop(token.term) {
            Part::Stop
        } else if !word.chars().any(char::is_alphabetic) {
            Part::Number
        } else if word.chars().nth(1).is_none() {
            Part::Letter
        } else {
            Part::Word
        }
    }
}

/// The stretches of tokens that neither punctuation nor the end of a sentence
/// parts, in order, as ranges over [`Document::tokens`].
pub(crate) fn stretches(doc: &Document) -> impl Iterator<Item = Range<usize>> + '_ {
    let tokens = doc.tokens();
    doc.sentences().iter().flat_map(move |sentence| {
        let range = sentence.tokens.range();
        let mut start = range.start;
        let joined = |pair: &Token, next: &Token| !parts(doc, pair, next);
        tokens[range].chunk_by(joined).map(move |stretch| {
            start += stretch.len();
            start - stretch.len()..start
        })
    })
}

/// The content words of a run of tokens.
pub(crate) fn content(doc: &Document, tokens: Span) -> impl Iterator<Item = &Token> {
    doc.tokens()[tokens.range()].iter().filter(|token| !doc.is_stop(token.term))
}

/// True if the text between two tokens parts them.
fn parts(doc: &Document, token: &Token, next: &Token) -> bool {
    let (end, start) = (token.span.end as usize, next.span.start as usize);
    match doc.text().as_bytes().get(end..start) {
        None | Some([] | [b' ']) => false,
        Some(_) => !joins(&doc.text()[end..start]),
    }
}

/// True for blanks, for signs inside names such as `AT&T` and `TCP/IP` with no
/// blank around them, and for a lone `&`.
fn joins(gap: &str) -> bool {
    let signs = gap.trim_matches(is_blank);
    signs.is_empty() || signs == "&" || signs.len() == gap.len() && signs.chars().all(is_sign)
}

/// White space, and marks that are not seen.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}')
}

fn is_sign(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '\'' | '’' | '&' | '/' | '+' | '_' | '·' | '・')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::analyze;

    #[test]
    fn what_parts_and_what_does_not() {
        for (text, wanted) in [
            ("", ""),
            ("old sea ice", "old sea ice"),
            ("salt, pepper", "salt|pepper"),
            ("World Bank (WB) said", "World Bank|WB|said"),
            ("salt – pepper", "salt|pepper"),
            ("salt - pepper / ginger", "salt|pepper|ginger"),
            ("Marks & Spencer", "Marks & Spencer"),
            ("AT&T and TCP/IP", "AT&T and TCP/IP"),
            ("line\nend", "line\nend"),
            ("Rain fell. Snow came.", "Rain fell|Snow came"),
            ("so\u{ad}ci\u{200b}al", "so\u{ad}ci\u{200b}al"),
            ("漢・字", "漢・字"),
        ] {
            let doc = analyze(text);
            let all = stretches(&doc)
                .map(|range| &doc.text()[doc.tokens_span(Span::new(range.start, range.end))]);
            assert_eq!(all.collect::<Vec<_>>().join("|"), wanted, "{text:?}");
        }
    }

    #[test]
    fn parts_of_a_phrase() {
        use Part::{Letter, Number, Stop, Word};
        for (word, wanted) in [
            ("the", Stop),
            ("2020", Number),
            ("٣", Number),
            ("3D", Word),
            ("C", Letter),
            ("字", Letter),
            ("漢字", Word),
            ("COVID-19", Word),
        ] {
            let doc = analyze(word);
            assert_eq!(Part::of(&doc, &doc.tokens()[0]), wanted, "{word}");
        }
    }
}
