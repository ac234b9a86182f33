//! A page in, its gist out.
//!
//!     cargo run --example gist [FILE]

use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let file = env::args().nth(1).unwrap_or("examples/pages/news-harbour.html".into());
    let gist = nutgraf::gist(&fs::read(file)?);

    println!("{}\n", gist.title());
    for sentence in gist.summary() {
        println!("  {sentence}");
    }
    let keywords: Vec<_> = gist.keywords().map(|keyword| keyword.text).collect();
    println!("\n{}", keywords.join(" · "));
    Ok(())
}
