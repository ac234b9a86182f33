//! Words that keep company.

use nutgraf_core::{Candidates, Document, Factor, Ranker, Scratch, Span};

use crate::stretch::content;

/// RAKE: a phrase is the sum of its words, and a word is good that mostly
/// stands in long phrases.
///
/// # What it does
///
/// Divides the degree of each word, the lengths of all candidates it stands
/// in, by its frequency in them, and adds this up over the words of a phrase.
///
/// # Source
///
/// Rose, Engel, Cramer and Cowley, "Automatic Keyword Extraction from
/// Individual Documents", in: Text Mining: Applications and Theory (2010),
/// sections 1.2.1 and 1.2.2.
///
/// # Cost
///
/// Time in proportion to the lengths of the candidates, memory to terms: the
/// matrix of co-occurrences is never formed, as only the sums of its rows are
/// asked for.
///
/// # Options
///
/// [`metric`](Rake::metric) [`Metric::Ratio`], as in the paper's example. The
/// candidates of the paper are whole runs:
/// [`Method::Rake`](crate::Method::Rake) finds those.
///
/// # Example
///
/// ```
/// use nutgraf_keywords::{Metric, Rake};
///
/// let ranker = Rake::new().metric(Metric::Degree);
/// ```
///
/// # Differs from the paper
///
/// Words count by stem, so that "constraint" and "constraints" are one.
/// Phrases with a stop word inside, which the paper adds where two candidates
/// adjoin twice, are not sought; stop words inside a candidate count nothing.
#[derive(Clone, Debug, Default)]
pub struct Rake {
    metric: Metric,
}

/// What a word is worth, by section 1.2.2 of the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metric {
    /// Degree over frequency: favours words of long phrases.
    #[default]
    Ratio,
    /// Degree: favours frequent words of long phrases.
    Degree,
    /// Frequency.
    Frequency,
}

impl Rake {
    /// Degree over frequency.
    pub const fn new() -> Self {
        Rake { metric: Metric::Ratio }
    }

    /// What a word is worth.
    pub const fn metric(mut self, metric: Metric) -> Self {
        self.metric = metric;
        self
    }

    fn worth(&self, word: Word) -> f32 {
        match self.metric {
            Metric::Ratio => word.degree / word.frequency.max(1.0),
            Metric::Degree => word.degree,
            Metric::Frequency => word.frequency,
        }
    }

    fn score(&self, doc: &Document, words: &[Word], tokens: Span) -> f32 {
        content(doc, tokens).map(|token| self.worth(words[token.term.index()])).sum()
    }
}

#[derive(Clone, Copy, Default)]
struct Word {
    frequency: f32,
    degree: f32,
}

#[derive(Default)]
struct Buffers {
    /// By term.
    words: Vec<Word>,
}

impl Buffers {
    fn fill(&mut self, doc: &Document, candidates: &Candidates) {
        self.words.clear();
        self.words.resize(doc.term_count(), Word::default());
        for candidate in candidates.as_slice() {
            let count = candidate.count as f32;
            let length = content(doc, candidate.tokens).count() as f32;
            for token in content(doc, candidate.tokens) {
                let word = &mut self.words[token.term.index()];
                word.frequency += count;
                word.degree += count * length;
            }
        }
    }
}

impl Ranker for Rake {
    fn rank(
        &self,
        doc: &Document,
        candidates: &Candidates,
        scratch: &mut Scratch,
        scores: &mut [f32],
    ) {
        let mut buffers = scratch.take::<Buffers>();
        buffers.fill(doc, candidates);
        for (score, candidate) in scores.iter_mut().zip(candidates.as_slice()) {
            *score = self.score(doc, &buffers.words, candidate.tokens);
        }
        scratch.put(buffers);
    }

    /// The factors multiply.
    fn explain(
        &self,
        doc: &Document,
        candidates: &Candidates,
        candidate: usize,
        scratch: &mut Scratch,
        factors: &mut Vec<Factor>,
    ) {
        let Some(candidate) = candidates.as_slice().get(candidate) else { return };
        let mut buffers = scratch.take::<Buffers>();
        buffers.fill(doc, candidates);
        let words = content(doc, candidate.tokens).count() as f32;
        let mean = self.score(doc, &buffers.words, candidate.tokens) / words.max(1.0);
        factors.push(Factor { name: "words", value: words });
        factors.push(Factor { name: "mean worth of a word", value: mean });
        scratch.put(buffers);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Method,
        testing::{analyze, score},
    };

    /// The whole runs: "deep sea fish" 3, "sea" 1, "deep sea" 2, "fish" 1.
    ///
    /// | word | frequency | degree | ratio |
    /// |---|---|---|---|
    /// | deep | 2 | 3 + 2 = 5 | 2.5 |
    /// | sea | 3 | 3 + 1 + 2 = 6 | 2 |
    /// | fish | 2 | 3 + 1 = 4 | 2 |
    const TEXT: &str = "Deep sea fish of the sea, and the deep sea of fish.";

    #[test]
    fn by_hand() {
        let finder = Method::Rake.finder();
        let doc = analyze(TEXT);
        for (metric, phrase, wanted) in [
            (Metric::Ratio, "Deep sea fish", 2.5 + 2.0 + 2.0),
            (Metric::Ratio, "deep sea", 2.5 + 2.0),
            (Metric::Ratio, "sea", 2.0),
            (Metric::Degree, "deep sea", 5.0 + 6.0),
            (Metric::Frequency, "deep sea", 2.0 + 3.0),
        ] {
            let got = score(&finder, &Rake::new().metric(metric), &doc, phrase);
            assert!((got - wanted).abs() < 1e-6, "{metric:?} {phrase}: {got}, not {wanted}");
        }
    }

    /// The candidates of the paper's example, and its scores of them.
    #[test]
    fn the_example_of_the_paper() {
        let doc = analyze(
            "Compatibility. Systems. Linear constraints. Set. Natural numbers. Criteria. \
             Compatibility. System. Linear Diophantine equations. Strict inequations. \
             Nonstrict inequations. Upper bounds. Components. Minimal set. Solutions. \
             Algorithms. Minimal generating sets. Solutions. Systems. Criteria. \
             Corresponding algorithms. Constructing. Minimal supporting set. Solving. \
             Systems. Systems.",
        );
        for (phrase, wanted) in [
            ("Minimal generating sets", 8.7),
            ("Linear Diophantine equations", 8.5),
            ("Minimal supporting set", 7.7),
            ("Minimal set", 4.7),
            ("Linear constraints", 4.5),
            ("Natural numbers", 4.0),
            ("Corresponding algorithms", 3.5),
            ("Set", 2.0),
            ("Algorithms", 1.5),
            ("Compatibility", 1.0),
        ] {
            let got = score(&Method::Rake.finder(), &Rake::new(), &doc, phrase);
            assert!((got - wanted).abs() < 0.05, "{phrase}: {got}, not {wanted}");
        }
    }

    #[test]
    fn a_repeated_phrase_counts_each_time() {
        // "sea ice" twice, "ice" once: sea 4/2, ice (4 + 1)/3.
        let doc = analyze("Sea ice. Sea ice. The ice.");
        let got = score(&Method::Rake.finder(), &Rake::new(), &doc, "Sea ice");
        assert!((got - (2.0 + 5.0 / 3.0)).abs() < 1e-6, "{got}");
    }
}
