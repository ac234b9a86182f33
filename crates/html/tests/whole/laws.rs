//! What holds for every page.

use nutgraf_core::Span;
use nutgraf_html::{Tag, Tree};
use proptest::prelude::*;

/// Checks a tree against its page.
fn check(html: &str, tree: &Tree) {
    check_nodes(html, tree);
    check_blocks(html, tree);
}

fn check_nodes(html: &str, tree: &Tree) {
    let nodes = tree.nodes();
    assert_eq!((nodes[0].tag, nodes[0].parent), (Tag::HTML, u32::MAX));
    assert_eq!(nodes[0].end as usize, nodes.len());
    for (index, node) in nodes.iter().enumerate() {
        assert!(html.get(node.source.range()).is_some(), "{node:?} is not of the page");
        assert!(html.get(tree.raw_text(index).range()).is_some(), "{node:?} has no content");
        assert!(tree.text().get(node.text.range()).is_some(), "{node:?} is not of the text");
        assert!(index < node.end as usize && node.end as usize <= nodes.len(), "{node:?}");
        let Some(parent) = nodes.get(node.parent as usize) else { continue };
        assert!((node.parent as usize) < index && node.end <= parent.end, "{node:?} in {parent:?}");
        for (inner, outer) in [(node.source, parent.source), (node.text, parent.text)] {
            let nests = outer.start <= inner.start && inner.end <= outer.end;
            assert!(nests, "{node:?} sticks out of {parent:?}");
        }
    }
    let roots = nodes.iter().filter(|node| node.parent == u32::MAX).count();
    assert_eq!(roots, 1);
}

fn check_blocks(html: &str, tree: &Tree) {
    let (text, mut end) = (tree.text(), 0);
    for (index, block) in tree.blocks().iter().enumerate() {
        let Span { start, .. } = block.span;
        assert_eq!(&text[end..start as usize], if index == 0 { "" } else { "\n" }, "{block:?}");
        let part = &text[block.span];
        let blank = |char: char| char.is_ascii_whitespace();
        assert!(!part.is_empty() && !part.ends_with(blank) && block.link as usize <= part.len());
        let node = &tree.nodes()[block.node as usize];
        assert!(node.tag.is_block());
        assert!(node.text.start <= start && block.span.end <= node.text.end, "{block:?} {node:?}");
        let source = tree.source(block.span);
        assert!(html.get(source.range()).is_some_and(|source| !source.is_empty()), "{block:?}");
        end = block.span.range().end;
    }
    assert_eq!(end, text.len(), "text after the last block");
}

/// Each character is found where the map says it stands.
fn check_map(html: &str, tree: &Tree) {
    let text = tree.text();
    for (at, char) in text.char_indices().filter(|(_, char)| !char.is_ascii_whitespace()) {
        let source = tree.source(Span::new(at, at + char.len_utf8()));
        let mut decoded = String::new();
        nutgraf_html::unescape(&html[source], &mut decoded);
        assert_eq!(decoded, char.to_string(), "at {at} in {html}");
    }
}

fn same(one: &Tree, other: &Tree) -> bool {
    one.nodes() == other.nodes() && one.text() == other.text() && one.blocks() == other.blocks()
}

fn fresh(html: &str) -> Tree {
    let mut tree = Tree::default();
    tree.parse(html);
    tree
}

/// Pages that break careless readers.
fn nasty_pages() -> Vec<String> {
    let mut pages: Vec<_> =
        nutgraf_core::laws::nasty_texts().into_iter().map(|(_, text)| text).collect();
    for piece in [
        "<div>",
        "<ul><li>",
        "<b>",
        "<a>",
        "<p><b>",
        "<table>",
        "<table><tr><td>",
        "<table>x",
        "<table><b>x<tr>",
        "<a><div>x</a>",
        "<form><div></form>",
        "<svg><desc>",
        "<template><tr>",
        "<select><option>",
        "<pre>\n",
        "<h1>",
        "<button><p>",
        "<object><b>",
        "<frameset>",
        "<br>",
        "<!--",
        "<",
        "&",
        "</",
        "<a href='",
        "<textarea>",
        "<script>",
        "<math><mi>",
    ] {
        pages.extend([1, 2, 600].map(|times| piece.repeat(times) + "x"));
        pages.push(format!("{}text", piece.repeat(520)) + &"</b></div></td></table>y".repeat(520));
    }
    pages
}

#[test]
fn nasty_pages_give_sound_trees_in_used_memory_too() {
    let mut used = Tree::default();
    for html in nasty_pages() {
        let tree = fresh(&html);
        check(&html, &tree);
        used.parse(&html);
        assert!(same(&tree, &used), "used memory changes {:?}", &html[..html.len().min(80)]);
    }
}

fn soup() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<table>",
        "</table>",
        "<tr>",
        "<td>",
        "</td>",
        "<b>",
        "</b>",
        "<a href=x>",
        "</a>",
        "<li>",
        "<ul>",
        "</ul>",
        "<form>",
        "</form>",
        "<pre>",
        "</pre>",
        "<br>",
        "<svg>",
        "</svg>",
        "<desc>",
        "<template>",
        "</template>",
        "<select>",
        "</select>",
        "<title>t</title>",
        "<caption>",
        "<object>",
        "</object>",
        "<frameset>",
        "<body>",
        "<head>",
        "</head>",
        "<h1>",
        "</h1>",
        "word",
        " ",
        "two words",
        "é ж 字",
        "&lt;",
        "&#1078;",
        "\n",
        "<!-- -->",
        "<x-y>",
        "</x-y>",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_text_gives_a_sound_tree(html in ".{0,80}") {
        check(&html, &fresh(&html));
    }

    #[test]
    fn tag_soup_gives_a_sound_tree(first in soup(), second in soup()) {
        let mut used = fresh(&first);
        check(&first, &used);
        check_map(&first, &used);
        used.parse(&second);
        prop_assert!(same(&used, &fresh(&second)));
    }
}
