//! The stages, a file each: who races whom over what.

mod extracting;
mod gist;
mod keywords;
mod parsing;
mod sentences;
mod summaries;
mod words;

use crate::{
    inputs::{Inputs, Page, Script, Text},
    race::Runs,
};

/// The races of a stage.
type Stage = for<'a> fn(&'a Inputs) -> Vec<Box<dyn Runs + 'a>>;

/// All stages, in the order of the path from page to gist.
pub(crate) const ALL: [Stage; 7] = [
    parsing::races,
    extracting::races,
    sentences::races,
    words::races,
    keywords::races,
    summaries::races,
    gist::races,
];

/// Texts with their sizes.
fn texts<'a>(texts: impl IntoIterator<Item = &'a Text>) -> Vec<(&'a Text, usize)> {
    texts.into_iter().map(|text| (text, text.text.len())).collect()
}

/// Pages with their sizes, decoded.
fn pages(inputs: &Inputs) -> Vec<(&Page, usize)> {
    inputs.pages.iter().map(|page| (page, page.html.len())).collect()
}

/// The texts by script, with a title for each, and the long one.
fn groups<'i>(
    inputs: &'i Inputs,
    titles: [&'static str; 4],
) -> Vec<(&'static str, Vec<(&'i Text, usize)>)> {
    let scripts = [Script::Latin, Script::Other, Script::Cjk];
    let articles = scripts.map(|script| texts(inputs.articles(script)));
    let groups = articles.into_iter().chain([texts(&inputs.long)]);
    titles.into_iter().zip(groups).filter(|(_, texts)| !texts.is_empty()).collect()
}
