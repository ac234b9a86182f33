//! A set of short names, found by their first sixteen bytes.

/// The first sixteen bytes of a name in lower case, as a number.
///
/// Setting the bit that parts upper from lower case leaves digits, `-` and `:`
/// as they are.
const CASE: u128 = 0x2020_2020_2020_2020_2020_2020_2020_2020;

/// A name to look up: its key and its length.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name {
    key: u128,
    length: usize,
}

impl Name {
    /// The name at `start..end` of `page`.
    #[inline]
    pub(crate) fn read(page: &[u8], start: usize, end: usize) -> Name {
        let length = end - start;
        let bytes = match page.get(start..start + 16).and_then(|bytes| bytes.try_into().ok()) {
            Some(bytes) => bytes,
            None => padded(&page[start..end]),
        };
        Name { key: (u128::from_le_bytes(bytes) | CASE) & low_bytes(length), length }
    }

    /// Tells names apart that no set holds.
    pub(crate) fn hash(self) -> u32 {
        let mixed = (self.key as u64 ^ (self.key >> 64) as u64).wrapping_mul(MIX);
        (mixed >> 32) as u32 ^ self.length as u32
    }

    #[inline]
    const fn slot(self) -> usize {
        let folded = (self.key as u64).wrapping_add(((self.key >> 64) as u64).rotate_left(23));
        (folded.wrapping_mul(MIX) >> (64 - SLOT_BITS)) as usize
    }
}

const MIX: u64 = 0x9e37_79b9_7f4a_7c15;
const SLOT_BITS: u32 = 9;
const SLOTS: usize = 1 << SLOT_BITS;

const fn low_bytes(length: usize) -> u128 {
    if length >= 16 { u128::MAX } else { (1 << (8 * length)) - 1 }
}

#[cold]
fn padded(name: &[u8]) -> [u8; 16] {
    let mut bytes = [0; 16];
    let length = name.len().min(16);
    bytes[..length].copy_from_slice(&name[..length]);
    bytes
}

/// Up to 255 names of at most sixteen bytes, numbered by their place.
#[derive(Debug)]
pub(crate) struct Names<const N: usize> {
    keys: [u128; N],
    /// One more than the number of the name, or zero: open addressing.
    slots: [u8; SLOTS],
}

impl<const N: usize> Names<N> {
    /// The set of `names`, which are in lower case, without doubles.
    pub(crate) const fn new(names: [&str; N]) -> Self {
        let mut set = Names { keys: [0; N], slots: [0; SLOTS] };
        let mut number = 0;
        while number < N {
            let name = constant(names[number]);
            set.keys[number] = name.key;
            let mut slot = name.slot();
            while set.slots[slot] != 0 {
                slot = (slot + 1) % SLOTS;
            }
            set.slots[slot] = number as u8 + 1;
            number += 1;
        }
        set
    }

    /// The number of `name`, if it is one of the set.
    #[inline]
    pub(crate) fn find(&self, name: Name) -> Option<usize> {
        let mut slot = name.slot();
        loop {
            let number = usize::from(self.slots[slot]).checked_sub(1)?;
            if self.keys[number] == name.key && name.length <= 16 {
                return Some(number);
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

const fn constant(text: &str) -> Name {
    let (bytes, mut key, mut i) = (text.as_bytes(), 0, 0);
    assert!(bytes.len() <= 16, "too long a name");
    while i < bytes.len() {
        key |= (bytes[i] as u128 | 0x20) << (8 * i);
        i += 1;
    }
    Name { key, length: bytes.len() }
}

#[cfg(test)]
mod tests {
    use super::*;

    static SET: Names<4> = Names::new(["p", "blockquote", "annotation-xml", "http-equiv"]);

    #[test]
    fn names_are_found_in_any_case_and_anywhere_in_a_page() {
        let find = |page: &str, end| SET.find(Name::read(page.as_bytes(), 1, end));
        for (name, want) in [
            ("p", Some(0)),
            ("P", Some(0)),
            ("BlockQuote", Some(1)),
            ("annotation-xml", Some(2)),
            ("HTTP-equiv", Some(3)),
            ("", None),
            ("pp", None),
            ("blockquot", None),
            ("blockquotes", None),
            ("é", None),
            ("a-name-that-is-longer-than-sixteen", None),
        ] {
            for rest in ["", " and more than sixteen bytes after it"] {
                assert_eq!(find(&format!("<{name}{rest}"), name.len() + 1), want, "{name}");
            }
        }
    }

    #[test]
    fn a_key_of_sixteen_bytes_with_more_after_it_is_no_name() {
        static LONG: Names<1> = Names::new(["sixteen-bytes-at"]);
        assert_eq!(LONG.find(Name::read(b"sixteen-bytes-at", 0, 16)), Some(0));
        assert_eq!(LONG.find(Name::read(b"sixteen-bytes-at-", 0, 17)), None);
    }
}
