//! A stream gives what the whole text gives, as soon as it can.

use std::ops::Range;

use nutgraf_core::{Lang, laws};
use nutgraf_segment::{End, Newlines, SentenceSegmenter, StreamSentence};
use proptest::prelude::*;

mod texts;
use texts::texts;

type Given = (String, Range<u64>, End, f32);

fn given(sentence: StreamSentence<'_>) -> Given {
    (sentence.text.to_string(), sentence.span, sentence.end, sentence.score)
}

fn whole(segmenter: &SentenceSegmenter, text: &str) -> Vec<Given> {
    let span = |range: Range<usize>| range.start as u64..range.end as u64;
    let sentences = segmenter.sentences(text);
    sentences.map(|s| (s.text.to_string(), span(s.span.range()), s.end, s.score)).collect()
}

/// The sentences of a text that arrives in chunks of these lengths, in bytes,
/// again and again.
fn streamed(segmenter: &SentenceSegmenter, text: &str, lengths: &[usize]) -> Vec<Given> {
    let (mut stream, mut sentences) = (segmenter.stream(), Vec::new());
    let mut rest = text;
    for &length in lengths.iter().cycle() {
        if rest.is_empty() {
            break;
        }
        let length = (length.max(1)..).find(|&at| rest.is_char_boundary(at.min(rest.len())));
        let (chunk, more) = rest.split_at(length.unwrap_or(1).min(rest.len()));
        sentences.extend(stream.push(chunk).map(given));
        rest = more;
    }
    sentences.extend(stream.finish().map(given));
    sentences
}

fn streamed_bytes(segmenter: &SentenceSegmenter, bytes: &[u8], length: usize) -> Vec<Given> {
    let (mut stream, mut sentences) = (segmenter.stream(), Vec::new());
    for chunk in bytes.chunks(length) {
        sentences.extend(stream.push_bytes(chunk).map(given));
    }
    sentences.extend(stream.finish().map(given));
    sentences
}

#[test]
fn nasty_texts() {
    for (name, text) in laws::nasty_texts() {
        for &newlines in Newlines::ALL {
            let segmenter = SentenceSegmenter::new().newlines(newlines);
            let sentences = whole(&segmenter, &text);
            for lengths in [&[1][..], &[4096], &[7, 1, 100], &[usize::MAX / 2]] {
                let got = streamed(&segmenter, &text, lengths);
                assert!(got == sentences, "{name}, {newlines}, chunks of {lengths:?}");
            }
        }
    }
}

/// The texts of all cases, one after the other in a line, each a line of its
/// own, and wrapped, so that they stand in each other's look ahead.
#[test]
fn case_texts() {
    let lines = include_str!("data/cases.txt").lines().filter(|line| !line.starts_with('#'));
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    let text = |part: &[&str], between: &str| {
        part.join(between).replace(" ‖ ", " ").replace('‖', "").replace("\\n", "\n")
    };
    let wrapped = |text: &str| {
        let mut column = 0;
        let wrap = |c: char| {
            column = if c == '\n' || (c == ' ' && column > 50) { 0 } else { column + 1 };
            if column == 0 { '\n' } else { c }
        };
        text.chars().map(wrap).collect::<String>()
    };
    assert!(lines.len() > 500, "{} lines", lines.len());
    for part in lines.chunks(16) {
        let row = text(part, " ");
        for text in [wrapped(&row), text(part, "\n"), row.to_lowercase(), row] {
            for &newlines in Newlines::ALL {
                let segmenter = SentenceSegmenter::new().newlines(newlines);
                let sentences = whole(&segmenter, &text);
                for lengths in [&[1][..], &[5], &[300]] {
                    let got = streamed(&segmenter, &text, lengths);
                    assert_eq!(got, sentences, "{newlines}, chunks of {lengths:?}");
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_pieces(
        text in texts(),
        newlines in prop::sample::select(Newlines::ALL),
        lang in prop::sample::select(&["und", "en", "de", "hy", "ja", "am"]),
        lengths in prop::collection::vec(1_usize..40, 1..8),
        capitals in any::<bool>(),
        long in any::<bool>(),
    ) {
        let text = if capitals { text } else { text.to_lowercase() };
        // More than the first kilobyte, and more than a look back.
        let text = if long { format!("{}{text}", "es regnet heute. ".repeat(80)) } else { text };
        let segmenter = SentenceSegmenter::new().newlines(newlines).language(Lang::new(lang));
        let sentences = whole(&segmenter, &text);
        for lengths in [&lengths[..], &[1], &[text.len() + 1]] {
            prop_assert_eq!(&streamed(&segmenter, &text, lengths), &sentences);
        }
        prop_assert_eq!(&streamed_bytes(&segmenter, text.as_bytes(), lengths[0]), &sentences);
    }

    #[test]
    fn any_text(text in any::<String>(), lengths in prop::collection::vec(1_usize..9, 1..4)) {
        let segmenter = SentenceSegmenter::new();
        prop_assert_eq!(streamed(&segmenter, &text, &lengths), whole(&segmenter, &text));
    }

    /// Broken bytes are replaced as elsewhere.
    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..60), length in 1_usize..9) {
        let segmenter = SentenceSegmenter::new();
        let sentences = whole(&segmenter, &String::from_utf8_lossy(&bytes));
        prop_assert_eq!(streamed_bytes(&segmenter, &bytes, length), sentences);
    }
}

/// What has been given once this much of a text is there.
#[test]
fn sentences_come_early() {
    for (name, text, expected) in [
        ("a capital", "It rained. N", &["It rained."][..]),
        ("two words", "It rained at 5 p.m. Nobody knew ", &["It rained at 5 p.m."]),
        ("a quotation", "“It rained.” Nobody kn", &["“It rained.”"]),
        ("not yet", "It rained. ", &[]),
        ("a question", "Why? Nobody knew it", &["Why?"]),
        ("Chinese", "今天下雨了。明天", &["今天下雨了。"]),
        ("Hindi", "बारिश हुई। किसी ने", &["बारिश हुई।"]),
        ("a heading", "A fox asleep\n\nI", &["A fox asleep"]),
        ("a blank line only", "A fox asleep\n\n", &[]),
        ("CRLF", "A fox asleep\r\n\r\nI", &["A fox asleep"]),
        ("small letters", "it rained. nobody knew why. nobody asked ", &[]),
    ] {
        let segmenter = SentenceSegmenter::new();
        let (mut stream, mut got) = (segmenter.stream(), Vec::new());
        for at in text.char_indices().map(|(at, _)| at) {
            let c = text[at..].chars().next().unwrap_or_default();
            got.extend(stream.push(c.encode_utf8(&mut [0; 4])).map(|s| s.text.to_string()));
        }
        assert_eq!(got, expected, "{name}");
    }
}

/// Memory and spans that count on, beyond what is kept.
#[test]
fn a_long_stream() {
    let mut stream = SentenceSegmenter::new().stream();
    let (mut count, mut last) = (0_u64, 0..0);
    for _ in 0..100_000 {
        for sentence in stream.push("It rained, and nobody knew why. ") {
            (count, last) = (count + 1, sentence.span);
        }
    }
    count += stream.finish().count() as u64;
    assert_eq!((count, last), (100_000, 99_998 * 32..99_998 * 32 + 31));
}

#[test]
fn used_again_after_the_end() {
    let mut stream = SentenceSegmenter::new().stream();
    for _ in 0..2 {
        assert_eq!(stream.push("\n “It rained").count(), 0);
        assert_eq!(stream.finish().next().unwrap().span, 2..14);
    }
}
