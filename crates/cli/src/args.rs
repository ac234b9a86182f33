//! Options that several subcommands share.

use std::{num::NonZeroUsize, path::PathBuf};

use clap::{Args, ValueHint};
use nutgraf::{Budget, Lang};

use crate::{
    choices::{Format, Input},
    named::names,
};

/// What is read and how it is written: the options of every task.
#[derive(Clone, Debug, Args)]
pub(crate) struct Common {
    /// Files to read; `-` or nothing is standard input. What gzip, zstd or xz
    /// packed is read through.
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) files: Vec<PathBuf>,

    /// What the input is; `auto` goes by name and first bytes.
    #[arg(long, value_name = "KIND", default_value = "auto", value_parser = names(Input::ALL, Input::name), conflicts_with = "jsonl")]
    pub(crate) input: Input,

    /// How the result is written; `html` is a page that shows the whole
    /// article with its summary and keywords marked.
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = names(Format::ALL, Format::name), conflicts_with = "jsonl")]
    pub(crate) format: Format,

    /// Read a JSON record a line and write one for each, in the same order.
    ///
    /// A record has `html`, `html_base64` or `text` (for `summarize` perhaps
    /// `sentences`, or `documents`: spans of several texts within `text`), and
    /// may have `id`, `url`, `title`, `language`, and `query` and `budget`
    /// (such as {"sentences":3,"words":60}) of its own. Others are passed over.
    /// One that cannot be used is answered with an `error`.
    #[arg(long)]
    pub(crate) jsonl: bool,

    /// Language of the text, such as `en` or `pt-BR`, where a record does not
    /// name its own.
    #[arg(long, value_name = "CODE")]
    pub(crate) lang: Option<Lang>,

    /// How many files or records are worked on at a time; all cores where
    /// nothing is said.
    #[arg(long, value_name = "N")]
    pub(crate) threads: Option<NonZeroUsize>,

    /// No progress bar.
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

/// How long the summary may be.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Length of the summary (all limits given hold)")]
pub(crate) struct Length {
    /// At most N sentences; 3 where no limit is given.
    #[arg(long, value_name = "N")]
    sentences: Option<usize>,

    /// At most N words.
    #[arg(long, value_name = "N")]
    words: Option<usize>,

    /// At most N characters.
    #[arg(long, value_name = "N")]
    chars: Option<usize>,

    /// At most this share of the sentences, from 0 to 1.
    #[arg(long, value_name = "R", value_parser = share)]
    ratio: Option<f32>,
}

impl Length {
    /// The limits as a budget.
    pub(crate) fn budget(&self) -> Budget {
        budget(self.sentences, self.words, self.chars, self.ratio).unwrap_or(Budget::sentences(3))
    }
}

/// The budget of these limits, if there is any.
pub(crate) fn budget(
    sentences: Option<usize>,
    words: Option<usize>,
    chars: Option<usize>,
    ratio: Option<f32>,
) -> Option<Budget> {
    let limits = sentences.is_some() || words.is_some() || chars.is_some() || ratio.is_some();
    limits.then(|| {
        Budget::sentences(sentences.unwrap_or(usize::MAX))
            .and_words(words.unwrap_or(usize::MAX))
            .and_chars(chars.unwrap_or(usize::MAX))
            .and_ratio(ratio.unwrap_or(1.0))
    })
}

/// A number from 0 to 1.
pub(crate) fn share(text: &str) -> Result<f32, String> {
    match text.parse() {
        Ok(share) if (0.0..=1.0).contains(&share) => Ok(share),
        _ => Err("wanted a number from 0 to 1".into()),
    }
}
