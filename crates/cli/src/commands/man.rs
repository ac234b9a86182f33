use std::{
    io::{self, Write},
    process::ExitCode,
};

use clap::{Args, CommandFactory};
use clap_mangen::Man as Page;

use super::Cli;
use crate::output;

/// The manual page, for `man`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  nutgraf man | man -l -
  nutgraf man extract > nutgraf-extract.1")]
pub(crate) struct Man {
    /// The subcommand whose page is wanted; nothing is the page of nutgraf.
    #[arg(value_name = "SUBCOMMAND")]
    subcommand: Option<String>,
}

impl Man {
    pub(crate) fn run(self) -> ExitCode {
        let mut command = Cli::command();
        command.build();
        let wanted = match &self.subcommand {
            None => Some(&command),
            Some(name) => command.find_subcommand(name),
        };
        let Some(wanted) = wanted else {
            let known: Vec<_> = command.get_subcommands().map(clap::Command::get_name).collect();
            let name = self.subcommand.unwrap_or_default();
            anstream::eprintln!(
                "error: no subcommand named `{name}`; there is {}",
                known.join(", ")
            );
            return ExitCode::from(2);
        };
        let mut page = Vec::new();
        let made = Page::new(wanted.clone()).render(&mut page);
        // What stands after the help are the examples, whatever roff calls it.
        let page =
            String::from_utf8_lossy(&page).replace(".SH EXTRA\nExamples:\n", ".SH EXAMPLES\n");
        output::finish(made.and_then(|()| io::stdout().write_all(page.as_bytes())))
    }
}
