//! Scorers and selectors by name, for callers that choose at run time.

use nutgraf_core::{Scorer, Selector};

use crate::{Greedy, Lead, LexRank, Luhn, Mmr, PositionCentroid, SumBasic, TextRank};

nutgraf_core::named! {
    /// A scorer of this crate.
    pub enum Method: "summary method" {
        /// [`PositionCentroid`], the default.
        PositionCentroid = "position-centroid",
        /// [`Lead`].
        Lead = "lead",
        /// [`Luhn`].
        Luhn = "luhn",
        /// [`TextRank`].
        TextRank = "textrank",
        /// [`LexRank`].
        LexRank = "lexrank",
        /// [`SumBasic`].
        SumBasic = "sumbasic",
    }
}

impl Method {
    /// The one that is used where none is named.
    pub const DEFAULT: Method = Method::PositionCentroid;

    /// The scorer, with its defaults.
    pub fn scorer(self) -> Box<dyn Scorer> {
        match self {
            Method::PositionCentroid => Box::new(PositionCentroid::new()),
            Method::Lead => Box::new(Lead::new()),
            Method::Luhn => Box::new(Luhn::new()),
            Method::TextRank => Box::new(TextRank::new()),
            Method::LexRank => Box::new(LexRank::new()),
            Method::SumBasic => Box::new(SumBasic::new()),
        }
    }
}

impl Default for Method {
    fn default() -> Self {
        Self::DEFAULT
    }
}

nutgraf_core::named! {
    /// A selector of this crate.
    pub enum Selection: "selector" {
        /// [`Greedy`], the default.
        Greedy = "greedy",
        /// [`Mmr`].
        Mmr = "mmr",
    }
}

impl Selection {
    /// The one that is used where none is named.
    pub const DEFAULT: Selection = Selection::Greedy;

    /// The selector, with its defaults.
    pub fn selector(self) -> Box<dyn Selector> {
        match self {
            Selection::Greedy => Box::new(Greedy::new()),
            Selection::Mmr => Box::new(Mmr::new()),
        }
    }
}

impl Default for Selection {
    fn default() -> Self {
        Self::DEFAULT
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{english, scores, steps, zipf};

    #[test]
    fn names() {
        for method in Method::ALL {
            assert_eq!(method.name().parse(), Ok(*method));
        }
        for selection in Selection::ALL {
            assert_eq!(selection.name().parse(), Ok(*selection));
        }
        let error = "textrnk".parse::<Method>().unwrap_err().to_string();
        assert!(
            error
                .starts_with("no summary method named `textrnk`; there is position-centroid, lead")
        );
    }

    /// How many entries a method looks at for each token.
    fn cost(method: Method, text: &str) -> f64 {
        let doc = english(text);
        let before = steps();
        scores(&method.scorer(), &doc);
        (steps() - before) as f64 / doc.tokens().len() as f64
    }

    #[test]
    fn work_grows_with_the_text_and_no_faster() {
        type Text = fn(usize) -> String;
        let texts: [(&str, Text); 6] = [
            ("like any", zipf),
            ("one sentence again and again", |n| "The old dam broke at night.\n".repeat(n)),
            ("one word everywhere", |n| (0..n).map(|i| format!("The dam d{i}.\n")).collect()),
            ("sentences of one word", |n| (0..n).map(|i| format!("W{}.\n", i % (n / 2))).collect()),
            ("one sentence of all words", |n| {
                let words: String = (0..n).map(|i| format!(" w{i}")).collect();
                let sentences: String = (0..n).map(|i| format!("\nW{i}.")).collect();
                format!("The{words}.{sentences}")
            }),
            ("ever longer sentences", |n| {
                let side = (n as f64).sqrt() as usize * 2;
                (0..side).map(|i| format!("The{}.\n", " dam w wx wy".repeat(i))).collect()
            }),
        ];
        for (name, text) in texts {
            let (short, long) = (text(250), text(2000));
            for &method in Method::ALL {
                let (short, long) = (cost(method, &short), cost(method, &long));
                // Were it quadratic, it would be eight times.
                assert!(long < 2.5 * short + 5.0, "{method}, {name}: {short} {long} steps a token");
            }
        }
    }
}
