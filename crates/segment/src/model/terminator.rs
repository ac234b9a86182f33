//! The features of a terminator.

use super::pack::{Pack, Row, bit};
use super::shape::{WIDTH, shape, sort};
use crate::abbreviations::Role;
use crate::chars::{Class, Kind, class};
use crate::context::Context;
use crate::decide::{BRACKET, Verdict};
use crate::hash::mix;
use crate::speech::is_verb;
use crate::word::{self, Shape};

/// Templates of the marks of list items count from here.
const ITEM: u64 = 32;

/// Gives the number of each feature of a terminator to `each`: what the rules
/// say, the marks around it, how the two words on each side are written, what
/// they are in the lists, what is open. No word itself is among them.
pub(super) fn features(context: &Context<'_>, verdict: Verdict, each: impl FnMut(usize)) {
    let signs = Signs::of(context);
    let words = Words::of(context);
    if verdict.is_item() {
        item(context, &signs, &words, &mut Row::new(ITEM, each));
    } else {
        plain(context, verdict, &signs, &words, &mut Row::new(0, each));
    }
}

fn plain<F: FnMut(usize)>(
    context: &Context<'_>,
    verdict: Verdict,
    signs: &Signs,
    words: &Words,
    row: &mut Row<F>,
) {
    let &Signs { run, kind, closers, gap, first, follow, exact, broad } = signs;
    let &Words { before, next, prior, role, next_role, start, reports } = words;
    let rule = u64::from(verdict.rule) << 1 | bit(verdict.ends);
    let state = state(context);
    let opening = opening(context);
    let since = since(context);

    // The rules and the lists.
    row.add(Pack::new(rule));
    row.add(Pack::new(rule).and(broad));
    row.add(Pack::new(rule).and(before));
    row.add(Pack::new(rule).and(state));
    row.add(Pack::new(rule).with::<2>(start).with::<3>(role).with::<3>(next_role));
    row.add(Pack::new(exact).with::<2>(start).with::<3>(role));
    row.add(Pack::new(before).with::<2>(start).with::<4>(first).with::<2>(gap));
    row.add(Pack::new(prior).with::<WIDTH>(before).with::<4>(first).with::<2>(start));
    row.add(Pack::new(prior).with::<WIDTH>(before).with::<WIDTH>(next));
    row.add(Pack::new(prior).with::<WIDTH>(before).and(exact));
    row.add(Pack::new(reports).and(broad));
    row.add(Pack::new(reports).and(broad).with::<WIDTH>(next));
    // The marks.
    row.add(Pack::new(exact));
    row.add(Pack::new(broad));
    row.add(Pack::new(broad).and(state));
    row.add(Pack::new(exact).and(state).with::<3>(opening));
    row.add(Pack::new(run).with::<3>(opening).with::<3>(closers).with::<8>(follow));
    row.add(Pack::new(kind).with::<8>(follow).with::<2>(since));
    // The words.
    row.add(Pack::new(exact).and(before));
    row.add(Pack::new(broad).and(before));
    row.add(Pack::new(run).with::<WIDTH>(before).with::<WIDTH>(next));
    row.add(Pack::new(run).with::<2>(since).with::<WIDTH>(before));
    row.add(Pack::new(run).with::<3>(closers).with::<8>(follow).with::<WIDTH>(next));
}

/// The mark of a list item at the start of a line: does the number of a
/// paragraph stand alone?
fn item<F: FnMut(usize)>(context: &Context<'_>, signs: &Signs, words: &Words, row: &mut Row<F>) {
    let &Signs { gap, first, closers, follow, .. } = signs;
    let &Words { before, next, .. } = words;
    let second = context.second();
    let second = shape(second, &Shape::of(second));
    let script = context.next.chars().next().map_or(0, |c| u64::from(u32::from(c)) >> 7);
    let place = Pack::new(context.origin as u64)
        .with::<1>(bit(context.tab))
        .with::<1>(bit(context.is_long_line()))
        .with::<2>(gap);
    row.add(place.with::<WIDTH>(before));
    row.add(place.with::<4>(first).with::<3>(closers));
    row.add(place.with::<WIDTH>(before).with::<8>(follow));
    row.add(place.with::<WIDTH>(next));
    row.add(place.with::<3>(opening(context)).with::<1>(bit(context.head.is_empty())));
    row.add(place.with::<WIDTH>(next).with::<WIDTH>(second));
    row.add(place.with::<WIDTH>(before).and(script));
    row.add(place.and(script));
}

/// The marks around the place.
struct Signs {
    /// The first terminators of the run.
    run: u64,
    /// What kind of terminator it is, in any script.
    kind: u64,
    closers: u64,
    /// White space.
    gap: u64,
    /// The class of the first character of the next word.
    first: u64,
    /// That, and the class of the first mark before it.
    follow: u64,
    /// All of it with the very terminators.
    exact: u64,
    /// All of it with the kind of terminator.
    broad: u64,
}

impl Signs {
    fn of(context: &Context<'_>) -> Self {
        let (run, kind) = (run(context), kind(context));
        let closers = closers(context.closers);
        let gap = match (context.spaced, context.broken) {
            (false, _) => 0,
            (true, false) => 1,
            (true, true) => 2,
        };
        let first = context.first as u64;
        let follow = Pack::new(context.mark as u64).with::<4>(first).number();
        let around = |run| Pack::new(run).with::<3>(closers).with::<2>(gap).with::<8>(follow);
        let (exact, broad) = (around(run).number(), around(kind).number());
        Signs { run, kind, closers, gap, first, follow, exact, broad }
    }
}

/// The words around the place.
struct Words {
    /// The shapes of the word before and the next.
    before: u64,
    next: u64,
    /// What kind of word stands before the word before, if that is short.
    prior: u64,
    /// What the word before and the next are known to abbreviate.
    role: u64,
    next_role: u64,
    /// Whether the next word often begins a sentence, or is an initial.
    start: u64,
    /// Which of the next two words is a verb of saying.
    reports: u64,
}

impl Words {
    fn of(context: &Context<'_>) -> Self {
        let initial = context.precedes_initial();
        Words {
            before: shape(context.word, &context.shape),
            next: shape(context.next, &Shape::of(context.next)),
            prior: prior(context),
            role: role(context.role()),
            next_role: if initial { role(context.next_role()) } else { 0 },
            start: bit(context.starts_afresh()) << 1 | bit(initial),
            reports: reports(context),
        }
    }
}

/// What kind of word stands before a word that may be an initial, a unit, a
/// label.
fn prior(context: &Context<'_>) -> u64 {
    let shape = &context.shape;
    if shape.letters > 4 && shape.capitals <= 1 && shape.dots == 0 {
        return 0;
    }
    let earlier = word::before(context.head.trim_end());
    sort(earlier, &Shape::of(earlier))
}

/// Which of the next two words is a verb of saying. They follow quotations,
/// which end in more than a full stop.
fn reports(context: &Context<'_>) -> u64 {
    if context.kind == Kind::Dot && context.closers.is_empty() {
        0
    } else if is_verb(context.next) {
        1
    } else {
        2 * bit(is_verb(context.second()))
    }
}

/// The first two terminators of the run, and whether there are more.
fn run(context: &Context<'_>) -> u64 {
    let mut chars = context.run.chars().filter(|c| !matches!(c, ' ' | '\u{a0}'));
    let mut next = || chars.next().map_or(0, u64::from);
    let pair = next() << 21 | next();
    Pack::new(u64::from(mix(pair)) & 0x7F).with::<1>(bit(next() > 0)).number()
}

fn kind(context: &Context<'_>) -> u64 {
    let run = context.run;
    match context.kind {
        Kind::Full => 1,
        Kind::Dot => 2,
        _ if run.starts_with('!') => 3,
        _ if run.starts_with('?') => 4,
        _ if run.starts_with("...") || run.starts_with('…') => 5,
        _ if run.starts_with('.') => 6,
        _ => 7,
    }
}

fn closers(closers: &str) -> u64 {
    let mut chars = closers.trim_start().chars();
    let Some(c) = chars.next() else { return 0 };
    let more = bit(chars.next().is_some());
    match class(c) {
        Class::Quote => 1 + more,
        Class::Close => 3 + more,
        _ => 5,
    }
}

fn role(role: Option<Role>) -> u64 {
    role.map_or(0, |role| 1 + role as u64)
}

/// The length of the sentence so far.
fn since(context: &Context<'_>) -> u64 {
    match context.before.len() {
        0..8 => 0,
        8..25 => 1,
        25..60 => 2,
        _ => 3,
    }
}

/// What is open: quote, bracket.
fn state(context: &Context<'_>) -> u64 {
    let bracket = match context.bracket {
        None => 0,
        Some(_) if context.in_bracket(BRACKET) => 1,
        Some(since) if since < context.before.len() => 2,
        Some(_) => 3,
    };
    bit(context.quoted) << 2 | bracket
}

/// What the sentence begins with.
fn opening(context: &Context<'_>) -> u64 {
    match context.before.chars().next().map_or(Class::End, class) {
        Class::Dash => 1,
        Class::Quote | Class::Open => 2,
        Class::Lower => 3,
        Class::Digit => 4,
        Class::End => 5,
        Class::Bullet => 6,
        _ => 0,
    }
}
