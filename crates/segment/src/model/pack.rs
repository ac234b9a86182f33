//! Numbers of features: small numbers packed into one, then hashed.

use crate::hash::mix;

/// Weights are found under so many bits of a feature's number.
pub(crate) const BITS: u32 = 15;

/// Small numbers, packed into one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pack(u64);

impl Pack {
    pub(super) const fn new(number: u64) -> Self {
        Pack(number)
    }

    /// Adds a number below 2^`WIDTH`.
    pub(super) const fn with<const WIDTH: u32>(self, number: u64) -> Self {
        Pack(self.0 << WIDTH | (number & ((1 << WIDTH) - 1)))
    }

    /// Adds a number of any size.
    pub(super) const fn and(self, number: u64) -> Self {
        Pack(((mix(self.0 ^ number.rotate_left(32)) as u64) << 16) ^ number)
    }

    pub(super) const fn number(self) -> u64 {
        self.0
    }
}

/// Hands out the features of a candidate one after the other. The place of a
/// feature in the row is its template, and part of its number.
pub(super) struct Row<F> {
    template: u64,
    each: F,
}

impl<F: FnMut(usize)> Row<F> {
    /// A row whose templates count from `first` on.
    pub(super) const fn new(first: u64, each: F) -> Self {
        Row { template: first, each }
    }

    pub(super) fn add(&mut self, pack: Pack) {
        self.template += 1;
        let number = mix(pack.0 ^ self.template << 56 ^ self.template << 7);
        (self.each)((number >> (u32::BITS - BITS)) as usize);
    }
}

/// The number of a truth.
pub(super) const fn bit(truth: bool) -> u64 {
    truth as u64
}
