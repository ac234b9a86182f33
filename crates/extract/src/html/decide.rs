//! Which pieces are the article.

use super::{context::is, features, model, page::PageData, tidy};
use crate::{Comments, Favor, smooth::smooth};

/// Working memory.
#[derive(Debug, Default)]
pub(crate) struct Decision {
    scores: Vec<f32>,
    steps: Vec<[bool; 2]>,
    kept: Vec<u32>,
    /// By piece: it is kept.
    keep: Vec<bool>,
    /// The page is an article with readers' comments below it.
    has_comments: bool,
}

/// Score that a change between keeping and dropping costs in an article;
/// lists of cards change often.
const CHANGE: f32 = 0.5;
/// Logit added in an article, and in any other page, so that precision and
/// recall balance: what was not seen by the model is most often a card.
const ARTICLE_OFFSET: f32 = 0.1;
const OTHER_OFFSET: f32 = 0.8;
/// A page of no more pieces than this has no menus.
const SHORTEST_PAGE: usize = 3;
/// Shorter sentences are not fallen back to.
const SHORTEST_SENTENCE: u32 = 6;

impl Decision {
    /// True if piece `i` is kept.
    pub(crate) fn keeps(&self, i: usize) -> bool {
        self.keep.get(i).copied().unwrap_or_default()
    }

    /// True if piece `i` is of a reader's comment.
    pub(crate) fn is_comment(&self, page: &PageData, i: usize) -> bool {
        self.has_comments && tidy::in_comments(page, &page.pieces[i])
    }

    /// Decides for every piece of `page`, which is an article to `share`.
    pub(crate) fn make(&mut self, page: &PageData, share: f32, favor: Favor, comments: Comments) {
        let offset = ARTICLE_OFFSET * share + OTHER_OFFSET * (1.0 - share);
        self.scores.clear();
        for (i, piece) in page.pieces.iter().enumerate() {
            let score = model::score(&features::row(page, i), share) + offset - favor.threshold();
            self.scores.push(score * (1.0 + piece.shape.words as f32).ln() / 3.0);
        }
        smooth(&self.scores, CHANGE * share, &mut self.keep, &mut self.steps);
        tidy::tidy(page, share, &self.scores, &mut self.keep, &mut self.kept);
        if !self.keep.contains(&true) {
            self.fall_back(page);
        }
        tidy::drop_gate(page, &mut self.keep);
        self.has_comments = share >= tidy::SURE && tidy::has_comments(page, &self.keep);
        if self.has_comments {
            tidy::choose_comments(page, comments, &mut self.keep);
        }
    }

    /// Nothing scored: the sentences below the best root, or all of a page
    /// too short to have menus.
    fn fall_back(&mut self, page: &PageData) {
        let nodes = page.tree.nodes();
        let root = page.sums.roots.first().copied().unwrap_or_default();
        let end = nodes.get(root as usize).map_or(0, |node| node.end);
        let tiny = page.pieces.len() <= SHORTEST_PAGE;
        for ((keep, piece), i) in self.keep.iter_mut().zip(&page.pieces).zip(0..) {
            let within = page.contexts.get(piece.node as usize).map_or(0, |context| context.within);
            let sentence = piece.shape.words >= SHORTEST_SENTENCE && piece.shape.ends;
            *keep = (root..end).contains(&piece.node)
                && within & (is::NAV | is::FOOTER | is::FORM | is::CONSENT | is::DIALOG) == 0
                && (sentence || tiny && page.facts.headline != Some(i))
                && piece.link_share() < 0.3
                && !piece.hints.within
                && !piece.hints.whole;
        }
    }
}
