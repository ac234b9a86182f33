//! Text to sentences, by script.

use icu_segmenter::{SentenceSegmenter, options::SentenceBreakInvariantOptions};
use nutgraf::{Scratch, Segmenter, segment};
use unicode_segmentation::UnicodeSegmentation;

use crate::{
    inputs::{Inputs, Text},
    race::{Engine, Race, Runs},
};

pub(super) fn races(inputs: &Inputs) -> Vec<Box<dyn Runs + '_>> {
    let titles = [
        "Text to sentences: Latin script",
        "Text to sentences: other scripts with spaces",
        "Text to sentences: Chinese and Japanese",
        "Text to sentences: long text, Latin script",
    ];
    let race = |(title, inputs)| -> Box<dyn Runs> {
        let engines = vec![ours(), icu_segmenter(), unicode_segmentation(), sentencex()];
        Box::new(Race { title, item: "texts", unit: "sentences", inputs, engines })
    };
    super::groups(inputs, titles).into_iter().map(race).collect()
}

fn ours<'a>() -> Engine<'a, Text> {
    let (mut scratch, mut sentences) = (Scratch::new(), Vec::new());
    let segmenter = segment::SentenceSegmenter::new();
    Engine::ours("`SentenceSegmenter`", move |text: &Text| {
        sentences.clear();
        segmenter.segment(&text.text, text.lang, &mut scratch, &mut sentences);
        sentences.len()
    })
}

fn icu_segmenter<'a>() -> Engine<'a, Text> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    // The start of the text is a boundary, too.
    Engine::peer("icu_segmenter", move |text: &Text| segmenter.segment_str(&text.text).count() - 1)
}

fn unicode_segmentation<'a>() -> Engine<'a, Text> {
    Engine::peer("unicode-segmentation", |text: &Text| text.text.unicode_sentences().count())
}

fn sentencex<'a>() -> Engine<'a, Text> {
    Engine::peer("sentencex", |text: &Text| sentencex::segment(text.lang.code(), &text.text).len())
}
