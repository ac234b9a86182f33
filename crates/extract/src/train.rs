//! The numbers that decide, for a program that fits their weights (feature
//! `train`).

use crate::lines::LineTable;

/// The names of the numbers of a line.
pub const LINE_NAMES: &[&str] = &crate::lines::NAMES;

/// Gives the number of each line of `text` that is not blank, and its row of
/// numbers, to `each`.
pub fn line_rows(text: &str, mut each: impl FnMut(usize, &[f32])) {
    let mut table = LineTable::default();
    table.read(text);
    for (i, line) in table.lines.iter().enumerate() {
        each(line.number as usize, &table.row(i));
    }
}
