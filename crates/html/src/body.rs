//! The insertion mode "in body" (13.2.6.4.7): a rule for each tag, and a table
//! that says which.

use crate::{
    Tag,
    builder::{Builder, Mode, NONE, Step},
    lexer::TagToken,
    stack::Space,
};

/// What a start tag does.
#[derive(Clone, Copy, Debug)]
enum Start {
    /// Opens an element within the line, as all do that are not in the table.
    Inline,
    Block,
    Heading,
    Pre,
    Form,
    ListItem,
    Definition,
    Button,
    Link,
    Formatting,
    NoBreak,
    /// Opens an element that formatting does not reach into.
    Object,
    Table,
    Leaf,
    Input,
    /// A leaf that is not shown.
    Parameter,
    Rule,
    Image,
    Select,
    Option,
    OptionGroup,
    Ruby,
    RubyText,
    Foreign(Space),
    OfHead,
    /// Content is raw text.
    Raw,
    /// As `Raw`, but shows something or other.
    RawShown,
    /// As `RawShown`, and a block.
    RawBlock,
    Html,
    Body,
    Frameset,
    Ignored,
}

/// What an end tag does.
#[derive(Clone, Copy, Debug)]
enum End {
    /// Closes the nearest element of that name, unless a special one is nearer,
    /// as all do that are not in the table.
    Ordinary,
    Block,
    Paragraph,
    ListItem,
    Definition,
    Heading,
    Form,
    Formatting,
    Object,
    Break,
    Template,
    Body,
}

macro_rules! rules {
    ($rule:ident, $other:ident, $($what:expr => $($tag:ident)+;)*) => {{
        let mut rules = [$rule::$other; 256];
        $($(rules[Tag::$tag.index()] = $what;)+)*
        rules
    }};
}

static START: [Start; 256] = rules! { Start, Inline,
    Start::Block => ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DETAILS DIALOG DIR DIV DL FIELDSET
        FIGCAPTION FIGURE FOOTER HEADER HGROUP MAIN MENU NAV OL P SEARCH SECTION SUMMARY UL;
    Start::Heading => H1 H2 H3 H4 H5 H6;
    Start::Pre => PRE LISTING;
    Start::Form => FORM;
    Start::ListItem => LI;
    Start::Definition => DD DT;
    Start::Button => BUTTON;
    Start::Link => A;
    Start::Formatting => B BIG CODE EM FONT I S SMALL STRIKE STRONG TT U;
    Start::NoBreak => NOBR;
    Start::Object => APPLET MARQUEE OBJECT;
    Start::Table => TABLE;
    Start::Leaf => AREA BR EMBED IMG KEYGEN WBR;
    Start::Input => INPUT;
    Start::Parameter => PARAM SOURCE TRACK;
    Start::Rule => HR;
    Start::Image => IMAGE;
    Start::Select => SELECT;
    Start::Option => OPTION;
    Start::OptionGroup => OPTGROUP;
    Start::Ruby => RB RTC;
    Start::RubyText => RP RT;
    Start::Foreign(Space::MathMl) => MATH;
    Start::Foreign(Space::Svg) => SVG;
    Start::OfHead => BASE BASEFONT BGSOUND LINK META NOFRAMES SCRIPT STYLE TEMPLATE TITLE;
    Start::Raw => NOEMBED NOSCRIPT;
    Start::RawShown => IFRAME TEXTAREA;
    Start::RawBlock => XMP PLAINTEXT;
    Start::Html => HTML;
    Start::Body => BODY;
    Start::Frameset => FRAMESET;
    Start::Ignored => CAPTION COL COLGROUP FRAME HEAD TBODY TD TFOOT TH THEAD TR;
};

static END: [End; 256] = rules! { End, Ordinary,
    End::Block => ADDRESS ARTICLE ASIDE BLOCKQUOTE BUTTON CENTER DETAILS DIALOG DIR DIV DL
        FIELDSET FIGCAPTION FIGURE FOOTER HEADER HGROUP LISTING MAIN MENU NAV OL PRE SEARCH
        SECTION SELECT SUMMARY UL;
    End::Paragraph => P;
    End::ListItem => LI;
    End::Definition => DD DT;
    End::Heading => H1 H2 H3 H4 H5 H6;
    End::Form => FORM;
    End::Formatting => A B BIG CODE EM FONT I NOBR S SMALL STRIKE STRONG TT U;
    End::Object => APPLET MARQUEE OBJECT;
    End::Break => BR;
    End::Template => TEMPLATE;
    End::Body => BODY HTML;
};

impl Builder<'_> {
    #[inline]
    pub(crate) fn start_in_body(&mut self, tag: &TagToken) -> Step {
        match START[tag.tag.index()] {
            Start::Inline => self.open_inline(tag),
            Start::Block => self.open_block(tag),
            Start::Heading => self.start_heading(tag),
            Start::Pre => self.start_pre(tag),
            Start::Form => self.start_form(tag),
            Start::ListItem => self.start_item(tag, &[Tag::LI]),
            Start::Definition => self.start_item(tag, &[Tag::DD, Tag::DT]),
            Start::Button => self.start_button(tag),
            Start::Link => self.start_link(tag),
            Start::Formatting => self.open_formatting(tag),
            Start::NoBreak => self.start_no_break(tag),
            Start::Object => self.start_object(tag),
            Start::Table => self.start_table(tag),
            Start::Leaf => self.start_leaf(tag),
            Start::Input => self.start_input(tag),
            Start::Parameter => self.leaf(tag),
            Start::Rule => self.start_rule(tag),
            Start::Image => self.start_image(tag),
            Start::Select => self.start_select(tag),
            Start::Option | Start::OptionGroup => self.start_option(tag),
            Start::Ruby | Start::RubyText => self.start_ruby(tag),
            Start::Foreign(space) => {
                self.reconstruct();
                self.start_foreign(tag, space);
            }
            Start::OfHead => self.start_of_head(tag),
            Start::Raw => self.raw(tag),
            Start::RawShown => {
                self.frameset_ok = false;
                self.raw(tag);
            }
            Start::RawBlock => self.start_raw_block(tag),
            Start::Html => self.start_html(tag),
            Start::Body => self.start_body(tag),
            Start::Frameset => self.replace_body(tag),
            Start::Ignored => {}
        }
        Step::Done
    }

    fn open_inline(&mut self, tag: &TagToken) {
        self.reconstruct();
        self.open(tag);
    }

    fn open_block(&mut self, tag: &TagToken) {
        self.close_p();
        self.open(tag);
    }

    fn close_p(&mut self) {
        if let Some(p) = self.stack.p_in_button_scope() {
            self.pop_to(p);
        }
    }

    fn start_heading(&mut self, tag: &TagToken) {
        self.close_p();
        let top = self.stack.top();
        if top.space == Space::Html && top.tag.is_heading() {
            self.pop();
        }
        self.open(tag);
    }

    fn start_pre(&mut self, tag: &TagToken) {
        self.open_block(tag);
        self.ignored_newline = tag.source.end;
        self.frameset_ok = false;
    }

    fn start_form(&mut self, tag: &TagToken) {
        let in_template = self.stack.innermost(Tag::TEMPLATE) > 0;
        if self.form != NONE && !in_template {
            return;
        }
        self.open_block(tag);
        if !in_template {
            self.form = self.newest();
        }
    }

    fn start_item(&mut self, tag: &TagToken, closes: &[Tag]) {
        self.frameset_ok = false;
        if let Some(item) = self.stack.item(closes) {
            self.pop_to(item);
        }
        self.open_block(tag);
    }

    fn start_button(&mut self, tag: &TagToken) {
        if let Some(button) = self.stack.in_scope(Tag::BUTTON) {
            self.pop_to(button);
        }
        self.open_inline(tag);
        self.frameset_ok = false;
    }

    fn open_formatting(&mut self, tag: &TagToken) {
        self.open_inline(tag);
        self.remember();
    }

    fn start_link(&mut self, tag: &TagToken) {
        self.end_same(Tag::A);
        self.open_formatting(tag);
    }

    fn start_no_break(&mut self, tag: &TagToken) {
        self.reconstruct();
        if self.stack.in_scope(Tag::NOBR).is_some() {
            self.adopt(Tag::NOBR);
        }
        self.open_formatting(tag);
    }

    fn start_object(&mut self, tag: &TagToken) {
        self.open_inline(tag);
        self.formatting.push_marker();
        self.frameset_ok = false;
    }

    fn start_table(&mut self, tag: &TagToken) {
        if !self.quirks {
            self.close_p();
        }
        self.open(tag);
        self.frameset_ok = false;
        self.mode = Mode::InTable;
    }

    fn start_leaf(&mut self, tag: &TagToken) {
        self.reconstruct();
        self.leaf(tag);
        self.frameset_ok = false;
    }

    fn start_input(&mut self, tag: &TagToken) {
        if let Some(select) = self.stack.in_scope(Tag::SELECT) {
            self.pop_to(select);
        }
        self.reconstruct();
        self.leaf(tag);
        self.frameset_ok &= self.is_hidden_input(tag);
    }

    fn start_rule(&mut self, tag: &TagToken) {
        self.close_p();
        if self.stack.in_scope(Tag::SELECT).is_some() {
            self.close_implied(Tag::UNKNOWN);
        }
        self.leaf(tag);
        self.frameset_ok = false;
    }

    fn start_image(&mut self, tag: &TagToken) {
        self.start_leaf(&TagToken { tag: Tag::IMG, ..*tag });
    }

    fn start_select(&mut self, tag: &TagToken) {
        if let Some(select) = self.stack.in_scope(Tag::SELECT) {
            return self.pop_to(select);
        }
        self.open_inline(tag);
        self.frameset_ok = false;
    }

    fn start_option(&mut self, tag: &TagToken) {
        if self.stack.in_scope(Tag::SELECT).is_some() {
            let group = if tag.tag == Tag::OPTION { Tag::OPTGROUP } else { Tag::UNKNOWN };
            self.close_implied(group);
        } else if self.stack.top().is_html(Tag::OPTION) {
            self.pop();
        }
        self.open_inline(tag);
    }

    fn start_ruby(&mut self, tag: &TagToken) {
        if self.stack.in_scope(Tag::RUBY).is_some() {
            let text = matches!(tag.tag, Tag::RP | Tag::RT);
            self.close_implied(if text { Tag::RTC } else { Tag::UNKNOWN });
        }
        self.open(tag);
    }

    fn start_raw_block(&mut self, tag: &TagToken) {
        self.close_p();
        self.reconstruct();
        self.frameset_ok = false;
        self.raw(tag);
    }

    fn start_body(&mut self, tag: &TagToken) {
        let Some(body) = self.stack.get(2).filter(|open| open.is_html(Tag::BODY)) else { return };
        if self.stack.innermost(Tag::TEMPLATE) == 0 {
            self.frameset_ok = false;
            self.merge_attributes(body.node, tag);
        }
    }

    #[inline]
    pub(crate) fn end_in_body(&mut self, tag: &TagToken) -> Step {
        match END[tag.tag.index()] {
            End::Ordinary => self.end_ordinary(tag.tag, tag.name),
            End::Block => self.end_of(self.stack.in_scope(tag.tag)),
            End::Paragraph => self.end_paragraph(tag),
            End::ListItem => self.end_of(self.stack.li_in_list_scope()),
            End::Definition => self.end_of(self.stack.in_scope(tag.tag)),
            End::Heading => self.end_of(self.stack.heading_in_scope()),
            End::Form => self.end_form(),
            End::Formatting => self.adopt(tag.tag),
            End::Object => self.end_object(tag),
            End::Break => self.start_leaf(tag),
            End::Template => return self.end_template(),
            End::Body => return self.end_body(tag),
        }
        Step::Done
    }

    fn end_of(&mut self, element: Option<usize>) {
        if let Some(index) = element {
            self.close(index);
        }
    }

    pub(crate) fn end_ordinary(&mut self, tag: Tag, name: u32) {
        self.end_of(self.stack.ordinary(tag, name));
    }

    fn end_paragraph(&mut self, tag: &TagToken) {
        match self.stack.p_in_button_scope() {
            Some(p) => self.close(p),
            None => self.leaf(tag),
        }
    }

    /// The form of the page may be closed although elements in it are open.
    fn end_form(&mut self) {
        let form = self.stack.innermost(Tag::FORM);
        let in_template = self.stack.innermost(Tag::TEMPLATE) > 0;
        let is_current = self.stack.get(form).is_some_and(|open| open.node == self.form);
        if !in_template {
            self.form = NONE;
        }
        if form == 0 || !self.stack.is_in_scope(form) || !(in_template || is_current) {
            return;
        }
        self.close_implied(Tag::UNKNOWN);
        if in_template || form == self.stack.len() - 1 {
            self.close(form);
        } else {
            self.stack.remove(form);
        }
    }

    fn end_object(&mut self, tag: &TagToken) {
        if let Some(object) = self.stack.in_scope(tag.tag) {
            self.close(object);
            self.formatting.clear_to_marker();
        }
    }

    fn end_body(&mut self, tag: &TagToken) -> Step {
        if self.stack.in_scope(Tag::BODY).is_none() {
            return Step::Done;
        }
        self.mode = Mode::AfterBody;
        if tag.tag == Tag::HTML { Step::Again } else { Step::Done }
    }
}
