//! One decision for neighbours: the best run of keep and drop.

/// Decides what to keep.
///
/// # What it does
///
/// Chooses keep or drop for each item so that the sum of the scores kept,
/// less `cost` for each change between keep and drop, is greatest. A lone
/// weak item among strong ones goes with them.
///
/// # Source
///
/// Viterbi's algorithm over two states, as web2text does for page blocks
/// (Vogels, Ganea and Eickhoff, "`Web2Text`", ECIR 2018, section 3.3).
///
/// # Cost
///
/// Time and memory in proportion to the items.
pub(crate) fn smooth(scores: &[f32], cost: f32, keep: &mut Vec<bool>, steps: &mut Vec<[bool; 2]>) {
    keep.clear();
    steps.clear();
    // Best sum that ends in [drop, keep]; a step says whether it came from keep.
    let mut best = [0.0f32, -cost];
    for score in scores {
        let [drop, kept] = best;
        let from = [kept - cost > drop, kept >= drop - cost];
        best = [drop.max(kept - cost), kept.max(drop - cost) + score];
        steps.push(from);
    }
    let mut state = best[1] - cost > best[0];
    keep.resize(scores.len(), false);
    for (kept, step) in keep.iter_mut().zip(steps.iter()).rev() {
        *kept = state;
        state = step[usize::from(state)];
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn smoothed(scores: &[f32], cost: f32) -> Vec<bool> {
        let mut keep = Vec::new();
        smooth(scores, cost, &mut keep, &mut Vec::new());
        keep
    }

    #[test]
    fn weak_items_go_with_their_neighbours() {
        let scores = [-2.0, 3.0, -0.5, 3.0, -4.0, 0.5, -4.0];
        let keep = [false, true, true, true, false, false, false];
        assert_eq!(smoothed(&scores, 0.4), keep);
        assert_eq!(smoothed(&[], 1.0), [] as [bool; 0]);
    }

    proptest! {
        #[test]
        fn no_choice_is_better(scores in prop::collection::vec(-3.0f32..3.0, 0..10), cost in 0.0f32..2.0) {
            let value = |keep: &[bool]| {
                let kept: f32 = scores.iter().zip(keep).filter(|one| *one.1).map(|one| one.0).sum();
                let edges = [&[false], keep, &[false]].concat();
                kept - cost * edges.windows(2).filter(|pair| pair[0] != pair[1]).count() as f32
            };
            let best = value(&smoothed(&scores, cost));
            for bits in 0..1usize << scores.len() {
                let keep: Vec<bool> = (0..scores.len()).map(|i| bits >> i & 1 == 1).collect();
                prop_assert!(value(&keep) <= best + 1e-4);
            }
        }
    }
}
