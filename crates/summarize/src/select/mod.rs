//! What selectors share: the order of sentences, and which of them a summary
//! may be made of.

mod greedy;
mod mmr;

use nutgraf_core::{Document, Meter};

pub use greedy::Greedy;
pub use mmr::Mmr;

/// True for a sentence that can stand in a summary: running text with words
/// in it.
fn is_fit(doc: &Document, sentence: usize) -> bool {
    let words = doc.sentences().get(sentence).map_or(0, |sentence| sentence.tokens.len());
    words > 0 && doc.is_prose(sentence)
}

/// Replaces `keys` by those of all sentences, best first.
fn rank(doc: &Document, scores: &[f32], keys: &mut Vec<u64>) {
    keys.clear();
    let scores = scores.iter().take(doc.sentences().len());
    keys.extend(scores.enumerate().map(|(i, &score)| key(score, i)));
    sort(keys);
}

/// Sorts keys, best first.
fn sort(keys: &mut [u64]) {
    keys.sort_unstable_by(|a, b| b.cmp(a));
}

/// A score and a sentence as one number, that is greater for a higher score,
/// and for an earlier sentence of equal score.
fn key(score: f32, sentence: usize) -> u64 {
    // -0 and 0 are one score.
    let bits = (score + 0.0).to_bits();
    let ordered = if bits >> 31 == 0 { bits | 1 << 31 } else { !bits };
    u64::from(ordered) << 32 | u64::from(!(sentence as u32))
}

/// The sentence of a key.
fn sentence(key: u64) -> usize {
    !(key as u32) as usize
}

/// Takes the best sentence that fits, of a document without any that can
/// stand in a summary.
fn last_resort(keys: &[u64], meter: &mut Meter<'_>, chosen: &mut Vec<usize>) {
    chosen.extend(keys.iter().map(|&key| sentence(key)).find(|&i| meter.take(i)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_ordered_by_score_then_position() {
        let ranked = [
            (f32::INFINITY, 3),
            (1e9, 1),
            (1.0, 0),
            (1.0, 7),
            (0.0, 2),
            (-0.0, 4),
            (-1e-9, 0),
            (-5.0, 1),
        ];
        let keys: Vec<_> = ranked.iter().map(|&(score, i)| key(score, i)).collect();
        assert!(keys.windows(2).all(|pair| pair[0] > pair[1]), "{keys:x?}");
        assert!(keys.iter().zip(ranked).all(|(&key, (_, i))| sentence(key) == i));
    }
}
