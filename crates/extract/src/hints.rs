//! What names of classes and ids say of an element's content.

/// What was found in the names of an element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Names(u8);

const BAD: u8 = 1;
const GOOD: u8 = 2;
const COMMENTS: u8 = 4;
const CONSENT: u8 = 8;
/// The entry counts as a whole word only: as a part it is in other words.
const WORD: u8 = 16;
const APPENDED: u8 = 32;

impl Names {
    /// Reads the value of a class, id or role. Time in proportion to it.
    pub(crate) fn add(&mut self, names: &str) {
        let names = names.as_bytes();
        for (at, byte) in names.iter().enumerate() {
            let letter = byte.to_ascii_lowercase().wrapping_sub(b'a');
            if letter >= 26 {
                continue;
            }
            let (from, to) = (STARTS[usize::from(letter)], STARTS[usize::from(letter) + 1]);
            for (part, bits) in &PARTS[from..to] {
                let rest = &names[at..];
                if rest.len() >= part.len()
                    && rest[..part.len()].eq_ignore_ascii_case(part.as_bytes())
                    && (bits & WORD == 0 || is_word(names, at, at + part.len()))
                {
                    self.0 |= bits;
                }
            }
        }
    }

    /// Takes over what another found.
    pub(crate) fn join(&mut self, other: Names) {
        self.0 |= other.0;
    }

    /// A word of boilerplate was found.
    pub(crate) fn bad(self) -> bool {
        self.0 & BAD != 0
    }

    /// A word of content was found.
    pub(crate) fn good(self) -> bool {
        self.0 & GOOD != 0
    }

    /// A word for readers' comments was found.
    pub(crate) fn comments(self) -> bool {
        self.0 & COMMENTS != 0
    }

    /// A word for a box of consent or payment was found.
    pub(crate) fn consent(self) -> bool {
        self.0 & CONSENT != 0
    }

    /// A word for what is appended to a text, such as a signature, was found.
    pub(crate) fn appended(self) -> bool {
        self.0 & APPENDED != 0
    }
}

/// True if the bytes from `from` to `to` are a word: no letter stands next to
/// them, or the case parts them from it.
fn is_word(name: &[u8], from: usize, to: usize) -> bool {
    let edge = |at: usize| {
        let before = at.checked_sub(1).and_then(|at| name.get(at));
        let (Some(a), Some(b)) = (before, name.get(at)) else { return true };
        let letters = a.is_ascii_alphabetic() && b.is_ascii_alphabetic();
        !letters || a.is_ascii_lowercase() && b.is_ascii_uppercase()
    };
    edge(from) && edge(to)
}

/// Where the parts with each first letter begin in [`PARTS`].
const STARTS: [usize; 27] = {
    let mut starts = [PARTS.len(); 27];
    let mut i = PARTS.len();
    let mut letter = 26;
    while letter > 0 {
        letter -= 1;
        while i > 0 && PARTS[i - 1].0.as_bytes()[0] >= b'a' + letter as u8 {
            i -= 1;
        }
        starts[letter] = i;
    }
    starts
};

/// Parts of names, sorted, and what they tell.
#[rustfmt::skip]
const PARTS: [(&str, u8); 132] = [
    ("ad", BAD | WORD), ("ads", BAD | WORD), ("adsense", BAD), ("adv", BAD | WORD), ("advert", BAD), ("affiliate", APPENDED),
    ("answer", GOOD), ("article", GOOD), ("aside", BAD | WORD), ("author", BAD), ("aux", BAD | WORD),
    ("avatar", BAD), ("banner", BAD), ("bar", BAD | WORD), ("bio", BAD | WORD), ("biograph", BAD),
    ("blog", GOOD), ("blogroll", BAD), ("body", GOOD), ("bottom", BAD), ("breadcrumb", BAD),
    ("btn", BAD | WORD), ("button", BAD | WORD), ("byline", BAD), ("caption", BAD), ("carousel", BAD),
    ("cat", BAD | WORD), ("ccpa", BAD | CONSENT), ("comentario", COMMENTS), ("comment", BAD | COMMENTS),
    ("commentaire", COMMENTS), ("consent", BAD | CONSENT), ("contact", BAD), ("content", GOOD),
    ("cookie", BAD | CONSENT), ("copy", GOOD), ("copyright", BAD), ("credit", BAD), ("date", BAD | WORD),
    ("dateline", BAD), ("description", GOOD), ("detail", GOOD), ("didomi", BAD | CONSENT),
    ("disclaimer", BAD), ("disclosure", APPENDED), ("disqus", BAD | COMMENTS), ("dropdown", BAD), ("entry", GOOD), ("foot", BAD),
    ("gdpr", BAD | CONSENT), ("head", BAD | WORD), ("header", BAD), ("help", BAD | WORD), ("hentry", GOOD),
    ("hidden", BAD), ("kommentar", COMMENTS), ("latest", BAD | WORD), ("lead", GOOD), ("legal", BAD),
    ("links", BAD | WORD), ("livefyre", COMMENTS), ("login", BAD), ("loop", BAD | WORD), ("main", GOOD),
    ("markdown", GOOD), ("masthead", BAD), ("menu", BAD), ("message", GOOD), ("meta", BAD), ("modal", BAD),
    ("more-", BAD), ("nav", BAD), ("newsletter", BAD), ("next", BAD | WORD), ("onetrust", BAD | CONSENT),
    ("outbrain", BAD), ("overlay", BAD), ("page", GOOD), ("pager", BAD), ("pagination", BAD),
    ("paragraph", GOOD), ("paywall", BAD | CONSENT), ("popular", BAD), ("popup", BAD), ("post", GOOD),
    ("prev", BAD | WORD), ("print", BAD), ("product", GOOD), ("promo", BAD), ("prose", GOOD),
    ("question", GOOD), ("rating", BAD), ("reader", GOOD), ("readmore", BAD), ("recirc", BAD),
    ("recommend", BAD), ("related", BAD), ("remark", BAD), ("reply", BAD), ("respond", COMMENTS),
    ("rss", BAD), ("search", BAD), ("share", BAD), ("share-", BAD), ("sharing", BAD), ("side", BAD | WORD),
    ("sidebar", BAD), ("sign-in", BAD), ("sign-up", BAD), ("signature", APPENDED), ("signin", BAD), ("signup", BAD), ("skip", BAD),
    ("social", BAD), ("sponsor", BAD), ("story", GOOD), ("subscri", BAD), ("taboola", BAD),
    ("tag", BAD | WORD), ("tags", BAD | WORD), ("teaser", BAD), ("text", GOOD), ("thread", GOOD),
    ("time", BAD | WORD), ("toolbar", BAD), ("tools", BAD | WORD), ("tooltip", BAD), ("top", BAD | WORD),
    ("topic", GOOD), ("trending", BAD), ("user", BAD | WORD), ("widget", BAD),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for (name, bad, good) in [
            ("", false, false),
            ("site-header", true, false),
            ("articleBody", false, true),
            ("ad", true, false),
            ("post-ad", true, true),
            ("postAd", true, true),
            ("loading", false, false),
            ("SIDEBAR", true, false),
            ("wrapper x1 é", false, false),
        ] {
            let mut found = Names::default();
            found.add(name);
            assert_eq!((found.bad(), found.good()), (bad, good), "{name:?}");
        }
    }

    #[test]
    fn parts_are_sorted_and_found() {
        assert!(PARTS.is_sorted());
        for (part, bits) in PARTS {
            let mut found = Names::default();
            found.add(part);
            assert_eq!(found.0 & bits, bits, "{part}");
        }
    }
}
