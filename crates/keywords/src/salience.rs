//! What stands out: ten features of a phrase, weighed.

use std::sync::Arc;

use nutgraf_core::{Candidates, Document, Factor, Idf, Ranker, Scratch, Span, named};

use crate::{nesting::Nesting, rarity::Rarity, stretch::stretches};

/// Salience: a phrase is good that is frequent beyond the longer phrases
/// around it, comes early, is written as a name, and stands alone.
///
/// # What it does
///
/// Adds up ten weighed features of a phrase: how often it occurs, how early,
/// whether it is written as a name or an acronym, whether it fills the run
/// between two stop words, and how long it is. A phrase whose words are all in
/// the title of the document comes first. Scores may be negative.
///
/// # Source
///
/// Ours. The features are those of KEA (Witten et al. 1999), C-value (Frantzi
/// et al. 2000), KP-Miner (El-Beltagy and Rafea 2009) and YAKE (Campos et al.
/// 2020). The weights are the rounded ones of a fit that makes the keywords
/// that people chose likely among all candidates of their document (a softmax
/// over the candidates). Fitted on all sets but the one measured, macro F1@10
/// is 19.0 over eight sets of news and web pages in more than 20 languages
/// (frequency alone: 16.6) and 15.6 over nine sets of abstracts (13.3).
///
/// # Cost
///
/// Time and memory in proportion to tokens and occurrences of candidates.
///
/// # Options
///
/// [`style`](Salience::style) [`Style::Tags`];
/// [`background`](Salience::background): none. With one, F1@10 rises by some
/// 0.5.
///
/// # Example
///
/// ```
/// use nutgraf_keywords::{Salience, Style};
///
/// let ranker = Salience::new().style(Style::Phrases);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Salience {
    style: Style,
    background: Option<Arc<Idf>>,
}

named! {
    /// Whose choice of keywords is wanted.
    #[derive(Default)]
    pub enum Style: "keyword style" {
        /// What an editor tags: names and subjects, mostly of one or two words.
        #[default]
        Tags = "tags",
        /// What an author of a paper lists: terms, mostly of two words.
        Phrases = "phrases",
    }
}

/// Each feature with its weights for [`Style::Tags`] and [`Style::Phrases`].
const WEIGHTS: [(&str, f32, f32); 11] = [
    ("own occurrences", 1.0, 1.6),
    ("late first occurrence", -1.2, -1.0),
    ("written as a name", 1.0, 1.3),
    ("acronym", 0.5, 0.3),
    ("begins a run", 0.5, 0.4),
    ("ends a run", 0.5, 0.4),
    ("one word", 1.2, 1.0),
    ("two words", 1.2, 1.5),
    ("three words", 0.2, 0.7),
    ("letters", 0.5, 0.9),
    ("rarity", 0.9, 1.3),
];

type Features = [f32; WEIGHTS.len()];

impl Salience {
    /// For tags, without a background.
    pub const fn new() -> Self {
        Salience { style: Style::Tags, background: None }
    }

    /// Whose choice of keywords is wanted.
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// Prefers words that are rare in this background, whose stems are those
    /// of the document's analyzer.
    pub fn background(mut self, idf: Arc<Idf>) -> Self {
        self.background = Some(idf);
        self
    }

    /// What each feature adds to the score.
    fn weighed(&self, features: &Features) -> impl Iterator<Item = (&'static str, f32)> {
        WEIGHTS.iter().zip(features).map(|(&(name, tags, phrases), value)| match self.style {
            Style::Tags => (name, tags * value),
            Style::Phrases => (name, phrases * value),
        })
    }
}

#[derive(Default)]
struct Buffers {
    nesting: Nesting,
    rarity: Rarity,
    /// By token, whether a run between stop words begins or ends with it.
    edges: Vec<Edges>,
    /// By term, whether it is in the title.
    in_title: Vec<bool>,
}

#[derive(Clone, Copy, Default)]
struct Edges {
    begins: bool,
    ends: bool,
}

impl Buffers {
    fn fill(&mut self, doc: &Document, candidates: &Candidates, background: Option<&Idf>) {
        self.nesting.fill(doc, candidates);
        self.rarity.fill(doc, background);
        self.in_title.clear();
        self.in_title.resize(doc.term_count(), false);
        doc.title().iter().for_each(|term| self.in_title[term.index()] = true);
        self.edges.clear();
        self.edges.resize(doc.tokens().len(), Edges::default());
        for stretch in stretches(doc) {
            self.find_edges(doc, stretch);
        }
    }

    fn find_edges(&mut self, doc: &Document, stretch: std::ops::Range<usize>) {
        let mut after_stop = true;
        for i in stretch.clone() {
            let stop = doc.is_stop(doc.tokens()[i].term);
            self.edges[i].begins = after_stop;
            if stop && i > stretch.start {
                self.edges[i - 1].ends = true;
            }
            after_stop = stop;
        }
        self.edges[stretch.end - 1].ends = true;
    }

    /// The features of a candidate, most of them as shares of its occurrences.
    fn features(&self, doc: &Document, candidates: &Candidates, index: usize) -> Features {
        let candidate = candidates.as_slice()[index];
        let (mut names, mut acronyms, mut begins, mut ends) = (0_u32, 0_u32, 0_u32, 0_u32);
        for run in candidates.occurrences(index) {
            let tokens = &doc.tokens()[run.range()];
            let mut flags = tokens.iter().map(|token| token.flags);
            acronyms += u32::from(flags.clone().any(|flags| flags.is_all_caps()));
            names += u32::from(flags.all(|flags| flags.is_capitalized()));
            begins += u32::from(self.edges[run.range().start].begins);
            ends += u32::from(self.edges[run.range().end - 1].ends);
        }
        let occurrences = candidate.count as f32;
        let share = |count: u32| count as f32 / occurrences;
        let nested = self.nesting.of(index).min(candidate.count);
        let own = occurrences - 0.5 * nested as f32;
        let words = words(doc, candidate.tokens);
        let is = |count: usize| if words == count { 1.0 } else { 0.0 };
        let letters = doc.text()[doc.tokens_span(candidate.tokens)].chars().count();
        [
            own.ln(),
            (self.first(doc, candidate.tokens) as f32 + 3.0).ln().ln(),
            share(names),
            share(acronyms),
            share(begins),
            share(ends),
            is(1),
            is(2),
            is(3),
            (letters as f32).ln(),
            self.rarity.mean(doc, candidate.tokens).ln(),
        ]
    }
}

impl Buffers {
    /// How many tokens come before the first occurrence: none if the title
    /// has all its words.
    fn first(&self, doc: &Document, tokens: Span) -> u32 {
        let mut words = doc.tokens()[tokens.range()].iter();
        if words.all(|token| self.in_title[token.term.index()]) { 0 } else { tokens.start }
    }
}

/// How many words a run of tokens has; of tokens that overlap, as the pairs
/// of Chinese characters do, every other one counts.
fn words(doc: &Document, tokens: Span) -> usize {
    let (mut words, mut end) = (0, 0);
    for token in &doc.tokens()[tokens.range()] {
        if token.span.start >= end {
            (words, end) = (words + 1, token.span.end);
        }
    }
    words
}

impl Ranker for Salience {
    fn rank(
        &self,
        doc: &Document,
        candidates: &Candidates,
        scratch: &mut Scratch,
        scores: &mut [f32],
    ) {
        let mut buffers = scratch.take::<Buffers>();
        buffers.fill(doc, candidates, self.background.as_deref());
        for (i, score) in scores.iter_mut().enumerate() {
            let features = buffers.features(doc, candidates, i);
            *score = self.weighed(&features).map(|(_, value)| value).sum();
        }
        scratch.put(buffers);
    }

    /// The factors add up to the score.
    fn explain(
        &self,
        doc: &Document,
        candidates: &Candidates,
        candidate: usize,
        scratch: &mut Scratch,
        factors: &mut Vec<Factor>,
    ) {
        if candidate >= candidates.len() {
            return;
        }
        let mut buffers = scratch.take::<Buffers>();
        buffers.fill(doc, candidates, self.background.as_deref());
        let features = buffers.features(doc, candidates, candidate);
        let weighed = self.weighed(&features).filter(|&(_, value)| value != 0.0);
        factors.extend(weighed.map(|(name, value)| Factor { name, value }));
        scratch.put(buffers);
    }
}

#[cfg(test)]
mod tests {
    use nutgraf_core::{CandidateFinder, Source, laws};

    use super::*;
    use crate::{
        Runs,
        testing::{analyze, pairs, score},
    };

    /// Candidates: Sea 2, Sea ice 2, Sea ice melts 1, ice 3, ice melts 1,
    /// melts 1.
    const TEXT: &str = "Sea ice melts. The sea ice of the ice.";

    #[test]
    fn by_hand() {
        let doc = analyze(TEXT);
        // Own occurrences: 2; of its two, in one all words begin with a
        // capital: none, as `ice` does not. Both begin a run, one ends it.
        // Two words, seven letters.
        let sea_ice =
            2.0_f32.ln() - 1.2 * 3_f32.ln().ln() + 0.5 + 0.5 * 0.5 + 1.2 + 0.5 * 7_f32.ln();
        // `Sea`: 2 less half of the 2 of `Sea ice`; one of two is capital;
        // both begin a run, none ends one; one word of three letters.
        let sea = 1_f32.ln() - 1.2 * 3_f32.ln().ln() + 0.5 + 0.5 + 1.2 + 0.5 * 3_f32.ln();
        for (phrase, wanted) in [("Sea ice", sea_ice), ("Sea", sea)] {
            let got = score(&Runs::new(), &Salience::new(), &doc, phrase);
            assert!((got - wanted).abs() < 1e-4, "{phrase}: {got}, not {wanted}");
        }
    }

    #[test]
    fn what_is_better() {
        let tags = Salience::new();
        let phrases = Salience::new().style(Style::Phrases);
        let doc = analyze(
            "Some frost. The NASA of old met a Mars rover, and a solar wind blew. Late frost.",
        );
        for (ranker, better, worse) in [
            (&tags, "Mars", "blew"),
            (&tags, "NASA", "old"),
            (&tags, "frost", "wind"),
            (&tags, "solar wind", "solar"),
            (&phrases, "solar wind", "wind blew"),
        ] {
            let of = |phrase| score(&Runs::new(), ranker, &doc, phrase);
            assert!(of(better) > of(worse), "{better} {} {worse} {}", of(better), of(worse));
        }
    }

    #[test]
    fn explains_by_what_adds_up() {
        let doc = analyze(TEXT);
        let (mut candidates, mut scratch) = (Candidates::default(), Scratch::new());
        Runs::new().find(&doc, &mut scratch, &mut candidates);
        let mut factors = Vec::new();
        Salience::new().explain(&doc, &candidates, 0, &mut scratch, &mut factors);
        let sum: f32 = factors.iter().map(|factor| factor.value).sum();
        let score = score(&Runs::new(), &Salience::new(), &doc, "Sea");
        assert!((sum - score).abs() < 1e-5);
        factors.clear();
        Salience::new().explain(&doc, &candidates, 99, &mut scratch, &mut factors);
        assert!(factors.is_empty());
    }

    #[test]
    fn what_the_title_names_comes_first() {
        let source = Source { title: "Late frost", ..Source::from("The storm of the frost.") };
        let doc = crate::testing::plain().analyze(source);
        let of = |phrase| score(&Runs::new(), &Salience::new(), &doc, phrase);
        assert!(of("frost") > of("storm"));
    }

    #[test]
    fn a_background_prefers_the_rare() {
        let idf = Idf::read("documents\t99\nfrost\t90\n".as_bytes()).unwrap();
        let ranker = Salience::new().background(Arc::new(idf));
        let doc = analyze("A frost. A storm.");
        let of = |phrase| score(&Runs::new(), &ranker, &doc, phrase);
        assert!(of("storm") > of("frost"));
    }

    #[test]
    fn overlapping_tokens_are_counted_as_words() {
        let doc = pairs().analyze("机器学习改变");
        let counts: Vec<_> = (1..=5).map(|end| words(&doc, Span::new(0, end))).collect();
        assert_eq!(counts, [1, 1, 2, 2, 3]);
    }

    #[test]
    fn laws_hold() {
        for (_, text) in laws::nasty_texts() {
            let doc = analyze(&text);
            laws::ranker(&Runs::new().inner_stops(1), &Salience::new(), &doc);
            laws::ranker(&Runs::new(), &Salience::new().style(Style::Phrases), &doc);
        }
    }
}
