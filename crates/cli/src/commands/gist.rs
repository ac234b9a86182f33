use std::path::PathBuf;

use clap::Args;
use nutgraf::{
    Pipeline,
    extract::{Favor, Rules},
    summarize::{Method, Selection},
};

use crate::{
    args::{Common, Length},
    named::names,
    plan::{Plan, Task},
};

pub(crate) const EXAMPLES: &str = "\
Examples:
  nutgraf page.html
  curl -s https://example.org/news | nutgraf --words 60
  nutgraf --format html page.html > gist.html
  nutgraf --jsonl pages.jsonl.gz > gists.jsonl";

/// Title, keywords and summary of a page.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Gist {
    #[command(flatten)]
    common: Common,

    /// How many keywords.
    #[arg(long, value_name = "N", default_value_t = 10)]
    keywords: usize,

    /// How sentences are scored.
    #[arg(long, value_name = "NAME", default_value_t = Method::DEFAULT, value_parser = names(Method::ALL, Method::name))]
    method: Method,

    /// How sentences are chosen.
    #[arg(long, value_name = "NAME", default_value_t = Selection::DEFAULT, value_parser = names(Selection::ALL, Selection::name))]
    selector: Selection,

    /// What to choose where a block may or may not be of the article.
    #[arg(long, value_name = "SIDE", default_value_t = Favor::Balanced, value_parser = names(Favor::ALL, Favor::name))]
    favor: Favor,

    /// Prefer sentences about this.
    #[arg(long, value_name = "TEXT")]
    query: Option<String>,

    /// Say what made up each score, and in records show the blocks.
    #[arg(long)]
    explain: bool,

    #[command(flatten)]
    length: Length,
}

impl Gist {
    pub(crate) fn files(&self) -> &[PathBuf] {
        &self.common.files
    }

    pub(crate) fn plan(self) -> Plan {
        let pipeline =
            Pipeline::new().scorer(self.method.scorer()).selector(self.selector.selector());
        Plan {
            extractor: Box::new(Rules::new().favor(self.favor)),
            keywords: self.keywords,
            budget: self.length.budget(),
            query: self.query.unwrap_or_default(),
            explain: self.explain,
            ..Plan::new(Task::Gist, self.common, pipeline)
        }
    }
}
