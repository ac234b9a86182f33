//! Words that end in a full stop of their own.

/// Abbreviations that stand before a name, a number or more of the sentence,
/// in lower case, without their last full stop; sorted.
static ANYWHERE: &[&str] = &[
    "adm", "approx", "art", "bzw", "ca", "capt", "cf", "col", "dr", "e.g", "ed", "eg", "fig",
    "gen", "gov", "hon", "i.e", "ie", "lt", "maj", "mr", "mrs", "ms", "mt", "no", "nr", "p", "pp",
    "prof", "rep", "rev", "sen", "sgt", "sr", "st", "usw", "viz", "vol", "vs", "z.b",
];

/// True if `word`, without its last full stop, is an abbreviation.
pub(crate) fn is_abbreviation(word: &str) -> bool {
    ANYWHERE
        .binary_search_by(|entry| entry.chars().cmp(word.chars().flat_map(char::to_lowercase)))
        .is_ok()
}
