//! Texts with their sentences, and what the model learns from them.

use nutgraf_core::{Lang, Span};
use nutgraf_segment::train::{self, places};

use super::boundaries::{Tally, place};
use crate::records::Record;

/// A text, and where its sentences end.
#[derive(Clone, Debug)]
pub(super) struct Text {
    pub(super) language: String,
    /// Texts of one document are never in two folds.
    pub(super) document: String,
    text: String,
    /// Where boundaries are counted, in order.
    gold: Vec<usize>,
    /// Where the last sentence ends: no boundary from there on counts.
    last: usize,
}

/// A place that the model decides on.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) features: Vec<u32>,
    pub(super) ends: bool,
}

impl Text {
    /// The text of a record, if it has one with a language and sentences.
    pub(super) fn of(record: Record) -> Option<Text> {
        let Record { id, language, text, gold, .. } = record;
        let ends: Vec<usize> = gold.spans?.iter().map(|&(_, end)| end).collect();
        Some(Text::new(document(&id), language?, text?, &ends))
    }

    pub(super) fn new(document: String, language: String, text: String, ends: &[usize]) -> Text {
        let mut gold: Vec<usize> = ends.iter().map(|&end| place(&text, end)).collect();
        let last = gold.pop().unwrap_or(0);
        gold.retain(|&place| place < last);
        gold.dedup();
        Text { language, document, text, gold, last }
    }

    /// The text with lines of at most `width` characters, as in mail.
    pub(super) fn wrapped(&self, width: usize) -> Text {
        let mut text = String::with_capacity(self.text.len());
        for (i, paragraph) in self.text.split('\n').enumerate() {
            if i > 0 {
                text.push('\n');
            }
            let mut column = 0;
            for (j, word) in paragraph.split(' ').enumerate() {
                let length = word.chars().count();
                let full = length > 0 && column + 1 + length > width;
                if j > 0 {
                    text.push(if full { '\n' } else { ' ' });
                    column = if full { 0 } else { column + 1 };
                }
                text.push_str(word);
                column += length;
            }
        }
        Text { text, ..self.clone() }
    }

    fn lang(&self) -> Lang {
        self.language.parse().unwrap_or(Lang::UND)
    }

    /// The places that the model decides on, seen with the language and
    /// without it.
    pub(super) fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for lang in [self.lang(), Lang::UND] {
            let is_end = |cut| self.gold.binary_search(&place(&self.text, cut)).is_ok();
            places(&self.text, lang, is_end, |found| {
                if (1..self.last).contains(&place(&self.text, found.cut)) {
                    let features = found.features.iter().map(|&number| number as u32).collect();
                    rows.push(Row { features, ends: is_end(found.cut) });
                }
            });
        }
        rows
    }

    /// Counts the boundaries that a model finds, with the language or without.
    pub(super) fn score(&self, weights: &[u8], lang: Option<Lang>, tally: &mut Tally) {
        let mut sentences: Vec<Span> = Vec::new();
        train::sentences(&self.text, lang.unwrap_or(self.lang()), weights, &mut sentences);
        let places = sentences.iter().map(|span| place(&self.text, span.range().end));
        let mut found: Vec<usize> = places.filter(|&place| place < self.last).collect();
        found.dedup();
        tally.add(&self.text, &self.language, &self.gold, &found);
    }
}

/// The document that a record is of: the news are the same in all languages,
/// and a treebank is one document.
fn document(id: &str) -> String {
    let rest = id.split_once('.').map_or(id, |(_, rest)| rest);
    if id.starts_with("ntrex.") {
        rest.split_once('.').map_or(rest, |(_, document)| document).to_owned()
    } else {
        id.rsplit_once('.').map_or(id, |(document, _)| document).to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents() {
        for (id, wanted) in [
            ("ntrex.af.bbc.381790", "bbc.381790"),
            ("ntrex.sr-Latn.dailymail.co.uk.1", "dailymail.co.uk.1"),
            ("ud.af_afribooms.dev.0.0013", "ud.af_afribooms.dev.0"),
            ("legal.en.CD_test.1.0", "legal.en.CD_test.1"),
            ("one", "one"),
        ] {
            assert_eq!(document(id), wanted, "{id}");
        }
    }

    #[test]
    fn lines_are_wrapped() {
        let text = "One two three. Four\n\nfive six".to_owned();
        let text = Text::new(String::new(), "en".to_owned(), text, &[14, 29]);
        let wrapped = text.wrapped(9);
        assert_eq!(wrapped.text, "One two\nthree.\nFour\n\nfive six");
        assert_eq!((wrapped.gold.as_slice(), wrapped.last), (&[14][..], 29));
    }

    #[test]
    fn rows_have_answers() {
        let text = "Ask Dr. Fox. \"No!\" he said. Why?".to_owned();
        let text = Text::new(String::new(), "en".to_owned(), text, &[12, 27, 32]);
        let ends: Vec<bool> = text.rows().iter().map(|row| row.ends).collect();
        assert!(ends.contains(&true) && ends.contains(&false), "{ends:?}");
    }
}
