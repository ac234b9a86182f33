//! What is known of articles beyond what a piece looks like: rules over the
//! pieces that the model keeps.

use super::{
    context::is,
    page::PageData,
    pieces::{Piece, pieces_of},
};
use crate::{Comments, phrases};

/// Pages that are articles to less than this are left to the model: what is
/// out of place in an article may be a card of a list.
pub(crate) const SURE: f32 = 0.5;
/// Bylines stand at most so many pieces below the headline.
const NEAR: usize = 10;
/// Shorter lines among comments say something if they end as sentences do.
const LEAST_SAID: u32 = 8;
/// The share of its text that is in links where a line is no more than a link.
const LINKED: f32 = 0.6;
/// What is appended to an article or a message has at most so many words.
const LONGEST_APPENDED: u32 = 25;
/// Where a password is asked for, less text than this is no article.
const FEWEST_WORDS_AT_GATE: u32 = 60;
/// Less text than this is no article.
const FEWEST_WORDS: u32 = 8;
/// Shorter text stands twice where it is meant twice.
const LONGEST_REPEAT: u32 = 5;

/// Applies the rules to `keep`. Time in proportion to the pieces; `kept` is
/// working memory.
pub(crate) fn tidy(
    page: &PageData,
    share: f32,
    scores: &[f32],
    keep: &mut [bool],
    kept: &mut Vec<u32>,
) {
    drop_headline(page, keep);
    drop_widgets(page, keep);
    if share >= SURE {
        drop_before_headline(page, keep);
        drop_bylines(page, keep);
        drop_labels(page, keep);
        keep_siblings(page, keep);
        drop_teasers(page, keep);
        drop_lone_headings(page, keep, kept);
    }
    drop_repeats(page, scores, keep);
    drop_scraps(page, keep);
}

/// The headline is the title, not the text.
fn drop_headline(page: &PageData, keep: &mut [bool]) {
    if let Some(keep) = page.facts.headline.and_then(|at| keep.get_mut(at as usize)) {
        *keep = false;
    }
}

/// A dialog that is named for consent, or either that speaks of it, is no text;
/// nor is what says several phrases of widgets, nor a short line in an element
/// named for what is appended to a text, such as a signature.
fn drop_widgets(page: &PageData, keep: &mut [bool]) {
    for (keep, piece) in keep.iter_mut().zip(&page.pieces) {
        let context = page.contexts.get(piece.node as usize);
        let within = context.map_or(0, |context| context.within);
        let boxed = within & (is::CONSENT | is::DIALOG);
        let consent = boxed == is::CONSENT | is::DIALOG || boxed != 0 && piece.hints.within;
        let appended = within & is::APPENDED != 0 && piece.shape.words <= LONGEST_APPENDED;
        *keep &= !(consent || appended || piece.hints.several);
    }
}

/// Before the headline of an article there is text or nothing of it.
fn drop_before_headline(page: &PageData, keep: &mut [bool]) {
    let headline = page.facts.headline.map_or(0, |at| at as usize);
    for (keep, piece) in keep.iter_mut().zip(&page.pieces).take(headline) {
        *keep &= piece.is_text();
    }
}

/// Between headline and text, a byline or a date is metadata.
fn drop_bylines(page: &PageData, keep: &mut [bool]) {
    let headline = page.facts.headline.map_or(0, |at| at as usize);
    let above = page.pieces.iter().enumerate().skip(headline).take(NEAR);
    for (i, piece) in above.take_while(|(_, piece)| !piece.is_text()) {
        keep[i] &= !piece.is_byline && piece.date_words * 2 < piece.shape.words.max(1);
    }
}

/// A line that is just the label of a widget is one.
fn drop_labels(page: &PageData, keep: &mut [bool]) {
    for (keep, piece) in keep.iter_mut().zip(&page.pieces) {
        *keep &= !piece.hints.whole || piece.shape.ends;
    }
}

/// A line that is a link and no sentence, or begins with "Read also:", leads to
/// another article.
fn drop_teasers(page: &PageData, keep: &mut [bool]) {
    for (keep, piece) in keep.iter_mut().zip(&page.pieces) {
        let context = page.contexts.get(piece.node as usize);
        let within = context.map_or(0, |context| context.within);
        let prose = context.is_none_or(|context| context.heading == 0)
            && within & (is::TABLE | is::TERMS | is::CODE) == 0;
        let linked = prose && piece.link_share() > LINKED && !piece.shape.ends;
        let label = piece.hints.end && !piece.shape.ends;
        let line = &page.tree.text()[piece.span];
        let opens = piece.link > 0 && phrases::opens_teaser(line, &page.words[piece.words.range()]);
        *keep &= !(linked || label || opens);
    }
}

/// Text that stands beside kept text, and is made like it, is kept too.
fn keep_siblings(page: &PageData, keep: &mut [bool]) {
    let nodes = page.tree.nodes();
    for i in 1..page.pieces.len() {
        let (last, piece) = (&page.pieces[i - 1], &page.pieces[i]);
        let (a, b) = (&nodes[last.node as usize], &nodes[piece.node as usize]);
        let alike = a.tag == b.tag && a.parent == b.parent;
        let plain = !piece.hints.within && !piece.hints.end;
        if keep[i - 1] && last.is_text() && piece.is_text() && alike && plain {
            keep[i] = true;
        }
    }
}

/// A heading goes if everything else in the element around it does.
fn drop_lone_headings(page: &PageData, keep: &mut [bool], kept: &mut Vec<u32>) {
    let is_heading = |piece: &Piece| {
        page.contexts.get(piece.node as usize).is_some_and(|context| context.heading > 0)
    };
    kept.clear();
    kept.push(0);
    let mut sum = 0;
    for (piece, &keep) in page.pieces.iter().zip(keep.iter()) {
        sum += u32::from(keep && !is_heading(piece));
        kept.push(sum);
    }
    let nodes = page.tree.nodes();
    for (i, piece) in page.pieces.iter().enumerate().filter(|(_, piece)| is_heading(piece)) {
        let Some(around) = nodes.get(nodes[piece.node as usize].parent as usize) else { continue };
        let all = pieces_of(around, &page.pieces).range();
        keep[i] &= all.len() < 2 || kept[all.start] < kept[all.end];
    }
}

/// Of pieces that say the same, the one of the best score stays.
fn drop_repeats(page: &PageData, scores: &[f32], keep: &mut [bool]) {
    for same in page.copies() {
        let kept = same.iter().map(|pair| pair.1 as usize).filter(|&i| keep[i]);
        let best = kept.reduce(|a, b| if scores[b] > scores[a] { b } else { a });
        for i in same.iter().map(|pair| pair.1 as usize) {
            let long = page.pieces[i].shape.words > LONGEST_REPEAT;
            keep[i] &= !long || Some(i) == best;
        }
    }
}

/// A few words are no article.
fn drop_scraps(page: &PageData, keep: &mut [bool]) {
    if words(page, keep) < FEWEST_WORDS {
        keep.fill(false);
    }
}

/// Some more are none where a password is asked for.
pub(crate) fn drop_gate(page: &PageData, keep: &mut [bool]) {
    if page.asks_for_password && words(page, keep) < FEWEST_WORDS_AT_GATE {
        keep.fill(false);
    }
}

fn words(page: &PageData, keep: &[bool]) -> u32 {
    let kept = page.pieces.iter().zip(keep).filter(|pair| *pair.1);
    kept.map(|pair| pair.0.shape.words).sum()
}

/// True if `piece` stands in what is named for comments.
pub(crate) fn in_comments(page: &PageData, piece: &Piece) -> bool {
    let context = page.contexts.get(piece.node as usize);
    context.is_some_and(|context| context.within & is::COMMENTS != 0)
}

/// True if most of what is kept stands outside of what is named for comments:
/// then that holds comments, and is not the text under a wrong name.
pub(crate) fn has_comments(page: &PageData, keep: &[bool]) -> bool {
    let (mut inside, mut outside) = (0, 0);
    for (piece, _) in page.pieces.iter().zip(keep).filter(|pair| *pair.1) {
        let words = if in_comments(page, piece) { &mut inside } else { &mut outside };
        *words += piece.shape.words;
    }
    outside > inside
}

/// Keeps or drops the sentences of comments; their buttons and counters go
/// either way.
pub(crate) fn choose_comments(page: &PageData, comments: Comments, keep: &mut [bool]) {
    for (keep, piece) in keep.iter_mut().zip(&page.pieces) {
        if in_comments(page, piece) {
            let says = piece.shape.ends || piece.shape.words >= LEAST_SAID;
            let plain = piece.link_share() < 0.5 && !piece.hints.whole && !piece.hints.within;
            *keep = comments == Comments::Keep && says && plain;
        }
    }
}
