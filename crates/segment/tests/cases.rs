//! Every case of `data/cases.txt`, with its language and without one.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a case that cannot be read fails the test")]

use nutgraf_core::{Lang, Scratch, Segmenter, Span};
use nutgraf_segment::SentenceSegmenter;

/// Where one sentence ends and the next begins.
const CUT: char = '‖';

struct Case {
    line: usize,
    lang: Lang,
    /// False if the case runs without its language, too.
    needs_lang: bool,
    name: &'static str,
    text: String,
    sentences: Vec<String>,
}

fn cases() -> Vec<Case> {
    let file = include_str!("data/cases.txt");
    let mut lines = (1..).zip(file.lines());
    let mut cases = Vec::new();
    while let Some((line, head)) = lines.next() {
        if head.is_empty() || head.starts_with('#') {
            continue;
        }
        let (code, name) = head.split_once(": ").unwrap_or_else(|| panic!("line {line}: no name"));
        let (_, body) = lines.next().unwrap_or_else(|| panic!("line {line}: no text"));
        let body = unescape(body);
        cases.push(Case {
            line,
            lang: code.trim_end_matches('!').parse().unwrap(),
            needs_lang: code.ends_with('!'),
            name,
            sentences: body
                .split(CUT)
                .map(|sentence| sentence.trim().to_string())
                .filter(|sentence| !sentence.is_empty())
                .collect(),
            text: body.replace(" ‖ ", " ").replace(CUT, ""),
        });
    }
    cases
}

fn unescape(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let (c, length) = match after.as_bytes()[0] {
            b'n' => ('\n', 1),
            b'r' => ('\r', 1),
            b't' => ('\t', 1),
            b'f' => ('\u{c}', 1),
            b'u' => (u32::from_str_radix(&after[1..5], 16).unwrap().try_into().unwrap(), 5),
            other => panic!("unknown escape {}", char::from(other)),
        };
        text.push(c);
        rest = &after[length..];
    }
    text + rest
}

fn segment(text: &str, lang: Lang) -> Vec<&str> {
    let mut sentences: Vec<Span> = Vec::new();
    SentenceSegmenter::new().segment(text, lang, &mut Scratch::new(), &mut sentences);
    sentences.into_iter().map(|span| &text[span]).collect()
}

#[test]
fn all_cases() {
    let cases = cases();
    let mut wrong = 0;
    for case in &cases {
        for lang in [case.lang, Lang::UND] {
            if case.needs_lang && lang.is_und() {
                continue;
            }
            let got = segment(&case.text, lang);
            if got != case.sentences {
                wrong += 1;
                eprintln!("line {}: {} ({lang})", case.line, case.name);
                eprintln!("  want {:?}", case.sentences);
                eprintln!("  got  {got:?}");
            }
        }
    }
    assert!(
        wrong == 0,
        "{wrong} of {} cases are wrong\nhelp: the text of a case stands in tests/data/cases.txt; \
         the rules that decide it, in src/decide.rs (terminators) and src/breaks.rs (lines)",
        cases.len()
    );
}

#[test]
fn there_are_many() {
    let cases = cases();
    let mut languages: Vec<Lang> = cases.iter().map(|case| case.lang).collect();
    languages.sort_unstable();
    languages.dedup();
    assert!(cases.len() >= 200, "{} cases", cases.len());
    assert!(languages.len() >= 25, "{} languages", languages.len());
    let mut names: Vec<_> = cases.iter().map(|case| (case.lang, case.name)).collect();
    names.sort_unstable();
    assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "two cases of one name");
}
