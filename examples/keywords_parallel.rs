//! Keywords of many files on all cores: one pipeline, one scratch for each thread.
//!
//!     cargo run --example keywords_parallel [FILE]...

use std::{env, error::Error, fs, path::PathBuf};

use nutgraf::{Budget, Gist, Pipeline, Scratch};
use rayon::prelude::*;

fn main() -> Result<(), Box<dyn Error>> {
    let mut files: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    if files.is_empty() {
        let pages = fs::read_dir("examples/pages")?.filter_map(|entry| Some(entry.ok()?.path()));
        files = pages.filter(|file| file.extension().is_some_and(|e| e == "html")).collect();
        files.sort();
    }

    // No sentence is asked for, so none is scored.
    let pipeline = Pipeline::new().keywords(5).budget(Budget::sentences(0));
    let start = || (Scratch::new(), Gist::default());
    let lines = files.par_iter().map_init(start, |(scratch, gist), file| {
        let page = fs::read(file)?;
        pipeline.run_into(&page, scratch, gist);
        let keywords: Vec<_> = gist.keywords().map(|keyword| keyword.text).collect();
        Ok::<_, std::io::Error>(format!("{:<40} {}", file.display(), keywords.join(" · ")))
    });
    for line in lines.collect::<Result<Vec<_>, _>>()? {
        println!("{line}");
    }
    Ok(())
}
