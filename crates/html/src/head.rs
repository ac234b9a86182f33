//! The insertion modes around the body: from "initial" to "after head"
//! (13.2.6.4.1 to 6), templates, framesets, and what comes after the body.

use nutgraf_core::Span;

use crate::{
    Tag,
    builder::{Builder, Mode, NONE, Step},
    lexer::TagToken,
    quirks,
};

impl Builder<'_> {
    /// A doctype; it counts where it comes first.
    pub(crate) fn doctype(&mut self, span: Span) {
        if self.mode == Mode::Initial {
            self.quirks = quirks::is_quirky(&self.html[span]);
            self.mode = Mode::BeforeHtml;
        }
    }

    /// Goes on to the next mode on the way to the body, and opens what was
    /// left out; says whether there is one.
    fn next_mode(&mut self) -> bool {
        self.mode = match self.mode {
            Mode::Initial => {
                self.quirks = true;
                Mode::BeforeHtml
            }
            Mode::BeforeHtml => {
                self.open_implied(Tag::HTML);
                Mode::BeforeHead
            }
            Mode::BeforeHead => {
                self.open_implied(Tag::HEAD);
                self.head = self.newest();
                Mode::InHead
            }
            Mode::InHead => {
                self.pop();
                Mode::AfterHead
            }
            Mode::AfterHead => {
                self.end_head();
                self.open_implied(Tag::BODY);
                Mode::InBody
            }
            _ => return false,
        };
        true
    }

    /// Opens the body, unless it or a frameset is.
    pub(crate) fn force_body(&mut self) {
        while self.next_mode() {}
    }

    fn next_step(&mut self) -> Step {
        self.next_mode();
        Step::Again
    }

    /// What came after the end of the head, but belongs to it, is within it.
    fn end_head(&mut self) {
        let (end, source_end) = (self.parts.nodes.len() as u32, self.closed);
        if let Some(head) = self.parts.nodes.get_mut(self.head as usize) {
            (head.end, head.source.end) = (end, source_end.max(head.source.end));
        }
    }

    pub(crate) fn start_before_body(&mut self, tag: &TagToken) -> Step {
        match (self.mode, tag.tag) {
            (Mode::BeforeHtml, Tag::HTML) => {
                self.open(tag);
                self.mode = Mode::BeforeHead;
            }
            (Mode::Initial | Mode::BeforeHtml, _) => return self.next_step(),
            (_, Tag::HTML) => self.start_html(tag),
            (Mode::BeforeHead, Tag::HEAD) => {
                self.open(tag);
                self.head = self.newest();
                self.mode = Mode::InHead;
            }
            (Mode::BeforeHead, _) => return self.next_step(),
            (_, Tag::HEAD) => {}
            (Mode::AfterHead, Tag::BODY) => {
                self.end_head();
                self.open(tag);
                self.frameset_ok = false;
                self.mode = Mode::InBody;
            }
            (Mode::AfterHead, Tag::FRAMESET) => {
                self.end_head();
                self.open(tag);
                self.mode = Mode::InFrameset;
            }
            (mode, head) if is_of_head(head) => {
                let node = self.parts.nodes.len();
                self.start_of_head(tag);
                if mode == Mode::AfterHead {
                    self.parts.nodes[node].parent = self.head;
                }
            }
            (_, Tag::NOSCRIPT) if self.mode == Mode::InHead => self.raw(tag),
            _ => return self.next_step(),
        }
        Step::Done
    }

    pub(crate) fn end_before_body(&mut self, tag: &TagToken) -> Step {
        match (self.mode, tag.tag) {
            (Mode::Initial, _) => self.next_step(),
            (Mode::InHead, Tag::HEAD) => {
                self.close(self.stack.len() - 1);
                self.mode = Mode::AfterHead;
                Step::Done
            }
            (Mode::InHead | Mode::AfterHead, Tag::TEMPLATE) => self.end_template(),
            (Mode::BeforeHtml | Mode::BeforeHead, Tag::HEAD) => self.next_step(),
            (_, Tag::BODY | Tag::HTML | Tag::BR) => self.next_step(),
            _ => Step::Done,
        }
    }

    /// A second `html` tag, or the first after the element was opened.
    pub(crate) fn start_html(&mut self, tag: &TagToken) {
        if self.stack.innermost(Tag::TEMPLATE) == 0 {
            self.merge_attributes(0, tag);
        }
    }

    /// The start tag of an element that belongs to the head, wherever it is.
    pub(crate) fn start_of_head(&mut self, tag: &TagToken) {
        match tag.tag {
            Tag::TEMPLATE => {
                self.open(tag);
                self.formatting.push_marker();
                self.frameset_ok = false;
                self.mode = Mode::InTemplate;
                self.templates.push(Mode::InTemplate);
            }
            Tag::BASE | Tag::BASEFONT | Tag::BGSOUND | Tag::LINK | Tag::META => self.leaf(tag),
            _ => self.raw(tag),
        }
    }

    pub(crate) fn end_template(&mut self) -> Step {
        let template = self.stack.innermost(Tag::TEMPLATE);
        if template > 0 {
            self.close(template);
            self.formatting.clear_to_marker();
            self.templates.pop();
            self.reset_mode();
        }
        Step::Done
    }

    pub(crate) fn start_in_template(&mut self, tag: &TagToken) -> Step {
        let mode = match tag.tag {
            head if is_of_head(head) => {
                self.start_of_head(tag);
                return Step::Done;
            }
            Tag::CAPTION | Tag::COLGROUP | Tag::TBODY | Tag::TFOOT | Tag::THEAD => Mode::InTable,
            Tag::COL => Mode::InColumns,
            Tag::TR => Mode::InTableBody,
            Tag::TD | Tag::TH => Mode::InRow,
            _ => Mode::InBody,
        };
        self.templates.pop();
        self.templates.push(mode);
        self.mode = mode;
        Step::Again
    }

    pub(crate) fn end_in_template(&mut self, tag: &TagToken) -> Step {
        if tag.tag == Tag::TEMPLATE { self.end_template() } else { Step::Done }
    }

    /// "Reset the insertion mode appropriately."
    pub(crate) fn reset_mode(&mut self) {
        let anchor = self.stack.get(self.stack.anchor()).map_or(Tag::UNKNOWN, |open| open.tag);
        self.mode = match anchor {
            Tag::TD | Tag::TH => Mode::InCell,
            Tag::TR => Mode::InRow,
            Tag::TBODY | Tag::THEAD | Tag::TFOOT => Mode::InTableBody,
            Tag::CAPTION => Mode::InCaption,
            Tag::COLGROUP => Mode::InColumns,
            Tag::TABLE => Mode::InTable,
            Tag::TEMPLATE => self.templates.last().copied().unwrap_or(Mode::InBody),
            Tag::HEAD => Mode::InHead,
            Tag::FRAMESET => Mode::InFrameset,
            Tag::HTML if self.head == NONE => Mode::BeforeHead,
            Tag::HTML => Mode::AfterHead,
            _ => Mode::InBody,
        };
    }

    pub(crate) fn start_in_frameset(&mut self, tag: &TagToken) -> Step {
        match (self.mode, tag.tag) {
            (_, Tag::HTML) => self.start_html(tag),
            (_, Tag::NOFRAMES) => self.raw(tag),
            (Mode::InFrameset, Tag::FRAMESET) => self.open(tag),
            (Mode::InFrameset, Tag::FRAME) => self.leaf(tag),
            _ => {}
        }
        Step::Done
    }

    pub(crate) fn end_in_frameset(&mut self, tag: &TagToken) -> Step {
        let is_open = self.stack.top().is_html(Tag::FRAMESET);
        if self.mode == Mode::InFrameset && tag.tag == Tag::FRAMESET && is_open {
            self.close(self.stack.len() - 1);
            if !self.stack.top().is_html(Tag::FRAMESET) {
                self.mode = Mode::AfterFrameset;
            }
        }
        Step::Done
    }

    /// Puts a frameset in the place of a body that shows nothing yet.
    pub(crate) fn replace_body(&mut self, tag: &TagToken) {
        let Some(body) = self.stack.get(2).filter(|open| open.is_html(Tag::BODY)).copied() else {
            return;
        };
        if !self.frameset_ok {
            return;
        }
        self.pop_to(2);
        let runs = self.parts.nodes[body.node as usize].text.start;
        self.parts.nodes.truncate(body.node as usize);
        self.parts.runs.truncate(runs as usize);
        self.parts.moves.clear();
        self.open(tag);
        self.mode = Mode::InFrameset;
    }

    pub(crate) fn start_after_body(&mut self, tag: &TagToken) -> Step {
        if tag.tag == Tag::HTML {
            self.start_html(tag);
            return Step::Done;
        }
        self.mode = Mode::InBody;
        Step::Again
    }

    pub(crate) fn end_after_body(&mut self, tag: &TagToken) -> Step {
        if tag.tag == Tag::HTML {
            return Step::Done;
        }
        self.mode = Mode::InBody;
        Step::Again
    }
}

/// True for what goes into the head wherever a page has it.
pub(crate) fn is_of_head(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::BASE
            | Tag::BASEFONT
            | Tag::BGSOUND
            | Tag::LINK
            | Tag::META
            | Tag::NOFRAMES
            | Tag::SCRIPT
            | Tag::STYLE
            | Tag::TEMPLATE
            | Tag::TITLE
    )
}
