#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::html::{Decoded, Tree, decode};

fuzz_target!(|bytes: &[u8]| {
    let mut decoded = Decoded::default();
    let html = decode(bytes, None, &mut decoded);
    let mut tree = Tree::default();
    tree.parse(html);
    for (i, node) in tree.nodes().iter().enumerate() {
        assert!(i < node.end as usize && node.end as usize <= tree.nodes().len());
        assert!(html.get(node.source.range()).is_some());
        assert!(tree.text().get(node.text.range()).is_some());
    }
    for block in tree.blocks() {
        assert!(html.get(tree.source(block.span).range()).is_some());
    }
});
