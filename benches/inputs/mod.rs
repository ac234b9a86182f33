//! What the benches read: the example pages, and generated text of any length.
#![allow(dead_code, reason = "each bench takes its part")]

use std::fs;

use nutgraf::{Document, extract::extract};

/// The sizes at which methods are shown, in sentences.
pub(crate) const SIZES: [usize; 4] = [10, 100, 1_000, 10_000];

/// The HTML pages of `examples/pages`, by name.
pub(crate) fn pages() -> Vec<(String, Vec<u8>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/pages");
    let files =
        fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let html = files.filter(|file| file.extension().is_some_and(|extension| extension == "html"));
    let mut pages: Vec<_> = html
        .filter_map(|file| {
            let name = file.file_stem()?.to_string_lossy().into_owned();
            Some((name, fs::read(&file).ok()?))
        })
        .collect();
    assert!(!pages.is_empty(), "no pages in {folder}");
    pages.sort();
    pages
}

/// The text of the article of each page that has one, by name.
pub(crate) fn articles() -> Vec<(String, String)> {
    let texts = pages().into_iter().map(|(name, page)| (name, extract(&page).text));
    texts.filter(|(_, text)| !text.is_empty()).collect()
}

/// Text of so many sentences with words as frequent as in real text: word `k`
/// is drawn about `1 / k` times as often as the first. The same each time.
pub(crate) fn text(sentences: usize) -> String {
    let mut random = Random(7);
    let mut text = String::new();
    for i in 0..sentences {
        let words = 8 + random.below(25);
        for k in 0..words {
            let word = random.zipf(20_000);
            if k == 0 {
                let capital = word_of(word).to_uppercase();
                text.push_str(&capital[..1]);
                text.push_str(&word_of(word)[1..]);
            } else {
                text.push(' ');
                text.push_str(&word_of(word));
            }
        }
        text.push_str(if i % 5 == 4 { ".\n\n" } else { ". " });
    }
    text
}

/// A generated text, analysed.
pub(crate) fn document(sentences: usize) -> Document {
    nutgraf::analyzer().analyze(nutgraf::Source {
        text: &text(sentences),
        title: "A title of some words",
        lang: Some(nutgraf::Lang::EN),
        ..Default::default()
    })
}

/// The most frequent words are function words, as in any text; any other is
/// made up, of two to five syllables.
fn word_of(mut number: usize) -> String {
    const FUNCTION: [&str; 16] = [
        "the", "of", "and", "to", "in", "is", "that", "it", "was", "for", "on", "with", "as", "by",
        "at", "from",
    ];
    const SYLLABLES: [&str; 16] = [
        "ba", "con", "der", "fi", "gal", "ho", "jun", "ka", "lor", "men", "no", "pra", "ris",
        "sto", "tu", "vel",
    ];
    if let Some(word) = FUNCTION.get(number) {
        return (*word).into();
    }
    let mut word = String::new();
    while number > 0 {
        word.push_str(SYLLABLES[number % 16]);
        number /= 16;
    }
    word
}

/// Splitmix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// A number below `end`, small ones more often: the exponential of an even draw.
    fn zipf(&mut self, end: usize) -> usize {
        let even = (self.next() >> 11) as f64 / (1_u64 << 53) as f64;
        ((end as f64).powf(even) as usize - 1).min(end - 1)
    }
}
