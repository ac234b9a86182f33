//! Names of authors: in bylines and in fields that should hold just a name.

use nutgraf_core::{Article, Span};

/// What stands before the author, in lower case: the longest first where one
/// begins another.
#[rustfmt::skip]
const LEADS: [&str; 34] = [
    "words and photos by ", "article written by ", "written by ", "posted by ", "published by ", "reported by ",
    "reviewed by ", "story by ", "article by ", "words by ", "text by ", "author:", "authors:", "by: ", "by ", "von ",
    "autor:", "text:", "par ", "auteur:", "auteur :", "por ", "escrito por ", "di ", "autore:", "door ", "av ", "tekst:",
    "автор:", "текст:", "συντάκτης:", "作者：", "作者:", "記者 ",
];

/// A byline is no longer than this, in bytes.
const LONGEST: usize = 200;
/// Words that no name has.
#[rustfmt::skip]
const NOT_NAMES: [&str; 22] = [
    "about", "admin", "administrator", "author", "comments", "follow", "image", "min", "more", "online", "photo",
    "photos", "posted", "posts", "published", "read", "share", "the", "this", "unknown", "updated", "view",
];
/// Words of titles and places of work: what has one is a name only where it
/// stands alone in a field for the author.
#[rustfmt::skip]
const ROLES: [&str; 30] = [
    "staff", "editor", "editors", "editorial", "reporter", "correspondent", "writer", "contributor", "columnist",
    "news", "senior", "special", "associate", "director", "team", "newsroom", "press", "redaktion", "redacción",
    "rédaction", "redazione", "redactie", "redakcja", "редакция", "agency", "agencies", "bureau", "journalist",
    "photographer", "manager",
];
/// Words of names that may be written small.
const PARTICLES: [&str; 22] = [
    "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den",
    "ten", "al", "el", "bin", "ibn", "ben", "y", "zu",
];

/// The names in a byline such as `By Ada Lovelace and Karel Čapek | 3 May`:
/// the span of the part that holds them.
pub(crate) fn byline(text: &str) -> Option<Span> {
    let text = text.get(..text.len().min(LONGEST)).unwrap_or(text);
    let first = text.chars().next()?.to_lowercase().next()?;
    let lead = LEADS.iter().find(|lead| lead.starts_with(first) && starts_with(text, lead))?;
    let start = prefix_length(text, lead.chars().count());
    let rest = &text[start..];
    let names = &rest[..rest.find(is_end).unwrap_or(rest.len())];
    let names = &names[..stop_word(names).unwrap_or(names.len())];
    let mut found = false;
    let mut wrong = false;
    parts(names, |part| match is_name(part, lead.ends_with(' ')) {
        true => found = true,
        false => wrong |= !found,
    });
    let start = start + (names.len() - names.trim_start().len());
    (found && !wrong).then(|| Span::new(start, start + names.trim().len()))
}

/// Adds the names in `value`, a field or an element for the author, to
/// `article`: without a leading "by", addresses, titles, degrees and the
/// publisher.
pub(crate) fn add(value: &str, article: &mut Article) {
    let value = value.trim();
    let value = byline(value).map_or_else(|| without_lead(value), |span| &value[span]);
    if value.len() > LONGEST || value.contains("://") {
        return;
    }
    let mut first = true;
    parts(value, |part| {
        let around = |c: char| c.is_whitespace() || matches!(c, '.' | '-' | '–' | ':' | '*');
        let part = part.trim_matches(around);
        let fits = is_plain_name(part) && (first || !has_word(part, &ROLES) && !is_degree(part));
        if fits && !same(part, &article.site_name) {
            article.add_author(part);
            first = false;
        }
    });
}

/// `value` without what stands before an author.
fn without_lead(value: &str) -> &str {
    let lead = LEADS.iter().find(|lead| starts_with(value, lead));
    lead.map_or(value, |lead| value[prefix_length(value, lead.chars().count())..].trim_start())
}

/// `MD`, `PhD`, `CEPF®`: one word, short, mostly capitals.
fn is_degree(part: &str) -> bool {
    let letters = part.chars().filter(|c| c.is_alphabetic());
    let small = letters.clone().filter(|c| c.is_lowercase()).count();
    words(part).count() == 1
        && letters.clone().any(char::is_uppercase)
        && letters.count() <= 6
        && small <= 1
}

/// True if all of `text` is what stands before an author: the name follows.
pub(crate) fn is_lead(text: &str) -> bool {
    let text = text.trim().trim_end_matches(':');
    ["by", "written by", "posted by", "author", "von", "par", "por", "autor", "автор"]
        .iter()
        .any(|lead| text.chars().flat_map(char::to_lowercase).eq(lead.chars()))
}

/// True if the two are the same but for case and what is no letter.
pub(crate) fn same(a: &str, b: &str) -> bool {
    fold(a).eq(fold(b))
}

fn fold(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Gives the names in `text`, which commas, "and" and the like part, to
/// `each`.
fn parts(text: &str, mut each: impl FnMut(&str)) {
    let signs = |c: char| matches!(c, ',' | ';' | '&' | '|' | '/' | '\n' | '、' | '，' | '•' | '·');
    for part in text.split(signs) {
        let mut start = 0;
        for word in words(part) {
            let at = word.as_ptr() as usize - part.as_ptr() as usize;
            if ["and", "und", "et", "e", "en", "och", "i", "и", "και", "with"].contains(&word) {
                each(part[start..at].trim());
                start = at + word.len();
            }
        }
        each(part[start..].trim());
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
}

/// True for a line that is a name and nothing else.
pub(crate) fn is_bare_name(line: &str) -> bool {
    is_name(line, true)
}

/// True for a name as bylines have them: words with capitals, at least two
/// where `strict`.
fn is_name(part: &str, strict: bool) -> bool {
    let high = |word: &str| word.chars().next().is_some_and(|c| !c.is_lowercase());
    let count = words(part).count();
    let cased = part.chars().any(char::is_lowercase) || part.chars().any(char::is_uppercase);
    is_plain_name(part)
        && !has_word(part, &ROLES)
        && (count >= 2 || !strict || !cased)
        && words(part).all(|word| high(word) || PARTICLES.contains(&word))
        && words(part).next().is_some_and(|first| high(first) || PARTICLES.contains(&first))
}

/// True for what may be a name: one to five words of letters.
fn is_plain_name(part: &str) -> bool {
    let count = words(part).count();
    (1..=5).contains(&count)
        && part.chars().filter(|c| c.is_alphabetic()).nth(1).is_some()
        && !part.contains(|c: char| {
            c.is_ascii_digit() || matches!(c, '@' | ':' | '<' | '>' | '?' | '!' | '=' | '_')
        })
        && !part.contains("www.")
        && !has_word(part, &NOT_NAMES)
}

/// True if one of `list` is a word of `part`, whatever the case.
fn has_word(part: &str, list: &[&str]) -> bool {
    let lower = |word: &str, one: &str| word.chars().flat_map(char::to_lowercase).eq(one.chars());
    words(part).any(|word| list.iter().any(|one| lower(word.trim_matches(':'), one)))
}

/// Where the names end: a sign that parts the byline from what follows.
fn is_end(c: char) -> bool {
    c.is_ascii_digit()
        || matches!(c, '|' | '•' | '·' | '—' | '–' | '(' | '[' | ':' | '@' | '»' | '\n' | '\t')
}

/// Where a word stands that ends the names.
fn stop_word(names: &str) -> Option<usize> {
    let stops = [
        "on",
        "for",
        "in",
        "at",
        "from",
        "is",
        "published",
        "updated",
        "posted",
        "last",
        "am",
        "le",
        "el",
        "-",
    ];
    let at = |word: &str| word.as_ptr() as usize - names.as_ptr() as usize;
    let lower = |word: &str, stop: &str| word.chars().flat_map(char::to_lowercase).eq(stop.chars());
    words(names).find(|word| stops.iter().any(|stop| lower(word, stop))).map(at)
}

fn starts_with(text: &str, lead: &str) -> bool {
    let mut lower = text.chars().flat_map(char::to_lowercase);
    lead.chars().all(|c| lower.next().is_some_and(|l| l == c || c == ' ' && l.is_whitespace()))
}

/// Length in bytes of the first `count` characters.
fn prefix_length(text: &str, count: usize) -> usize {
    text.char_indices().nth(count).map_or(text.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bylines() {
        for (text, names) in [
            ("By Ada Lovelace", Some("Ada Lovelace")),
            ("BY ADA LOVELACE", Some("ADA LOVELACE")),
            ("By Ada Lovelace and Karel Čapek | 3 May 2026", Some("Ada Lovelace and Karel Čapek")),
            ("By Ada Lovelace, Staff Writer", Some("Ada Lovelace, Staff Writer")),
            ("Written by: Ada Lovelace", None),
            ("Posted by Ada Lovelace on 3 May", Some("Ada Lovelace")),
            ("Von Karla Schmidt, Köln", Some("Karla Schmidt, Köln")),
            ("Par Jeanne de la Tour", Some("Jeanne de la Tour")),
            ("Автор: Анна Иванова", Some("Анна Иванова")),
            ("作者：王小明", Some("王小明")),
            ("By the end of the day it rained", None),
            ("By 1900 Paris had grown.", None),
            ("Rain by Ada", None),
            ("Di sera piove", None),
            ("", None),
        ] {
            assert_eq!(byline(text).map(|span| &text[span]), names, "{text:?}");
        }
    }

    #[test]
    fn names_are_cleaned() {
        for (value, want) in [
            ("Ada Lovelace", vec!["Ada Lovelace"]),
            ("by Ada Lovelace", vec!["Ada Lovelace"]),
            ("Ada Lovelace, Karel Čapek & 王小明", vec!["Ada Lovelace", "Karel Čapek", "王小明"]),
            ("Ada Lovelace, Senior Editor", vec!["Ada Lovelace"]),
            ("https://example.com/ada", vec![]),
            ("ada@example.com", vec![]),
            ("The Daily Page", vec![]),
            ("Daily Page", vec![]),
            ("admin", vec![]),
            ("by ada99", vec![]),
            ("by Ada", vec!["Ada"]),
            ("Ada Lovelace, PhD, MD", vec!["Ada Lovelace"]),
            ("Page Team", vec!["Page Team"]),
            ("About the author", vec![]),
            ("3 May 2026", vec![]),
        ] {
            let mut article = Article::default();
            article.site_name.push_str("Daily Page");
            add(value, &mut article);
            assert_eq!(article.authors().collect::<Vec<_>>(), want, "{value:?}");
        }
    }
}
