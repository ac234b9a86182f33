//! The lowest point of a smooth convex function.

use std::collections::VecDeque;

/// How many past steps the curvature is read from.
const MEMORY: usize = 10;
const STEPS: usize = 400;
/// Done when a step gains less than this share of the value.
const GAIN: f64 = 1e-9;
/// The share of the promised descent that a step must bring.
const DESCENT: f64 = 1e-4;
const HALVINGS: usize = 40;

/// Finds where `objective` is lowest, from `point` on.
///
/// # What it does
///
/// `objective` gives the value at a point and writes the slope there. Each
/// step goes down the slope, bent by the curvature that the last steps met,
/// and is halved until it brings enough.
///
/// # Source
///
/// L-BFGS: Nocedal and Wright, "Numerical Optimization" (2nd edition, 2006),
/// algorithms 7.4 and 7.5, with the backtracking of algorithm 3.1.
///
/// # Cost
///
/// One or two evaluations a step, at most 400 steps.
pub(crate) fn minimize(
    mut point: Vec<f64>,
    mut objective: impl FnMut(&[f64], &mut [f64]) -> f64,
) -> Vec<f64> {
    let mut history = History::default();
    let mut slope = vec![0.0; point.len()];
    let mut value = objective(&point, &mut slope);
    let (mut next, mut next_slope) = (point.clone(), slope.clone());
    for _ in 0..STEPS {
        let direction = history.direction(&slope);
        let descent = dot(&direction, &slope);
        let mut length = 1.0;
        let mut found = None;
        for _ in 0..HALVINGS {
            for ((next, at), step) in next.iter_mut().zip(&point).zip(&direction) {
                *next = at + length * step;
            }
            let lower = objective(&next, &mut next_slope);
            if lower <= value + DESCENT * length * descent {
                found = Some(lower);
                break;
            }
            length /= 2.0;
        }
        let Some(lower) = found else { break };
        history.add(difference(&next, &point), difference(&next_slope, &slope));
        std::mem::swap(&mut point, &mut next);
        std::mem::swap(&mut slope, &mut next_slope);
        let gain = value - lower;
        value = lower;
        if gain <= GAIN * value.abs() {
            break;
        }
    }
    point
}

/// The last steps, and how the slope changed over each.
#[derive(Debug, Default)]
struct History {
    steps: VecDeque<Step>,
}

#[derive(Debug)]
struct Step {
    moved: Vec<f64>,
    bent: Vec<f64>,
    product: f64,
}

impl History {
    fn add(&mut self, moved: Vec<f64>, bent: Vec<f64>) {
        let product = dot(&moved, &bent);
        if product > 1e-12 * dot(&bent, &bent) {
            if self.steps.len() == MEMORY {
                self.steps.pop_front();
            }
            self.steps.push_back(Step { moved, bent, product });
        }
    }

    /// The two loops of algorithm 7.4.
    fn direction(&self, slope: &[f64]) -> Vec<f64> {
        let mut way: Vec<f64> = slope.iter().map(|value| -value).collect();
        let mut shares = Vec::with_capacity(self.steps.len());
        for step in self.steps.iter().rev() {
            let share = dot(&step.moved, &way) / step.product;
            add(&mut way, -share, &step.bent);
            shares.push(share);
        }
        let scale = match self.steps.back() {
            Some(last) => last.product / dot(&last.bent, &last.bent),
            None => 1.0 / dot(slope, slope).sqrt().max(1.0),
        };
        way.iter_mut().for_each(|value| *value *= scale);
        for (step, share) in self.steps.iter().zip(shares.iter().rev()) {
            let back = dot(&step.bent, &way) / step.product;
            add(&mut way, share - back, &step.moved);
        }
        way
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn add(to: &mut [f64], factor: f64, values: &[f64]) {
    to.iter_mut().zip(values).for_each(|(to, value)| *to += factor * value);
}

fn difference(a: &[f64], b: &[f64]) -> Vec<f64> {
    a.iter().zip(b).map(|(a, b)| a - b).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_bottom_of_a_bowl() {
        // (a - 3)² + 10 (b + 1)² + ab: 2a - 6 + b = 0 and 20b + 20 + a = 0
        // give a = 140/39, b = -46/39.
        let bottom = minimize(vec![0.0, 0.0], |at, slope| {
            let (a, b) = (at[0], at[1]);
            slope.copy_from_slice(&[2.0 * a - 6.0 + b, 20.0 * b + 20.0 + a]);
            (a - 3.0).powi(2) + 10.0 * (b + 1.0).powi(2) + a * b
        });
        assert!((bottom[0] - 140.0 / 39.0).abs() < 1e-4, "{bottom:?}");
        assert!((bottom[1] + 46.0 / 39.0).abs() < 1e-4, "{bottom:?}");
    }

    #[test]
    fn a_flat_place_is_the_bottom() {
        let at = minimize(vec![5.0], |_, slope| {
            slope[0] = 0.0;
            2.0
        });
        assert_eq!(at, [5.0]);
    }
}
