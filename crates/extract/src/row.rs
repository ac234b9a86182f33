//! A row of numbers, filled from the left.

/// `N` numbers, one after the other.
#[derive(Debug)]
pub(crate) struct RowWriter<const N: usize> {
    row: [f32; N],
    next: usize,
}

impl<const N: usize> RowWriter<N> {
    pub(crate) fn new() -> Self {
        RowWriter { row: [0.0; N], next: 0 }
    }

    pub(crate) fn push(&mut self, value: f32) {
        if let Some(slot) = self.row.get_mut(self.next) {
            *slot = value;
        }
        self.next += 1;
    }

    pub(crate) fn flag(&mut self, value: bool) {
        self.push(f32::from(u8::from(value)));
    }

    pub(crate) fn flags<const M: usize>(&mut self, values: [bool; M]) {
        values.into_iter().for_each(|value| self.flag(value));
    }

    /// How many numbers were pushed.
    #[cfg(test)]
    pub(crate) fn pushed(&self) -> usize {
        self.next
    }

    pub(crate) fn finish(self) -> [f32; N] {
        self.row
    }
}

/// The natural logarithm of one more, to within 0.006; of nothing below zero.
///
/// The exponent is read off the number and a parabola stands in for the
/// logarithm of the rest: features need no more, `ln_1p` took 8 % of all time,
/// and results are the same on every machine.
pub(crate) fn log(value: f32) -> f32 {
    let bits = (value.max(0.0) + 1.0).to_bits();
    let exponent = (bits >> 23) as f32 - 127.0;
    let rest = f32::from_bits(bits & 0x007f_ffff | 0x3f80_0000) - 1.0;
    (exponent + rest * (1.3465 - 0.3465 * rest)) * std::f32::consts::LN_2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithms() {
        assert_eq!(log(-3.0), 0.0);
        for i in 0..100_000 {
            let value = i as f32 * 0.37;
            assert!((log(value) - value.ln_1p()).abs() < 0.006, "{value}");
        }
    }
}
