//! Stages of all kinds fit together: concrete, borrowed, boxed, shared, chosen by name, and a stranger's.

use std::sync::Arc;

use nutgraf::{
    Budget, Extractor, Gist, Page, Pipeline, Scorer, Scratch, Source, extract, keywords, scorer_fn,
    scores,
    summarize::{self, Blend, Lead, LexRank, Mmr},
};

use crate::nasty::ARTICLE;

#[test]
fn every_method_by_name_runs_the_whole_path() {
    for name in summarize::Method::ALL.iter().map(|method| method.name()) {
        let method: summarize::Method = name.parse().unwrap();
        for selection in summarize::Selection::ALL {
            let pipeline = Pipeline::new()
                .scorer(method.scorer())
                .selector(selection.selector())
                .budget(Budget::sentences(2));
            assert_eq!(pipeline.run(ARTICLE).summary().count(), 2, "{name}, {selection}");
        }
    }
    for method in keywords::Method::ALL {
        let pipeline = Pipeline::new().finder(method.finder()).ranker(method.ranker()).keywords(4);
        assert_eq!(pipeline.run(ARTICLE).keywords().count(), 4, "{method}");
    }
    for method in extract::Method::ALL {
        let gist = Pipeline::new().extractor(method.extractor()).run(ARTICLE);
        assert_eq!(gist.title(), "The mill turns again", "{method}");
    }
}

#[test]
fn unknown_names_are_told_what_there_is() {
    let error = "lexrnk".parse::<summarize::Method>().unwrap_err().to_string();
    assert!(error.starts_with("no summary method named `lexrnk`; there is "), "{error}");
    let error = "rak".parse::<keywords::Method>().unwrap_err().to_string();
    assert!(error.starts_with("no keyword method named `rak`; there is "), "{error}");
}

#[test]
fn one_scorer_in_any_wrapping_scores_the_same() {
    let doc = Pipeline::new().run(ARTICLE).document().clone();
    let boxed: Box<dyn Scorer> = Box::new(LexRank::new());
    let shared: Arc<dyn Scorer> = Arc::new(LexRank::new());
    let want = scores(&LexRank::new(), &doc);
    assert_eq!(scores(&boxed, &doc), want);
    assert_eq!(scores(&*boxed, &doc), want);
    assert_eq!(scores(&&shared, &doc), want);
}

#[test]
fn scorers_nest() {
    let quotes = scorer_fn(|doc, scores| {
        for (i, score) in scores.iter_mut().enumerate() {
            *score = doc.sentence_text(i).len() as f32;
        }
    });
    let boxed: Box<dyn Scorer> = Box::new(Lead::new());
    let blend = Blend::new(Blend::new(quotes, boxed), LexRank::new()).share(0.3);
    let gist = Pipeline::new().scorer(blend).selector(Mmr::new()).run(ARTICLE);
    assert_eq!(gist.summary().count(), 3);
}

#[test]
fn an_extractor_of_a_stranger() {
    struct Whole;
    impl Extractor for Whole {
        fn extract(&self, page: &Page<'_>, _: &mut Scratch, article: &mut nutgraf::Article) {
            let text = String::from_utf8_lossy(page.bytes);
            let all = nutgraf::Span::new(0, page.bytes.len());
            article.push(nutgraf::BlockKind::Paragraph, &text, all);
        }
    }
    let gist = Pipeline::new().extractor(Whole).run("All of it. Each word.");
    assert_eq!(gist.article().text, "All of it. Each word.");
}

#[test]
fn a_request_changes_one_run_only() {
    let pipeline = Pipeline::new().keywords(7);
    let (mut scratch, mut gist) = (Scratch::new(), Gist::default());
    let request = pipeline.request().keywords(2).budget(Budget::sentences(0));
    pipeline.run_with(ARTICLE, request, &mut scratch, &mut gist);
    assert_eq!((gist.keywords().count(), gist.summary().count()), (2, 0));
    pipeline.run_into(ARTICLE, &mut scratch, &mut gist);
    assert_eq!((gist.keywords().count(), gist.summary().count()), (7, 3));
}

#[test]
fn a_query_turns_the_summary() {
    let pipeline = Pipeline::new().budget(Budget::sentences(1));
    let about = |query: &str| {
        let gist = Pipeline::new().budget(Budget::sentences(1)).query(query).run(ARTICLE);
        gist.summary().next().unwrap().text.to_string()
    };
    assert!(about("flood 2015").contains("flood"));
    assert!(about("lottery and cakes").contains("lottery"));
    assert_eq!(about(""), pipeline.run(ARTICLE).summary().next().unwrap().text);
}

#[test]
fn several_texts_make_one_summary() {
    let sources: [Source<'_>; 3] = [
        "The mill turned on Saturday. Many came.".into(),
        "On Saturday the old mill turned again. It was rebuilt.".into(),
        "A mill turned in Aldbrook.".into(),
    ];
    let pipeline = Pipeline::new().budget(Budget::sentences(2));
    let mut gist = Gist::default();
    pipeline.digest_with(&sources, pipeline.request(), &mut Scratch::new(), &mut gist);
    assert_eq!(gist.summary().count(), 2);
    assert_eq!(gist.document().sources().len(), 3);
}

#[test]
fn one_pipeline_serves_all_threads_with_the_same_answers() {
    let pipeline = Pipeline::new();
    let want: Vec<_> = pipeline.run(ARTICLE).summary().map(|pick| pick.index).collect();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let (mut scratch, mut gist) = (Scratch::new(), Gist::default());
                for _ in 0..3 {
                    pipeline.run_into(ARTICLE, &mut scratch, &mut gist);
                    let got: Vec<_> = gist.summary().map(|pick| pick.index).collect();
                    assert_eq!(got, want);
                }
            });
        }
    });
}
