//! The subcommands, a file for each.

mod completions;
mod extract;
mod gist;
mod keywords;
mod man;
mod sentences;
mod summarize;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::run;

/// Title, keywords and summary of pages: HTML, Markdown, plain or scraped text.
///
/// Without a subcommand it does what `gist` does.
#[derive(Debug, Parser)]
#[command(name = "nutgraf", version, args_conflicts_with_subcommands = true, after_help = gist::EXAMPLES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    gist: gist::Gist,
}

#[derive(Debug, Subcommand)]
enum Command {
    Gist(gist::Gist),
    Extract(extract::Extract),
    Sentences(sentences::Sentences),
    Keywords(keywords::Keywords),
    Summarize(summarize::Summarize),
    Completions(completions::Completions),
    Man(man::Man),
}

impl Cli {
    /// Does what was asked.
    pub(crate) fn run(self) -> ExitCode {
        let plan = match self.command {
            None => self.gist.plan(),
            Some(Command::Gist(gist)) => gist.plan(),
            Some(Command::Extract(extract)) => extract.plan(),
            Some(Command::Sentences(sentences)) => sentences.plan(),
            Some(Command::Keywords(keywords)) => keywords.plan(),
            Some(Command::Summarize(summarize)) => summarize.plan(),
            Some(Command::Completions(completions)) => return completions.run(),
            Some(Command::Man(man)) => return man.run(),
        };
        run::run(&plan)
    }
}
