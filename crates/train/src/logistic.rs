//! Logistic regression, with weights that may differ by a share of each group
//! of rows.

use std::ops::Range;

use crate::lbfgs;

/// Rows of numbers in groups (the pieces of a page, the lines of a text), each
/// row with the answer and its weight in the fit.
#[derive(Debug, Default)]
pub(crate) struct Samples {
    /// How many numbers a row has: as many as the first.
    width: usize,
    values: Vec<f32>,
    answers: Vec<bool>,
    weights: Vec<f64>,
    groups: Vec<Range<usize>>,
}

/// A group to learn from. Numbers count once, and again times `share`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Taken {
    pub(crate) group: usize,
    pub(crate) share: f64,
}

/// Whether the weights differ by the share of the group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Form {
    Plain,
    Crossed,
}

/// A bias, and a weight for each number.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Linear {
    pub(crate) bias: f64,
    pub(crate) weights: Vec<f64>,
}

/// The logit of a row is `any` of it, and `share` times `more` of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Model {
    pub(crate) any: Linear,
    pub(crate) more: Linear,
}

impl Samples {
    /// Adds a row; those that weigh nothing are only scored.
    pub(crate) fn push(&mut self, row: &[f32], answer: bool, weight: f64) {
        if self.answers.is_empty() {
            self.width = row.len();
        }
        let row = row.iter().copied().chain(std::iter::repeat(0.0)).take(self.width);
        self.values.extend(row);
        self.answers.push(answer);
        self.weights.push(weight);
    }

    /// Makes a group of the rows since the last one.
    pub(crate) fn end_group(&mut self) {
        let start = self.groups.last().map_or(0, |group| group.end);
        self.groups.push(start..self.answers.len());
    }

    pub(crate) fn group(&self, group: usize) -> impl ExactSizeIterator<Item = Row<'_>> {
        self.groups[group].clone().map(|i| Row {
            values: &self.values[i * self.width..(i + 1) * self.width],
            answer: self.answers[i],
            weight: self.weights[i],
        })
    }

    /// Fits a model to some of the groups.
    ///
    /// # What it does
    ///
    /// Finds the weights that make the answers likeliest, less `penalty` / 2
    /// times the sum of their squares, each number measured in its standard
    /// deviations over the rows taken; the bias of `any` costs nothing.
    ///
    /// # Cost
    ///
    /// Some hundred passes over the rows. Sums are taken in a fixed order, so
    /// the same rows give the same model, however many threads there are.
    pub(crate) fn fit(&self, taken: &[Taken], form: Form, penalty: f64) -> Model {
        let scale = Scale::of(self, taken, form);
        let chunks: Vec<&[Taken]> = taken.chunks(taken.len().div_ceil(CHUNKS).max(1)).collect();
        let start = vec![0.0; scale.0.len() + 1];
        let best = lbfgs::minimize(start, |point, slope| {
            let model = scale.model(point, self.width);
            let (mut loss, gradient) = self.loss(&chunks, &model);
            scale.slope(&gradient, slope);
            for (slope, weight) in slope.iter_mut().zip(point).skip(1) {
                *slope += penalty * weight;
                loss += 0.5 * penalty * weight * weight;
            }
            loss
        });
        scale.model(&best, self.width)
    }

    /// The loss of a model, and its gradient by each weight.
    fn loss(&self, chunks: &[&[Taken]], model: &Model) -> (f64, Model) {
        let parts: Vec<(f64, Model)> = std::thread::scope(|scope| {
            let part = |chunk| move || self.loss_of(chunk, model);
            let threads: Vec<_> = chunks.iter().map(|chunk| scope.spawn(part(*chunk))).collect();
            threads.into_iter().filter_map(|thread| thread.join().ok()).collect()
        });
        let zero = (0.0, Model::zero(self.width));
        parts.into_iter().fold(zero, |(loss, mut gradient), (more_loss, part)| {
            gradient.any.add(1.0, &part.any);
            gradient.more.add(1.0, &part.more);
            (loss + more_loss, gradient)
        })
    }

    fn loss_of(&self, chunk: &[Taken], model: &Model) -> (f64, Model) {
        let (mut loss, mut gradient) = (0.0, Model::zero(self.width));
        for taken in chunk {
            let linear = model.at(taken.share);
            let mut slope = Linear::zero(self.width);
            for row in self.group(taken.group).filter(|row| row.weight > 0.0) {
                let logit = linear.of(row.values);
                let wrong = if row.answer { -logit } else { logit };
                loss += row.weight * softplus(wrong);
                slope.add_row(row.weight * (sigmoid(logit) - f64::from(row.answer)), row.values);
            }
            gradient.any.add(1.0, &slope);
            gradient.more.add(taken.share, &slope);
        }
        (loss, gradient)
    }
}

/// Parts of the rows that are summed apart.
const CHUNKS: usize = 8;

/// A row of [`Samples`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row<'a> {
    pub(crate) values: &'a [f32],
    pub(crate) answer: bool,
    pub(crate) weight: f64,
}

impl Linear {
    fn zero(width: usize) -> Self {
        Linear { bias: 0.0, weights: vec![0.0; width] }
    }

    /// The bias and the weighed numbers of a row. Eight sums run side by side.
    pub(crate) fn of(&self, row: &[f32]) -> f64 {
        let mut sums = [0.0; 8];
        for (row, weights) in row.chunks(8).zip(self.weights.chunks(8)) {
            for ((sum, value), weight) in sums.iter_mut().zip(row).zip(weights) {
                *sum += f64::from(*value) * weight;
            }
        }
        self.bias + sums.iter().sum::<f64>()
    }

    fn add(&mut self, factor: f64, other: &Linear) {
        self.bias += factor * other.bias;
        let weights = self.weights.iter_mut().zip(&other.weights);
        weights.for_each(|(weight, other)| *weight += factor * other);
    }

    fn add_row(&mut self, factor: f64, row: &[f32]) {
        self.bias += factor;
        let weights = self.weights.iter_mut().zip(row);
        weights.for_each(|(weight, value)| *weight += factor * f64::from(*value));
    }
}

impl Model {
    fn zero(width: usize) -> Self {
        Model { any: Linear::zero(width), more: Linear::zero(width) }
    }

    /// What holds for a group of this share.
    pub(crate) fn at(&self, share: f64) -> Linear {
        let mut linear = self.any.clone();
        linear.add(share, &self.more);
        linear
    }
}

/// Mean and standard deviation of each column that is fitted: the numbers, and
/// if crossed, the share and the numbers times the share.
#[derive(Debug)]
struct Scale(Vec<(f64, f64)>);

/// Columns vary by at least so much.
const LEAST_DEVIATION: f64 = 1e-4;

impl Scale {
    fn of(samples: &Samples, taken: &[Taken], form: Form) -> Self {
        let columns = if form == Form::Crossed { 2 * samples.width + 1 } else { samples.width };
        let mut sums = vec![(0.0, 0.0); columns];
        let mut rows = 0.0_f64;
        for taken in taken {
            for row in samples.group(taken.group).filter(|row| row.weight > 0.0) {
                rows += 1.0;
                let any = row.values.iter().map(|value| f64::from(*value));
                let all = any.clone().chain([taken.share]).chain(any.map(|x| x * taken.share));
                for ((sum, squares), value) in sums.iter_mut().zip(all) {
                    *sum += value;
                    *squares += value * value;
                }
            }
        }
        let rows = rows.max(1.0);
        let column = |(sum, squares): (f64, f64)| {
            let mean = sum / rows;
            (mean, (squares / rows - mean * mean).max(0.0).sqrt().max(LEAST_DEVIATION))
        };
        Scale(sums.into_iter().map(column).collect())
    }

    /// The model at a point: a bias, then a weight for each column.
    fn model(&self, point: &[f64], width: usize) -> Model {
        let mut model = Model::zero(width);
        let weights: Vec<f64> = point[1..]
            .iter()
            .zip(&self.0)
            .map(|(weight, (_, deviation))| weight / deviation)
            .collect();
        let shift: f64 = weights.iter().zip(&self.0).map(|(weight, (mean, _))| weight * mean).sum();
        model.any.bias = point[0] - shift;
        model.any.weights.copy_from_slice(&weights[..width]);
        if let Some((bias, more)) = weights[width..].split_first() {
            model.more.bias = *bias;
            model.more.weights.copy_from_slice(more);
        }
        model
    }

    /// Turns the gradient by the model into that by the point.
    fn slope(&self, gradient: &Model, slope: &mut [f64]) {
        slope[0] = gradient.any.bias;
        let any = gradient.any.weights.iter();
        let all = any.chain([&gradient.more.bias]).chain(&gradient.more.weights);
        for ((slope, by_weight), (mean, deviation)) in slope[1..].iter_mut().zip(all).zip(&self.0) {
            *slope = (by_weight - mean * gradient.any.bias) / deviation;
        }
    }
}

pub(crate) fn sigmoid(logit: f64) -> f64 {
    1.0 / (1.0 + (-logit).exp())
}

/// `ln(1 + e^x)`, for large `x` too.
fn softplus(x: f64) -> f64 {
    x.max(0.0) + (-x.abs()).exp().ln_1p()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    fn taken(groups: Range<usize>) -> Vec<Taken> {
        groups.map(|group| Taken { group, share: 0.0 }).collect()
    }

    #[test]
    fn by_hand() {
        // One flag. Of four rows with it three are yes, of four without it one
        // is: without a penalty the log odds are ln 3 and -ln 3.
        let mut samples = Samples::default();
        for (value, yes, no) in [(1.0, 3, 1), (0.0, 1, 3)] {
            (0..yes).for_each(|_| samples.push(&[value], true, 1.0));
            (0..no).for_each(|_| samples.push(&[value], false, 1.0));
            samples.end_group();
        }
        let model = samples.fit(&taken(0..2), Form::Plain, 0.0);
        assert!((model.any.bias + 3_f64.ln()).abs() < 1e-3, "{model:?}");
        assert!((model.any.weights[0] - 2.0 * 3_f64.ln()).abs() < 1e-3, "{model:?}");
        // The deviation of the flag is 1/2: at the lowest point of the loss
        // with penalty p, p v = -loss'(v) for the weight v = w / 2.
        let model = samples.fit(&taken(0..2), Form::Plain, 1.0);
        let v = model.any.weights[0] / 2.0;
        let slope = 8.0 * (0.75 - sigmoid(v));
        assert!((v - slope).abs() < 1e-3, "{v} {slope}");
        assert!((model.any.bias + v).abs() < 1e-3);
    }

    #[test]
    fn weights_count_as_copies() {
        let rows = [([1.0], true), ([1.0], false), ([0.0], true), ([0.0], false)];
        let (mut copied, mut weighed) = (Samples::default(), Samples::default());
        for ((row, answer), weight) in rows.iter().zip([3, 1, 1, 1]) {
            (0..weight).for_each(|_| copied.push(row, *answer, 1.0));
            weighed.push(row, *answer, f64::from(weight));
        }
        copied.end_group();
        weighed.end_group();
        let [copied, weighed] =
            [copied, weighed].map(|samples| samples.fit(&taken(0..1), Form::Plain, 0.0).any);
        assert!((copied.bias - weighed.bias).abs() < 1e-3);
        assert!((copied.weights[0] - weighed.weights[0]).abs() < 1e-3);
    }

    /// In groups of share 1 the number means the opposite.
    fn crossed() -> (Samples, Vec<Taken>) {
        let mut random = Random::new(7);
        let mut samples = Samples::default();
        let taken: Vec<Taken> =
            (0..40).map(|group| Taken { group, share: f64::from(group as u8 % 2) }).collect();
        for taken in &taken {
            for _ in 0..20 {
                let x = random.share() as f32 * 2.0 - 1.0;
                let noise = random.share() as f32 - 0.5;
                let sign = if taken.share > 0.0 { -1.0 } else { 1.0 };
                samples.push(&[x, noise], x * sign + 0.4 * noise > 0.0, 1.0);
            }
            samples.end_group();
        }
        (samples, taken)
    }

    #[test]
    fn crossed_weights_follow_the_share() {
        let (samples, taken) = crossed();
        let model = samples.fit(&taken, Form::Crossed, 1.0);
        for taken in &taken {
            let linear = model.at(taken.share);
            let right = |row: &Row<'_>| (linear.of(row.values) > 0.0) == row.answer;
            let right = samples.group(taken.group).filter(right).count();
            assert!(right >= 15, "{right} of 20 in group {}", taken.group);
        }
        assert!(model.any.weights[0] > 1.0 && model.more.weights[0] < -2.0, "{model:?}");
    }

    #[test]
    fn the_same_rows_give_the_same_model() {
        let (samples, taken) = crossed();
        let [a, b] = [0; 2].map(|_| samples.fit(&taken, Form::Crossed, 0.5));
        assert_eq!(a, b);
    }
}
