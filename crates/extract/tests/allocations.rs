//! The second page of a batch allocates nothing.

use allocation_counter::measure;
use nutgraf_core::{Article, Extractor, Format, Page, Scratch};
use nutgraf_extract::Rules;

const PAGE: &str = r##"<!doctype html><html lang=en-GB><head><title>The river rose | Daily Page</title>
<meta property="og:site_name" content="Daily Page"><meta property="article:published_time" content="2026-11-24">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"The river rose","author":[{"@type":"Person","name":"Ada Lovelace"}],"datePublished":"2026-11-24T08:00:00Z"}]}</script></head>
<body><nav class=menu><a href=/>Home</a> <a href=/s>Sport</a></nav><h1>The river rose</h1><p class=byline>By Ada Lovelace</p><p>24 November 2026</p>
<p>The river rose by two metres overnight, and the lower town was cut off until noon, the mayor said on Tuesday.</p>
<ul><li>Forty houses stood in water.</li><li>The bridge was closed to all traffic.</li></ul>
<table><tr><th>Day</th><th>Level</th></tr><tr><td>Monday</td><td>3.10 m</td></tr></table>
<p>Forecasters expect the water to fall by the weekend, although more rain is on its way from the west.</p>
<div id=comments class=comments><p>Our cellar was under water too.</p></div><footer>© Daily Page</footer></body></html>"##;

const TEXT: &str = "The river rose | Daily Page\nHome\nSport\nBy Ada Lovelace\n24 November 2026\n\
The river rose by two metres overnight, and the lower town was cut off until noon, the mayor said on Tuesday.\n\
Forecasters expect the water to fall by the weekend, although more rain is on its way from the west.\nRead more\n";

#[test]
fn the_second_page_allocates_nothing() {
    for (name, text, format) in [("HTML", PAGE, Format::Html), ("text", TEXT, Format::Text)] {
        let page = Page { format: Some(format), ..Page::from(text) };
        let (mut scratch, mut article) = (Scratch::new(), Article::default());
        Rules::new().extract(&page, &mut scratch, &mut article);
        assert!(article.text.contains("Forecasters"), "{name}: {:?}", article.text);
        article.clear();
        let again = measure(|| Rules::new().extract(&page, &mut scratch, &mut article));
        assert_eq!(again.count_total, 0, "{name}");
    }
}
