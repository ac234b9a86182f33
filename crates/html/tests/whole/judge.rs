//! The judge: the tree of html5ever, walked by the plainest rules for text and
//! blocks that there are.

use std::{
    borrow::Cow,
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};

use html5ever::{
    Attribute, ExpandedName, QualName, expanded_name, local_name, ns, parse_document,
    tendril::{StrTendril, TendrilSink},
    tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeSink},
};
use nutgraf_html::{Tag, Tree};

/// A block: its element, its text, and how many bytes of it are within links.
pub(crate) type Block = (String, String, usize);

/// The blocks as nutgraf has them.
pub(crate) fn ours(tree: &Tree) -> Vec<Block> {
    let text = |block: &nutgraf_html::Block| tree.text()[block.span].to_owned();
    let name =
        |block: &nutgraf_html::Block| tree.nodes()[block.node as usize].tag.name().to_owned();
    tree.blocks().iter().map(|block| (name(block), text(block), block.link as usize)).collect()
}

/// The blocks as html5ever has them.
pub(crate) fn theirs(html: &str) -> Vec<Block> {
    let document = parse_document(Sink::default(), Default::default()).one(html);
    let mut walk = Walk::default();
    walk.all(&document);
    walk.blocks
}

/// What is in the tree.
#[derive(Default)]
pub(crate) struct Item {
    name: Option<QualName>,
    text: RefCell<String>,
    encoding: String,
    contents: Option<Handle>,
    parent: RefCell<Weak<Item>>,
    children: RefCell<Vec<Handle>>,
}

type Handle = Rc<Item>;

impl Item {
    fn text(text: &str) -> Item {
        let item = Item::default();
        item.text.borrow_mut().push_str(text);
        item
    }
}

impl Drop for Item {
    /// Without recursion, for trees may be deep.
    fn drop(&mut self) {
        let mut rest = self.children.take();
        while let Some(item) = rest.pop() {
            rest.append(&mut item.children.borrow_mut());
        }
    }
}

#[derive(Default)]
struct Sink {
    document: Handle,
    quirks: Cell<bool>,
}

impl Sink {
    fn detach(item: &Handle) {
        let parent = item.parent.take().upgrade();
        if let Some(parent) = parent {
            parent.children.borrow_mut().retain(|child| !Rc::ptr_eq(child, item));
        }
    }

    fn insert(parent: &Handle, place: usize, new: NodeOrText<Handle>) {
        let item = match new {
            NodeOrText::AppendNode(item) => item,
            NodeOrText::AppendText(text) => {
                let children = parent.children.borrow();
                let before = place.checked_sub(1).and_then(|place| children.get(place));
                if let Some(before) = before.filter(|item| is_text(item)) {
                    before.text.borrow_mut().push_str(&text);
                    return;
                }
                Rc::new(Item::text(&text))
            }
        };
        Sink::detach(&item);
        *item.parent.borrow_mut() = Rc::downgrade(parent);
        let mut children = parent.children.borrow_mut();
        let place = place.min(children.len());
        children.insert(place, item);
    }
}

fn is_text(item: &Item) -> bool {
    !item.text.borrow().is_empty()
}

impl TreeSink for Sink {
    type Handle = Handle;
    type Output = Handle;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Handle {
        self.document
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        self.document.clone()
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        let nothing = const { &expanded_name!("", "") };
        target.name.as_ref().map_or(*nothing, QualName::expanded)
    }

    fn create_element(
        &self,
        name: QualName,
        attributes: Vec<Attribute>,
        _: ElementFlags,
    ) -> Handle {
        let encoding = attributes.iter().find(|attribute| &*attribute.name.local == "encoding");
        let encoding = encoding.map_or(String::new(), |attribute| attribute.value.to_lowercase());
        let contents = (&*name.local == "template").then(Handle::default);
        let (text, parent, children) = Default::default();
        Rc::new(Item { name: Some(name), text, encoding, contents, parent, children })
    }

    fn create_comment(&self, _: StrTendril) -> Handle {
        Handle::default()
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        Handle::default()
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        let place = parent.children.borrow().len();
        Sink::insert(parent, place, child);
    }

    fn append_based_on_parent_node(
        &self,
        element: &Handle,
        before: &Handle,
        new: NodeOrText<Handle>,
    ) {
        if element.parent.borrow().upgrade().is_some() {
            self.append_before_sibling(element, new);
        } else {
            self.append(before, new);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &Handle) -> Handle {
        target.contents.clone().unwrap_or_default()
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        Rc::ptr_eq(one, other)
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.quirks.set(mode == QuirksMode::Quirks);
    }

    fn append_before_sibling(&self, sibling: &Handle, new: NodeOrText<Handle>) {
        let Some(parent) = sibling.parent.borrow().upgrade() else { return };
        if let NodeOrText::AppendNode(item) = &new {
            Sink::detach(item);
        }
        let place = parent.children.borrow().iter().position(|child| Rc::ptr_eq(child, sibling));
        Sink::insert(&parent, place.unwrap_or(0), new);
    }

    fn add_attrs_if_missing(&self, _: &Handle, _: Vec<Attribute>) {}

    fn remove_from_parent(&self, target: &Handle) {
        Sink::detach(target);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        for child in node.children.take() {
            *child.parent.borrow_mut() = Rc::downgrade(new_parent);
            new_parent.children.borrow_mut().push(child);
        }
    }

    fn is_mathml_annotation_xml_integration_point(&self, item: &Handle) -> bool {
        matches!(&*item.encoding, "text/html" | "application/xhtml+xml")
    }
}

const HIDDEN: [&str; 15] = [
    "audio", "canvas", "datalist", "head", "iframe", "noembed", "noframes", "noscript", "script",
    "select", "style", "template", "textarea", "title", "video",
];

const PRE: [&str; 4] = ["listing", "plaintext", "pre", "xmp"];

/// A character, a line break as `None`, and whether it is within a link.
type Shown = (Option<char>, bool);

/// What content has of the element around it.
#[derive(Clone, Default)]
struct Around {
    block: String,
    pre: bool,
    link: bool,
}

#[derive(Default)]
struct Walk {
    blocks: Vec<Block>,
    current: Vec<Shown>,
    around: Around,
}

enum Visit {
    Enter(Handle, Around),
    Edge,
}

impl Walk {
    fn all(&mut self, document: &Handle) {
        let mut rest = vec![Visit::Enter(document.clone(), Around::default())];
        while let Some(visit) = rest.pop() {
            match visit {
                Visit::Enter(item, around) => self.enter(&item, around, &mut rest),
                Visit::Edge => self.end_block(),
            }
        }
        self.end_block();
    }

    fn enter(&mut self, item: &Handle, mut around: Around, rest: &mut Vec<Visit>) {
        if let Some(name) = &item.name {
            let local = &*name.local;
            if name.ns != ns!(html) || HIDDEN.contains(&local) {
                return;
            }
            if local == "br" {
                self.current.push((None, false));
            }
            around.link |= local == "a";
            around.pre |= PRE.contains(&local);
            if Tag::named(local).is_block() {
                self.end_block();
                rest.push(Visit::Edge);
                around.block = local.to_owned();
            }
        }
        let text = item.text.borrow();
        if !text.is_empty() {
            self.current.extend(text.chars().map(|char| (Some(char), around.link)));
            self.around = around.clone();
        }
        let children = item.children.borrow();
        rest.extend(children.iter().rev().map(|child| Visit::Enter(child.clone(), around.clone())));
    }

    fn end_block(&mut self) {
        let shown = std::mem::take(&mut self.current);
        let shown = if self.around.pre { keep(&shown) } else { collapse(&shown) };
        let text: String = shown.iter().map(|shown| shown.0.unwrap_or('\n')).collect();
        let linked = shown.iter().filter(|shown| shown.1);
        let link = linked.map(|shown| shown.0.map_or(1, char::len_utf8)).sum();
        if !text.is_empty() {
            self.blocks.push((self.around.block.clone(), text, link));
        }
    }
}

fn is_space(shown: &Shown) -> bool {
    shown.0.is_some_and(|char| char.is_ascii_whitespace())
}

fn is_blank(shown: &Shown) -> bool {
    is_space(shown) || shown.0.is_none()
}

fn trim_end(shown: &[Shown]) -> &[Shown] {
    let end = shown.iter().rposition(|shown| !is_blank(shown)).map_or(0, |last| last + 1);
    &shown[..end]
}

fn keep(shown: &[Shown]) -> Vec<Shown> {
    let shown = trim_end(shown);
    let blank = shown.iter().take_while(|shown| is_blank(shown)).count();
    let is_line = |shown: &Shown| !matches!(shown.0, Some(' ' | '\t'));
    let line = shown[..blank].iter().rposition(is_line).map_or(0, |last| last + 1);
    shown[line..].to_vec()
}

fn collapse(shown: &[Shown]) -> Vec<Shown> {
    let shown = trim_end(shown);
    let start = shown.iter().take_while(|shown| is_blank(shown)).count();
    let mut out: Vec<Shown> = Vec::new();
    for (i, one) in shown.iter().enumerate().skip(start) {
        let breaks =
            |range: &[Shown]| range.iter().take_while(|s| is_blank(s)).any(|s| s.0.is_none());
        let before = out.last().is_some_and(is_blank);
        if !is_space(one) {
            out.push(*one);
        } else if !before && !breaks(&shown[i..]) {
            out.push((Some(' '), one.1));
        }
    }
    out
}
