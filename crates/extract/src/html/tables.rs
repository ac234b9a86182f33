//! Tables of data, told from tables that lay a page out.

use nutgraf_html::Tag;

use super::{context::NONE, page::PageData};

/// What is known of a table.
#[derive(Clone, Copy, Debug, Default)]
struct Table {
    node: u32,
    rows: u32,
    cells: u32,
    heads: u32,
    nested: bool,
}

/// The tables of a page.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    /// In document order.
    found: Vec<Table>,
}

/// More words a cell are paragraphs, not data.
const MOST_WORDS: f32 = 25.0;

impl Tables {
    /// Looks through the page once.
    pub(crate) fn read(&mut self, page: &PageData) {
        self.found.clear();
        let contexts = page.contexts.iter();
        for ((node, context), i) in page.tree.nodes().iter().zip(contexts).zip(0..) {
            match node.tag {
                Tag::TABLE => {
                    let around = page.contexts.get(node.parent as usize);
                    if let Some(outer) = around.and_then(|around| self.at(around.table)) {
                        outer.nested = true;
                    }
                    self.found.push(Table { node: i, ..Table::default() });
                }
                Tag::TR => self.count(context.table, |table| table.rows += 1),
                Tag::TD => self.count(context.table, |table| table.cells += 1),
                Tag::TH => self.count(context.table, |table| {
                    table.cells += 1;
                    table.heads += 1;
                }),
                _ => {}
            }
        }
    }

    fn at(&mut self, node: u32) -> Option<&mut Table> {
        let at = self.found.binary_search_by_key(&node, |table| table.node).ok()?;
        self.found.get_mut(at)
    }

    fn count(&mut self, node: u32, add: impl FnOnce(&mut Table)) {
        if node != NONE
            && let Some(table) = self.at(node)
        {
            add(table);
        }
    }

    /// True if the table is one of data: several rows of several short cells,
    /// and no table within.
    pub(crate) fn is_data(&self, page: &PageData, node: u32) -> bool {
        let Ok(at) = self.found.binary_search_by_key(&node, |table| table.node) else {
            return false;
        };
        let table = self.found[at];
        let words = page.sums.below.get(node as usize).map_or(0.0, |sum| sum.words);
        let grid = table.rows >= 2 && table.cells >= 2 * table.rows || table.heads >= 2;
        grid && !table.nested && words <= MOST_WORDS * table.cells as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_and_layout() {
        let long = "word ".repeat(60);
        for (name, html, want) in [
            ("data", "<table><tr><td>a<td>1<tr><td>b<td>2</table>".to_string(), true),
            ("heads", "<table><tr><th>a<th>b</table>".into(), true),
            ("one column", "<table><tr><td>a<tr><td>b</table>".into(), false),
            (
                "paragraphs",
                format!("<table><tr><td>{long}<td>{long}<tr><td>{long}<td>x</table>"),
                false,
            ),
            (
                "nested",
                "<table><tr><td>a<td><table><tr><td>x</table><tr><td>b<td>c</table>".into(),
                false,
            ),
        ] {
            let mut page = PageData::default();
            page.parse(&html);
            let mut tables = Tables::default();
            tables.read(&page);
            let node = page.tree.nodes().iter().position(|node| node.tag == Tag::TABLE).unwrap();
            assert_eq!(tables.is_data(&page, node as u32), want, "{name}");
        }
    }
}
