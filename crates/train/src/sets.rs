//! The data sets that models learn from.

use std::path::Path;

use crate::{
    Error,
    records::{self, Record},
};

/// A data set: its name, where it comes from, the licence as stated there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Set {
    pub(crate) name: &'static str,
    source: &'static str,
    licence: &'static str,
}

/// Pages with the text of their article.
pub(crate) const PAGES: [Set; 6] = [
    Set { name: "scrapinghub", source: "scrapinghub/article-extraction-benchmark", licence: "MIT" },
    Set { name: "cleaneval", source: "CleanEval 2007, English", licence: "no licence stated" },
    Set { name: "cleanportaleval", source: "CleanPortalEval", licence: "no licence stated" },
    Set {
        name: "daniel",
        source: "DAnIEL corpus 2.1",
        licence: "the repository's licence; pages belong to their owners",
    },
    Set { name: "readability", source: "mozilla/readability, test pages", licence: "Apache-2.0" },
    Set {
        name: "wcxb_dev",
        source: "Murrough-Foley/web-content-extraction-benchmark, dev part",
        licence: "CC BY 4.0",
    },
];

/// Scraped text with labelled lines.
pub(crate) const TEXTS: [Set; 2] = [
    Set {
        name: "plaintext_full",
        source: "pages of scrapinghub, wcxb_dev, daniel, cleanportaleval and cleaneval as lines",
        licence: "as these",
    },
    Set {
        name: "plaintext_window",
        source: "the same, cut around the article",
        licence: "as these",
    },
];

/// Texts with their sentences.
pub(crate) const SENTENCES: [Set; 3] = [
    Set {
        name: "train_news",
        source: "NTREX-128, news in 108 languages (MicrosoftTranslator/NTREX)",
        licence: "CC BY-SA 4.0",
    },
    Set {
        name: "train_ud",
        source: "Universal Dependencies, 43 treebanks of 40 languages",
        licence: "CC BY-SA 4.0, one CC BY-SA 3.0",
    },
    Set {
        name: "train_legal",
        source: "laws and judgments of `tobiasbrugger/MultiLegalSBD` and UD Czech-CLTT",
        licence: "CC BY 4.0, CC BY-SA 4.0",
    },
];

/// Reads the sets from `folder`, each record with the number of its set, and
/// returns a sentence that cites them.
pub(crate) fn read(
    folder: &Path,
    sets: &[Set],
    mut each: impl FnMut(usize, Record),
) -> Result<String, Error> {
    let mut cited = Vec::new();
    for (i, set) in sets.iter().enumerate() {
        let count = records::read(folder, set.name, |record| each(i, record))?;
        cited.push(format!("{} ({count}; {}: {})", set.name, set.source, set.licence));
    }
    Ok(format!("Data: {}.", cited.join(", ")))
}
