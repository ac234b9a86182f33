//! The article in text that was already scraped from a page.

mod features;
mod title;
mod weights;

use nutgraf_core::{Article, BlockKind, Extractor, Page, Scratch, Span};

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
/// So many headlines under one "Read more", of so many words at most, are
/// those of other articles.
const MOST_TEASERS: u32 = 5;
const LONGEST_TEASER: u32 = 16;

/// Working memory.
#[derive(Debug, Default)]
struct Buffers {
    table: LineTable,
    scores: Vec<f32>,
    keep: Vec<bool>,
    steps: Vec<[bool; 2]>,
    /// Hashes of the words of the article, sorted, and of one line.
    vocabulary: Vec<u64>,
    words: Vec<u64>,
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
        for span in buffers.paragraphs() {
            article.push(BlockKind::Paragraph, &text[span], span);
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
        self.keep_only(|line| !line.is_widget() && !line.is_byline && !line.is_repeated_heading());
        self.keep_wrapped();
        self.drop_teasers();
        if !self.keep.contains(&true) {
            self.fall_back();
        }
        while let Some(heading) = self.leading_heading() {
            self.keep[heading] = false;
        }
    }

    fn keep_only(&mut self, fits: impl Fn(&Line) -> bool) {
        for (keep, line) in self.keep.iter_mut().zip(&self.table.lines) {
            *keep &= fits(line);
        }
    }

    /// A sentence that goes on from a kept line is kept; where lines were broken
    /// to a width, a paragraph is kept or dropped as most of its words are.
    fn keep_wrapped(&mut self) {
        for i in 1..self.keep.len() {
            let [last, line] = [&self.table.lines[i - 1], &self.table.lines[i]];
            let goes_on = line.starts_low && !last.shape.ends && !line.blank_before;
            self.keep[i] |= self.keep[i - 1] && goes_on && last.shape.words >= WRAPPED;
        }
        if !self.is_wrapped() {
            return;
        }
        let mut at = 0;
        for paragraph in self.table.lines.chunk_by(|_, line| !line.blank_before) {
            let keep = &mut self.keep[at..at + paragraph.len()];
            let words = |(line, keep): (&Line, &bool)| {
                let words = i64::from(line.shape.words);
                if *keep { words } else { -words }
            };
            let most = paragraph.iter().zip(&*keep).map(words).sum::<i64>() > 0;
            keep.fill(most);
            at += paragraph.len();
        }
    }

    /// The headlines of other articles, under "Read more" and the like or after
    /// it in the same line, are dropped.
    fn drop_teasers(&mut self) {
        let mut left = 0;
        for (i, line) in self.table.lines.iter().enumerate() {
            let headline = !line.shape.ends && line.shape.words <= LONGEST_TEASER;
            let under = left > 0 && headline && !line.blank_before;
            let teaser = under || line.opens_teaser;
            self.keep[i] &= !teaser;
            left = match () {
                () if line.hints.end => MOST_TEASERS,
                () if teaser => left.saturating_sub(1),
                () => 0,
            };
        }
    }

    /// True if lines were broken to a width, so that a paragraph is what blank
    /// lines set apart: most lines that another follows end within a sentence.
    fn is_wrapped(&self) -> bool {
        let lines = self.table.lines.iter().zip(&self.keep);
        let (mut followed, mut open) = (0, 0);
        for ((line, kept), (next, next_kept)) in lines.clone().zip(lines.skip(1)) {
            if *kept && *next_kept && !next.blank_before {
                followed += 1;
                open += u32::from(!line.shape.ends);
            }
        }
        open * 2 > followed && followed > 1
    }

    /// The spans of the paragraphs that are kept: lines, or runs of lines where
    /// paragraphs were wrapped.
    fn paragraphs(&self) -> impl Iterator<Item = Span> {
        let wrapped = self.is_wrapped();
        let mut lines = self.kept().peekable();
        std::iter::from_fn(move || {
            let first = lines.next()?;
            let (mut last, mut span) = (first, first.span);
            while let Some(line) = lines
                .next_if(|line| wrapped && !line.blank_before && line.number == last.number + 1)
            {
                (last, span.end) = (line, line.span.end);
            }
            Some(span)
        })
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

    /// The first line that is kept, if it is a heading of what follows: short,
    /// no sentence, and no line of prose that was wrapped.
    fn leading_heading(&self) -> Option<usize> {
        let first = self.keep.iter().position(|&keep| keep)?;
        let [line, next, ..] = &self.table.lines[first..] else { return None };
        let apart = next.blank_before || next.shape.starts_high;
        let heading = !line.shape.ends && line.shape.words <= LONGEST_TITLE && apart;
        (heading && self.kept().any(|line| line.shape.ends)).then_some(first)
    }

    fn kept(&self) -> impl Iterator<Item = &Line> {
        let kept = |(line, keep): (_, &bool)| keep.then_some(line);
        self.table.lines.iter().zip(&self.keep).filter_map(kept)
    }

    /// Title, authors and date from the lines down to the first that is kept.
    fn describe(&mut self, text: &str, article: &mut Article) {
        let first = self.keep.iter().position(|&keep| keep);
        let first = first.unwrap_or(self.table.lines.len().min(1));
        let title = self.title(text, first);
        if let Some(title) = title {
            let line = &text[self.table.lines[title].span];
            article.title.push_str(titles::without_site(line, ""));
        }
        let lines = &self.table.lines[..first];
        if let Some(line) = byline(text, lines, title) {
            authors::add(&text[line.span], article);
        }
        let dated = lines.iter().filter(|line| line.date_words > 0);
        let mut days = dated.filter_map(|line| dates::find(&text[line.span], Order::Unknown));
        if let Some(found) = days.next() {
            found.day.write(&mut article.date);
        }
    }
}

/// The line that says who wrote it: by its words, or a name between the title
/// and a date.
fn byline<'t>(text: &str, lines: &'t [Line], title: Option<usize>) -> Option<&'t Line> {
    let between = || {
        let [line, next, ..] = lines.get(title? + 1..)? else { return None };
        let name = next.date_words > 0 && authors::is_bare_name(&text[line.span]);
        name.then_some(line)
    };
    lines.iter().find(|line| line.is_byline).or_else(between)
}
