//! Scores of unlike methods made alike, and shares kept within bounds.

/// A share, from 0 to 1; what is no number is 0.
pub(crate) const fn share(value: f32) -> f32 {
    if value > 0.0 { value.min(1.0) } else { 0.0 }
}

/// Shifts and scales to mean 0 and standard deviation 1; equal values become
/// 0.
pub(crate) fn standardize(values: &mut [f32]) {
    let n = values.len().max(1) as f64;
    let mean = values.iter().map(|&value| f64::from(value)).sum::<f64>() / n;
    let square = |&value: &f32| (f64::from(value) - mean).powi(2);
    let deviation = (values.iter().map(square).sum::<f64>() / n).sqrt();
    // Rounding alone makes equal values differ by some 1e-7 of their size.
    let least = 1e-6 * mean.abs().max(f64::MIN_POSITIVE);
    for value in values {
        let above = f64::from(*value) - mean;
        *value = if deviation > least { (above / deviation) as f32 } else { 0.0 };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares() {
        for (value, wanted) in
            [(0.3, 0.3), (-0.1, 0.0), (1.5, 1.0), (f32::NAN, 0.0), (f32::INFINITY, 1.0)]
        {
            assert_eq!(share(value), wanted);
        }
    }

    #[test]
    fn mean_zero_deviation_one() {
        for (values, wanted) in [
            (&mut [][..], &[][..]),
            (&mut [5.0], &[0.0]),
            (&mut [0.1, 0.1, 0.1], &[0.0, 0.0, 0.0]),
            (&mut [1.0, 3.0], &[-1.0, 1.0]),
            (
                &mut [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0],
                &[-1.5, -0.5, -0.5, -0.5, 0.0, 0.0, 1.0, 2.0],
            ),
        ] {
            standardize(values);
            assert_eq!(values, wanted);
        }
    }
}
