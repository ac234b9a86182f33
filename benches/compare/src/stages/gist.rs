//! Page as it was fetched to gist: title, ten keywords, three sentences.

use nutgraf::{Gist, Pipeline, Scratch, gist};

use crate::{
    inputs::{Inputs, Page},
    race::{Engine, Race, Runs},
};

pub(super) fn races(inputs: &Inputs) -> Vec<Box<dyn Runs + '_>> {
    vec![Box::new(Race {
        title: "Page to gist, every stage",
        item: "pages",
        unit: "bytes of gist",
        inputs: inputs.pages.iter().map(|page| (page, page.bytes.len())).collect(),
        engines: vec![pipeline(), door()],
    })]
}

/// In memory that is used again.
fn pipeline<'a>() -> Engine<'a, Page> {
    let (pipeline, mut scratch, mut gist) = (Pipeline::new(), Scratch::new(), Gist::default());
    Engine::ours("`Pipeline`", move |page: &Page| {
        pipeline.run_into(&page.bytes, &mut scratch, &mut gist);
        size(&gist)
    })
}

/// The plain function, in new memory each time.
fn door<'a>() -> Engine<'a, Page> {
    Engine::ours("`gist()`", |page: &Page| size(&gist(&page.bytes)))
}

/// How much there is to read.
fn size(gist: &Gist) -> usize {
    let keywords: usize = gist.keywords().map(|keyword| keyword.text.len()).sum();
    let summary: usize = gist.summary().map(|pick| pick.text.len()).sum();
    gist.title().len() + keywords + summary
}
