use clap::Args;
use nutgraf::{
    Pipeline,
    summarize::{Method, Selection},
};

use crate::{
    args::{Common, Length},
    given::Given,
    named::names,
    plan::{Plan, Task},
};

const EXAMPLES: &str = "\
Examples:
  nutgraf summarize report.txt
  nutgraf summarize --words 100 --sentences 5 page.html
  nutgraf summarize --query \"cost of water\" minutes.txt
  nutgraf summarize --jsonl texts.jsonl > summaries.jsonl";

/// The sentences that stand best for a text, or for the article in a page, in
/// its order.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Summarize {
    #[command(flatten)]
    common: Common,

    /// How sentences are scored.
    #[arg(long, value_name = "NAME", default_value_t = Method::DEFAULT, value_parser = names(Method::ALL, Method::name))]
    method: Method,

    /// How sentences are chosen.
    #[arg(long, value_name = "NAME", default_value_t = Selection::DEFAULT, value_parser = names(Selection::ALL, Selection::name))]
    selector: Selection,

    /// Prefer sentences about this.
    #[arg(long, value_name = "TEXT")]
    query: Option<String>,

    /// Say what made up each score.
    #[arg(long)]
    explain: bool,

    #[command(flatten)]
    length: Length,
}

impl Summarize {
    pub(crate) fn plan(self) -> Plan {
        let pipeline =
            || Pipeline::new().scorer(self.method.scorer()).selector(self.selector.selector());
        let given = pipeline().analyzer(nutgraf::analyzer().with_segmenter(Given));
        Plan {
            given: Some(given),
            budget: self.length.budget(),
            query: self.query.unwrap_or_default(),
            explain: self.explain,
            ..Plan::new(Task::Summarize, self.common, pipeline())
        }
    }
}
