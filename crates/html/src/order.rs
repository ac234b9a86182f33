//! Puts what was found in a table, but belongs before it, there: the order of
//! the tree, not that of the page ("foster parenting", 13.2.6.1).

use nutgraf_core::Span;

use crate::{
    Node,
    builder::{EDGE, Move, Moved, NONE, Parts, Run},
    steps::count,
};

/// Memory for the next page.
#[derive(Debug, Default)]
pub(crate) struct Order {
    /// Nodes, then runs, then an end: what comes before and after each.
    before: Vec<u32>,
    after: Vec<u32>,
    /// The new place of each node.
    places: Vec<u32>,
    nodes: Vec<Node>,
    runs: Vec<Run>,
}

impl Order {
    /// Brings nodes and runs into the order of the tree. Takes time in
    /// proportion to them.
    ///
    /// A moved node takes a whole stretch of the page along. Stretches lie
    /// within each other or apart, and are listed by where they start, so each
    /// can be cut out of the chain and put in elsewhere at once.
    pub(crate) fn apply(&mut self, parts: &mut Parts) {
        self.chain(parts);
        for index in 0..parts.moves.len() {
            count(1);
            let Move { table, what } = parts.moves[index];
            let (first, last) = stretch(parts, what);
            self.splice(first, last, table);
        }
        self.rebuild(parts);
        self.renumber(parts);
        edges(parts);
    }

    /// Chains up nodes and runs in the order of the page.
    fn chain(&mut self, parts: &Parts) {
        let (nodes, runs) = (parts.nodes.len() as u32, parts.runs.len() as u32);
        let end = nodes + runs;
        self.before.clear();
        self.before.resize(end as usize + 1, end);
        self.after.clear();
        self.after.resize(end as usize + 1, end);
        let (mut last, mut run) = (end, 0);
        for node in 0..nodes {
            while run < parts.nodes[node as usize].text.start {
                last = self.join(last, nodes + run);
                run += 1;
            }
            last = self.join(last, node);
        }
        while run < runs {
            last = self.join(last, nodes + run);
            run += 1;
        }
        self.join(last, end);
    }

    fn join(&mut self, one: u32, next: u32) -> u32 {
        count(1);
        self.after[one as usize] = next;
        self.before[next as usize] = one;
        next
    }

    fn splice(&mut self, first: u32, last: u32, before: u32) {
        let (left, right) = (self.before[first as usize], self.after[last as usize]);
        self.join(left, right);
        let earlier = self.before[before as usize];
        self.join(earlier, first);
        self.join(last, before);
    }

    /// Copies nodes and runs along the chain. `Node::text` becomes the first
    /// run after its start, and nothing.
    fn rebuild(&mut self, parts: &mut Parts) {
        let nodes = parts.nodes.len() as u32;
        let end = self.after.len() as u32 - 1;
        self.nodes.clear();
        self.runs.clear();
        self.places.clear();
        self.places.resize(nodes as usize, 0);
        let mut at = self.after[end as usize];
        while at != end {
            count(1);
            if at < nodes {
                let run = self.runs.len() as u32;
                self.places[at as usize] = self.nodes.len() as u32;
                let text = Span { start: run, end: run };
                self.nodes.push(Node { text, ..parts.nodes[at as usize] });
            } else {
                self.runs.push(parts.runs[(at - nodes) as usize]);
            }
            at = self.after[at as usize];
        }
        std::mem::swap(&mut parts.nodes, &mut self.nodes);
        std::mem::swap(&mut parts.runs, &mut self.runs);
    }

    /// Sets the places of nodes in nodes and runs, and where each ends.
    fn renumber(&self, parts: &mut Parts) {
        let place = |node: u32| self.places.get(node as usize).copied().unwrap_or(NONE);
        for (index, run) in parts.runs.iter_mut().enumerate() {
            run.node = place(run.node);
            let text = &mut parts.nodes[run.node as usize].text;
            text.end = text.end.max(index as u32 + 1);
        }
        for index in (0..parts.nodes.len()).rev() {
            let node = &mut parts.nodes[index];
            (node.parent, node.block) = (place(node.parent), place(node.block));
            let (end, text_end, parent) =
                (node.end.max(index as u32 + 1), node.text.end, node.parent);
            node.end = end;
            if let Some(parent) = parts.nodes.get_mut(parent as usize) {
                parent.end = parent.end.max(end);
                parent.text.end = parent.text.end.max(text_end);
            }
        }
    }
}

/// The first and the last link of the chain that a move takes along.
fn stretch(parts: &Parts, what: Moved) -> (u32, u32) {
    let nodes = parts.nodes.len() as u32;
    match what {
        Moved::Run(run) => (nodes + run, nodes + run),
        Moved::Node(index) => {
            let node = &parts.nodes[index as usize];
            let last_node = node.end - 1;
            let last_run = node.text.end;
            let runs_last = last_run > parts.nodes[last_node as usize].text.start;
            (index, if runs_last { nodes + last_run - 1 } else { last_node })
        }
    }
}

/// Marks the runs before which a block starts or ends.
fn edges(parts: &mut Parts) {
    for run in &mut parts.runs {
        run.flags &= !EDGE;
    }
    let is_block = |(index, node): &(usize, &Node)| node.block == *index as u32;
    for (_, node) in parts.nodes.iter().enumerate().filter(is_block) {
        for run in [node.text.start, node.text.end] {
            if let Some(run) = parts.runs.get_mut(run as usize) {
                run.flags |= EDGE;
            }
        }
    }
}
