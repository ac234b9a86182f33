#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::{
    Budget, laws, scores,
    summarize::{Method, Selection},
};

fuzz_target!(|input: (u8, u8, &str)| {
    let (sentences, words, text) = input;
    let doc = nutgraf::analyzer().analyze(text);
    let budget = Budget::sentences(sentences.into()).and_words(words.into());
    for method in Method::ALL {
        let scorer = method.scorer();
        laws::scorer(&*scorer, &doc);
        for selection in Selection::ALL {
            laws::selector(&*selection.selector(), &doc, &scores(&*scorer, &doc), budget);
        }
    }
});
