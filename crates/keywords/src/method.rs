//! Methods by name.

use nutgraf_core::{CandidateFinder, Ranker, named};

use crate::{Extent, Rake, Runs, TextRank, TfIdf, Yake};

named! {
    /// A method by name: a ranker with its defaults, and the candidate step
    /// it asks for.
    ///
    /// ```
    /// use nutgraf_keywords::Method;
    ///
    /// let method: Method = "yake".parse()?;
    /// let (finder, ranker) = (method.finder(), method.ranker());
    /// # Ok::<(), nutgraf_core::UnknownName>(())
    /// ```
    pub enum Method: "keyword method" {
        /// [`TfIdf`] over [`Runs`].
        TfIdf = "tfidf",
        /// [`Rake`] over whole runs.
        Rake = "rake",
        /// [`Yake`] over runs with one stop word inside.
        Yake = "yake",
        /// [`TextRank`] over whole runs.
        TextRank = "textrank",
    }
}

impl Method {
    /// The best over all measured sets.
    pub const DEFAULT: Method = Method::TfIdf;

    /// The candidate step that the method asks for.
    pub fn finder(self) -> Box<dyn CandidateFinder> {
        Box::new(match self {
            Method::TfIdf => Runs::new(),
            Method::Rake => Runs::new().extent(Extent::Whole).max_words(usize::MAX),
            Method::Yake => Runs::new().inner_stops(1),
            Method::TextRank => Runs::new().extent(Extent::Whole),
        })
    }

    /// The ranker, with its defaults.
    pub fn ranker(self) -> Box<dyn Ranker> {
        match self {
            Method::TfIdf => Box::new(TfIdf::new()),
            Method::Rake => Box::new(Rake::new()),
            Method::Yake => Box::new(Yake::new()),
            Method::TextRank => Box::new(TextRank::new()),
        }
    }
}

impl Default for Method {
    fn default() -> Self {
        Method::DEFAULT
    }
}
