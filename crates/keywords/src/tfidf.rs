//! Frequent here, rare elsewhere.

use std::sync::Arc;

use nutgraf_core::{Candidates, Document, Factor, Idf, Ranker, Scratch};

use crate::rarity::Rarity;

/// TF-IDF: a phrase is as good as it is frequent, and its words rare.
///
/// # What it does
///
/// Multiplies how often a phrase occurs with the mean rarity of its content
/// words in a background of other documents. Without a background all content
/// words are as rare as each other, and the frequency decides.
///
/// # Source
///
/// Salton and Buckley, "Term-weighting approaches in automatic text
/// retrieval" (1988), table 1, `tfx` with a smoothed rarity (see [`Idf::get`]).
///
/// # Cost
///
/// Time in proportion to candidates, and with a background one look-up for
/// each distinct term; memory to terms.
///
/// # Options
///
/// [`background`](TfIdf::background): none. Rarity among the sentences of the
/// document itself was tried in its place and is worse than none: it is the
/// subject of a text that is all over its sentences (macro F1@10 over eight
/// sets of news and web pages: 15.1 against 16.2; with a background 16.9).
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
/// The paper weighs single terms. That a phrase takes the mean of its words,
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
        rarity.fill(doc, self.background.as_deref());
        for (score, candidate) in scores.iter_mut().zip(candidates.as_slice()) {
            *score = candidate.count as f32 * rarity.mean(doc, candidate.tokens);
        }
        scratch.put(rarity);
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
        let mut rarity = scratch.take::<Rarity>();
        rarity.fill(doc, self.background.as_deref());
        let idf = rarity.mean(doc, candidate.tokens);
        factors.push(Factor { name: "frequency", value: candidate.count as f32 });
        factors.push(Factor { name: "mean rarity of its words", value: idf });
        scratch.put(rarity);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Runs,
        testing::{analyze, score},
    };

    const TEXT: &str = "Sea ice melts. The sea ice. Old ice.";

    /// `ice` is in 9 of 9 documents: ln(10/10) + 1 = 1; `sea` in 4: ln(10/5) +
    /// 1 = 1.693147; `melts` in none: ln(10/1) + 1 = 3.302585.
    const BACKGROUND: &str = "documents\t9\nice\t9\nsea\t4\n";

    #[test]
    fn by_hand() {
        let idf = Arc::new(Idf::read(BACKGROUND.as_bytes()).unwrap());
        let doc = analyze(TEXT);
        for (phrase, frequency, idf_by_hand) in [
            ("ice", 3.0, 1.0),
            ("Sea", 2.0, 1.693_147),
            ("Sea ice", 2.0, (1.0 + 1.693_147) / 2.0),
            ("Sea ice melts", 1.0, (1.0 + 1.693_147 + 3.302_585) / 3.0),
        ] {
            let plain = score(&Runs::new(), &TfIdf::new(), &doc, phrase);
            assert_eq!(plain, frequency, "{phrase}");
            let ranker = TfIdf::new().background(idf.clone());
            let got = score(&Runs::new(), &ranker, &doc, phrase);
            let wanted = frequency * idf_by_hand;
            assert!((got - wanted).abs() < 1e-5, "{phrase}: {got}, not {wanted}");
        }
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
}
