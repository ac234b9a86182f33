use clap::Args;
use nutgraf::{Pipeline, segment::Method};

use crate::{
    args::Common,
    named::names,
    plan::{Plan, Task},
};

const EXAMPLES: &str = "\
Examples:
  nutgraf sentences letter.txt
  nutgraf sentences --format json page.html
  nutgraf sentences --jsonl texts.jsonl > sentences.jsonl";

/// The sentences of a text, or of the article in a page.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Sentences {
    #[command(flatten)]
    common: Common,

    /// How the text is split.
    #[arg(long, value_name = "NAME", default_value_t = Method::DEFAULT, value_parser = names(Method::ALL, Method::name))]
    method: Method,
}

impl Sentences {
    pub(crate) fn plan(self) -> Plan {
        let analyzer = nutgraf::analyzer().with_segmenter(self.method.segmenter());
        Plan::new(Task::Sentences, self.common, Pipeline::new().analyzer(analyzer))
    }
}
