//! Decides whether a line end without a terminator ends a sentence.

use crate::chars::{Class, class, is_break, is_dense, is_line_end};
use crate::lists;
use crate::scan::paragraph;
use crate::steps::looked;
use crate::word::boundary;

/// Lines of wrapped text are at least so long, in columns. Shorter lines are
/// verse, addresses and lists.
const NARROW: usize = 40;

/// Lines of wrapped text are at most so long, in characters. Longer ones are
/// paragraphs.
pub(crate) const WIDE: usize = 120;

/// How many lines after the line end tell how wide the text is.
pub(crate) const LINES: usize = 6;

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
    let length = Length::of(line);
    match (last, first) {
        (_, Class::Bullet) if !rest.starts_with('*') => return true,
        (Class::Comma, _) if !line.ends_with([':', '：']) => return false,
        (Class::Dash | Class::Open, _) => return false,
        (_, Class::Lower) if is_word(line) && is_word(first_line(rest)) => return true,
        (_, Class::Lower | Class::Close | Class::Comma | Class::Stop) if !item => return false,
        (_, Class::Digit) if !item && length.columns >= NARROW => return false,
        _ => {}
    }
    let longest = length.max(Length::of_longest(rest));
    longest.columns < NARROW
        || longest.chars > WIDE
        || length.columns + 1 + first_word(rest) <= longest.columns
        || has_room(rest, longest.columns)
}

/// True if the first line of `rest` ends early, and in no terminator: the
/// text is not wrapped.
fn has_room(rest: &str, width: usize) -> bool {
    let window = &rest[..boundary(rest, 4 * WIDE)];
    let Some((line, after)) = window.split_once('\n') else { return false };
    let next = after.split('\n').next().unwrap_or_default().trim();
    let open = line.trim_end().chars().next_back().is_some_and(|c| class(c) != Class::Stop);
    let room = || Length::of(line.trim()).columns + 1 + first_word(next) <= width;
    // Other characters than this line end may end the paragraph before it.
    let start = window.len() - after.trim_start().len();
    let whole = || paragraph(&window[..start + next.len()]).len() > start;
    open && !next.is_empty() && room() && whole()
}

/// True for a line of one word: of a list, if the next is one, too.
fn is_word(line: &str) -> bool {
    looked(line.len().min(WIDE));
    line.len() <= WIDE && !line.contains(char::is_whitespace)
}

fn first_line(rest: &str) -> &str {
    let window = &rest[..boundary(rest, WIDE)];
    window.split(is_line_end).next().unwrap_or_default().trim_end()
}

/// How long a line is. Characters of East Asian scripts take two columns.
#[derive(Clone, Copy, Debug, Default)]
struct Length {
    chars: usize,
    columns: usize,
}

impl Length {
    fn of(line: &str) -> Self {
        let mut length = Length::default();
        line.chars().for_each(|c| length.add(c));
        length
    }

    /// Of the longest of the first lines of `rest`, up to a blank one.
    fn of_longest(rest: &str) -> Self {
        let (mut longest, mut line, mut lines) = (Length::default(), Length::default(), 0);
        let (mut blank, mut rest) = (true, rest.chars());
        while let Some(c) = rest.next() {
            if is_line_end(c) {
                if c == '\r' && rest.as_str().starts_with('\n') {
                    continue;
                }
                if blank || lines == LINES || is_break(c) {
                    break;
                }
                (line, lines, blank) = (Length::default(), lines + 1, true);
                continue;
            }
            line.add(c);
            if !c.is_whitespace() {
                (longest, blank) = (longest.max(line), false);
            }
            if longest.chars > WIDE {
                break;
            }
        }
        longest
    }

    fn add(&mut self, c: char) {
        self.chars += 1;
        self.columns += columns(c);
    }

    fn max(self, other: Self) -> Self {
        Length { chars: self.chars.max(other.chars), columns: self.columns.max(other.columns) }
    }
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
