//! Decides whether a line end without a terminator ends a sentence.

use crate::chars::{Class, class, is_break, is_dense, is_line_end};
use crate::lists;
use crate::steps::looked;

/// Lines of wrapped text are at least and at most so long, in columns.
/// Shorter lines are verse, addresses and lists; longer ones are paragraphs.
const NARROW: usize = 40;
const WIDE: usize = 120;

/// How many lines after the line end tell how wide the text is.
const LINES: usize = 6;

/// True if the line end between `at` and `next` ends a sentence that has no
/// terminator.
///
/// A line of wrapped text ends because the next word had no room on it. Where
/// it had room, somebody meant the line to end: a heading, an item, a verse.
pub(crate) fn ends(text: &str, at: usize, next: usize) -> bool {
    let line = text[..at].rsplit(is_line_end).next().unwrap_or_default().trim();
    let rest = &text[next..];
    let item = lists::is_item(rest);
    let last = line.chars().next_back().map_or(Class::End, class);
    let first = rest.chars().next().map_or(Class::End, class);
    let length = line.chars().map(columns).sum::<usize>();
    match (last, first) {
        (_, Class::Bullet) if !rest.starts_with('*') => return true,
        (Class::Comma, _) if !line.ends_with([':', '：']) => return false,
        (Class::Dash | Class::Open, _) => return false,
        (_, Class::Lower | Class::Close | Class::Comma | Class::Stop) if !item => return false,
        (_, Class::Digit) if !item && length >= NARROW => return false,
        _ => {}
    }
    let width = length.max(width(rest));
    let room = length + 1 + first_word(rest);
    !(NARROW..=WIDE).contains(&width) || room <= width
}

/// The length in columns of the longest of the first lines of `rest`, up to a
/// blank one.
fn width(rest: &str) -> usize {
    let (mut width, mut line, mut lines, mut blank) = (0, 0, 0, true);
    for c in rest.chars() {
        if is_line_end(c) && c != '\r' {
            if blank || lines == LINES || is_break(c) {
                break;
            }
            (line, lines, blank) = (0, lines + 1, true);
            continue;
        }
        line += columns(c);
        if !c.is_whitespace() {
            (width, blank) = (width.max(line), false);
        }
        if width > WIDE {
            break;
        }
    }
    width
}

/// The length in columns of the first word of `rest`, as far as a line
/// may be broken after it.
fn first_word(rest: &str) -> usize {
    let word = rest.chars().take(WIDE).take_while(|c| !c.is_whitespace());
    let whole: usize = word.map(columns).sum();
    if rest.starts_with(is_dense) { whole.min(6) } else { whole }
}

/// How many columns a character takes.
fn columns(c: char) -> usize {
    looked(1);
    if c < '\u{2e80}' { 1 } else { 2 }
}
