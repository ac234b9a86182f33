//! The headline of a page, from its headings and titles.

use crate::shape::Shape;

/// Signs that part a title from the name of the site.
const SEPARATORS: [&str; 13] =
    [" | ", " - ", " – ", " — ", " » ", " « ", " · ", " :: ", " • ", " ~ ", " ⋆", "|", " : "];
/// The name of a site has at most so many words.
const LONGEST_SITE: u32 = 6;
/// A headline has at most so many.
const LONGEST: usize = 45;

/// Hashes of words, to see how much two titles have in common.
#[derive(Debug, Default)]
pub(crate) struct TitleWords {
    known: Vec<u64>,
    own: Vec<u64>,
}

impl TitleWords {
    /// Takes the words of what is known to be a title.
    pub(crate) fn know<'t>(&mut self, titles: impl IntoIterator<Item = &'t str>) {
        self.known.clear();
        for title in titles {
            Shape::read(title, &mut self.known);
        }
        self.known.sort_unstable();
    }

    /// The share of the words of `heading` that are known, all if none is;
    /// nothing for what is no headline by length.
    pub(crate) fn share(&mut self, heading: &str) -> Option<f32> {
        self.own.clear();
        Shape::read(heading, &mut self.own);
        if self.own.is_empty() || self.own.len() > LONGEST {
            return None;
        }
        if self.known.is_empty() {
            return Some(1.0);
        }
        let known = self.own.iter().filter(|word| self.known.binary_search(word).is_ok());
        Some(known.count() as f32 / self.own.len() as f32)
    }
}

/// `title` without the name of the site before or after it.
pub(crate) fn without_site<'t>(title: &'t str, site: &str) -> &'t str {
    let mut rest = title.trim();
    // A section may stand before the site.
    for _ in 0..2 {
        let Some(cut) = cut(rest, site) else { break };
        rest = cut;
    }
    rest
}

fn cut<'t>(title: &'t str, site: &str) -> Option<&'t str> {
    let last = |sign: &&str| title.rfind(*sign).map(|at| (at, at + sign.len()));
    let (end, start) = SEPARATORS.iter().filter_map(last).max()?;
    let (before, after) = (title[..end].trim(), title[start..].trim());
    let is_site = |part: &str| !site.is_empty() && super::authors::same(part, site);
    if is_site(after) || after.is_empty() {
        return Some(before).filter(|before| !before.is_empty());
    }
    let first = |sign: &&str| title.find(*sign).map(|at| (at, at + sign.len()));
    if let Some((end, start)) = SEPARATORS.iter().filter_map(first).min()
        && is_site(title[..end].trim())
    {
        return Some(title[start..].trim()).filter(|rest| !rest.is_empty());
    }
    let (words, site_words) = (Shape::of(before).words, Shape::of(after).words);
    let bar = matches!(title[end..start].trim(), "|" | "»" | "·" | "::" | "•" | "⋆");
    let least = if bar { site_words } else { site_words.max(2) };
    (site_words <= LONGEST_SITE && words > least).then_some(before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_without_sites() {
        for (title, site, want) in [
            ("Rain", "", "Rain"),
            ("River rises after rain | Daily Page", "", "River rises after rain"),
            ("River rises after rain - Daily Page", "", "River rises after rain"),
            ("River rises after rain - Weather - Daily Page", "", "River rises after rain"),
            ("Daily Page - River rises", "Daily Page", "River rises"),
            ("River rises - Daily Page", "Daily Page", "River rises"),
            ("Rain - or snow", "", "Rain - or snow"),
            ("Day-long rain", "", "Day-long rain"),
            ("Daily Page", "Daily Page", "Daily Page"),
            ("| Daily Page", "Daily Page", "| Daily Page"),
            ("Fluss steigt – Tagesseite", "TagesSeite", "Fluss steigt"),
        ] {
            assert_eq!(without_site(title, site), want, "{title:?}");
        }
    }

    #[test]
    fn shares() {
        let mut words = TitleWords::default();
        words.know(["River rises | Daily Page"]);
        assert_eq!(words.share("River rises!"), Some(1.0));
        assert_eq!(words.share("River falls"), Some(0.5));
        assert_eq!(words.share(""), None);
    }
}
