//! What the model learns from, for a program that fits it (feature `train`).

use std::cell::RefCell;

use nutgraf_core::{Lang, Span};

use crate::judge::{Judge, Line, Opinion, Terminator};
use crate::model::{self, Weights};
use crate::options::Options;
use crate::scan::Candidate;
use crate::sentences::{Sentences, Walk};

/// How many weights a model has.
pub const SIZE: usize = model::SIZE;

/// What one step of a weight, a signed byte, is worth.
pub const STEP: f32 = model::STEP;

/// What a candidate is to the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// An end that is plain to see: the model is not asked.
    Plain,
    /// The rules are sure.
    Sure,
    /// The model is asked about a terminator.
    Terminator,
    /// The model is asked about a line end.
    Line,
}

/// A place where a sentence may end.
#[derive(Clone, Copy, Debug)]
pub struct Place<'f> {
    /// Where it would end.
    pub cut: usize,
    /// What it is to the rules.
    pub sort: Sort,
    /// What the rules say.
    pub rules: bool,
    /// The features that it has, if the model is asked.
    pub features: &'f [usize],
}

/// Gives each place where a sentence of `text` may end to `each`, while the
/// sentences end where `is_end` says so.
pub fn places(text: &str, lang: Lang, is_end: impl Fn(usize) -> bool, each: impl FnMut(Place<'_>)) {
    let options = Options::new(false);
    let judge = options.judge(text, lang);
    let teacher = Teacher { judge, is_end, pupil: RefCell::new((each, Vec::new())) };
    let mut walk = Walk::new(text.len() - text.trim_start().len());
    while let Some(candidate) = walk.scanner.next(text) {
        walk.step(text, &candidate, &teacher);
    }
}

/// The sentences of `text` by a model with the weights `weights`, of which
/// there are [`SIZE`]; none if there are not.
pub fn sentences(text: &str, lang: Lang, weights: &[u8], sentences: &mut Vec<Span>) {
    let options = Options::new(false);
    let Ok(weights) = weights.try_into().map(Weights) else { return };
    let judge = options.judge(text, lang).with(&weights);
    sentences.extend(Sentences::new(text, 0, judge).map(|sentence| sentence.span));
}

/// Says what is right, and shows what there is to learn.
struct Teacher<'t, E, F> {
    judge: Judge<'t>,
    is_end: E,
    /// Who is told, and the features of a place.
    pupil: RefCell<(F, Vec<usize>)>,
}

impl<E: Fn(usize) -> bool, F: FnMut(Place<'_>)> Teacher<'_, E, F> {
    fn tell(&self, cut: usize, sort: Sort, rules: bool) -> f32 {
        let (each, features) = &mut *self.pupil.borrow_mut();
        each(Place { cut, sort, rules, features });
        features.clear();
        f32::from(u8::from((self.is_end)(cut)))
    }

    fn note(&self, feature: usize) {
        self.pupil.borrow_mut().1.push(feature);
    }
}

impl<E: Fn(usize) -> bool, F: FnMut(Place<'_>)> Opinion for Teacher<'_, E, F> {
    fn line_ends(&self, text: &str, candidate: &Candidate) -> f32 {
        let cut = candidate.cut;
        match self.judge.line(text, candidate) {
            Line::Sure(ends) => self.tell(cut, Sort::Sure, ends),
            Line::Open(end, width, verdict) => {
                model::line(&end, &width, verdict, |feature| self.note(feature));
                self.tell(cut, Sort::Line, verdict.0)
            }
        }
    }

    fn terminator_ends(&self, text: &str, start: usize, candidate: &Candidate) -> f32 {
        let cut = candidate.cut;
        match self.judge.terminator(text, start, candidate) {
            Terminator::Plain => self.tell(cut, Sort::Plain, true),
            Terminator::Sure(ends) => self.tell(cut, Sort::Sure, ends),
            Terminator::Open(context, verdict) => {
                model::terminator(&context, verdict, |feature| self.note(feature));
                self.tell(cut, Sort::Terminator, verdict.ends)
            }
        }
    }

    fn threshold(&self) -> f32 {
        0.5
    }
}
