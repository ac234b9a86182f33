//! What is left of a form when what does not matter is gone.

use nutgraf_core::Lang;

use crate::{identify::boundary, korean};

/// Room for a form; a longer one is no word that tables know.
pub(crate) type Room = [u8; 64];

/// Apostrophes as `'`, without characters that are not seen, without marks
/// that Arabic does well without. None if there is nothing left or no room.
pub(crate) fn clean<'a>(form: &'a str, room: &'a mut Room) -> Option<&'a str> {
    if form.is_ascii() { whole(form, room) } else { rewrite(form, room, seen) }
}

/// As [`clean`], and letters that are typed one for another made one.
pub(crate) fn fold<'a>(form: &'a str, room: &'a mut Room) -> Option<&'a str> {
    if form.is_ascii() {
        return whole(form, room);
    }
    rewrite(form, room, |c| seen(c).map(unified))
}

/// In lower case, roughly: what grows is cut.
pub(crate) fn lower<'a>(word: &str, room: &'a mut Room) -> Option<&'a str> {
    if !word.is_ascii() {
        return rewrite(word, room, |c| c.to_lowercase().next());
    }
    let place = room.get_mut(..word.len()).filter(|place| !place.is_empty())?;
    place.copy_from_slice(word.as_bytes());
    place.make_ascii_lowercase();
    str::from_utf8(place).ok()
}

fn whole<'a>(form: &'a str, room: &Room) -> Option<&'a str> {
    (1..=room.len()).contains(&form.len()).then_some(form)
}

fn rewrite<'a>(
    form: &str,
    room: &'a mut Room,
    change: impl Fn(char) -> Option<char>,
) -> Option<&'a str> {
    let mut len = 0;
    for c in form.chars().filter_map(change) {
        let place = room.get_mut(len..len + c.len_utf8())?;
        c.encode_utf8(place);
        len += c.len_utf8();
    }
    str::from_utf8(&room[..len]).ok().filter(|form| !form.is_empty())
}

fn seen(c: char) -> Option<char> {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{2BC}' | '\u{FF07}' => Some('\''),
        '\u{2010}' | '\u{2011}' => Some('-'),
        // Soft hyphen, joiners, directions.
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' => {
            None
        }
        // The dot that a capital `İ` leaves behind in lower case.
        '\u{307}' => None,
        // Vowel signs, and the stroke that stretches a word.
        '\u{640}' | '\u{64B}'..='\u{652}' | '\u{670}' => None,
        c => Some(c),
    }
}

fn unified(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        // Capitals have no accents.
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ё' => 'е',
        c => c,
    }
}

/// Words that are written as one with the next or the one before, which is
/// what matters: `l'homme`, `dog's`.
pub(crate) struct Clitics {
    langs: &'static [Lang],
    /// Elided before an apostrophe: words of their own.
    elided: &'static [&'static str],
    /// Contracted behind an apostrophe: no part of the word.
    contracted: &'static [&'static str],
    /// Behind a hyphen: part of the word where it stands, but not of its stem.
    hyphened: &'static [&'static str],
}

const NONE: Clitics = Clitics { langs: &[], elided: &[], contracted: &[], hyphened: &[] };

/// Has particles, behind no apostrophe.
const KOREAN: &[Lang] = &[Lang::new("ko")];

/// Stands for whatever is behind the apostrophe.
const ANY: &[&str] = &[""];

const CLITICS: &[Clitics] = &[
    Clitics { langs: &[Lang::EN], contracted: &["s", "d", "ll", "ve", "re", "m"], ..NONE },
    Clitics {
        langs: &[Lang::new("fr")],
        elided: &[
            "l", "d", "qu", "n", "s", "c", "j", "m", "t", "jusqu", "lorsqu", "puisqu", "quoiqu",
        ],
        hyphened: &[
            "-t-il", "-t-elle", "-t-on", "-il", "-elle", "-on", "-ils", "-elles", "-je", "-moi",
            "-ci", "-là", "-même", "-mêmes",
        ],
        ..NONE
    },
    Clitics {
        langs: &[Lang::new("it")],
        elided: &[
            "l", "d", "un", "dell", "all", "nell", "dall", "sull", "coll", "c", "quest", "quell",
            "s", "m", "t", "v", "n", "com", "dov", "tutt", "nessun", "qualcun",
        ],
        ..NONE
    },
    Clitics {
        langs: &[Lang::new("ca")],
        elided: &["l", "d", "s", "n", "m", "t"],
        contracted: &["l", "ls", "n", "ns", "s", "m", "t"],
        hyphened: &["-se", "-lo", "-la", "-los", "-les", "-ne", "-hi", "-ho"],
    },
    Clitics {
        langs: &[Lang::new("pt"), Lang::new("gl")],
        elided: &["d"],
        hyphened: &[
            "-se", "-lo", "-la", "-los", "-las", "-o", "-a", "-os", "-as", "-me", "-nos", "-lhe",
            "-lhes",
        ],
        ..NONE
    },
    Clitics { langs: &[Lang::new("ga")], elided: &["d", "b", "m"], ..NONE },
    Clitics { langs: &[Lang::new("cy")], contracted: &["r", "n", "i", "u", "w", "m"], ..NONE },
    Clitics { langs: &[Lang::new("tr"), Lang::new("az")], contracted: ANY, ..NONE },
    Clitics { langs: KOREAN, ..NONE },
];

const APOSTROPHES: [char; 2] = ['\'', '\u{2019}'];

impl Clitics {
    pub(crate) fn of(lang: Lang) -> Option<&'static Clitics> {
        CLITICS.iter().find(|clitics| clitics.langs.contains(&lang))
    }

    /// The elided word that `word` begins with, and what follows it.
    pub(crate) fn elision<'a>(&self, word: &'a str) -> Option<(&'a str, &'a str)> {
        let (first, rest) = word.split_once(APOSTROPHES)?;
        let elided = self.elided.iter().any(|elided| first.eq_ignore_ascii_case(elided));
        (elided && !rest.is_empty()).then_some((first, rest))
    }

    /// What `word` is without what is contracted with it.
    pub(crate) fn uncontracted<'a>(&self, word: &'a str) -> &'a str {
        if self.langs == KOREAN {
            return korean::noun(word);
        }
        // No ending is as long as this; a hyphenated word may be, of any length.
        let tail = boundary(word, word.len().saturating_sub(40));
        let apostrophe = word[tail..].rfind(APOSTROPHES).map_or(0, |at| tail + at);
        let ending = word[apostrophe..].trim_start_matches(APOSTROPHES);
        if apostrophe > 0 && self.contracts(ending) { &word[..apostrophe] } else { word }
    }

    fn contracts(&self, ending: &str) -> bool {
        self.contracted == ANY || self.contracted.iter().any(|it| ending.eq_ignore_ascii_case(it))
    }
}

/// What of a clean form carries the meaning.
pub(crate) fn bare(form: &str, lang: Lang) -> &str {
    // `EU:n`
    if matches!(lang.code(), "fi" | "sv" | "et") {
        return form.split(':').next().filter(|bare| !bare.is_empty()).unwrap_or(form);
    }
    let Some(clitics) = Clitics::of(lang) else { return form };
    let mut bare = form;
    while let Some((_, rest)) = clitics.elision(bare) {
        bare = rest;
    }
    bare = clitics.uncontracted(bare);
    for ending in clitics.hyphened {
        bare = bare.strip_suffix(ending).filter(|rest| !rest.is_empty()).unwrap_or(bare);
    }
    bare
}
