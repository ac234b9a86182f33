//! Logistic regression over rows that name the few features they have.

use std::ops::Range;

use crate::lbfgs;

/// Rows of features, each with its answer and its weight in the fit.
#[derive(Debug, Default)]
pub(super) struct Rows {
    features: Vec<u32>,
    /// Where each row ends.
    ends: Vec<usize>,
    answers: Vec<bool>,
    weights: Vec<f64>,
}

/// Parts of the rows that are summed apart.
const PARTS: usize = 4;

impl Rows {
    pub(super) fn push(&mut self, features: &[u32], answer: bool, weight: f64) {
        self.features.extend_from_slice(features);
        self.ends.push(self.features.len());
        self.answers.push(answer);
        self.weights.push(weight);
    }

    /// The weights that make the answers likeliest: the mean loss of the rows
    /// plus `penalty` times the sum of squared weights is lowest.
    ///
    /// The rows are summed in parts whose number is fixed, so that the same
    /// rows give the same weights on any machine.
    pub(super) fn fit(&self, size: usize, penalty: f64) -> Vec<f64> {
        let total: f64 = self.weights.iter().sum();
        lbfgs::minimize(vec![0.0; size], |point, slope| {
            let (loss, gradient) = self.loss(point);
            let mut value = loss / total;
            for ((slope, gradient), weight) in slope.iter_mut().zip(&gradient).zip(point) {
                *slope = gradient / total + 2.0 * penalty * weight;
                value += penalty * weight * weight;
            }
            value
        })
    }

    /// The loss of the weights `point`, and its slope.
    fn loss(&self, point: &[f64]) -> (f64, Vec<f64>) {
        let rows = self.ends.len();
        let step = rows.div_ceil(PARTS).max(1);
        let parts: Vec<(f64, Vec<f64>)> = std::thread::scope(|scope| {
            let part = |from: usize| move || self.loss_of(from..(from + step).min(rows), point);
            let threads: Vec<_> =
                (0..rows).step_by(step).map(|from| scope.spawn(part(from))).collect();
            threads.into_iter().filter_map(|thread| thread.join().ok()).collect()
        });
        parts.into_iter().fold((0.0, vec![0.0; point.len()]), |(loss, mut sums), (more, part)| {
            sums.iter_mut().zip(&part).for_each(|(sum, value)| *sum += value);
            (loss + more, sums)
        })
    }

    fn loss_of(&self, rows: Range<usize>, point: &[f64]) -> (f64, Vec<f64>) {
        let (mut loss, mut slope) = (0.0, vec![0.0; point.len()]);
        let mut start = if rows.start == 0 { 0 } else { self.ends[rows.start - 1] };
        for i in rows {
            let row = &self.features[start..self.ends[i]];
            start = self.ends[i];
            let logit: f64 = row.iter().map(|&feature| point[feature as usize]).sum();
            let wrong = if self.answers[i] { -logit } else { logit };
            loss += self.weights[i] * (wrong.max(0.0) + (-wrong.abs()).exp().ln_1p());
            let chance = 1.0 / (1.0 + (-logit).exp());
            let pull = self.weights[i] * (chance - f64::from(self.answers[i]));
            row.iter().for_each(|&feature| slope[feature as usize] += pull);
        }
        (loss, slope)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_hand() {
        // Of four rows with feature 1 three are yes, of four with feature 2 one
        // is: without a penalty the log odds are ln 3 and -ln 3.
        let mut rows = Rows::default();
        for (feature, yes, no) in [(1, 3.0, 1.0), (2, 1.0, 3.0)] {
            rows.push(&[feature], true, yes);
            rows.push(&[feature], false, no);
        }
        let weights = rows.fit(3, 0.0);
        for (weight, wanted) in weights.iter().zip([0.0, 3_f64.ln(), -3_f64.ln()]) {
            assert!((weight - wanted).abs() < 1e-3, "{weights:?}");
        }
        // With a penalty p, at the lowest point 2 p w = -loss'(w) / 8.
        let weights = rows.fit(3, 0.01);
        let slope = (0.75 - 1.0 / (1.0 + (-weights[1]).exp())) * 4.0 / 8.0;
        assert!((0.02 * weights[1] - slope).abs() < 1e-4, "{weights:?}");
    }
}
