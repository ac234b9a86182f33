//! From the pieces kept to the blocks of an article.

use nutgraf_core::{Article, BlockKind, Span};
use nutgraf_html::{Tag, Tree};

use super::{
    context::{Context, NONE, is},
    facts::PageData,
    pieces::Piece,
};

/// A block of the article to be: pieces that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Unit {
    kind: BlockKind,
    level: u8,
    /// What pieces must share: the block, item, row's table or code element.
    owner: u32,
}

/// Appends the pieces that `keep` chooses to `article`, as blocks.
pub(crate) fn write(page: &PageData, keep: &[bool], article: &mut Article) {
    let PageData { tree, contexts, pieces, .. } = page;
    let mut open: Option<(Unit, usize, Span)> = None;
    let mut last: Option<&Piece> = None;
    for (i, piece) in pieces.iter().enumerate() {
        if !keep.get(i).copied().unwrap_or_default() {
            continue;
        }
        let unit = unit_of(tree, contexts, piece);
        let source = tree.source(piece.span);
        let before = last.filter(|last| joins(tree, last, piece, unit.kind));
        match &mut open {
            Some((current, start, span)) if *current == unit && before.is_some() => {
                let _ = start;
                let row = |piece: &Piece| contexts.get(piece.node as usize).map(|c| c.row);
                let cell = unit.kind == BlockKind::Table && before.map(row) == Some(row(piece));
                article
                    .map
                    .push(article.text.len(), Span { start: source.start, end: source.start });
                article.text.push(if cell { '\t' } else { '\n' });
                span.end = source.end.max(span.end);
            }
            _ => {
                close(open.take(), article);
                let start = article.begin_block(source.start);
                open = Some((unit, start, source));
            }
        }
        copy(tree, piece, unit.kind, article);
        last = Some(piece);
    }
    close(open.take(), article);
}

fn close(open: Option<(Unit, usize, Span)>, article: &mut Article) {
    if let Some((unit, start, source)) = open {
        article.end_block(start, unit.kind, unit.level, source);
    }
}

fn copy(tree: &Tree, piece: &Piece, kind: BlockKind, article: &mut Article) {
    let at = article.text.len();
    article.map.copy(at, tree.map(), piece.span, tree.text().len());
    article.text.push_str(&tree.text()[piece.span]);
    let _ = kind;
}

/// True if `piece` goes on in the block that `last` is in: only one line
/// break, and no other block, parts them.
fn joins(tree: &Tree, last: &Piece, piece: &Piece, kind: BlockKind) -> bool {
    if last.block != piece.block {
        return matches!(kind, BlockKind::Table | BlockKind::Item);
    }
    let between = tree.text().get(last.span.end as usize..piece.span.start as usize);
    between.is_some_and(|between| between.bytes().filter(|&byte| byte == b'\n').count() < 2)
}

fn unit_of(tree: &Tree, contexts: &[Context], piece: &Piece) -> Unit {
    let unit = |kind, level, owner| Unit { kind, level, owner };
    let Some(context) = contexts.get(piece.node as usize) else {
        return unit(BlockKind::Paragraph, 0, NONE);
    };
    let within = context.within;
    if context.heading > 0 {
        return unit(BlockKind::Heading, context.heading, piece.block);
    }
    if within & is::CODE != 0 {
        return unit(BlockKind::Code, 0, piece.block);
    }
    if within & is::CAPTION != 0 {
        return unit(BlockKind::Caption, 0, piece.block);
    }
    if context.item != NONE {
        return unit(BlockKind::Item, context.lists.max(1), context.item);
    }
    if context.table != NONE && is_data(tree, context) {
        return unit(BlockKind::Table, 0, context.table);
    }
    let kind = if within & is::QUOTE != 0 { BlockKind::Quote } else { BlockKind::Paragraph };
    unit(kind, 0, piece.block)
}

/// True if the table around is one of data.
fn is_data(tree: &Tree, context: &Context) -> bool {
    let _ = (tree, context, Tag::TABLE);
    true
}
