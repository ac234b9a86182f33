//! The second document of a batch allocates nothing.

use allocation_counter::measure;
use nutgraf::{
    Article, Budget, Candidates, Document, Format, Gist, Lang, Page, Pipeline, Scratch, Source,
    extract, keywords, segment, summarize,
};

use crate::nasty::ARTICLE;

/// Runs the work twice, then counts what the third run allocates.
fn third_run(mut work: impl FnMut(&mut Scratch)) -> u64 {
    let mut scratch = Scratch::new();
    work(&mut scratch);
    work(&mut scratch);
    measure(|| work(&mut scratch)).count_total
}

fn text() -> String {
    let article = extract::extract(ARTICLE);
    assert!(!article.is_empty());
    format!(
        "{}\n\n{}",
        article.text,
        "Zwölf Kähne lagen am Ufer. Однажды шёл дождь. 今天下雨了。 ".repeat(20)
    )
}

#[test]
fn extraction() {
    for format in [Format::Html, Format::Text] {
        let mut article = Article::default();
        let page = Page { format: Some(format), ..Page::from(ARTICLE) };
        let extractor = extract::Method::default().extractor();
        let count = third_run(|scratch| {
            article.clear();
            extractor.extract(&page, scratch, &mut article);
        });
        assert_eq!(count, 0, "{format:?}");
    }
}

#[test]
fn segmentation() {
    let text = text();
    for method in segment::Method::ALL {
        let (segmenter, mut sentences) = (method.segmenter(), Vec::new());
        let count = third_run(|scratch| {
            sentences.clear();
            segmenter.segment(&text, Lang::EN, scratch, &mut sentences);
        });
        assert_eq!(count, 0, "{method}");
    }
}

/// Sentences one by one take no memory at all; those of a stream, none once
/// there is room for the longest piece and sentence.
#[test]
fn sentences_one_by_one() {
    let text = text().repeat(20);
    let count = third_run(|_| assert!(segment::sentences(&text).count() > 1_000));
    assert_eq!(count, 0);
    let mut stream = segment::SentenceSegmenter::new().stream();
    let count = third_run(|_| {
        let pieces = text.split_inclusive(' ').map(|piece| stream.push(piece).count());
        let early: usize = pieces.sum();
        assert!(early + stream.finish().count() > 1_000);
    });
    assert_eq!(count, 0, "of a stream");
}

#[test]
fn analysis() {
    let text = text();
    let (analyzer, mut doc) = (nutgraf::analyzer(), Document::default());
    for lang in ["en", "de", "fr", "ru"] {
        let source = Source {
            text: &text,
            title: "A title",
            lang: Some(Lang::new(lang)),
            ..Source::default()
        };
        let count = third_run(|scratch| analyzer.analyze_into(source, scratch, &mut doc));
        assert_eq!(count, 0, "{lang}");
    }
}

#[test]
fn keyword_methods() {
    let doc = nutgraf::analyzer().analyze(&text());
    for method in keywords::Method::ALL {
        let (finder, ranker) = (method.finder(), method.ranker());
        let (mut candidates, mut scores) = (Candidates::default(), Vec::new());
        let mut chosen = keywords::Keywords::default();
        let count = third_run(|scratch| {
            candidates.clear();
            finder.find(&doc, scratch, &mut candidates);
            scores.clear();
            scores.resize(candidates.len(), 0.0);
            ranker.rank(&doc, &candidates, scratch, &mut scores);
            chosen.choose(&doc, &candidates, &scores, 10, keywords::Overlap::default());
        });
        assert_eq!(count, 0, "{method}");
    }
}

#[test]
fn summary_methods() {
    let doc = nutgraf::analyzer().analyze(&text());
    for method in summarize::Method::ALL {
        for selection in summarize::Selection::ALL {
            let (scorer, selector) = (method.scorer(), selection.selector());
            let (mut scores, mut chosen) = (Vec::new(), Vec::new());
            let count = third_run(|scratch| {
                scores.clear();
                scores.resize(doc.sentences().len(), 0.0);
                scorer.score(&doc, scratch, &mut scores);
                chosen.clear();
                selector.select(&doc, &scores, Budget::sentences(3), scratch, &mut chosen);
            });
            assert_eq!(count, 0, "{method}, {selection}");
        }
    }
}

#[test]
fn the_whole_path() {
    let (pipeline, mut gist) = (Pipeline::new(), Gist::default());
    let count = third_run(|scratch| pipeline.run_into(ARTICLE, scratch, &mut gist));
    assert_eq!(count, 0);
}
