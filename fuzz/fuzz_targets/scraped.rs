#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::{Format, Page, extract::Method, laws};

fuzz_target!(|bytes: &[u8]| {
    let page = Page { format: Some(Format::Text), ..Page::from(bytes) };
    for method in Method::ALL {
        laws::extractor(&*method.extractor(), &page);
    }
});
