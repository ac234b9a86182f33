//! Hashes of words and of small numbers.

/// FNV-1a, 32 bits, with its high bits folded in.
pub(crate) const fn bytes(word: &[u8]) -> u32 {
    let (mut hash, mut at) = (0x811C_9DC5_u32, 0);
    while at < word.len() {
        hash = (hash ^ word[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash ^ (hash >> 15)
}

/// The hash of an ASCII word in lower case.
pub(crate) fn lower(word: &[u8]) -> u32 {
    let step = |hash: u32, byte: &u8| {
        (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193)
    };
    let hash = word.iter().fold(0x811C_9DC5_u32, step);
    hash ^ (hash >> 15)
}

/// The hash of a name.
pub(crate) const fn name(name: &str) -> u32 {
    bytes(name.as_bytes())
}

/// Mixes the bits of a number.
#[inline]
pub(crate) const fn mix(number: u64) -> u32 {
    let number = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    ((number ^ (number >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 32) as u32
}
