//! What is read: pages, the articles in them, and one long text.

use std::{fs, io, path::PathBuf};

use nutgraf::{
    Lang, Lexicon, Page as Raw,
    extract::extract,
    html::{Decoded, decode},
    text::Languages,
};

/// All inputs.
pub(crate) struct Inputs {
    /// The pages, by name.
    pub(crate) pages: Vec<Page>,
    /// The articles of the pages that have one.
    pub(crate) articles: Vec<Text>,
    /// News in some languages.
    pub(crate) news: Vec<Text>,
    /// A generated text of a thousand sentences.
    pub(crate) long: Vec<Text>,
}

/// A page.
pub(crate) struct Page {
    /// As it was fetched.
    pub(crate) bytes: Vec<u8>,
    /// Decoded, for engines that read UTF-8 only.
    pub(crate) html: String,
}

/// A text to work on.
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) title: String,
    pub(crate) lang: Lang,
    pub(crate) script: Script,
}

/// What a text is mostly written in, as far as speed goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Script {
    /// One byte for most characters, spaces between words.
    Latin,
    /// More bytes for a character: Cyrillic, Arabic, Devanagari, …
    Other,
    /// Chinese and Japanese: no spaces between words.
    Cjk,
}

impl Inputs {
    /// Reads `files`, or the example pages if there are none.
    pub(crate) fn read(files: &[PathBuf]) -> io::Result<Inputs> {
        let pages: Vec<Page> = if files.is_empty() {
            examples()?.iter().map(Page::read).collect::<io::Result<_>>()?
        } else {
            files.iter().map(Page::read).collect::<io::Result<_>>()?
        };
        let articles = pages.iter().map(Text::article).filter(|text| !text.text.is_empty());
        let long = Text {
            text: crate::generated::long(),
            title: "A title of some words".into(),
            lang: Lang::EN,
            script: Script::Latin,
        };
        Ok(Inputs { articles: articles.collect(), pages, news: news(), long: vec![long] })
    }

    /// The articles in `script`.
    pub(crate) fn articles(&self, script: Script) -> Vec<&Text> {
        self.articles.iter().filter(|text| text.script == script).collect()
    }
}

/// The news are repeated up to so many bytes: what is paid once for a text
/// does not count.
const LONG: usize = 500_000;

/// Ordinary prose of news.
fn news() -> Vec<Text> {
    let texts = [
        ("en", Script::Latin, include_str!("../news/en.txt")),
        ("de", Script::Latin, include_str!("../news/de.txt")),
        ("ru", Script::Other, include_str!("../news/ru.txt")),
        ("hi", Script::Other, include_str!("../news/hi.txt")),
        ("zh", Script::Cjk, include_str!("../news/zh.txt")),
    ];
    let text = |(code, script, text): (&str, Script, &str)| {
        let text = format!("{text}\n").repeat(LONG.div_ceil(text.len()));
        Text { text, title: String::new(), lang: Lang::new(code), script }
    };
    texts.into_iter().map(text).collect()
}

/// The HTML pages of `examples/pages`, by name.
fn examples() -> io::Result<Vec<PathBuf>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/pages");
    let mut files = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .filter(|file| file.as_ref().map_or(true, |file| file.extension() == Some("html".as_ref())))
        .collect::<io::Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

impl Page {
    fn read(file: &PathBuf) -> io::Result<Page> {
        let bytes = fs::read(file).map_err(|error| {
            io::Error::new(error.kind(), format!("{}: {error}", file.display()))
        })?;
        let html = decode(&bytes, None, &mut Decoded::default()).to_owned();
        Ok(Page { bytes, html })
    }

    /// The decoded page, declared as what it is.
    pub(crate) fn utf8(&self) -> Raw<'_> {
        Raw { charset: Some("utf-8"), ..Raw::from(&self.html) }
    }
}

impl Text {
    /// The article of a page.
    fn article(page: &Page) -> Text {
        let article = extract(&page.bytes);
        let lang = Languages::new().identify(&article.text, article.lang);
        Text { script: Script::of(&article.text), lang, title: article.title, text: article.text }
    }
}

impl Script {
    /// The script of more than half of the letters.
    fn of(text: &str) -> Script {
        let letters = || text.chars().filter(|char| char.is_alphabetic());
        let most = |is: fn(char) -> bool| {
            letters().filter(|&char| is(char)).count() * 2 > letters().count()
        };
        if most(|char| char < '\u{250}') {
            Script::Latin
        } else if most(|char| matches!(char, '\u{3040}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')) {
            Script::Cjk
        } else {
            Script::Other
        }
    }
}
