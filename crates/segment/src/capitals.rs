//! Whether a text has capitals.

use crate::chars::{Class, class};
use crate::word::boundary;

/// How much of a text tells whether it has capitals, in bytes, and how many
/// letters are enough to tell.
const SAMPLE: usize = 1024;
const ENOUGH: usize = 64;

/// False for a text without capitals in a script that has them, in which a
/// small letter may begin a sentence: chat, speech.
pub(crate) fn has_capitals(text: &str) -> bool {
    let sample = &text[..boundary(text, SAMPLE)];
    let small = || sample.chars().filter(|c| class(*c) == Class::Lower).count();
    sample.contains(char::is_uppercase) || small() < ENOUGH
}

/// The start of a text that is still being read.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    text: String,
    answer: Option<bool>,
}

impl Sample {
    pub(crate) const fn new() -> Self {
        Sample { text: String::new(), answer: None }
    }

    /// Begins with another text.
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.answer = None;
    }

    /// Reads on.
    pub(crate) fn read(&mut self, chunk: &str) {
        if self.answer.is_some() {
            return;
        }
        // The whole of the last character is needed to cut before it.
        let room = (SAMPLE + 4).saturating_sub(self.text.len());
        let chunk = &chunk[..boundary(chunk, room)];
        self.text.push_str(chunk);
        if self.text.len() >= SAMPLE || chunk.contains(char::is_uppercase) {
            self.end();
        }
    }

    /// There is no more of the text.
    pub(crate) fn end(&mut self) {
        self.answer.get_or_insert_with(|| has_capitals(&self.text));
    }

    /// Whether the text has capitals, if that is settled.
    pub(crate) const fn has_capitals(&self) -> Option<bool> {
        self.answer
    }
}
