//! Says of each candidate how surely a sentence ends there.

use crate::breaks::{LineEnd, Reason, Width};
use crate::chars::{Class, Kind, class};
use crate::context::{Context, Origin, Setting};
use crate::decide::{self, Verdict};
use crate::lists::{LONGEST, is_lead};
use crate::model::{self, Sum, WEIGHTS, Weights};
use crate::options::{Newlines, Options};
use crate::scan::Candidate;
use crate::word::{self, Shape};
use crate::{ahead, lists, plain};

/// What says how surely sentences end.
pub(crate) trait Opinion {
    /// The score of a line end, from 0 to 1.
    fn line_ends(&self, text: &str, candidate: &Candidate) -> f32;

    /// The score of a terminator, from 0 to 1, in a sentence that begins at
    /// `start`.
    fn terminator_ends(&self, text: &str, start: usize, candidate: &Candidate) -> f32;

    /// A sentence ends where the score is above this.
    fn threshold(&self) -> f32;
}

/// What decides on the sentences of one text: the rules, and where they are
/// not sure, the model.
#[derive(Clone, Debug)]
pub(crate) struct Judge<'t> {
    setting: Setting<'t>,
    newlines: Newlines,
    threshold: f32,
    /// None where the rules have the last word.
    weights: Option<&'t Weights>,
}

/// A line end, as the rules see it.
#[derive(Debug)]
pub(crate) enum Line<'t> {
    Sure(bool),
    Open(LineEnd<'t>, Width, (bool, Reason)),
}

/// A terminator, as the rules see it.
#[derive(Debug)]
pub(crate) enum Terminator<'t> {
    /// Whether a sentence ends is plain to see.
    Plain,
    Sure(bool),
    Open(Context<'t>, Verdict),
}

impl<'t> Judge<'t> {
    pub(crate) const fn new(setting: Setting<'t>, options: &Options) -> Self {
        let weights = if options.learned { Some(&WEIGHTS) } else { None };
        let (newlines, threshold) = (options.newlines, options.threshold);
        Judge { setting, newlines, threshold, weights }
    }

    /// The judge with another model.
    #[cfg(feature = "train")]
    pub(crate) const fn with(self, weights: &'t Weights) -> Self {
        Judge { weights: Some(weights), ..self }
    }

    /// What the rules say of a line end.
    pub(crate) fn line<'a>(&self, text: &'a str, candidate: &Candidate) -> Line<'a> {
        let Candidate { cut, next, .. } = *candidate;
        match self.newlines {
            Newlines::Auto => {
                let end = LineEnd::new(text, cut, next);
                end.surely_ends().map_or_else(
                    || {
                        let width = end.width();
                        Line::Open(end, width, end.verdict(&width))
                    },
                    Line::Sure,
                )
            }
            Newlines::Paragraph => Line::Sure(false),
            Newlines::Join => Line::Sure(lists::is_item(&text[next..])),
            Newlines::Break => Line::Sure(true),
        }
    }

    /// What the rules say of a terminator.
    pub(crate) fn terminator<'a>(
        &'a self,
        text: &'a str,
        start: usize,
        candidate: &Candidate,
    ) -> Terminator<'a> {
        if candidate.broken && self.newlines == Newlines::Break {
            return Terminator::Sure(true);
        }
        if plain::ends(text, candidate, &self.setting) {
            return Terminator::Plain;
        }
        let context = Context::new(text, start, candidate, &self.setting);
        let verdict = decide::verdict(&context);
        if is_sure(&context, verdict) {
            Terminator::Sure(verdict.ends)
        } else if is_plain(&context, verdict) {
            Terminator::Plain
        } else {
            Terminator::Open(context, verdict)
        }
    }

    /// True if more text after that which there is changes nothing at this
    /// candidate, in a sentence that begins at `start`.
    pub(crate) fn is_settled(&self, text: &str, start: usize, candidate: &Candidate) -> bool {
        let rest = &text[candidate.next..];
        let Some(first) = rest.chars().next() else { return false };
        match candidate.kind {
            Kind::Paragraph | Kind::Item => true,
            Kind::Line => match self.newlines {
                Newlines::Paragraph | Newlines::Break => true,
                Newlines::Join => ahead::has_words(rest),
                Newlines::Auto => ahead::has_lines(rest),
            },
            _ => {
                let letter = matches!(class(first), Class::Upper | Class::Lower | Class::Caseless);
                let before = &text[start..candidate.at];
                let word = word::before(before);
                let item = candidate.kind == Kind::Dot
                    && word.len() <= LONGEST
                    && is_lead(&before[..before.len() - word.len()]);
                (letter && plain::ends(text, candidate, &self.setting))
                    || (ahead::has_words(&text[candidate.cut..])
                        && ahead::has_bracket(rest, candidate)
                        && (!item || ahead::has_line(rest)))
            }
        }
    }
}

impl Opinion for Judge<'_> {
    fn line_ends(&self, text: &str, candidate: &Candidate) -> f32 {
        match (self.line(text, candidate), self.weights) {
            (Line::Sure(ends) | Line::Open(.., (ends, _)), None) | (Line::Sure(ends), _) => {
                score(ends)
            }
            (Line::Open(end, width, verdict), Some(weights)) => {
                let mut sum = Sum::default();
                model::line(&end, &width, verdict, |feature| sum.add(weights, feature));
                sum.chance()
            }
        }
    }

    fn terminator_ends(&self, text: &str, start: usize, candidate: &Candidate) -> f32 {
        match (self.terminator(text, start, candidate), self.weights) {
            (Terminator::Plain, weights) => weights.map_or(1.0, |_| PLAIN),
            (Terminator::Sure(ends), _) => score(ends),
            (Terminator::Open(_, verdict), None) => score(verdict.ends),
            (Terminator::Open(context, verdict), Some(weights)) => {
                let mut sum = Sum::default();
                model::terminator(&context, verdict, |feature| sum.add(weights, feature));
                sum.chance()
            }
        }
    }

    fn threshold(&self) -> f32 {
        self.threshold
    }
}

/// The score of an end that is plain to see: the share of those that are, in
/// the data of the model.
const PLAIN: f32 = 0.996;

fn score(ends: bool) -> f32 {
    f32::from(u8::from(ends))
}

/// True if the rules have the last word: nothing follows, a number or address
/// goes on, the user said so, or the mark of a list item stands in a line.
fn is_sure(context: &Context<'_>, verdict: Verdict) -> bool {
    let within = matches!(context.first, Class::Digit | Class::Lower) || context.shape.is_letter();
    let glued = !context.spaced && within;
    matches!(context.mark, Class::End | Class::Emoji)
        || (glued && !verdict.ends)
        || context.is_own_abbreviation()
        || verdict.is_name()
        || (verdict.is_item() && !is_paragraph(context))
}

/// True if no rule has anything to say, after a word of some length and before
/// a capital, or after a terminator without other uses.
fn is_plain(context: &Context<'_>, verdict: Verdict) -> bool {
    verdict.rule == 0
        && match context.kind {
            Kind::Dot => is_long(&context.shape) && precedes_capital(context),
            Kind::Mark => {
                let alone = context.run.len() == 1 && context.closers.is_empty();
                alone && !context.quoted && precedes_capital(context)
            }
            _ => true,
        }
}

fn precedes_capital(context: &Context<'_>) -> bool {
    context.spaced && context.first == Class::Upper && context.bracket.is_none()
}

/// Words of so many letters, numbers of so many digits, are hardly short for
/// anything.
const LONG: u8 = 4;

fn is_long(shape: &Shape) -> bool {
    let &Shape { letters, chars, digits, dots, vowel, capitals, .. } = shape;
    let word = digits == 0 && dots == 0 && letters >= LONG && vowel;
    (word && 3 * capitals <= letters) || (digits == chars && digits >= LONG)
}

/// True if a list item may be a paragraph with a number.
fn is_paragraph(context: &Context<'_>) -> bool {
    match context.origin {
        Origin::Within => false,
        Origin::Line | Origin::Paragraph => context.broken || context.is_long_line(),
        Origin::Text => context.is_long_line(),
    }
}
