//! Sentences that are known: a text of one a line, split nowhere else.

use nutgraf::{Document, Lang, Scratch, Segmenter, Span};

/// Splits at line ends alone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Given;

impl Segmenter for Given {
    fn segment(&self, text: &str, _: Lang, _: &mut Scratch, sentences: &mut Vec<Span>) {
        let mut start = 0;
        for line in text.split('\n') {
            let trimmed = line.trim();
            let from = start + line.len() - line.trim_start().len();
            if !trimmed.is_empty() {
                sentences.push(Span::new(from, from + trimmed.len()));
            }
            start += line.len() + 1;
        }
    }
}

/// The text of these sentences.
pub(crate) fn join(sentences: &[String]) -> String {
    let lines: Vec<_> = sentences.iter().map(|sentence| sentence.replace('\n', " ")).collect();
    lines.join("\n")
}

/// The number that each sentence of such a text had; blank ones are no
/// sentences.
pub(crate) fn numbers(document: &Document) -> Vec<usize> {
    let (text, mut at, mut number) = (document.text(), 0, 0);
    let sentences = document.sentences().iter().map(|sentence| {
        let start = sentence.span.start as usize;
        number += text[at..start].matches('\n').count();
        at = start;
        number
    });
    sentences.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_keep_their_numbers() {
        let given = ["One. Two?", "", " three\nfour ", "\r", "five"].map(String::from);
        let analyzer = nutgraf::analyzer().with_segmenter(Given);
        let document = analyzer.analyze(&join(&given));
        let texts: Vec<_> = (0..3).map(|i| document.sentence_text(i)).collect();
        assert_eq!(texts, ["One. Two?", "three four", "five"]);
        assert_eq!(numbers(&document), [0, 2, 4]);
    }
}
