#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::{Lang, laws, segment::Method};

fuzz_target!(|text: &str| {
    for method in Method::ALL {
        laws::segmenter(&*method.segmenter(), text, Lang::UND);
        laws::segmenter(&*method.segmenter(), text, Lang::new("de"));
    }
});
