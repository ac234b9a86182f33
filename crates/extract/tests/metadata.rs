//! What pages say of themselves, in the ways they say it.

use nutgraf_core::{Article, Lang};

/// A page of an article, with `head` and `top`, what stands below the
/// headline.
fn article(head: &str, top: &str) -> Article {
    let html = format!(
        "<!doctype html><html lang=en-GB><head>{head}</head><body><nav><a href=/>Home</a></nav>\
         <article><h1>The river rose overnight</h1>{top}\
         <p>The river rose by two metres overnight, and the lower town was cut off until noon, the mayor said.</p>\
         <p>Forty houses stood in water up to the first floor. Nobody was hurt, but the bridge was closed.</p>\
         <p>Forecasters expect the water to fall by the weekend, although more rain is on its way.</p></article>\
         <footer>© 2026 Daily Page</footer></body></html>"
    );
    nutgraf_extract::extract(&html)
}

#[test]
fn titles() {
    for (name, head, want) in [
        (
            "a heading like the title",
            "<title>The river rose overnight | Daily Page</title>",
            "The river rose overnight",
        ),
        ("another title", "<title>Council sells mill - Daily Page</title>", "Council sells mill"),
        (
            "Open Graph before the title",
            "<title>Daily Page</title><meta property=og:title content='Council sells mill &amp; bridge'>",
            "Council sells mill & bridge",
        ),
        ("no title at all", "", "The river rose overnight"),
        (
            "JSON-LD",
            r#"<script type="application/ld+json">{"@type":"Article","headline":"Council sells mill"}</script>"#,
            "Council sells mill",
        ),
    ] {
        assert_eq!(article(head, "").title, want, "{name}");
    }
}

#[test]
fn authors() {
    for (name, head, top, want) in [
        ("a byline", "", "<p>By Ada Lovelace</p>", &["Ada Lovelace"][..]),
        (
            "two in a byline",
            "",
            "<p>By Ada Lovelace and Karel Čapek</p>",
            &["Ada Lovelace", "Karel Čapek"],
        ),
        ("a byline in parts", "", "<span>By</span><div>Ada Lovelace</div>", &["Ada Lovelace"]),
        ("a title after the name", "", "<p>By Ada Lovelace, Senior Editor</p>", &["Ada Lovelace"]),
        ("a dateline is no byline", "", "<p>LONDON, 24 November</p>", &[]),
        ("a meta element", "<meta name=author content='Ada Lovelace'>", "", &["Ada Lovelace"]),
        (
            "several meta elements",
            "<meta name=author content='Ada Lovelace'><meta name=author content='Karel Čapek'>",
            "",
            &["Ada Lovelace", "Karel Čapek"],
        ),
        (
            "an address is no name",
            "<meta property=article:author content='https://example.com/ada'>",
            "",
            &[],
        ),
        (
            "the publisher is no author",
            "<meta property=og:site_name content='Daily Page'><meta name=author content='Daily Page'>",
            "",
            &[],
        ),
        ("rel", "", "<a rel=author href=/ada>Ada Lovelace</a>", &["Ada Lovelace"]),
        ("itemprop", "", "<span itemprop=author>Ada Lovelace</span>", &["Ada Lovelace"]),
        ("a class", "", "<div class='post-author'>Ada Lovelace</div>", &["Ada Lovelace"]),
        ("a link to an author", "", "<a href=/author/ada>Ada Lovelace</a>", &["Ada Lovelace"]),
        (
            "JSON-LD before the rest",
            r#"<meta name=author content=desk><script type="application/ld+json">
               {"@graph":[{"@type":"NewsArticle","author":[{"name":"Ada Lovelace"},{"name":"Karel Čapek"}]}]}</script>"#,
            "",
            &["Ada Lovelace", "Karel Čapek"],
        ),
        ("German", "", "<p>Von Karla Schmidt</p>", &["Karla Schmidt"]),
        ("nobody", "", "", &[]),
    ] {
        let article = article(head, top);
        assert_eq!(article.authors().collect::<Vec<_>>(), want, "{name}");
    }
}

#[test]
fn dates() {
    for (name, head, top, want) in [
        (
            "a meta element",
            "<meta property=article:published_time content=2026-11-24T23:30:00+01:00>",
            "",
            "2026-11-24",
        ),
        (
            "modified is not published",
            "<meta property=article:modified_time content=2026-11-24>",
            "",
            "",
        ),
        (
            "published after the last change, as what is written ahead",
            r#"<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-24",
               "dateModified":"2026-11-20"}</script><meta name=date content=2026-11-18>"#,
            "",
            "2026-11-24",
        ),
        (
            "the same in meta elements",
            "<meta property=article:modified_time content=2026-11-20><meta name=date content=2026-11-18>
             <meta property=article:published_time content=2026-11-24>",
            "",
            "2026-11-24",
        ),
        ("a time element", "", "<time datetime=2026-11-24T08:00>today</time>", "2026-11-24"),
        (
            "itemprop",
            "",
            "<span itemprop=datePublished content=2026-11-24>today</span>",
            "2026-11-24",
        ),
        ("a class", "", "<div class=post-date>24 November 2026</div>", "2026-11-24"),
        ("a line below the headline", "", "<p>Tuesday, 24 November 2026, 10:15</p>", "2026-11-24"),
        ("another language", "", "<p>24 ноября 2026 г.</p>", "2026-11-24"),
        ("day first, as in Britain", "", "<p>Published: 11/12/2026</p>", "2026-12-11"),
        (
            "JSON-LD",
            r#"<script type="application/ld+json">{"@type":"BlogPosting","datePublished":"2026-11-24"}</script>"#,
            "",
            "2026-11-24",
        ),
        ("an impossible day", "<meta name=date content=2026-02-30>", "<p>31 June 2026</p>", ""),
        ("a phone number", "", "<p>Call 020 24 11 2026</p>", ""),
        ("a footer's year", "", "", ""),
    ] {
        assert_eq!(article(head, top).date, want, "{name}");
    }
}

#[test]
fn the_rest() {
    let article = article(
        r#"<meta property="og:site_name" content="Daily Page"><meta name=description content="Water &amp; mud.">
           <meta property="og:image" content="/flood.jpg">"#,
        "",
    );
    assert_eq!(article.lang, Some(Lang::EN));
    assert_eq!(article.site_name, "Daily Page");
    assert_eq!(article.description, "Water & mud.");
    assert_eq!(article.image, "/flood.jpg");
}

#[test]
fn languages() {
    for (html, want) in [
        ("<html lang=de-AT><p>x", Some("de")),
        ("<meta property=og:locale content=pt_BR><p>x", Some("pt")),
        ("<meta http-equiv=content-language content=fr><p>x", Some("fr")),
        ("<html lang=><p>x", None),
        ("<html lang=und><p>x", None),
    ] {
        assert_eq!(nutgraf_extract::extract(html).lang, want.map(Lang::new), "{html}");
    }
}

#[test]
fn text_that_only_scripts_show() {
    let body = "The river rose by two metres overnight, and the lower town was cut off. ".repeat(8);
    for (name, html) in [
        (
            "JSON-LD",
            format!(
                r#"<script type="application/ld+json">{{"@type":"Article","headline":"Flood","articleBody":"{body}\n{body}"}}</script><div id=app></div>"#
            ),
        ),
        (
            "noscript",
            format!(
                "<title>Flood</title><div id=app></div><noscript><p>{body}</p><p>Second. {body}</p></noscript>"
            ),
        ),
    ] {
        let article = nutgraf_extract::extract(&html);
        assert_eq!(article.title, "Flood", "{name}");
        assert_eq!(article.blocks.len(), 2, "{name}: {:?}", article.text);
        let source = &html[article.blocks[0].source];
        assert!(source.contains("The river rose"), "{name}: {source}");
    }
}
