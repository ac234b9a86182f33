//! What a task found in one input, in the one form that every format renders.

use nutgraf::{
    Article, Block, Document, Factor, Lang, Span,
    segment::{End, OffsetUnit},
};

/// The result for one page or record.
#[derive(Debug)]
pub(crate) struct Report<'a> {
    /// What a heading calls it.
    pub(crate) name: &'a str,
    /// The id of its record, as JSON.
    pub(crate) id: Option<&'a str>,
    /// What of it is shown.
    pub(crate) parts: Parts,
    /// What extraction found, if there was any.
    pub(crate) article: Option<&'a Article>,
    /// The lines of scraped text that were kept.
    pub(crate) lines: Option<Vec<usize>>,
    /// The analysed text, if it was analysed.
    pub(crate) document: Option<&'a Document>,
    /// What ends each sentence, if that is explained.
    pub(crate) endings: Vec<Ending>,
    /// What the offsets of sentences count.
    pub(crate) offsets: OffsetUnit,
    pub(crate) title: &'a str,
    pub(crate) lang: Lang,
    /// The score of each sentence.
    pub(crate) scores: &'a [f32],
    pub(crate) summary: Vec<Pick<'a>>,
    pub(crate) keywords: Vec<Keyword<'a>>,
    /// Where each piece of the text stood in what was read.
    pub(crate) places: Places<'a>,
}

/// What of a result is shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parts {
    pub(crate) metadata: bool,
    pub(crate) text: bool,
    pub(crate) sentences: bool,
    pub(crate) keywords: bool,
    pub(crate) summary: bool,
    /// Factors and blocks, too.
    pub(crate) explain: bool,
}

impl Parts {
    /// Nothing.
    pub(crate) const NONE: Parts = Parts {
        metadata: false,
        text: false,
        sentences: false,
        keywords: false,
        summary: false,
        explain: false,
    };
}

/// What ends a sentence, and how sure it is that one ends there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ending {
    pub(crate) end: End,
    pub(crate) score: f32,
}

/// A sentence of the summary.
#[derive(Debug)]
pub(crate) struct Pick<'a> {
    pub(crate) text: &'a str,
    pub(crate) index: usize,
    pub(crate) span: Span,
    pub(crate) score: f32,
    pub(crate) factors: Vec<Factor>,
}

/// A keyword.
#[derive(Debug)]
pub(crate) struct Keyword<'a> {
    pub(crate) text: &'a str,
    pub(crate) score: f32,
    pub(crate) spans: &'a [Span],
    pub(crate) factors: Vec<Factor>,
}

/// Where the pieces of a document stood in what was read.
#[derive(Debug, Default)]
pub(crate) enum Places<'a> {
    /// The document is what was read.
    #[default]
    Same,
    /// It was extracted from this page.
    Page(&'a Article),
    /// It was put together of several texts: where each starts in the document
    /// and in what was read.
    Texts(Vec<(u32, u32)>),
}

impl Places<'_> {
    /// The place of `span` in the text that was read.
    pub(crate) fn of(&self, span: Span) -> Span {
        let Places::Texts(starts) = self else { return span };
        let after = starts.partition_point(|&(here, _)| here <= span.start);
        let Some(&(here, there)) = after.checked_sub(1).and_then(|at| starts.get(at)) else {
            return span;
        };
        Span { start: span.start - here + there, end: span.end - here + there }
    }

    /// The bytes of the page that `span` of the document was made of.
    pub(crate) fn source(&self, span: Span) -> Option<Span> {
        match self {
            Places::Page(article) => Some(article.source(span)),
            _ => None,
        }
    }
}

impl<'a> Report<'a> {
    /// The text, of which every span is a part.
    pub(crate) fn text(&self) -> &'a str {
        match (self.document, self.article) {
            (Some(document), _) => document.text(),
            (None, Some(article)) => &article.text,
            (None, None) => "",
        }
    }

    /// Its blocks.
    pub(crate) fn blocks(&self) -> &'a [Block] {
        match (self.document, self.article) {
            (Some(document), _) => document.blocks(),
            (None, Some(article)) => &article.blocks,
            (None, None) => &[],
        }
    }

    /// The spans of the sentences.
    pub(crate) fn sentences(&self) -> impl Iterator<Item = Span> + 'a {
        let sentences = self.document.map(Document::sentences).unwrap_or_default();
        sentences.iter().map(|sentence| sentence.span)
    }

    /// Who wrote it, when, and where it stood, as far as is known.
    pub(crate) fn byline(&self) -> Vec<String> {
        let Some(article) = self.article else { return Vec::new() };
        let authors: Vec<_> = article.authors().collect();
        let line = [authors.join(", "), article.date.clone(), article.site_name.clone()];
        line.into_iter().filter(|part| !part.is_empty()).collect()
    }

    /// True if a summary was wanted and not one sentence fits its budget.
    pub(crate) fn is_short(&self) -> bool {
        self.parts.summary && self.summary.is_empty() && !self.scores.is_empty()
    }

    /// True if the text begins with the title.
    pub(crate) fn begins_with_title(&self) -> bool {
        let first = self.blocks().first();
        !self.title.is_empty() && first.is_some_and(|block| self.text()[block.span] == *self.title)
    }
}
