//! Nodes and runs come in here, and elements are closed here.

use nutgraf_core::Span;

use crate::{
    Node, Tag,
    builder::{BREAK, Builder, EDGE, KEEP, LINK, Move, Moved, NONE, RAW, Run},
    lexer::{Content, TagToken},
    stack::{FOSTERED, GHOST, HUSK, IN_HIDDEN, IN_LINK, IN_PRE, Open, Space},
    tags::{BLOCK, FORMATTING, FOSTERS, HIDDEN, IMPLIED, PRE, VOID},
};

impl Builder<'_> {
    /// Where new content goes (13.2.6.1): a stack index, and `FOSTERED` if it
    /// goes before the table above it.
    #[inline]
    pub(crate) fn place(&self) -> (usize, u8) {
        let top = self.stack.top();
        if !self.foster || !top.has(FOSTERS) {
            // What is in a ghost stands where the ghost does.
            let fostered = if top.is(GHOST) && top.is(FOSTERED) { FOSTERED } else { 0 };
            return (self.stack.len() - 1, fostered);
        }
        let table = self.stack.innermost(Tag::TABLE);
        let template = self.stack.innermost(Tag::TEMPLATE);
        if template > table {
            (template, 0)
        } else if table == 0 {
            (self.stack.innermost(Tag::HTML), 0)
        } else {
            (table - 1, FOSTERED)
        }
    }

    fn around(&self) -> (Open, u8) {
        let (index, fostered) = self.place();
        (*self.stack.get(index).unwrap_or(self.stack.top()), fostered)
    }

    /// Adds a node, whose tag begins and ends at `source`, and gives what is
    /// around it.
    fn add(&mut self, tag: Tag, source: Span, attributes: u32) -> (Open, u8) {
        let (around, fostered) = self.around();
        let index = self.parts.nodes.len() as u32;
        let runs = self.parts.runs.len() as u32;
        let is_block = tag.has(BLOCK) && !around.is(IN_HIDDEN);
        self.parts.nodes.push(Node {
            tag,
            parent: around.node,
            end: index + 1,
            source,
            text: Span { start: runs, end: runs },
            content: Span { start: source.end, end: source.end },
            block: if is_block { index } else { around.block },
            attributes,
            attribute_count: self.attributes_since(attributes),
        });
        self.edge |= is_block;
        if fostered != 0 {
            self.moved(Moved::Node(index));
        }
        (around, fostered)
    }

    fn moved(&mut self, what: Moved) {
        if let Some(table) = self.stack.get(self.stack.innermost(Tag::TABLE)) {
            self.parts.moves.push(Move { table: table.node, what });
        }
    }

    /// Inserts the element of a start tag, and opens it.
    #[inline]
    pub(crate) fn open(&mut self, tag: &TagToken) {
        let name = match tag.tag.has(FORMATTING) {
            true => self.number_formatting(),
            false => tag.name,
        };
        self.open_as(tag.tag, tag.source, tag.attributes, name);
    }

    /// Inserts and opens an element whose start tag was left out.
    pub(crate) fn open_implied(&mut self, tag: Tag) {
        self.open_as(tag, self.here(), self.parts.attributes.len() as u32, 0);
    }

    #[inline]
    fn open_as(&mut self, tag: Tag, source: Span, attributes: u32, name: u32) {
        let node = self.parts.nodes.len() as u32;
        let (around, fostered) = self.add(tag, source, attributes);
        let hidden = if tag.has(HIDDEN) { IN_HIDDEN } else { 0 };
        let pre = if tag.has(PRE) { IN_PRE } else { 0 };
        let flags = hidden | pre | fostered;
        let mut open = Open::within(&around, tag, Space::Html, name, flags);
        open.node = node;
        open.block = self.parts.nodes[node as usize].block;
        self.stack.push(open);
    }

    /// Inserts and opens an element of SVG or `MathML`.
    pub(crate) fn open_foreign(&mut self, tag: &TagToken, space: Space, point: u8) {
        let node = self.parts.nodes.len() as u32;
        let root = matches!(tag.tag, Tag::SVG | Tag::MATH);
        let shown_as = if root { tag.tag } else { Tag::UNKNOWN };
        let (around, fostered) = self.add(shown_as, tag.source, tag.attributes);
        if tag.self_closing {
            return;
        }
        let flags = IN_HIDDEN | fostered | point;
        let mut open = Open::within(&around, tag.tag, space, tag.name, flags);
        open.node = node;
        self.stack.push(open);
    }

    /// Puts an element on the stack that has no node.
    pub(crate) fn open_ghost(&mut self, tag: Tag, number: u32) {
        let (around, fostered) = self.around();
        self.stack.push(Open::within(&around, tag, Space::Html, number, GHOST | fostered));
    }

    /// Inserts an element that holds nothing.
    pub(crate) fn leaf(&mut self, tag: &TagToken) {
        self.leaf_as(tag.tag, tag.source, tag.attributes);
    }

    pub(crate) fn leaf_as(&mut self, tag: Tag, source: Span, attributes: u32) {
        self.add(tag, source, attributes);
        self.closed = self.closed.max(source.end);
        if tag == Tag::BR {
            self.run(source, BREAK);
        }
    }

    /// Inserts an element whose content is not markup.
    pub(crate) fn raw(&mut self, tag: &TagToken) {
        self.leaf(tag);
        self.content = Content::of(tag.tag);
    }

    /// What the raw element just inserted holds, and where its end tag ends.
    pub(crate) fn raw_content(&mut self, tag: &TagToken, content: Span, end: usize) {
        let index = self.parts.nodes.len() - 1;
        let node = &mut self.parts.nodes[index];
        (node.content, node.source.end) = (content, end as u32);
        self.closed = end as u32;
        let around = *self.stack.top();
        if tag.tag.has(PRE) && !around.is(IN_HIDDEN) && !content.is_empty() {
            self.add_run(content, index as u32, &around, KEEP | RAW);
            self.parts.nodes[index].text.end += 1;
            self.edge = true;
        }
    }

    /// Inserts a run of text, or a line break, where it is shown.
    #[inline]
    pub(crate) fn run(&mut self, source: Span, flags: u8) {
        let (around, fostered) = self.around();
        if around.is(IN_HIDDEN) {
            return;
        }
        self.add_run(source, around.node, &around, flags);
        if fostered != 0 {
            self.moved(Moved::Run(self.parts.runs.len() as u32 - 1));
        }
    }

    #[inline]
    fn add_run(&mut self, source: Span, node: u32, around: &Open, mut flags: u8) {
        for (have, flag) in
            [(self.edge, EDGE), (around.is(IN_LINK), LINK), (around.is(IN_PRE), KEEP)]
        {
            flags |= if have { flag } else { 0 };
        }
        self.edge = false;
        self.parts.runs.push(Run { source, node, flags });
    }

    /// Gives `node` the attributes of a second tag, if it has none.
    pub(crate) fn merge_attributes(&mut self, node: u32, tag: &TagToken) {
        let count = self.attributes_since(tag.attributes);
        match self.parts.nodes.get_mut(node as usize) {
            Some(node) if node.attribute_count == 0 => {
                (node.attributes, node.attribute_count) = (tag.attributes, count);
            }
            _ => {}
        }
    }

    /// How many attributes are listed from `first` on.
    fn attributes_since(&self, first: u32) -> u16 {
        let count = self.parts.attributes.len().saturating_sub(first as usize);
        count.min(usize::from(u16::MAX)) as u16
    }

    /// Closes the current node.
    #[inline]
    pub(crate) fn pop(&mut self) {
        self.pop_at(self.at.start);
    }

    #[inline]
    fn pop_at(&mut self, end: u32) {
        if let Some(open) = self.stack.pop() {
            self.closed(&open, end);
        }
        while self.stack.top().is(HUSK) {
            if let Some(open) = self.stack.pop() {
                self.closed(&open, end);
            }
        }
        if self.any_too_deep {
            self.any_too_deep = false;
            self.too_deep.fill(0);
        }
    }

    /// Completes the node of an element taken off the stack.
    #[inline]
    fn closed(&mut self, open: &Open, end: u32) {
        if open.is(GHOST) {
            return;
        }
        self.closed = self.closed.max(end);
        let (nodes, runs) = (self.parts.nodes.len() as u32, self.parts.runs.len() as u32);
        let Some(node) = self.parts.nodes.get_mut(open.node as usize) else { return };
        node.end = nodes;
        node.text.end = runs;
        node.content.end = self.at.start.max(node.content.start);
        node.source.end = self.closed;
        self.edge |= node.block == open.node;
    }

    /// Closes elements until `length` are open.
    #[inline]
    pub(crate) fn pop_to(&mut self, length: usize) {
        while self.stack.len() > length {
            self.pop();
        }
    }

    /// Closes the element at stack index `index`, to which the tag at hand
    /// belongs, and all within it.
    #[inline]
    pub(crate) fn close(&mut self, index: usize) {
        self.pop_to(index + 1);
        self.pop_at(self.closing);
    }

    /// "Generate implied end tags", except for `tag`.
    pub(crate) fn close_implied(&mut self, except: Tag) {
        while self.stack.top().has(IMPLIED) && !self.stack.top().is_html(except) {
            self.pop();
        }
    }

    /// A start tag in what is too deep already: a node, but nothing open.
    pub(crate) fn start_too_deep(&mut self, tag: &TagToken) {
        self.raw(tag);
        if self.content == Content::Markup && !tag.tag.has(VOID) {
            self.too_deep[tag.tag.index()] += 1;
            self.any_too_deep = true;
        }
    }

    /// An end tag; says whether it belongs to what is too deep.
    pub(crate) fn end_too_deep(&mut self, tag: &TagToken) -> bool {
        let open = &mut self.too_deep[tag.tag.index()];
        if *open == 0 {
            return false;
        }
        *open -= 1;
        self.edge |= tag.tag.has(BLOCK);
        true
    }

    /// Where the tag at hand starts, without length.
    fn here(&self) -> Span {
        Span { start: self.at.start, end: self.at.start }
    }

    /// The node that was inserted last.
    pub(crate) fn newest(&self) -> u32 {
        (self.parts.nodes.len() as u32).checked_sub(1).unwrap_or(NONE)
    }
}
