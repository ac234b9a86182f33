use clap::Args;
use nutgraf::{
    Pipeline,
    segment::{Method, Newlines, OffsetUnit, SentenceSegmenter},
};

use crate::{
    args::{Common, share},
    named::names,
    plan::{Plan, Task},
};

const EXAMPLES: &str = "\
Examples:
  nutgraf sentences letter.txt
  nutgraf sentences --newlines join --abbreviations Beibl.,Verf. mail.txt
  nutgraf sentences --format json --offsets utf16 page.html
  nutgraf sentences --explain --threshold 0.8 letter.txt
  nutgraf sentences --jsonl texts.jsonl > sentences.jsonl";

/// The sentences of a text, or of the article in a page.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Sentences {
    #[command(flatten)]
    common: Common,

    /// How the text is split; a threshold, newlines, abbreviations and
    /// explanations are for `default`.
    #[arg(long, value_name = "NAME", default_value_t = Method::DEFAULT, value_parser = names(Method::ALL, Method::name), conflicts_with_all = ["threshold", "newlines", "abbreviations", "explain"])]
    method: Method,

    /// How sure an end must be, from 0 to 1; 0.5 where nothing is said.
    #[arg(long, value_name = "T", value_parser = share)]
    threshold: Option<f32>,

    /// What a single line end means: `auto` goes by the lines around it, for
    /// `paragraph` it is a space, for `join` one except before list items, for
    /// `break` the end of a sentence.
    #[arg(long, value_name = "NAME", value_parser = names(Newlines::ALL, Newlines::name))]
    newlines: Option<Newlines>,

    /// Words after which a full stop ends no sentence.
    #[arg(long, value_name = "WORD", value_delimiter = ',')]
    abbreviations: Vec<String>,

    /// What offsets count in JSON.
    #[arg(long, value_name = "UNIT", default_value_t = OffsetUnit::Bytes, value_parser = names(OffsetUnit::ALL, OffsetUnit::name))]
    offsets: OffsetUnit,

    /// Say what ends each sentence, and how sure that is.
    #[arg(long)]
    explain: bool,
}

impl Sentences {
    pub(crate) fn plan(self) -> Plan {
        let segmenter = SentenceSegmenter::new()
            .threshold(self.threshold.unwrap_or(f32::NAN))
            .newlines(self.newlines.unwrap_or_default())
            .abbreviations(self.abbreviations);
        let analyzer = match self.method {
            Method::Default => nutgraf::analyzer().with_segmenter(segmenter.clone()),
            method => nutgraf::analyzer().with_segmenter(method.segmenter()),
        };
        Plan {
            segmenter,
            offsets: self.offsets,
            explain: self.explain,
            ..Plan::new(Task::Sentences, self.common, Pipeline::new().analyzer(analyzer))
        }
    }
}
