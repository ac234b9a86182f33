//! Decides whether a candidate ends a sentence.

use crate::abbreviations::is_abbreviation;
use crate::chars::Class;
use crate::context::Context;
use crate::scan::Kind;

/// True if a sentence ends at a terminator.
pub(crate) fn ends(kind: Kind, context: &Context<'_>) -> bool {
    match kind {
        Kind::Full => true,
        Kind::Mark => {
            context.word != Class::Lower && (context.spaced || context.word == Class::Caseless)
        }
        _ => dot_ends(context),
    }
}

fn dot_ends(context: &Context<'_>) -> bool {
    let Context { before, word, spaced, .. } = *context;
    let initial =
        before.chars().count() == 1 && before != "I" && before.chars().all(char::is_uppercase);
    match word {
        Class::Lower | Class::Comma => false,
        Class::Caseless => spaced,
        _ if !spaced => false,
        _ => !initial && !is_abbreviation(before),
    }
}
