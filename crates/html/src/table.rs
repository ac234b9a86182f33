//! The insertion modes of tables (13.2.6.4.9 to 15).

use nutgraf_core::Span;

use crate::{
    Tag,
    attributes::Attr,
    builder::{Builder, Mode, NONE, Step},
    lexer::TagToken,
    tags::FOSTERS,
};

const SECTIONS: [Tag; 3] = [Tag::TBODY, Tag::TFOOT, Tag::THEAD];

impl Builder<'_> {
    /// "Clear the stack back to a table, table body or table row context."
    fn clear_to(&mut self, tags: &[Tag]) {
        let context = self.stack.context(tags);
        self.pop_to(context + 1);
    }

    fn open_in(&mut self, context: &[Tag], tag: &TagToken, mode: Mode) -> Step {
        self.clear_to(context);
        self.open(tag);
        self.mode = mode;
        Step::Done
    }

    fn open_implied_in(&mut self, context: &[Tag], tag: Tag, mode: Mode) -> Step {
        self.clear_to(context);
        self.open_implied(tag);
        self.mode = mode;
        Step::Again
    }

    pub(crate) fn start_in_table(&mut self, tag: &TagToken) -> Step {
        match tag.tag {
            Tag::CAPTION => {
                self.open_in(&[Tag::TABLE], tag, Mode::InCaption);
                self.formatting.push_marker();
                Step::Done
            }
            Tag::COLGROUP => self.open_in(&[Tag::TABLE], tag, Mode::InColumns),
            Tag::COL => self.open_implied_in(&[Tag::TABLE], Tag::COLGROUP, Mode::InColumns),
            Tag::TBODY | Tag::TFOOT | Tag::THEAD => {
                self.open_in(&[Tag::TABLE], tag, Mode::InTableBody)
            }
            Tag::TD | Tag::TH | Tag::TR => {
                self.open_implied_in(&[Tag::TABLE], Tag::TBODY, Mode::InTableBody)
            }
            Tag::TABLE => match self.stack.in_table_scope(Tag::TABLE) {
                Some(table) => {
                    self.pop_to(table);
                    self.reset_mode();
                    Step::Again
                }
                None => Step::Done,
            },
            Tag::STYLE | Tag::SCRIPT | Tag::TEMPLATE => {
                self.start_of_head(tag);
                Step::Done
            }
            Tag::INPUT if self.is_hidden_input(tag) => {
                self.leaf(tag);
                Step::Done
            }
            Tag::FORM => {
                if self.form == NONE && self.stack.innermost(Tag::TEMPLATE) == 0 {
                    self.leaf(tag);
                    self.form = self.newest();
                }
                Step::Done
            }
            _ => self.fostering(|builder| builder.start_in_body(tag)),
        }
    }

    /// Does `work` as in the body, with content of the table before it.
    fn fostering<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> T {
        self.foster = true;
        let result = work(self);
        self.foster = false;
        result
    }

    pub(crate) fn text_in_table(&mut self, span: Span) {
        // White space alone stays in the table, where it shows nothing.
        if !self.stack.top().has(FOSTERS) || !self.is_blank(span) {
            self.fostering(|builder| builder.text_in_body(span));
        }
    }

    pub(crate) fn is_hidden_input(&self, tag: &TagToken) -> bool {
        let mut attributes = self.parts.attributes[tag.attributes as usize..].iter();
        attributes
            .find(|attribute| attribute.name == Attr::Type)
            .is_some_and(|kind| self.html[kind.value].eq_ignore_ascii_case("hidden"))
    }

    pub(crate) fn end_in_table(&mut self, tag: &TagToken) -> Step {
        match tag.tag {
            Tag::TABLE => {
                if let Some(table) = self.stack.in_table_scope(Tag::TABLE) {
                    self.close(table);
                    self.reset_mode();
                }
                Step::Done
            }
            Tag::TEMPLATE => self.end_template(),
            tag if is_part(tag) || matches!(tag, Tag::BODY | Tag::HTML) => Step::Done,
            _ => self.fostering(|builder| builder.end_in_body(tag)),
        }
    }

    pub(crate) fn start_in_columns(&mut self, tag: &TagToken) -> Step {
        match tag.tag {
            Tag::HTML => self.start_html(tag),
            Tag::COL => self.leaf(tag),
            Tag::TEMPLATE => self.start_of_head(tag),
            _ => return self.leave_columns(),
        }
        Step::Done
    }

    pub(crate) fn end_in_columns(&mut self, tag: &TagToken) -> Step {
        match tag.tag {
            Tag::COLGROUP if self.stack.top().is_html(Tag::COLGROUP) => {
                self.close(self.stack.len() - 1);
                self.mode = Mode::InTable;
            }
            Tag::COLGROUP | Tag::COL => {}
            Tag::TEMPLATE => return self.end_template(),
            _ => return self.leave_columns(),
        }
        Step::Done
    }

    /// White space stays here, what follows it goes on.
    pub(crate) fn text_in_columns(&mut self, span: Span) {
        let rest = self.html[span].trim_ascii_start().len() as u32;
        if self.leave_columns() == Step::Again {
            self.text_in_table(Span { start: span.end - rest, ..span });
        }
    }

    fn leave_columns(&mut self) -> Step {
        if !self.stack.top().is_html(Tag::COLGROUP) {
            return Step::Done;
        }
        self.pop();
        self.mode = Mode::InTable;
        Step::Again
    }

    pub(crate) fn start_in_table_body(&mut self, tag: &TagToken) -> Step {
        match tag.tag {
            Tag::TR => self.open_in(&SECTIONS, tag, Mode::InRow),
            Tag::TD | Tag::TH => self.open_implied_in(&SECTIONS, Tag::TR, Mode::InRow),
            part if is_part(part) => self.leave_table_body(),
            _ => self.start_in_table(tag),
        }
    }

    pub(crate) fn end_in_table_body(&mut self, tag: &TagToken) -> Step {
        match tag.tag {
            Tag::TBODY | Tag::TFOOT | Tag::THEAD => {
                if self.stack.in_table_scope(tag.tag).is_some() {
                    self.clear_to(&SECTIONS);
                    self.close(self.stack.len() - 1);
                    self.mode = Mode::InTable;
                }
                Step::Done
            }
            Tag::TABLE => self.leave_table_body(),
            _ => self.end_in_table(tag),
        }
    }

    fn leave_table_body(&mut self) -> Step {
        if SECTIONS.into_iter().all(|tag| self.stack.in_table_scope(tag).is_none()) {
            return Step::Done;
        }
        self.clear_to(&SECTIONS);
        self.pop();
        self.mode = Mode::InTable;
        Step::Again
    }

    pub(crate) fn start_in_row(&mut self, tag: &TagToken) -> Step {
        match tag.tag {
            Tag::TD | Tag::TH => {
                self.open_in(&[Tag::TR], tag, Mode::InCell);
                self.formatting.push_marker();
                Step::Done
            }
            part if is_part(part) => self.leave_row(),
            _ => self.start_in_table(tag),
        }
    }

    pub(crate) fn end_in_row(&mut self, tag: &TagToken) -> Step {
        match tag.tag {
            Tag::TR => {
                if self.stack.in_table_scope(Tag::TR).is_some() {
                    self.clear_to(&[Tag::TR]);
                    self.close(self.stack.len() - 1);
                    self.mode = Mode::InTableBody;
                }
                Step::Done
            }
            Tag::TABLE => self.leave_row(),
            Tag::TBODY | Tag::TFOOT | Tag::THEAD => match self.stack.in_table_scope(tag.tag) {
                Some(_) => self.leave_row(),
                None => Step::Done,
            },
            _ => self.end_in_table(tag),
        }
    }

    fn leave_row(&mut self) -> Step {
        if self.stack.in_table_scope(Tag::TR).is_none() {
            return Step::Done;
        }
        self.clear_to(&[Tag::TR]);
        self.pop();
        self.mode = Mode::InTableBody;
        Step::Again
    }

    /// In a cell or a caption.
    pub(crate) fn start_in_cell(&mut self, tag: &TagToken) -> Step {
        if is_part(tag.tag) { self.leave_cell() } else { self.start_in_body(tag) }
    }

    pub(crate) fn end_in_cell(&mut self, tag: &TagToken) -> Step {
        let own = match self.mode {
            Mode::InCaption => tag.tag == Tag::CAPTION,
            _ => matches!(tag.tag, Tag::TD | Tag::TH),
        };
        let leaves = match self.mode {
            Mode::InCaption => tag.tag == Tag::TABLE,
            _ => tag.tag == Tag::TABLE || tag.tag == Tag::TR || SECTIONS.contains(&tag.tag),
        };
        let found = self.stack.in_table_scope(tag.tag);
        match found {
            Some(cell) if own => {
                self.close(cell);
                self.formatting.clear_to_marker();
                self.mode = self.mode_around_cell();
                Step::Done
            }
            Some(_) if leaves => self.leave_cell(),
            _ if is_part(tag.tag) || matches!(tag.tag, Tag::TABLE | Tag::BODY | Tag::HTML) => {
                Step::Done
            }
            _ => self.end_in_body(tag),
        }
    }

    fn mode_around_cell(&self) -> Mode {
        if self.mode == Mode::InCaption { Mode::InTable } else { Mode::InRow }
    }

    /// Closes the cell or the caption.
    fn leave_cell(&mut self) -> Step {
        let tags: &[Tag] = match self.mode {
            Mode::InCaption => &[Tag::CAPTION],
            _ => &[Tag::TD, Tag::TH],
        };
        let cell = tags.iter().filter_map(|&tag| self.stack.in_table_scope(tag)).max();
        let Some(cell) = cell else { return Step::Done };
        self.pop_to(cell);
        self.formatting.clear_to_marker();
        self.mode = self.mode_around_cell();
        Step::Again
    }
}

/// True for the parts of a table.
fn is_part(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::CAPTION
            | Tag::COL
            | Tag::COLGROUP
            | Tag::TBODY
            | Tag::TD
            | Tag::TFOOT
            | Tag::TH
            | Tag::THEAD
            | Tag::TR
    )
}
