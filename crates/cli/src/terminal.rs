//! What is known of the terminal.

use std::io::{self, IsTerminal};

/// The widest line that is easy to read.
const WIDEST: u16 = 88;

/// The columns to wrap at; `None` where standard output is no terminal.
pub(crate) fn width() -> Option<usize> {
    if !io::stdout().is_terminal() {
        return None;
    }
    let columns = terminal_size::terminal_size().map_or(80, |(width, _)| width.0);
    Some(usize::from(columns.clamp(20, WIDEST)))
}
