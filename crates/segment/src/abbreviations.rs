//! Words with a full stop of their own.

use std::sync::LazyLock;

use nutgraf_core::Lang;

use crate::abbreviation_lists::{LISTS, List};
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
struct Entry {
    word: &'static str,
    /// The bit of its list.
    list: u64,
    role: Role,
    /// True if it counts only where the language is known.
    own: bool,
}

/// All abbreviations by word, so that one search serves all languages.
static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let mut entries: Vec<Entry> = LISTS.iter().enumerate().flat_map(entries_of).collect();
    entries.sort_unstable_by_key(|entry| entry.word);
    entries
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

/// The abbreviations of a language, and a user's own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Abbreviations<'r> {
    /// The lists of the language and of all languages; none where the
    /// language has no list.
    lists: u64,
    own: &'r [Box<str>],
}

impl<'r> Abbreviations<'r> {
    pub(crate) fn new(lang: Lang, own: &'r [Box<str>]) -> Self {
        let bits = |want: &dyn Fn(&List) -> bool| {
            LISTS
                .iter()
                .enumerate()
                .filter(|(_, list)| want(list))
                .fold(0, |bits, (i, _)| bits | 1 << i)
        };
        let spoken = bits(&|list| list.codes.split(' ').any(|code| code == lang.code()));
        let common = bits(&|list| list.codes.is_empty());
        Abbreviations { lists: if spoken == 0 { 0 } else { spoken | common }, own }
    }

    /// The role of `word`, without its last full stop, or of its part after
    /// an elided article. Where the language has no list, any list will do.
    pub(crate) fn role(&self, word: &str) -> Option<Role> {
        let folded = Folded::new(word);
        let word = folded.as_str();
        let part = || word.rsplit_once(['\'', '’']).and_then(|(_, part)| self.listed(part));
        self.listed(word).or_else(part)
    }

    fn listed(&self, word: &str) -> Option<Role> {
        if self.own.binary_search_by(|own| (**own).cmp(word)).is_ok() {
            return Some(Role::Inner);
        }
        let entries = &*ENTRIES;
        let from = entries.partition_point(|entry| entry.word < word);
        let same = entries[from..].iter().take_while(|entry| entry.word == word);
        let counts = |entry: &&Entry| match self.lists {
            0 => !entry.own,
            lists => entry.list & lists != 0,
        };
        same.filter(counts).map(|entry| entry.role).max()
    }
}
