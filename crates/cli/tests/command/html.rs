use std::{collections::HashSet, fmt::Write};

use nutgraf::html::{Tag, Tree};

use crate::support::{FERRY, file, nutgraf, nutgraf_on, page};

/// Checks that each tag is closed by its own, and returns the tree.
#[track_caller]
fn parse(html: &str) -> Tree {
    let mut open = Vec::new();
    for piece in html.split('<').skip(1) {
        let (tag, _) = piece.split_once('>').expect("a tag has an end");
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "</{name}>"),
            None if matches!(name, "!doctype" | "meta" | "br") => {}
            None => open.push(name),
        }
    }
    assert!(open.is_empty(), "{open:?}");
    let mut tree = Tree::default();
    tree.parse(html);
    tree
}

/// The values of an attribute.
fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let start = format!(" {attribute}=\"");
    html.split(&*start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn count(tree: &Tree, tag: Tag) -> usize {
    tree.nodes().iter().filter(|node| node.tag == tag).count()
}

#[test]
fn summary_and_keywords_are_marked_in_the_article() {
    let html = nutgraf_on(FERRY, &["--format", "html", "--sentences", "2"]).fine();
    let tree = parse(&html);
    assert_eq!(html.matches("<mark ").count(), 2);
    assert!(count(&tree, Tag::U) >= 4);
    assert!(tree.text().contains("The ferry is back") && tree.text().contains("Ada Reed"));
    assert!(html.contains("<title>The ferry is back</title>"));
}

#[test]
fn links_lead_somewhere_and_nowhere_else() {
    let names = ["news-harbour.html", "docs-en-tides.html", "notes-en-floats.md"].map(page);
    let files: Vec<_> = names.iter().map(String::as_str).collect();
    let html = nutgraf(&[&["--format", "html"], &files[..]].concat()).fine();
    parse(&html);
    let ids = values(&html, "id");
    let known: HashSet<_> = ids.iter().collect();
    assert_eq!(known.len(), ids.len());
    let links = values(&html, "href");
    assert!(links.len() > 50);
    for link in links {
        assert!(link.strip_prefix('#').is_some_and(|id| known.contains(&id)), "{link}");
    }
}

#[test]
fn the_page_needs_nothing_from_outside() {
    let html = nutgraf(&["--format", "html", &page("news-harbour.html")]).fine();
    let (style, _) = html.split_once("</style>").unwrap();
    for outside in ["<script", "<link", " src=", "url(", "@import", "http"] {
        assert!(!style.contains(outside), "{outside}");
    }
    for outside in ["<script", "<link", " src=", "<img", "<iframe"] {
        assert!(!html.contains(outside), "{outside}");
    }
    assert!(style.contains("prefers-color-scheme: dark"));
}

#[test]
fn markup_in_the_text_is_text() {
    let page = file(
        "\"><script>.html",
        "<title>1 &lt;script&gt;alert(1)&lt;/script&gt; \"&amp;amp;\"</title>\
        <meta name=author content='&lt;b&gt;Eve&lt;/b&gt;'>\
        <p>A sentence with &lt;script&gt;alert(2)&lt;/script&gt; and &amp;lt; in it, which is long enough for an article.\
        <p>Another sentence with &lt;/mark&gt;&lt;/style&gt; in it, and more words than that, so that it stays here.",
    );
    for task in ["gist", "extract", "sentences", "keywords", "summarize"] {
        let html = nutgraf(&[task, "--format", "html", &page]).fine();
        let tree = parse(&html);
        assert_eq!(count(&tree, Tag::SCRIPT), 0, "{task}");
        assert!(tree.text().contains("<script>alert(2)</script> and &lt; in it"), "{task}");
    }
}

#[test]
fn text_runs_its_own_way() {
    let html = nutgraf(&["--format", "html", &page("news-ar-falaj.html")]).fine();
    assert!(html.contains("<main dir=\"rtl\" lang=\"ar\">"));
    let html = nutgraf(&["--format", "html", &page("news-harbour.html")]).fine();
    assert!(html.contains("<main dir=\"ltr\" lang=\"en\">"));
}

#[test]
fn one_sentence_and_thousands() {
    let html = nutgraf_on("One.", &["summarize", "--format", "html"]).fine();
    parse(&html);
    assert_eq!(html.matches("<mark ").count(), 1);
    let mut text = String::new();
    for i in 0..3000 {
        let _ = writeln!(text, "Sentence number {i} says what {} is.", i % 7);
    }
    let html = nutgraf_on(&text, &["summarize", "--format", "html", "--ratio", "0.25"]).fine();
    parse(&html);
    assert_eq!(html.matches("<mark ").count(), 750);
}

#[test]
fn tables_code_and_lists_keep_their_form() {
    let page = "<title>Notes</title><p>A paragraph that is long enough for an article, and then some words more.</p>\
        <table><tr><td>a kind<td>its height, in metres<tr><td>ebb<td>one and two thirds</table>\
        <pre>let x = 1 &lt; 2;\n  y</pre><p>Another paragraph that is long enough, with these points after it:</p>\
        <ul><li>the first item, which is long, too<li>the second item, no shorter than that</ul>\
        <blockquote><p>A quotation of some length, so that it is not taken for an advertisement.</p></blockquote>\
        <p>And a last paragraph that is long enough for an article, and then some words more.</p>";
    let html = nutgraf_on(page, &["extract", "--format", "html", "--favor", "recall"]).fine();
    let tree = parse(&html);
    for (tag, want) in [
        (Tag::TABLE, 1),
        (Tag::TR, 2),
        (Tag::TD, 4),
        (Tag::PRE, 1),
        (Tag::LI, 2),
        (Tag::BLOCKQUOTE, 1),
    ] {
        assert_eq!(count(&tree, tag), want, "{tag:?}");
    }
    assert!(html.contains("let x = 1 &lt; 2;\n  y"));
}
