//! Text to a summary of three sentences, or as much as a peer can be held to.

use std::num::NonZeroU32;

use nutgraf::{
    Budget, Document, Lang, Scorer, Scratch, Selector, Source, analyzer,
    summarize::{Greedy, Method, summarize},
};
use summary::{Language, Summarizer};

use crate::{
    inputs::{Inputs, Script, Text},
    race::{Engine, Race, Runs},
};

/// How long a summary may be.
const BUDGET: Budget = Budget::sentences(3);

/// About as many characters as three sentences have.
const CHARS: usize = 400;

pub(super) fn races(inputs: &Inputs) -> Vec<Box<dyn Runs + '_>> {
    let articles = inputs.articles(Script::Latin);
    let races = [
        ("Text to summary: articles in Latin script", super::texts(articles)),
        ("Text to summary: long text", super::texts(&inputs.long)),
    ];
    races.into_iter().filter(|(_, texts)| !texts.is_empty()).map(race).collect()
}

fn race<'i>((title, inputs): (&'static str, Vec<(&'i Text, usize)>)) -> Box<dyn Runs + 'i> {
    let methods = [Method::DEFAULT, Method::LexRank, Method::TextRank];
    let mut engines: Vec<_> = methods.into_iter().map(ours).collect();
    engines.extend([door(), simple_summarize(), lede(), summary()]);
    Box::new(Race { title, item: "texts", unit: "bytes of summary", inputs, engines })
}

/// A method in memory that is used again.
fn ours<'a>(method: Method) -> Engine<'a, Text> {
    let (analyzer, scorer, selector) = (analyzer(), method.scorer(), Greedy::new());
    let (mut scratch, mut doc) = (Scratch::new(), Document::default());
    let (mut scores, mut chosen) = (Vec::new(), Vec::new());
    Engine::ours(method.name(), move |text: &Text| {
        analyzer.analyze_into(source(text), &mut scratch, &mut doc);
        scores.clear();
        scores.resize(doc.sentences().len(), 0.0);
        scorer.score(&doc, &mut scratch, &mut scores);
        chosen.clear();
        selector.select(&doc, &scores, BUDGET, &mut scratch, &mut chosen);
        chosen.iter().map(|&index| doc.sentence_text(index).len()).sum()
    })
}

/// The plain function, in new memory each time.
fn door<'a>() -> Engine<'a, Text> {
    Engine::ours("`summarize()`", |text: &Text| {
        summarize(source(text), BUDGET).iter().map(|sentence| sentence.text.len()).sum()
    })
}

fn source(text: &Text) -> Source<'_> {
    Source { title: &text.title, lang: Some(text.lang), ..Source::from(&text.text) }
}

/// Can be held to a share of the text only.
fn simple_summarize<'a>() -> Engine<'a, Text> {
    let engine = Engine::peer("simple-summarize", |text: &Text| {
        let keep = CHARS as f32 / text.text.chars().count().max(CHARS) as f32;
        let report = simple_summarize::summarize_text(&text.text, 1.0 - keep);
        report.map_or(0, |report| report.summary.len())
    });
    engine.variant("share of text")
}

/// Can be held to a number of characters only.
fn lede<'a>() -> Engine<'a, Text> {
    let engine = Engine::peer("lede", |text: &Text| {
        lede::summarize(&text.text, CHARS, lede::Mode::Default).summary.len()
    });
    engine.variant("400 characters")
}

fn summary<'a>() -> Engine<'a, Text> {
    let languages = [
        ("de", Language::German),
        ("en", Language::English),
        ("es", Language::Spanish),
        ("fr", Language::French),
        ("pl", Language::Polish),
        ("tr", Language::Turkish),
    ];
    let known = languages.map(|(code, language)| (Lang::new(code), Summarizer::new(language)));
    let other = Summarizer::new_language_agnostic();
    let three = NonZeroU32::MIN.saturating_add(2);
    let engine = Engine::peer("summary", move |text: &Text| {
        let summarizer = known.iter().find(|(lang, _)| *lang == text.lang);
        let summarizer = summarizer.map_or(&other, |(_, summarizer)| summarizer);
        summarizer.summarize_sentences(&text.text, three).iter().map(|text| text.len()).sum()
    });
    engine.variant("3 sentences")
}
