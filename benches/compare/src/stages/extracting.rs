//! Decoded page to article: text and metadata.

use nutgraf::{Article, Extractor, Scratch, extract::Rules};

use crate::{
    inputs::{Inputs, Page},
    race::{Engine, Race, Runs},
};

pub(super) fn races(inputs: &Inputs) -> Vec<Box<dyn Runs + '_>> {
    vec![Box::new(Race {
        title: "Page to article",
        item: "pages",
        unit: "bytes of article",
        inputs: super::pages(inputs),
        engines: vec![ours(), dom_smoothie(), legible(), rs_trafilatura()],
    })]
}

fn ours<'a>() -> Engine<'a, Page> {
    let (rules, mut scratch, mut article) = (Rules::new(), Scratch::new(), Article::default());
    Engine::ours("`Rules`", move |page: &Page| {
        article.clear();
        rules.extract(&page.utf8(), &mut scratch, &mut article);
        article.text.len()
    })
}

fn dom_smoothie<'a>() -> Engine<'a, Page> {
    Engine::peer("dom_smoothie", |page: &Page| {
        let article = dom_smoothie::Readability::new(page.html.as_str(), None, None)
            .and_then(|mut readability| readability.parse());
        article.map_or(0, |article| article.text_content.len())
    })
}

fn legible<'a>() -> Engine<'a, Page> {
    Engine::peer("legible", |page: &Page| {
        let article = legible::parse(&page.html, None, None);
        article.map_or(0, |article| article.text_content.len())
    })
}

fn rs_trafilatura<'a>() -> Engine<'a, Page> {
    Engine::peer("rs-trafilatura", |page: &Page| {
        let article = rs_trafilatura::extract(&page.html);
        article.map_or(0, |article| article.content_text.len())
    })
}
