//! What stands around a candidate.

use std::cell::OnceCell;

use crate::abbreviations::{Abbreviations, Role};
use crate::capitals::has_capitals;
use crate::chars::{Class, Kind, class, is_line_end};
use crate::scan::{Candidate, paragraph};
use crate::starters::is_starter;
use crate::word::{self, Shape};

/// What is known of the text as a whole.
#[derive(Clone, Debug)]
pub(crate) struct Setting<'t> {
    text: &'t str,
    pub(crate) abbreviations: Abbreviations<'t>,
    capitals: OnceCell<bool>,
}

impl<'t> Setting<'t> {
    pub(crate) const fn new(text: &'t str, abbreviations: Abbreviations<'t>) -> Self {
        Setting { text, abbreviations, capitals: OnceCell::new() }
    }

    /// The setting of a text of which that much is known.
    pub(crate) fn known(capitals: bool, abbreviations: Abbreviations<'t>) -> Self {
        Setting { text: "", abbreviations, capitals: OnceCell::from(capitals) }
    }

    /// True if small letters begin no sentences.
    pub(crate) fn has_capitals(&self) -> bool {
        *self.capitals.get_or_init(|| has_capitals(self.text))
    }
}

/// What stands around a terminator: the evidence of a decision, and nothing
/// of the decision.
#[derive(Clone, Debug)]
pub(crate) struct Context<'t> {
    pub(crate) setting: &'t Setting<'t>,
    pub(crate) kind: Kind,
    /// The word before, without marks in front of it or its full stop.
    pub(crate) word: &'t str,
    /// How it is written.
    pub(crate) shape: Shape,
    /// The sentence up to the end of that word.
    pub(crate) before: &'t str,
    /// The sentence before that word.
    pub(crate) head: &'t str,
    /// The run of terminators.
    pub(crate) run: &'t str,
    /// Closing marks after it.
    pub(crate) closers: &'t str,
    /// True if white space follows.
    pub(crate) spaced: bool,
    /// True if a line ends there.
    pub(crate) broken: bool,
    /// True within straight quotes.
    pub(crate) quoted: bool,
    /// The text after white space.
    pub(crate) rest: &'t str,
    /// The class of its first character.
    pub(crate) mark: Class,
    /// The next word, without opening marks before it.
    pub(crate) next: &'t str,
    /// The class of its first character.
    pub(crate) first: Class,
    /// Where the sentence begins.
    pub(crate) origin: Origin,
    /// The character before the sentence.
    pub(crate) previous: Option<char>,
    /// True if a tabulator follows.
    pub(crate) tab: bool,
    /// Bytes since the bracket that is still open.
    pub(crate) bracket: Option<usize>,
    /// The text from the next word on.
    ahead: &'t str,
    /// What was looked up before.
    role: OnceCell<Option<Role>>,
    starter: OnceCell<bool>,
}

/// Where a sentence begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// After another on the same line.
    Within,
    /// On a new line.
    Line,
    /// After a blank line.
    Paragraph,
    /// At the start of the text.
    Text,
}

impl Origin {
    /// The origin of a sentence after the text `head`.
    fn of(head: &str) -> Self {
        if head.is_empty() {
            return Origin::Text;
        }
        let space = head.bytes().rev().take(INDENT).take_while(u8::is_ascii_whitespace);
        match space.filter(|&byte| byte == b'\n').count() {
            0 => Origin::Within,
            1 => Origin::Line,
            _ => Origin::Paragraph,
        }
    }
}

/// How much white space before a sentence is looked at, in bytes.
const INDENT: usize = 8;

/// Longer lines are paragraphs, in bytes.
pub(crate) const LINE: usize = 60;

/// How many opening marks before a word are looked at.
const OPENING: usize = 4;

/// A sentence before an abbreviation has more characters.
const SHORT: usize = 15;

/// How many single letters before a word are looked at: `s. r. o`.
const LETTERS: usize = 3;

impl<'t> Context<'t> {
    /// The context of `candidate` in a sentence that begins at `start`.
    pub(crate) fn new(
        text: &'t str,
        start: usize,
        candidate: &Candidate,
        setting: &'t Setting<'t>,
    ) -> Self {
        // A terminator without other uses asks nothing of the words around it.
        let full = candidate.kind == Kind::Full;
        let before = text.get(start..word::end(text, candidate.at)).unwrap_or_default();
        let word = if full { "" } else { word::before(before) };
        let rest = &text[candidate.next..];
        let ahead = skip_opening(rest);
        Context {
            setting,
            kind: candidate.kind,
            word,
            shape: Shape::of(word),
            before,
            head: &before[..before.len() - word.len()],
            run: &text[candidate.at..candidate.stop],
            closers: &text[candidate.stop..candidate.cut],
            spaced: candidate.next > candidate.cut,
            broken: candidate.broken,
            quoted: candidate.quoted,
            rest,
            mark: rest.chars().next().map_or(Class::End, class),
            next: if full { "" } else { word::after(ahead) },
            first: ahead.chars().next().map_or(Class::End, class),
            origin: Origin::of(&text[..start]),
            previous: text[..start].chars().next_back(),
            tab: text[candidate.cut..candidate.next].contains('\t'),
            bracket: candidate.bracket.map(|opened| candidate.at - opened),
            ahead,
            role: OnceCell::new(),
            starter: OnceCell::new(),
        }
    }

    /// What the word before is known to abbreviate.
    pub(crate) fn role(&self) -> Option<Role> {
        let role = |word| self.setting.abbreviations.role(word);
        let look = || role(self.word).or_else(|| role(word::stem(self.word, &self.shape)?));
        *self.role.get_or_init(look)
    }

    /// True if the word before is one of the user's own abbreviations.
    pub(crate) fn is_own_abbreviation(&self) -> bool {
        self.setting.abbreviations.is_own(self.word)
    }

    /// The single letters with full stops before the word, and the word:
    /// `z. B`. Nothing if there are none.
    pub(crate) fn letters(&self) -> Option<&'t str> {
        let mut from = self.head.len();
        for _ in 0..LETTERS {
            let Some(head) = self.head[..from].trim_end().strip_suffix('.') else { break };
            let word = word::before(head);
            if !Shape::of(word).is_letter() {
                break;
            }
            from = head.len() - word.len();
        }
        self.before.get(from..).filter(|_| from < self.head.len())
    }

    /// What the letters before and the word abbreviate together.
    pub(crate) fn joint_role(&self) -> Option<Role> {
        self.setting.abbreviations.joint_role(self.letters()?)
    }

    /// What the word before the word before abbreviates.
    pub(crate) fn earlier_role(&self) -> Option<Role> {
        let head = self.head.trim_end();
        let head = head.strip_suffix('.').unwrap_or(head);
        self.setting.abbreviations.role(word::before(head))
    }

    /// The role of the next word.
    pub(crate) fn next_role(&self) -> Option<Role> {
        self.setting.abbreviations.role(self.next)
    }

    fn is_next_starter(&self) -> bool {
        *self.starter.get_or_init(|| is_starter(self.next))
    }

    /// True if the next word often begins a sentence.
    pub(crate) fn starts_afresh(&self) -> bool {
        !self.precedes_initial() && self.mark != Class::Open && self.is_next_starter()
    }

    /// True if the next word is short and has a full stop after it.
    pub(crate) fn precedes_initial(&self) -> bool {
        let stop = self.ahead.as_bytes().get(self.next.len()) == Some(&b'.');
        stop && (1..=4).contains(&self.next.len())
    }

    /// True if the next word is the number of a list item: `3. The`.
    pub(crate) fn precedes_item(&self) -> bool {
        let number = self.next.len() <= 3 && self.next.bytes().all(|b| b.is_ascii_digit());
        let after = self.ahead.get(self.next.len()..).unwrap_or_default();
        let after = after.strip_prefix(". ").unwrap_or_default();
        number && after.starts_with(char::is_uppercase)
    }

    /// The word after the next one.
    pub(crate) fn second(&self) -> &'t str {
        let rest = self.ahead.get(self.next.len()..).unwrap_or_default();
        let space = rest.chars().take(4).take_while(|&c| !class(c).is_word() && !is_line_end(c));
        word::after(&rest[space.map(char::len_utf8).sum()..])
    }

    /// True if a long line follows.
    pub(crate) fn is_long_line(&self) -> bool {
        let end = self.rest.char_indices().take(LINE).find(|&(_, c)| is_line_end(c));
        self.rest.len() > LINE && end.is_none_or(|(at, _)| at > LINE)
    }

    /// True if the word before stands after a number: it is a unit.
    pub(crate) fn follows_number(&self) -> bool {
        self.head.trim_end().ends_with(|c: char| c.is_ascii_digit())
    }

    /// True if the word before the word before begins with a small letter.
    pub(crate) fn follows_small(&self) -> bool {
        word::before(self.head.trim_end()).starts_with(char::is_lowercase)
    }

    /// True if there is too little text for a sentence: `At 5 a.m.`
    pub(crate) fn is_short(&self) -> bool {
        self.before.chars().take(SHORT).count() < SHORT
    }

    /// True if the sentence begins with a dash: it is somebody's speech.
    pub(crate) fn is_speech(&self) -> bool {
        self.head.chars().next().is_some_and(|c| class(c) == Class::Dash)
    }

    /// True if the bracket that is open opened within the sentence, and is
    /// at most so long.
    pub(crate) fn in_bracket(&self, longest: usize) -> bool {
        let sentence = self.head.len() + self.word.len();
        let Some(since) = self.bracket.filter(|&since| since < sentence) else { return false };
        let ahead = word::boundary(self.rest, longest.saturating_sub(since));
        paragraph(&self.rest[..ahead]).contains([')', ']'])
    }
}

/// `rest` without a few opening marks, and without an elided article before
/// a capital: `'n Man`, `'s Avonds`.
fn skip_opening(rest: &str) -> &str {
    let mut rest = rest;
    for _ in 0..OPENING {
        let mut chars = rest.chars();
        let Some(c) = chars.next() else { break };
        rest = match class(c) {
            Class::Space if is_line_end(c) => return "",
            Class::Open | Class::Dash | Class::Space | Class::Mark => chars.as_str(),
            Class::Quote => after_article(c, chars.as_str()).unwrap_or(chars.as_str()),
            // Commas for low quotes: `,,Ja`.
            Class::Comma if rest.starts_with(",,") => &rest[2..],
            Class::Comma if chars.as_str().starts_with(char::is_uppercase) => chars.as_str(),
            _ => break,
        };
    }
    if rest.starts_with(is_line_end) { "" } else { rest }
}

fn after_article(quote: char, rest: &str) -> Option<&str> {
    let rest = rest.strip_prefix(['n', 's', 't'])?.strip_prefix(' ')?;
    let elided = matches!(quote, '\'' | '’' | '‘') && rest.starts_with(char::is_uppercase);
    elided.then_some(rest)
}
