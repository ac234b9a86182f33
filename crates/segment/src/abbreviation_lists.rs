//! Abbreviations by language.
//!
//! In lower case, without the last full stop, parted by white space. A
//! language is added by an entry here; nothing else has to change.

mod latin;
mod others;

/// The abbreviations of a language.
pub(crate) struct List {
    /// Codes of the languages that share the list; none: all languages.
    pub(crate) codes: &'static str,
    /// Before names and within sentences: never an end.
    pub(crate) inner: &'static str,
    /// Like `inner`, but plain words in other languages: where the language
    /// is not known, they count with a capital only, as names.
    pub(crate) own: &'static str,
    /// Before a number or numeral; else plain words.
    pub(crate) number: &'static str,
    /// After names, in companies and countries: an end only before a word
    /// that often begins a sentence.
    pub(crate) name: &'static str,
    /// Often at an end: an end before a capital.
    pub(crate) last: &'static str,
    /// True if a number with a full stop before a capital is an ordinal more
    /// often than an end: `1. Mai`.
    pub(crate) ordinals: bool,
    /// True if a roman numeral with a full stop is an ordinal: `XII. pluk`.
    pub(crate) numerals: bool,
    /// True if abbreviations are written in capitals: `TS.`, `PT.`
    pub(crate) capitals: bool,
}

const NONE: List = List {
    codes: "",
    inner: "",
    own: "",
    number: "",
    name: "",
    last: "",
    ordinals: false,
    numerals: false,
    capitals: false,
};

/// All lists. The one of all languages stands first.
pub(crate) static LISTS: [&[List]; 2] = [latin::LISTS, others::LISTS];
