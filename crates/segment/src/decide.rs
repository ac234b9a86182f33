//! Decides whether a terminator ends a sentence: tables of rules, of which
//! the first that has an answer gives it.

use std::sync::LazyLock;

use crate::abbreviations::Role;
use crate::chars::{Class, Kind, is_dense, is_vowel};
use crate::context::Context;
use crate::hash;
use crate::index::Index;
use crate::lists::is_lead;
use crate::starters::is_starter;
use crate::word::{self, Shape, is_roman};

/// A rule, and the name that stands for it in features.
struct Rule {
    id: u32,
    /// An answer, if the rule has one: does a sentence end here?
    answer: fn(&Context<'_>) -> Option<bool>,
}

macro_rules! rules {
    ($($rule:ident),* $(,)?) => {
        &[$(Rule { id: hash::name(stringify!($rule)), answer: $rule }),*]
    };
}

/// For a full stop.
static DOT: &[Rule] = rules![
    nothing_follows,
    glued,
    continues,
    item,
    in_brackets,
    introduces_speech,
    listed,
    label,
    letter,
    dotted,
    number,
    cited,
    vowelless,
];

/// For exclamation and question marks and runs of terminators.
static MARK: &[Rule] = rules![
    nothing_follows,
    omission,
    in_title,
    lost_mark,
    glued_mark,
    continues_after_mark,
    in_brackets
];

/// For terminators without other uses.
static FULL: &[Rule] = rules![nothing_follows, in_title, quoted_in_passing, ends_phrase, and_so_on];

/// What the rules say.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verdict {
    /// True if a sentence ends.
    pub(crate) ends: bool,
    /// The rule that says so: a hash of its name, 0 if none does.
    pub(crate) rule: u32,
}

impl Verdict {
    /// True if it is about a mark that ends nothing: the model cannot know.
    pub(crate) fn is_name(&self) -> bool {
        const NAMES: [u32; 2] = [hash::name("lost_mark"), hash::name("in_title")];
        NAMES.contains(&self.rule)
    }

    /// True if it is about the mark of a list item.
    pub(crate) const fn is_item(&self) -> bool {
        const ITEM: u32 = hash::name("item");
        self.rule == ITEM
    }
}

/// Whether a sentence ends at the terminator.
pub(crate) fn verdict(context: &Context<'_>) -> Verdict {
    let rules = match context.kind {
        Kind::Dot => DOT,
        Kind::Mark => MARK,
        _ => FULL,
    };
    let answer = |rule: &Rule| Some(Verdict { ends: (rule.answer)(context)?, rule: rule.id });
    rules.iter().find_map(answer).unwrap_or(Verdict { ends: true, rule: 0 })
}

fn nothing_follows(context: &Context<'_>) -> Option<bool> {
    (context.mark == Class::End).then_some(true)
}

/// No white space after a full stop: a number, an address, an abbreviation,
/// or a space left out.
fn glued(context: &Context<'_>) -> Option<bool> {
    if context.spaced {
        return None;
    }
    let shape = &context.shape;
    Some(match context.first {
        Class::Caseless => {
            let enough = if context.next.starts_with(is_dense) { 2 } else { 4 };
            shape.caseless >= enough && shape.dots == 0 && context.closers.is_empty()
        }
        Class::Upper => {
            let next = Shape::of(context.next);
            let plain = shape.letters >= 3 && shape.letters == shape.chars && shape.capitals == 0;
            plain && next.letters > 1 && next.dots == 0
        }
        _ => false,
    })
}

/// A small letter or a comma goes on with the sentence.
fn continues(context: &Context<'_>) -> Option<bool> {
    match context.first {
        Class::Lower if is_mixed(context.next) || !context.setting.has_capitals() => None,
        // A foreign word in a script without capitals: an address, a brand.
        Class::Lower if is_foreign(context) => None,
        Class::Lower if begins_small(context) => None,
        Class::Stop if context.rest.starts_with(['…', '.']) => Some(is_ellipsis(context.rest)),
        Class::Lower | Class::Comma | Class::Stop | Class::Close => Some(false),
        Class::Other if context.rest.starts_with(['§', '№']) => Some(false),
        _ => None,
    }
}

/// Shorter words before a small letter may be abbreviations that no list has.
/// Most of those end in a consonant.
const LONG: u8 = 6;
const LONGER: u8 = 9;

/// True if a small letter begins a sentence all the same, as in quick or
/// careless writing: the word before is too long for an abbreviation.
fn begins_small(context: &Context<'_>) -> bool {
    let Shape { letters, chars, capitals, capital, .. } = context.shape;
    let open = context.word.ends_with(|c| is_vowel(c) || c == 'ς');
    let long = letters == chars && letters >= if open { LONG } else { LONGER };
    let word = long && capitals == u8::from(capital) && !is_armenian(context.word);
    let apart = context.spaced && context.closers.is_empty() && context.mark == Class::Lower;
    let next = || Shape::of(context.next);
    word && apart && context.role().is_none() && next().dots == 0 && next().letters > 1
}

/// True for words like `iPhone`, `eThekwini` and `p53`: names whose small
/// letter says nothing.
fn is_mixed(word: &str) -> bool {
    let name = |c: char| c.is_uppercase() || c.is_ascii_digit();
    word.chars().skip(1).take(2).any(name) && word.starts_with(char::is_lowercase)
}

/// True for a small letter after a word of a script that has none.
fn is_foreign(context: &Context<'_>) -> bool {
    let shape = &context.shape;
    context.spaced && shape.caseless > 2 && shape.caseless == shape.letters
}

fn is_ellipsis(text: &str) -> bool {
    text.starts_with('…') || text.starts_with("..") || text.starts_with(". .")
}

/// After `?` a small letter begins a new sentence, unless what was asked is
/// quoted; after `!` it does not.
fn continues_after_mark(context: &Context<'_>) -> Option<bool> {
    match context.first {
        Class::Lower if context.run == "?" && context.closers.is_empty() => {
            Some(context.mark == Class::Lower && !context.is_speech())
        }
        Class::Stop if context.rest.starts_with(['…', '.']) => Some(is_ellipsis(context.rest)),
        Class::Lower if context.mark == Class::Lower && !context.setting.has_capitals() => None,
        Class::Lower if is_foreign(context) => None,
        Class::Lower | Class::Comma | Class::Stop | Class::Close => Some(false),
        Class::Caseless if context.mark == Class::Dash => Some(false),
        // Three full stops apart: something is left out.
        _ if context.run == ". . ." => Some(false),
        _ => None,
    }
}

/// `[...]` stands for something left out.
fn omission(context: &Context<'_>) -> Option<bool> {
    let nothing = context.word.is_empty() && context.head.trim_end().is_empty();
    let bracketed = context.head.ends_with(['[', '(']) && context.closers.starts_with([']', ')']);
    (nothing || (context.word.is_empty() && bracketed)).then_some(false)
}

/// No white space after a mark: an address, or a script without spaces.
fn glued_mark(context: &Context<'_>) -> Option<bool> {
    if context.spaced {
        return None;
    }
    match context.first {
        Class::Caseless if context.next.starts_with(is_dense) => {
            // A name with a mark: `Yahoo!ニュース`.
            let latin = context.word.rsplit(|c: char| !c.is_ascii_alphabetic()).next();
            let name = latin.is_some_and(|name| name.starts_with(char::is_uppercase));
            (context.run == "!" && name).then_some(false)
        }
        Class::Caseless => (context.run.is_ascii() && !context.shape.vowel).then_some(false),
        Class::Upper if context.run.starts_with(['!', '?', '！', '？']) => None,
        _ => Some(false),
    }
}

/// How far back full-width marks are looked for, in bytes.
const NEAR: usize = 96;

/// A question mark may stand for a character that an encoding lacked, mostly
/// the point within a foreign name: `米歇尔?卡特`. So it does in a text whose
/// own marks are full-width.
fn lost_mark(context: &Context<'_>) -> Option<bool> {
    let glued = !context.spaced && context.run == "?" && context.closers.is_empty();
    if !(glued && context.rest.starts_with(is_han) && context.before.ends_with(is_han)) {
        return None;
    }
    let near = &context.before
        [word::boundary(context.before, context.before.len().saturating_sub(NEAR))..];
    let wide = |c: char| matches!(c, '，' | '。' | '、' | '：' | '“' | '”' | '！' | '？');
    (near.contains(wide) || context.previous.is_some_and(wide)).then_some(false)
}

/// True for Chinese characters.
fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// A title may hold a mark: `《摔跤吧！爸爸》`.
fn in_title(context: &Context<'_>) -> Option<bool> {
    let glued = !context.spaced && context.first == Class::Caseless;
    let within = match context.closers {
        "" => word::opens_title(context.before),
        closers => closers == "》",
    };
    (glued && within).then_some(false)
}

/// The mark of a list item belongs to the item: `1. Eggs`.
fn item(context: &Context<'_>) -> Option<bool> {
    let mark = context.shape.is_number() || context.shape.is_letter() || is_roman(context.word);
    let first = is_lead(context.head) || (context.shape.is_number() && introduced(context));
    (mark && matches!(context.closers, "" | ")") && first).then_some(false)
}

/// True after a colon or semicolon behind a word: `as follows: 1. Eggs`.
fn introduced(context: &Context<'_>) -> bool {
    let word = context.head.trim_end().strip_suffix([':', ';', '：', '；']);
    word.is_some_and(|word| word.ends_with(char::is_alphabetic) || word.ends_with(')'))
}

/// How long a bracket that a sentence wraps may be, in bytes.
pub(crate) const BRACKET: usize = 80;

/// Nothing ends within a short bracket.
fn in_brackets(context: &Context<'_>) -> Option<bool> {
    let open = context.in_bracket(BRACKET) && !context.closers.contains([')', ']']);
    open.then_some(false)
}

/// In Armenian a full stop before a quotation is a colon, and after a short
/// word it makes an abbreviation.
fn introduces_speech(context: &Context<'_>) -> Option<bool> {
    let short = context.shape.letters <= 4;
    let speech = matches!(context.mark, Class::Quote | Class::Dash);
    (is_armenian(context.word) && (short || speech)).then_some(false)
}

fn is_armenian(word: &str) -> bool {
    word.ends_with(|c| matches!(c, '\u{530}'..='\u{58f}'))
}

/// Abbreviations that are listed.
fn listed(context: &Context<'_>) -> Option<bool> {
    // `VS` is no `vs.`, unless all is in capitals.
    let capitals = context.setting.abbreviations.has_capitals();
    if context.shape.is_capitals() && !capitals && !Shape::of(context.next).is_capitals() {
        return None;
    }
    // An initial is not the unit of the same letter.
    if context.shape.is_letter() && context.shape.capital {
        return None;
    }
    let joint = context.joint_role();
    match joint.or_else(|| context.role())? {
        Role::Inner => Some(false),
        Role::Number => before_number(context).then_some(false),
        Role::Name => Some(context.starts_afresh()),
        Role::Last if context.closers.contains(')') => Some(context.starts_afresh()),
        // A unit stands after a number: `2005 г.`, but `г. Москва`.
        Role::Last if joint.is_none() && context.shape.is_letter() => {
            Some(context.follows_number() || context.starts_afresh())
        }
        Role::Last if is_time_zone(context.next) => Some(false),
        // A text in a script with a full stop of its own.
        Role::Last if context.shape.caseless == 0 && context.first == Class::Caseless => {
            Some(context.next.starts_with(is_dense))
        }
        Role::Last => Some(!context.is_short() || context.starts_afresh()),
    }
}

/// What follows `a.m.` within a sentence.
static ZONES: LazyLock<Index> = LazyLock::new(|| {
    Index::of(
        "act aest bst cdt cest cet cst ct edt eest eet est et gmt hst ist jst mdt msk mst mt \
        nzst pdt pst pt utc wat",
    )
});

fn is_time_zone(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_uppercase()) && ZONES.has(word)
}

fn before_number(context: &Context<'_>) -> bool {
    let digit = |c: char| c.is_numeric();
    // `No. I did not.`
    if context.next == "I" && context.shape.letters == 2 && context.shape.vowel {
        return false;
    }
    is_roman(context.next) || context.next.contains(digit) || context.closers.contains(digit)
}

/// What a single capital is the name of, mostly: `vitamin C`, `Serie A`.
static LABELS: LazyLock<Index> = LazyLock::new(|| {
    Index::of(
        "alpha alfa annex appendix beta block blok category class classe delta factor gamma \
        grad grade group groupe grupa grupo grupp gruppe gruppo hepatitida hepatitis hépatite \
        kappa kategoria kategorie kategória kinase klas klasa klass klasse lambda liga ligue \
        plan protein schedule section serie series sigma skupina tip tipo typ type vitamin \
        vitamina vitamine vitamín vitamiini witamina омега гепатит витамин вітамін группа \
        класс план серия тип гепатиту групи",
    )
});

/// A capital after a word that it is the label of ends a sentence before
/// another capital.
fn label(context: &Context<'_>) -> Option<bool> {
    if !context.shape.is_letter() || context.shape.capitals == 0 || context.first != Class::Upper {
        return None;
    }
    let earlier = word::before(context.head.trim_end());
    let earlier = earlier.rsplit('-').next().unwrap_or_default();
    (LABELS.has(earlier) && !context.precedes_initial()).then_some(true)
}

/// A single letter: an initial, a unit, or the name of a thing.
fn letter(context: &Context<'_>) -> Option<bool> {
    if !context.shape.is_letter() {
        return None;
    }
    if context.shape.capitals == 1 {
        return Some(context.starts_afresh());
    }
    if context.shape.caseless == 1 {
        return context.word.starts_with(is_initial).then_some(false);
    }
    if context.letters().is_some() {
        return Some(context.starts_afresh());
    }
    let plain = context.shape.vowel || context.follows_number();
    Some(plain && context.first != Class::Digit && !context.precedes_initial())
}

/// True for letters without case that are no words of their own: of Indian
/// scripts but Gujarati and Sinhala, of Thai, Lao and Georgian.
fn is_initial(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{a7f}' | '\u{b00}'..='\u{d7f}' | '\u{e00}'..='\u{eff}'
        | '\u{10d0}'..='\u{10ff}')
}

/// Letters, or letters and numbers, with full stops between: `U.S.`, `B.II.9.`
fn dotted(context: &Context<'_>) -> Option<bool> {
    let code = context.shape.dots > 1 && context.shape.digits > 0 && context.shape.capital;
    (context.shape.is_dotted() || code).then(|| context.starts_afresh())
}

/// A number: of a day, of a section, or a plain one.
fn number(context: &Context<'_>) -> Option<bool> {
    let roman = is_roman(context.word);
    if !context.shape.is_number() && !roman {
        return None;
    }
    if roman && context.follows_small() && context.setting.abbreviations.has_numerals() {
        return Some(context.starts_afresh());
    }
    if context.precedes_item() && context.mark == Class::Digit {
        return Some(true);
    }
    let short = roman || (context.shape.digits <= 2 && context.shape.dots == 0);
    match context.first {
        _ if !short => None,
        Class::Digit => Some(false),
        Class::Upper if context.mark == Class::Dash && roman => Some(false),
        Class::Upper if is_ordered(context.next) => Some(false),
        // `No. 5` counts, and orders nothing.
        Class::Upper if context.earlier_role() == Some(Role::Number) => None,
        Class::Upper if context.setting.abbreviations.has_ordinals() => {
            Some(context.starts_afresh())
        }
        _ => None,
    }
}

/// Months and other words with a capital that ordinals stand before.
static ORDERED: LazyLock<Index> = LazyLock::new(|| {
    Index::of(
        "januar februar märz april mai juni juli august september oktober november dezember \
        jänner feber januari februari mars maj augusti december január február marec apríl máj \
        jún júl október januára februára marca apríla mája júna júla augusta septembra októbra \
        novembra decembra jahrhundert jahrhunderts jahrhunderte jahrtausend weltkrieg \
        weltkriegs bundesliga liga platz auflage kapitel klasse stock geburtstag mal runde \
        minute tag",
    )
});

fn is_ordered(word: &str) -> bool {
    ORDERED.has(word)
}

/// A short word between numbers, or before another abbreviation: `94 Stat. 3015`.
fn cited(context: &Context<'_>) -> Option<bool> {
    let word = &context.shape;
    let short = word.capital && word.letters == word.chars && word.letters <= 8;
    let between = context.first == Class::Digit && context.follows_number();
    let listed = || matches!(context.next_role(), Some(Role::Number | Role::Name));
    let chain = word.letters <= 4
        && context.precedes_initial()
        && context.mark == Class::Upper
        && (listed() || !Shape::of(context.next).vowel)
        && !is_starter(context.next);
    (short && (between || chain)).then_some(false)
}

/// A short word without a vowel is an abbreviation in most languages.
fn vowelless(context: &Context<'_>) -> Option<bool> {
    let Shape { vowel, letters, chars, capitals, caseless, .. } = context.shape;
    let short = letters == chars && (2..=4).contains(&letters) && caseless == 0;
    (short && !vowel && capitals <= 1 && !context.follows_number()).then(|| context.starts_afresh())
}

/// What goes on with a sentence after a quotation in Japanese.
const PARTICLES: [&str; 8] = ["と", "って", "は", "が", "を", "に", "の", "など"];

/// A quotation in the middle of a sentence: `「…。」と言った`.
fn quoted_in_passing(context: &Context<'_>) -> Option<bool> {
    let particle = || PARTICLES.iter().any(|particle| context.rest.starts_with(particle));
    let quoted = context.closers.ends_with(['」', '』', '）', '】']);
    (quoted && !context.spaced && particle()).then_some(false)
}

/// Tibetan syllables after which a stroke ends a phrase and no sentence:
/// `and`, `if`, `when`, `from`, and what joins verbs.
const JOINING: &str = "ན་ ནས་ ལ་ ལས་ དང་ པར་ བར་ པས་ བས་ སྐབས་ ཚེ་ དུས་ ཏེ་ སྟེ་ དེ་ ཅིང་ ཞིང་ ཤིང་ ཀྱང་ ཡང་ \
    འང་ བཞིན་ ཕྱིར་ སླད་ ཙམ་";

/// In Tibetan the stroke that ends sentences ends phrases, too.
fn ends_phrase(context: &Context<'_>) -> Option<bool> {
    if context.run != "།" {
        return None;
    }
    let before = context.before.trim_end_matches('་');
    let syllable = before.rsplit(['་', '།', ' ']).next().unwrap_or_default();
    let joins = JOINING.split_whitespace().any(|joining| joining.trim_end_matches('་') == syllable);
    joins.then_some(false)
}

/// The Khmer for `etc.` has two full stops: `។ល។`.
fn and_so_on(context: &Context<'_>) -> Option<bool> {
    let glued = !context.spaced && context.run == "។";
    (glued && ["ល។", "បេ។"].iter().any(|inner| context.rest.starts_with(inner))).then_some(false)
}
