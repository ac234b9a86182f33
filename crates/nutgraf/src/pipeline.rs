use nutgraf_core::{
    Analyzer, Budget, CandidateFinder, Candidates, Document, Extractor, Factor, Lang, Page, Ranker,
    Scorer, Scratch, Selector, Source,
};
use nutgraf_keywords::Overlap;
use nutgraf_summarize::Focus;

use crate::Gist;

/// The whole path from a page to its gist; every stage can be replaced.
///
/// # Cost
///
/// Time and memory in proportion to the page, with the stages that come with
/// these crates. [`Pipeline::run_into`] with a used [`Scratch`] and [`Gist`]
/// allocates nothing for a page like those before, unless its language has to
/// be guessed.
///
/// # Example
///
/// ```
/// use nutgraf::{Budget, Pipeline, summarize::LexRank};
///
/// let pipeline = Pipeline::new()
///     .scorer(LexRank::new())
///     .budget(Budget::sentences(1).and_words(20))
///     .keywords(3);
/// let gist = pipeline.run(
///     "The ferry is back\n\nThe old ferry crosses the river again. It was repaired for \
///      two years in a yard downstream. On the first day the ferry took four hundred people \
///      over the river.",
/// );
/// assert_eq!(gist.summary().count(), 1);
/// assert!(gist.keywords().any(|keyword| keyword.text.contains("ferry")));
/// ```
pub struct Pipeline {
    extractor: Box<dyn Extractor>,
    analyzer: Analyzer,
    finder: Box<dyn CandidateFinder>,
    ranker: Box<dyn Ranker>,
    scorer: Box<dyn Scorer>,
    selector: Box<dyn Selector>,
    overlap: Overlap,
    lang: Option<Lang>,
    keywords: usize,
    budget: Budget,
    query: String,
}

/// What is asked of one page: what a [`Pipeline`] asks of all, unless told
/// otherwise.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Request<'a> {
    /// How many keywords; none costs nothing.
    pub keywords: usize,
    /// How long a summary; no sentence costs nothing.
    pub budget: Budget,
    /// What the summary should be about; empty for the page's own matter.
    pub query: &'a str,
}

impl<'a> Request<'a> {
    /// The same with so many keywords.
    pub const fn keywords(mut self, keywords: usize) -> Self {
        self.keywords = keywords;
        self
    }

    /// The same with this budget.
    pub const fn budget(mut self, budget: Budget) -> Self {
        self.budget = budget;
        self
    }

    /// The same with this query.
    pub const fn query<'b>(self, query: &'b str) -> Request<'b> {
        Request { keywords: self.keywords, budget: self.budget, query }
    }
}

impl std::fmt::Debug for Pipeline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pipeline").field("request", &self.request()).finish_non_exhaustive()
    }
}

impl Default for Pipeline {
    fn default() -> Self {
        Self::new()
    }
}

macro_rules! stages {
    ($($(#[$doc:meta])* $name:ident: $stage:ident;)*) => {$(
        $(#[$doc])*
        pub fn $name(mut self, $name: impl $stage + 'static) -> Self {
            self.$name = Box::new($name);
            self
        }
    )*};
}

/// How many keywords and sentences are asked for where nothing is said.
const KEYWORDS: usize = 10;
const SENTENCES: usize = 3;

impl Pipeline {
    /// The default of every stage, ten keywords, three sentences.
    pub fn new() -> Self {
        Pipeline {
            extractor: nutgraf_extract::Method::default().extractor(),
            analyzer: crate::analyzer(),
            finder: nutgraf_keywords::Method::default().finder(),
            ranker: nutgraf_keywords::Method::default().ranker(),
            scorer: nutgraf_summarize::Method::default().scorer(),
            selector: nutgraf_summarize::Selection::default().selector(),
            overlap: nutgraf_keywords::Method::default().overlap(),
            lang: None,
            keywords: KEYWORDS,
            budget: Budget::sentences(SENTENCES),
            query: String::new(),
        }
    }

    stages! {
        /// Another extractor.
        extractor: Extractor;
        /// Another candidate finder.
        finder: CandidateFinder;
        /// Another ranker.
        ranker: Ranker;
        /// Another scorer.
        scorer: Scorer;
        /// Another selector.
        selector: Selector;
    }

    /// Another analyzer: segmenter, tokenizer and lexicon.
    pub fn analyzer(mut self, analyzer: Analyzer) -> Self {
        self.analyzer = analyzer;
        self
    }

    /// What is done with keywords that overlap.
    pub fn overlap(mut self, overlap: Overlap) -> Self {
        self.overlap = overlap;
        self
    }

    /// The language of all texts, whatever they say; `None` by default.
    pub fn lang(mut self, lang: Option<Lang>) -> Self {
        self.lang = lang;
        self
    }

    /// How many keywords.
    pub fn keywords(mut self, n: usize) -> Self {
        self.keywords = n;
        self
    }

    /// How long a summary.
    pub fn budget(mut self, budget: Budget) -> Self {
        self.budget = budget;
        self
    }

    /// What the summary should be about; empty for the page's own matter.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = query.into();
        self
    }

    /// What is asked of each page: to be changed for one of them.
    pub fn request(&self) -> Request<'_> {
        Request { keywords: self.keywords, budget: self.budget, query: &self.query }
    }

    /// The gist of one page.
    pub fn run<'a>(&self, page: impl Into<Page<'a>>) -> Gist {
        let mut gist = Gist::default();
        self.run_into(page, &mut Scratch::new(), &mut gist);
        gist
    }

    /// The gist of one page, into memory that is reused.
    pub fn run_into<'a>(&self, page: impl Into<Page<'a>>, scratch: &mut Scratch, gist: &mut Gist) {
        self.run_with(page, self.request(), scratch, gist);
    }

    /// What is requested of one page, into memory that is reused.
    pub fn run_with<'a>(
        &self,
        page: impl Into<Page<'a>>,
        request: Request<'_>,
        scratch: &mut Scratch,
        gist: &mut Gist,
    ) {
        gist.clear();
        self.extractor.extract(&page.into(), scratch, &mut gist.article);
        gist.article.lang = self.lang.or(gist.article.lang);
        self.analyzer.analyze_into(&gist.article, scratch, &mut gist.document);
        self.stages(request, scratch, gist);
    }

    /// The gist of a text as it stands: nothing is taken away as boilerplate.
    pub fn digest<'a>(&self, source: impl Into<Source<'a>>) -> Gist {
        let mut gist = Gist::default();
        self.digest_with(&[source.into()], self.request(), &mut Scratch::new(), &mut gist);
        gist
    }

    /// What is requested of one text as it stands, or of several on one
    /// matter, into memory that is reused.
    pub fn digest_with(
        &self,
        sources: &[Source<'_>],
        request: Request<'_>,
        scratch: &mut Scratch,
        gist: &mut Gist,
    ) {
        gist.clear();
        if let [source] = sources {
            let source = Source { lang: self.lang.or(source.lang), ..*source };
            self.analyzer.analyze_into(source, scratch, &mut gist.document);
        } else {
            self.analyzer.analyze_all_into(sources, scratch, &mut gist.document);
        }
        gist.article.text.push_str(gist.document.text());
        gist.article.blocks.extend_from_slice(gist.document.blocks());
        gist.article.title.push_str(sources.first().map_or("", |source| source.title));
        self.stages(request, scratch, gist);
    }

    fn stages(&self, request: Request<'_>, scratch: &mut Scratch, gist: &mut Gist) {
        if request.keywords > 0 {
            self.find_keywords(request.keywords, scratch, gist);
        }
        if request.budget != Budget::sentences(0) {
            self.summarize(request, scratch, gist);
        }
    }

    fn find_keywords(&self, n: usize, scratch: &mut Scratch, gist: &mut Gist) {
        #[derive(Default)]
        struct Buffers {
            candidates: Candidates,
            scores: Vec<f32>,
        }
        let mut buffers = scratch.take::<Buffers>();
        let Buffers { candidates, scores } = &mut *buffers;
        let doc = &gist.document;
        candidates.clear();
        self.finder.find(doc, scratch, candidates);
        scores.clear();
        scores.resize(candidates.len(), 0.0);
        self.ranker.rank(doc, candidates, scratch, scores);
        gist.keywords.choose(doc, candidates, scores, n, self.overlap);
        scratch.put(buffers);
    }

    fn summarize(&self, request: Request<'_>, scratch: &mut Scratch, gist: &mut Gist) {
        let doc = &gist.document;
        gist.scores.resize(doc.sentences().len(), 0.0);
        if request.query.is_empty() {
            self.scorer.score(doc, scratch, &mut gist.scores);
        } else {
            let query = self.analyze_query(request.query, doc, scratch);
            Focus::on(&query, &self.scorer).score(doc, scratch, &mut gist.scores);
        }
        self.selector.select(doc, &gist.scores, request.budget, scratch, &mut gist.summary);
        gist.summary.sort_unstable();
    }

    /// The query, in the language of the document.
    fn analyze_query(&self, query: &str, doc: &Document, scratch: &mut Scratch) -> Document {
        let mut analyzed = Document::default();
        let source = Source { text: query, lang: Some(doc.lang()), ..Source::default() };
        self.analyzer.analyze_into(source, scratch, &mut analyzed);
        analyzed
    }

    /// Appends what made up the score of sentence `index` of a gist, if the
    /// scorer can say.
    pub fn explain_sentence(
        &self,
        gist: &Gist,
        index: usize,
        scratch: &mut Scratch,
        factors: &mut Vec<Factor>,
    ) {
        self.scorer.explain(&gist.document, index, scratch, factors);
    }

    /// Appends what made up the score of keyword `index` of a gist, if the
    /// ranker can say. Finds the candidates again.
    pub fn explain_keyword(
        &self,
        gist: &Gist,
        index: usize,
        scratch: &mut Scratch,
        factors: &mut Vec<Factor>,
    ) {
        let mut candidates = scratch.take::<Candidates>();
        candidates.clear();
        self.finder.find(&gist.document, scratch, &mut candidates);
        if let Some(keyword) = gist.keywords.as_slice().get(index) {
            self.ranker.explain(&gist.document, &candidates, keyword.candidate, scratch, factors);
        }
        scratch.put(candidates);
    }
}
