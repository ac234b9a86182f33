//! The subcommands, a file for each.

mod completions;
mod extract;
mod gist;
mod keywords;
mod man;
mod sentences;
mod summarize;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use crate::{plan::Task, run};

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
        if let Some(late) = self.late_subcommand() {
            anstream::eprintln!("error: a subcommand goes before its options: nutgraf {late} …");
            return ExitCode::from(2);
        }
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

    /// A subcommand that was taken for a file, for it stands behind an option.
    fn late_subcommand(&self) -> Option<String> {
        if self.command.is_some() {
            return None;
        }
        let command = Cli::command();
        let known = |name: &str| command.get_subcommands().any(|known| known.get_name() == name);
        let names = self.gist.files().iter().filter(|file| !file.exists());
        names.filter_map(|file| file.to_str()).find(|name| known(name)).map(Into::into)
    }
}

/// Shows how to use a task, instead of waiting for someone to type a page.
pub(crate) fn help(task: Task) -> ExitCode {
    let mut command = Cli::command();
    command.build();
    let help = match command.find_subcommand_mut(task.name()) {
        Some(subcommand) if task != Task::Gist => subcommand.render_help(),
        _ => command.render_help(),
    };
    anstream::eprint!("{}", help.ansi());
    ExitCode::from(2)
}
