//! Precision and recall of boundaries, by language.

use std::collections::BTreeMap;

/// Characters that end sentences, as the scorer of the data sets has them.
const TERMINATORS: &str = ".!?…‼⁇⁈⁉。！？．｡।॥۔؟։።፡፧፨၊။។៕།༎༑܀܁܂᠃᠉꓿᙮߹﹒﹖﹗᥄᥅᪨᪫᭚᭞꡶꡷꣎꣏꤯꧈꩝꯫෴᰻᱾᜵᜶";

/// Marks that close or open, on whichever side of a boundary they stand.
const MARKS: &str = "\"'”’»›)]}«‹“‘„」』）】》〉〕｝］＂＇‟⹂❞\u{200b}\u{200e}\u{200f}\u{feff}";

/// Where a boundary at `end` is counted: after the last character that is
/// neither such a mark nor white space.
pub(super) fn place(text: &str, end: usize) -> usize {
    text[..end].trim_end_matches(|c: char| c.is_whitespace() || MARKS.contains(c)).len()
}

/// Boundaries that are right, extra and missed.
#[derive(Clone, Copy, Debug, Default)]
struct Counts([u32; 3]);

impl Counts {
    fn f1(self) -> Option<f64> {
        let [right, extra, missed] = self.0.map(f64::from);
        let all = 2.0 * right + extra + missed;
        (all > 0.0).then(|| 2.0 * right / all)
    }
}

/// Boundaries of a set by language: all of them, and those at terminators.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    languages: BTreeMap<String, [Counts; 2]>,
}

impl Tally {
    /// Counts the boundaries of a text. Both lists are sorted.
    pub(super) fn add(&mut self, text: &str, language: &str, gold: &[usize], found: &[usize]) {
        let counts = self.languages.entry(language.to_owned()).or_default();
        let mut count = |place: usize, which: usize| {
            let terminator = text[..place].ends_with(|c| TERMINATORS.contains(c));
            counts[0].0[which] += 1;
            counts[1].0[which] += u32::from(terminator);
        };
        for &place in found {
            count(place, usize::from(gold.binary_search(&place).is_err()));
        }
        let missed = gold.iter().filter(|place| found.binary_search(place).is_err());
        missed.for_each(|&place| count(place, 2));
    }

    /// F1 of all boundaries, and of those at terminators: means over the
    /// languages.
    pub(super) fn f1(&self) -> [f64; 2] {
        [0, 1].map(|which| {
            let scores = self.languages.values().filter_map(|counts| counts[which].f1());
            let (sum, count) = scores.fold((0.0, 0.0), |(sum, n), score| (sum + score, n + 1.0));
            if count > 0.0 { sum / count } else { 0.0 }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_do_not_matter() {
        for (text, wanted) in [("So. ", 3), ("“So.” ", 6), ("So.)\"\n", 3), ("", 0), ("\" ", 0)]
        {
            assert_eq!(place(text, text.len()), wanted, "{text:?}");
        }
    }

    #[test]
    fn f1_by_language() {
        let mut tally = Tally::default();
        let text = "One. Two\nThree. Four";
        // In English two of three are found, and nothing else; in German one
        // of one, and one at a word.
        tally.add(text, "en", &[4, 8, 15], &[4, 15]);
        tally.add(text, "de", &[4], &[4, 8]);
        let [all, terminators] = tally.f1();
        assert!((all - (0.8 + 2.0 / 3.0) / 2.0).abs() < 1e-9);
        assert!((terminators - 1.0).abs() < 1e-9);
    }
}
