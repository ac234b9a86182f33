//! The shorter runs within a run of tokens.

use nutgraf_core::Span;

/// The longest run that is looked at: longer phrases are compared with none,
/// which keeps the cost of a phrase in proportion to its length.
pub(crate) const LONGEST: usize = 8;

/// The runs within `run`, itself among them, of at most [`LONGEST`] tokens.
pub(crate) fn runs_within(run: Span) -> impl Iterator<Item = Span> {
    (run.start..run.end).flat_map(move |start| {
        let longest = run.end.min(start.saturating_add(LONGEST as u32));
        (start + 1..=longest).map(move |end| Span { start, end })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_them_up_to_the_longest() {
        let within: Vec<_> = runs_within(Span::new(3, 5)).map(Span::range).collect();
        assert_eq!(within, [3..4, 3..5, 4..5]);
        assert_eq!(runs_within(Span::new(0, 1000)).count(), 1000 * 8 - 28);
    }
}
