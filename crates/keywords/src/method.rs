//! Methods by name.

use nutgraf_core::{CandidateFinder, Ranker, named};

use crate::{
    Extent, FirstPhrases, KpMiner, Overlap, PositionRank, Rake, Runs, Salience, SingleRank, Style,
    TextRank, TfIdf, Yake,
};

named! {
    /// A method by name: a ranker with its defaults, the candidate step that
    /// it asks for, and what it makes of overlaps.
    ///
    /// Macro F1@10 in per cent over public sets: eight of news and web pages
    /// with the tags of editors and readers, nine of abstracts with the
    /// keywords of authors and indexers, six of full papers; without a
    /// background. A list of fewer than ten counts as one of ten.
    ///
    /// | method | news | abstracts | papers |
    /// |---|---|---|---|
    /// | `tags` | **19.5** | 15.2 | 16.8 |
    /// | `phrases` | 19.1 | **16.2** | **16.9** |
    /// | `tfidf` | 16.6 | 13.3 | 12.3 |
    /// | `kpminer` | 16.2 | 13.2 | 13.6 |
    /// | `firstphrases` | 13.0 | 11.0 | 6.9 |
    /// | `yake` | 12.2 | 11.5 | 13.3 |
    /// | `positionrank` | 10.3 | 12.5 | 4.2 |
    /// | `singlerank` | 7.0 | 11.0 | 2.2 |
    /// | `textrank` | 5.0 | 9.1 | 1.6 |
    /// | `rake` | 2.7 | 6.9 | 0.0 |
    ///
    /// The first two were fitted on these sets; for sets they were not fitted
    /// on see [`Salience`].
    ///
    /// ```
    /// use nutgraf_keywords::Method;
    ///
    /// let method: Method = "yake".parse()?;
    /// let (finder, ranker) = (method.finder(), method.ranker());
    /// # Ok::<(), nutgraf_core::UnknownName>(())
    /// ```
    #[derive(Default)]
    pub enum Method: "keyword method" {
        /// [`Salience`] for [`Style::Tags`]: the best measured for news and web
        /// pages.
        #[default]
        Tags = "tags",
        /// [`Salience`] for [`Style::Phrases`]: the best measured for papers and
        /// their abstracts.
        Phrases = "phrases",
        /// [`TfIdf`].
        TfIdf = "tfidf",
        /// [`KpMiner`].
        KpMiner = "kpminer",
        /// [`Rake`] over whole runs.
        Rake = "rake",
        /// [`Yake`] over up to three words, one stop word inside.
        Yake = "yake",
        /// [`TextRank`] over whole runs of up to three words.
        TextRank = "textrank",
        /// [`SingleRank`] over whole runs of up to three words.
        SingleRank = "singlerank",
        /// [`PositionRank`] over whole runs of up to three words.
        PositionRank = "positionrank",
        /// [`FirstPhrases`] over whole runs of up to three words.
        FirstPhrases = "firstphrases",
    }
}

impl Method {
    /// The best over all measured sets of news and web pages.
    pub const DEFAULT: Method = Method::Tags;

    /// The candidate step that the method asks for.
    pub fn finder(self) -> Box<dyn CandidateFinder> {
        Box::new(match self {
            Method::Tags | Method::Phrases | Method::TfIdf | Method::KpMiner => Runs::new(),
            Method::Rake => Runs::new().extent(Extent::Whole).max_words(usize::MAX),
            Method::Yake => Runs::new().max_words(3).inner_stops(1),
            Method::TextRank | Method::SingleRank | Method::PositionRank | Method::FirstPhrases => {
                Runs::new().extent(Extent::Whole).max_words(3)
            }
        })
    }

    /// The ranker, with its defaults.
    pub fn ranker(self) -> Box<dyn Ranker> {
        match self {
            Method::Tags => Box::new(Salience::new()),
            Method::Phrases => Box::new(Salience::new().style(Style::Phrases)),
            Method::TfIdf => Box::new(TfIdf::new()),
            Method::KpMiner => Box::new(KpMiner::new()),
            Method::Rake => Box::new(Rake::new()),
            Method::Yake => Box::new(Yake::new()),
            Method::TextRank => Box::new(TextRank::new()),
            Method::SingleRank => Box::new(SingleRank::new()),
            Method::PositionRank => Box::new(PositionRank::new()),
            Method::FirstPhrases => Box::new(FirstPhrases::new()),
        }
    }

    /// The overlap policy under which the method measured best.
    pub const fn overlap(self) -> Overlap {
        match self {
            Method::Tags | Method::TfIdf | Method::KpMiner => Overlap::Parts,
            _ => Overlap::Keep,
        }
    }
}

#[cfg(test)]
mod tests {
    use nutgraf_core::{Candidates, Document, Scratch, Span, laws};
    use proptest::prelude::*;

    use super::*;
    use crate::testing::analyze;

    /// Finds runs that no finder of ours would: of stop words, and a part here
    /// and there.
    struct Odd(Vec<(usize, usize)>);

    impl CandidateFinder for Odd {
        fn find(&self, doc: &Document, _: &mut Scratch, candidates: &mut Candidates) {
            for sentence in doc.sentences() {
                let tokens = sentence.tokens.range();
                for &(at, length) in &self.0 {
                    let start = tokens.end.min(tokens.start + at);
                    candidates.add(doc, Span::new(start, tokens.end.min(start + length)));
                }
            }
        }
    }

    proptest! {
        #[test]
        fn rankers_take_any_candidates(
            text in "((a|b|c|d|the|of|7)[ .] ?){0,40}".prop_map(|text| text.replace(' ', "x ")),
            runs in prop::collection::vec((0_usize..9, 1_usize..12), 0..6),
        ) {
            let doc = analyze(&text);
            for method in Method::ALL {
                laws::ranker(&Odd(runs.clone()), &method.ranker(), &doc);
            }
            let idf = std::sync::Arc::new(nutgraf_core::Idf::new());
            laws::ranker(&Odd(runs.clone()), &Salience::new().background(idf.clone()), &doc);
            laws::ranker(&Odd(runs), &TfIdf::new().background(idf), &doc);
        }
    }

    #[test]
    fn every_method_keeps_the_laws() {
        for (_, text) in laws::nasty_texts() {
            let doc = analyze(&text);
            for method in Method::ALL {
                laws::ranker(&method.finder(), &method.ranker(), &doc);
            }
        }
    }

    #[test]
    fn names() {
        for method in Method::ALL {
            assert_eq!(method.name().parse(), Ok(*method));
        }
        assert_eq!(Method::default(), Method::DEFAULT);
        assert!("tfdif".parse::<Method>().is_err_and(|error| error.to_string().contains("tfidf")));
    }
}
