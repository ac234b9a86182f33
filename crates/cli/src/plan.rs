//! What is to be done, as the command line says it.

use std::fmt;

use nutgraf::{
    Budget, Extractor, Pipeline, Request,
    extract::Rules,
    segment::{OffsetUnit, SentenceSegmenter},
};

use crate::{args::Common, record::Field, report::Parts};

/// What is made of each input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    Gist,
    Extract,
    Sentences,
    Keywords,
    Summarize,
}

impl Task {
    /// The name of its subcommand.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Task::Gist => "gist",
            Task::Extract => "extract",
            Task::Sentences => "sentences",
            Task::Keywords => "keywords",
            Task::Summarize => "summarize",
        }
    }

    /// What a result shows.
    const fn parts(self) -> Parts {
        match self {
            Task::Gist => Parts {
                metadata: true,
                text: true,
                sentences: true,
                keywords: true,
                summary: true,
                ..Parts::NONE
            },
            Task::Extract => Parts { metadata: true, text: true, ..Parts::NONE },
            Task::Sentences => Parts { sentences: true, ..Parts::NONE },
            Task::Keywords => Parts { keywords: true, ..Parts::NONE },
            Task::Summarize => Parts { summary: true, ..Parts::NONE },
        }
    }

    /// True if plain text is scraped text, in which the article has to be
    /// found; else it is taken as it stands.
    pub(crate) const fn is_extraction(self) -> bool {
        matches!(self, Task::Gist | Task::Extract)
    }

    /// True if it makes a summary.
    pub(crate) const fn summarizes(self) -> bool {
        matches!(self, Task::Gist | Task::Summarize)
    }

    /// The fields of a record that it reads, the first first.
    pub(crate) const fn fields(self) -> &'static [Field] {
        match self {
            Task::Gist | Task::Extract => &[Field::Html, Field::HtmlBase64, Field::Text],
            Task::Sentences | Task::Keywords => &[Field::Text, Field::Html, Field::HtmlBase64],
            Task::Summarize => &[Field::Sentences, Field::Text, Field::Html, Field::HtmlBase64],
        }
    }
}

/// A task with all its settings.
pub(crate) struct Plan {
    pub(crate) task: Task,
    pub(crate) common: Common,
    pub(crate) pipeline: Pipeline,
    /// Finds articles.
    pub(crate) extractor: Box<dyn Extractor>,
    /// The pipeline for a text of which the sentences are known.
    pub(crate) given: Option<Pipeline>,
    /// Finds the sentences that are to be explained.
    pub(crate) segmenter: SentenceSegmenter,
    /// What the offsets of sentences count.
    pub(crate) offsets: OffsetUnit,
    pub(crate) keywords: usize,
    pub(crate) budget: Budget,
    pub(crate) query: String,
    pub(crate) explain: bool,
}

impl fmt::Debug for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plan").field("task", &self.task).finish_non_exhaustive()
    }
}

impl Plan {
    /// A plan without keywords and without a summary.
    pub(crate) fn new(task: Task, common: Common, pipeline: Pipeline) -> Self {
        Plan {
            task,
            common,
            pipeline,
            extractor: Box::new(Rules::new()),
            given: None,
            segmenter: SentenceSegmenter::new(),
            offsets: OffsetUnit::Bytes,
            keywords: 0,
            budget: Budget::sentences(0),
            query: String::new(),
            explain: false,
        }
    }

    /// What is asked of each input.
    pub(crate) fn request(&self) -> Request<'_> {
        let request = self.pipeline.request();
        request.keywords(self.keywords).budget(self.budget).query(&self.query)
    }

    /// What a result shows.
    pub(crate) const fn parts(&self) -> Parts {
        Parts { explain: self.explain, ..self.task.parts() }
    }
}
