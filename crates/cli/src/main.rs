//! The command `nutgraf`: a page in, its gist out.

mod args;
mod base64;
mod batch;
mod choices;
mod commands;
mod given;
mod input;
mod named;
mod output;
mod packed;
mod plan;
mod reading;
mod record;
mod render;
mod report;
mod run;
mod stream;
mod terminal;
mod worker;

use std::process::ExitCode;

use clap::{Parser, error::ErrorKind};

fn main() -> ExitCode {
    match commands::Cli::try_parse() {
        Ok(cli) => cli.run(),
        Err(error) if error.kind() == ErrorKind::ValueValidation => {
            let message = error.to_string();
            anstream::eprintln!("{}", message.lines().next().unwrap_or_default());
            ExitCode::from(2)
        }
        Err(error) => error.exit(),
    }
}
