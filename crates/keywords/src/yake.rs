//! Five features of each word, and nothing but the text.

use nutgraf_core::{Candidates, Document, Factor, Ranker, Scratch, Span, TermId, Token};

use crate::{
    edges::Edges,
    stretch::{Part, content, stretches},
};

/// YAKE: a word is good that is written large, stands early, is frequent, is
/// all over the text, and does not go with just any other word.
///
/// # What it does
///
/// Scores each word by its casing, position, frequency, relatedness to its
/// context and spread over sentences, and a phrase by its words and its own
/// frequency.
///
/// # Source
///
/// Campos et al., "YAKE! Keyword extraction from single documents using
/// multiple local features", Information Sciences 509 (2020), sections 3.2 to
/// 3.4; where the paper leaves a choice, as the authors' program has it
/// (`yake` 0.4.8).
///
/// # Cost
///
/// Time in proportion to tokens and candidates, memory to tokens. A stop word
/// inside a candidate costs two binary searches.
///
/// # Options
///
/// None: the window of co-occurrence is 1, as in the program. Its candidates,
/// up to three words with stop words inside, are those of
/// [`Method::Yake`](crate::Method::Yake).
///
/// # Example
///
/// ```
/// use nutgraf_keywords::Yake;
///
/// // Published scores are higher for better phrases; the paper's are lower.
/// assert!((Yake::paper_score(2.0) - 0.135_335).abs() < 1e-6);
/// ```
///
/// # Differs from the paper
///
/// The score is the negative logarithm of the paper's, so that higher is
/// better; [`Yake::paper_score`] gives the paper's. Words count by stem, where
/// the program strips a final `s`. Words of two letters and words of letters
/// and digits may be keywords, which the program forbids. Near-duplicates are
/// the matter of [`Keywords`](crate::Keywords), by shared words and not by
/// edit distance.
#[derive(Clone, Debug, Default)]
pub struct Yake {
    _private: (),
}

impl Yake {
    /// The paper's method.
    pub const fn new() -> Self {
        Yake { _private: () }
    }

    /// The paper's value, lower for better, of a published score.
    pub fn paper_score(score: f32) -> f32 {
        (-score).exp()
    }
}

/// The features of a term, section 3.2 of the paper.
#[derive(Clone, Copy, Debug, Default)]
struct Features {
    /// How often it is written large.
    casing: f32,
    /// How late it comes, on a double logarithmic scale.
    position: f32,
    /// By the mean and deviation of all.
    frequency: f32,
    /// How many different words it stands next to.
    relatedness: f32,
    /// The share of the sentences that have it.
    sentences: f32,
}

/// A feature's name and how to read it.
type Feature = (&'static str, fn(&Features) -> f32);

const FEATURES: [Feature; 5] = [
    ("casing", |f| f.casing),
    ("position", |f| f.position),
    ("frequency", |f| f.frequency),
    ("relatedness", |f| f.relatedness),
    ("sentences", |f| f.sentences),
];

impl Features {
    /// Section 3.3: lower for a better word.
    fn score(&self) -> f32 {
        let rest = self.casing + (self.frequency + self.sentences) / self.relatedness;
        self.relatedness * self.position / rest
    }
}

/// What is counted of a term.
#[derive(Clone, Copy, Default)]
struct Counts {
    /// Occurrences with a capital where none has to be, and in capitals.
    capitalized: u32,
    all_caps: u32,
    /// In how many sentences it is, how many of them were seen already, and
    /// one more than the last.
    sentences: u32,
    seen: u32,
    last: u32,
    /// Sum of the numbers of the two sentences in the middle.
    middle: u32,
    /// Distinct left neighbours, and all of them.
    left: (u32, u32),
}

#[derive(Default)]
struct Buffers {
    counts: Vec<Counts>,
    features: Vec<Features>,
    /// By term: the score, and its logarithm.
    scores: Vec<(f32, f32)>,
    pairs: Vec<(u32, u32)>,
    edges: Edges,
}

impl Buffers {
    fn fill(&mut self, doc: &Document) {
        self.counts.clear();
        self.counts.resize(doc.term_count(), Counts::default());
        self.count_cases_and_sentences(doc);
        self.find_middles(doc);
        self.count_neighbours(doc);
        let scale = Scale::of(doc);
        self.features.clear();
        for term in (0..doc.term_count() as u32).map(TermId) {
            let features = self.features_of(doc, term, &scale);
            self.features.push(features);
        }
        self.scores.clear();
        let scores = self.features.iter().map(Features::score);
        self.scores.extend(scores.map(|score| (score, score.ln())));
    }

    fn count_cases_and_sentences(&mut self, doc: &Document) {
        for sentence in 0..doc.sentences().len() {
            for token in doc.sentence_tokens(sentence) {
                let counts = &mut self.counts[token.term.index()];
                let (flags, number) = (token.flags, sentence as u32 + 1);
                let large = flags.is_capitalized() && !flags.is_sentence_initial();
                counts.all_caps += u32::from(flags.is_all_caps());
                counts.capitalized += u32::from(large && !flags.is_all_caps());
                counts.sentences += u32::from(counts.last != number);
                counts.last = number;
            }
        }
    }

    /// The median needs no list of sentences: a second walk stops in the
    /// middle.
    fn find_middles(&mut self, doc: &Document) {
        self.counts.iter_mut().for_each(|counts| counts.last = 0);
        for sentence in 0..doc.sentences().len() {
            for token in doc.sentence_tokens(sentence) {
                let counts = &mut self.counts[token.term.index()];
                let number = sentence as u32 + 1;
                if counts.last == number {
                    continue;
                }
                for middle in [(counts.sentences - 1) / 2, counts.sentences / 2] {
                    counts.middle += if counts.seen == middle { sentence as u32 } else { 0 };
                }
                counts.last = number;
                counts.seen += 1;
            }
        }
    }

    /// Pairs of neighbours; a bare number is none.
    fn count_neighbours(&mut self, doc: &Document) {
        self.pairs.clear();
        let word = |i: usize| {
            let token = &doc.tokens()[i];
            (Part::of(doc, token) != Part::Number).then_some(token.term.0)
        };
        for stretch in stretches(doc) {
            let mut left = word(stretch.start);
            for right in (stretch.start + 1..stretch.end).map(word) {
                self.pairs.extend(left.zip(right));
                left = right;
            }
        }
        self.edges.fill(doc.term_count(), &self.pairs);
        for source in 0..doc.term_count() {
            for edge in self.edges.from(source) {
                let left = &mut self.counts[edge.target as usize].left;
                *left = (left.0 + 1, left.1 + edge.count);
            }
        }
    }

    fn features_of(&self, doc: &Document, term: TermId, scale: &Scale) -> Features {
        let counts = self.counts[term.index()];
        let frequency = (doc.count(term) as f32).max(1.0);
        let edges = self.edges.from(term.index());
        let right = (edges.len() as u32, edges.iter().map(|edge| edge.count).sum());
        let share = |(distinct, all): (u32, u32)| distinct as f32 / (all as f32).max(1.0);
        let median = counts.middle as f32 / 2.0;
        Features {
            casing: counts.capitalized.max(counts.all_caps) as f32 / (1.0 + frequency.ln()),
            position: (3.0 + median).ln().ln(),
            frequency: frequency / scale.mean_and_deviation,
            relatedness: 1.0 + (share(counts.left) + share(right)) * frequency / scale.most,
            sentences: counts.sentences as f32 / scale.sentences,
        }
    }

    /// Section 3.4, and the program for stop words inside: the negative
    /// logarithm of the paper's value.
    fn score(&self, doc: &Document, tokens: Span, count: u32) -> f32 {
        let terms = &doc.tokens()[tokens.range()];
        let (mut product, mut sum) = (0.0_f32, 1.0_f32);
        for (i, token) in terms.iter().enumerate() {
            if doc.is_stop(token.term) {
                let missing = 1.0 - self.bond(doc, terms, i);
                product += (1.0 + missing).ln();
                sum -= missing;
            } else {
                let (score, logarithm) = self.scores[token.term.index()];
                product += logarithm;
                sum += score;
            }
        }
        // Several stop words may take more than one away: the program then
        // has negative scores.
        sum.max(f32::MIN_POSITIVE).ln() + (count as f32).ln() - product
    }

    /// How firmly word `i` stands between its neighbours: the product of the
    /// shares of their occurrences that are next to it.
    fn bond(&self, doc: &Document, terms: &[Token], i: usize) -> f32 {
        let (Some(left), Some(right)) = (i.checked_sub(1), terms.get(i + 1)) else { return 0.0 };
        let (left, this, right) = (terms[left].term, terms[i].term, right.term);
        let share = |pairs: u32, term| pairs as f32 / (doc.count(term) as f32).max(1.0);
        share(self.edges.count(left.0, this.0), left)
            * share(self.edges.count(this.0, right.0), right)
    }
}

/// What frequencies of terms are measured by.
struct Scale {
    /// Mean plus standard deviation, stop words left out.
    mean_and_deviation: f32,
    most: f32,
    sentences: f32,
}

impl Scale {
    fn of(doc: &Document) -> Scale {
        let (mut count, mut sum, mut squares, mut most) = (0_u32, 0.0_f64, 0.0_f64, 1);
        for term in (0..doc.term_count() as u32).map(TermId).filter(|&t| doc.count(t) > 0) {
            most = most.max(doc.count(term));
            if !doc.is_stop(term) {
                let frequency = f64::from(doc.count(term));
                (count, sum, squares) = (count + 1, sum + frequency, squares + frequency.powi(2));
            }
        }
        let count = f64::from(count.max(1));
        let mean = sum / count;
        let deviation = (squares / count - mean * mean).max(0.0).sqrt();
        Scale {
            mean_and_deviation: (mean + deviation).max(1.0) as f32,
            most: most as f32,
            sentences: (doc.sentences().len() as f32).max(1.0),
        }
    }
}

impl Ranker for Yake {
    fn rank(
        &self,
        doc: &Document,
        candidates: &Candidates,
        scratch: &mut Scratch,
        scores: &mut [f32],
    ) {
        let mut buffers = scratch.take::<Buffers>();
        buffers.fill(doc);
        for (score, candidate) in scores.iter_mut().zip(candidates.as_slice()) {
            *score = buffers.score(doc, candidate.tokens, candidate.count);
        }
        scratch.put(buffers);
    }

    /// The phrase's occurrences, and the mean features of its words: they are
    /// not added, see section 3.3 of the paper.
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
        buffers.fill(doc);
        let words = || content(doc, candidate.tokens);
        let count = (words().count() as f32).max(1.0);
        factors.push(Factor { name: "occurrences", value: candidate.count as f32 });
        for (name, feature) in FEATURES {
            let sum: f32 = words().map(|t| feature(&buffers.features[t.term.index()])).sum();
            factors.push(Factor { name, value: sum / count });
        }
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

    /// Four sentences, numbered from 0. Content terms and their frequencies:
    /// bank 4, england 2, rates 2, raised 1, cut 1; the stop words `the` 4, `of` 2. So the
    /// mean is 10 / 5 = 2, the deviation sqrt((4 + 0 + 0 + 1 + 1) / 5) = 1.095445,
    /// their sum 3.095445, and the highest frequency 4.
    const TEXT: &str = "The Bank of England raised rates. The Bank of England is a bank. \
                        In the bank. It cut the rates.";

    fn features(term: &str) -> Features {
        let doc = analyze(TEXT);
        let mut buffers = Buffers::default();
        buffers.fill(&doc);
        let all = (0..doc.term_count()).map(|id| doc.stem(TermId(id as u32)));
        let at = all.into_iter().position(|stem| stem == term).unwrap();
        buffers.features[at]
    }

    #[test]
    fn features_by_hand() {
        // bank: capital inside a sentence 2 times of 4; in sentences 0, 1, 2;
        // left neighbours the, the, a, the: 2 of 4; right: of, of: 1 of 2.
        // england: 2 of 2; in 0 and 1; left: of, of; right: raised, is.
        for (term, casing, position, frequency, relatedness, sentences) in [
            ("bank", 2.0 / (1.0 + 4_f32.ln()), 4_f32.ln().ln(), 4.0, 1.0 + 1.0, 0.75),
            ("england", 2.0 / (1.0 + 2_f32.ln()), 3.5_f32.ln().ln(), 2.0, 1.0 + 1.5 * 0.5, 0.5),
            ("cut", 0.0, 6_f32.ln().ln(), 1.0, 1.0 + 2.0 * 0.25, 0.25),
        ] {
            let got = features(term);
            for (name, got, wanted) in [
                ("casing", got.casing, casing),
                ("position", got.position, position),
                ("frequency", got.frequency, frequency / 3.095_445),
                ("relatedness", got.relatedness, relatedness),
                ("sentences", got.sentences, sentences),
            ] {
                assert!((got - wanted).abs() < 1e-5, "{term} {name}: {got}, not {wanted}");
            }
        }
    }

    #[test]
    fn phrases_by_hand_and_by_the_authors_program() {
        // bank: 2 × 0.326634 / (0.838120 + (1.292221 + 0.75) / 2) = 0.351365
        // england: 1.75 × 0.225351 / (1.181232 + (0.646111 + 0.5) / 1.75) = 0.214778
        // `of` stands by 2 of 4 banks and 2 of 2 Englands: bond 0.5 × 1.
        let (bank, england, bond) = (0.351_365, 0.214_778, 0.5);
        let doc = analyze(TEXT);
        // The last column is what yake 0.4.8 says of this text with our few
        // stop words.
        for (phrase, by_hand, by_program) in [
            ("Bank", bank / (4.0 * (1.0 + bank)), 0.065_002),
            ("England", england / (2.0 * (1.0 + england)), 0.088_402),
            (
                "Bank of England",
                bank * england * (2.0 - bond) / (2.0 * (1.0 + bank + england - (1.0 - bond))),
                0.053_088,
            ),
            ("raised", 0.369_262 / 1.369_262, 0.269_680),
            ("England raised", england * 0.369_262 / (1.0 + england + 0.369_262), 0.050_068),
            ("rates", 0.801_323 / (2.0 * 1.801_323), 0.222_426),
            ("raised rates", 0.369_262 * 0.801_323 / 2.170_585, 0.136_322),
            ("England raised rates", 0.063_552 / 2.385_363, 0.026_643),
            ("cut", 2.289_824 / 3.289_824, 0.696_032),
            ("cut the rates", 2.289_824 * 0.801_323 * 1.5 / 3.591_147, 0.766_421),
        ] {
            let got = Yake::paper_score(score(&Method::Yake.finder(), &Yake::new(), &doc, phrase));
            assert!((got - by_hand).abs() < 2e-6, "{phrase}: {got}, by hand {by_hand}");
            assert!((got - by_program).abs() < 2e-6, "{phrase}: {got}, by program {by_program}");
        }
    }

    #[test]
    fn explains_by_features() {
        let doc = analyze(TEXT);
        let (mut candidates, mut scratch) = (Candidates::default(), Scratch::new());
        Method::Yake.finder().find(&doc, &mut scratch, &mut candidates);
        let mut factors = Vec::new();
        Yake::new().explain(&doc, &candidates, 0, &mut scratch, &mut factors);
        let value = |name| factors.iter().find(|factor| factor.name == name).unwrap().value;
        assert_eq!((value("occurrences"), value("sentences")), (4.0, 0.75));
    }
}
