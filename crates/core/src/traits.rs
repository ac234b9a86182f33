use std::sync::Arc;

use crate::{Article, Budget, Candidates, Document, Lang, Page, Scratch, Span};

/// Finds the article in a page.
pub trait Extractor: Send + Sync {
    /// Reads `page` and writes what it finds into `article`, which is empty on
    /// entry. An article with empty text means that there is none.
    fn extract(&self, page: &Page<'_>, scratch: &mut Scratch, article: &mut Article);
}

/// Splits text into sentences.
pub trait Segmenter: Send + Sync {
    /// Appends the sentences of `text` to `sentences`: in order, apart from
    /// each other, not empty, with no white space at either end.
    fn segment(&self, text: &str, lang: Lang, scratch: &mut Scratch, sentences: &mut Vec<Span>);
}

/// Splits text into words.
pub trait Tokenizer: Send + Sync {
    /// Appends the words of `text` to `words`: by start, none empty. They may
    /// overlap, as the character pairs of a script without spaces do.
    fn tokenize(&self, text: &str, lang: Lang, scratch: &mut Scratch, words: &mut Vec<Span>);
}

/// What is known of languages: which one a text is in, and what a word is in
/// it. Asked once for each text and each distinct word.
pub trait Lexicon: Send + Sync {
    /// The language of a text of which `declared` is said;
    /// [`Lang::UND`] where nothing tells.
    fn identify(&self, text: &str, declared: Option<Lang>) -> Lang {
        let _ = text;
        declared.unwrap_or_default()
    }
    /// True if `form`, a word in lower case, carries no meaning of its own.
    fn is_stop(&self, form: &str, lang: Lang) -> bool {
        let _ = (form, lang);
        false
    }
    /// Appends the stem of `form` to `stem`.
    fn stem(&self, form: &str, lang: Lang, stem: &mut String) {
        let _ = lang;
        stem.push_str(form);
    }
}

/// Finds the phrases of a document that may become keywords.
pub trait CandidateFinder: Send + Sync {
    /// Appends candidates to `candidates`, in order of first occurrence.
    fn find(&self, doc: &Document, scratch: &mut Scratch, candidates: &mut Candidates);
}

/// Says how well each candidate stands for its document.
pub trait Ranker: Send + Sync {
    /// Writes one finite score per candidate, higher for better. `scores` is
    /// as long as `candidates` and zero on entry.
    fn rank(
        &self,
        doc: &Document,
        candidates: &Candidates,
        scratch: &mut Scratch,
        scores: &mut [f32],
    );

    /// Appends what made up the score of one candidate, if the method can
    /// say.
    fn explain(
        &self,
        doc: &Document,
        candidates: &Candidates,
        candidate: usize,
        scratch: &mut Scratch,
        factors: &mut Vec<Factor>,
    ) {
        let _ = (doc, candidates, candidate, scratch, factors);
    }
}

/// Says how well each sentence stands for its document.
pub trait Scorer: Send + Sync {
    /// Writes one finite score per sentence, higher for better. `scores` is
    /// as long as `doc.sentences()` and zero on entry.
    fn score(&self, doc: &Document, scratch: &mut Scratch, scores: &mut [f32]);

    /// Appends what made up the score of one sentence, if the method can say.
    fn explain(
        &self,
        doc: &Document,
        sentence: usize,
        scratch: &mut Scratch,
        factors: &mut Vec<Factor>,
    ) {
        let _ = (doc, sentence, scratch, factors);
    }
}

/// One part of a score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Factor {
    /// What was measured.
    pub name: &'static str,
    /// What it added to the score.
    pub value: f32,
}

/// Chooses the sentences of a summary.
pub trait Selector: Send + Sync {
    /// Appends the chosen sentences to `chosen`, best first, each at most
    /// once. Never exceeds the budget.
    fn select(
        &self,
        doc: &Document,
        scores: &[f32],
        budget: Budget,
        scratch: &mut Scratch,
        chosen: &mut Vec<usize>,
    );
}

macro_rules! forward {
    ($($wrapper:ty),*) => {$(
        impl<T: Extractor + ?Sized> Extractor for $wrapper {
            fn extract(&self, page: &Page<'_>, scratch: &mut Scratch, article: &mut Article) {
                (**self).extract(page, scratch, article);
            }
        }
        impl<T: Segmenter + ?Sized> Segmenter for $wrapper {
            fn segment(
                &self,
                text: &str,
                lang: Lang,
                scratch: &mut Scratch,
                sentences: &mut Vec<Span>,
            ) {
                (**self).segment(text, lang, scratch, sentences);
            }
        }
        impl<T: Tokenizer + ?Sized> Tokenizer for $wrapper {
            fn tokenize(
                &self,
                text: &str,
                lang: Lang,
                scratch: &mut Scratch,
                words: &mut Vec<Span>,
            ) {
                (**self).tokenize(text, lang, scratch, words);
            }
        }
        impl<T: Lexicon + ?Sized> Lexicon for $wrapper {
            fn identify(&self, text: &str, declared: Option<Lang>) -> Lang {
                (**self).identify(text, declared)
            }
            fn is_stop(&self, form: &str, lang: Lang) -> bool {
                (**self).is_stop(form, lang)
            }
            fn stem(&self, form: &str, lang: Lang, stem: &mut String) {
                (**self).stem(form, lang, stem);
            }
        }
        impl<T: CandidateFinder + ?Sized> CandidateFinder for $wrapper {
            fn find(&self, doc: &Document, scratch: &mut Scratch, candidates: &mut Candidates) {
                (**self).find(doc, scratch, candidates);
            }
        }
        impl<T: Ranker + ?Sized> Ranker for $wrapper {
            fn rank(
                &self,
                doc: &Document,
                candidates: &Candidates,
                scratch: &mut Scratch,
                scores: &mut [f32],
            ) {
                (**self).rank(doc, candidates, scratch, scores);
            }
            fn explain(
                &self,
                doc: &Document,
                candidates: &Candidates,
                candidate: usize,
                scratch: &mut Scratch,
                factors: &mut Vec<Factor>,
            ) {
                (**self).explain(doc, candidates, candidate, scratch, factors);
            }
        }
        impl<T: Scorer + ?Sized> Scorer for $wrapper {
            fn score(&self, doc: &Document, scratch: &mut Scratch, scores: &mut [f32]) {
                (**self).score(doc, scratch, scores);
            }
            fn explain(
                &self,
                doc: &Document,
                sentence: usize,
                scratch: &mut Scratch,
                factors: &mut Vec<Factor>,
            ) {
                (**self).explain(doc, sentence, scratch, factors);
            }
        }
        impl<T: Selector + ?Sized> Selector for $wrapper {
            fn select(
                &self,
                doc: &Document,
                scores: &[f32],
                budget: Budget,
                scratch: &mut Scratch,
                chosen: &mut Vec<usize>,
            ) {
                (**self).select(doc, scores, budget, scratch, chosen);
            }
        }
    )*};
}
forward!(&T, Box<T>, Arc<T>);

/// A scorer from a function.
///
/// ```
/// use nutgraf_core::{Document, Scorer, scorer_fn};
///
/// let questions = scorer_fn(|doc: &Document, scores: &mut [f32]| {
///     for (i, score) in scores.iter_mut().enumerate() {
///         *score = f32::from(doc.sentence_text(i).ends_with('?'));
///     }
/// });
/// let _: Box<dyn Scorer> = Box::new(questions);
/// ```
pub fn scorer_fn<F>(score: F) -> impl Scorer
where
    F: Fn(&Document, &mut [f32]) + Send + Sync,
{
    struct FnScorer<F>(F);
    impl<F: Fn(&Document, &mut [f32]) + Send + Sync> Scorer for FnScorer<F> {
        fn score(&self, doc: &Document, _: &mut Scratch, scores: &mut [f32]) {
            (self.0)(doc, scores);
        }
    }
    FnScorer(score)
}

// Every stage can be chosen at run time: each trait is object-safe.
const _: Option<&dyn Extractor> = None;
const _: Option<&dyn Segmenter> = None;
const _: Option<&dyn Tokenizer> = None;
const _: Option<&dyn Lexicon> = None;
const _: Option<&dyn CandidateFinder> = None;
const _: Option<&dyn Ranker> = None;
const _: Option<&dyn Scorer> = None;
const _: Option<&dyn Selector> = None;
