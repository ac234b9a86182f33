//! How words are written, as small numbers.

use super::pack::{Pack, bit};
use crate::starters::is_starter;
use crate::word::{Shape, is_roman};

/// A word and its shape in [`WIDTH`] bits: case, length, vowel, full stops,
/// digits, other characters, roman numeral.
pub(super) fn shape(word: &str, shape: &Shape) -> u64 {
    let case = match (shape.letters, shape.capitals) {
        (0, _) => 0,
        _ if shape.caseless > 0 => 1,
        (letters, capitals) if letters == capitals => 2,
        (_, 0) => 3,
        (_, 1) if shape.capital => 4,
        _ => 5,
    };
    let chars = match shape.chars {
        chars @ 0..5 => u64::from(chars),
        5..8 => 5,
        _ => 6,
    };
    Pack::new(case)
        .with::<3>(chars)
        .with::<1>(bit(shape.vowel))
        .with::<1>(bit(shape.dots > 0))
        .with::<2>(u64::from(shape.digits.min(3)))
        .with::<1>(bit(shape.others > 0))
        .with::<1>(bit(is_roman(word)))
        .number()
}

/// Bits of a shape.
pub(super) const WIDTH: u32 = 12;

/// What kind of word it is, in three bits: none, a number, with a capital or
/// small, and whether it often begins sentences, as function words do.
pub(super) fn sort(word: &str, shape: &Shape) -> u64 {
    match shape {
        Shape { letters: 0, digits: 0, .. } => 0,
        Shape { digits: 1.., .. } => 1,
        Shape { capital: true, .. } => 2 + bit(is_starter(word)),
        _ => 4 + bit(is_starter(word)),
    }
}
