use clap::Args;
use nutgraf::{
    Pipeline,
    extract::{Favor, Rules},
};

use crate::{
    args::Common,
    named::names,
    plan::{Plan, Task},
};

const EXAMPLES: &str = "\
Examples:
  nutgraf extract page.html
  nutgraf extract --format markdown page.html > page.md
  nutgraf extract --favor recall --format json page.html
  nutgraf extract --jsonl pages.jsonl.xz > articles.jsonl";

/// The article in a page: its text without menus, teasers and notices, its
/// title, authors and date.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Extract {
    #[command(flatten)]
    common: Common,

    /// What to choose where a block may or may not be of the article.
    #[arg(long, value_name = "SIDE", default_value_t = Favor::Balanced, value_parser = names(Favor::ALL, Favor::name))]
    favor: Favor,

    /// Show the blocks in JSON: what each is, where it stands in the text and
    /// in the page.
    #[arg(long)]
    explain: bool,
}

impl Extract {
    pub(crate) fn plan(self) -> Plan {
        Plan {
            extractor: Box::new(Rules::new().favor(self.favor)),
            explain: self.explain,
            ..Plan::new(Task::Extract, self.common, Pipeline::new())
        }
    }
}
