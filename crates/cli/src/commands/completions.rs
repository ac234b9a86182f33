use std::{
    io::{self, Write},
    process::ExitCode,
};

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::Cli;
use crate::output;

/// Completions for a shell.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  nutgraf completions bash > ~/.local/share/bash-completion/completions/nutgraf
  nutgraf completions fish > ~/.config/fish/completions/nutgraf.fish")]
pub(crate) struct Completions {
    /// The shell.
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(self) -> ExitCode {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Cli::command(), "nutgraf", &mut script);
        output::finish(io::stdout().write_all(&script))
    }
}
