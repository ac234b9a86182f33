//! On what, when and how it was measured; and the record of it.

use std::{
    env, fs, io,
    path::PathBuf,
    process::Command,
    time::{SystemTime, UNIX_EPOCH},
};

use crate::{args::Args, inputs::Inputs, versions};

/// What stands above the tables.
pub(crate) fn heading(args: &Args, inputs: &Inputs) -> String {
    let Args { rounds, .. } = args;
    let command: Vec<String> =
        env::args_os().skip(1).map(|arg| arg.to_string_lossy().into_owned()).collect();
    format!(
        "# Speed of nutgraf {} and its peers\n\n\
         - Date: {}\n\
         - CPU: {}\n\
         - Compiler: {}, `opt-level = 3`\n\
         - Command: `cargo run --release --manifest-path benches/compare/Cargo.toml -- {}`\n\
         - Inputs: {} pages, {} articles found in them, a generated text of 1,000 sentences\n\n\
         One thread; median CPU time of {rounds} rounds, in each of which every engine has its turn. \
         *Times as long*: time of the\npeer for a byte by that of nutgraf in the same round, median of \
         the rounds. What is fair and unfair about each table\nstands in `benches/compare/README.md`.\n",
        versions::of("nutgraf"),
        date(),
        cpu(),
        output("rustc", &["--version"]).unwrap_or_else(|| "unknown rustc".into()),
        command.join(" "),
        inputs.pages.len(),
        inputs.articles.len(),
    )
}

/// Writes the report to `benches/record/<date>-<cpu>.md`.
pub(crate) fn record(report: &str) -> io::Result<PathBuf> {
    let words = cpu().to_lowercase();
    let words = words.split(|char: char| !char.is_ascii_alphanumeric());
    let cpu: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../record"));
    fs::create_dir_all(&folder)?;
    let file = folder.canonicalize()?.join(format!("{}-{}.md", date(), cpu.join("-")));
    fs::write(&file, report)?;
    Ok(file)
}

/// The model of the processor.
fn cpu() -> String {
    let linux = || {
        let info = fs::read_to_string("/proc/cpuinfo").ok()?;
        let line = info.lines().find(|line| line.starts_with("model name"))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    };
    let mac = || output("sysctl", &["-n", "machdep.cpu.brand_string"]);
    linux().or_else(mac).unwrap_or_else(|| env::consts::ARCH.into())
}

/// The first line that a command prints.
fn output(command: &str, args: &[&str]) -> Option<String> {
    let output = Command::new(command).args(args).output().ok()?;
    let line = String::from_utf8(output.stdout).ok()?.lines().next()?.trim().to_owned();
    Some(line).filter(|line| !line.is_empty())
}

/// Today in UTC, as `2026-11-25`.
fn date() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let (year, month, day) = civil((since.as_secs() / 86_400) as i64);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Year, month and day of a number of days since 1970, in years that begin in
/// March, so that the leap day is the last.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_as_dates() {
        for (days, date) in [
            (0, (1970, 1, 1)),
            (59, (1970, 3, 1)),
            (11_016, (2000, 2, 29)),
            (11_322, (2000, 12, 31)),
            (20_782, (2026, 11, 25)),
        ] {
            assert_eq!(civil(days), date);
        }
    }
}
