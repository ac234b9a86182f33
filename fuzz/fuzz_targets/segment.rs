#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::{
    Lang, laws,
    segment::{Method, SentenceSegmenter},
};

fuzz_target!(|text: &str| {
    for method in Method::ALL {
        laws::segmenter(&*method.segmenter(), text, Lang::UND);
        laws::segmenter(&*method.segmenter(), text, Lang::new("de"));
    }
    // In pieces, it has the same sentences.
    let segmenter = SentenceSegmenter::new();
    let mut stream = segmenter.stream();
    let mut sentences = segmenter.sentences(text);
    for c in text.chars() {
        for sentence in stream.push(c.encode_utf8(&mut [0; 4])) {
            assert_eq!(Some(sentence.text), sentences.next().map(|whole| whole.text));
        }
    }
    for sentence in stream.finish() {
        assert_eq!(Some(sentence.text), sentences.next().map(|whole| whole.text));
    }
    assert_eq!(sentences.next(), None);
});
