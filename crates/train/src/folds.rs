//! Which fifth of the data a page is in: all pages of a host in one.

use crate::random::hash;

/// Parts of the data; each is measured by a model fitted to the others.
pub(crate) const FOLDS: u64 = 5;

/// Names under which hosts are registered a level deeper.
const SECOND_LEVEL: [&str; 14] =
    ["co", "com", "org", "net", "gov", "ac", "edu", "go", "or", "ne", "in", "gob", "asn", "gv"];

/// The fold of a page: by its host, or by its id where the host is not known.
pub(crate) fn fold(url: Option<&str>, id: &str) -> u64 {
    let host = url.map(host).filter(|host| !host.is_empty());
    hash(host.as_deref().unwrap_or(id)) % FOLDS
}

/// The registered part of the host of an address.
fn host(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default().trim_matches('.').to_lowercase();
    let mut ends = host.rmatch_indices('.').map(|(at, _)| at);
    let (last, second, third) = (ends.next(), ends.next(), ends.next());
    let (Some(last), Some(second)) = (last, second) else { return host };
    let deeper = host.len() - last == 3 && SECOND_LEVEL.contains(&&host[second + 1..last]);
    let start = if deeper { third.map_or(0, |third| third + 1) } else { second + 1 };
    host[start..].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        for (url, wanted) in [
            ("https://www.example.org/a/b?c", "example.org"),
            ("http://News.Example.co.uk:8080/", "example.co.uk"),
            ("http://a.b.c.com.br", "c.com.br"),
            ("http://example.co.uk", "example.co.uk"),
            ("http://co.uk", "co.uk"),
            ("example.de/page", "example.de"),
            ("http://user@example.net#top", "example.net"),
            ("localhost", "localhost"),
            ("", ""),
        ] {
            assert_eq!(host(url), wanted, "{url}");
        }
    }

    #[test]
    fn a_host_is_in_one_fold() {
        let one = fold(Some("https://www.example.org/a"), "1");
        assert_eq!(one, fold(Some("http://example.org/b"), "2"));
        assert_eq!(fold(None, "set/1"), fold(Some(""), "set/1"));
        assert!(one < FOLDS);
    }
}
