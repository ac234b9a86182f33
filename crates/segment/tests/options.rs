//! A user's own abbreviations and line ends: what other segmenters are asked
//! for most.

use nutgraf_core::{Lang, Scratch, Segmenter, Span};
use nutgraf_segment::{Newlines, Rules, SentenceSegmenter};

fn segment<'t>(rules: &Rules, text: &'t str, lang: &str) -> Vec<&'t str> {
    let mut sentences: Vec<Span> = Vec::new();
    rules.segment(text, Lang::new(lang), &mut Scratch::new(), &mut sentences);
    sentences.into_iter().map(|span| &text[span]).collect()
}

/// Each row: the public issue that asks for it, a language, the word, and a
/// text that has one end less with it.
#[test]
fn own_abbreviations() {
    for (issue, lang, word, text) in [
        ("nltk/nltk#2154", "en", "Tabul", "It stands in Tabul. Seven of this. It is long."),
        ("winkjs/wink-nlp-utils#30", "en", "Warr.", "They met Warr. Fox at sea. It rained."),
        ("Tessmore/sbd#10", "sv", "Handl", "Det är Handl. Nordin som bor här. Det regnar."),
        ("Tessmore/sbd#24", "ru", "распор", "Это наш распор. Волков сказал. Идёт дождь."),
        ("Tessmore/sbd#24", "ru", "РАСПОР", "Это наш распор. Волков сказал. Идёт дождь."),
        ("diasks2/pragmatic_segmenter#31", "en", "tabl", "Take one TABL. ECOLIN AT NOON. REST."),
        ("nipunsadvilkar/pySBD#86", "el", "γραφ", "Ήρθε ο γραφ. Λύκος σήμερα. Έβρεξε."),
        ("nipunsadvilkar/pySBD#86", "hi", "अधि", "यह अधि. वर्मा ने कहा। बारिश हुई।"),
    ] {
        let without = segment(&Rules::new(), text, lang);
        let with = segment(&Rules::new().abbreviations([word]), text, lang);
        assert_eq!(without.len(), with.len() + 1, "{issue}: {word} in {text}: {with:?}");
        let first = [without[0], without[1]].join(" ");
        assert_eq!(with[0], first, "{issue}: {word} is no end");
        assert_eq!(with[1..], without[2..], "{issue}: {word} changes nothing else");
        let learned = SentenceSegmenter::new().abbreviations([word]).language(Lang::new(lang));
        let learned = learned.sentences(text).next().map(|sentence| sentence.text.to_string());
        assert_eq!(learned, Some(first), "{issue}: {word} is no end for the model");
    }
}

/// Each row: the public issue that asks for it, and what comes out as told.
#[test]
fn line_ends() {
    for (issue, text, join, broken) in [
        ("summanlp/textrank#46", "the rain\nthat fell", 1, 2),
        ("languagetool-org/languagetool#5249", "It rained\u{2028}Nobody came", 2, 2),
        ("mediacloud/sentence-splitter#8", "It rained.\n\nNobody\ncame", 2, 3),
        ("nltk/nltk#2892", "Built in\n2013.\nIt fell", 2, 3),
    ] {
        let count = |newlines| segment(&Rules::new().newlines(newlines), text, "en").len();
        assert_eq!(count(Newlines::Join), join, "{issue}: joined");
        assert_eq!(count(Newlines::Break), broken, "{issue}: broken");
    }
}
