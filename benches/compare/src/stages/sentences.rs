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
        ("en", "Text to sentences: English"),
        ("de", "Text to sentences: German"),
        ("uk", "Text to sentences: Ukrainian"),
        ("hi", "Text to sentences: Hindi"),
        ("zh", "Text to sentences: Chinese"),
    ];
    let race = |(code, title)| -> Option<Box<dyn Runs + '_>> {
        let inputs = super::texts(inputs.repeated.iter().filter(|text| text.lang.code() == code));
        let engines = vec![ours(), rules(), icu_segmenter(), unicode_segmentation(), sentencex()];
        let race = Race { title, item: "texts", unit: "sentences", inputs, engines };
        (!race.inputs.is_empty()).then(|| Box::new(race) as Box<dyn Runs>)
    };
    titles.into_iter().filter_map(race).collect()
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
