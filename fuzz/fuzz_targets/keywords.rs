#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::{keywords::Method, laws};

fuzz_target!(|text: &str| {
    let doc = nutgraf::analyzer().analyze(text);
    for method in Method::ALL {
        laws::ranker(&*method.finder(), &*method.ranker(), &doc);
    }
});
