//! Only sentences, with their places in the text; one crate, `nutgraf-segment`, is enough.
//!
//!     cargo run --example sentences [TEXT]

use std::env;

use nutgraf::segment;

const TEXT: &str = "Dr. A. B. Osei weighed 2.5 kg of clay at 9 a.m. on Monday. \"Is it dry?\" she \
                    asked. Das war am 28. September in Kiel. 今天下雨了。明天呢？ यह पहला वाक्य है। यह दूसरा है।";

fn main() {
    let text = env::args().nth(1).unwrap_or(TEXT.into());
    for sentence in segment::sentences(&text) {
        let span = sentence.span;
        println!("{:>4}..{:<4} {}", span.start, span.end, sentence.text);
    }
}
