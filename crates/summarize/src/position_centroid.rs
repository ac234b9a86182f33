//! Likeness to the text as a whole, its beginning above all.

use std::sync::Arc;

use nutgraf_core::{Document, Factor, Idf, Scorer, Scratch, TermId};

use crate::{position::Positions, scale::standardize, vectors::Vectors};

/// The default: likeness to the text, above all to its beginning, early
/// position, and likeness to the title.
///
/// # What it does
///
/// Adds up the sentence vectors, those of later sentences with less weight,
/// and compares each sentence with the sum. To this it adds a score for an
/// early position, and where there is a title the likeness to it. Each part
/// is scaled to mean 0 and deviation 1 over the document.
///
/// # Source
///
/// The centroid is that of Radev, Jing, Styś and Tam, "Centroid-based
/// summarization of multiple documents", Information Processing & Management
/// 40 (2004), who add position and likeness to the first sentence; that the
/// title's words count is due to Edmundson, "New Methods in Automatic
/// Extracting", Journal of the ACM 16 (1969).
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
/// Cosine instead of a sum of centroid values, which favours long sentences,
/// and weights that fall with position inside the centroid.
#[derive(Clone, Debug, Default)]
pub struct PositionCentroid {
    background: Option<Arc<Idf>>,
}

/// How fast the weight of sentences in the centroid falls: the one after `i`
/// others has `1 / (1 + FALL × i)`.
const FALL: f64 = 0.15;

/// Weights of the parts.
const POSITION: f32 = 1.0;
const TITLE: f32 = 1.0;

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

/// The parts of the score, by sentence.
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
        let Parts { centroid, position, title } = &buffers.parts;
        let parts = centroid.iter().zip(position).zip(title);
        for (score, ((centroid, position), title)) in scores.iter_mut().zip(parts) {
            *score = centroid + position + title;
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
        let mut buffers = scratch.take::<Buffers>();
        buffers.measure(doc, self.background.as_deref());
        let Parts { centroid, position, title } = &buffers.parts;
        for (name, part) in [("centroid", centroid), ("position", position), ("title", title)] {
            factors.extend(part.get(sentence).map(|&value| Factor { name, value }));
        }
        scratch.put(buffers);
    }
}

impl Buffers {
    fn measure(&mut self, doc: &Document, background: Option<&Idf>) {
        self.vectors.fill(doc, background);
        self.positions.fill(doc);
        self.centroid(doc);
        self.position(doc);
        self.title(doc);
    }

    fn centroid(&mut self, doc: &Document) {
        self.sum.clear();
        self.sum.resize(doc.term_count(), 0.0);
        for (i, &position) in self.positions.get().iter().enumerate() {
            if doc.is_prose(i) {
                let weight = 1.0 / (1.0 + FALL * f64::from(position));
                self.vectors.add(i, weight, &mut self.sum);
            }
        }
        fill(&mut self.parts.centroid, doc, 1.0, |i| self.vectors.dot(i, &self.sum));
    }

    fn position(&mut self, doc: &Document) {
        let positions = self.positions.get();
        fill(&mut self.parts.position, doc, POSITION, |i| 1.0 / f64::from(1 + positions[i]));
    }

    fn title(&mut self, doc: &Document) {
        self.sum.fill(0.0);
        let mut known = |term: &TermId| {
            self.sum[term.index()] = f64::from(self.vectors.rarity()[term.index()]);
            doc.count(*term) > 0
        };
        // Every term is looked at: all of them make the title's vector.
        let found = doc
            .title()
            .iter()
            .filter(|term| !doc.is_stop(**term))
            .fold(false, |found, term| known(term) | found);
        let weight = if found { TITLE } else { 0.0 };
        fill(&mut self.parts.title, doc, weight, |i| self.vectors.dot(i, &self.sum));
    }
}

/// Fills `part` with what `measure` makes of each sentence, scaled.
fn fill(part: &mut Vec<f32>, doc: &Document, weight: f32, measure: impl Fn(usize) -> f64) {
    part.clear();
    part.extend((0..doc.sentences().len()).map(|i| measure(i) as f32));
    standardize(part);
    part.iter_mut().for_each(|value| *value *= weight);
}
