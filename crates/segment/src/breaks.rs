//! Decides whether a line end without a terminator ends a sentence.

use crate::chars::{Class, class, is_dense};
use crate::lists;

/// Lines of wrapped text are at least and at most so long, in characters.
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
    let start = text[..at].rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let (line, rest) = (text[start..at].trim(), &text[next..]);
    let item = lists::is_item(rest);
    let last = line.chars().next_back().map_or(Class::End, class);
    let first = rest.chars().next().map_or(Class::End, class);
    let length = line.chars().count();
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

/// The length in characters of the longest of the first lines of `rest`.
fn width(rest: &str) -> usize {
    let (mut width, mut line, mut lines) = (0, 0, 0);
    for c in rest.chars() {
        if c == '\n' {
            if line == 0 || lines == LINES {
                break;
            }
            (line, lines) = (0, lines + 1);
        } else {
            line += 1;
            width = width.max(line);
        }
        if width > WIDE {
            break;
        }
    }
    width
}

/// The length in characters of the first word of `rest`, as far as a line
/// may be broken after it.
fn first_word(rest: &str) -> usize {
    let whole = rest.chars().take(WIDE).take_while(|c| !c.is_whitespace()).count();
    if rest.starts_with(is_dense) { whole.min(3) } else { whole }
}
