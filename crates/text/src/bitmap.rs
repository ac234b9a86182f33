//! Runs of bytes that may hold words, found 64 bytes at a time.

/// One bit for each byte of a block, the lowest for the first.
#[derive(Clone, Copy, Default)]
struct Bits {
    /// Letters, digits, `_`, and all bytes beyond ASCII.
    word: u64,
    /// What may stand between two parts of one word.
    joint: u64,
    /// The word bytes that are neither ASCII letters nor digits.
    rare: u64,
}

/// The bits of [`kind`]: bit 0 is for word bytes.
const JOINT: u8 = 2;
const RARE: u8 = 4;

/// Kept free of branches and look-ups, so that the compiler works on many
/// bytes at once.
#[inline]
fn kind(byte: u8) -> u8 {
    let within = |low: u8, count: u8| byte.wrapping_sub(low) < count;
    let plain = (byte | 0x20).wrapping_sub(b'a') < 26 || within(b'0', 10);
    let rare = byte == b'_' || byte >= 0x80;
    // " & ' , - . : ;
    let joint = byte == b'"' || within(b'&', 2) || within(b',', 3) || within(b':', 2);
    u8::from(plain | rare) + JOINT * u8::from(joint) + RARE * u8::from(rare)
}

#[inline]
fn bits(block: &[u8; 64]) -> Bits {
    let mut kinds = [0; 64];
    for (kind_of, &byte) in kinds.iter_mut().zip(block) {
        *kind_of = kind(byte);
    }
    let mut bits = Bits::default();
    for (i, eight) in kinds.as_chunks::<8>().0.iter().enumerate() {
        let eight = u64::from_le_bytes(*eight);
        // The products move the lowest bit of byte `i` to bit `56 + i`.
        let gather = |lowest: u64| {
            let ones = lowest & 0x0101_0101_0101_0101;
            (ones.wrapping_mul(0x0102_0408_1020_4080) >> 56) << (8 * i)
        };
        bits.word |= gather(eight);
        bits.joint |= gather(eight >> 1);
        bits.rare |= gather(eight >> 2);
    }
    bits
}

/// Calls `found` with start and end of each run of word bytes, and with
/// whether it is rare: other than ASCII letters and digits alone. A joint is
/// part of the run if there is a word byte on either side.
#[inline]
pub(crate) fn runs(bytes: &[u8], mut found: impl FnMut(usize, usize, bool)) {
    let (blocks, rest) = bytes.as_chunks::<64>();
    let mut last = [0; 64];
    last[..rest.len()].copy_from_slice(rest);
    let block = |k: usize| blocks.get(k).unwrap_or(&last);
    let mut next = bits(block(0));
    // Of the block before: is its last byte a word byte, is a run open?
    let (mut word_before, mut open) = (0, 0);
    let (mut start, mut rare) = (0, false);
    for k in 0..=blocks.len() {
        let this = next;
        next = if k < blocks.len() { bits(block(k + 1)) } else { Bits::default() };
        let joints =
            this.joint & (this.word << 1 | word_before) & (this.word >> 1 | next.word << 63);
        let run = this.word | joints;
        let rare_bits = this.rare | joints;
        let before = run << 1 | open;
        let (mut starts, mut ends) = (run & !before, before & !run);
        word_before = this.word >> 63;
        let mut from = 0;
        if open == 0 {
            if starts == 0 {
                continue;
            }
            from = starts.trailing_zeros();
            start = k * 64 + from as usize;
            rare = false;
            starts &= starts - 1;
        }
        open = run >> 63;
        while ends != 0 {
            let to = ends.trailing_zeros();
            ends &= ends - 1;
            let here = (!0 << from) & !(!0 << to);
            found(start, k * 64 + to as usize, rare || rare_bits & here != 0);
            rare = false;
            if starts == 0 {
                break;
            }
            from = starts.trailing_zeros();
            start = k * 64 + from as usize;
            starts &= starts - 1;
        }
        if open != 0 {
            rare |= rare_bits & (!0 << from) != 0;
        }
    }
    if open != 0 {
        found(start, bytes.len(), rare);
    }
}
