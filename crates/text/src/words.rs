use nutgraf_core::{Lang, Scratch, Span, Tokenizer};
use unicode_segmentation::UnicodeSegmentation;

/// The words of a text.
///
/// ```
/// use nutgraf_text::words;
///
/// let text = "The check-in closed at 10:30.";
/// let found: Vec<&str> = words(text).into_iter().map(|word| &text[word]).collect();
/// assert_eq!(found, ["The", "check-in", "closed", "at", "10", "30"]);
/// ```
pub fn words(text: &str) -> Vec<Span> {
    let mut words = Vec::new();
    Words::new().tokenize(text, Lang::UND, &mut Scratch::new(), &mut words);
    words
}

/// Finds words by the rules of Unicode (UAX 29), and keeps hyphenated words
/// whole.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words;

impl Words {
    /// The default tokenizer.
    pub const fn new() -> Self {
        Words
    }
}

impl Tokenizer for Words {
    fn tokenize(&self, text: &str, _: Lang, _: &mut Scratch, words: &mut Vec<Span>) {
        let first = words.len();
        for (start, word) in text.unicode_word_indices() {
            let this = Span::new(start, start + word.len());
            match words[first..].last_mut() {
                Some(last) if &text[last.end as usize..start] == "-" => last.end = this.end,
                _ => words.push(this),
            }
        }
    }
}
