//! What can be measured of a line of scraped text, and of its neighbours.

use nutgraf_core::Span;

use crate::{
    metadata::{authors, dates},
    phrases::{self, Hints},
    row::{RowWriter, log},
    shape::{Shape, join_all},
};

/// A line that is not blank.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    /// Its number in the text, from zero, blank lines counted.
    pub(crate) number: u32,
    /// Where it is, white space at either end left out.
    pub(crate) span: Span,
    pub(crate) shape: Shape,
    pub(crate) hints: Hints,
    /// Words that are part of a date.
    pub(crate) date_words: u32,
    /// Hash of its words in lower case, and of the first three.
    words_hash: u64,
    opening: u64,
    /// How many lines of the text have the same words.
    copies: u32,
    /// An earlier line has the same words.
    is_copy: bool,
    pub(crate) blank_before: bool,
    /// It begins with a small letter.
    pub(crate) starts_low: bool,
    has_address: bool,
    ends_in_colon: bool,
    is_bullet: bool,
    is_numbered: bool,
    pub(crate) is_byline: bool,
    is_copyright: bool,
    /// It begins with "Related:" or the like, and a headline follows.
    pub(crate) opens_teaser: bool,
}

/// The lines of a text and what was summed up over them.
#[derive(Debug, Default)]
pub(crate) struct LineTable {
    pub(crate) lines: Vec<Line>,
    /// By line: words of the lines before it.
    words_before: Vec<u32>,
    /// By line: words in long lines before it.
    long_before: Vec<u32>,
    /// By line: lines up to it that end as sentences do.
    ends_before: Vec<u32>,
    /// By line: distance from the last long line, and to the next one.
    since_long: Vec<u32>,
    until_long: Vec<u32>,
    /// By line: length of the run of short lines that it is in.
    short_run: Vec<u32>,
    /// By line: lines since a heading that ends the article.
    since_end: Vec<u32>,
    /// The run of lines with most text.
    best_run: Span,
    /// The last line that says what the first, the title, does.
    pub(crate) headline: Option<u32>,
    has_blanks: bool,
    order: Vec<(u64, u32)>,
    words: Vec<u64>,
}

/// Lines of so many words are text, whatever else they are.
const LONG: u32 = 15;
/// Words that a line must add for a run of text to be worth going on.
const RUN_COST: i64 = 12;
/// Dates and bylines are looked for in lines of so many words.
const LONGEST_DATE_LINE: u32 = 15;
/// Where something does not occur.
const NEVER: u32 = 1 << 20;

/// One number for each name in [`NAMES`].
pub(crate) type Row = [f32; NAMES.len()];

type Writer = RowWriter<{ NAMES.len() }>;

/// What the numbers of a row are.
#[rustfmt::skip]
pub(crate) const NAMES: [&str; 72] = [
    "one_word", "to_4_words", "to_9_words", "to_19_words", "to_39_words", "more_words", "log_words",
    "ends", "ends_short", "starts_high", "marks", "capitalised", "digits", "capitals", "separators",
    "address", "colon", "bullet", "numbered", "hint_whole", "hint_within", "hint_end", "date",
    "date_short", "byline", "copies", "is_copy", "is_headline", "position", "position_by_words",
    "log_before", "log_after", "log_lines", "log_page_words", "mean_words", "words_m1", "words_m2",
    "words_m3", "words_p1", "words_p2", "words_p3", "ends_m1", "ends_m2", "ends_p1", "ends_p2",
    "hint_m1", "hint_p1", "window_3", "window_8", "window_20", "long_8", "long_20", "ends_8",
    "short_run", "short_run_of_short", "since_long", "until_long", "short_between",
    "long_words_before", "long_words_after", "blank_before", "blank_after", "packed", "in_best_run",
    "to_best_run", "ended", "ended_short", "after_headline", "since_headline", "copyright",
    "page_long", "page_ends",
];

impl LineTable {
    /// Reads the lines of `text`. Time in proportion to the text, but for a
    /// sort of the lines by hash.
    pub(crate) fn read(&mut self, text: &str) {
        self.lines.clear();
        let (mut start, mut blank) = (0, false);
        self.has_blanks = false;
        for (number, line) in text.split('\n').enumerate() {
            let trimmed = line.trim();
            let at = start + (line.len() - line.trim_start().len());
            start += line.len() + 1;
            if trimmed.is_empty() {
                blank = true;
                continue;
            }
            self.has_blanks |= blank && !self.lines.is_empty();
            self.words.clear();
            self.lines.push(Line::of(number, trimmed, at, blank, &mut self.words));
            blank = false;
        }
        self.count_copies();
        self.sum_up();
        self.measure_distances();
        self.find_best_run();
        self.headline = self.find_headline();
    }

    fn count_copies(&mut self) {
        self.order.clear();
        self.order.extend(self.lines.iter().zip(0..).map(|(line, i)| (line.words_hash, i)));
        self.order.sort_unstable();
        for same in self.order.chunk_by(|a, b| a.0 == b.0) {
            for (rank, (_, i)) in same.iter().enumerate() {
                let line = &mut self.lines[*i as usize];
                line.copies = same.len() as u32;
                line.is_copy = rank > 0;
            }
        }
    }

    /// Sums over the lines before each.
    fn sum_up(&mut self) {
        for column in [&mut self.words_before, &mut self.long_before, &mut self.ends_before] {
            column.clear();
            column.push(0);
        }
        let (mut words, mut long, mut ends) = (0, 0, 0);
        for line in &self.lines {
            words += line.shape.words;
            long += if line.is_long() { line.shape.words } else { 0 };
            ends += u32::from(line.shape.ends);
            self.words_before.push(words);
            self.long_before.push(long);
            self.ends_before.push(ends);
        }
    }

    /// Distances from long lines and headings, and lengths of runs of short
    /// lines.
    fn measure_distances(&mut self) {
        let lines = &self.lines;
        for column in
            [&mut self.since_long, &mut self.until_long, &mut self.short_run, &mut self.since_end]
        {
            column.clear();
            column.resize(lines.len(), NEVER);
        }
        let (mut long, mut end) = (NEVER, NEVER);
        for (i, line) in lines.iter().enumerate() {
            self.since_long[i] = long;
            long = if line.is_long() { 0 } else { NEVER.min(long + 1) };
            let over = line.hints.end && self.long_before[i] > 0;
            end = if over { 0 } else { NEVER.min(end + 1) };
            self.since_end[i] = end;
        }
        long = NEVER;
        for (i, line) in lines.iter().enumerate().rev() {
            self.until_long[i] = long;
            long = if line.is_long() { 0 } else { NEVER.min(long + 1) };
        }
        let mut at = 0;
        for run in lines.chunk_by(|a, b| a.is_short() && b.is_short()) {
            let length = if run[0].is_short() { run.len() as u32 } else { 0 };
            self.short_run[at..at + run.len()].fill(length);
            at += run.len();
        }
    }

    /// Kadane's algorithm over words less a cost for each line.
    fn find_best_run(&mut self) {
        let (mut best, mut sum, mut start) = (0, 0, 0);
        self.best_run = Span::default();
        for (i, line) in self.lines.iter().enumerate() {
            if sum <= 0 {
                (sum, start) = (0, i);
            }
            sum += i64::from(line.shape.words) - RUN_COST;
            if sum > best {
                best = sum;
                self.best_run = Span::new(start, i + 1);
            }
        }
    }

    /// The last line, before most of the text, that begins the first line or
    /// is begun by it: the headline under a page's title.
    fn find_headline(&self) -> Option<u32> {
        let first = self.lines.first()?;
        let whole = self.words_before.last().copied().unwrap_or_default();
        let early = |i: &usize| self.words_before[*i] * 2 <= whole && *i > 0;
        let mut found = (0..self.lines.len()).filter(early).filter(|&i| {
            let line = &self.lines[i];
            line.shape.words >= 2 && line.words_hash == first.words_hash
                || line.shape.words >= 3
                    && first.opening == line.opening
                    && line.shape.words.abs_diff(first.shape.words) <= 8
        });
        found.next_back().map(|i| i as u32)
    }

    /// Words in the lines from `from` up to `to`.
    fn words(&self, from: usize, to: usize) -> f32 {
        (self.words_before[to] - self.words_before[from]) as f32
    }

    /// Sums over the lines at most `width` away from line `i`: lines, words,
    /// words in long lines, ends of sentences.
    fn window(&self, i: usize, width: usize) -> [f32; 4] {
        let (from, to) = (i.saturating_sub(width), (i + width + 1).min(self.lines.len()));
        let long = self.long_before[to] - self.long_before[from];
        let ends = self.ends_before[to] - self.ends_before[from];
        [(to - from) as f32, self.words(from, to), long as f32, ends as f32]
    }

    /// The line `by` lines after line `i`.
    fn neighbour(&self, i: usize, by: isize) -> Option<&Line> {
        i.checked_add_signed(by).and_then(|at| self.lines.get(at))
    }

    /// The numbers of line `i`. Constant time.
    pub(crate) fn row(&self, i: usize) -> Row {
        let mut row = RowWriter::new();
        self.own(i, &mut row);
        self.position(i, &mut row);
        self.neighbours(i, &mut row);
        self.place(i, &mut row);
        row.finish()
    }

    fn own(&self, i: usize, row: &mut Writer) {
        let line = &self.lines[i];
        let shape = &line.shape;
        let words = shape.words;
        let short = words < 10;
        row.flags([words <= 1, (2..5).contains(&words), (5..10).contains(&words)]);
        row.flags([(10..20).contains(&words), (20..40).contains(&words), words >= 40]);
        row.push(log(words as f32));
        row.flags([shape.ends, shape.ends && short, shape.starts_high]);
        row.push(shape.per_word(shape.marks).min(0.5));
        row.push(shape.per_word(shape.capitalised));
        row.push(shape.per_character(shape.digits));
        row.push(shape.capitals as f32 / shape.letters.max(1) as f32);
        row.push(shape.per_word(shape.separators).min(1.0));
        row.flags([line.has_address, line.ends_in_colon, line.is_bullet, line.is_numbered]);
        row.flags([line.hints.whole, line.hints.within, line.hints.end]);
        row.flags([line.date_words > 0, line.date_words > 0 && short, line.is_byline]);
        row.push(log(line.copies as f32 - 1.0));
        row.flags([line.is_copy, self.headline == Some(i as u32)]);
    }

    fn position(&self, i: usize, row: &mut Writer) {
        let n = self.lines.len();
        let whole = self.words(0, n);
        let before = self.words(0, i);
        row.push(i as f32 / n as f32);
        row.push(before / whole.max(1.0));
        row.push(log(i as f32));
        row.push(log((n - i) as f32));
        row.push(log(n as f32));
        row.push(log(whole));
        row.push((whole / n as f32).min(60.0) / 20.0);
    }

    fn neighbours(&self, i: usize, row: &mut Writer) {
        for by in [-1, -2, -3, 1, 2, 3] {
            row.push(self.neighbour(i, by).map_or(-1.0, |line| log(line.shape.words as f32)));
        }
        for by in [-1, -2, 1, 2] {
            row.flag(self.neighbour(i, by).is_some_and(|line| line.shape.ends));
        }
        for by in [-1, 1] {
            let is_widget = |line: &Line| line.hints.whole || line.hints.within;
            row.flag(self.neighbour(i, by).is_some_and(is_widget));
        }
        let [w3, w8, w20] = [3, 8, 20].map(|width| self.window(i, width));
        for [lines, words, ..] in [w3, w8, w20] {
            row.push(log(words / lines));
        }
        for [_, words, long, _] in [w8, w20] {
            row.push(long / words.max(1.0));
        }
        row.push(w8[3] / w8[0]);
        let run = log(self.short_run[i] as f32);
        let short = self.lines[i].shape.words < 4;
        row.push(run);
        row.push(if short { run } else { 0.0 });
    }

    fn place(&self, i: usize, row: &mut Writer) {
        let line = &self.lines[i];
        let n = self.lines.len();
        let short = line.shape.words < 10;
        let (since, until) = (self.since_long[i] as f32, self.until_long[i] as f32);
        row.push(log(since.min(50.0)));
        row.push(log(until.min(50.0)));
        row.push(if short { log(since.max(until).min(50.0)) } else { 0.0 });
        let long = self.long_before[n] as f32;
        row.push(self.long_before[i] as f32 / long.max(1.0));
        row.push(log(long - self.long_before[i] as f32));
        let next_blank = self.neighbour(i, 1).is_none_or(|next| next.blank_before);
        row.flags([line.blank_before && self.has_blanks, next_blank && self.has_blanks]);
        row.flag(self.has_blanks && !line.blank_before && !next_blank);
        let run = self.best_run.range();
        let beyond = run.start.saturating_sub(i).max((i + 1).saturating_sub(run.end));
        row.flag(run.contains(&i));
        row.push(log(beyond as f32));
        let since_end = self.since_end[i] as f32;
        row.push(if since_end < 200.0 { 1.0 } else { 0.0 });
        row.push(if short && since_end < 200.0 { 1.0 } else { 0.0 });
        let since_headline = self.headline.map_or(-1.0, |at| i as f32 - at as f32);
        row.flag(self.headline.is_none() || since_headline > 0.0);
        row.push(log(since_headline.clamp(0.0, 50.0)));
        row.flag(line.is_copyright);
        row.push(long / self.words(0, n).max(1.0));
        row.push(self.ends_before[n] as f32 / n as f32);
    }
}

impl Line {
    fn of(number: usize, text: &str, at: usize, blank_before: bool, words: &mut Vec<u64>) -> Line {
        let shape = Shape::read(text, words);
        let hints = phrases::hints(words);
        let words_hash = join_all(words);
        let opening = join_all(words.get(..3).unwrap_or(words));
        let date = if shape.words <= LONGEST_DATE_LINE {
            dates::find(text, dates::Order::Unknown)
        } else {
            None
        };
        let first = text.chars().next().unwrap_or_default();
        Line {
            number: number as u32,
            span: Span::new(at, at + text.len()),
            shape,
            hints,
            date_words: date.map_or(0, |found| Shape::of(&text[found.span]).words),
            words_hash,
            opening,
            copies: 1,
            is_copy: false,
            blank_before,
            starts_low: first.is_lowercase(),
            has_address: text.contains("://") || text.contains("www.") || text.contains('@'),
            ends_in_colon: text.ends_with([':', '：']),
            is_bullet: matches!(
                first,
                '•' | '*' | '-' | '–' | '—' | '·' | '▪' | '●' | '■' | '»' | '›' | '>'
            ),
            is_numbered: first.is_ascii_digit(),
            is_byline: shape.words <= LONGEST_DATE_LINE && authors::byline(text).is_some(),
            opens_teaser: phrases::opens_teaser(text, words),
            is_copyright: text.contains('©') || text.contains("(c)") || text.contains("(C)"),
        }
    }

    /// True for what a widget says, whatever is around: its label and nothing
    /// else, or several of its phrases.
    pub(crate) fn is_widget(&self) -> bool {
        self.hints.whole && !self.shape.ends || self.hints.several
    }

    /// True for a headline that another line repeats.
    pub(crate) fn is_repeated_heading(&self) -> bool {
        self.is_repeated() && !self.shape.ends && (3..LONG).contains(&self.shape.words)
    }

    /// True if another line has the same words.
    pub(crate) fn is_repeated(&self) -> bool {
        self.copies > 1
    }

    fn is_long(&self) -> bool {
        self.shape.words >= LONG
    }

    fn is_short(&self) -> bool {
        self.shape.words < 6 && !self.shape.ends
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_a_number_for_each_name() {
        let mut table = LineTable::default();
        table.read("Title\nOne line that says something.\n\nHome");
        let mut row = RowWriter::new();
        table.own(0, &mut row);
        table.position(0, &mut row);
        table.neighbours(0, &mut row);
        table.place(0, &mut row);
        assert_eq!(row.pushed(), NAMES.len());
    }
}
