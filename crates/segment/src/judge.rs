//! Says of each candidate how surely a sentence ends there.

use crate::chars::{Class, Kind, class};
use crate::context::{Context, Setting};
use crate::options::{Newlines, Options};
use crate::scan::Candidate;
use crate::{ahead, breaks, decide, lists, plain};

/// What decides on the sentences of one text.
#[derive(Clone, Debug)]
pub(crate) struct Judge<'t> {
    setting: Setting<'t>,
    newlines: Newlines,
    /// A sentence ends where the score is above this.
    pub(crate) threshold: f32,
}

impl<'t> Judge<'t> {
    pub(crate) const fn new(setting: Setting<'t>, options: &Options) -> Self {
        Judge { setting, newlines: options.newlines, threshold: options.threshold }
    }

    /// The score of a line end, from 0 to 1.
    pub(crate) fn line_ends(&self, text: &str, candidate: &Candidate) -> f32 {
        let Candidate { cut, next, .. } = *candidate;
        let ends = match self.newlines {
            Newlines::Auto => breaks::ends(text, cut, next),
            Newlines::Paragraph => false,
            Newlines::Join => lists::is_item(&text[next..]),
            Newlines::Break => true,
        };
        f32::from(u8::from(ends))
    }

    /// The score of a terminator, from 0 to 1, in a sentence that begins at
    /// `start`.
    pub(crate) fn terminator_ends(&self, text: &str, start: usize, candidate: &Candidate) -> f32 {
        let ends = (candidate.broken && self.newlines == Newlines::Break)
            || plain::ends(text, candidate, &self.setting)
            || decide::verdict(&Context::new(text, start, candidate, &self.setting)).ends;
        f32::from(u8::from(ends))
    }

    /// True if more text after that which there is changes nothing at this
    /// candidate.
    pub(crate) fn is_settled(&self, text: &str, candidate: &Candidate) -> bool {
        let rest = &text[candidate.next..];
        let Some(first) = rest.chars().next() else { return false };
        match candidate.kind {
            Kind::Paragraph | Kind::Item => true,
            Kind::Line => match self.newlines {
                Newlines::Paragraph | Newlines::Break => true,
                Newlines::Join => ahead::has_words(rest),
                Newlines::Auto => ahead::has_lines(rest),
            },
            _ => {
                let letter = matches!(class(first), Class::Upper | Class::Lower | Class::Caseless);
                (letter && plain::ends(text, candidate, &self.setting))
                    || (ahead::has_words(&text[candidate.cut..])
                        && ahead::has_bracket(rest, candidate))
            }
        }
    }
}
