//! What the whole path answers to bad input: never a panic, and an answer that makes sense.

use nutgraf::{Format, Page, Pipeline, Scratch, gist};

use crate::nasty::{self, ARTICLE};

#[test]
fn every_nasty_page_is_answered() {
    let pipeline = Pipeline::new();
    let (mut scratch, mut gist) = (Scratch::new(), nutgraf::Gist::default());
    for (name, bytes) in nasty::pages() {
        eprintln!("{name}");
        pipeline.run_into(&bytes, &mut scratch, &mut gist);
        assert_eq!(gist.is_empty(), gist.document().text().is_empty(), "{name}");
        for pick in gist.summary() {
            assert!(gist.source(pick.span).range().end <= bytes.len(), "{name}");
        }
    }
}

#[test]
fn damage_that_readers_would_not_notice_changes_nothing() {
    let want = gist(ARTICLE);
    assert!(want.document().sentences().len() >= 6);
    let harmless = [
        "UTF-16, little endian",
        "UTF-16, big endian",
        "a byte order mark",
        "CRLF",
        "an unknown charset",
        "a lying charset",
        "40,000 attributes",
        "cut in a comment",
        "cut in an attribute",
        "JSON-LD that is none",
        "JSON-LD that is deep",
    ];
    for (name, bytes) in nasty::pages().iter().filter(|(name, _)| harmless.contains(name)) {
        let got = gist(bytes);
        assert_eq!(got.article().text, want.article().text, "{name}");
        assert_eq!(got.title(), want.title(), "{name}");
    }
}

#[test]
fn without_an_article_there_is_no_text() {
    let links = "<li><a href=\"/x\">Elsewhere</a></li>".repeat(30);
    for page in [
        "",
        " ",
        "<html></html>",
        "<script>var text = 'This is no text. It is a program, however long.';</script>",
        &format!("<nav><ul>{links}</ul></nav>"),
    ] {
        let gist = gist(Page { format: Some(Format::Html), ..Page::from(page) });
        assert!(gist.is_empty(), "{page:?} gave {:?}", gist.article().text);
        assert_eq!(gist.keywords().count() + gist.summary().count(), 0);
    }
}

#[test]
fn a_text_of_one_character_or_word_is_its_own_summary() {
    for text in ["x", "字", "word", &"x".repeat(100_000)] {
        let gist = Pipeline::new().digest(text);
        let summary: Vec<_> = gist.summary().map(|pick| pick.text).collect();
        assert_eq!(summary, [text]);
    }
}

#[test]
fn a_hundred_thousand_sentences() {
    let text: String =
        (0..100_000).map(|i| format!("Sentence {i} is about thing {}. ", i % 977)).collect();
    let gist = Pipeline::new().digest(&text);
    assert_eq!(gist.document().sentences().len(), 100_000);
    assert_eq!(gist.summary().count(), 3);
}

#[test]
fn fifty_megabytes() {
    let mut page = String::with_capacity(51_000_000);
    page.push_str("<html lang=en><title>Long</title><body><article><h1>Long</h1>");
    let filler =
        "<div class=\"x y z\" data-name=\"value\"><script>let a = '<p>no</p>';</script></div>\n"
            .repeat(40);
    let mut number = 0;
    while page.len() < 50_000_000 {
        page.push_str(&filler);
        page.push_str(&format!(
            "<p>Paragraph {number} of this long page says what it says, and nothing more.</p>"
        ));
        number += 1;
    }
    let gist = gist(&page);
    assert!(
        gist.document().sentences().len() >= number / 2,
        "{}",
        gist.document().sentences().len()
    );
    assert_eq!(gist.summary().count(), 3);
}
