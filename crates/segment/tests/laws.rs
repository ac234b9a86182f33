//! What holds for every segmenter and every text.

use nutgraf_core::{Lang, Scratch, Segmenter, Span, laws};
use nutgraf_segment::{End, Method, Newlines, Rules, SentenceSegmenter, sentences};
use proptest::prelude::*;

mod texts;
use texts::texts;

const LANGUAGES: [&str; 6] = ["und", "en", "de", "hy", "ja", "th"];

#[test]
fn nasty_texts() {
    for (_, text) in laws::nasty_texts() {
        for method in Method::ALL {
            laws::segmenter(&*method.segmenter(), &text, Lang::UND);
        }
        for lang in LANGUAGES {
            laws::segmenter(&SentenceSegmenter::new(), &text, Lang::new(lang));
        }
        for &newlines in Newlines::ALL {
            laws::segmenter(&SentenceSegmenter::new().newlines(newlines), &text, Lang::UND);
        }
    }
}

#[test]
fn each_sentence_says_what_ends_it() {
    use End::{Item, Line, Paragraph, Terminator};
    for (name, text, ends) in [
        ("terminators", "It rained. Why? Nobody knew!", &[Terminator, Terminator, Paragraph][..]),
        ("other scripts", "是的。बारिश हुई। Այո։", &[Terminator, Terminator, Paragraph]),
        ("a heading", "A fox asleep\n\nIt rained.", &[Paragraph, Paragraph]),
        ("paragraphs", "Why? It rained. 😀\n \nSo?", &[Terminator, Paragraph, Paragraph]),
        ("a form feed", "It rained.\u{c}Why?", &[Paragraph, Paragraph]),
        ("verse", "Roses are red\nViolets are blue", &[Line, Paragraph]),
        ("a line that ends in a terminator", "It rained.\nWhy? ", &[Terminator, Paragraph]),
        ("a list in a line", "1. Eggs 2. Milk", &[Item, Paragraph]),
        ("an abbreviation", "Ask Dr. Weiß", &[Paragraph]),
        ("nothing", " \n", &[]),
    ] {
        let segmenter = SentenceSegmenter::new();
        let mut sentences = segmenter.sentences(text);
        let got: Vec<End> = sentences.by_ref().map(|sentence| sentence.end).collect();
        assert_eq!(got, ends, "{name}");
        assert_eq!(sentences.next(), None, "{name}: nothing after the end");
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_text(text in any::<String>(), lang in prop::sample::select(&LANGUAGES)) {
        laws::segmenter(&SentenceSegmenter::new(), &text, Lang::new(lang));
    }

    #[test]
    fn any_pieces(text in texts(), lang in prop::sample::select(&LANGUAGES)) {
        laws::segmenter(&SentenceSegmenter::new(), &text, Lang::new(lang));
    }

    /// A paragraph after a blank line changes no sentence before it. (The
    /// first paragraph is long enough to tell whether it has capitals.)
    #[test]
    fn paragraphs_are_apart(text in texts(), more in texts()) {
        let first = format!("{}\n{text}", "It was a day like any other. ".repeat(40));
        let both = format!("{first}\n\n{more}");
        let spans = |text| sentences(text).map(|sentence| sentence.span);
        let alone: Vec<Span> = spans(&first).collect();
        let end = first.trim_end().len() as u32;
        let kept: Vec<Span> = spans(&both).filter(|span| span.end <= end).collect();
        prop_assert_eq!(alone, kept);
    }

    /// The sentences of the paragraphs are those of the text.
    #[test]
    fn paragraphs_have_all_sentences(text in texts(), newlines in prop::sample::select(Newlines::ALL)) {
        let segmenter = SentenceSegmenter::new().newlines(newlines);
        let paragraphs = || segmenter.paragraphs(&text);
        let sentences: Vec<_> = paragraphs().flat_map(|paragraph| paragraph.sentences()).collect();
        prop_assert_eq!(sentences, segmenter.sentences(&text).collect::<Vec<_>>());
        let ends = segmenter.sentences(&text).filter(|sentence| sentence.end == End::Paragraph);
        prop_assert_eq!(paragraphs().count(), ends.count());
        for paragraph in paragraphs() {
            prop_assert_eq!(&text[paragraph.span], paragraph.text);
            prop_assert_eq!(paragraph.text.trim(), paragraph.text);
        }
    }

    /// A line end joins or breaks as it is told.
    #[test]
    fn newlines_are_told(words in prop::collection::vec("[A-Za-z]{2,9}", 1..20)) {
        let text = words.join("\n");
        let count = |newlines| {
            let mut sentences = Vec::new();
            let rules = Rules::new().newlines(newlines);
            rules.segment(&text, Lang::EN, &mut Scratch::new(), &mut sentences);
            sentences.len()
        };
        prop_assert_eq!(count(Newlines::Join), 1);
        prop_assert_eq!(count(Newlines::Paragraph), 1);
        prop_assert_eq!(count(Newlines::Break), words.len());
    }
}
