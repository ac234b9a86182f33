//! The choice of keywords from ranked candidates.

use std::cmp::{Ordering, Reverse};

use nutgraf_core::{Candidate, Candidates, Document, Span, named};

use crate::{parts::runs_within, surface::Surface};

named! {
    /// What becomes of a phrase that shares words with a better one.
    #[derive(Default)]
    pub enum Overlap: "overlap policy" {
        /// It is kept.
        Keep = "keep",
        /// It is dropped if it lies inside a better one: "ice" after "sea ice".
        #[default]
        Parts = "parts",
        /// It is dropped if it lies inside a better one or holds one: "old sea
        /// ice" after "sea ice", too.
        Any = "any",
    }
}

impl Overlap {
    /// The best over all measured sets of news and web pages.
    pub const DEFAULT: Overlap = Overlap::Parts;
}

/// A chosen candidate.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Keyword {
    /// The occurrence that is written as the keyword mostly is.
    pub span: Span,
    /// What the ranker gave it.
    pub score: f32,
    /// Its index among the candidates.
    pub candidate: usize,
}

/// The keywords of a document, best first, and where each occurs. Reusable:
/// choosing again keeps the memory.
#[derive(Clone, Debug, Default)]
pub struct Keywords {
    items: Vec<Keyword>,
    /// The occurrences, keyword by keyword, and where those of each end.
    spans: Vec<Span>,
    ends: Vec<usize>,
    order: Vec<Ranked>,
    /// The chosen runs, and all runs within them.
    whole: Candidates,
    parts: Candidates,
    surface: Surface,
}

/// A candidate with what it is sorted by.
#[derive(Clone, Copy, Debug)]
struct Ranked {
    score: f32,
    tokens: Span,
    index: u32,
}

impl Ranked {
    /// Higher scores first, then what comes first, then what is longer.
    fn compare(&self, other: &Self) -> Ordering {
        let place = |ranked: &Ranked| (ranked.tokens.start, Reverse(ranked.tokens.end));
        other.score.total_cmp(&self.score).then_with(|| place(self).cmp(&place(other)))
    }
}

impl Keywords {
    /// No keywords yet.
    pub fn new() -> Self {
        Keywords::default()
    }

    /// Chooses the `n` candidates of the highest scores, ties by first
    /// occurrence, the longer phrase first; fewer where there are fewer. `scores` are those of
    /// `candidates`; where a score is not finite, the candidate is left out, as
    /// those on a list of one's own may be. Phrases of more than eight words
    /// overlap with none.
    ///
    /// Costs time in proportion to the candidates, and the sorting of the best
    /// among them.
    pub fn choose(
        &mut self,
        doc: &Document,
        candidates: &Candidates,
        scores: &[f32],
        n: usize,
        overlap: Overlap,
    ) {
        self.clear();
        let ranked = |((&score, candidate), index): ((&f32, &Candidate), u32)| {
            score.is_finite().then_some(Ranked { score, tokens: candidate.tokens, index })
        };
        self.order.extend(scores.iter().zip(candidates.as_slice()).zip(0..).filter_map(ranked));
        let mut order = std::mem::take(&mut self.order);
        let mut rest = &mut order[..];
        // Most candidates are never looked at, so only the best are sorted,
        // twice as many each time.
        let mut size = n.saturating_mul(2).max(32);
        while self.items.len() < n && !rest.is_empty() {
            if size < rest.len() {
                rest.select_nth_unstable_by(size, Ranked::compare);
            }
            let (best, worse) = rest.split_at_mut(size.min(rest.len()));
            best.sort_unstable_by(Ranked::compare);
            self.take(doc, candidates, best, n, overlap);
            (rest, size) = (worse, size.saturating_mul(2));
        }
        self.order = order;
    }

    /// Keeps what does not overlap, up to `n` in all.
    fn take(
        &mut self,
        doc: &Document,
        candidates: &Candidates,
        best: &[Ranked],
        n: usize,
        overlap: Overlap,
    ) {
        for ranked in best {
            if self.items.len() == n {
                break;
            }
            if !self.overlaps(doc, ranked.tokens, overlap) {
                self.keep(doc, candidates, ranked);
                self.remember(doc, ranked.tokens, overlap);
            }
        }
    }

    fn overlaps(&self, doc: &Document, tokens: Span, overlap: Overlap) -> bool {
        let inside = || self.parts.find(doc, tokens).is_some();
        match overlap {
            Overlap::Keep => false,
            Overlap::Parts => inside(),
            Overlap::Any => {
                inside() || runs_within(tokens).any(|part| self.whole.find(doc, part).is_some())
            }
        }
    }

    fn remember(&mut self, doc: &Document, tokens: Span, overlap: Overlap) {
        if overlap != Overlap::Keep {
            runs_within(tokens).for_each(|part| self.parts.add(doc, part));
        }
        if overlap == Overlap::Any {
            self.whole.add(doc, tokens);
        }
    }

    fn keep(&mut self, doc: &Document, candidates: &Candidates, ranked: &Ranked) {
        let candidate = ranked.index as usize;
        let runs = candidates.occurrences(candidate);
        self.spans.extend(runs.map(|tokens| doc.tokens_span(tokens)));
        self.ends.push(self.spans.len());
        let span = self.surface.most_frequent(doc, candidates.occurrences(candidate));
        self.items.push(Keyword { span, score: ranked.score, candidate });
    }

    /// The keywords, best first.
    pub fn as_slice(&self) -> &[Keyword] {
        &self.items
    }

    /// The keywords, best first.
    pub fn iter(&self) -> std::slice::Iter<'_, Keyword> {
        self.items.iter()
    }

    /// Every occurrence of keyword `index`, in order.
    pub fn spans(&self, index: usize) -> &[Span] {
        let start = if index == 0 { 0 } else { self.ends[index - 1] };
        &self.spans[start..self.ends[index]]
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// True if there are none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Empties the list and keeps its memory.
    pub fn clear(&mut self) {
        self.items.clear();
        self.spans.clear();
        self.ends.clear();
        self.order.clear();
        self.whole.clear();
        self.parts.clear();
    }
}

impl<'a> IntoIterator for &'a Keywords {
    type Item = &'a Keyword;
    type IntoIter = std::slice::Iter<'a, Keyword>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use nutgraf_core::{CandidateFinder, Scratch};
    use proptest::prelude::*;

    use super::*;
    use crate::{Runs, testing::analyze};

    /// The candidates of "old sea ice": old, old sea, old sea ice, sea, sea
    /// ice, ice.
    fn chosen(scores: [f32; 6], n: usize, overlap: Overlap) -> String {
        let doc = analyze("old sea ice");
        let mut candidates = Candidates::default();
        Runs::new().find(&doc, &mut Scratch::new(), &mut candidates);
        let mut keywords = Keywords::new();
        for _ in 0..2 {
            keywords.choose(&doc, &candidates, &scores, n, overlap);
        }
        keywords.iter().map(|k| &doc.text()[k.span]).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn overlaps() {
        use Overlap::{Any, Keep, Parts};
        let scores = [0.0, 1.0, 4.0, 2.0, 5.0, 3.0];
        for (n, overlap, wanted) in [
            (0, Keep, ""),
            (3, Keep, "sea ice|old sea ice|ice"),
            (9, Keep, "sea ice|old sea ice|ice|sea|old sea|old"),
            (9, Parts, "sea ice|old sea ice"),
            (1, Parts, "sea ice"),
            (9, Any, "sea ice|old sea"),
        ] {
            assert_eq!(chosen(scores, n, overlap), wanted, "{n} {overlap}");
        }
        let none = [f32::NAN, f32::INFINITY, 1.0, f32::NEG_INFINITY, 2.0, f32::NAN];
        assert_eq!(chosen(none, 9, Keep), "sea ice|old sea ice", "left out");
        assert_eq!(chosen([1.0; 6], 3, Keep), "old sea ice|old sea|old", "ties by place");
    }

    #[test]
    fn every_occurrence_has_a_span() {
        let doc = analyze("Sea ice. The sea ice and the SEA ICE.");
        let mut candidates = Candidates::default();
        Runs::new().find(&doc, &mut Scratch::new(), &mut candidates);
        let mut keywords = Keywords::new();
        keywords.choose(&doc, &candidates, &[1.0, 2.0, 0.0], 1, Overlap::Parts);
        let texts: Vec<_> = keywords.spans(0).iter().map(|&span| &doc.text()[span]).collect();
        assert_eq!(texts, ["Sea ice", "sea ice", "SEA ICE"]);
        assert_eq!(&doc.text()[keywords.as_slice()[0].span], "sea ice");
    }

    /// Sorts all and compares each with all that are kept.
    fn naive(doc: &Document, found: &Candidates, scores: &[f32], overlap: Overlap) -> Vec<usize> {
        let terms = |i: usize| -> Vec<_> {
            doc.tokens()[found.as_slice()[i].tokens.range()].iter().map(|t| t.term).collect()
        };
        let holds = |a: usize, b: usize| {
            let (a, b) = (terms(a), terms(b));
            a.windows(b.len()).any(|part| part == b)
        };
        let mut order: Vec<_> = (0..found.len()).collect();
        order.sort_by(|&a, &b| {
            let place = |i: usize| {
                let tokens = found.as_slice()[i].tokens;
                (tokens.start, Reverse(tokens.end))
            };
            scores[b].total_cmp(&scores[a]).then(place(a).cmp(&place(b)))
        });
        let mut kept: Vec<usize> = Vec::new();
        for i in order {
            let inside = kept.iter().any(|&better| holds(better, i));
            let around = kept.iter().any(|&better| holds(i, better));
            let dropped = match overlap {
                Overlap::Keep => false,
                Overlap::Parts => inside,
                Overlap::Any => inside || around,
            };
            if !dropped {
                kept.push(i);
            }
        }
        kept
    }

    proptest! {
        #[test]
        fn equal_to_comparing_all_with_all(
            text in "((a|b|c|d|the) ){0,40}".prop_map(|text| text.replace(' ', "x ")),
            seed in 1_u32..1000,
            n in 0_usize..60,
        ) {
            let doc = analyze(&text);
            let mut candidates = Candidates::default();
            Runs::new().max_words(3).find(&doc, &mut Scratch::new(), &mut candidates);
            // Few different scores, so that there are ties.
            let scores: Vec<_> =
                (0..candidates.len() as u32).map(|i| (i * seed % 7) as f32).collect();
            let mut keywords = Keywords::new();
            for &overlap in Overlap::ALL {
                keywords.choose(&doc, &candidates, &scores, n, overlap);
                let got: Vec<_> = keywords.iter().map(|keyword| keyword.candidate).collect();
                let wanted = naive(&doc, &candidates, &scores, overlap);
                prop_assert_eq!(&got[..], &wanted[..n.min(wanted.len())], "{}", overlap);
            }
        }
    }
}
