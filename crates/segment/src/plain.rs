//! Ends that need no second look: nine of ten in running text.

use crate::chars::{Class, Kind, class, is_vowel};
use crate::context::Setting;
use crate::scan::Candidate;
use crate::word::opens_title;

/// Longer words are left to the rules.
const MOST: usize = 24;

/// Shorter words with a capital may be abbreviations by their shape alone.
const NAME: usize = 5;

/// True if a sentence ends at the terminator for sure, whatever the rules
/// would look at: after a word that is no abbreviation, or a terminator
/// without other uses, and before a space and a capital.
pub(crate) fn ends(text: &str, candidate: &Candidate, setting: &Setting<'_>) -> bool {
    #[cfg(test)]
    if tests::is_off() {
        return false;
    }
    let Candidate { kind, at, stop, cut, next, bracket, .. } = *candidate;
    let closers = &text[stop..cut];
    match kind {
        Kind::Full => {
            let alone = closers.is_empty() && (next > cut || !opens_title(&text[..at]));
            alone && !has_phrases(&text.as_bytes()[at..stop])
        }
        Kind::Dot if next > cut && bracket.is_none() => {
            let capital = begins_with_capital(&text[next..]);
            let quote = closers.chars().all(|c| class(c) == Class::Quote);
            let plain = |word: &str| setting.abbreviations.role(word).is_none();
            capital && quote && plain_word(&text[..at]).is_some_and(plain)
        }
        _ => false,
    }
}

/// True if a capital follows, perhaps after a mark that opens.
fn begins_with_capital(rest: &str) -> bool {
    let mut classes = rest.chars().map(class);
    match classes.next() {
        Some(Class::Upper) => true,
        Some(Class::Quote | Class::Open) => classes.next() == Some(Class::Upper),
        _ => false,
    }
}

/// True for terminators of Tibetan and Khmer, which have other uses.
fn has_phrases(run: &[u8]) -> bool {
    matches!(run, [0xE0, 0xBC, ..] | [0xE1, 0x9F, ..])
}

/// The last word of `head`, if it is in small letters, perhaps after a
/// capital, and no abbreviation by its shape.
fn plain_word(head: &str) -> Option<&str> {
    let (mut length, mut vowel, mut capital) = (0, false, false);
    for (letters, c) in head.chars().rev().take(MOST).enumerate() {
        match class(c) {
            Class::Lower if !capital => vowel |= is_vowel(c),
            Class::Upper if !capital && letters + 1 >= NAME => capital = true,
            Class::Space if letters > 1 && (vowel || capital) => {
                let word = head.get(head.len() - length..);
                // A short word of Armenian is an abbreviation.
                return word.filter(|word| !matches!(word.as_bytes(), [0xD4..=0xD6, ..]));
            }
            _ => return None,
        }
        length += c.len_utf8();
    }
    None
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use nutgraf_core::{Lang, Span};

    use super::*;
    use crate::Rules;
    use crate::abbreviations::Abbreviations;
    use crate::context::Context;
    use crate::decide;
    use crate::scan::Scanner;

    thread_local! {
        static OFF: Cell<bool> = const { Cell::new(false) };
    }

    /// True where a test has nothing be plain to see.
    pub(super) fn is_off() -> bool {
        OFF.get()
    }

    fn sentences(text: &str, lang: Lang, off: bool) -> Vec<Span> {
        OFF.set(off);
        let rules = Rules::new().language(lang);
        let sentences = rules.sentences(text).map(|sentence| sentence.span).collect();
        OFF.set(false);
        sentences
    }

    /// The second look at every place finds the sentences that the first
    /// finds, in all case texts, and in each with the next behind it.
    #[test]
    fn a_second_look_changes_nothing() {
        let text = |line: &str| line.replace(" ‖ ", " ").replace('‖', "").replace("\\n", "\n");
        let cases = include_str!("../tests/data/cases.txt").lines().filter(|line| !line.is_empty());
        let cases: Vec<String> = cases.map(text).collect();
        assert!(cases.len() > 500, "{} lines", cases.len());
        let pairs = cases.iter().zip(&cases[1..]).map(|(text, next)| format!("{text} {next}"));
        for text in pairs.chain([cases.concat()]) {
            for lang in ["und", "en", "de", "cs", "hy", "vi", "ja"].map(Lang::new) {
                let (plain, second) = (sentences(&text, lang, false), sentences(&text, lang, true));
                assert_eq!(plain, second, "{lang}: {text:?}");
            }
        }
    }

    /// What is plain to see is what the rules say.
    #[test]
    fn agrees_with_the_rules() {
        let words = [
            "evening",
            "approx",
            "etc",
            "Word",
            "слово",
            "абзац",
            "z. B",
            "12",
            "naïve",
            "(see",
            "of",
            "pst",
            "a",
        ];
        let (mut plain, mut all) = (0, 0);
        for lang in ["und", "en", "de", "ru"].map(Lang::new) {
            for before in ["", "“", "(", "1 ", "a. ", "— ", "X. "] {
                for (word, run) in words
                    .iter()
                    .flat_map(|w| [".", "!", "।", ".\"", ".”", ".)", "..."].map(|r| (w, r)))
                {
                    for after in [
                        " The", " the", " 5", " “The", "\nThe", " (The", "The", " — The", " ",
                        " T. ",
                    ] {
                        let text = format!("{before}{word} {word}{run}{after}");
                        let setting = Setting::new(&text, Abbreviations::new(lang, &[]));
                        let mut scanner = Scanner::new(0);
                        while let Some(candidate) = scanner.next(&text) {
                            let terminator =
                                matches!(candidate.kind, Kind::Dot | Kind::Mark | Kind::Full);
                            if terminator && ends(&text, &candidate, &setting) {
                                let context = Context::new(&text, 0, &candidate, &setting);
                                assert!(decide::verdict(&context).ends, "{text:?} {lang}");
                                plain += 1;
                            }
                            all += usize::from(terminator);
                            scanner.pass(&text, &candidate);
                        }
                    }
                }
            }
        }
        assert!(plain > all / 20, "{plain} of {all} are plain");
    }
}
