//! The features of a line end.

use super::pack::{Pack, Row, bit};
use super::shape::{WIDTH, shape};
use crate::breaks::{LineEnd, Reason, Width};
use crate::lists;
use crate::word::{self, Shape};

/// Templates of line ends count from here.
const LINE: u64 = 64;

/// Gives the number of each feature of a line end to `each`: what the rules
/// say, how long the lines are, what they end and begin with, how the words
/// on both sides are written.
pub(super) fn features(
    end: &LineEnd<'_>,
    width: &Width,
    (ends, reason): (bool, Reason),
    each: impl FnMut(usize),
) {
    let mut row = Row::new(LINE, each);
    let rule = (reason as u64) << 1 | bit(ends);
    let length = columns(end.length.columns);
    let size = Pack::new(length).with::<3>(columns(width.longest.columns)).number();
    let room = bit(width.has_room);
    let last = end.line.chars().next_back().unwrap_or(' ');
    let last = if end.last.is_word() { end.last as u64 } else { 64 + u64::from(last) };
    let first = Pack::new(end.first as u64).with::<1>(bit(end.item)).number();
    let next_line = end.next_line();
    let upper = capitals(end.line) << 1 | capitals(next_line);
    let counts = Pack::new(words(end.line)).with::<3>(words(next_line)).number();
    let next_length = columns(next_line.len());
    let item = bit(lists::is_item(end.line));
    let (previous, next) = (word::before(end.line), word::after(end.rest));
    let before = shape(previous, &Shape::of(previous));
    let after = shape(next, &Shape::of(next));
    let around = Pack::new(last).with::<5>(first).with::<6>(size);

    row.add(Pack::new(rule));
    row.add(Pack::new(rule).with::<6>(size).with::<1>(room));
    row.add(Pack::new(rule).and(last).with::<5>(first));
    row.add(around);
    row.add(around.with::<1>(room).with::<2>(upper));
    row.add(Pack::new(last).with::<1>(item).with::<5>(first));
    row.add(Pack::new(size).with::<WIDTH>(after));
    row.add(Pack::new(size).with::<WIDTH>(before));
    row.add(Pack::new(before).with::<5>(first));
    row.add(Pack::new(size).with::<2>(upper).with::<3>(next_length));
    row.add(Pack::new(counts).with::<5>(first).and(last));
    row.add(Pack::new(counts).with::<2>(upper).with::<1>(item).with::<3>(next_length));
    row.add(Pack::new(before).with::<WIDTH>(after).with::<1>(room));
}

/// The length of a line, in three bits.
fn columns(columns: usize) -> u64 {
    match columns {
        0..8 => 0,
        8..30 => 1,
        30..55 => 2,
        55..90 => 3,
        90..140 => 4,
        _ => 5,
    }
}

fn words(line: &str) -> u64 {
    line.split_whitespace().take(5).count() as u64
}

/// Whether there is no small letter near the start of a line.
fn capitals(line: &str) -> u64 {
    bit(!line[..word::boundary(line, 140)].contains(char::is_lowercase))
}
