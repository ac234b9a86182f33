//! How fast each stage is on pages of your own, on one core.
//!
//!     cargo run --release --example stage_speed [PAGE]...

use std::{
    env,
    error::Error,
    fs,
    path::PathBuf,
    time::{Duration, Instant},
};

use nutgraf::{
    Budget, Gist, Lang, Pipeline, Scratch, Segmenter,
    html::{Decoded, Tree, decode},
    segment,
};

const ROUNDS: u32 = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let mut files: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    if files.is_empty() {
        let pages = fs::read_dir("examples/pages")?.filter_map(|entry| Some(entry.ok()?.path()));
        files = pages.filter(|file| file.extension().is_some_and(|e| e == "html")).collect();
    }
    let pages = files.iter().map(fs::read).collect::<Result<Vec<_>, _>>()?;
    let bytes: usize = pages.iter().map(Vec::len).sum();

    let whole = Pipeline::new();
    let none = whole.request().keywords(0).budget(Budget::sentences(0));
    let (mut scratch, mut gist) = (Scratch::new(), Gist::default());
    let texts: Vec<String> =
        pages.iter().map(|page| whole.run(page).article().text.clone()).collect();
    let text_bytes: usize = texts.iter().map(String::len).sum();
    println!("{} pages, {bytes} bytes, {text_bytes} bytes of article text", pages.len());

    let (mut decoded, mut tree) = (Decoded::default(), Tree::default());
    let time = best(|| pages.iter().for_each(|page| tree.parse(decode(page, None, &mut decoded))));
    show("parse (of page bytes)", bytes, time);

    let (extractor, mut article) = (nutgraf::extract::Rules::new(), nutgraf::Article::default());
    let time = best(|| {
        for page in &pages {
            article.clear();
            nutgraf::Extractor::extract(&extractor, &page.into(), &mut scratch, &mut article);
        }
    });
    show("extract, parse included (of page bytes)", bytes, time);

    let (segmenter, mut sentences) = (segment::SentenceSegmenter::new(), Vec::new());
    let time = best(|| {
        for text in &texts {
            sentences.clear();
            segmenter.segment(text, Lang::UND, &mut scratch, &mut sentences);
        }
    });
    show("segment (of text bytes)", text_bytes, time);

    for (name, request) in [
        ("analyze: segment, words, stems (of text bytes)", none),
        ("analyze + keywords (of text bytes)", none.keywords(10)),
        ("analyze + summary (of text bytes)", none.budget(Budget::sentences(3))),
    ] {
        let time = best(|| {
            for text in &texts {
                whole.digest_with(&[text.into()], request, &mut scratch, &mut gist);
            }
        });
        show(name, text_bytes, time);
    }

    let time = best(|| pages.iter().for_each(|page| whole.run_into(page, &mut scratch, &mut gist)));
    show("page to gist, all stages (of page bytes)", bytes, time);
    println!("{:>8.0} pages/s", pages.len() as f64 / time.as_secs_f64());
    Ok(())
}

/// The least time of some rounds, the first of which fills the memory.
fn best(mut work: impl FnMut()) -> Duration {
    let rounds = (0..ROUNDS).map(|_| {
        let start = Instant::now();
        work();
        start.elapsed()
    });
    rounds.min().unwrap_or_default()
}

fn show(name: &str, bytes: usize, time: Duration) {
    println!("{:>8.1} MB/s  {name}", bytes as f64 / 1e6 / time.as_secs_f64());
}
