//! What pages become, by hand.

use nutgraf_html::{Attr, Tag, Tree};

fn parse(html: &str) -> Tree {
    let mut tree = Tree::default();
    tree.parse(html);
    tree
}

#[test]
fn text_and_blocks() {
    for (html, want) in [
        ("", ""),
        ("a\n\t b   c<hr>d", "a b c\nd"),
        ("<p>a<p>b <b>c</b> <div>d</div>e", "a\nb c\nd\ne"),
        ("<p>a <br> b<br></p>c", "a\nb\nc"),
        ("<title>t</title><script>s</script><p>x<style>y</style><textarea>z</textarea>", "x"),
    ] {
        assert_eq!(parse(html).text(), want, "{html}");
    }
}

#[test]
fn attributes_and_raw_text() {
    let html = "<script type='a&amp;b'>{\"a\": 1}</script><p ID=one id=two title>x";
    let tree = parse(html);
    let at = |tag| tree.nodes().iter().position(|node| node.tag == tag).unwrap();
    let script = at(Tag::SCRIPT);
    assert_eq!(&html[tree.raw_text(script)], "{\"a\": 1}");
    assert_eq!(tree.attr(html, script, Attr::Type).as_deref(), Some("a&b"));
    let p = at(Tag::P);
    assert_eq!(tree.attr(html, p, Attr::Id).as_deref(), Some("one"));
    assert_eq!(tree.attr(html, p, Attr::Title).as_deref(), Some(""));
    assert_eq!(tree.attr(html, p, Attr::Href), None);
}
