//! Fits the models of nutgraf's crates, and writes them as Rust tables.
//!
//! ```text
//! cargo run --release -p nutgraf-train -- extract-lines DATA --write crates/extract/src/lines/weights.rs
//! ```

mod excerpts;
mod folds;
mod labels;
mod lbfgs;
mod lines;
mod logistic;
mod pages;
mod random;
mod records;
mod scores;
mod segment;
mod sets;
mod smooth;
mod table;
mod tokens;

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Args, Parser, Subcommand};

use self::{records::Error, scores::Scores};

/// Fits a model of nutgraf to data, and writes it as a Rust table.
///
/// Prints how well models do on pages of hosts that they were not fitted to.
/// The same data gives the same bytes.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    model: Model,
}

#[derive(Debug, Subcommand)]
enum Model {
    /// Which lines of scraped text are the article.
    ExtractLines(Files),
    /// Which pieces of an HTML page are the article.
    ExtractPages(Files),
    /// Where sentences end.
    Segment(Segment),
}

#[derive(Args, Debug)]
struct Files {
    /// The folder that has the folder `extract` with the data sets, each as
    /// NAME.jsonl or NAME.jsonl.xz.
    data: PathBuf,
    /// The file to write the table to, instead of standard output.
    #[arg(long, value_name = "PATH")]
    write: Option<PathBuf>,
}

#[derive(Args, Debug)]
struct Segment {
    /// The folder that has the folder `segment` with the data sets, each as
    /// NAME.jsonl or NAME.jsonl.xz.
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The folder of nutgraf-segment, to which the weights and the card are
    /// written.
    #[arg(long, value_name = "DIR", default_value = "crates/segment")]
    write: PathBuf,
    /// Instead of writing, print the scores on these sets in languages that
    /// the model was not fitted to.
    #[arg(long, value_name = "SET", num_args = 1..)]
    unseen: Vec<String>,
}

impl Segment {
    fn run(&self) -> Result<(), Error> {
        let data = self.data.join("segment");
        if !self.unseen.is_empty() {
            let names: Vec<&str> = self.unseen.iter().map(String::as_str).collect();
            for (name, [f1, f1p]) in segment::unseen(&data, &names)? {
                println!("{name}: F1 {f1:.4}, at terminators {f1p:.4}");
            }
            return Ok(());
        }
        let model = segment::fit(&data)?;
        eprintln!("held out: {}", model.scores);
        write(&self.write.join("src/model/weights.bin"), &model.weights)?;
        write(&self.write.join("MODELS.md"), model.card.as_bytes())
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    fs::write(path, bytes).map_err(|source| Error::File { path: path.to_owned(), source })
}

/// A model, as source with its card, and its scores.
#[derive(Debug)]
struct Fitted {
    source: String,
    scores: Scores,
}

fn main() -> ExitCode {
    match run(&Cli::parse().model) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("nutgraf-train: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(model: &Model) -> Result<(), Error> {
    let (files, fitted) = match model {
        Model::ExtractLines(files) => (files, lines::fit(&files.data.join("extract"))?),
        Model::Segment(options) => return options.run(),
        Model::ExtractPages(files) => (files, pages::fit(&files.data.join("extract"))?),
    };
    eprintln!("held out: {}", fitted.scores);
    match &files.write {
        Some(path) => fs::write(path, fitted.source)
            .map_err(|source| Error::File { path: path.clone(), source }),
        None => {
            print!("{}", fitted.source);
            Ok(())
        }
    }
}
