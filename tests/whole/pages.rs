//! The example pages against their gold: what a reader would say the article is.

use std::fs;

use nutgraf::{Format, Gist, Page, Token, gist};

/// One line of `examples/pages/gold.jsonl`.
#[derive(Debug, serde::Deserialize)]
struct Gold {
    file: String,
    title: Option<String>,
    authors: Vec<String>,
    date: Option<String>,
    language: Option<String>,
    first: Option<String>,
    last: Option<String>,
    must_not: Vec<String>,
    /// What is not right yet: fields by name, snippets as they stand above.
    #[serde(default)]
    misses: Vec<String>,
}

fn gold() -> Vec<Gold> {
    let lines = fs::read_to_string(path("gold.jsonl")).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn path(file: &str) -> String {
    format!("{}/examples/pages/{file}", env!("CARGO_MANIFEST_DIR"))
}

fn read(gold: &Gold) -> (Vec<u8>, Gist) {
    let bytes = fs::read(path(&gold.file)).unwrap();
    let format = match gold.file.rsplit_once('.') {
        Some((_, "md")) => Format::Markdown,
        Some((_, "txt")) => Format::Text,
        _ => Format::Html,
    };
    let gist = gist(Page { format: Some(format), ..Page::from(&bytes) });
    (bytes, gist)
}

/// White space as single blanks.
fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn there_are_enough_of_them() {
    let gold = gold();
    let count = |ending| gold.iter().filter(|gold| gold.file.ends_with(ending)).count();
    assert!(count(".html") >= 12 && count(".txt") >= 3);
}

/// What is wrong with the result for a page, fault by fault. What the gold names
/// as a miss must be one, so that a page that gets better is noticed.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    fn check(&mut self, gold: &Gold, what: &str, right: bool, fault: impl Fn() -> String) {
        match (right, gold.misses.iter().any(|miss| miss == what)) {
            (false, false) => self.0.push(format!("{}: {}", gold.file, fault())),
            (true, true) => self.0.push(format!("{}: {what:?} is no miss any more", gold.file)),
            _ => {}
        }
    }
}

impl Drop for Faults {
    /// Fails with every fault found, so that one run shows all.
    fn drop(&mut self) {
        assert!(self.0.is_empty(), "{} faults:\n{}", self.0.len(), self.0.join("\n"));
    }
}

#[test]
fn articles_begin_and_end_where_they_should() {
    let mut faults = Faults::default();
    for gold in gold() {
        let (_, gist) = read(&gold);
        let text = collapsed(&gist.article().text);
        for want in gold.first.iter().chain(&gold.last) {
            faults.check(&gold, want, text.contains(want), || format!("lacks {want:?}"));
        }
        for unwanted in &gold.must_not {
            let right = !text.contains(unwanted);
            faults.check(&gold, unwanted, right, || format!("has {unwanted:?}"));
        }
        let right = gold.first.is_some() || gist.is_empty();
        faults.check(&gold, "text", right, || format!("no article, yet {text:?}"));
    }
}

#[test]
fn titles_authors_dates_and_languages() {
    let mut faults = Faults::default();
    for gold in gold().into_iter().filter(|gold| gold.first.is_some()) {
        let (_, gist) = read(&gold);
        let article = gist.article();
        let authors: Vec<_> = article.authors().map(String::from).collect();
        let or_none = |field: &Option<String>| field.clone().unwrap_or_default();
        for (field, got, want) in [
            ("title", article.title.clone(), or_none(&gold.title)),
            ("authors", authors.join("; "), gold.authors.join("; ")),
            ("date", article.date.clone(), or_none(&gold.date)),
            ("language", gist.lang().to_string(), or_none(&gold.language)),
        ] {
            let right = collapsed(&got) == want;
            faults.check(&gold, field, right, || format!("{field} {got:?}, not {want:?}"));
        }
    }
}

#[test]
fn every_article_has_keywords_and_a_summary() {
    for gold in gold().into_iter().filter(|gold| gold.first.is_some()) {
        let (bytes, gist) = read(&gold);
        assert!(gist.keywords().count() >= 5, "{}", gold.file);
        assert!(gist.summary().next().is_some(), "{}", gold.file);
        for keyword in gist.keywords() {
            assert!(!keyword.spans.is_empty(), "{}: {keyword}", gold.file);
            assert!(keyword.text.chars().any(char::is_alphabetic), "{}: {keyword}", gold.file);
        }
        for pick in gist.summary() {
            let source = gist.source(pick.span);
            assert!(
                !source.is_empty() && source.range().end <= bytes.len(),
                "{}: {pick}",
                gold.file
            );
        }
    }
}

/// In a page of UTF-8 the source of a sentence, tags taken away, holds each of its words.
#[test]
fn sentences_lead_back_to_the_bytes_of_the_page() {
    let mut faults = Faults::default();
    for gold in gold() {
        let (bytes, gist) = read(&gold);
        let Ok(page) = std::str::from_utf8(&bytes) else { continue };
        let doc = gist.document();
        for i in 0..doc.sentences().len() {
            let (text, source) =
                (doc.sentence_text(i), &page[gist.source(doc.sentences()[i].span)]);
            let bare = without_tags(source);
            let word = |token: &Token| &doc.text()[token.span];
            let lost = doc.sentence_tokens(i).iter().map(word).find(|word| !bare.contains(word));
            let lost = lost.filter(|_| !bare.contains('&'));
            faults.check(&gold, "source", lost.is_none(), || {
                format!("{lost:?} is not in {source:?}")
            });
            let close = source.len() <= 300 + 4 * text.len();
            faults.check(&gold, "source", close, || format!("{text:?} is all of {source:?}"));
        }
    }
}

fn without_tags(html: &str) -> String {
    let texts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    texts.collect()
}
