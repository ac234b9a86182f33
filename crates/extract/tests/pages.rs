//! Small pages, each with what users of extractors complain of: text that a
//! reader sees and the article must have, and text that nobody wants.

use nutgraf_core::{Article, BlockKind, Extractor, Scratch, Span};
use nutgraf_extract::{Comments, Favor, Rules};

/// A page around `main`, with what sites put around their articles.
fn page(main: &str) -> String {
    format!(
        r#"<!doctype html><html lang="en"><head><title>The river rose overnight | Daily Page</title>
<meta property="og:site_name" content="Daily Page"></head><body>
<header class="site-header"><a href="/">Daily Page</a><nav><ul><li><a href="/news">News</a></li>
<li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li><li><a href="/shop">Shop</a></li></ul></nav></header>
<main>{main}</main>
<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/a">Council sells the old mill to its neighbour</a></li>
<li><a href="/b">Ten walks along the lower valley this autumn</a></li><li><a href="/c">Bus fares go up again in January</a></li></ul></aside>
<footer><p>© 2026 Daily Page. All rights reserved.</p><ul><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>
</body></html>"#
    )
}

const FIRST: &str = "The river rose by two metres overnight, and the lower town was cut off from the \
    rest of the valley until noon, the mayor said on Tuesday.";
const SECOND: &str = "Forty houses stood in water up to the first floor. Nobody was hurt, but the bridge \
    at the mill was closed to all traffic but the fire brigade.";
const THIRD: &str = "Forecasters expect the water to fall by the weekend, although more rain is on its \
    way from the west and the ground is full already.";

fn article(main: &str) -> Article {
    nutgraf_extract::extract(&page(main))
}

#[track_caller]
fn check(name: &str, main: &str, wanted: &[&str], unwanted: &[&str]) {
    let article = article(main);
    let text = article.text.replace(['\n', '\t'], " ");
    for want in wanted {
        assert!(text.contains(want), "{name}: {want:?} is missing in {:#?}", article.text);
    }
    let around = ["Sport", "Council sells", "Bus fares", "rights reserved", "Imprint"];
    for stray in unwanted.iter().chain(&around) {
        assert!(!text.contains(stray), "{name}: {stray:?} is in {:#?}", article.text);
    }
}

/// An article of three paragraphs, with `extra` after the first.
fn with(extra: &str) -> String {
    format!("<h1>The river rose overnight</h1><p>{FIRST}</p>{extra}<p>{SECOND}</p><p>{THIRD}</p>")
}

#[test]
fn text_that_a_reader_sees_is_there() {
    let plain = with("");
    check("plain", &plain, &[FIRST, SECOND, THIRD], &["The river rose overnight"]);
    for (name, main, wanted) in [
        (
            "a drop cap",
            plain.replace("<p>The river", "<div><p><span class=dropcap>T</span>he river"),
            vec![FIRST],
        ),
        (
            "a class that says teaser",
            plain.replacen("<p>", "<p class=\"teaser-content lead\">", 1),
            vec![FIRST],
        ),
        (
            "an ordered list",
            with(
                "<ol><li>Close the doors of the cellar.</li><li>Switch off the mains.</li><li>Call the neighbours.</li></ol>",
            ),
            vec!["Close the doors", "Switch off", "Call the neighbours"],
        ),
        (
            "spans in list items",
            with(
                "<ul><li><span>We store your name and your address for a year.</span></li><li><span>We never sell them to anybody.</span></li></ul>",
            ),
            vec!["We store your name", "We never sell"],
        ),
        (
            "a table",
            with(
                "<table><tr><th>Day</th><th>Level</th></tr><tr><td>Monday</td><td>3.10 m</td></tr><tr><td>Tuesday</td><td>5.05 m</td></tr></table>",
            ),
            vec!["Monday 3.10 m", "Tuesday 5.05 m"],
        ),
        (
            "an aside with text",
            with(
                "<aside><p>The last flood of this height was in 1953, when the old bridge was carried away and the mill burnt down.</p></aside>",
            ),
            vec!["The last flood of this height"],
        ),
        (
            "bare divisions",
            plain.replace("<p>", "<div>").replace("</p>", "</div>"),
            vec![FIRST, SECOND, THIRD],
        ),
        (
            "line breaks for paragraphs",
            format!(
                "<h1>The river rose overnight</h1><div>{FIRST}<br><br>{SECOND}<br><br>{THIRD}</div>"
            ),
            vec![FIRST, SECOND, THIRD],
        ),
        (
            "several articles",
            format!(
                "<h1>The river rose overnight</h1><article><p>{FIRST}</p></article><article><p>{SECOND}</p></article><article><p>{THIRD}</p></article>"
            ),
            vec![FIRST, SECOND, THIRD],
        ),
        (
            "sections without paragraphs",
            format!(
                "<h1>The river rose overnight</h1><section>{FIRST}</section><section>{SECOND}</section><section>{THIRD}</section>"
            ),
            vec![FIRST, SECOND, THIRD],
        ),
        (
            "a container called below-header",
            format!("<div class=\"below-header\">{plain}</div>"),
            vec![FIRST, SECOND, THIRD],
        ),
        (
            "text in a closed accordion",
            with(
                "<details><summary>What about the bridge?</summary><p>Engineers will look at its piers as soon as the water has fallen below three metres.</p></details>",
            ),
            vec!["Engineers will look at its piers"],
        ),
        (
            "links in a paragraph",
            plain.replace("the mayor", "<a href=/mayor>the mayor</a>"),
            vec![FIRST],
        ),
        (
            "a quotation",
            with(
                "<blockquote><p>We have seen nothing like it in sixty years, and we hope never to see it again.</p></blockquote>",
            ),
            vec!["We have seen nothing like it"],
        ),
        ("a heading between", with("<h2>Forty houses flooded</h2>"), vec!["Forty houses flooded"]),
    ] {
        check(name, &main, &wanted, &[]);
    }
}

#[test]
fn text_that_nobody_wants_is_not() {
    for (name, main, unwanted) in [
        (
            "a share bar",
            with(
                "<ul class=\"share\"><li><a href=\"#f\">Share on Facebook</a></li><li><a href=\"#t\">Tweet this</a></li></ul>",
            ),
            vec!["Facebook", "Tweet"],
        ),
        (
            "a newsletter box",
            with(
                "<div class=\"newsletter-signup\"><h4>Get our newsletter</h4><p>Sign up for the morning briefing and get it delivered to your inbox.</p><form><input><button>Subscribe</button></form></div>",
            ),
            vec!["Get our newsletter", "Sign up for the morning"],
        ),
        (
            "consent",
            format!(
                "{}<div id=\"cookie-consent\" role=\"dialog\"><p>We use cookies to improve our site and to show you advertisements. By continuing to use it you agree to our cookie policy.</p><button>Accept all</button></div>",
                with("")
            ),
            vec!["We use cookies", "Accept all"],
        ),
        (
            "related links",
            format!(
                "{}<div class=\"related\"><h3>Related articles</h3><ul><li><a href=\"/x\">How the dam was built in ninety days</a></li><li><a href=\"/y\">Who pays for the flood of the century</a></li></ul></div>",
                with("")
            ),
            vec!["Related articles", "How the dam was built"],
        ),
        (
            "an author box",
            format!(
                "{}<div class=\"author-bio\"><h4>About the author</h4><p>Ada Lovelace writes about rivers and bridges for the Daily Page.</p></div>",
                with("")
            ),
            vec!["About the author", "writes about rivers"],
        ),
        (
            "a byline and a date",
            format!(
                "<h1>The river rose overnight</h1><div class=\"meta\"><span class=\"byline\">By Ada Lovelace</span> <time datetime=\"2026-11-24\">24 November 2026</time></div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
            ),
            vec!["By Ada", "24 November"],
        ),
        (
            "readers' comments",
            format!(
                "{}<section id=\"comments\"><h3>2 comments</h3><ol><li class=comment><b>jo99</b><p>Our cellar was under water too, and no one from the council came to help us.</p><a href=#r>Reply</a></li><li class=comment><b>pat</b><p>Same here. They should have built the wall ten years ago, as they promised.</p><a href=#r>Reply</a></li></ol></section>",
                with("")
            ),
            vec!["2 comments", "Our cellar", "built the wall"],
        ),
        (
            "tags and breadcrumbs",
            format!(
                "<ol class=breadcrumb><li><a href=/>Home</a></li><li><a href=/v>Valley</a></li></ol>{}<p class=tags>Tags: <a href=/t/flood>flood</a>, <a href=/t/river>river</a></p>",
                with("")
            ),
            vec!["Home", "Tags:"],
        ),
    ] {
        check(name, &main, &[FIRST, SECOND, THIRD], &unwanted);
    }
}

#[test]
fn comments_are_blocks_of_their_own_kind() {
    let main = format!(
        "{}<section id=\"comments\"><h3>2 comments</h3><ol><li class=comment><b>jo99</b><p>Our cellar was under water too, and no one from the council came to help us.</p><a href=#r>Reply</a></li></ol></section>",
        with("")
    );
    let html = page(&main);
    let mut article = Article::default();
    Rules::new().comments(Comments::Keep).extract(
        &(&html).into(),
        &mut Scratch::new(),
        &mut article,
    );
    let comments: Vec<_> =
        article.blocks.iter().filter(|block| block.kind == BlockKind::Comment).collect();
    assert_eq!(comments.len(), 1, "{:#?}", article.text);
    assert!(article.text[comments[0].span].starts_with("Our cellar was under water"));
}

#[test]
fn the_replies_of_a_forum_are_its_text() {
    let post = |name: &str, text: &str| {
        format!(
            "<div class=\"post comment\"><div class=user><a href=/u/{name}>{name}</a> 12 posts</div><div class=message>{text}</div><div class=tools><a href=#q>Quote</a></div></div>"
        )
    };
    let main = format!(
        "<h1>Pump for a flooded cellar?</h1><div class=\"thread comments\">{}{}{}</div>",
        post(
            "jo99",
            "My cellar is full of water again. Which pump do you people use, and how long does it last before it breaks?"
        ),
        post(
            "pat",
            "I bought a small one three years ago and have had no trouble at all, but clean the filter every time."
        ),
        post(
            "kim",
            "Rent a big one from the builder's yard. It costs less than you think and it empties a cellar in an hour."
        ),
    );
    check("forum", &main, &["My cellar is full", "clean the filter", "Rent a big one"], &["Quote"]);
}

#[test]
fn a_paragraph_is_there_once() {
    let main = format!("<article>{}</article><div class=mobile>{}</div>", with("<br>"), with(""));
    let article = article(&main);
    assert_eq!(article.text.matches(FIRST).count(), 1);
    assert_eq!(article.text.matches(SECOND).count(), 1);
}

#[test]
fn pages_without_an_article_are_empty() {
    for (name, html) in [
        ("nothing", String::new()),
        ("an empty body", "<html><body></body></html>".into()),
        ("navigation only", page("")),
        (
            "a login wall",
            page(
                "<form><h2>Log in</h2><label>Name <input></label><label>Password <input></label><button>Log in</button></form>",
            ),
        ),
    ] {
        let article = nutgraf_extract::extract(&html);
        assert!(article.is_empty(), "{name}: {:?}", article.text);
    }
}

#[test]
fn short_pages_are_kept() {
    for (html, want) in [
        ("<p>Rain fell.</p>", "Rain fell."),
        ("<h1>Rain</h1><p>It fell all day.</p>", "It fell all day."),
        ("<title>Rain</title><body>It fell <b>all</b> day.", "It fell all day."),
        ("<p><a href=/>Home</a></p><p>It fell all day.</p>", "It fell all day."),
        ("<p>One.</p><p>Two.</p><p>Three.</p>", "One.\n\nTwo.\n\nThree."),
        (
            "<p>Rain fell on the Severn for eleven hours.</p>",
            "Rain fell on the Severn for eleven hours.",
        ),
    ] {
        assert_eq!(nutgraf_extract::extract(html).text, want, "{html}");
    }
}

#[test]
fn blocks_have_kinds() {
    let main = with(
        "<h2>What to do</h2><ul><li>Close the doors of the cellar.<ul><li>Both of them, please.</li></ul></li></ul>\
         <blockquote>We have seen nothing like it in sixty years, the oldest neighbour said.</blockquote>\
         <pre><code>level = 5.05\n  alarm()</code></pre>\
         <table><tr><th>Day</th><th>Level</th></tr><tr><td>Monday</td><td>3.10 m</td></tr></table>",
    );
    let mut article = Article::default();
    let rules = Rules::new().favor(Favor::Recall);
    rules.extract(&(&page(&main)).into(), &mut Scratch::new(), &mut article);
    let blocks: Vec<_> =
        article.blocks.iter().map(|b| (b.kind, b.level, &article.text[b.span])).collect();
    for want in [
        (BlockKind::Paragraph, 0, FIRST),
        (BlockKind::Heading, 2, "What to do"),
        (BlockKind::Item, 1, "Close the doors of the cellar."),
        (BlockKind::Item, 2, "Both of them, please."),
        (
            BlockKind::Quote,
            0,
            "We have seen nothing like it in sixty years, the oldest neighbour said.",
        ),
        (BlockKind::Code, 0, "level = 5.05\n  alarm()"),
        (BlockKind::Table, 0, "Day\tLevel\nMonday\t3.10 m"),
    ] {
        assert!(blocks.contains(&want), "{want:?} is not in {blocks:#?}");
    }
}

#[test]
fn spans_lead_back_to_the_page() {
    let html = page(&with(
        "<p>Fish &amp; chips were sold from a boat, and people queued for them in rubber boots.</p>",
    ));
    let article = nutgraf_extract::extract(&html);
    let at = article.text.find("Fish & chips").expect("the paragraph is kept");
    let span = Span::new(at, at + "Fish & chips".len());
    assert_eq!(&html[article.source(span)], "Fish &amp; chips");
}

#[test]
fn a_lying_charset_is_no_harm() {
    let html = page(&with("")).replace("<head>", "<head><meta charset=\"iso-8859-1\">");
    let html = html.replace("the mayor", "mayor Čapek");
    assert!(nutgraf_extract::extract(&html).text.contains("mayor Čapek"));
}
