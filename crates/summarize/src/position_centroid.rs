//! Likeness to the text as a whole and to its title, and early position.

use std::sync::Arc;

use nutgraf_core::{Document, Factor, Idf, Scorer, Scratch};

use crate::{position::Positions, scale::standardize, vectors::Vectors};

/// The default: a sentence is as good as it is like the text and its title, and
/// early.
///
/// # What it does
///
/// Adds up the sentence vectors and compares each sentence with the sum. To
/// this it adds a score for an early position, `1 / (1 + i / 2)` after `i`
/// others of the same source, and the likeness to the title. Each of the three
/// is scaled to mean 0 and deviation 1 over the document, so that they weigh
/// alike; among several sources the title, which heads one of them, counts for
/// less, and in a long text position counts for 4 at most. A sentence of fewer
/// than ten words loses up to 2, and one that opens with a quotation mark loses
/// 0.5, for it may not tell whose words it quotes.
///
/// # Source
///
/// Radev, Jing, Styś and Tam, "Centroid-based summarization of multiple
/// documents", Information Processing & Management 40 (2004), section 3: the
/// centroid and the position. That the title's words count is due to
/// Edmundson, "New Methods in Automatic Extracting", Journal of the ACM 16
/// (1969). The constants were chosen on fifteen sets of news, papers, reviews,
/// talks and answers in seven languages, where they lie on a flat optimum.
///
/// # Cost
///
/// Time and memory in proportion to tokens.
///
/// # Options
///
/// [`background`](Self::background) tells rare words from common ones by
/// other texts rather than by this one.
///
/// # Example
///
/// ```
/// # #[cfg(feature = "analyzer")] {
/// use nutgraf_core::{Scorer, Scratch};
/// use nutgraf_summarize::PositionCentroid;
///
/// let text = "The dam broke at night. It was cold. Two bridges below the dam fell.";
/// let doc = nutgraf_summarize::analyzer().analyze(text);
/// let mut scores = [0.0; 3];
/// PositionCentroid::new().score(&doc, &mut Scratch::new(), &mut scores);
/// assert!(scores[0] > scores[2] && scores[2] > scores[1]);
/// # }
/// ```
///
/// # Differs from the paper
///
/// Cosine instead of a sum of centroid values, which favours long sentences;
/// and a position score that falls as 1 / i, not in a straight line.
#[derive(Clone, Debug, Default)]
pub struct PositionCentroid {
    background: Option<Arc<Idf>>,
}

/// How fast the score for position falls.
const FALL: f64 = 0.5;

/// The most that position counts: a long text has a beginning many deviations
/// above the mean, which would outvote all the rest.
const EARLIEST: f32 = 4.0;

/// The number of words below which a sentence is short, and what it costs to
/// have none.
const SHORT: f32 = 10.0;
const SHORTNESS: f32 = 2.0;

/// What opens a quotation, and what that costs.
const QUOTES: [char; 9] = ['"', '“', '„', '«', '»', '‘', '‹', '「', '『'];
const QUOTED: f32 = 0.5;

impl PositionCentroid {
    /// Without a background.
    pub const fn new() -> Self {
        PositionCentroid { background: None }
    }

    /// How rare words are in other texts of the language, analysed alike.
    pub fn background(mut self, idf: Arc<Idf>) -> Self {
        self.background = Some(idf);
        self
    }
}

#[derive(Default)]
struct Buffers {
    vectors: Vectors,
    positions: Positions,
    sum: Vec<f64>,
    parts: Parts,
}

/// The parts of the score, each by sentence.
#[derive(Default)]
struct Parts {
    centroid: Vec<f32>,
    position: Vec<f32>,
    title: Vec<f32>,
}

impl Scorer for PositionCentroid {
    fn score(&self, doc: &Document, scratch: &mut Scratch, scores: &mut [f32]) {
        let mut buffers = scratch.take::<Buffers>();
        buffers.measure(doc, self.background.as_deref());
        for (i, score) in scores.iter_mut().enumerate() {
            *score = buffers.factors(doc, i).iter().map(|factor| factor.value).sum();
        }
        scratch.put(buffers);
    }

    fn explain(
        &self,
        doc: &Document,
        sentence: usize,
        scratch: &mut Scratch,
        factors: &mut Vec<Factor>,
    ) {
        if sentence < doc.sentences().len() {
            let mut buffers = scratch.take::<Buffers>();
            buffers.measure(doc, self.background.as_deref());
            factors.extend(buffers.factors(doc, sentence));
            scratch.put(buffers);
        }
    }
}

impl Buffers {
    fn measure(&mut self, doc: &Document, background: Option<&Idf>) {
        self.vectors.fill(doc, background);
        self.positions.fill(doc);
        self.centroid(doc);
        self.position();
        self.title(doc);
    }

    fn centroid(&mut self, doc: &Document) {
        let Buffers { vectors, sum, parts, .. } = self;
        sum.clear();
        sum.resize(doc.term_count(), 0.0);
        let sentences = 0..doc.sentences().len();
        sentences.clone().filter(|&i| doc.is_prose(i)).for_each(|i| vectors.add(i, 1.0, sum));
        scale(&mut parts.centroid, 1.0, sentences.map(|i| vectors.dot(i, sum)));
    }

    fn position(&mut self) {
        let early = |&position: &u32| 1.0 / (1.0 + FALL * f64::from(position));
        let position = &mut self.parts.position;
        scale(position, 1.0, self.positions.get().iter().map(early));
        position.iter_mut().for_each(|value| *value = value.min(EARLIEST));
    }

    fn title(&mut self, doc: &Document) {
        let Buffers { vectors, sum, parts, .. } = self;
        sum.fill(0.0);
        for &term in doc.title().iter().filter(|&&term| !doc.is_stop(term)) {
            sum[term.index()] = f64::from(vectors.rarity()[term.index()]);
        }
        let weight = 1.0 / doc.sources().len().max(1) as f32;
        scale(&mut parts.title, weight, (0..doc.sentences().len()).map(|i| vectors.dot(i, sum)));
    }

    /// What adds up to the score of sentence `i`.
    fn factors(&self, doc: &Document, i: usize) -> [Factor; 5] {
        let missing = 1.0 - doc.sentences()[i].tokens.len() as f32 / SHORT;
        let quoted = doc.sentence_text(i).starts_with(QUOTES);
        [
            Factor { name: "centroid", value: self.parts.centroid[i] },
            Factor { name: "position", value: self.parts.position[i] },
            Factor { name: "title", value: self.parts.title[i] },
            Factor { name: "shortness", value: -SHORTNESS * missing.max(0.0) },
            Factor { name: "quotation", value: if quoted { -QUOTED } else { 0.0 } },
        ]
    }
}

/// Fills `part` with values of mean 0 and deviation `weight`; with zeros if
/// all are equal, as without a title.
fn scale(part: &mut Vec<f32>, weight: f32, values: impl Iterator<Item = f64>) {
    part.clear();
    part.extend(values.map(|value| value as f32));
    standardize(part);
    part.iter_mut().for_each(|value| *value *= weight);
}

#[cfg(test)]
mod tests {
    use nutgraf_core::Lang;

    use super::*;
    use crate::testing::{analyzer, scores};

    const TEXT: &str = "Good evening. The council of the town voted on Monday to close the old \
                        harbour for ever. Rain is expected in the hills tomorrow, and it will be \
                        colder than today. Fishermen who use the harbour said the council had not \
                        asked any of them about the harbour.";

    fn analyze(title: &str) -> Document {
        let lang = Some(Lang::EN);
        analyzer().analyze(nutgraf_core::Source { text: TEXT, title, lang, ..Default::default() })
    }

    fn best(doc: &Document) -> usize {
        let scores = scores(&PositionCentroid::new(), doc);
        (0..scores.len()).max_by(|&a, &b| scores[a].total_cmp(&scores[b])).unwrap()
    }

    #[test]
    fn neither_a_greeting_nor_an_aside_is_best() {
        assert_eq!(best(&analyze("")), 1);
    }

    #[test]
    fn a_quotation_without_its_speaker_counts_less() {
        let score = |mark: &str| {
            let doc = analyzer().analyze(&format!("The dam broke. {mark}The town was warned."));
            scores(&PositionCentroid::new(), &doc)[1]
        };
        for mark in ["\"", "“", "„", "«", "»", "「"] {
            assert_eq!(score(mark), score("") - 0.5, "{mark}");
        }
        assert_eq!(score("("), score(""));
    }

    #[test]
    fn what_the_title_says_counts() {
        let rank = |title| {
            let scores = scores(&PositionCentroid::new(), &analyze(title));
            scores.iter().filter(|&&score| score > scores[2]).count()
        };
        let (without, with) = (rank(""), rank("Rain expected tomorrow, colder in the hills"));
        assert!(with < without, "{with} {without}");
        assert_eq!(rank("Nothing of the kind"), without);
    }

    #[test]
    fn factors_add_up_to_the_score() {
        let doc = analyze("The end of a harbour");
        let scorer = PositionCentroid::new();
        for (i, score) in scores(&scorer, &doc).into_iter().enumerate() {
            let mut factors = Vec::new();
            scorer.explain(&doc, i, &mut Scratch::new(), &mut factors);
            assert_eq!(factors.iter().map(|factor| factor.value).sum::<f32>(), score);
        }
        let mut none = Vec::new();
        scorer.explain(&doc, 99, &mut Scratch::new(), &mut none);
        assert!(none.is_empty());
    }

    #[test]
    fn each_source_has_a_beginning() {
        let mut doc = Document::default();
        let text = "A storm closed the port on Friday and sank three boats. Nobody was hurt, said \
                    the mayor of the town at noon.";
        let other = "Three boats sank at the port in the storm on Friday night. The mayor of the \
                     town came at noon and said little.";
        let scratch = &mut Scratch::new();
        analyzer().analyze_all_into(&[text.into(), other.into()], scratch, &mut doc);
        let scores = scores(&PositionCentroid::new(), &doc);
        assert!(scores[0] > scores[1] && scores[2] > scores[3] && scores[2] > scores[1]);
    }
}
