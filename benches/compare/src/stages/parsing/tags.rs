//! Visible text by a walk over the tree of `tl`.

use tl::{Node, NodeHandle, ParserOptions};

use super::visible::{Role, Visible};

/// A step of the walk.
enum Step {
    Enter(NodeHandle),
    Edge,
}

/// Adds the visible text of a page, character references left as they stand.
pub(super) fn read(html: &str, visible: &mut Visible) {
    let Ok(page) = tl::parse(html, ParserOptions::default()) else { return };
    let mut steps: Vec<Step> = page.children().iter().rev().copied().map(Step::Enter).collect();
    while let Some(step) = steps.pop() {
        let node = match step {
            Step::Enter(node) => node.get(page.parser()),
            Step::Edge => {
                visible.edge();
                continue;
            }
        };
        match node {
            Some(Node::Raw(text)) => visible.push(&text.as_utf8_str()),
            Some(Node::Tag(tag)) => {
                let role = Role::of(&tag.name().as_utf8_str());
                if role == Role::Hidden {
                    continue;
                }
                if role == Role::Block {
                    visible.edge();
                    steps.push(Step::Edge);
                }
                let children = tag.children();
                steps.extend(children.top().as_slice().iter().rev().copied().map(Step::Enter));
            }
            _ => {}
        }
    }
}
