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
mod sets;
mod smooth;
mod table;
mod tokens;

use std::{fs, path::PathBuf, process::ExitCode};

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
