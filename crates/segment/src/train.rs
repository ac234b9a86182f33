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

/// A place where the model is asked whether a sentence ends.
#[derive(Clone, Copy, Debug)]
pub struct Place<'f> {
    /// Where it would end.
    pub cut: usize,
    /// The features that it has.
    pub features: &'f [usize],
}

/// Gives each place of `text` where the model is asked to `each`, while the
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
    /// What is right at `cut`.
    fn answer(&self, cut: usize) -> f32 {
        f32::from(u8::from((self.is_end)(cut)))
    }

    /// Shows the place with the features that were noted.
    fn show(&self, cut: usize) {
        let (each, features) = &mut *self.pupil.borrow_mut();
        each(Place { cut, features });
        features.clear();
    }

    fn note(&self, feature: usize) {
        self.pupil.borrow_mut().1.push(feature);
    }
}

impl<E: Fn(usize) -> bool, F: FnMut(Place<'_>)> Opinion for Teacher<'_, E, F> {
    fn line_ends(&self, text: &str, candidate: &Candidate) -> f32 {
        if let Line::Open(end, width, verdict) = self.judge.line(text, candidate) {
            model::line(&end, &width, verdict, |feature| self.note(feature));
            self.show(candidate.cut);
        }
        self.answer(candidate.cut)
    }

    fn terminator_ends(&self, text: &str, start: usize, candidate: &Candidate) -> f32 {
        if let Terminator::Open(context, verdict) = self.judge.terminator(text, start, candidate) {
            model::terminator(&context, verdict, |feature| self.note(feature));
            self.show(candidate.cut);
        }
        self.answer(candidate.cut)
    }

    fn threshold(&self) -> f32 {
        0.5
    }
}
