//! How far decisions look ahead: what must be there of a text that is still
//! being read, so that the rest of it changes nothing.
//!
//! No decision looks past a blank line.

use crate::breaks::{LINES, WIDE};
use crate::chars::{Class, class, is_break, is_line_end};
use crate::context::LINE;
use crate::decide::BRACKET;
use crate::scan::Candidate;

/// So many words after a terminator may be looked at ...
const WORDS: usize = 2;

/// ... within so many bytes of what follows it: two words of 32 bytes, and
/// marks before and after them.
const STRETCH: usize = 96;

/// True if `rest`, which follows a terminator or a line end, has whole words
/// enough.
pub(crate) fn has_words(rest: &str) -> bool {
    let (mut words, mut within, mut lines, mut first) = (0, false, 0, None);
    let (mut quoted, mut article) = (false, false);
    for (at, c) in rest.char_indices() {
        let class = class(c);
        if class == Class::Space {
            words += usize::from(within && !article);
            if words == WORDS {
                return true;
            }
            (within, quoted) = (false, false);
            lines += if is_break(c) { 2 } else { usize::from(is_line_end(c) && c != '\r') };
            continue;
        }
        if !may_belong(class) {
            first = first.or(Some(at));
        }
        if lines > 1 || first.is_some_and(|first| at - first >= STRETCH) {
            return true;
        }
        // An elided article, `'n`, is passed over.
        article = class.is_word() && !within && quoted;
        quoted = class == Class::Quote;
        within |= class.is_word();
        lines = 0;
    }
    false
}

/// True for what may still belong to the end of the sentence, however much
/// there is of it.
fn may_belong(class: Class) -> bool {
    matches!(class, Class::Stop | Class::Close | Class::Quote | Class::Mark | Class::Emoji)
}

/// True if `rest` holds all of the bracket that may be open at the candidate
/// that a decision looks at.
pub(crate) fn has_bracket(rest: &str, candidate: &Candidate) -> bool {
    let since = candidate.bracket.map_or(BRACKET, |opened| candidate.at - opened);
    let ahead = BRACKET.saturating_sub(since);
    rest.len() >= ahead || rest.contains([')', ']'])
}

/// True if the length of the first line of `rest` is known, as far as it
/// counts.
pub(crate) fn has_line(rest: &str) -> bool {
    rest.len() > LINE || rest.contains(is_line_end)
}

/// True if `rest` has lines enough to tell how a text is wrapped.
pub(crate) fn has_lines(rest: &str) -> bool {
    let whole = rest.len() >= 4 * WIDE || rest.matches('\n').nth(1).is_some();
    whole && has_width(rest)
}

/// True if the longest of the first lines is known: lines up to a blank one,
/// or to one that is wide.
fn has_width(rest: &str) -> bool {
    let (mut lines, mut chars, mut blank, mut rest) = (0, 0, true, rest.chars());
    while let Some(c) = rest.next() {
        if is_line_end(c) {
            if c == '\r' && rest.as_str().starts_with('\n') {
                continue;
            }
            if blank || lines == LINES || is_break(c) {
                return true;
            }
            (lines, chars, blank) = (lines + 1, 0, true);
            continue;
        }
        chars += 1;
        if !c.is_whitespace() {
            blank = false;
            if chars > WIDE {
                return true;
            }
        }
    }
    false
}
