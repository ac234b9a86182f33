//! Methods by name.

use nutgraf_core::{CandidateFinder, Ranker, named};

use crate::{Runs, TfIdf};

named! {
    /// The methods: what a name on the command line stands for.
    pub enum Method: "keyword method" {
        /// [`TfIdf`].
        TfIdf = "tfidf",
    }
}

impl Method {
    /// The best over all measured sets.
    pub const DEFAULT: Method = Method::TfIdf;

    /// The candidate step that the method asks for.
    pub fn finder(self) -> Box<dyn CandidateFinder> {
        match self {
            Method::TfIdf => Box::new(Runs::new()),
        }
    }

    /// The ranker, with its defaults.
    pub fn ranker(self) -> Box<dyn Ranker> {
        match self {
            Method::TfIdf => Box::new(TfIdf::new()),
        }
    }
}

impl Default for Method {
    fn default() -> Self {
        Method::DEFAULT
    }
}
