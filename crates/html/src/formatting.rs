//! Formatting elements that outlive their place: reopening them, and the
//! "adoption agency" (13.2.4.3, 13.2.6.4.7).
//!
//! The standard copies elements; here only the stack is kept as it would have
//! it, since text and blocks need no more. A reopened element is a ghost: it
//! is on the stack, but has no node.

use crate::{
    Tag,
    builder::Builder,
    stack::{GHOST, Open, Space, Stack},
    steps::count,
};

/// How many formatting elements are remembered in one cell, or in the body:
/// the earliest goes. The standard has no limit, and thus pages of n bytes
/// with n² elements.
const MOST: usize = 32;

/// How often the adoption agency goes round.
const ROUNDS: usize = 8;

/// An entry of the list of active formatting elements.
#[derive(Clone, Copy, Debug)]
struct Entry {
    tag: Tag,
    /// The number of its element; 0 is a marker.
    number: u32,
    /// Where on the stack the element is, if it is still there.
    index: usize,
}

impl Entry {
    const MARKER: Entry = Entry { tag: Tag::UNKNOWN, number: 0, index: 0 };

    #[inline]
    fn is_marker(&self) -> bool {
        self.number == 0
    }

    #[inline]
    fn is_open(&self, stack: &Stack) -> bool {
        stack.is_formatting(self.index, self.number)
    }
}

/// The list of active formatting elements.
#[derive(Debug, Default)]
pub(crate) struct Formatting {
    entries: Vec<Entry>,
    /// The number of the last element.
    number: u32,
}

impl Formatting {
    pub(crate) fn clear(&mut self) {
        self.entries.clear();
        self.number = 0;
    }

    #[inline]
    fn is_last_closed(&self, stack: &Stack) -> bool {
        self.entries.last().is_some_and(|last| !last.is_marker() && !last.is_open(stack))
    }

    pub(crate) fn push_marker(&mut self) {
        self.entries.push(Entry::MARKER);
    }

    pub(crate) fn clear_to_marker(&mut self) {
        while self.entries.pop().is_some_and(|entry| !entry.is_marker()) {
            count(1);
        }
    }

    fn next_number(&mut self) -> u32 {
        self.number += 1;
        self.number
    }

    /// Where the entries after the last marker start.
    fn start(&self) -> usize {
        let marker = self.entries.iter().rposition(Entry::is_marker);
        count(self.entries.len() - marker.unwrap_or(0));
        marker.map_or(0, |marker| marker + 1)
    }

    fn push(&mut self, entry: Entry) {
        if self.entries.len() >= MOST {
            let start = self.start();
            if self.entries.len() - start >= MOST {
                self.entries.remove(start);
            }
        }
        self.entries.push(entry);
    }

    fn find(&self, tag: Tag) -> Option<usize> {
        let recent = &self.entries[self.start()..];
        let place = recent.iter().rposition(|entry| entry.tag == tag)?;
        Some(self.entries.len() - recent.len() + place)
    }

    /// Inserts an entry for an element that is new on the stack, below others.
    fn insert(&mut self, place: usize, entry: Entry) {
        for later in self.entries.iter_mut().rev().take_while(|later| !later.is_marker()) {
            later.index += usize::from(later.index >= entry.index);
        }
        self.entries.insert(place, entry);
    }

    fn forget(&mut self, entry: Entry) {
        let start = self.start();
        let place = self.entries[start..].iter().position(|old| old.number == entry.number);
        if let Some(place) = place {
            self.entries.remove(start + place);
        }
    }

    fn place_of(&self, open: &Open) -> Option<usize> {
        count(MOST.min(self.entries.len()));
        let is_it = |entry: &Entry| entry.number == open.name && open.is_html(entry.tag);
        let place =
            self.entries.iter().rev().take_while(|entry| !entry.is_marker()).position(is_it)?;
        Some(self.entries.len() - 1 - place)
    }
}

impl Builder<'_> {
    /// Numbers a formatting element that is about to be opened.
    pub(crate) fn number_formatting(&mut self) -> u32 {
        self.formatting.next_number()
    }

    /// Adds the current node to the list of active formatting elements.
    pub(crate) fn remember(&mut self) {
        let top = self.stack.top();
        let entry = Entry { tag: top.tag, number: top.name, index: self.stack.len() - 1 };
        self.formatting.push(entry);
    }

    /// "Reconstruct the active formatting elements."
    #[inline]
    pub(crate) fn reconstruct(&mut self) {
        if self.formatting.is_last_closed(&self.stack) {
            self.reopen();
        }
    }

    #[cold]
    fn reopen(&mut self) {
        let entries = &self.formatting.entries;
        let is_closed = |entry: &&Entry| !entry.is_marker() && !entry.is_open(&self.stack);
        let closed = entries.iter().rev().take_while(is_closed).count();
        count(closed);
        for place in entries.len() - closed..entries.len() {
            if self.stack.is_full() {
                return;
            }
            let number = self.formatting.next_number();
            let index = self.stack.len();
            let entry = &mut self.formatting.entries[place];
            *entry = Entry { number, index, ..*entry };
            let tag = entry.tag;
            self.open_ghost(tag, number);
        }
    }

    /// The end tag of a formatting element, or a start tag that ends one
    /// before it: the "adoption agency algorithm".
    pub(crate) fn adopt(&mut self, tag: Tag) {
        let top = self.stack.top();
        if top.is_html(tag) && self.formatting.place_of(top).is_none() {
            return self.close(self.stack.len() - 1);
        }
        for _ in 0..ROUNDS {
            let Some(place) = self.formatting.find(tag) else {
                return self.end_ordinary(tag, 0);
            };
            let entry = self.formatting.entries[place];
            if !entry.is_open(&self.stack) {
                self.formatting.entries.remove(place);
                return;
            }
            if !self.stack.is_in_scope(entry.index) {
                return;
            }
            let Some(block) = self.stack.special_above(entry.index) else {
                self.close(entry.index);
                self.formatting.entries.remove(place);
                return;
            };
            self.adopt_block(place, block);
        }
    }

    /// One round: closes the element of entry `place` and reopens it in
    /// `block`, the stack index of the "furthest block".
    fn adopt_block(&mut self, mut place: usize, block: usize) {
        let entry = self.formatting.entries[place];
        let mut husks = std::mem::take(&mut self.husks);
        husks.clear();
        husks.push(entry.index);
        let mut bookmark = place;
        for (back, index) in (entry.index + 1..block).rev().enumerate() {
            count(1);
            match self.stack.get(index).and_then(|open| self.formatting.place_of(open)) {
                Some(inner) if back < 3 => bookmark = bookmark.max(inner),
                Some(inner) => {
                    self.formatting.entries.remove(inner);
                    place -= usize::from(inner < place);
                    bookmark -= usize::from(inner <= bookmark);
                    husks.push(index);
                }
                None => husks.push(index),
            }
        }
        let ghost = self.ghost_in(block, entry);
        if let Some((_, ghost)) = ghost {
            self.formatting
                .insert(bookmark + 1, Entry { number: ghost.name, index: block + 1, ..entry });
        }
        self.formatting.entries.remove(place);
        self.stack.adopt(&husks, ghost);
        self.husks = husks;
    }

    /// The element of `entry` again, within `block`, unless the stack is full.
    fn ghost_in(&mut self, block: usize, entry: Entry) -> Option<(usize, Open)> {
        let around = *self.stack.get(block).filter(|_| !self.stack.is_full())?;
        let number = self.formatting.next_number();
        Some((block, Open::within(&around, entry.tag, Space::Html, number, GHOST)))
    }

    /// A start tag of an element that may not be in another of its kind.
    pub(crate) fn end_same(&mut self, tag: Tag) {
        let Some(place) = self.formatting.find(tag) else { return };
        let old = self.formatting.entries[place];
        self.adopt(tag);
        self.formatting.forget(old);
        if old.is_open(&self.stack) {
            self.stack.remove(old.index);
        }
    }
}
