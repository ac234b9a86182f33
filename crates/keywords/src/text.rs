//! From a text to its keywords.

use nutgraf_core::{Analyzer, Candidates, Document, Scratch, Source, Span};
use nutgraf_segment::SentenceSegmenter;
use nutgraf_text::{Languages, Words};

use crate::{Keywords, Method};

/// A keyword that owns its text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OwnedKeyword {
    /// The keyword as the text mostly writes it, white space as single blanks.
    pub text: String,
    /// Higher is better; comparable within one text.
    pub score: f32,
    /// Every occurrence, in order.
    pub spans: Vec<Span>,
}

/// The `n` best keywords of a text, best first, in any language: all defaults.
///
/// For many texts, or other settings, take the steps one by one: they reuse
/// their memory.
///
/// ```
/// let text = "Sea ice is melting. The sea ice of the Arctic is thin, and thin sea ice melts faster.";
/// let best = &nutgraf_keywords::keywords(text, 3)[0];
/// assert_eq!(best.text, "sea ice");
/// assert_eq!(best.spans.len(), 3);
/// assert_eq!(&text[best.spans[0]], "Sea ice");
/// ```
pub fn keywords<'a>(source: impl Into<Source<'a>>, n: usize) -> Vec<OwnedKeyword> {
    let mut scratch = Scratch::new();
    let mut doc = Document::default();
    let analyzer = Analyzer::new(SentenceSegmenter::new(), Words::new(), Languages::new());
    analyzer.analyze_into(source, &mut scratch, &mut doc);
    let mut candidates = Candidates::default();
    Method::DEFAULT.finder().find(&doc, &mut scratch, &mut candidates);
    let mut scores = vec![0.0; candidates.len()];
    Method::DEFAULT.ranker().rank(&doc, &candidates, &mut scratch, &mut scores);
    let mut chosen = Keywords::new();
    chosen.choose(&doc, &candidates, &scores, n, Method::DEFAULT.overlap());
    let owned = |(i, keyword): (usize, &crate::Keyword)| OwnedKeyword {
        text: tidy(&doc.text()[keyword.span]),
        score: keyword.score,
        spans: chosen.spans(i).to_vec(),
    };
    chosen.iter().enumerate().map(owned).collect()
}

/// The text with its white space as single blanks.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use nutgraf_core::laws;

    use super::*;

    #[test]
    fn little_text_and_much_asked() {
        for (text, wanted) in [
            ("", vec![]),
            ("They were what they had been, and it was not for them to be with you.", vec![]),
            ("1 2 3", vec![]),
            ("Lighthouses", vec!["Lighthouses"]),
            ("They have been to the sea\nice and from the sea ice.", vec!["sea ice"]),
        ] {
            let got = keywords(text, 100);
            assert_eq!(got.iter().map(|k| k.text.as_str()).collect::<Vec<_>>(), wanted, "{text:?}");
        }
        assert_eq!(keywords("Sea ice melts.", 0), []);
    }

    #[test]
    fn languages() {
        for (lang, text, wanted) in [
            (
                "en",
                "COVID-19 vaccines protect the old. Two doses of a COVID-19 vaccine were given to \
                 the nurses, and the vaccine from Mainz came first.",
                "COVID-19 vaccines",
            ),
            (
                "de",
                "Die Elbe führt wieder Hochwasser. Das Hochwasser der Elbe hat die Keller der \
                 Stadt erreicht, und mit dem Hochwasser kam der Schlamm.",
                "Hochwasser",
            ),
            (
                "fr",
                "Le conseil municipal a voté le budget. Le budget du conseil municipal prévoit \
                 une école, et le conseil municipal se réunira en mai.",
                "conseil municipal",
            ),
            (
                "ru",
                "Лесные пожары охватили север края. Из-за лесных пожаров закрыли дороги, и \
                 лесные пожары тушили с воздуха.",
                "лесные пожары",
            ),
            ("zh", "机器学习改变了医学。医生用机器学习读片，病人也谈论机器学习。", "机器学习"),
            (
                "hi",
                "मानसून इस साल देर से आया। मानसून के बिना खेत सूख गए, और किसान मानसून की राह देखते रहे।",
                "मानसून",
            ),
            (
                "ar",
                "ارتفعت أسعار النفط اليوم. يقول الخبراء إن أسعار النفط سترتفع، لأن أسعار النفط مرتبطة بالسوق.",
                "أسعار النفط",
            ),
        ] {
            let found = keywords(text, 3);
            let list: Vec<_> = found.iter().map(|keyword| keyword.text.as_str()).collect();
            assert!(list.contains(&wanted), "{lang}: no {wanted} in {list:?}");
        }
    }

    #[test]
    fn an_answer_to_every_input() {
        for (name, text) in laws::nasty_texts() {
            for keyword in keywords(&text, 5) {
                assert!(keyword.score.is_finite() && !keyword.spans.is_empty(), "{name}");
                assert!(keyword.spans.is_sorted(), "{name}");
                assert!(keyword.spans.iter().all(|s| text.get(s.range()).is_some()), "{name}");
            }
        }
    }
}
