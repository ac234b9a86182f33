//! Every summarizer on one article, side by side: the text is analysed once.
//!
//!     cargo run --example compare_summarizers [FILE]

use std::{env, error::Error, fs};

use nutgraf::{
    Budget, Scratch, Selector,
    extract::extract,
    scores,
    summarize::{Greedy, Method},
};

fn main() -> Result<(), Box<dyn Error>> {
    let file = env::args().nth(1).unwrap_or("examples/pages/news-harbour.html".into());
    let article = extract(&fs::read(file)?);
    let doc = nutgraf::analyzer().analyze(&article);
    println!("{}: {} sentences\n", article.title, doc.sentences().len());

    let mut scratch = Scratch::new();
    for method in Method::ALL {
        let scores = scores(&*method.scorer(), &doc);
        let mut chosen = Vec::new();
        Greedy::new().select(&doc, &scores, Budget::sentences(2), &mut scratch, &mut chosen);
        chosen.sort_unstable();
        println!("{method}");
        for i in chosen {
            println!("  {:>3}  {}", i + 1, doc.sentence_text(i));
        }
    }
    Ok(())
}
