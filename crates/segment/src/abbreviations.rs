//! Words with a full stop of their own.

use std::sync::LazyLock;

use nutgraf_core::Lang;

use crate::abbreviation_lists::{LISTS, List};
use crate::index::Index;
use crate::word::Folded;

/// What an abbreviation says about the text after its full stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    /// Stands before a number, else is a plain word: `No. 5`.
    Number,
    /// May end a sentence, and does before a capital: `etc.`
    Last,
    /// May end a sentence, if the next word often begins one: `Inc.`
    Name,
    /// Ends no sentence: `e.g.`, `Dr.`
    Inner,
}

/// An abbreviation of one list.
#[derive(Clone, Copy)]
struct Entry {
    word: &'static str,
    /// The bit of its list.
    list: u64,
    role: Role,
    /// True if it is a plain word in other languages.
    own: bool,
}

fn lists() -> impl Iterator<Item = &'static List> {
    LISTS.iter().copied().flatten()
}

/// All abbreviations by word, so that one search serves all languages.
static ALL: LazyLock<(Index, Vec<Entry>)> = LazyLock::new(|| {
    let mut entries: Vec<Entry> = lists().enumerate().flat_map(entries_of).collect();
    entries.sort_unstable_by_key(|entry| entry.word);
    (Index::new(entries.iter().map(|entry| entry.word).collect()), entries)
});

fn entries_of((index, list): (usize, &'static List)) -> impl Iterator<Item = Entry> {
    let roles = [
        (Role::Number, list.number, false),
        (Role::Last, list.last, false),
        (Role::Name, list.name, false),
        (Role::Inner, list.inner, false),
        (Role::Inner, list.own, true),
    ];
    roles.into_iter().flat_map(move |(role, words, own)| {
        words.split_whitespace().map(move |word| {
            // A single letter is a word in too many languages.
            let own = own || word.chars().nth(1).is_none();
            Entry { word, list: 1 << index, role, own }
        })
    })
}

/// The lists of each language, by language.
static SPOKEN: LazyLock<Vec<(Lang, Spoken)>> = LazyLock::new(|| {
    let mut spoken: Vec<(Lang, Spoken)> = lists().enumerate().flat_map(spoken_by).collect();
    spoken.sort_unstable_by_key(|&(lang, _)| lang);
    spoken
});

/// The list of a language, as a bit, and what it says of numbers and capitals.
#[derive(Clone, Copy, Debug, Default)]
struct Spoken {
    list: u64,
    ordinals: bool,
    numerals: bool,
    capitals: bool,
}

fn spoken_by((index, list): (usize, &'static List)) -> impl Iterator<Item = (Lang, Spoken)> {
    let List { ordinals, numerals, capitals, .. } = *list;
    let spoken = Spoken { list: 1 << index, ordinals, numerals, capitals };
    list.codes.split_whitespace().filter_map(move |code| Some((code.parse().ok()?, spoken)))
}

/// The list of all languages stands first.
const COMMON: u64 = 1;

/// What is known of a language, and a user's own abbreviations.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Abbreviations<'r> {
    /// The lists of the language and of all languages; none where the
    /// language has no list.
    lists: u64,
    spoken: Spoken,
    own: &'r [Box<str>],
    /// The longest abbreviation, in characters.
    longest: usize,
}

/// The longest abbreviation of the lists, in characters.
const LONGEST: usize = 9;

impl<'r> Abbreviations<'r> {
    pub(crate) fn new(lang: Lang, own: &'r [Box<str>]) -> Self {
        let at = SPOKEN.binary_search_by_key(&lang, |&(lang, _)| lang);
        let spoken = at.map_or(Spoken::default(), |at| SPOKEN[at].1);
        let longest = own.iter().map(|word| word.chars().count()).max().unwrap_or(0);
        Abbreviations {
            lists: if spoken.list == 0 { 0 } else { spoken.list | COMMON },
            spoken,
            own,
            longest: longest.max(LONGEST),
        }
    }

    /// True if ordinal numbers have a full stop, also before a capital.
    pub(crate) const fn has_ordinals(&self) -> bool {
        self.spoken.ordinals
    }

    /// True if roman numerals have a full stop as ordinals.
    pub(crate) const fn has_numerals(&self) -> bool {
        self.spoken.numerals
    }

    /// True if abbreviations are written in capitals.
    pub(crate) const fn has_capitals(&self) -> bool {
        self.spoken.capitals
    }

    /// The role of `word`, without its last full stop, or of its part after
    /// an elided article. Where the language has no list, any list will do.
    pub(crate) fn role(&self, word: &str) -> Option<Role> {
        let letters = |word: &str| word.bytes().all(|b| b.is_ascii_alphabetic() || b >= 0x80);
        if word.len() > self.longest && letters(word) && word.chars().nth(self.longest).is_some() {
            return None;
        }
        let capital = word.starts_with(char::is_uppercase);
        let role = self.listed(word, capital);
        if role.is_some() || word.bytes().all(|b| b.is_ascii_alphabetic()) {
            return role;
        }
        let (_, part) = word.rsplit_once(['\'', '’'])?;
        self.listed(part, false)
    }

    /// True if `word` is one of the user's own.
    pub(crate) fn is_own(&self, word: &str) -> bool {
        let folded = || Folded::new(word);
        let found = |folded: Folded| {
            self.own.binary_search_by(|own| own.as_bytes().cmp(folded.as_bytes())).is_ok()
        };
        !self.own.is_empty() && found(folded())
    }

    /// The role of words that are apart: `z. B`.
    pub(crate) fn joint_role(&self, words: &str) -> Option<Role> {
        self.listed(Folded::join(words).as_str(), false)
    }

    fn listed(&self, word: &str, capital: bool) -> Option<Role> {
        if self.is_own(word) {
            return Some(Role::Inner);
        }
        let (index, entries) = &*ALL;
        let role = |entry: &Entry| match self.lists {
            // With a capital it is hardly the plain word: `Dra. Mora`.
            0 if entry.own => capital.then_some(Role::Name),
            0 => Some(entry.role),
            lists => (entry.list & lists != 0).then_some(entry.role),
        };
        index.find(word).filter_map(|place| role(&entries[place])).max()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_well_formed() {
        assert!(LISTS[0][0].codes.is_empty() && lists().count() <= 64);
        assert!(SPOKEN.windows(2).all(|pair| pair[0].0 != pair[1].0), "two lists for a language");
        for list in lists() {
            for (_, entry) in entries_of((0, list)).map(|entry| (entry.list, entry)) {
                let Entry { word, .. } = entry;
                let plain = word.chars().all(char::is_alphabetic);
                assert!(!plain || word.chars().count() <= LONGEST, "{word} is too long");
                assert_eq!(Folded::new(word).as_bytes(), word.as_bytes(), "{word} has capitals");
                assert!(!word.ends_with('.'), "{word} has its last full stop");
            }
        }
    }

    #[test]
    fn roles() {
        let lists = |lang| Abbreviations::new(Lang::new(lang), &[]);
        for (lang, word, role) in [
            ("en", "Dr", Some(Role::Inner)),
            ("en", "NO", Some(Role::Number)),
            ("en", "etc", Some(Role::Last)),
            ("en", "Inc", Some(Role::Name)),
            ("en", "bzw", None),
            ("de", "bzw", Some(Role::Inner)),
            ("de", "z.B", Some(Role::Inner)),
            ("de", "Mr", Some(Role::Inner)),
            ("it", "dell'art", Some(Role::Number)),
            ("ru", "Тыс", Some(Role::Inner)),
            ("bg", "тыс", None),
            ("und", "bzw", Some(Role::Inner)),
            ("und", "t", None),
            ("xx", "bzw", Some(Role::Inner)),
            ("und", "det", None),
            ("und", "Dra", Some(Role::Name)),
            ("en", "house", None),
            ("en", "", None),
        ] {
            assert_eq!(lists(lang).role(word), role, "{word} in {lang}");
        }
    }
}
