//! JSON: the form of records, and of `--format json`.

use std::ops::Range;

use nutgraf::{Factor, Span, segment::Offsets};
use serde::{Serialize, Serializer, ser::SerializeMap};
use serde_json::value::RawValue;

use crate::report::{Ending, Keyword, Pick, Places, Report};

impl Serialize for Report<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self.id {
            Some(id) => map.serialize_entry("id", &Raw(id))?,
            None => map.serialize_entry("file", self.name)?,
        }
        if self.parts.metadata {
            self.metadata(&mut map)?;
        }
        if self.parts.text {
            map.serialize_entry("text", self.text())?;
            if let Some(lines) = &self.lines {
                map.serialize_entry("lines", lines)?;
            }
            if self.parts.explain {
                map.serialize_entry("blocks", &Each(|| self.blocks().iter().map(|b| Block(*b))))?;
            }
        }
        if self.parts.sentences {
            map.serialize_entry("sentences", &Each(|| self.placed_sentences()))?;
        }
        if self.parts.keywords {
            let keywords = || self.keywords.iter().map(|keyword| self.keyword(keyword));
            map.serialize_entry("keywords", &Each(keywords))?;
        }
        if self.parts.summary {
            let summary = || self.summary.iter().map(|pick| self.pick(pick));
            map.serialize_entry("summary", &Each(summary))?;
        }
        map.end()
    }
}

impl Report<'_> {
    fn metadata<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let Some(article) = self.article else { return Ok(()) };
        map.serialize_entry("title", &known(self.title))?;
        map.serialize_entry("authors", &Each(|| article.authors()))?;
        map.serialize_entry("date", &known(&article.date))?;
        map.serialize_entry("language", &(!self.lang.is_und()).then_some(self.lang.code()))?;
        map.serialize_entry("description", &known(&article.description))?;
        map.serialize_entry("image", &known(&article.image))?;
        map.serialize_entry("site_name", &known(&article.site_name))
    }

    fn placed_sentences(&self) -> impl Iterator<Item = Place<'_>> {
        let page = matches!(self.places, Places::Page(_)) && !self.parts.text;
        let mut offsets = Offsets::new(self.text(), self.offsets);
        let mut endings = self.endings.iter();
        self.sentences().map(move |span| {
            let Range { start, end } = offsets.convert(span);
            Place {
                text: page.then(|| &self.text()[span]),
                span: self.places.of(Span::new(start, end)),
                ending: endings.next().copied(),
                ..self.place(span)
            }
        })
    }

    fn place(&self, span: Span) -> Place<'_> {
        Place {
            text: None,
            ending: None,
            span: self.places.of(span),
            source: self.places.source(span).map(Bytes::from),
        }
    }

    fn keyword<'r>(&'r self, keyword: &'r Keyword<'_>) -> impl Serialize + 'r {
        #[derive(Serialize)]
        struct Object<'r, E> {
            text: &'r str,
            score: f32,
            spans: E,
            #[serde(skip_serializing_if = "Option::is_none")]
            factors: Option<Factors<'r>>,
        }
        Object {
            text: keyword.text,
            score: keyword.score,
            spans: Each(move || keyword.spans.iter().map(|&span| self.place(span))),
            factors: self.parts.explain.then_some(Factors(&keyword.factors)),
        }
    }

    fn pick<'r>(&'r self, pick: &'r Pick<'_>) -> impl Serialize + 'r {
        #[derive(Serialize)]
        struct Object<'r> {
            text: &'r str,
            index: usize,
            start: u32,
            end: u32,
            score: f32,
            #[serde(skip_serializing_if = "Option::is_none")]
            source: Option<Bytes>,
            #[serde(skip_serializing_if = "Option::is_none")]
            factors: Option<Factors<'r>>,
        }
        let place = self.place(pick.span);
        Object {
            text: pick.text,
            index: pick.index,
            start: place.span.start,
            end: place.span.end,
            score: pick.score,
            source: place.source,
            factors: self.parts.explain.then_some(Factors(&pick.factors)),
        }
    }
}

/// A record that could not be used.
#[derive(Debug, Serialize)]
pub(crate) struct Failure<'a> {
    id: Raw<'a>,
    error: &'a str,
}

impl<'a> Failure<'a> {
    /// The answer to the record `id`.
    pub(crate) fn new(id: &'a str, error: &'a str) -> Self {
        Failure { id: Raw(id), error }
    }
}

/// JSON that is written as it stands.
#[derive(Debug)]
struct Raw<'a>(&'a str);

impl Serialize for Raw<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let raw: &RawValue = serde_json::from_str(self.0).map_err(serde::ser::Error::custom)?;
        raw.serialize(serializer)
    }
}

/// `null` for what the page does not say.
fn known(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// An array of what an iterator gives.
struct Each<F>(F);

impl<F: Fn() -> I, I: Iterator<Item: Serialize>> Serialize for Each<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0())
    }
}

/// A span, with where it was in the page and what it says if that is wanted.
#[derive(Debug)]
struct Place<'a> {
    span: Span,
    source: Option<Bytes>,
    text: Option<&'a str>,
    ending: Option<Ending>,
}

impl Serialize for Place<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(text) = self.text {
            map.serialize_entry("text", text)?;
        }
        map.serialize_entry("start", &self.span.start)?;
        map.serialize_entry("end", &self.span.end)?;
        if let Some(source) = &self.source {
            map.serialize_entry("source", source)?;
        }
        if let Some(ending) = &self.ending {
            map.serialize_entry("ending", ending.end.name())?;
            map.serialize_entry("score", &ending.score)?;
        }
        map.end()
    }
}

/// A span of bytes of the page.
#[derive(Debug, Serialize)]
struct Bytes {
    start: u32,
    end: u32,
}

impl From<Span> for Bytes {
    fn from(span: Span) -> Self {
        Bytes { start: span.start, end: span.end }
    }
}

/// Factors by name.
#[derive(Debug)]
struct Factors<'a>(&'a [Factor]);

impl Serialize for Factors<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|factor| (factor.name, factor.value)))
    }
}

/// A block of the article.
#[derive(Debug)]
struct Block(nutgraf::Block);

impl Serialize for Block {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("kind", self.0.kind.name())?;
        if self.0.level > 0 {
            map.serialize_entry("level", &self.0.level)?;
        }
        map.serialize_entry("start", &self.0.span.start)?;
        map.serialize_entry("end", &self.0.span.end)?;
        map.serialize_entry("source", &Bytes::from(self.0.source))?;
        map.end()
    }
}
