//! The article in text that was already scraped from a page.

mod features;
mod weights;

use nutgraf_core::{Article, BlockKind, Extractor, Page, Scratch};

use self::features::Line;
pub(crate) use self::features::LineTable;
#[cfg(feature = "train")]
pub(crate) use self::features::NAMES;
use crate::{
    Favor,
    metadata::{
        authors,
        dates::{self, Order},
        titles,
    },
    smooth::smooth,
};

/// Finds the article in plain text, a line a block of the page: as scrapers
/// write it, with menus, share bars and "Read more" still in it.
///
/// # What it does
///
/// Scores each line by what needs no language (length, ends of sentences,
/// place, neighbours, repetitions, dates) and by a list of phrases of widgets
/// in some fifteen languages, then keeps the lines that score best together.
/// The first line, or the headline that repeats it, becomes the title; a
/// byline and a date near it become authors and date. Each line kept is a
/// block, and its source span is where the line stood.
///
/// # Source
///
/// A logistic model of 72 numbers a line, in the manner of Kohlschütter,
/// Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features"
/// (WSDM 2010), smoothed over neighbours by Viterbi's algorithm.
///
/// # Cost
///
/// Time in proportion to the text (and a sort of the lines); 130 bytes a line.
///
/// # Example
///
/// ```
/// use nutgraf_core::Scratch;
/// use nutgraf_extract::Lines;
///
/// let text = "\
/// The river rose overnight - Daily Page
/// Home
/// Sport
/// Share
/// The river rose by two metres overnight, and the lower town was cut off until noon, the mayor said.
/// Nobody was hurt, but forty houses stood in water, and the bridge was closed to all but the fire brigade.
/// Get a summary
/// Read more
/// Next Article";
/// let mut kept = Vec::new();
/// Lines::new().kept(text, &mut Scratch::new(), &mut kept);
/// assert_eq!(kept, [4, 5]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Lines {
    favor: Favor,
}

/// Score that a change between keeping and dropping costs.
const CHANGE: f32 = 0.3;

/// A text of no more lines than this is no page with menus.
const SHORTEST_PAGE: usize = 3;
/// A line that was wrapped has at least so many words.
const WRAPPED: u32 = 6;
/// A title has at most so many words.
const LONGEST_TITLE: u32 = 15;

/// Working memory.
#[derive(Debug, Default)]
struct Buffers {
    table: LineTable,
    scores: Vec<f32>,
    keep: Vec<bool>,
    steps: Vec<[bool; 2]>,
}

impl Lines {
    /// With every default.
    pub const fn new() -> Self {
        Lines { favor: Favor::Balanced }
    }

    /// What to favour in doubt. The default is [`Favor::Balanced`].
    pub const fn favor(mut self, favor: Favor) -> Self {
        self.favor = favor;
        self
    }

    /// Appends the numbers of the lines that are the article, from zero, as
    /// `text.split('\n')` counts them.
    pub fn kept(&self, text: &str, scratch: &mut Scratch, kept: &mut Vec<usize>) {
        let mut buffers = scratch.take::<Buffers>();
        buffers.decide(text, self.favor);
        kept.extend(buffers.kept().map(|line| line.number as usize));
        scratch.put(buffers);
    }

    fn read(&self, text: &str, scratch: &mut Scratch, article: &mut Article) {
        let mut buffers = scratch.take::<Buffers>();
        buffers.decide(text, self.favor);
        for line in buffers.kept() {
            article.push(BlockKind::Paragraph, &text[line.span], line.span);
        }
        buffers.describe(text, article);
        scratch.put(buffers);
    }
}

impl Extractor for Lines {
    fn extract(&self, page: &Page<'_>, scratch: &mut Scratch, article: &mut Article) {
        crate::text::with_text(page, scratch, article, |text, scratch, article| {
            self.read(text, scratch, article);
        });
    }
}

impl Buffers {
    fn decide(&mut self, text: &str, favor: Favor) {
        self.table.read(text);
        self.scores.clear();
        for (i, line) in self.table.lines.iter().enumerate() {
            let score = weights::score(&self.table.row(i)) - favor.threshold();
            let weight = (1.0 + line.shape.words as f32).ln();
            self.scores.push(score * weight / 3.0);
        }
        smooth(&self.scores, CHANGE, &mut self.keep, &mut self.steps);
        self.keep_only(|line| !line.is_widget());
        self.keep_wrapped();
        if !self.keep.contains(&true) {
            self.fall_back();
        }
        if self.begins_with_title() {
            self.keep[0] = false;
        }
    }

    fn keep_only(&mut self, fits: impl Fn(&Line) -> bool) {
        for (keep, line) in self.keep.iter_mut().zip(&self.table.lines) {
            *keep &= fits(line);
        }
    }

    /// A sentence that goes on from a kept line is kept.
    fn keep_wrapped(&mut self) {
        for i in 1..self.keep.len() {
            let [last, line] = [&self.table.lines[i - 1], &self.table.lines[i]];
            let goes_on = line.starts_low && !last.shape.ends && !line.blank_before;
            self.keep[i] |= self.keep[i - 1] && goes_on && last.shape.words >= WRAPPED;
        }
    }

    /// Nothing scored: what sentences there are, or all of a text too short to
    /// be a page.
    fn fall_back(&mut self) {
        self.keep.fill(true);
        self.keep_only(|line| !line.is_widget() && line.shape.ends);
        if !self.keep.contains(&true) && self.table.lines.len() <= SHORTEST_PAGE {
            self.keep.fill(true);
            self.keep_only(|line| !line.is_widget());
        }
    }

    /// True if the first line is kept and is a heading of what follows: short,
    /// no sentence, and no line of prose that was wrapped.
    fn begins_with_title(&self) -> bool {
        let [first, second, ..] = &*self.table.lines else { return false };
        let apart = second.blank_before || second.shape.starts_high;
        let heading = !first.shape.ends && first.shape.words <= LONGEST_TITLE && apart;
        let sentences = self.kept().any(|line| line.shape.ends);
        heading && sentences && self.keep.starts_with(&[true])
    }

    fn kept(&self) -> impl Iterator<Item = &Line> {
        let kept = |(line, keep): (_, &bool)| keep.then_some(line);
        self.table.lines.iter().zip(&self.keep).filter_map(kept)
    }

    /// Title, authors and date from the lines down to the first that is kept.
    fn describe(&self, text: &str, article: &mut Article) {
        let lines = &self.table.lines;
        let first = self.keep.iter().position(|&keep| keep).unwrap_or(lines.len().min(1));
        let title = self.table.headline.unwrap_or_default() as usize;
        if let Some(line) = lines.get(title).filter(|_| title < first) {
            article.title.push_str(titles::without_site(&text[line.span], ""));
        }
        for line in &lines[..first] {
            let line_text = &text[line.span];
            if line.is_byline && article.authors().next().is_none() {
                authors::add(line_text, article);
            }
            if line.date_words > 0
                && article.date.is_empty()
                && let Some(found) = dates::find(line_text, Order::Unknown)
            {
                found.day.write(&mut article.date);
            }
        }
    }
}
