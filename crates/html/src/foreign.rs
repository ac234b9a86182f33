//! SVG and `MathML` (13.2.6.5). None of their text is shown, so what counts is
//! where they end.

use crate::{
    Tag,
    builder::{Builder, Step},
    lexer::{TagToken, any_attribute},
    stack::{Space, TAKES_HTML, TAKES_TEXT},
    tags::BREAKOUT,
};

impl Builder<'_> {
    /// True if a start tag in foreign content is not one of HTML.
    pub(crate) fn start_is_foreign(&self, tag: &TagToken) -> bool {
        let top = self.stack.top();
        let math_only = matches!(tag.tag, Tag::MGLYPH | Tag::MALIGNMARK);
        let takes_svg = top.space == Space::MathMl && top.tag == Tag::ANNOTATION_XML;
        !(top.is(TAKES_HTML)
            || top.is(TAKES_TEXT) && !math_only
            || takes_svg && tag.tag == Tag::SVG)
    }

    pub(crate) fn is_in_foreign(&self) -> bool {
        self.stack.top().space != Space::Html
    }

    pub(crate) fn text_is_foreign(&self) -> bool {
        !self.stack.top().is(TAKES_HTML | TAKES_TEXT)
    }

    pub(crate) fn start_in_foreign(&mut self, tag: &TagToken) -> Step {
        if tag.tag.has(BREAKOUT) || tag.tag == Tag::FONT && self.is_html_font(tag) {
            self.break_out();
            return Step::Again;
        }
        self.start_foreign(tag, self.stack.top().space);
        Step::Done
    }

    /// Inserts an element of SVG or `MathML`.
    pub(crate) fn start_foreign(&mut self, tag: &TagToken, space: Space) {
        let point = match (space, tag.tag) {
            (Space::MathMl, Tag::MI | Tag::MO | Tag::MN | Tag::MS | Tag::MTEXT) => TAKES_TEXT,
            (Space::MathMl, Tag::ANNOTATION_XML) if self.holds_html(tag) => TAKES_HTML,
            (Space::Svg, Tag::FOREIGNOBJECT | Tag::DESC | Tag::TITLE) => TAKES_HTML,
            _ => 0,
        };
        self.open_foreign(tag, space, point);
    }

    /// Says whether the end tag was one of foreign content.
    pub(crate) fn end_in_foreign(&mut self, tag: &TagToken) -> bool {
        if matches!(tag.tag, Tag::BR | Tag::P) {
            self.break_out();
            return false;
        }
        let found = self.stack.foreign(tag.tag, tag.name);
        if let Some(index) = found {
            self.close(index);
        }
        found.is_some()
    }

    fn break_out(&mut self) {
        while self.stack.top().space != Space::Html && self.text_is_foreign() {
            self.pop();
        }
    }

    fn is_html_font(&self, tag: &TagToken) -> bool {
        any_attribute(self.html, tag.source, |name, _| {
            ["color", "face", "size"].iter().any(|known| name.eq_ignore_ascii_case(known))
        })
    }

    fn holds_html(&self, tag: &TagToken) -> bool {
        any_attribute(self.html, tag.source, |name, value| {
            name.eq_ignore_ascii_case("encoding")
                && ["text/html", "application/xhtml+xml"]
                    .iter()
                    .any(|known| value.eq_ignore_ascii_case(known))
        })
    }
}
