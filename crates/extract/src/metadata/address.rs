//! The day that the address of a page gives: `/2026/11/24/rain`.

use std::sync::LazyLock;

use regex::Regex;

use super::dates::Day;

/// Year, month and day as parts of the path, or joined in one.
static DAY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let year = "(?:19|20)[0-9]{2}";
    let parted = "/[0-9]{1,2}/[0-9]{1,2}|-[0-9]{2}-[0-9]{2}|_[0-9]{2}_[0-9]{2}|[0-9]{4}";
    Regex::new(&format!("[/_-]{year}(?:{parted})(?:[/_.-]|$)")).ok()
});

/// The day in the path of `url`, if it is one of the calendar. Time in
/// proportion to the address.
pub(super) fn day(url: &str) -> Option<Day> {
    let path = url.split(['?', '#']).next()?;
    let found = DAY.as_ref()?.find(path)?.as_str().trim_matches(['/', '-', '_', '.']);
    let mut parts = found.split(['/', '-', '_']);
    let first = parts.next()?;
    let number = |part: &str| part.parse().ok();
    match (parts.next(), parts.next()) {
        (Some(month), Some(day)) => Day::new(number(first)?, number(month)?, number(day)?),
        _ => {
            Day::new(number(first.get(..4)?)?, number(first.get(4..6)?)?, number(first.get(6..)?)?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_addresses() {
        for (url, want) in [
            ("https://example.org/2026/11/24/rain", "2026-11-24"),
            ("https://example.org/news/2026/3/7/", "2026-03-07"),
            ("https://example.org/2026-11-24-rain.html", "2026-11-24"),
            ("https://example.org/rain-20261124.html", "2026-11-24"),
            ("https://example.org/2026/11/rain", ""),
            ("https://example.org/2026/13/40/rain", ""),
            ("https://example.org/p/20261199", ""),
            ("https://example.org/item/120261124", ""),
            ("https://example.org/?day=/2026/11/24/", ""),
            ("", ""),
        ] {
            let mut got = String::new();
            if let Some(day) = day(url) {
                day.write(&mut got);
            }
            assert_eq!(got, want, "{url}");
        }
    }
}
