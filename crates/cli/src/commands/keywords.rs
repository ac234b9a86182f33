use clap::Args;
use nutgraf::{Pipeline, keywords::Method};

use crate::{
    args::Common,
    named::names,
    plan::{Plan, Task},
};

const EXAMPLES: &str = "\
Examples:
  nutgraf keywords paper.txt
  nutgraf keywords --method rake --keywords 20 page.html
  nutgraf keywords --explain --lang de brief.txt
  nutgraf keywords --jsonl texts.jsonl > keywords.jsonl";

/// The keywords of a text, or of the article in a page, best first.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Keywords {
    #[command(flatten)]
    common: Common,

    /// How many.
    #[arg(long, value_name = "N", default_value_t = 10)]
    keywords: usize,

    /// How they are found and scored.
    #[arg(long, value_name = "NAME", default_value_t = Method::DEFAULT, value_parser = names(Method::ALL, Method::name))]
    method: Method,

    /// Say how often each occurs and what made up its score.
    #[arg(long)]
    explain: bool,
}

impl Keywords {
    pub(crate) fn plan(self) -> Plan {
        let pipeline = Pipeline::new()
            .finder(self.method.finder())
            .ranker(self.method.ranker())
            .overlap(self.method.overlap());
        Plan {
            keywords: self.keywords,
            explain: self.explain,
            ..Plan::new(Task::Keywords, self.common, pipeline)
        }
    }
}
