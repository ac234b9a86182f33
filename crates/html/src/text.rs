//! From runs to the text that is shown: white space collapsed, references
//! decoded, blocks parted, and a map back to the page.

use nutgraf_core::{SourceMap, Span};

use crate::{
    Block, Node,
    builder::{BREAK, EDGE, KEEP, LINK, RAW, Run},
    lexer::is_space,
    references::{Place, reference},
    steps::count,
};

/// The text of a page, its blocks, and its map.
#[derive(Debug, Default)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) blocks: Vec<Block>,
    pub(crate) map: SourceMap,
}

impl Text {
    /// Writes `runs` of `html`, and sets the span of each node, which holds the
    /// range of its runs.
    pub(crate) fn fill(&mut self, html: &str, nodes: &mut [Node], runs: &mut [Run]) {
        self.text.clear();
        self.blocks.clear();
        self.map.clear();
        let mut writer = Writer::new(html, self);
        for run in runs.iter_mut() {
            run.source = writer.run(run, nodes);
        }
        writer.finish();
        locate(nodes, runs, self.text.len() as u32);
    }
}

/// White space that is written once more text of its block follows.
#[derive(Clone, Copy, Debug)]
enum Gap {
    None,
    /// One blank, for white space with this source, and whether it is within a
    /// link.
    Space(Span, bool),
    /// Line breaks, the last of them with this source.
    Breaks(u32, Span),
}

/// What each byte is to the text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Plain,
    Space,
    Reference,
    Nul,
}

static CLASS: [Class; 256] = {
    let mut class = [Class::Plain; 256];
    class[0] = Class::Nul;
    class[b'&' as usize] = Class::Reference;
    let mut i = 0;
    while i < SPACES.len() {
        class[SPACES[i] as usize] = Class::Space;
        i += 1;
    }
    class
};

const SPACES: &[u8] = b" \t\n\r\x0c";

struct Writer<'t> {
    html: &'t str,
    out: &'t mut Text,
    /// The element of the current block.
    node: u32,
    /// Where the current block starts.
    start: usize,
    /// Where the text ends if what follows is no longer of its block.
    solid: usize,
    /// Where the page goes on after that.
    solid_source: usize,
    /// Bytes of the current block within links, up to `solid` …
    link: usize,
    /// … and after it.
    loose_link: usize,
    /// The current run is within a link.
    linked: bool,
    gap: Gap,
    /// A block has ended since the last text.
    edge: bool,
    /// Where the text of the current run starts.
    begun: Option<usize>,
    /// The text from `copied` on is a copy of the page from `copied_from` on.
    copied: usize,
    copied_from: usize,
}

impl<'t> Writer<'t> {
    fn new(html: &'t str, out: &'t mut Text) -> Self {
        Writer {
            html,
            out,
            node: 0,
            start: 0,
            solid: 0,
            solid_source: 0,
            link: 0,
            loose_link: 0,
            linked: false,
            gap: Gap::None,
            edge: true,
            begun: None,
            copied: 0,
            copied_from: 0,
        }
    }

    /// Writes a run; gives its span, which is empty where it shows nothing.
    #[inline]
    fn run(&mut self, run: &Run, nodes: &[Node]) -> Span {
        count(1 + run.source.len());
        self.edge |= run.flags & EDGE != 0;
        self.begun = None;
        self.linked = run.flags & LINK != 0;
        if run.flags & BREAK != 0 {
            self.line_break(run.source);
        } else if run.flags & KEEP != 0 {
            self.keep(run, nodes);
        } else {
            self.collapse(run, nodes);
        }
        let begun = self.begun.unwrap_or(self.solid).min(self.solid);
        Span::new(begun, self.solid)
    }

    /// Writes a run with its white space collapsed.
    #[inline]
    fn collapse(&mut self, run: &Run, nodes: &[Node]) {
        let bytes = self.html.as_bytes();
        let Span { start, end } = run.source;
        let (mut at, end) = (start as usize, end as usize);
        while at < end {
            let from = at;
            match CLASS[usize::from(bytes[at])] {
                Class::Plain => {
                    at = end_of_words(bytes, at, end);
                    self.begin(run, nodes);
                    self.copy(from, at);
                }
                Class::Space => {
                    at = end_of_space(bytes, at, end);
                    self.space(Span::new(from, at));
                }
                Class::Reference => at += self.reference(run, nodes, at),
                Class::Nul => at += 1,
            }
        }
    }

    /// Writes a run with its white space kept, but for blank lines at the start
    /// of the block.
    fn keep(&mut self, run: &Run, nodes: &[Node]) {
        let bytes = self.html.as_bytes();
        let Span { start, end } = run.source;
        let (mut at, end) = (start as usize, end as usize);
        while at < end {
            let from = at;
            match CLASS[usize::from(bytes[at])] {
                Class::Space => {
                    at += if bytes[at..end].starts_with(b"\r\n") { 2 } else { 1 };
                    self.begin(run, nodes);
                    self.keep_space(Span::new(from, at), &self.html[from..at]);
                }
                Class::Reference if run.flags & RAW == 0 => at += self.reference(run, nodes, at),
                Class::Nul if run.flags & RAW == 0 => at += 1,
                Class::Nul => {
                    at += 1;
                    self.begin(run, nodes);
                    self.note_solid(Span::new(from, at), "\u{fffd}");
                }
                Class::Plain | Class::Reference => {
                    at = end_of_words(bytes, at, end);
                    self.begin(run, nodes);
                    self.copy(from, at);
                }
            }
        }
    }

    /// Writes white space that is kept if words follow it.
    fn keep_space(&mut self, source: Span, text: &str) {
        let is_line = !matches!(text, " " | "\t");
        if is_line && self.solid <= self.start {
            return self.cut(self.start);
        }
        if self.solid == self.out.text.len() {
            self.end_piece();
        }
        match text {
            "\r" | "\r\n" if source.len() == text.len() => self.note(source, "\n"),
            _ if source.len() == text.len() => self.copy_as(source.start as usize, text),
            _ => self.note(source, text),
        }
        self.loose_link += usize::from(self.linked);
    }

    /// Writes what the reference at `at` stands for, or `&`; gives its length.
    fn reference(&mut self, run: &Run, nodes: &[Node], at: usize) -> usize {
        let html = self.html;
        let found = reference(&html[at..run.source.end as usize], Place::Text);
        let Some((character, length)) = found else {
            self.begin(run, nodes);
            self.copy(at, at + 1);
            return 1;
        };
        let source = Span::new(at, at + length);
        let mut bytes = [0; 4];
        let text = character.as_str(&mut bytes);
        match text.as_bytes() {
            [byte] if SPACES.contains(byte) && run.flags & KEEP == 0 => self.space(source),
            [byte] if SPACES.contains(byte) => {
                self.begin(run, nodes);
                self.keep_space(source, text);
            }
            _ => {
                self.begin(run, nodes);
                self.note_solid(source, text);
            }
        }
        length
    }

    #[inline]
    fn space(&mut self, source: Span) {
        if matches!(self.gap, Gap::None) && !self.edge {
            self.gap = Gap::Space(source, self.linked);
        }
    }

    fn line_break(&mut self, source: Span) {
        if self.edge {
            return;
        }
        if self.solid <= self.start {
            return self.cut(self.start);
        }
        let before = if let Gap::Breaks(breaks, _) = self.gap { breaks } else { 0 };
        self.gap = Gap::Breaks(before + 1, source);
    }

    /// Prepares for text: ends the block before it, or fills the gap.
    #[inline]
    fn begin(&mut self, run: &Run, nodes: &[Node]) {
        if self.edge {
            self.begin_block(nodes[run.node as usize].block);
        } else {
            self.fill_gap();
        }
        self.begun.get_or_insert(self.out.text.len());
    }

    fn begin_block(&mut self, node: u32) {
        self.end_block();
        if self.solid > 0 {
            self.note(Span::new(self.solid_source, self.solid_source), "\n");
        }
        self.edge = false;
        self.start = self.out.text.len();
        self.node = node;
        self.link = 0;
        self.loose_link = 0;
    }

    #[inline]
    fn fill_gap(&mut self) {
        match self.gap {
            Gap::None => return,
            Gap::Space(source, link) => {
                self.link += usize::from(link);
                match source.len() {
                    1 => self.copy_as(source.start as usize, " "),
                    _ => self.note(source, " "),
                }
            }
            Gap::Breaks(breaks, source) => (0..breaks).for_each(|_| self.note(source, "\n")),
        }
        self.gap = Gap::None;
    }

    /// Drops white space at the end of the block, and lists it.
    fn end_block(&mut self) {
        self.cut(self.solid);
        if self.solid > self.start {
            let span = Span::new(self.start, self.solid);
            let link = self.link as u32;
            self.out.blocks.push(Block { node: self.node, span, link });
        }
        self.gap = Gap::None;
    }

    /// Takes back what was written from `length` on.
    fn cut(&mut self, length: usize) {
        if self.out.text.len() > length {
            self.out.text.truncate(length);
            self.out.map.truncate(length);
            if self.copied < length {
                self.end_piece();
            }
            (self.copied, self.copied_from) = (length, self.solid_source);
            self.loose_link = 0;
        }
    }

    /// Where the page goes on after what was copied last.
    fn end_of_copy(&self) -> usize {
        self.copied_from + (self.out.text.len() - self.copied)
    }

    /// Copies words from the page.
    #[inline]
    fn copy(&mut self, from: usize, to: usize) {
        self.copy_as(from, &self.html[from..to]);
        self.settle(to - from);
    }

    fn note_solid(&mut self, source: Span, text: &str) {
        self.note(source, text);
        self.settle(text.len());
    }

    /// The text up to here is of the block for good, the last `length` bytes
    /// of it words.
    #[inline]
    fn settle(&mut self, length: usize) {
        if self.solid <= self.start {
            self.begun = Some(self.start);
        }
        (self.solid, self.solid_source) = (self.out.text.len(), self.end_of_copy());
        self.link += self.loose_link + if self.linked { length } else { 0 };
        self.loose_link = 0;
    }

    /// Writes `text`, which stands at `at` in the page but for its white space.
    #[inline]
    fn copy_as(&mut self, at: usize, text: &str) {
        if self.end_of_copy() != at {
            self.end_piece();
            self.copied_from = at;
        }
        self.out.text.push_str(text);
    }

    /// Writes `text`, which was made of `source`.
    #[inline]
    fn note(&mut self, source: Span, text: &str) {
        self.end_piece();
        self.out.map.push(self.out.text.len(), source);
        self.out.text.push_str(text);
        (self.copied, self.copied_from) = (self.out.text.len(), source.end as usize);
    }

    /// Notes what was copied so far.
    #[inline]
    fn end_piece(&mut self) {
        let length = self.out.text.len() - self.copied;
        if length > 0 {
            let source = Span::new(self.copied_from, self.copied_from + length);
            self.out.map.push(self.copied, source);
            self.copied += length;
            self.copied_from += length;
        }
    }

    fn finish(&mut self) {
        self.end_block();
        self.end_piece();
    }
}

/// Where a stretch of words that single blanks part ends.
#[inline]
fn end_of_words(bytes: &[u8], at: usize, end: usize) -> usize {
    let class = |at: usize| if at < end { CLASS[usize::from(bytes[at])] } else { Class::Nul };
    let mut at = at + 1;
    loop {
        while class(at) == Class::Plain {
            at += 1;
        }
        if class(at) != Class::Space || bytes[at] != b' ' || class(at + 1) != Class::Plain {
            return at;
        }
        at += 2;
    }
}

#[inline]
fn end_of_space(bytes: &[u8], at: usize, end: usize) -> usize {
    let space = bytes[at..end].iter().take_while(|&&byte| is_space(byte));
    at + space.count()
}

/// Sets the span of each node from the spans of its runs.
fn locate(nodes: &mut [Node], runs: &mut [Run], length: u32) {
    // A run that shows nothing ends where the text before it does, and is to
    // start where the text after it does.
    let mut next = length;
    for run in runs.iter_mut().rev() {
        if run.source.is_empty() {
            run.source.start = next;
        }
        next = run.source.start;
    }
    for index in 0..nodes.len() {
        let node = &nodes[index];
        let around =
            nodes.get(node.parent as usize).map_or(Span { start: 0, end: length }, |p| p.text);
        let (first, last) = (node.text.start as usize, node.text.end as usize);
        let start = runs.get(first).map_or(length, |run| run.source.start);
        let end = if last > first { runs[last - 1].source.end } else { start };
        let start = start.clamp(around.start, around.end);
        nodes[index].text = Span { start, end: end.clamp(start, around.end) };
    }
}
