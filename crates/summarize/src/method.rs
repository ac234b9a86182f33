//! Scorers and selectors by name, for callers that choose at run time.

use nutgraf_core::{Scorer, Selector};

use crate::{Greedy, Lead, LexRank, Luhn, Mmr, PositionCentroid, SumBasic, TextRank};

nutgraf_core::named! {
    /// A scorer of this crate.
    pub enum Method: "summary method" {
        /// [`PositionCentroid`], the default.
        PositionCentroid = "position-centroid",
        /// [`Lead`].
        Lead = "lead",
        /// [`Luhn`].
        Luhn = "luhn",
        /// [`TextRank`].
        TextRank = "textrank",
        /// [`LexRank`].
        LexRank = "lexrank",
        /// [`SumBasic`].
        SumBasic = "sumbasic",
    }
}

impl Method {
    /// The one that is used where none is named.
    pub const DEFAULT: Method = Method::PositionCentroid;

    /// The scorer, with its defaults.
    pub fn scorer(self) -> Box<dyn Scorer> {
        match self {
            Method::PositionCentroid => Box::new(PositionCentroid::new()),
            Method::Lead => Box::new(Lead::new()),
            Method::Luhn => Box::new(Luhn::new()),
            Method::TextRank => Box::new(TextRank::new()),
            Method::LexRank => Box::new(LexRank::new()),
            Method::SumBasic => Box::new(SumBasic::new()),
        }
    }
}

impl Default for Method {
    fn default() -> Self {
        Self::DEFAULT
    }
}

nutgraf_core::named! {
    /// A selector of this crate.
    pub enum Selection: "selector" {
        /// [`Greedy`], the default.
        Greedy = "greedy",
        /// [`Mmr`].
        Mmr = "mmr",
    }
}

impl Selection {
    /// The one that is used where none is named.
    pub const DEFAULT: Selection = Selection::Greedy;

    /// The selector, with its defaults.
    pub fn selector(self) -> Box<dyn Selector> {
        match self {
            Selection::Greedy => Box::new(Greedy::new()),
            Selection::Mmr => Box::new(Mmr::new()),
        }
    }
}

impl Default for Selection {
    fn default() -> Self {
        Self::DEFAULT
    }
}
