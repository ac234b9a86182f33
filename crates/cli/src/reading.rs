//! Reads pages and texts as the plan says, with memory that is used again.

use std::iter;

use nutgraf::{Article, Factor, Gist, Lang, Page, Request, Scratch, Source, html::Decoded};

use crate::{
    given,
    plan::{Plan, Task},
    record::Part,
    report::{Ending, Keyword, Pick, Places, Report},
};

/// What is read at a time: one for each thread.
#[derive(Debug)]
pub(crate) struct Reading<'p> {
    plan: &'p Plan,
    scratch: Scratch,
    /// What was extracted, if anything had to be.
    article: Article,
    gist: Gist,
    /// The sentences of a text that came one by one.
    sentences: Vec<String>,
}

/// What one input asks for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wish<'a> {
    pub(crate) request: Request<'a>,
    /// The language of the text, whatever a page says.
    pub(crate) lang: Option<Lang>,
    /// The title of a text.
    pub(crate) title: &'a str,
}

/// How the article and the gist at hand belong to what was read.
#[derive(Debug, Default)]
pub(crate) struct Read {
    /// True if the text is an article that had to be found.
    extracted: bool,
    /// The lines of scraped text that are the article.
    lines: Option<Vec<usize>>,
    /// Where each text starts in the document and in what was read.
    starts: Vec<(u32, u32)>,
    /// The number of each sentence, where they came one by one.
    given: Vec<usize>,
}

impl<'p> Reading<'p> {
    pub(crate) fn new(plan: &'p Plan) -> Self {
        Reading {
            plan,
            scratch: Scratch::new(),
            article: Article::default(),
            gist: Gist::default(),
            sentences: Vec::new(),
        }
    }

    /// Reads a page: finds its article.
    pub(crate) fn page(&mut self, page: &Page<'_>, wish: Wish<'_>) -> Read {
        self.article.clear();
        self.plan.extractor.extract(page, &mut self.scratch, &mut self.article);
        if !wish.title.is_empty() {
            self.article.title.clear();
            self.article.title.push_str(wish.title);
        }
        self.article.lang = wish.lang.or(self.article.lang);
        if self.plan.task != Task::Extract {
            let source = [Source::from(&self.article)];
            let Reading { plan, scratch, gist, .. } = self;
            plan.pipeline.digest_with(&source, wish.request, scratch, gist);
        }
        Read { extracted: true, ..Read::default() }
    }

    /// Reads scraped text: finds its article, and tells its lines.
    pub(crate) fn scraped(&mut self, page: &Page<'_>, wish: Wish<'_>) -> Read {
        let read = self.page(page, wish);
        Read { lines: Some(lines(page.bytes, &self.article)), ..read }
    }

    /// Reads a page of plain text as it stands.
    pub(crate) fn plain(&mut self, page: &Page<'_>, wish: Wish<'_>) -> Read {
        let mut decoded = Decoded::default();
        let text = nutgraf::html::decode(page.bytes, page.charset, &mut decoded);
        self.text(text, wish)
    }

    /// Reads a text as it stands.
    pub(crate) fn text(&mut self, text: &str, wish: Wish<'_>) -> Read {
        let source = [Source { text, title: wish.title, lang: wish.lang, blocks: &[] }];
        self.plan.pipeline.digest_with(&source, wish.request, &mut self.scratch, &mut self.gist);
        Read::default()
    }

    /// Reads the parts of a text, each a text of its own on the same matter.
    pub(crate) fn texts(&mut self, text: &str, parts: &[Part], wish: Wish<'_>) -> Read {
        let title = |i: usize, part: &Part| match &part.title {
            Some(title) => title.clone(),
            None if i == 0 => wish.title.to_owned(),
            None => String::new(),
        };
        let titles: Vec<_> = parts.iter().enumerate().map(|(i, part)| title(i, part)).collect();
        let sources: Vec<_> = iter::zip(parts, &titles)
            .map(|(part, title)| Source {
                text: &text[part.start..part.end],
                title,
                lang: wish.lang,
                blocks: &[],
            })
            .collect();
        let Reading { plan, scratch, gist, .. } = self;
        plan.pipeline.digest_with(&sources, wish.request, scratch, gist);
        let here = gist.document().sources().iter().map(|source| source.start);
        let starts = here.zip(parts.iter().map(|part| part.start as u32)).collect();
        Read { starts, ..Read::default() }
    }

    /// Reads a text of which the sentences are known.
    pub(crate) fn sentences(&mut self, sentences: Vec<String>, wish: Wish<'_>) -> Read {
        self.sentences = sentences;
        let text = given::join(&self.sentences);
        let source = [Source { text: &text, title: wish.title, lang: wish.lang, blocks: &[] }];
        let Reading { plan, scratch, gist, .. } = self;
        let pipeline = plan.given.as_ref().unwrap_or(&plan.pipeline);
        pipeline.digest_with(&source, wish.request, scratch, gist);
        Read { given: given::numbers(gist.document()), ..Read::default() }
    }

    /// What came of it.
    pub(crate) fn report<'r>(
        &'r mut self,
        read: Read,
        name: &'r str,
        id: Option<&'r str>,
    ) -> Report<'r> {
        let (sentence_factors, keyword_factors) = self.factors();
        let summary = self.summary(&read.given, sentence_factors);
        let Reading { plan, article, gist, .. } = &*self;
        let analysed = plan.task != Task::Extract;
        let keywords = gist.keywords().zip(keyword_factors).map(|(keyword, factors)| Keyword {
            text: keyword.text,
            score: keyword.score,
            spans: keyword.spans,
            factors,
        });
        Report {
            name,
            id,
            parts: plan.parts(),
            article: read.extracted.then_some(article),
            lines: read.lines,
            document: analysed.then(|| gist.document()),
            endings: if plan.task == Task::Sentences { self.endings() } else { Vec::new() },
            offsets: plan.offsets,
            title: if read.extracted { &article.title } else { gist.title() },
            lang: if analysed { gist.lang() } else { article.lang.unwrap_or_default() },
            scores: gist.scores(),
            summary,
            keywords: keywords.collect(),
            places: match read.starts {
                starts if !starts.is_empty() => Places::Texts(starts),
                _ if read.extracted => Places::Page(article),
                _ => Places::Same,
            },
        }
    }

    /// What made up the score of each sentence of the summary and of each
    /// keyword; empty if that is not wanted.
    fn factors(&mut self) -> (Vec<Vec<Factor>>, Vec<Vec<Factor>>) {
        let Reading { plan, scratch, gist, .. } = self;
        let mut collect = |explain: &dyn Fn(&mut Scratch, &mut Vec<Factor>)| {
            let mut factors = Vec::new();
            if plan.explain {
                explain(scratch, &mut factors);
            }
            factors
        };
        let sentences = gist.summary().map(|pick| {
            collect(&|scratch, to| plan.pipeline.explain_sentence(gist, pick.index, scratch, to))
        });
        let sentences = sentences.collect();
        let keywords = gist.keywords().enumerate().map(|(i, _)| {
            collect(&|scratch, to| plan.pipeline.explain_keyword(gist, i, scratch, to))
        });
        (sentences, keywords.collect())
    }

    /// What ends each sentence; empty if that is not wanted.
    fn endings(&self) -> Vec<Ending> {
        if !self.plan.explain {
            return Vec::new();
        }
        let document = self.gist.document();
        let segmenter = self.plan.segmenter.clone().language(document.lang());
        let blocks = document.blocks().iter().map(|block| &document.text()[block.span]);
        let sentences = blocks.flat_map(|block| segmenter.sentences(block));
        sentences.map(|sentence| Ending { end: sentence.end, score: sentence.score }).collect()
    }

    /// The summary; sentences that came one by one have their own numbers.
    fn summary(&self, given: &[usize], factors: Vec<Vec<Factor>>) -> Vec<Pick<'_>> {
        let mut factors = factors.into_iter();
        let picks = self.gist.summary().map(|pick| {
            let number = given.get(pick.index).copied();
            let text = number.and_then(|number| self.sentences.get(number));
            Pick {
                text: text.map_or(pick.text, String::as_str),
                index: number.unwrap_or(pick.index),
                span: pick.span,
                score: pick.score,
                factors: factors.next().unwrap_or_default(),
            }
        });
        picks.collect()
    }
}

/// The numbers of the lines of `text` of which the article was made, from
/// zero.
fn lines(text: &[u8], article: &Article) -> Vec<usize> {
    let mut kept = Vec::with_capacity(article.blocks.len());
    let (mut line, mut at) = (0, 0);
    for block in &article.blocks {
        let source = block.source.range();
        let ends = |from: usize, to: usize| {
            text.get(from..to).unwrap_or_default().iter().filter(|&&byte| byte == b'\n').count()
        };
        line += ends(at, source.start);
        let last = line + ends(source.start, source.end);
        let first = if kept.last() == Some(&line) { line + 1 } else { line };
        kept.extend(first..=last);
        (line, at) = (last, source.end.max(at));
    }
    kept
}

#[cfg(test)]
mod tests {
    use nutgraf::{BlockKind, Span};

    use super::*;

    #[test]
    fn lines_of_blocks() {
        let text = b"0\n1\n\n3\n4 and\n5";
        let mut article = Article::default();
        for (start, end) in [(2, 3), (5, 6), (7, 14)] {
            article.push(BlockKind::Paragraph, "x", Span::new(start, end));
        }
        assert_eq!(lines(text, &article), [1, 3, 4, 5]);
    }
}
