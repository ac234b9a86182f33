//! Text to words, by script.

use icu_segmenter::{WordSegmenter, options::WordBreakInvariantOptions};
use nutgraf::{Scratch, Tokenizer, text::Words};
use unicode_segmentation::UnicodeSegmentation;

use crate::{
    inputs::{Inputs, Text},
    race::{Engine, Race, Runs},
};

pub(super) fn races(inputs: &Inputs) -> Vec<Box<dyn Runs + '_>> {
    let titles = [
        "Text to words: Latin script",
        "Text to words: other scripts with spaces",
        "Text to words: Chinese and Japanese",
        "Text to words: long text, Latin script",
    ];
    let race = |(title, inputs)| -> Box<dyn Runs> {
        let engines = vec![ours(), unicode_segmentation(), icu_segmenter()];
        Box::new(Race { title, item: "texts", unit: "words", inputs, engines })
    };
    super::groups(inputs, titles).into_iter().map(race).collect()
}

fn ours<'a>() -> Engine<'a, Text> {
    let (tokenizer, mut scratch, mut words) = (Words::new(), Scratch::new(), Vec::new());
    Engine::ours("`Words`", move |text: &Text| {
        words.clear();
        tokenizer.tokenize(&text.text, text.lang, &mut scratch, &mut words);
        words.len()
    })
}

fn unicode_segmentation<'a>() -> Engine<'a, Text> {
    Engine::peer("unicode-segmentation", |text: &Text| text.text.unicode_words().count())
}

fn icu_segmenter<'a>() -> Engine<'a, Text> {
    let segmenter = WordSegmenter::new_auto(WordBreakInvariantOptions::default());
    let engine = Engine::peer("icu_segmenter", move |text: &Text| {
        let words = segmenter.segment_str(&text.text).iter_with_word_type();
        words.filter(|(_, kind)| kind.is_word_like()).count()
    });
    engine.variant("auto")
}
