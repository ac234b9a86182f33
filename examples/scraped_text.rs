//! Text that a scraper left, widgets and all: what is kept, and what is dropped.
//!
//!     cargo run --example scraped_text [FILE]

use std::{env, error::Error, fs};

use nutgraf::{Format, Page, extract::extract};

fn main() -> Result<(), Box<dyn Error>> {
    let file = env::args().nth(1).unwrap_or("examples/pages/scraped-en-bakery.txt".into());
    let text = fs::read_to_string(file)?;
    let article = extract(Page { format: Some(Format::Text), ..Page::from(&text) });

    println!("title:  {}", article.title);
    println!("author: {}", article.authors().collect::<Vec<_>>().join(", "));
    println!("date:   {}\n", article.date);
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        let kept = article
            .blocks
            .iter()
            .any(|block| block.source.range().start < end && start < block.source.range().end);
        if !line.trim().is_empty() {
            let shown: String = line.trim().chars().take(76).collect();
            println!("{} {shown}", if kept { "+" } else { "-" });
        }
        start = end;
    }
    Ok(())
}
