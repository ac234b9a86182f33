//! Compares text and blocks with those of html5ever's tree.
//!
//!     cargo run --release --example conformance -- FIELD FILE...
//!
//! Each line of a file is a JSON object that holds a page as the string `FIELD`.
//! With `--show N` before it, prints the first N pages that differ.

use std::{env, error::Error, fs};

use nutgraf_html::Tree;

#[path = "../tests/whole/judge.rs"]
mod judge;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1).peekable();
    let mut show = 0;
    if arguments.next_if_eq("--show").is_some() {
        show = arguments.next().ok_or("how many?")?.parse()?;
    }
    let field = arguments.next().ok_or("which field holds the page?")?;
    let (mut tree, mut pages, mut same_text, mut same_blocks) = (Tree::default(), 0, 0, 0);
    for file in arguments {
        for line in fs::read_to_string(&file)?.lines() {
            let Some(page) = string(line, &field) else { continue };
            tree.parse(&page);
            let (ours, theirs) = (judge::ours(&tree), judge::theirs(&page));
            let text = |blocks: &[judge::Block]| {
                blocks.iter().map(|b| b.1.as_str()).collect::<Vec<_>>().join("\n")
            };
            pages += 1;
            same_text += usize::from(text(&ours) == text(&theirs));
            same_blocks += usize::from(ours == theirs);
            if ours != theirs && show > 0 {
                show -= 1;
                report(&page, &ours, &theirs);
            }
        }
    }
    println!("{pages} pages: same text {same_text}, same blocks {same_blocks}");
    Ok(())
}

/// The string `field` of a JSON object, if it has one.
fn string(json: &str, field: &str) -> Option<String> {
    let value: serde_json::Value = serde_json::from_str(json).ok()?;
    value.get(field)?.as_str().map(str::to_owned)
}

fn report(page: &str, ours: &[judge::Block], theirs: &[judge::Block]) {
    let start: String = page.chars().take(300).collect();
    println!("--- {start:?}");
    let first = ours.iter().zip(theirs).take_while(|(one, other)| one == other).count();
    println!("    ours   {:?}", &ours[first.min(ours.len())..(first + 3).min(ours.len())]);
    println!("    theirs {:?}", &theirs[first.min(theirs.len())..(first + 3).min(theirs.len())]);
}
