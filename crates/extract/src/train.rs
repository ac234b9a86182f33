//! The numbers that decide, for a program that fits their weights (feature
//! `train`).

use nutgraf_core::Article;

use crate::{html, lines::LineTable};

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

/// Gives the numbers of an HTML page, then the text of each piece of it and
/// its row of numbers, to `each`.
pub fn piece_rows(html: &str, url: Option<&str>, mut each: impl FnMut(&str, &[f32])) {
    let mut reader = html::Reader::default();
    let (_, row) = reader.open(html, url, &mut Article::default());
    each("", &row);
    let page = &reader.page;
    for (i, piece) in page.pieces.iter().enumerate() {
        each(&page.tree.text()[piece.span], &html::row(page, i));
    }
}
