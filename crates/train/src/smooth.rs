//! The decision of the extractor, repeated on held-out scores.

/// The best run of keep and drop, where a change costs `cost`: the same as
/// nutgraf-extract decides.
pub(crate) fn smooth(scores: &[f64], cost: f64) -> Vec<bool> {
    let (mut drop, mut keep) = (0.0_f64, -cost);
    let mut came_from_keep = Vec::with_capacity(scores.len());
    for score in scores {
        came_from_keep.push([keep - cost > drop, keep >= drop - cost]);
        (drop, keep) = (drop.max(keep - cost), keep.max(drop - cost) + score);
    }
    let mut state = keep - cost > drop;
    let mut kept = vec![false; scores.len()];
    for (kept, from) in kept.iter_mut().zip(&came_from_keep).rev() {
        *kept = state;
        state = from[usize::from(state)];
    }
    kept
}

/// What a logit weighs in the decision: long pieces more.
pub(crate) fn weigh(logit: f64, words: usize) -> f64 {
    logit * (1.0 + words as f64).ln() / 3.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_items_go_with_their_neighbours() {
        let scores = [-2.0, 3.0, -0.5, 3.0, -4.0, 0.5, -4.0];
        let keep = [false, true, true, true, false, false, false];
        assert_eq!(smooth(&scores, 0.4), keep);
        assert_eq!(smooth(&scores, 0.0), scores.map(|score| score > 0.0));
    }
}
