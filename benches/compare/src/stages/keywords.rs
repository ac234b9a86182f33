//! Text to its ten best keywords, in the language that the text is in.

use std::collections::{HashMap, HashSet};

use nutgraf::{
    Candidates, Document, Lang, Scratch, Source, analyzer,
    keywords::{Keywords, Method, keywords},
    text::stop_words,
};

use crate::{
    inputs::{Inputs, Script, Text},
    race::{Engine, Race, Runs},
};

/// How many keywords are asked for.
const WANTED: usize = 10;

pub(super) fn races(inputs: &Inputs) -> Vec<Box<dyn Runs + '_>> {
    let articles = inputs.articles(Script::Latin);
    let races = [
        ("Text to keywords: articles in Latin script", super::texts(articles)),
        ("Text to keywords: long text", super::texts(&inputs.long)),
    ];
    races.into_iter().filter(|(_, texts)| !texts.is_empty()).map(race).collect()
}

fn race<'i>((title, inputs): (&'static str, Vec<(&'i Text, usize)>)) -> Box<dyn Runs + 'i> {
    let langs: HashSet<Lang> = inputs.iter().map(|input| input.0.lang).collect();
    let methods = [Method::Tags, Method::TfIdf, Method::Rake, Method::Yake, Method::TextRank];
    let mut engines: Vec<_> = methods.into_iter().map(ours).collect();
    engines.extend([door(), yake_rust(&langs), rake(&langs)]);
    Box::new(Race { title, item: "texts", unit: "keywords", inputs, engines })
}

/// A method in memory that is used again.
fn ours<'a>(method: Method) -> Engine<'a, Text> {
    let (analyzer, finder, ranker) = (analyzer(), method.finder(), method.ranker());
    let (mut scratch, mut doc) = (Scratch::new(), Document::default());
    let (mut candidates, mut scores, mut chosen) =
        (Candidates::default(), Vec::new(), Keywords::new());
    Engine::ours(method.name(), move |text: &Text| {
        analyzer.analyze_into(source(text), &mut scratch, &mut doc);
        candidates.clear();
        finder.find(&doc, &mut scratch, &mut candidates);
        scores.clear();
        scores.resize(candidates.len(), 0.0);
        ranker.rank(&doc, &candidates, &mut scratch, &mut scores);
        chosen.choose(&doc, &candidates, &scores, WANTED, method.overlap());
        chosen.len()
    })
}

/// The plain function, in new memory each time.
fn door<'a>() -> Engine<'a, Text> {
    Engine::ours("`keywords()`", |text: &Text| keywords(source(text), WANTED).len())
}

fn source(text: &Text) -> Source<'_> {
    Source { lang: Some(text.lang), ..Source::from(&text.text) }
}

fn yake_rust<'a>(langs: &HashSet<Lang>) -> Engine<'a, Text> {
    let config = yake_rust::Config::default();
    let stops = by_language(langs, yake_rust::StopWords::custom);
    let engine = Engine::peer("yake-rust", move |text: &Text| {
        let stops = &stops[&text.lang];
        yake_rust::get_n_best(WANTED, &text.text, stops, &config).len()
    });
    engine.against("yake")
}

fn rake<'a>(langs: &HashSet<Lang>) -> Engine<'a, Text> {
    let rakes = by_language(langs, |words| rake::Rake::new(words.into()));
    let engine = Engine::peer("rake", move |text: &Text| {
        rakes[&text.lang].run(&text.text).iter().take(WANTED).count()
    });
    engine.against("rake")
}

/// What a peer makes of our stop words, for each language.
fn by_language<T>(langs: &HashSet<Lang>, make: impl Fn(HashSet<String>) -> T) -> HashMap<Lang, T> {
    let words = |lang| stop_words(lang).iter().map(|&word| word.to_owned()).collect();
    langs.iter().map(|&lang| (lang, make(words(lang)))).collect()
}
