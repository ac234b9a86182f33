//! The command line.

use std::path::PathBuf;

/// How the program is called.
const USAGE: &str = "usage: nutgraf-compare [--rounds N] [--record] [PAGE.html]…";

/// What is asked for.
pub(crate) struct Args {
    /// How often each engine is measured.
    pub(crate) rounds: usize,
    /// Whether the tables go into `benches/record`, too.
    pub(crate) record: bool,
    /// The pages to read; none means the example pages.
    pub(crate) files: Vec<PathBuf>,
}

impl Args {
    /// Reads the arguments of the program.
    pub(crate) fn parse() -> Result<Args, String> {
        let mut args = Args { rounds: 21, record: false, files: Vec::new() };
        let mut rest = std::env::args_os().skip(1);
        while let Some(arg) = rest.next() {
            match arg.to_str() {
                Some("--record") => args.record = true,
                Some("--rounds") => args.rounds = rounds(rest.next().as_deref())?,
                Some(option) if option.starts_with('-') => {
                    return Err(format!("no option `{option}`; {USAGE}"));
                }
                _ => args.files.push(arg.into()),
            }
        }
        Ok(args)
    }
}

/// The number after `--rounds`.
fn rounds(value: Option<&std::ffi::OsStr>) -> Result<usize, String> {
    let number = value.and_then(|value| value.to_str()?.parse().ok()).filter(|&number| number > 0);
    number.ok_or_else(|| format!("`--rounds` wants a number above zero; {USAGE}"))
}
