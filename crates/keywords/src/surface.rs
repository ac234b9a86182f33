//! How a keyword is written.

use std::cmp::Reverse;

use nutgraf_core::{Document, Span};

/// Working memory: the written forms of one keyword.
#[derive(Clone, Debug, Default)]
pub(crate) struct Surface {
    forms: Vec<Form>,
}

/// A form: its first occurrence, how many it has, and what they weigh.
#[derive(Clone, Copy, Debug)]
struct Form {
    span: Span,
    count: u32,
    weight: u32,
}

/// Forms after so many different ones are not counted, so that a text of
/// nothing but forms of one stem costs no more than others.
const MOST_FORMS: usize = 16;

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
        for tokens in occurrences {
            self.count(doc, doc.tokens_span(tokens), weight(doc, tokens));
        }
        let text = |form: &Form| &doc.text()[form.span];
        // How often the words occur in any case, and the first time.
        let words = |form: &Form| {
            let same = self.forms.iter().filter(|other| fold(text(other)).eq(fold(text(form))));
            same.fold((0, Reverse(form.span)), |(count, first), other| {
                (count + other.count, first.max(Reverse(other.span)))
            })
        };
        let key = |form: &&Form| (words(form), form.weight, Reverse(form.span));
        match &self.forms[..] {
            [only] => only.span,
            forms => forms.iter().max_by_key(key).map_or(Span::default(), |form| form.span),
        }
    }

    fn count(&mut self, doc: &Document, span: Span, weight: u32) {
        let text = &doc.text()[span];
        let room = self.forms.len() < MOST_FORMS;
        match self.forms.iter_mut().find(|form| &doc.text()[form.span] == text) {
            Some(form) => {
                form.count += 1;
                form.weight += weight;
            }
            None if room => self.forms.push(Form { span, count: 1, weight }),
            None => {}
        }
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
