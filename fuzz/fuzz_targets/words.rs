#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::{Lang, Lexicon, laws, text::{Languages, Words}};

fuzz_target!(|text: &str| {
    laws::tokenizer(&Words::new(), text, Lang::UND);
    let lang = Languages::new().identify(text, None);
    for word in nutgraf::text::words(text) {
        laws::lexicon(&Languages::new(), &text[word].to_lowercase(), lang);
    }
});
