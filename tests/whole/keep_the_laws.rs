//! Every method of every crate keeps the laws, on every nasty text and page.

use nutgraf::{
    Budget, Document, Format, Lang, Page, extract, keywords, laws, scores, segment, summarize, text,
};

use crate::nasty;

fn documents() -> Vec<(&'static str, Document)> {
    let analyzer = nutgraf::analyzer();
    let texts = laws::nasty_texts();
    texts.into_iter().map(|(name, text)| (name, analyzer.analyze(&text))).collect()
}

#[test]
fn extractors() {
    for (name, bytes) in nasty::pages() {
        for method in extract::Method::ALL {
            for format in [None, Some(Format::Text)] {
                eprintln!("{method}, {name}, {format:?}");
                let page = Page { format, ..Page::from(&bytes) };
                laws::extractor(&*method.extractor(), &page);
            }
        }
    }
    for (name, text) in laws::nasty_texts() {
        for format in [Format::Html, Format::Text, Format::Markdown] {
            eprintln!("{name}, {format:?}");
            let page = Page { format: Some(format), ..Page::from(&text) };
            laws::extractor(&extract::Rules::new(), &page);
        }
    }
}

#[test]
fn segmenters() {
    for (name, text) in laws::nasty_texts() {
        for method in segment::Method::ALL {
            for lang in ["und", "en", "de", "zh", "hi", "hy", "el", "th"] {
                eprintln!("{method}, {name}, {lang}");
                laws::segmenter(&*method.segmenter(), &text, Lang::new(lang));
            }
        }
    }
}

#[test]
fn words_and_stems() {
    for (name, text) in laws::nasty_texts() {
        eprintln!("{name}");
        laws::tokenizer(&text::Words::new(), &text, Lang::UND);
        for lang in ["und", "en", "de", "fr", "ru", "tr", "ar", "el"] {
            for word in text::words(&text).into_iter().take(50) {
                laws::lexicon(&text::Languages::new(), &text[word].to_lowercase(), Lang::new(lang));
            }
        }
    }
}

#[test]
fn rankers() {
    for (name, doc) in documents() {
        for method in keywords::Method::ALL {
            eprintln!("{method}, {name}");
            laws::ranker(&*method.finder(), &*method.ranker(), &doc);
        }
    }
}

#[test]
fn scorers_and_selectors() {
    let budgets = [
        Budget::sentences(0),
        Budget::sentences(3),
        Budget::words(40),
        Budget::chars(200),
        Budget::ratio(0.01),
        Budget::sentences(5).and_words(30).and_chars(150).and_ratio(0.5),
    ];
    for (name, doc) in documents() {
        for method in summarize::Method::ALL {
            eprintln!("{method}, {name}");
            let scorer = method.scorer();
            laws::scorer(&*scorer, &doc);
            let scores = scores(&*scorer, &doc);
            for selection in summarize::Selection::ALL {
                for budget in budgets {
                    laws::selector(&*selection.selector(), &doc, &scores, budget);
                }
            }
        }
    }
}
