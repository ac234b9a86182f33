//! The rule-based segmenter.

use nutgraf_core::{Lang, Scratch, Segmenter, Span};

use crate::context::Context;
use crate::decide;
use crate::lines::push_trimmed;
use crate::scan::{self, Kind};

/// What a single line end means. A blank line always ends a sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Newlines {
    /// The lines around it decide: wrapped text joins, headings and list
    /// items stand alone.
    #[default]
    Auto,
    /// It ends a sentence.
    Break,
    /// It is a space.
    Join,
}

/// Sentences by rules, in any language.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    newlines: Newlines,
}

impl Rules {
    /// The segmenter with all defaults.
    pub const fn new() -> Self {
        Rules { newlines: Newlines::Auto }
    }

    /// What a single line end means ([`Newlines::Auto`] by default).
    pub const fn newlines(mut self, newlines: Newlines) -> Self {
        self.newlines = newlines;
        self
    }
}

impl Segmenter for Rules {
    fn segment(&self, text: &str, _: Lang, _: &mut Scratch, sentences: &mut Vec<Span>) {
        let (mut start, mut from) = (0, 0);
        while let Some(candidate) = scan::next(text, from) {
            let ends = match candidate.kind {
                Kind::Paragraph => true,
                Kind::Line => self.newlines == Newlines::Break,
                kind => decide::ends(kind, &Context::new(text, &candidate)),
            };
            if ends {
                push_trimmed(text, start, candidate.cut, sentences);
                start = candidate.cut;
            }
            let past =
                if candidate.kind == Kind::Line || ends { candidate.next } else { candidate.cut };
            from = past.max(candidate.at + 1);
        }
        push_trimmed(text, start, text.len(), sentences);
    }
}

#[cfg(test)]
mod tests {
    use nutgraf_core::laws;

    use super::*;
    use crate::Method;

    #[test]
    fn laws() {
        for (_, text) in laws::nasty_texts() {
            for method in Method::ALL {
                laws::segmenter(&*method.segmenter(), &text, Lang::UND);
            }
        }
    }
}
