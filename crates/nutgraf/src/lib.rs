//! A page in, its gist out: title, keywords and summary.
//!
//! ```
//! let page = r#"<html lang="en"><head><title>The ferry is back</title></head><body>
//! <nav><a href="/">Home</a> <a href="/news">News</a></nav>
//! <article><h1>The ferry is back</h1>
//! <p>The old ferry crosses the river again. It was repaired for two years in a yard
//! downstream, and many had given up hope.</p>
//! <p>On the first day the ferry took four hundred people over the river. The mayor of
//! the town paid for the first ticket, which costs two crowns now.</p></article>
//! <footer>© The Valley Post. All rights reserved.</footer></body></html>"#;
//!
//! let gist = nutgraf::gist(page);
//! assert_eq!(gist.title(), "The ferry is back");
//! assert!(gist.summary().next().is_some_and(|first| first.text.contains("ferry")));
//! for keyword in gist.keywords() {
//!     println!("{keyword}");
//! }
//! ```
//!
//! [`gist()`] has every default; a [`Pipeline`] has every choice. Each stage is
//! a crate that is of use alone:
//!
//! | stage | module | trait |
//! |---|---|---|
//! | the article of a page | [`extract`] (on [`html`]) | [`Extractor`] |
//! | sentences | [`segment`] | [`Segmenter`] |
//! | words, stems, language | [`text`] | [`Tokenizer`], [`Lexicon`] |
//! | keywords | [`keywords`] | [`CandidateFinder`], [`Ranker`] |
//! | summaries | [`summarize`] | [`Scorer`], [`Selector`] |

#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod gist;
mod pipeline;

pub use nutgraf_core::*;
pub use {
    nutgraf_extract as extract, nutgraf_html as html, nutgraf_keywords as keywords,
    nutgraf_segment as segment, nutgraf_summarize as summarize, nutgraf_text as text,
};

pub use gist::{Gist, Keyword, Pick};
pub use pipeline::{Pipeline, Request};

/// The gist of a page, with every default: ten keywords, three sentences.
///
/// ```
/// let gist = nutgraf::gist("Rain stops play\n\nIt rained all day. Nobody came to the match.");
/// assert_eq!(gist.title(), "Rain stops play");
/// ```
pub fn gist<'a>(page: impl Into<Page<'a>>) -> Gist {
    Pipeline::new().run(page)
}

/// The default analyzer: [`segment::SentenceSegmenter`], [`text::Words`],
/// [`text::Languages`].
pub fn analyzer() -> Analyzer {
    Analyzer::new(segment::SentenceSegmenter::new(), text::Words::new(), text::Languages::new())
}

/// Scores the sentences of a document with any scorer, chosen at compile time
/// or at run time.
///
/// ```
/// use nutgraf::{Scorer, scores, summarize::Lead};
///
/// let doc = nutgraf::analyzer().analyze("First comes first. Second comes next.");
/// let boxed: Box<dyn Scorer> = Box::new(Lead::new());
/// assert_eq!(scores(&Lead::new(), &doc), scores(&*boxed, &doc));
/// ```
pub fn scores<S: Scorer + ?Sized>(scorer: &S, doc: &Document) -> Vec<f32> {
    let mut scores = vec![0.0; doc.sentences().len()];
    scorer.score(doc, &mut Scratch::new(), &mut scores);
    scores
}

#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
