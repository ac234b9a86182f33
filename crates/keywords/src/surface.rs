//! How a keyword is written.

use std::cmp::Reverse;

use nutgraf_core::{Document, Span};

/// Working memory: the written forms of one keyword.
#[derive(Clone, Debug, Default)]
pub(crate) struct Surface {
    forms: Vec<Form>,
}

/// Place and weight of an occurrence.
type Form = (Span, u32);

/// An occurrence whose capitals may be due to its place, at the start of a
/// sentence or in a line of capitals, counts a quarter of any other.
const PLAIN: u32 = 4;
const DOUBTFUL: u32 = 1;

impl Surface {
    /// Of the words that most occurrences have, whatever their case, the
    /// first occurrence of the case that weighs most.
    pub(crate) fn most_frequent(
        &mut self,
        doc: &Document,
        occurrences: impl Iterator<Item = Span>,
    ) -> Span {
        self.forms.clear();
        let weighed = |tokens| (doc.tokens_span(tokens), weight(doc, tokens));
        self.forms.extend(occurrences.map(weighed));
        if let [only] = *self.forms {
            return only.0;
        }
        let text = |form: &Form| &doc.text()[form.0];
        self.forms.sort_unstable_by(|a, b| {
            fold(text(a)).cmp(fold(text(b))).then(text(a).cmp(text(b))).then(a.0.cmp(&b.0))
        });
        let words = self.forms.chunk_by(|a, b| fold(text(a)).eq(fold(text(b))));
        let first = |forms: &[Form]| forms.iter().map(|form| form.0).min();
        let best = words.max_by_key(|forms| (forms.len(), Reverse(first(forms))));
        let cases = best.unwrap_or_default().chunk_by(|a, b| text(a) == text(b));
        let weight = |forms: &[Form]| forms.iter().map(|form| form.1).sum::<u32>();
        let best = cases.max_by_key(|forms| (weight(forms), Reverse(first(forms))));
        best.and_then(first).unwrap_or_default()
    }
}

/// The characters in lower case.
fn fold(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().flat_map(char::to_lowercase)
}

fn weight(doc: &Document, tokens: Span) -> u32 {
    let tokens = &doc.tokens()[tokens.range()];
    let all_caps = tokens.iter().all(|token| token.flags.is_all_caps());
    let initial = |flags: nutgraf_core::TokenFlags| {
        flags.is_sentence_initial() && flags.is_capitalized() && !flags.is_all_caps()
    };
    if all_caps || tokens.first().is_some_and(|token| initial(token.flags)) {
        DOUBTFUL
    } else {
        PLAIN
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::analyze;

    #[test]
    fn the_form_that_the_text_prefers() {
        for (text, wanted) in [
            ("Cats sleep.", "Cats"),
            ("Cats sleep. Cats eat. I like cats.", "cats"),
            ("I saw cats. A Cats fan. A Cats show.", "Cats"),
            ("A NATO man. A NATO plan. NATO said. NATO met. A NATO jet. Our Nato.", "NATO"),
            ("CATS and cats", "cats"),
            ("The CATS, the Cats, the cats.", "Cats"),
            ("see cats see cats CATS", "cats"),
        ] {
            let doc = analyze(text);
            let term = |i: usize| doc.stem(doc.tokens()[i].term);
            let same = (0..doc.tokens().len()).filter(|&i| ["cats", "nato"].contains(&term(i)));
            let runs = same.map(|i| Span::new(i, i + 1));
            let span = Surface::default().most_frequent(&doc, runs);
            assert_eq!(&doc.text()[span], wanted, "{text}");
        }
    }
}
