//! Builds the list of elements and of runs of text from tags and text: tree
//! construction (13.2.6).

use nutgraf_core::Span;

use crate::{
    Node, Tag,
    attributes::Attribute,
    formatting::Formatting,
    lexer::{Content, TagToken},
    references::is_blank,
    stack::Stack,
    steps::count,
};

/// A run of text that is shown, as it stands in the page, or a line break.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    pub(crate) source: Span,
    /// The element that it is in.
    pub(crate) node: u32,
    pub(crate) flags: u8,
}

/// A block starts or ends before the run.
pub(crate) const EDGE: u8 = 1 << 0;
/// The run is within a link.
pub(crate) const LINK: u8 = 1 << 1;
/// White space is kept.
pub(crate) const KEEP: u8 = 1 << 2;
/// Character references are not decoded.
pub(crate) const RAW: u8 = 1 << 3;
/// The run is a line break.
pub(crate) const BREAK: u8 = 1 << 4;

/// Something that goes before the table it stands in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Move {
    /// The node of the table.
    pub(crate) table: u32,
    pub(crate) what: Moved,
}

/// What goes before its table.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Moved {
    /// A node with all that it holds.
    Node(u32),
    /// A run.
    Run(u32),
}

/// What was built, in the order of the page.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    /// `Node::text` is, for now, the range of runs that it holds.
    pub(crate) nodes: Vec<Node>,
    pub(crate) runs: Vec<Run>,
    pub(crate) attributes: Vec<Attribute>,
    /// What is to be moved, in the order of the page.
    pub(crate) moves: Vec<Move>,
}

impl Parts {
    fn clear(&mut self) {
        self.nodes.clear();
        self.runs.clear();
        self.attributes.clear();
        self.moves.clear();
    }
}

/// The memory of a builder, for the next one.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    stack: Stack,
    formatting: Formatting,
    templates: Vec<Mode>,
    husks: Vec<usize>,
}

/// The insertion mode (13.2.4.1). "After after body" and "after after
/// frameset" differ from the modes before them by comments alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Initial,
    BeforeHtml,
    BeforeHead,
    InHead,
    AfterHead,
    InBody,
    InTable,
    InCaption,
    InColumns,
    InTableBody,
    InRow,
    InCell,
    InTemplate,
    AfterBody,
    InFrameset,
    AfterFrameset,
}

/// What a mode made of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Done,
    /// Ask again, for the mode has changed.
    Again,
}

pub(crate) const NONE: u32 = u32::MAX;

/// The tree constructor.
#[derive(Debug)]
pub(crate) struct Builder<'h> {
    pub(crate) html: &'h str,
    pub(crate) parts: Parts,
    pub(crate) stack: Stack,
    pub(crate) formatting: Formatting,
    /// The modes of the open templates.
    pub(crate) templates: Vec<Mode>,
    pub(crate) husks: Vec<usize>,
    pub(crate) mode: Mode,
    /// The tag at hand.
    pub(crate) at: Span,
    /// Where an element ends that the tag at hand closes by name.
    pub(crate) closing: u32,
    /// Where the last element closed so far ends.
    pub(crate) closed: u32,
    /// What follows the start tag at hand.
    pub(crate) content: Content,
    /// A block has started or ended since the last run.
    pub(crate) edge: bool,
    pub(crate) head: u32,
    pub(crate) form: u32,
    pub(crate) quirks: bool,
    pub(crate) frameset_ok: bool,
    /// Content of tables goes before them.
    pub(crate) foster: bool,
    /// A newline here is not text.
    pub(crate) ignored_newline: u32,
    /// Elements that were too deep for the stack, by tag.
    pub(crate) too_deep: [u32; 256],
    pub(crate) any_too_deep: bool,
}

impl<'h> Builder<'h> {
    pub(crate) fn new(html: &'h str, mut parts: Parts, mut memory: Memory) -> Self {
        parts.clear();
        memory.stack.clear();
        memory.formatting.clear();
        memory.templates.clear();
        Builder {
            html,
            parts,
            stack: memory.stack,
            formatting: memory.formatting,
            templates: memory.templates,
            husks: memory.husks,
            mode: Mode::Initial,
            at: Span::default(),
            closing: 0,
            closed: 0,
            content: Content::Markup,
            edge: true,
            head: NONE,
            form: NONE,
            quirks: false,
            frameset_ok: true,
            foster: false,
            ignored_newline: NONE,
            too_deep: [0; 256],
            any_too_deep: false,
        }
    }

    /// Ends the page.
    pub(crate) fn finish(mut self) -> (Parts, Memory) {
        let end = self.html.len() as u32;
        (self.at, self.closing) = (Span { start: end, end }, end);
        while self.stack.innermost(Tag::TEMPLATE) > 0 {
            self.end_template();
        }
        self.force_body();
        self.pop_to(1);
        let Builder { parts, stack, formatting, templates, husks, .. } = self;
        (parts, Memory { stack, formatting, templates, husks })
    }

    /// A start tag; says what follows it.
    #[inline]
    pub(crate) fn start(&mut self, tag: &TagToken) -> Content {
        (self.at, self.closing) = (tag.source, tag.source.start);
        self.content = Content::Markup;
        if self.stack.is_full() {
            self.start_too_deep(tag);
            return self.content;
        }
        while self.start_step(tag) == Step::Again {
            count(1);
        }
        self.content
    }

    #[inline]
    fn start_step(&mut self, tag: &TagToken) -> Step {
        if self.is_in_foreign() && self.start_is_foreign(tag) {
            return self.start_in_foreign(tag);
        }
        match self.mode {
            Mode::InBody => self.start_in_body(tag),
            Mode::InCell | Mode::InCaption => self.start_in_cell(tag),
            Mode::InRow => self.start_in_row(tag),
            Mode::InTableBody => self.start_in_table_body(tag),
            Mode::InTable => self.start_in_table(tag),
            Mode::InColumns => self.start_in_columns(tag),
            Mode::InTemplate => self.start_in_template(tag),
            Mode::InFrameset | Mode::AfterFrameset => self.start_in_frameset(tag),
            Mode::AfterBody => self.start_after_body(tag),
            _ => self.start_before_body(tag),
        }
    }

    /// An end tag.
    #[inline]
    pub(crate) fn end(&mut self, tag: &TagToken) {
        (self.at, self.closing) = (tag.source, tag.source.end);
        if self.any_too_deep && self.end_too_deep(tag) {
            return;
        }
        while self.end_step(tag) == Step::Again {
            count(1);
        }
    }

    #[inline]
    fn end_step(&mut self, tag: &TagToken) -> Step {
        if self.is_in_foreign() && self.end_in_foreign(tag) {
            return Step::Done;
        }
        match self.mode {
            Mode::InBody => self.end_in_body(tag),
            Mode::InCell | Mode::InCaption => self.end_in_cell(tag),
            Mode::InRow => self.end_in_row(tag),
            Mode::InTableBody => self.end_in_table_body(tag),
            Mode::InTable => self.end_in_table(tag),
            Mode::InColumns => self.end_in_columns(tag),
            Mode::InTemplate => self.end_in_template(tag),
            Mode::InFrameset | Mode::AfterFrameset => self.end_in_frameset(tag),
            Mode::AfterBody => self.end_after_body(tag),
            _ => self.end_before_body(tag),
        }
    }

    /// Text between tags.
    #[inline]
    pub(crate) fn text(&mut self, span: Span) {
        if self.is_in_foreign() && self.text_is_foreign() {
            self.frameset_ok &= self.is_blank(span);
            return;
        }
        match self.mode {
            Mode::InBody | Mode::InCell | Mode::InCaption | Mode::InTemplate => {
                self.text_in_body(span);
            }
            Mode::InTable | Mode::InTableBody | Mode::InRow => self.text_in_table(span),
            Mode::InFrameset | Mode::AfterFrameset => {}
            Mode::AfterBody if self.is_blank(span) => self.text_in_body(span),
            _ if self.is_blank(span) => {}
            Mode::InColumns => self.text_in_columns(span),
            _ => {
                (self.at, self.closing) = (Span { end: span.start, ..span }, span.start);
                self.force_body();
                self.mode = Mode::InBody;
                self.text_in_body(span);
            }
        }
    }

    #[inline]
    pub(crate) fn text_in_body(&mut self, mut span: Span) {
        if span.start == self.ignored_newline {
            span.start += self.newline_at(span.start);
        }
        self.reconstruct();
        if self.frameset_ok && !self.is_blank(span) {
            self.frameset_ok = false;
        }
        if !span.is_empty() {
            self.run(span, 0);
        }
    }

    fn newline_at(&self, at: u32) -> u32 {
        let rest = self.html.as_bytes().get(at as usize..).unwrap_or_default();
        match rest {
            [b'\r', b'\n', ..] => 2,
            [b'\r' | b'\n', ..] => 1,
            _ => 0,
        }
    }

    #[inline]
    pub(crate) fn is_blank(&self, span: Span) -> bool {
        count(1 + span.len() / 16);
        is_blank(&self.html[span])
    }
}
