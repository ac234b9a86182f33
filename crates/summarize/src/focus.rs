//! A scorer turned towards a question.

use nutgraf_core::{Document, Factor, Scorer, Scratch, TermId};

use crate::{
    blend,
    scale::{self, standardize},
    vectors::Vectors,
};

/// A scorer turned towards a question: sentences that are like the question
/// count more.
///
/// # What it does
///
/// Blends the scores of another scorer with the cosine between each sentence
/// and the question, words of both weighed by how rare they are in the
/// document. If the document has no word of the question, the scorer decides
/// alone.
///
/// # Cost
///
/// Time in proportion to tokens, and to distinct words times the logarithm of
/// the number of stems asked for; besides that of the scorer.
///
/// # Example
///
/// ```
/// # #[cfg(feature = "analyzer")] {
/// use nutgraf_core::{Scorer, Scratch};
/// use nutgraf_summarize::{Focus, Lead, analyzer};
///
/// let analyzer = analyzer();
/// let doc = analyzer.analyze("The dam broke at night. Two bridges fell. Nobody was hurt.");
/// let scorer = Focus::on(&analyzer.analyze("Which bridge fell?"), Lead::new());
/// let mut scores = [0.0; 3];
/// scorer.score(&doc, &mut Scratch::new(), &mut scores);
/// assert!(scores[1] > scores[0] && scores[0] > scores[2]);
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Focus<S> {
    scorer: S,
    /// Sorted.
    stems: Vec<String>,
    share: f32,
}

impl<S: Scorer> Focus<S> {
    /// Asks for these stems, as the document's analyzer makes them.
    pub fn new(stems: impl IntoIterator<Item = impl Into<String>>, scorer: S) -> Self {
        let mut stems: Vec<String> = stems.into_iter().map(Into::into).collect();
        stems.sort_unstable();
        Focus { scorer, stems, share: 0.7 }
    }

    /// Asks for the content terms of a question, analysed by the analyzer of
    /// the documents.
    pub fn on(question: &Document, scorer: S) -> Self {
        let sentences = 0..question.sentences().len();
        let terms = sentences.flat_map(|i| question.content_terms(i));
        Self::new(terms.map(|&term| question.stem(term)), scorer)
    }

    /// The weight of the question, from 0 to 1; the scorer has the rest.
    pub const fn share(mut self, share: f32) -> Self {
        self.share = scale::share(share);
        self
    }

    fn parts(&self, doc: &Document, scratch: &mut Scratch) -> Box<Buffers> {
        let mut buffers = scratch.take::<Buffers>();
        let Buffers { vectors, question, likeness, rest } = &mut *buffers;
        vectors.fill(doc, None);
        question.clear();
        let asked = |term| {
            let stem = doc.stem(term);
            self.stems.binary_search_by(|asked| asked.as_str().cmp(stem)).is_ok()
        };
        let terms = (0..doc.term_count() as u32).map(TermId).zip(vectors.rarity());
        question
            .extend(terms.map(|(term, &rarity)| if asked(term) { f64::from(rarity) } else { 0.0 }));
        likeness.clear();
        likeness.extend((0..doc.sentences().len()).map(|i| vectors.dot(i, question) as f32));
        let answers = likeness.iter().any(|&likeness| likeness > 0.0);
        let share = if answers { self.share } else { 0.0 };
        standardize(likeness);
        likeness.iter_mut().for_each(|likeness| *likeness *= share);
        blend::fill(&self.scorer, 1.0 - share, doc, scratch, rest);
        buffers
    }
}

#[derive(Default)]
struct Buffers {
    vectors: Vectors,
    /// By term, its weight in the question.
    question: Vec<f64>,
    likeness: Vec<f32>,
    rest: Vec<f32>,
}

impl<S: Scorer> Scorer for Focus<S> {
    fn score(&self, doc: &Document, scratch: &mut Scratch, scores: &mut [f32]) {
        let parts = self.parts(doc, scratch);
        for (score, (likeness, rest)) in
            scores.iter_mut().zip(parts.likeness.iter().zip(&parts.rest))
        {
            *score = likeness + rest;
        }
        scratch.put(parts);
    }

    fn explain(
        &self,
        doc: &Document,
        sentence: usize,
        scratch: &mut Scratch,
        factors: &mut Vec<Factor>,
    ) {
        let parts = self.parts(doc, scratch);
        for (name, part) in [("question", &parts.likeness), ("text", &parts.rest)] {
            factors.extend(part.get(sentence).map(|&value| Factor { name, value }));
        }
        scratch.put(parts);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Lead,
        testing::{english, scores},
    };

    fn best(scorer: &impl Scorer) -> usize {
        let doc =
            english("Rain fell all day. Two bridges fell. The dam broke at night. Nobody slept.");
        let scores = scores(scorer, &doc);
        (0..scores.len()).max_by(|&a, &b| scores[a].total_cmp(&scores[b])).unwrap()
    }

    #[test]
    fn what_is_asked_for_comes_first() {
        let on = |question| Focus::on(&english(question), Lead::new());
        for (question, wanted) in [
            ("When did the dam break? At night?", 2),
            ("Which bridge?", 1),
            // Beside the matter, of stop words alone, nothing: the scorer decides.
            ("Who eats fish?", 0),
            ("What was it?", 0),
            ("", 0),
        ] {
            assert_eq!(best(&on(question)), wanted, "{question:?}");
        }
        assert_eq!(best(&on("Which bridge?").share(0.0)), 0);
        assert_eq!(best(&Focus::new(["night", "dam"], Lead::new())), 2);
    }

    #[test]
    fn a_focus_keeps_another_scorer_of_its_kind_apart() {
        let inner = Focus::new(["bridg"], Lead::new());
        assert_eq!(best(&Focus::new(["elsewhere"], inner)), 1);
    }
}
