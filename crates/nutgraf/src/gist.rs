use std::fmt;

use nutgraf_core::{Article, Document, Lang, Span};
use nutgraf_keywords::Keywords;

/// What a page is about: title, keywords, and the sentences that tell most.
///
/// A gist owns its text, so it can be returned, stored, sent and filled
/// again. All positions are spans of [`Document::text`], which is the text of
/// the article; [`Gist::source`] leads on to the bytes of the page.
#[derive(Clone, Debug, Default)]
pub struct Gist {
    pub(crate) article: Article,
    pub(crate) document: Document,
    pub(crate) keywords: Keywords,
    pub(crate) scores: Vec<f32>,
    pub(crate) summary: Vec<usize>,
}

/// A keyword of a gist.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Keyword<'g> {
    /// The phrase as the text has it most often.
    pub text: &'g str,
    /// How well it stands for the text; higher is better.
    pub score: f32,
    /// Where it is written so.
    pub span: Span,
    /// Where it occurs, in order, in any form.
    pub spans: &'g [Span],
}

/// A sentence of a summary.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pick<'g> {
    /// The sentence.
    pub text: &'g str,
    /// Its number in the document, from zero.
    pub index: usize,
    /// Where it stands.
    pub span: Span,
    /// Its score; higher is better.
    pub score: f32,
}

impl fmt::Display for Keyword<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}

impl fmt::Display for Pick<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}

impl Gist {
    /// The headline, empty if none was found.
    pub fn title(&self) -> &str {
        &self.article.title
    }

    /// The language of the text.
    pub fn lang(&self) -> Lang {
        self.document.lang()
    }

    /// The article: text, blocks, and what the page says of it.
    pub fn article(&self) -> &Article {
        &self.article
    }

    /// The analysed text.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// True if the page holds no article.
    pub fn is_empty(&self) -> bool {
        self.article.is_empty()
    }

    /// The keywords, best first.
    pub fn keywords(&self) -> impl Iterator<Item = Keyword<'_>> {
        self.keywords.iter().enumerate().map(|(i, keyword)| Keyword {
            text: &self.document.text()[keyword.span],
            score: keyword.score,
            span: keyword.span,
            spans: self.keywords.spans(i),
        })
    }

    /// The sentences of the summary, in the order of the text.
    pub fn summary(&self) -> impl Iterator<Item = Pick<'_>> {
        self.summary.iter().map(|&index| Pick {
            text: self.document.sentence_text(index),
            index,
            span: self.document.sentences()[index].span,
            score: self.scores[index],
        })
    }

    /// The score of every sentence; empty if no summary was asked for.
    pub fn scores(&self) -> &[f32] {
        &self.scores
    }

    /// The bytes of the page that a span of the text was made of.
    pub fn source(&self, span: Span) -> Span {
        self.article.source(span)
    }

    /// Empties the gist and keeps its memory.
    pub(crate) fn clear(&mut self) {
        self.article.clear();
        self.document.clear();
        self.keywords.clear();
        self.scores.clear();
        self.summary.clear();
    }
}
