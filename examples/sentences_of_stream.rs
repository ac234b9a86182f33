//! Each sentence of a text that is still being written, as soon as it is certain.
//!
//!     cargo run --example sentences_of_stream [< TEXT]

use std::io::{self, IsTerminal, Read, Write};

use nutgraf::segment::SentenceSegmenter;

const WORDS: &str =
    "Dr. Osei weighed 2.5 kg of clay at 9 a.m. on Monday. \"Is it dry?\" she asked. It was not.";

fn main() -> io::Result<()> {
    let mut stream = SentenceSegmenter::new().stream();
    let mut out = io::stdout().lock();
    if io::stdin().is_terminal() {
        // As a language model would write it.
        for word in WORDS.split_inclusive(' ') {
            for sentence in stream.push(word) {
                writeln!(out, "{:?} came with {word:?}", sentence.text)?;
            }
        }
    }
    let mut buffer = [0; 4096];
    while !io::stdin().is_terminal() {
        // A piece may end anywhere, also within a character.
        let count = io::stdin().read(&mut buffer)?;
        if count == 0 {
            break;
        }
        for sentence in stream.push_bytes(&buffer[..count]) {
            writeln!(out, "{}..{} {:?}", sentence.span.start, sentence.span.end, sentence.text)?;
        }
    }
    for sentence in stream.finish() {
        writeln!(out, "{:?} came last", sentence.text)?;
    }
    Ok(())
}
