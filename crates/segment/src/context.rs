//! What stands around a candidate.

use crate::chars::{Class, class};
use crate::scan::Candidate;

/// How far back a word is looked at, in bytes: longer words are no
/// abbreviations, and the cap keeps the whole linear.
const LOOK_BACK: usize = 24;

/// What stands around a candidate.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context<'t> {
    /// The word before, without marks around it.
    pub(crate) before: &'t str,
    /// The class of the first character of the next word.
    pub(crate) word: Class,
    /// True if white space follows.
    pub(crate) spaced: bool,
}

impl<'t> Context<'t> {
    pub(crate) fn new(text: &'t str, candidate: &Candidate) -> Self {
        let rest = text[candidate.next..].chars().map(class);
        let opening = |c: &Class| matches!(c, Class::Open | Class::Quote | Class::Dash);
        Context {
            before: word_before(text, candidate.at),
            word: rest.take(4).find(|c| !opening(c)).unwrap_or(Class::End),
            spaced: candidate.next > candidate.cut,
        }
    }
}

fn word_before(text: &str, end: usize) -> &str {
    let mut from = end.saturating_sub(LOOK_BACK);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let back = &text[from..end];
    let word = back.rsplit(char::is_whitespace).next().unwrap_or(back);
    word.trim_start_matches(|c| !char::is_alphanumeric(c))
}
