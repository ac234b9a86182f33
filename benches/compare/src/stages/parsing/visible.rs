//! The visible text of a page, white space collapsed, blocks apart: what each
//! parser is asked for.

use nutgraf::html::Tag;

/// What an element does to the text around and in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Nothing.
    Inline,
    /// Sets its text apart.
    Block,
    /// Its text is not shown.
    Hidden,
}

impl Role {
    /// The role of the HTML element `name`.
    pub(super) fn of(name: &str) -> Role {
        match name {
            "audio" | "canvas" | "datalist" | "head" | "iframe" | "math" | "noembed"
            | "noframes" | "noscript" | "object" | "script" | "select" | "style" | "svg"
            | "template" | "textarea" | "title" | "video" => Role::Hidden,
            "br" => Role::Block,
            _ if Tag::named(name).is_block() => Role::Block,
            _ => Role::Inline,
        }
    }
}

/// Blocks of text.
#[derive(Debug, Default)]
pub(super) struct Visible {
    text: String,
    /// Where blocks begin.
    blocks: Vec<usize>,
    /// Whether white space came after the last word.
    space: bool,
}

impl Visible {
    /// Adds what stands between two tags.
    pub(super) fn push(&mut self, text: &str) {
        let mut words = text.split_ascii_whitespace().peekable();
        self.space |= text.starts_with(|char: char| char.is_ascii_whitespace());
        if words.peek().is_none() {
            return;
        }
        for word in words {
            if self.space && self.text.len() > self.start() {
                self.text.push(' ');
            }
            self.text.push_str(word);
            self.space = true;
        }
        self.space = text.ends_with(|char: char| char.is_ascii_whitespace());
    }

    /// A block begins or ends.
    pub(super) fn edge(&mut self) {
        self.space = false;
        if self.text.len() > self.start() {
            self.text.push('\n');
            self.blocks.push(self.text.len());
        }
    }

    /// Where the current block begins.
    fn start(&self) -> usize {
        self.blocks.last().copied().unwrap_or_default()
    }

    /// The bytes of text.
    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// Forgets the page and keeps the memory.
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.blocks.clear();
        self.space = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_and_edges() {
        let mut visible = Visible::default();
        for part in ["  one", "\n", "two ", " three", "four"] {
            visible.push(part);
        }
        visible.edge();
        visible.edge();
        visible.push(" five ");
        assert_eq!(visible.text, "one two threefour\nfive");
    }
}
