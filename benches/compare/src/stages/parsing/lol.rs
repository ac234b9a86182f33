//! Visible text by the handlers of `lol_html`.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use lol_html::{
    HandlerResult, HtmlRewriter, Settings, doc_text, element, end_tag,
    html_content::{Element, TextChunk, TextType},
};

use super::visible::{Role, Visible};

/// What the handlers share.
#[derive(Default)]
struct State {
    visible: RefCell<Visible>,
    /// How many open elements hide their text.
    hidden: Cell<usize>,
}

/// The visible text of a page, character references left as they stand.
pub(super) fn visible(html: &str) -> Visible {
    let state = Rc::<State>::default();
    let settings = Settings::new()
        .with_strict(false)
        .append_element_content_handler(element!("*", |element| start(&state, element)))
        .append_document_content_handler(doc_text!(|chunk| text(&state, chunk)));
    let mut rewriter = HtmlRewriter::new(settings, |_: &[u8]| {});
    if rewriter.write(html.as_bytes()).is_ok() {
        // An end that fails leaves the text that there is.
        let _ = rewriter.end();
    }
    state.visible.take()
}

fn start(state: &Rc<State>, element: &mut Element<'_, '_>) -> HandlerResult {
    let role = Role::of(&element.tag_name());
    if role == Role::Block {
        state.visible.borrow_mut().edge();
    }
    if role == Role::Inline || !element.can_have_content() {
        return Ok(());
    }
    if role == Role::Hidden {
        state.hidden.set(state.hidden.get() + 1);
    }
    let state = Rc::clone(state);
    element.on_end_tag(end_tag!(move |_| {
        match role {
            Role::Hidden => state.hidden.set(state.hidden.get().saturating_sub(1)),
            _ => state.visible.borrow_mut().edge(),
        }
        Ok(())
    }))
}

fn text(state: &State, chunk: &TextChunk<'_>) -> HandlerResult {
    if state.hidden.get() == 0 && chunk.text_type() == TextType::Data {
        state.visible.borrow_mut().push(chunk.as_str());
    }
    Ok(())
}
