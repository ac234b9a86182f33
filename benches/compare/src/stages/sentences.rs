//! Text to sentences, by language.

use icu_segmenter::{SentenceSegmenter, options::SentenceBreakInvariantOptions};
use nutgraf::{Scratch, Segmenter, segment};
use unicode_segmentation::UnicodeSegmentation;

use crate::{
    inputs::{Inputs, Text},
    race::{Engine, Race, Runs},
};

pub(super) fn races(inputs: &Inputs) -> Vec<Box<dyn Runs + '_>> {
    let titles = [
        "Text to sentences: news, English",
        "Text to sentences: news, German",
        "Text to sentences: news, Russian",
        "Text to sentences: news, Hindi",
        "Text to sentences: news, Chinese",
    ];
    let race =
        |(title, text)| -> Box<dyn Runs + '_> { Box::new(race(title, super::texts([text]))) };
    let news = titles.into_iter().zip(&inputs.news).map(race);
    let scripts = [
        "Text to sentences: articles in Latin script",
        "Text to sentences: articles in other scripts with spaces",
        "Text to sentences: articles in Chinese and Japanese",
        "Text to sentences: long text, Latin script",
    ];
    let groups = super::groups(inputs, scripts);
    let groups = groups
        .into_iter()
        .map(|(title, texts)| -> Box<dyn Runs + '_> { Box::new(self::race(title, texts)) });
    news.chain(groups).collect()
}

fn race<'a>(title: &'static str, inputs: Vec<(&'a Text, usize)>) -> Race<'a, Text> {
    let engines = vec![ours(), rules(), icu_segmenter(), unicode_segmentation(), sentencex()];
    Race { title, item: "texts", unit: "sentences", inputs, engines }
}

fn ours<'a>() -> Engine<'a, Text> {
    let segmenter = segment::SentenceSegmenter::new();
    Engine::ours("`SentenceSegmenter`", segmented(segmenter))
}

fn rules<'a>() -> Engine<'a, Text> {
    Engine::ours("`Rules`", segmented(segment::Rules::new()))
}

fn segmented(segmenter: impl Segmenter) -> impl FnMut(&Text) -> usize {
    let (mut scratch, mut sentences) = (Scratch::new(), Vec::new());
    move |text: &Text| {
        sentences.clear();
        segmenter.segment(&text.text, text.lang, &mut scratch, &mut sentences);
        sentences.len()
    }
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
