//! Distinct strings and their numbers.

use std::{
    hash::{BuildHasher, RandomState},
    sync::LazyLock,
};

/// Gives each distinct string a number, counting from zero. Clearing keeps
/// the memory, so the second document of a batch allocates nothing, and costs
/// what was in it, not what it could hold.
#[derive(Clone, Debug, Default)]
pub(crate) struct Interner {
    text: String,
    ends: Vec<usize>,
    table: Table,
}

impl Interner {
    pub(crate) fn get(&self, id: u32) -> &str {
        let i = id as usize;
        let start = if i == 0 { 0 } else { self.ends[i - 1] };
        &self.text[start..self.ends[i]]
    }

    /// The number of `key`, and whether it is new.
    #[inline]
    pub(crate) fn intern(&mut self, key: &str) -> (u32, bool) {
        let hash = hash(self.table.seed, key.as_bytes());
        let same = |id| {
            let end = self.ends[id as usize];
            let start = if id == 0 { 0 } else { self.ends[id as usize - 1] };
            self.text.as_bytes()[start..end] == *key.as_bytes()
        };
        let (id, new) = self.table.find_or_add(hash, same);
        if new {
            self.text.push_str(key);
            self.ends.push(self.text.len());
        }
        (id, new)
    }

    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
        self.table.clear();
    }
}

/// Finds numbers by hash: open addressing, linear probing, at most half full.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    slots: Vec<Slot>,
    /// By number, where it lies in `slots`.
    places: Vec<u32>,
    /// That of the process.
    pub(crate) seed: u64,
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    id: u32,
    /// The upper half of the hash: spares most comparisons of keys.
    tag: u32,
}

const EMPTY: Slot = Slot { id: u32::MAX, tag: 0 };

impl Default for Table {
    fn default() -> Self {
        Table { slots: Vec::new(), places: Vec::new(), seed: seed() }
    }
}

impl Table {
    /// The number with this hash for which `same` holds, or a new one; and
    /// whether it is new.
    #[inline]
    pub(crate) fn find_or_add(&mut self, hash: u64, same: impl Fn(u32) -> bool) -> (u32, bool) {
        if self.places.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let at = self.place(hash, same);
        let slot = &mut self.slots[at];
        if slot.id != EMPTY.id {
            return (slot.id, false);
        }
        let id = self.places.len() as u32;
        *slot = Slot { id, tag: tag(hash) };
        self.places.push(at as u32);
        (id, true)
    }

    /// The number with this hash for which `same` holds.
    pub(crate) fn find(&self, hash: u64, same: impl Fn(u32) -> bool) -> Option<u32> {
        if self.slots.is_empty() {
            return None;
        }
        let slot = self.slots[self.place(hash, same)];
        (slot.id != EMPTY.id).then_some(slot.id)
    }

    /// Where it lies, or would.
    #[inline]
    fn place(&self, hash: u64, same: impl Fn(u32) -> bool) -> usize {
        let tag = tag(hash);
        let mask = self.slots.len() - 1;
        let mut at = tag as usize & mask;
        loop {
            let slot = self.slots[at];
            if slot.id == EMPTY.id || (slot.tag == tag && same(slot.id)) {
                return at;
            }
            at = (at + 1) & mask;
        }
    }

    pub(crate) fn clear(&mut self) {
        for &at in &self.places {
            self.slots[at as usize] = EMPTY;
        }
        self.places.clear();
    }

    #[cold]
    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(256);
        let old = std::mem::replace(&mut self.slots, vec![EMPTY; size]);
        for place in &mut self.places {
            let slot = old[*place as usize];
            let mut at = slot.tag as usize & (size - 1);
            while self.slots[at].id != EMPTY.id {
                at = (at + 1) & (size - 1);
            }
            self.slots[at] = slot;
            *place = at as u32;
        }
    }
}

/// Differs from process to process, so that no page can be written to make all
/// its words collide. Nothing that is seen outside depends on it.
pub(crate) fn seed() -> u64 {
    static SEED: LazyLock<u64> = LazyLock::new(|| RandomState::new().hash_one(0));
    *SEED
}

/// The upper half of a hash.
#[inline]
fn tag(hash: u64) -> u32 {
    (hash >> 32) as u32
}

/// Multiplies and folds, eight bytes at a time.
#[inline]
pub(crate) fn hash(seed: u64, bytes: &[u8]) -> u64 {
    let mut state = seed ^ bytes.len() as u64;
    let (words, rest) = bytes.as_chunks::<8>();
    for word in words {
        state = fold(state, u64::from_le_bytes(*word));
    }
    if rest.is_empty() { state } else { fold(state, tail(rest)) }
}

/// Up to seven bytes as a number.
#[inline]
fn tail(rest: &[u8]) -> u64 {
    let mut word = 0;
    for &byte in rest {
        word = word << 8 | u64::from(byte);
    }
    word
}

#[inline]
pub(crate) fn fold(state: u64, word: u64) -> u64 {
    let product = u128::from(state ^ word ^ 0xA076_1D64_78BD_642F) * 0xE703_7ED1_A0B4_28DB;
    (product >> 64) as u64 ^ product as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_last_until_cleared() {
        let mut interner = Interner::default();
        for _ in 0..2 {
            for i in 0..3000_u32 {
                assert_eq!(interner.intern(&format!("word{i}")), (i, true));
            }
            for i in 0..3000_u32 {
                assert_eq!(interner.intern(&format!("word{i}")), (i, false));
                assert_eq!(interner.get(i), format!("word{i}"));
            }
            assert_eq!(interner.intern(""), (3000, true));
            interner.clear();
        }
    }
}
