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

/// How far a line is looked back at, in bytes: more than [`WIDE`] characters.
const NEAR: usize = 500;

/// A line end between two lines, and what is to be seen of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LineEnd<'t> {
    /// The line before, or its end, without white space around it.
    pub(crate) line: &'t str,
    /// The text after white space.
    pub(crate) rest: &'t str,
    /// The class of the last character before.
    pub(crate) last: Class,
    /// The class of the first character after.
    pub(crate) first: Class,
    /// True if the next line is a list item.
    pub(crate) item: bool,
    /// How long the line is.
    pub(crate) length: Length,
}

/// How wide the text around a line end is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Width {
    /// How long the longest of the lines is.
    pub(crate) longest: Length,
    /// True if the next word had room on the line.
    pub(crate) has_room: bool,
}

/// What decides whether a line end ends a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// The next word had no room on the line.
    Full,
    /// All lines are short: verse, addresses, lists.
    Narrow,
    /// A line is too long to be wrapped.
    Wide,
    /// The next word had room on the line.
    Room,
    /// The line after had room, too.
    NextRoom,
}

impl<'t> LineEnd<'t> {
    pub(crate) fn new(text: &'t str, at: usize, next: usize) -> Self {
        let near = &text[boundary(text, at.saturating_sub(NEAR))..at];
        let line = near.rsplit(is_line_end).next().unwrap_or_default().trim();
        let rest = &text[next..];
        LineEnd {
            line,
            rest,
            last: line.chars().next_back().map_or(Class::End, class),
            first: rest.chars().next().map_or(Class::End, class),
            item: lists::is_item(rest),
            length: Length::of(line),
        }
    }

    /// Whether it ends a sentence for sure: told by the characters on both
    /// sides.
    pub(crate) fn surely_ends(&self) -> Option<bool> {
        let &LineEnd { line, rest, item, length, .. } = self;
        match (self.last, self.first) {
            (_, Class::Bullet) if !rest.starts_with('*') => Some(true),
            (Class::Comma, _) if !line.ends_with([':', '：']) => Some(false),
            (Class::Dash | Class::Open, _) => Some(false),
            (_, Class::Lower) if is_word(line) && is_word(first_line(rest)) => Some(true),
            (_, Class::Lower | Class::Close | Class::Comma | Class::Stop) if !item => Some(false),
            (_, Class::Digit) if !item && length.columns >= NARROW => Some(false),
            _ => None,
        }
    }

    /// How wide the lines around are.
    pub(crate) fn width(&self) -> Width {
        let longest = self.length.max(Length::of_longest(self.rest));
        let has_room = self.length.columns + 1 + first_word(self.rest) <= longest.columns;
        Width { longest, has_room }
    }

    /// Whether it ends a sentence, told by the width of the lines, and why.
    ///
    /// A line of wrapped text ends because the next word had no room on it.
    /// Where it had room, somebody meant the line to end: a heading, an item,
    /// a verse.
    pub(crate) fn verdict(&self, width: &Width) -> (bool, Reason) {
        let Width { longest, has_room: room } = *width;
        if longest.columns < NARROW {
            (true, Reason::Narrow)
        } else if longest.chars > WIDE {
            (true, Reason::Wide)
        } else if room {
            (true, Reason::Room)
        } else if has_room(self.rest, longest.columns) {
            (true, Reason::NextRoom)
        } else {
            (false, Reason::Full)
        }
    }

    /// The next line, or the start of a long one.
    pub(crate) fn next_line(&self) -> &'t str {
        first_line(self.rest)
    }
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
pub(crate) struct Length {
    pub(crate) chars: usize,
    pub(crate) columns: usize,
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
