//! A tree for html5ever: nodes in one vector, linked by index.

use std::{
    borrow::Cow,
    cell::{Ref, RefCell},
};

use html5ever::{
    Attribute, LocalName, Namespace, QualName, parse_document,
    tendril::{StrTendril, TendrilSink},
    tree_builder::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink},
};

use super::visible::{Role, Visible};

/// No node.
const NONE: u32 = u32::MAX;

/// A document, element, text or comment.
#[derive(Debug)]
struct Node {
    /// `None` for all but elements.
    name: Option<QualName>,
    text: StrTendril,
    role: Role,
    parent: u32,
    before: u32,
    after: u32,
    first: u32,
    last: u32,
}

/// The tree; the document is its first node.
#[derive(Debug)]
pub(super) struct Arena {
    nodes: RefCell<Vec<Node>>,
}

impl Arena {
    /// The tree of a page.
    pub(super) fn parse(html: &str) -> Arena {
        let arena = Arena { nodes: RefCell::default() };
        arena.add(None, StrTendril::new(), Role::Block);
        parse_document(arena, Default::default()).one(html)
    }

    /// The visible text of the tree, in one loop.
    pub(super) fn walk(&self, visible: &mut Visible) {
        let nodes = self.nodes.borrow();
        let mut at = 0;
        loop {
            let node = &nodes[at as usize];
            if node.role == Role::Block {
                visible.edge();
            }
            visible.push(&node.text);
            if node.role != Role::Hidden && node.first != NONE {
                at = node.first;
                continue;
            }
            while nodes[at as usize].after == NONE {
                at = nodes[at as usize].parent;
                if at == NONE {
                    return;
                }
                if nodes[at as usize].role == Role::Block {
                    visible.edge();
                }
            }
            at = nodes[at as usize].after;
        }
    }

    fn add(&self, name: Option<QualName>, text: StrTendril, role: Role) -> u32 {
        let mut nodes = self.nodes.borrow_mut();
        let [parent, before, after, first, last] = [NONE; 5];
        nodes.push(Node { name, text, role, parent, before, after, first, last });
        (nodes.len() - 1) as u32
    }

    /// Puts `new` into `parent`, before its child `after` or, where that is
    /// none, last.
    fn insert(&self, parent: u32, after: u32, new: NodeOrText<u32>) {
        let before = {
            let nodes = self.nodes.borrow();
            let anchor = nodes.get(after as usize);
            anchor.map_or(nodes[parent as usize].last, |node| node.before)
        };
        let new = match new {
            NodeOrText::AppendNode(node) => node,
            NodeOrText::AppendText(text) => {
                let text_before = self.nodes.borrow().get(before as usize).is_some_and(is_text);
                if text_before {
                    self.nodes.borrow_mut()[before as usize].text.push_tendril(&text);
                    return;
                }
                self.add(None, text, Role::Inline)
            }
        };
        self.detach(new);
        self.link(parent, before, after, new);
    }

    fn link(&self, parent: u32, before: u32, after: u32, new: u32) {
        let nodes = &mut *self.nodes.borrow_mut();
        let node = &mut nodes[new as usize];
        (node.parent, node.before, node.after) = (parent, before, after);
        match nodes.get_mut(before as usize) {
            Some(before) => before.after = new,
            None => nodes[parent as usize].first = new,
        }
        match nodes.get_mut(after as usize) {
            Some(after) => after.before = new,
            None => nodes[parent as usize].last = new,
        }
    }

    fn detach(&self, at: u32) {
        let nodes = &mut *self.nodes.borrow_mut();
        let Node { parent, before, after, .. } = nodes[at as usize];
        if parent == NONE {
            return;
        }
        match nodes.get_mut(before as usize) {
            Some(before) => before.after = after,
            None => nodes[parent as usize].first = after,
        }
        match nodes.get_mut(after as usize) {
            Some(after) => after.before = before,
            None => nodes[parent as usize].last = before,
        }
        let node = &mut nodes[at as usize];
        (node.parent, node.before, node.after) = (NONE, NONE, NONE);
    }
}

fn is_text(node: &Node) -> bool {
    node.name.is_none() && !node.text.is_empty()
}

/// The name of an element, lent by the tree.
#[derive(Debug)]
pub(super) struct Name<'a>(Ref<'a, QualName>);

impl ElemName for Name<'_> {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

impl TreeSink for Arena {
    type Handle = u32;
    type Output = Self;
    type ElemName<'a> = Name<'a>;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> u32 {
        0
    }

    fn elem_name<'a>(&'a self, target: &'a u32) -> Name<'a> {
        Name(Ref::map(self.nodes.borrow(), |nodes| {
            let name = &nodes[*target as usize].name;
            name.as_ref().unwrap_or_else(|| unreachable!("only elements are asked for their names"))
        }))
    }

    fn create_element(&self, name: QualName, _: Vec<Attribute>, _: ElementFlags) -> u32 {
        let role = Role::of(&name.local);
        self.add(Some(name), StrTendril::new(), role)
    }

    fn create_comment(&self, _: StrTendril) -> u32 {
        self.add(None, StrTendril::new(), Role::Hidden)
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> u32 {
        self.add(None, StrTendril::new(), Role::Hidden)
    }

    fn append(&self, parent: &u32, child: NodeOrText<u32>) {
        self.insert(*parent, NONE, child);
    }

    fn append_based_on_parent_node(&self, element: &u32, before: &u32, child: NodeOrText<u32>) {
        let parent = self.nodes.borrow()[*element as usize].parent;
        match parent {
            NONE => self.append(before, child),
            _ => self.insert(parent, *element, child),
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    /// What is in a template is not shown: the element itself will do.
    fn get_template_contents(&self, target: &u32) -> u32 {
        *target
    }

    fn same_node(&self, one: &u32, other: &u32) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &u32, new: NodeOrText<u32>) {
        let parent = self.nodes.borrow()[*sibling as usize].parent;
        self.insert(parent, *sibling, new);
    }

    fn add_attrs_if_missing(&self, _: &u32, _: Vec<Attribute>) {}

    fn remove_from_parent(&self, target: &u32) {
        self.detach(*target);
    }

    fn reparent_children(&self, node: &u32, parent: &u32) {
        loop {
            let child = self.nodes.borrow()[*node as usize].first;
            if child == NONE {
                return;
            }
            self.insert(*parent, NONE, NodeOrText::AppendNode(child));
        }
    }
}
