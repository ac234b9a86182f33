//! Words, stop words, stems and the language of a text, for many languages.
//!
//! [`Words`] finds the words of a text; [`Languages`] knows which of them say
//! nothing, which of them belong together, and which language a text is in.
//! They are the default tokenizer and lexicon of an
//! [`Analyzer`](nutgraf_core::Analyzer).
//!
//! Words are found in every script. There are stop words for 62 languages,
//! among them all of the European Union's but Maltese, and stems for 40; the
//! language of a text is told among some 80.
//!
//! ```
//! use nutgraf_core::{Lang, Lexicon};
//! use nutgraf_text::{Languages, words};
//!
//! let text = "Self-driving cars don't need drivers.";
//! let found: Vec<&str> = words(text).into_iter().map(|word| &text[word]).collect();
//! assert_eq!(found, ["Self-driving", "cars", "don't", "need", "drivers"]);
//!
//! let languages = Languages::new();
//! assert!(languages.is_stop("don't", Lang::EN));
//! let mut stem = String::new();
//! languages.stem("drivers", Lang::EN, &mut stem);
//! assert_eq!(stem, "driver");
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod bitmap;
mod classes;
mod forms;
mod identify;
mod korean;
mod languages;
mod scan;
mod script;
mod stems;
mod stopwords;
mod words;

pub use languages::Languages;
pub use stems::has_stemmer;
pub use stopwords::stop_words;
pub use words::{Words, words};
