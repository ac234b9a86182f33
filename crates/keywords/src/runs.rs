//! The shared candidate step: phrases between stop words and punctuation.

use nutgraf_core::{CandidateFinder, Candidates, Document, Scratch, Span};

use crate::stretch::{Part, stretches};

/// Which parts of a run of words become candidates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Extent {
    /// Every n-gram of the run, up to the longest allowed.
    Grams,
    /// The run as a whole or, where it is longer than allowed, nothing.
    Whole,
}

/// Candidates from runs of words between stop words, punctuation and the ends
/// of sentences.
///
/// # What it does
///
/// Cuts each sentence into runs of content words that nothing but blanks,
/// hyphens and the like stands between, and adds every n-gram of each run. A
/// candidate neither begins nor ends with a stop word, does not begin with a
/// bare number, and holds a word of two letters or more. Overlapping tokens,
/// as the character pairs of Chinese and Japanese, make one run.
///
/// # Source
///
/// Runs between stop words: Rose et al., "Automatic Keyword Extraction from
/// Individual Documents" (2010), section 1.2.1. N-grams within them: El-Beltagy
/// and Rafea, "KP-Miner" (2009), section 3.1.
///
/// # Cost
///
/// Time in proportion to tokens × longest candidate, memory to what is found.
///
/// # Options
///
/// [`max_words`](Runs::max_words) 4, [`extent`](Runs::extent)
/// [`Extent::Grams`], [`inner_stops`](Runs::inner_stops) 0.
///
/// # Example
///
/// ```
/// use nutgraf_keywords::Runs;
/// use nutgraf_core::{Analyzer, CandidateFinder, Candidates, Scratch};
/// # use nutgraf_segment::SentenceSegmenter;
/// # use nutgraf_text::{Languages, Words};
///
/// let analyzer = Analyzer::new(SentenceSegmenter::new(), Words::new(), Languages::new());
/// let doc = analyzer.analyze("This is the sea ice of Greenland, and that is the ice of the Arctic.");
/// let mut candidates = Candidates::default();
/// Runs::new().find(&doc, &mut Scratch::new(), &mut candidates);
/// let found = candidates.as_slice().iter().map(|c| &doc.text()[doc.tokens_span(c.tokens)]);
/// assert_eq!(found.collect::<Vec<_>>(), ["sea", "sea ice", "ice", "Greenland", "Arctic"]);
/// ```
#[derive(Clone, Debug)]
pub struct Runs {
    max_words: usize,
    extent: Extent,
    inner_stops: usize,
}

impl Runs {
    /// N-grams of one to four words without stop words.
    pub const fn new() -> Self {
        Runs { max_words: 4, extent: Extent::Grams, inner_stops: 0 }
    }

    /// The most tokens of a candidate, at least 1.
    pub const fn max_words(mut self, words: usize) -> Self {
        self.max_words = if words == 0 { 1 } else { words };
        self
    }

    /// Which parts of a run become candidates.
    pub const fn extent(mut self, extent: Extent) -> Self {
        self.extent = extent;
        self
    }

    /// How many stop words a candidate may hold inside, as "Bank of America"
    /// does. Means nothing for whole runs.
    pub const fn inner_stops(mut self, stops: usize) -> Self {
        self.inner_stops = stops;
        self
    }
}

impl Default for Runs {
    fn default() -> Self {
        Runs::new()
    }
}

#[derive(Default)]
struct Buffers {
    /// By token of a stretch.
    parts: Vec<Part>,
}

impl CandidateFinder for Runs {
    fn find(&self, doc: &Document, scratch: &mut Scratch, candidates: &mut Candidates) {
        let mut buffers = scratch.take::<Buffers>();
        for stretch in stretches(doc) {
            let tokens = &doc.tokens()[stretch.clone()];
            buffers.parts.clear();
            buffers.parts.extend(tokens.iter().map(|token| Part::of(doc, token)));
            match self.extent {
                Extent::Grams => self.grams(doc, stretch.start, &buffers.parts, candidates),
                Extent::Whole => self.whole(doc, stretch.start, &buffers.parts, candidates),
            }
        }
        scratch.put(buffers);
    }
}

impl Runs {
    /// Adds the n-grams of a stretch of tokens that begins at token `base`.
    fn grams(&self, doc: &Document, base: usize, parts: &[Part], candidates: &mut Candidates) {
        for start in 0..parts.len() {
            if matches!(parts[start], Part::Stop | Part::Number) {
                continue;
            }
            let (mut stops, mut has_word) = (0, false);
            let from = base + start;
            for (length, &part) in (1..=self.max_words).zip(&parts[start..]) {
                has_word |= part == Part::Word;
                match part {
                    Part::Stop if stops == self.inner_stops => break,
                    Part::Stop => stops += 1,
                    _ if has_word => candidates.add(doc, Span::new(from, from + length)),
                    _ => {}
                }
            }
        }
    }

    /// Adds the runs between the stop words of a stretch.
    fn whole(&self, doc: &Document, base: usize, parts: &[Part], candidates: &mut Candidates) {
        let mut start = base;
        for run in parts.split(|&part| part == Part::Stop) {
            let numbers = run.iter().take_while(|&&part| part == Part::Number).count();
            let length = run.len() - numbers;
            if run.contains(&Part::Word) && length <= self.max_words {
                candidates.add(doc, Span::new(start + numbers, start + run.len()));
            }
            start += run.len() + 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use nutgraf_core::laws;
    use proptest::prelude::*;

    use super::*;
    use crate::testing::{analyze, found};

    #[test]
    fn what_is_a_candidate() {
        let grams = Runs::new();
        let whole = Runs::new().extent(Extent::Whole).max_words(9);
        for (name, finder, text, wanted) in [
            ("nothing", &grams, "", ""),
            ("stop words alone", &grams, "The of and", ""),
            (
                "n-grams of a run",
                &grams,
                "deep sea ice",
                "deep|deep sea|deep sea ice|sea|sea ice|ice",
            ),
            ("single words", &grams.clone().max_words(1), "deep sea ice", "deep|sea|ice"),
            ("a comma parts", &grams, "salt, pepper", "salt|pepper"),
            ("brackets part", &grams, "World Bank (WB) said", "World|World Bank|Bank|WB|said"),
            ("a dash parts", &grams, "salt – pepper", "salt|pepper"),
            ("hyphens and digits stay", &grams, "COVID-19", "COVID-19"),
            ("no bare number first", &grams, "12 Windows 10", "Windows|Windows 10"),
            ("numbers and letters are none", &grams, "7 C 2020", ""),
            ("a letter in a phrase", &grams, "vitamin C", "vitamin|vitamin C"),
            (
                "a sentence ends",
                &grams,
                "Rain fell. Snow came.",
                "Rain|Rain fell|fell|Snow|Snow came|came",
            ),
            ("equal runs are one", &grams, "Cats and cats", "Cats"),
            ("whole runs", &whole, "deep sea ice and the 12 old cats", "deep sea ice|old cats"),
            ("a long run is nothing", &whole.clone().max_words(2), "deep sea ice of cats", "cats"),
            (
                "a stop word inside",
                &grams.clone().inner_stops(1),
                "Bank of America",
                "Bank|Bank of America|America",
            ),
            (
                "not two",
                &grams.clone().inner_stops(1).max_words(4),
                "Bank of the West",
                "Bank|West",
            ),
        ] {
            assert_eq!(found(finder, &analyze(text)).join("|"), wanted, "{name}");
        }
    }

    #[test]
    fn overlapping_tokens_are_one_run() {
        let doc = crate::testing::pairs().analyze("机器学习。");
        let wanted = ["机器", "机器学", "机器学习", "器学", "器学习", "学习"];
        assert_eq!(found(&Runs::new(), &doc), wanted);
    }

    #[test]
    fn laws_hold() {
        for (_, text) in laws::nasty_texts() {
            let doc = analyze(&text);
            laws::ranker(&Runs::new().inner_stops(1), &crate::TfIdf::new(), &doc);
            let whole = Runs::new().extent(Extent::Whole).max_words(usize::MAX);
            laws::ranker(&whole, &crate::TfIdf::new(), &doc);
        }
    }

    proptest! {
        #[test]
        fn a_candidate_begins_and_ends_with_content(text in "([a-c]{1,2}|the|of|7| |,|\\. ){0,40}") {
            let doc = analyze(&text);
            let mut candidates = Candidates::default();
            Runs::new().inner_stops(2).max_words(5).find(&doc, &mut Scratch::new(), &mut candidates);
            for candidate in candidates.as_slice() {
                let tokens = &doc.tokens()[candidate.tokens.range()];
                prop_assert!(!doc.is_stop(tokens[0].term) && !doc.is_stop(tokens[tokens.len() - 1].term));
                prop_assert!(!doc.text()[doc.tokens_span(candidate.tokens)].contains(','));
                prop_assert!(tokens.len() <= 5);
            }
        }
    }
}
