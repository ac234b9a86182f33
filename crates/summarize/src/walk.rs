//! The random walk of the graph methods.

use crate::scale::share;

/// A walk from sentence to sentence that sometimes jumps to any.
///
/// How often it comes by each in the long run is the solution of
/// `x = (1 - d) + d W D⁻¹ x`, with the symmetric links `W` and the sums `D` of
/// its rows. The papers repeat the right side until it stays; but with
/// `x = √D y` this is `(I - d √D⁻¹ W √D⁻¹) y = (1 - d) √D⁻¹`, symmetric and
/// positive definite, which conjugate gradients solve in half the steps.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Walk {
    /// The chance of a step along the graph rather than a jump.
    pub(crate) damping: f32,
    /// The walk is over when another step would change no score by more, the
    /// mean being one.
    pub(crate) tolerance: f32,
    /// The most steps.
    pub(crate) iterations: usize,
}

/// The walk's memory, by sentence.
#[derive(Debug, Default)]
pub(crate) struct Visits {
    /// √D; one for a sentence without links.
    root: Vec<f64>,
    /// First the solution y, in the end x.
    visits: Vec<f64>,
    residual: Vec<f64>,
    direction: Vec<f64>,
    /// What is given to `links`, and what it answers.
    share: Vec<f64>,
    product: Vec<f64>,
}

impl Walk {
    pub(crate) const fn damping(mut self, damping: f32) -> Self {
        // With 1 the limit would hang on where the walk begins.
        self.damping = share(damping).min(0.999);
        self
    }

    pub(crate) const fn tolerance(mut self, tolerance: f32) -> Self {
        self.tolerance = tolerance.max(0.0);
        self
    }

    /// How often the walk comes by each of `n` sentences, in the mean once;
    /// less often if some have no links.
    ///
    /// `links` multiplies the symmetric matrix of the graph, which need never
    /// be formed, with its first argument and writes the product to the
    /// second. A sum of links below `least` is none.
    pub(crate) fn run(
        self,
        n: usize,
        least: f64,
        buffers: &mut Visits,
        mut links: impl FnMut(&[f64], &mut [f64]),
    ) -> &[f64] {
        let damping = f64::from(self.damping);
        buffers.begin(n, least, damping, &mut links);
        let mut square = dot(&buffers.residual, &buffers.residual);
        for _ in 0..self.iterations {
            let over = buffers.most_change() <= f64::from(self.tolerance);
            if over || square < f64::MIN_POSITIVE {
                break;
            }
            buffers.multiply(damping, &mut links);
            let Visits { visits, residual, direction, product, .. } = &mut *buffers;
            let along = square / dot(direction, product);
            add(visits, along, direction);
            add(residual, -along, product);
            let before = std::mem::replace(&mut square, dot(residual, residual));
            let turn = square / before;
            for (direction, &residual) in direction.iter_mut().zip(&*residual) {
                *direction = residual + turn * *direction;
            }
        }
        let Visits { root, visits, .. } = buffers;
        visits.iter_mut().zip(&*root).for_each(|(visits, root)| *visits *= root);
        visits
    }
}

impl Visits {
    /// Starts where all sentences are visited alike.
    fn begin(
        &mut self,
        n: usize,
        least: f64,
        damping: f64,
        links: &mut impl FnMut(&[f64], &mut [f64]),
    ) {
        let Visits { root, visits, residual, direction, share, product } = self;
        for values in [&mut *root, visits, residual, share, product] {
            values.clear();
            values.resize(n, 1.0);
        }
        links(share, product);
        for (i, &degree) in product.iter().enumerate() {
            (root[i], visits[i], share[i]) = if degree >= least {
                (degree.sqrt(), degree.sqrt().recip(), degree.recip())
            } else {
                (1.0, 1.0 - damping, 0.0)
            };
        }
        links(share, product);
        for (i, arrived) in product.iter().enumerate() {
            let change = if share[i] > 0.0 { damping * (arrived - 1.0) } else { 0.0 };
            residual[i] = change / root[i];
        }
        direction.clone_from(residual);
    }

    /// What the next step of the walk would change most.
    fn most_change(&self) -> f64 {
        let changes = self.residual.iter().zip(&self.root).map(|(residual, root)| residual * root);
        changes.fold(0.0, |most, change| most.max(change.abs()))
    }

    /// `product = (I - d √D⁻¹ W √D⁻¹) direction`.
    fn multiply(&mut self, damping: f64, links: &mut impl FnMut(&[f64], &mut [f64])) {
        let Visits { root, direction, share, product, .. } = self;
        for ((share, direction), root) in share.iter_mut().zip(&*direction).zip(&*root) {
            *share = direction / root;
        }
        links(share, product);
        for ((product, direction), root) in product.iter_mut().zip(&*direction).zip(&*root) {
            *product = direction - damping * *product / root;
        }
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Adds `by` times `b` to `a`.
fn add(a: &mut [f64], by: f64, b: &[f64]) {
    a.iter_mut().zip(b).for_each(|(a, b)| *a += by * b);
}
