//! Frequent here, rare elsewhere.

use std::sync::Arc;

use nutgraf_core::{Candidates, Document, Factor, Idf, Ranker, Scratch, Span, TermId};

/// TF-IDF: a phrase is as good as it is frequent, and its words rare.
///
/// # What it does
///
/// Multiplies how often a phrase occurs with the mean rarity of its content
/// words. Rarity comes from a background of other documents, or without one
/// from the sentences of the document itself.
///
/// # Source
///
/// Salton and Buckley, "Term-weighting approaches in automatic text
/// retrieval" (1988), tables 1 and 2 (`n`, `t`); rarity within one document is
/// the inverse sentence frequency of Neto et al., "Document Clustering and
/// Text Summarization" (2000), section 2.
///
/// # Cost
///
/// Time in proportion to tokens and candidates, memory to terms; with a
/// background, one look-up for each distinct term.
///
/// # Options
///
/// [`background`](TfIdf::background): none.
///
/// # Example
///
/// ```
/// use std::sync::Arc;
/// use nutgraf_core::Idf;
/// use nutgraf_keywords::TfIdf;
///
/// let idf = Idf::read("documents\t100\ncat\t3\nhouse\t40\n".as_bytes())?;
/// let ranker = TfIdf::new().background(Arc::new(idf));
/// # Ok::<(), nutgraf_core::IdfError>(())
/// ```
///
/// # Differs from the paper
///
/// The papers weigh single terms. That a phrase takes the mean of its words,
/// and not their sum, keeps long phrases from winning by length alone.
#[derive(Clone, Debug, Default)]
pub struct TfIdf {
    background: Option<Arc<Idf>>,
}

impl TfIdf {
    /// Without a background.
    pub const fn new() -> Self {
        TfIdf { background: None }
    }

    /// Takes rarity from this background, whose stems are those of the
    /// document's analyzer.
    pub fn background(mut self, idf: Arc<Idf>) -> Self {
        self.background = Some(idf);
        self
    }

    /// Writes the rarity of every term.
    fn fill(&self, doc: &Document, rarity: &mut Rarity) {
        match &self.background {
            Some(idf) => rarity.fill_from(doc, idf),
            None => rarity.fill(doc),
        }
    }
}

impl Ranker for TfIdf {
    fn rank(
        &self,
        doc: &Document,
        candidates: &Candidates,
        scratch: &mut Scratch,
        scores: &mut [f32],
    ) {
        let mut rarity = scratch.take::<Rarity>();
        self.fill(doc, &mut rarity);
        for (score, candidate) in scores.iter_mut().zip(candidates.as_slice()) {
            *score = candidate.count as f32 * rarity.mean(doc, candidate.tokens);
        }
        scratch.put(rarity);
    }

    fn explain(
        &self,
        doc: &Document,
        candidates: &Candidates,
        candidate: usize,
        scratch: &mut Scratch,
        factors: &mut Vec<Factor>,
    ) {
        let mut rarity = scratch.take::<Rarity>();
        self.fill(doc, &mut rarity);
        if let Some(candidate) = candidates.as_slice().get(candidate) {
            let idf = rarity.mean(doc, candidate.tokens);
            factors.push(Factor { name: "frequency", value: candidate.count as f32 });
            factors.push(Factor { name: "mean rarity of its words", value: idf });
        }
        scratch.put(rarity);
    }
}

/// The inverse frequency of each term.
#[derive(Default)]
struct Rarity {
    idf: Vec<f32>,
    /// By term, in how many sentences it is, and the last of them.
    seen: Vec<(u32, u32)>,
}

impl Rarity {
    fn fill_from(&mut self, doc: &Document, idf: &Idf) {
        let terms = (0..doc.term_count() as u32).map(TermId);
        self.idf.clear();
        self.idf.extend(
            terms.map(|term| if doc.is_stop(term) { 0.0 } else { idf.get(doc.stem(term)) }),
        );
    }

    /// `ln((1 + sentences) / (1 + sentences with the term)) + 1`, as
    /// [`Idf::get`] has it for documents.
    fn fill(&mut self, doc: &Document) {
        self.seen.clear();
        self.seen.resize(doc.term_count(), (0, u32::MAX));
        for i in 0..doc.sentences().len() {
            for term in doc.content_terms(i) {
                let (count, last) = &mut self.seen[term.index()];
                *count += u32::from(*last != i as u32);
                *last = i as u32;
            }
        }
        let sentences = 1.0 + doc.sentences().len() as f32;
        self.idf.clear();
        self.idf.extend(
            self.seen.iter().map(|&(count, _)| (sentences / (1.0 + count as f32)).ln() + 1.0),
        );
    }

    /// The mean over the content words of a run of tokens.
    fn mean(&self, doc: &Document, tokens: Span) -> f32 {
        let tokens = doc.tokens()[tokens.range()].iter();
        let content = tokens.filter(|token| !doc.is_stop(token.term));
        let (sum, count) = content
            .fold((0.0, 0), |(sum, count), token| (sum + self.idf[token.term.index()], count + 1));
        sum / (count as f32).max(1.0)
    }
}

#[cfg(test)]
mod tests {
    use nutgraf_core::laws;

    use super::*;
    use crate::{
        Runs,
        testing::{analyze, score},
    };

    /// Three sentences. `ice` is in all of them: ln(4/4) + 1 = 1; `sea` in
    /// two: ln(4/3) + 1 = 1.28768; `melts` in one: ln(4/2) + 1 = 1.69315.
    const TEXT: &str = "Sea ice melts. The sea ice. Old ice.";

    #[test]
    fn by_hand() {
        let doc = analyze(TEXT);
        for (phrase, wanted) in [
            ("ice", 3.0 * 1.0),
            ("Sea", 2.0 * 1.287_682),
            ("Sea ice", 2.0 * (1.0 + 1.287_682) / 2.0),
            ("Sea ice melts", (1.0 + 1.287_682 + 1.693_147) / 3.0),
        ] {
            let got = score(&Runs::new(), &TfIdf::new(), &doc, phrase);
            assert!((got - wanted).abs() < 1e-5, "{phrase}: {got}, not {wanted}");
        }
    }

    #[test]
    fn a_background_tells_rare_from_common() {
        let idf = Idf::read("documents\t9\nice\t9\nsea\t4\n".as_bytes()).unwrap();
        let ranker = TfIdf::new().background(Arc::new(idf));
        let doc = analyze(TEXT);
        // ln(10/10) + 1 = 1 and ln(10/5) + 1 = 1.69315.
        let got = score(&Runs::new(), &ranker, &doc, "Sea ice");
        assert!((got - (1.0 + 1.693_147)).abs() < 1e-5, "{got}");
    }

    #[test]
    fn explains_its_product() {
        let doc = analyze(TEXT);
        let (mut candidates, mut scratch) = (Candidates::default(), Scratch::new());
        nutgraf_core::CandidateFinder::find(&Runs::new(), &doc, &mut scratch, &mut candidates);
        let mut factors = Vec::new();
        TfIdf::new().explain(&doc, &candidates, 0, &mut scratch, &mut factors);
        let product: f32 = factors.iter().map(|factor| factor.value).product();
        assert_eq!(product, score(&Runs::new(), &TfIdf::new(), &doc, "Sea"));
    }

    #[test]
    fn laws_hold() {
        for (_, text) in laws::nasty_texts() {
            laws::ranker(&Runs::new(), &TfIdf::new(), &analyze(&text));
        }
    }
}
