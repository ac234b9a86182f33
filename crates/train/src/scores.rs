//! Means of scores by data set.

use std::fmt;

/// The mean of each group of scores, in the order of the groups' first scores.
#[derive(Debug, Default)]
pub(crate) struct Scores {
    groups: Vec<(String, f64, usize)>,
}

impl Scores {
    pub(crate) fn add(&mut self, group: &str, score: f64) {
        match self.groups.iter_mut().find(|(name, ..)| name == group) {
            Some((_, sum, count)) => (*sum, *count) = (*sum + score, *count + 1),
            None => self.groups.push((group.to_owned(), score, 1)),
        }
    }
}

/// In hundredths, as in a sentence.
impl fmt::Display for Scores {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, (group, sum, count)) in self.groups.iter().enumerate() {
            let comma = if i > 0 { ", " } else { "" };
            write!(f, "{comma}{group} {:.1}", 100.0 * sum / *count as f64)?;
        }
        Ok(())
    }
}

/// F1 of the words of items, each with what was kept and what was wanted; 1 if
/// nothing is either.
pub(crate) fn f1(items: impl Iterator<Item = (usize, bool, bool)>) -> f64 {
    let (mut right, mut sum) = (0, 0);
    for (words, kept, wanted) in items {
        right += words * usize::from(kept && wanted);
        sum += words * (usize::from(kept) + usize::from(wanted));
    }
    if sum == 0 { 1.0 } else { 2.0 * right as f64 / sum as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn means() {
        let mut scores = Scores::default();
        for (group, score) in [("b", 0.5), ("a", 1.0), ("b", 0.25)] {
            scores.add(group, score);
        }
        assert_eq!(scores.to_string(), "b 37.5, a 100.0");
    }

    #[test]
    fn f1_of_words() {
        for (items, wanted) in [
            (
                vec![(4, true, true), (2, true, false), (2, false, true), (9, false, false)],
                2.0 / 3.0,
            ),
            (vec![(4, true, false)], 0.0),
            (vec![(4, false, false)], 1.0),
        ] {
            assert_eq!(f1(items.into_iter()), wanted);
        }
    }
}
