//! What holds for every page, however broken.

use nutgraf_core::{Article, Block, Extractor, Format, Page, Scratch, laws};
use nutgraf_extract::{Comments, Favor, Lines, Method, Rules};
use proptest::prelude::*;

fn formats<'a>(bytes: &'a [u8]) -> impl Iterator<Item = Page<'a>> {
    let formats = [None, Some(Format::Html), Some(Format::Text), Some(Format::Markdown)];
    formats.into_iter().map(move |format| Page { format, ..Page::from(bytes) })
}

/// Each piece of text comes from the page at most once.
#[track_caller]
fn sources_are_apart(page: &Page<'_>) {
    let mut article = Article::default();
    Rules::new().extract(page, &mut Scratch::new(), &mut article);
    let mut sources: Vec<_> = article.blocks.iter().map(|block| block.source).collect();
    sources.sort_unstable();
    for pair in sources.windows(2) {
        let apart = pair[0].end <= pair[1].start || pair[0] == pair[1];
        assert!(apart, "{pair:?} overlap in {:?}", article.text);
    }
}

#[test]
fn nasty_texts() {
    for (_, text) in laws::nasty_texts() {
        for page in formats(text.as_bytes()) {
            laws::extractor(&Rules::new(), &page);
        }
        laws::extractor(&Lines::new().favor(Favor::Recall), &text.as_str().into());
    }
}

#[test]
fn nasty_pages() {
    let many = 3_000;
    for (_, html) in [
        ("nested divisions", format!("{}x", "<div>".repeat(many))),
        ("nested lists", "<ul><li>a ".repeat(many)),
        ("nested tables", "<table><tr><td>a".repeat(1_000)),
        ("one row of many cells", format!("<table><tr>{}", "<td>a".repeat(many))),
        ("many headings", "<h1>a b</h1>".repeat(many)),
        ("many links", "<a href=/>a b c</a> ".repeat(many)),
        ("many paragraphs", "<p>The rain fell all day, and the river rose.".repeat(many)),
        ("many breaks", "a b c<br>".repeat(many)),
        ("many articles", "<article><p>The rain fell all day.</article>".repeat(many)),
        ("many scripts", "<script type=application/ld+json>{\"a\":[</script>".repeat(many)),
        ("deep JSON", format!("<script type=application/ld+json>{}", "{\"@graph\":[".repeat(many))),
        ("many metas", "<meta property=og:title content=a>".repeat(many)),
        ("many classes", format!("<p class='{}'>a", "comment ad ".repeat(many))),
        ("many times", "<time datetime=2026-11-24>a</time>".repeat(many)),
        ("unclosed", "<p class=\"a".into()),
        ("only a head", "<head><title>A".into()),
        ("a noscript", format!("<noscript>{}</noscript>", "<p>The rain fell all day.".repeat(99))),
    ] {
        let page = Page { format: Some(Format::Html), ..Page::from(&html) };
        let rules = Rules::new().favor(Favor::Recall).comments(Comments::Keep);
        laws::extractor(&rules, &page);
    }
}

#[test]
fn other_encodings() {
    let text = "<p>Дождь шёл весь день, и река поднялась на два метра, сообщил мэр города.</p>";
    let mut page = b"<meta charset=windows-1251><title>x</title>".to_vec();
    let to_1251 = |c: char| match c {
        'ё' => 0xb8,
        'А'..='я' => (c as u32 - 'А' as u32 + 0xc0) as u8,
        c => c as u8,
    };
    page.extend(text.chars().map(to_1251));
    for page in formats(&page) {
        laws::extractor(&Rules::new(), &page);
    }
    let mut article = Article::default();
    Rules::new().extract(&(&page).into(), &mut Scratch::new(), &mut article);
    assert!(article.text.starts_with("Дождь шёл"), "{:?}", article.text);
    let source = article.blocks[0].source.range();
    assert_eq!(page[source.start], to_1251('Д'));
}

#[test]
fn methods_have_names() {
    for method in Method::ALL {
        assert_eq!(method.name().parse(), Ok(*method));
        laws::extractor(&*method.extractor(), &"<p>The rain fell all day.".into());
    }
}

/// Tags, attributes and text in any order.
fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("<p>"),
        Just("</p>"),
        Just("<div class=comment>"),
        Just("</div>"),
        Just("<h1>"),
        Just("</h1>"),
        Just("<ul><li>"),
        Just("</ul>"),
        Just("<table><tr><td>"),
        Just("</table>"),
        Just("<br>"),
        Just("<pre>"),
        Just("</pre>"),
        Just("<a href=x>"),
        Just("</a>"),
        Just("<title>"),
        Just("</title>"),
        Just("<aside hidden>"),
        Just("<time datetime=2026-11-24>"),
        Just("<noscript>"),
        Just("<script type=application/ld+json>{\"@type\":\"Article\"}"),
        Just("</script>"),
        Just("&amp;"),
        Just("&"),
        Just("<"),
        Just("By Ada Lovelace"),
        Just("24 November 2026"),
        Just(
            "The rain fell all day, and the river rose by two metres over the whole of the night. "
        ),
        Just(
            "The rain stopped at noon, the mayor of the lower town said, but nobody came back to it. "
        ),
        Just("Дождь "),
        Just("今天下雨了。"),
        Just(" \n "),
        Just("\0"),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for page in formats(&bytes) {
            laws::extractor(&Rules::new(), &page);
        }
    }

    #[test]
    fn any_soup(html in soup()) {
        for page in formats(html.as_bytes()) {
            laws::extractor(&Rules::new().favor(Favor::Recall), &page);
        }
        sources_are_apart(&Page { format: Some(Format::Html), ..Page::from(&html) });
    }

    #[test]
    fn kept_lines_are_the_blocks(text in "([A-Za-z ,.]{0,60}\n){0,20}") {
        let mut kept = Vec::new();
        Lines::new().kept(&text, &mut Scratch::new(), &mut kept);
        let mut article = Article::default();
        Lines::new().extract(&text.as_str().into(), &mut Scratch::new(), &mut article);
        let lines: Vec<_> = text.split('\n').collect();
        let want: Vec<_> = kept.iter().map(|&line| lines[line].trim()).collect();
        let block_lines = |block: &Block| article.text[block.span].split('\n').map(str::trim);
        let got: Vec<_> = article.blocks.iter().flat_map(block_lines).collect();
        prop_assert_eq!(&got, &want);
        for block in &article.blocks {
            prop_assert_eq!(&text[block.source], &article.text[block.span]);
        }
    }
}
