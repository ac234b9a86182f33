//! What can be measured of a piece: of itself, its place, its surroundings.

use nutgraf_html::{Node, Tag};

use super::{
    context::{Context, is},
    page::PageData,
    pieces::Piece,
    sums::ROOTS,
};
use crate::row::{RowWriter, log};

/// One number for each that [`row`] pushes.
pub(crate) const COUNT: usize = 195;
pub(crate) type Row = [f32; COUNT];
type Writer = RowWriter<COUNT>;

#[rustfmt::skip]
const OWN_TAGS: [Tag; 26] = [
    Tag::P, Tag::LI, Tag::H1, Tag::H2, Tag::H3, Tag::H4, Tag::H5, Tag::TD, Tag::TH, Tag::DIV, Tag::SECTION,
    Tag::ARTICLE, Tag::BLOCKQUOTE, Tag::PRE, Tag::DT, Tag::DD, Tag::FIGCAPTION, Tag::LABEL, Tag::BODY, Tag::SUMMARY,
    Tag::ADDRESS, Tag::UL, Tag::HEADER, Tag::FOOTER, Tag::FORM, Tag::CENTER,
];
const WITHIN: [u32; 19] = [
    is::NAV,
    is::FOOTER,
    is::HEADER,
    is::ASIDE,
    is::ARTICLE,
    is::MAIN,
    is::FORM,
    is::LIST,
    is::TABLE,
    is::FIGURE,
    is::SECTION,
    is::TERMS,
    is::QUOTE,
    is::DETAILS,
    is::HIDDEN,
    is::COMMENTS,
    is::LABEL,
    is::DIALOG,
    is::CONSENT,
];
/// How far up the sums of elements around are looked at.
const LEVELS: [usize; 4] = [1, 2, 3, 5];
const NEIGHBOURS: [isize; 6] = [-3, -2, -1, 1, 2, 3];
const WINDOWS: [usize; 2] = [5, 12];

/// The numbers of piece `i`. Constant time but for reading its text again.
pub(crate) fn row(page: &PageData, i: usize) -> Row {
    let mut row = Writer::new();
    write(page, i, &mut row);
    row.finish()
}

fn write(page: &PageData, i: usize, row: &mut Writer) {
    let piece = &page.pieces[i];
    let (Some(node), Some(context)) =
        (page.tree.nodes().get(piece.node as usize), page.contexts.get(piece.node as usize))
    else {
        return;
    };
    own(piece, row);
    tags(page, node, context, row);
    position(page, i, row);
    around(page, piece, row);
    roots(page, piece, context, row);
    neighbours(page, i, row);
    headline(page, i, context, row);
    ends(page, i, row);
}

fn own(piece: &Piece, row: &mut Writer) {
    let shape = &piece.shape;
    let words = shape.words;
    let link = piece.link_share();
    row.push(log(words as f32));
    row.flags([words <= 1, (2..5).contains(&words), (5..10).contains(&words)]);
    row.flags([(10..20).contains(&words), (20..40).contains(&words), words >= 40]);
    row.push(link);
    row.flags([link > 0.5, link > 0.95, link > 0.5 && words >= 10]);
    row.push(shape.per_word(shape.marks).min(0.5));
    row.flags([shape.ends, shape.ends && words >= 8, shape.starts_high]);
    row.push((shape.characters as f32 / words.max(1) as f32).min(15.0));
    row.push(shape.per_character(shape.digits));
    row.push(shape.capitals as f32 / shape.letters.max(1) as f32);
    row.push(shape.per_word(shape.capitalised));
    row.push(shape.per_word(shape.separators).min(1.0));
    row.flags([piece.hints.whole, piece.hints.within, piece.hints.end]);
    row.flags([piece.is_byline, piece.is_copyright, piece.is_price]);
    row.push(piece.date_words.min(words) as f32 / words.max(1) as f32);
    row.push(log(piece.copies as f32 - 1.0));
    row.flag(piece.is_copy);
    row.push(log(piece.alike as f32 - 1.0));
    row.push(if words >= 8 { log(piece.alike as f32 - 1.0) } else { 0.0 });
}

fn tags(page: &PageData, node: &Node, context: &Context, row: &mut Writer) {
    for tag in OWN_TAGS {
        row.flag(node.tag == tag);
    }
    let has = |bits: u32| context.within & bits == bits;
    for bits in WITHIN {
        row.flag(has(bits));
    }
    row.flags([has(is::HEADER | is::ARTICLE), has(is::FOOTER | is::ARTICLE)]);
    row.flags([has(is::ASIDE | is::ARTICLE), has(is::LIST | is::ARTICLE)]);
    row.flag(page.facts.articles > 0 && !has(is::ARTICLE));
    row.flag(page.facts.mains > 0 && !has(is::MAIN));
    row.flag(page.facts.articles == 1 && has(is::ARTICLE));
    row.push(if has(is::ARTICLE) { log(page.facts.articles as f32 - 1.0) } else { 0.0 });
    row.push(context.bad_names.min(4.0));
    row.push(context.good_names.min(4.0));
    let around = page.contexts.get(node.parent as usize).map_or(0, |context| context.own_names);
    row.push(f32::from(context.own_names) + f32::from(around));
    row.push(f32::from(context.depth.min(40)));
    row.flag(context.class != 0);
    row.push(f32::from(context.lists.min(4)));
}

fn position(page: &PageData, i: usize, row: &mut Writer) {
    let n = page.pieces.len();
    let all = page.facts.sum(0, n);
    let before = page.facts.sum(0, i);
    row.push(i as f32 / n as f32);
    row.push(before.words / all.words.max(1.0));
    row.push(before.text_words / all.text_words.max(1.0));
    row.push(log(n as f32));
    row.push(log(all.words));
    row.push(log(i as f32));
    row.push(log((n - i) as f32));
}

fn around(page: &PageData, piece: &Piece, row: &mut Writer) {
    let nodes = page.tree.nodes();
    let all = page.sums.below.first().copied().unwrap_or_default();
    let (mut at, mut level) = (piece.node as usize, 0);
    for wanted in LEVELS {
        while level < wanted {
            at = nodes
                .get(at)
                .map(|node| node.parent as usize)
                .filter(|&up| up < nodes.len())
                .unwrap_or(at);
            level += 1;
        }
        let sum = page.sums.below[at];
        row.push(log(sum.words));
        row.push(sum.link_share());
        row.push(sum.marks / sum.words.max(1.0));
        row.push(sum.words / all.words.max(1.0));
        row.push(log(sum.pieces));
        row.push(log(sum.words / sum.pieces.max(1.0)));
        row.push(sum.texts / sum.pieces.max(1.0));
    }
}

fn roots(page: &PageData, piece: &Piece, context: &Context, row: &mut Writer) {
    let nodes = page.tree.nodes();
    let all = page.sums.below.first().copied().unwrap_or_default();
    for rank in 0..ROOTS {
        let root = page.sums.roots.get(rank).map(|&root| root as usize);
        let inside = root.filter(|&at| at <= piece.node as usize && piece.node < nodes[at].end);
        row.flag(inside.is_some());
        if rank == 0 {
            let sum = root.map_or(all, |at| page.sums.below[at]);
            row.push(sum.words / all.words.max(1.0));
            row.push(sum.text_words / all.text_words.max(1.0));
        }
        let depth = |at: usize| page.contexts[at].depth;
        row.push(
            inside.map_or(-1.0, |at| f32::from(context.depth.saturating_sub(depth(at)).min(10))),
        );
    }
    let top = page.sums.roots.first().map_or(0.0, |&root| page.sums.points[root as usize]);
    let best = page.sums.best_around.get(piece.node as usize).copied().unwrap_or_default();
    row.push(best / top.max(1e-6));
}

fn neighbours(page: &PageData, i: usize, row: &mut Writer) {
    let nodes = page.tree.nodes();
    let node = nodes[page.pieces[i].node as usize];
    for by in NEIGHBOURS {
        match i.checked_add_signed(by).and_then(|at| page.pieces.get(at)) {
            Some(other) => {
                let around = nodes[other.node as usize];
                row.push(log(other.shape.words as f32));
                row.push(other.link_share());
                row.push(other.shape.per_word(other.shape.marks).min(0.5));
                row.flag(around.parent == node.parent);
                row.flag(around.tag == node.tag);
            }
            None => [-1.0, -1.0, -1.0, 0.0, 0.0].into_iter().for_each(|value| row.push(value)),
        }
    }
    for by in [-1, 1] {
        let other = i.checked_add_signed(by).and_then(|at| page.pieces.get(at));
        row.flag(other.is_some_and(|other| other.hints.whole || other.hints.within));
    }
    for width in WINDOWS {
        let (from, to) = (i.saturating_sub(width), (i + width + 1).min(page.pieces.len()));
        let sum = page.facts.sum(from, to);
        row.push(log(sum.words / sum.pieces.max(1.0)));
        row.push(sum.link_share());
        row.push(sum.marks / sum.words.max(1.0));
        row.push(sum.text_words / sum.words.max(1.0));
    }
}

fn headline(page: &PageData, i: usize, context: &Context, row: &mut Writer) {
    let piece = &page.pieces[i];
    let facts = &page.facts;
    row.push(facts.title_share(&page.words[piece.words.range()]));
    row.flags([facts.is_title(piece), facts.headline == Some(i as u32)]);
    let headline = facts.headline.map(|at| at as usize);
    let since = headline.map_or(0.0, |at| i as f32 - at as f32);
    row.flags([headline.is_some(), since > 0.0]);
    row.push(log(since.min(200.0)));
    row.push(log((-since).min(200.0)));
    let joint = facts.joint.get(piece.node as usize).copied().unwrap_or_default();
    let up = |depth: u16| f32::from(depth.saturating_sub(joint).min(15));
    row.push(if headline.is_some() { up(facts.headline_depth) } else { -1.0 });
    row.push(if headline.is_some() { up(context.depth) } else { -1.0 });
}

fn ends(page: &PageData, i: usize, row: &mut Writer) {
    let facts = &page.facts;
    let short = page.pieces[i].shape.words < 10;
    let ended = facts.since_end[i] < 200;
    row.flags([ended, ended && short]);
    row.push(if ended { log(facts.since_end[i] as f32) } else { 0.0 });
    let (since, until) = (facts.since_text[i].min(50) as f32, facts.until_text[i].min(50) as f32);
    row.push(log(since));
    row.push(log(until));
    row.push(if short { log(since.max(until)) } else { 0.0 });
    let run = facts.best_run.range();
    let beyond = run.start.saturating_sub(i).max((i + 1).saturating_sub(run.end));
    row.flag(run.contains(&i));
    row.push(log(beyond as f32));
    let rest = facts.sum(i, page.pieces.len());
    row.push(log(rest.text_words));
    row.flag(facts.below_end[i]);
    let root = facts.root.range();
    let inside = root.contains(&i);
    row.push(if inside { (i - root.start) as f32 / root.len() as f32 } else { -0.5 });
    row.push(if inside { log((root.end - i) as f32) } else { 0.0 });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_filled() {
        let mut page = PageData::default();
        page.parse("<h1>Rain</h1><div><p>It fell all day.<ul><li><a href=/>Home</a></ul></div>");
        page.gather("Rain");
        let mut writer = Writer::new();
        write(&page, 1, &mut writer);
        assert_eq!(writer.pushed(), COUNT);
    }
}
