//! A scorer of your own, plugged into the pipeline and compared with the default.
//!
//!     cargo run --example own_scorer [FILE]

use std::{env, error::Error, fs};

use nutgraf::{Document, Pipeline, Scorer, Scratch, laws};

/// Likes sentences with figures, the more the better.
struct Figures;

impl Scorer for Figures {
    fn score(&self, doc: &Document, _: &mut Scratch, scores: &mut [f32]) {
        for (i, score) in scores.iter_mut().enumerate() {
            let figures = doc.sentence_tokens(i).iter().filter(|token| token.flags.has_digits());
            *score = figures.count() as f32;
        }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let file = env::args().nth(1).unwrap_or("examples/pages/news-harbour.html".into());
    let page = fs::read(file)?;

    for (name, pipeline) in
        [("default", Pipeline::new()), ("figures", Pipeline::new().scorer(Figures))]
    {
        println!("{name}");
        for sentence in pipeline.run(&page).summary() {
            println!("  {sentence}");
        }
    }

    // The laws that every scorer keeps, checked on this page (feature `laws` of nutgraf-core).
    laws::scorer(&Figures, Pipeline::new().run(&page).document());
    Ok(())
}
