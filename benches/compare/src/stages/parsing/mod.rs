//! Decoded page to blocks of visible text.

mod arena;
mod lol;
mod tags;
mod visible;

use nutgraf::html::Tree;

use self::{arena::Arena, visible::Visible};
use crate::{
    inputs::{Inputs, Page},
    race::{Engine, Race, Runs},
};

pub(super) fn races(inputs: &Inputs) -> Vec<Box<dyn Runs + '_>> {
    vec![Box::new(Race {
        title: "Page to blocks of text",
        item: "pages",
        unit: "bytes of text",
        inputs: super::pages(inputs),
        engines: vec![ours(), html5ever(), lol_html(), tl()],
    })]
}

fn ours<'a>() -> Engine<'a, Page> {
    let mut tree = Tree::default();
    Engine::ours("`Tree`", move |page: &Page| {
        tree.parse(&page.html);
        tree.text().len()
    })
}

fn html5ever<'a>() -> Engine<'a, Page> {
    let mut visible = Visible::default();
    let engine = Engine::peer("html5ever", move |page: &Page| {
        visible.clear();
        Arena::parse(&page.html).walk(&mut visible);
        visible.len()
    });
    engine.variant("arena sink and walk")
}

fn lol_html<'a>() -> Engine<'a, Page> {
    let engine = Engine::peer("lol_html", |page: &Page| lol::visible(&page.html).len());
    engine.variant("handlers")
}

fn tl<'a>() -> Engine<'a, Page> {
    let mut visible = Visible::default();
    let engine = Engine::peer("tl", move |page: &Page| {
        visible.clear();
        tags::read(&page.html, &mut visible);
        visible.len()
    });
    engine.variant("walk")
}
