//! From a sentence of the summary back to the bytes of the page that it was made of.
//!
//!     cargo run --example trace_to_html [FILE]

use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let file = env::args().nth(1).unwrap_or("examples/pages/news-harbour.html".into());
    let page = fs::read(&file)?;
    let gist = nutgraf::gist(&page);

    for sentence in gist.summary() {
        let source = gist.source(sentence.span);
        let line = page[..source.range().start].iter().filter(|&&byte| byte == b'\n').count() + 1;
        println!("{sentence}");
        println!("  {file}:{line}, bytes {}..{}:", source.start, source.end);
        println!("  {}\n", String::from_utf8_lossy(&page[source.range()]));
    }
    Ok(())
}
