//! The random walk of the graph methods.

/// A walk from sentence to sentence that sometimes jumps to any.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Walk {
    /// The chance of a step along the graph rather than a jump.
    pub(crate) damping: f32,
    /// The walk is over when no score changes by more, the mean being one.
    pub(crate) tolerance: f32,
    /// The most steps.
    pub(crate) iterations: usize,
}

/// The walk's memory, by sentence.
#[derive(Debug, Default)]
pub(crate) struct Buffers {
    /// The sum of its links; one without links is left by jumps alone.
    degree: Vec<f64>,
    share: Vec<f64>,
    arrived: Vec<f64>,
    visits: Vec<f64>,
}

impl Walk {
    /// How often the walk comes by each of `n` sentences, in the mean once.
    ///
    /// `links` multiplies the symmetric matrix of the graph, which need never
    /// be formed, with its first argument and writes the product to the
    /// second. A degree below `least` is none.
    pub(crate) fn run(
        self,
        n: usize,
        least: f64,
        buffers: &mut Buffers,
        mut links: impl FnMut(&[f64], &mut [f64]),
    ) -> &[f64] {
        let Buffers { degree, share, arrived, visits } = buffers;
        for (values, start) in [(&mut *degree, 0.0), (share, 1.0), (arrived, 0.0), (visits, 1.0)] {
            values.clear();
            values.resize(n, start);
        }
        links(share, degree);
        let damping = f64::from(self.damping);
        for _ in 0..self.iterations {
            for ((share, &visits), &degree) in share.iter_mut().zip(&*visits).zip(&*degree) {
                *share = if degree < least { 0.0 } else { visits / degree };
            }
            links(share, arrived);
            let mut most = 0.0_f64;
            for (visits, &arrived) in visits.iter_mut().zip(&*arrived) {
                let new = 1.0 - damping + damping * arrived;
                most = most.max((new - *visits).abs());
                *visits = new;
            }
            if most <= f64::from(self.tolerance) {
                break;
            }
        }
        visits
    }
}
