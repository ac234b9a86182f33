//! From the pieces kept to the blocks of an article.

use nutgraf_core::{Article, BlockKind, Span};

use super::{
    context::{NONE, is},
    decide::Decision,
    page::PageData,
    pieces::Piece,
    tables::Tables,
};

/// A block of the article to be: what its pieces share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Unit {
    kind: BlockKind,
    level: u8,
    /// The item, table or block of the page that it is.
    owner: u32,
}

/// A block that is being written.
#[derive(Clone, Copy, Debug)]
struct Open {
    unit: Unit,
    /// Where its text starts.
    start: usize,
    source: Span,
    /// The piece written last.
    last: Piece,
}

/// Writes pieces to articles.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    tables: Tables,
}

impl Writer {
    /// Appends the pieces that were decided for to `article`, as blocks.
    pub(crate) fn write(&mut self, page: &PageData, decision: &Decision, article: &mut Article) {
        self.tables.read(page);
        let mut open: Option<Open> = None;
        let kept = page.pieces.iter().enumerate().filter(|(i, _)| decision.keeps(*i));
        for (i, piece) in kept {
            let unit = self.unit(page, piece, decision.is_comment(page, i));
            let source = page.tree.source(piece.span);
            open = Some(match open {
                Some(open) if open.unit == unit && goes_on(page, &open.last, piece, unit.kind) => {
                    part(page, &open.last, piece, unit.kind, source, article);
                    let source = Span { end: source.end.max(open.source.end), ..open.source };
                    Open { source, last: *piece, ..open }
                }
                before => {
                    close(before, article);
                    let start = article.begin_block(source.start);
                    Open { unit, start, source, last: *piece }
                }
            });
            let text = page.tree.text();
            article.map.copy(article.text.len(), page.tree.map(), piece.span, text.len());
            article.text.push_str(&text[piece.span]);
        }
        close(open, article);
    }

    fn unit(&self, page: &PageData, piece: &Piece, is_comment: bool) -> Unit {
        let unit = |kind, level, owner| Unit { kind, level, owner };
        let Some(context) = page.contexts.get(piece.node as usize) else {
            return unit(BlockKind::Paragraph, 0, piece.block);
        };
        let has = |bit: u32| context.within & bit != 0;
        if is_comment {
            return unit(BlockKind::Comment, 0, piece.block);
        }
        if context.heading > 0 {
            return unit(BlockKind::Heading, context.heading, piece.block);
        }
        if has(is::CODE) {
            return unit(BlockKind::Code, 0, piece.block);
        }
        if has(is::CAPTION) {
            return unit(BlockKind::Caption, 0, piece.block);
        }
        if context.item != NONE {
            return unit(BlockKind::Item, context.lists.max(1), context.item);
        }
        if context.table != NONE && self.tables.is_data(page, context.table) {
            return unit(BlockKind::Table, 0, context.table);
        }
        let kind = if has(is::QUOTE) { BlockKind::Quote } else { BlockKind::Paragraph };
        unit(kind, 0, piece.block)
    }
}

fn close(open: Option<Open>, article: &mut Article) {
    if let Some(Open { unit, start, source, .. }) = open {
        article.end_block(start, unit.kind, unit.level, source);
    }
}

/// True if `piece` goes on in the block that `last` is in: no more than a
/// line break parts them, or the item or table is the same.
fn goes_on(page: &PageData, last: &Piece, piece: &Piece, kind: BlockKind) -> bool {
    if last.block != piece.block {
        return matches!(kind, BlockKind::Table | BlockKind::Item);
    }
    let between = page.tree.text().get(last.span.end as usize..piece.span.start as usize);
    between.is_some_and(|between| between.bytes().filter(|&byte| byte == b'\n').count() < 2)
}

/// Parts two pieces of one block: cells of a row by a tab, all else by a line
/// break.
fn part(
    page: &PageData,
    last: &Piece,
    piece: &Piece,
    kind: BlockKind,
    source: Span,
    article: &mut Article,
) {
    let row = |piece: &Piece| page.contexts.get(piece.node as usize).map(|context| context.row);
    let cells = kind == BlockKind::Table && row(last) == row(piece);
    article.map.push(article.text.len(), Span { start: source.start, end: source.start });
    // Two blocks of one cell are one cell.
    let same_cell = cells && last.node == piece.node;
    article.text.push(match () {
        () if same_cell => ' ',
        () if cells => '\t',
        () => '\n',
    });
}
