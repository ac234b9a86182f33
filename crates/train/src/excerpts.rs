//! Small pages cut out of large ones.
//!
//! Pages of data sets are whole. Pages that people pass to a program are also
//! fragments: a feed's item, the part that an editor copied. A model that
//! never saw one thinks that whatever is short is no article.

use nutgraf_html::{Attr, Tag, Tree};

use crate::random::{Random, hash};

/// Smaller pages are not cut.
const LEAST_BLOCKS: usize = 8;
/// Excerpts are 3 to 60 blocks long, each doubling as likely as the next.
const SHORTEST: f64 = 3.0;
const SPREAD: f64 = 20.0;
/// A block of text, of so many bytes and of links for less than a third.
const LONG: usize = 100;

/// Cuts two excerpts out of a page, one of them around a block of text if
/// there is one. The same `id` gives the same excerpts.
pub(crate) fn excerpts(html: &str, id: &str) -> Vec<String> {
    let mut tree = Tree::default();
    tree.parse(html);
    let blocks = tree.blocks();
    if blocks.len() < LEAST_BLOCKS {
        return Vec::new();
    }
    let mut random = Random::new(hash(id));
    let of_text = |i: &usize| {
        let block = &blocks[*i];
        block.span.len() > LONG && block.link as usize * 3 < block.span.len()
    };
    let long: Vec<usize> = (0..blocks.len()).filter(of_text).collect();
    [true, false]
        .map(|around_text| {
            let length = (SHORTEST * SPREAD.powf(random.share())) as usize;
            let length = length.min(blocks.len());
            let drawn = (around_text && !long.is_empty()).then(|| long[random.below(long.len())]);
            let center = drawn.unwrap_or_else(|| random.below(blocks.len()));
            let start = center.saturating_sub(random.below(length)).min(blocks.len() - length);
            Cut { html, tree: &tree }.write(start..start + length)
        })
        .to_vec()
}

struct Cut<'a> {
    html: &'a str,
    tree: &'a Tree,
}

impl Cut<'_> {
    /// Writes the blocks with all elements around them, below the metadata of
    /// the page.
    fn write(&self, blocks: std::ops::Range<usize>) -> String {
        let mut out = String::from("<!doctype html>");
        out.push_str(&self.start_tag(0));
        self.write_head(&mut out);
        let mut open: Vec<usize> = Vec::new();
        for block in &self.tree.blocks()[blocks] {
            let path = self.path(block.node as usize);
            let common = open.iter().zip(&path).take_while(|(open, node)| open == node).count();
            for node in open.drain(common..).rev() {
                out.push_str(&format!("</{}>", self.tree.nodes()[node].tag.name()));
            }
            path[common..].iter().for_each(|&node| out.push_str(&self.start_tag(node)));
            open = path;
            out.push_str(self.html.get(self.tree.source(block.span).range()).unwrap_or_default());
            out.push('\n');
        }
        out
    }

    fn write_head(&self, out: &mut String) {
        out.push_str("<head>");
        for (i, node) in self.tree.nodes().iter().enumerate() {
            let data = || {
                let kind = self.tree.attr(self.html, i, Attr::Type);
                node.tag == Tag::SCRIPT && kind.is_some_and(|kind| kind.contains("ld+json"))
            };
            if node.tag == Tag::TITLE || node.tag == Tag::META || data() {
                out.push_str(self.html.get(node.source.range()).unwrap_or_default());
            }
        }
        out.push_str("</head>");
    }

    /// The elements around a block from the outermost below the root on.
    fn path(&self, node: usize) -> Vec<usize> {
        let parent = |&node: &usize| self.tree.nodes().get(node).map(|node| node.parent as usize);
        let known = |node: &usize| *node > 0 && *node < self.tree.nodes().len();
        let mut path: Vec<usize> =
            std::iter::successors(Some(node), parent).take_while(known).collect();
        path.reverse();
        path
    }

    /// The start tag of an element as the page has it, or as it is implied.
    fn start_tag(&self, node: usize) -> String {
        let written = &self.tree.nodes()[node];
        let start = written.source.range().start;
        let tag = self.html.get(start..self.tree.raw_text(node).range().start).unwrap_or_default();
        if tag.starts_with('<') { tag.to_owned() } else { format!("<{}>", written.tag.name()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> String {
        let mut page =
            String::from("<title>Floods</title><nav><a href=/>Home</a></nav><main class=x>");
        for i in 0..30 {
            page.push_str(&format!("<p id=p{i}>Paragraph {i} tells how far the water came.</p>"));
        }
        page + "</main><footer>About us</footer>"
    }

    #[test]
    fn excerpts_are_parts_of_the_page() {
        let mut tree = Tree::default();
        for excerpt in excerpts(&page(), "1") {
            assert!(excerpt.contains("<title>Floods</title>"), "{excerpt}");
            tree.parse(&excerpt);
            assert!((3..=32).contains(&tree.blocks().len()), "{excerpt}");
            assert!(excerpt.matches("<main").count() <= 1, "{excerpt}");
        }
    }

    #[test]
    fn the_same_every_time() {
        assert_eq!(excerpts(&page(), "1"), excerpts(&page(), "1"));
        assert_ne!(excerpts(&page(), "1"), excerpts(&page(), "2"));
    }

    #[test]
    fn small_pages_are_not_cut() {
        assert!(excerpts("<p>a<p>b", "1").is_empty());
    }
}
