//! What is left of a form when what does not matter is gone.

use nutgraf_core::Lang;

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
struct Clitics {
    langs: &'static [Lang],
    before: &'static [&'static str],
    after: &'static [&'static str],
}

const CLITICS: &[Clitics] = &[
    Clitics { langs: &[Lang::EN], before: &[], after: &["'s", "'d", "'ll", "'ve", "'re", "'m"] },
    Clitics {
        langs: &[Lang::new("de"), Lang::new("nl"), Lang::new("af")],
        before: &[],
        after: &["'s"],
    },
    Clitics {
        langs: &[Lang::new("fr")],
        before: &[
            "l'", "d'", "qu'", "n'", "s'", "c'", "j'", "m'", "t'", "jusqu'", "lorsqu'", "puisqu'",
            "quoiqu'",
        ],
        after: &[
            "-t-il", "-t-elle", "-t-on", "-il", "-elle", "-on", "-ils", "-elles", "-je", "-moi",
            "-ci", "-là", "-même", "-mêmes",
        ],
    },
    Clitics {
        langs: &[Lang::new("it")],
        before: &[
            "l'", "d'", "un'", "dell'", "all'", "nell'", "dall'", "sull'", "coll'", "c'", "quest'",
            "quell'", "s'", "m'", "t'", "v'", "n'", "com'", "dov'", "tutt'", "nessun'", "qualcun'",
        ],
        after: &[],
    },
    Clitics {
        langs: &[Lang::new("ca")],
        before: &["l'", "d'", "s'", "n'", "m'", "t'"],
        after: &[
            "'l", "'ls", "'n", "'ns", "'s", "'m", "'t", "-se", "-lo", "-la", "-los", "-les", "-ne",
            "-hi", "-ho",
        ],
    },
    Clitics {
        langs: &[Lang::new("pt"), Lang::new("gl")],
        before: &["d'"],
        after: &[
            "-se", "-lo", "-la", "-los", "-las", "-o", "-a", "-os", "-as", "-me", "-nos", "-lhe",
            "-lhes",
        ],
    },
    Clitics { langs: &[Lang::new("ga")], before: &["d'", "b'", "m'"], after: &[] },
    Clitics {
        langs: &[Lang::new("cy")],
        before: &[],
        after: &["'r", "'n", "'i", "'u", "'w", "'m"],
    },
];

/// Where endings stand behind a sign: `Ankara'da`, `EU:n`.
const ENDINGS_AFTER: &[(&[Lang], char)] = &[
    (&[Lang::new("tr"), Lang::new("az")], '\''),
    (&[Lang::new("fi"), Lang::new("sv"), Lang::new("et")], ':'),
];

/// What of a clean form carries the meaning.
pub(crate) fn bare(form: &str, lang: Lang) -> &str {
    let of_lang = |langs: &[Lang]| langs.contains(&lang);
    if let Some((_, sign)) = ENDINGS_AFTER.iter().find(|(langs, _)| of_lang(langs)) {
        return form.split(*sign).next().filter(|bare| !bare.is_empty()).unwrap_or(form);
    }
    let Some(clitics) = CLITICS.iter().find(|clitics| of_lang(clitics.langs)) else { return form };
    let mut bare = form;
    for prefix in clitics.before {
        bare = bare.strip_prefix(prefix).filter(|rest| !rest.is_empty()).unwrap_or(bare);
    }
    for suffix in clitics.after {
        bare = bare.strip_suffix(suffix).filter(|rest| !rest.is_empty()).unwrap_or(bare);
    }
    bare
}
