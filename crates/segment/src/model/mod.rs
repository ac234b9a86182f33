//! The learned model: how surely a sentence ends at a candidate.
//!
//! A linear model: each feature has a weight, the sum is the logit. The
//! weights and how they were fitted are described in `MODELS.md`.

mod line;
mod pack;
mod shape;
mod terminator;

use std::fmt;

use crate::breaks::{LineEnd, Reason, Width};
use crate::context::Context;
use crate::decide::Verdict;

/// How many weights there are.
pub(crate) const SIZE: usize = 1 << pack::BITS;

/// The weights: signed bytes, in steps of [`STEP`].
pub(crate) struct Weights(pub(crate) [u8; SIZE]);

impl fmt::Debug for Weights {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Weights")
    }
}

/// What one step of a weight is worth.
pub(crate) const STEP: f32 = 1.0 / 16.0;

/// The weights that are shipped.
pub(crate) static WEIGHTS: Weights = Weights(*include_bytes!("weights.bin"));

/// Gives the number of each feature of a terminator to `each`.
pub(crate) fn terminator(context: &Context<'_>, verdict: Verdict, each: impl FnMut(usize)) {
    terminator::features(context, verdict, each);
}

/// Gives the number of each feature of a line end to `each`.
pub(crate) fn line(
    end: &LineEnd<'_>,
    width: &Width,
    verdict: (bool, Reason),
    each: impl FnMut(usize),
) {
    line::features(end, width, verdict, each);
}

/// The logit of the features that are added to it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sum(i32);

impl Sum {
    #[inline]
    pub(crate) fn add(&mut self, weights: &Weights, feature: usize) {
        self.0 += i32::from(weights.0[feature % SIZE] as i8);
    }

    /// The chance that a sentence ends, from 0 to 1.
    pub(crate) fn chance(self) -> f32 {
        1.0 / (1.0 + (-(self.0 as f32) * STEP).exp())
    }
}
