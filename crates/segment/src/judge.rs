//! Says of each candidate how surely a sentence ends there.

use crate::context::{Context, Setting};
use crate::options::{Newlines, Options};
use crate::scan::Candidate;
use crate::{breaks, decide, lists, plain};

/// What decides on the sentences of one text.
#[derive(Debug)]
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
}
