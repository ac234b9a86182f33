//! Records: a JSON object a line.

use std::{borrow::Cow, fmt};

use nutgraf::{Budget, Lang};
use serde::{
    Deserialize, Deserializer,
    de::{self, DeserializeOwned, Visitor},
};
use serde_json::value::RawValue;

use crate::{args, base64};

/// The fields of a record that are known, each read only where a task asks
/// for it. Others are passed over; `null` is as good as nothing.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Record<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    html: Option<&'a RawValue>,
    #[serde(borrow)]
    html_base64: Option<&'a RawValue>,
    #[serde(borrow)]
    text: Option<&'a RawValue>,
    #[serde(borrow)]
    sentences: Option<&'a RawValue>,
    #[serde(borrow)]
    documents: Option<&'a RawValue>,
    #[serde(borrow)]
    url: Option<&'a RawValue>,
    #[serde(borrow)]
    title: Option<&'a RawValue>,
    #[serde(borrow)]
    language: Option<&'a RawValue>,
    #[serde(borrow)]
    query: Option<&'a RawValue>,
    #[serde(borrow)]
    budget: Option<&'a RawValue>,
}

/// Why a record cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RecordError {
    #[error("not UTF-8 from byte {0} on; wanted a JSON object in UTF-8")]
    NotUtf8(usize),
    #[error("not a JSON object ({0}); wanted one a line, such as {{\"id\":1,\"html\":\"…\"}}")]
    NotJson(String),
    #[error("`{field}` is {found}; wanted {wanted}")]
    Wrong { field: &'static str, found: Cow<'static, str>, wanted: &'static str },
    #[error("nothing to read; wanted {0}")]
    Nothing(String),
    #[error(
        "`documents[{0}]` is no span of `text`; wanted start <= end <= {1}, both between characters"
    )]
    NoSpan(usize, usize),
    #[error("longer than {0} bytes")]
    TooLong(usize),
    #[error("no article found")]
    NoArticle,
    #[error("the answer cannot be written: {0}")]
    Unwritten(std::io::Error),
}

type Result<T> = std::result::Result<T, RecordError>;

/// A text among several that `text` holds.
#[derive(Debug, Deserialize)]
pub(crate) struct Part {
    pub(crate) start: usize,
    pub(crate) end: usize,
    #[serde(default)]
    pub(crate) title: Option<String>,
}

/// The field that a task reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Html,
    HtmlBase64,
    Text,
    Sentences,
}

impl Field {
    const fn name(self) -> &'static str {
        match self {
            Field::Html => "html",
            Field::HtmlBase64 => "html_base64",
            Field::Text => "text",
            Field::Sentences => "sentences",
        }
    }
}

/// What a record gives to read.
#[derive(Debug)]
pub(crate) enum Material {
    /// A page of HTML; true if it is known to be UTF-8.
    Html(Vec<u8>, bool),
    /// Plain text.
    Text(String),
    /// Sentences, each by itself.
    Sentences(Vec<String>),
}

impl<'a> Record<'a> {
    /// Reads the outer object.
    pub(crate) fn parse(line: &'a [u8]) -> Result<Record<'a>> {
        let line =
            str::from_utf8(line).map_err(|error| RecordError::NotUtf8(error.valid_up_to()))?;
        serde_json::from_str(line).map_err(|error| {
            let message = error.to_string();
            let message = message.split(" at line ").next().unwrap_or_default();
            RecordError::NotJson(format!("{message} at column {}", error.column()))
        })
    }

    /// The id as it was written.
    pub(crate) fn id(&self) -> Result<Option<&'a str>> {
        let Some(id) = self.id.map(RawValue::get) else { return Ok(None) };
        match id.as_bytes().first() {
            Some(b'"' | b'-' | b'0'..=b'9') => Ok(Some(id)),
            _ => Err(wrong("id", id, "a string or a number")),
        }
    }

    /// The first of `fields` that there is.
    pub(crate) fn material(&self, fields: &[Field]) -> Result<Material> {
        for &field in fields {
            let found = match field {
                Field::Html => self.html()?,
                Field::HtmlBase64 => self.html_base64()?,
                Field::Text => string("text", self.text)?.map(Material::Text),
                Field::Sentences => read("sentences", self.sentences, "an array of strings")?
                    .map(Material::Sentences),
            };
            if let Some(found) = found {
                return Ok(found);
            }
        }
        let names: Vec<_> = fields.iter().map(|field| format!("`{}`", field.name())).collect();
        Err(RecordError::Nothing(names.join(" or ")))
    }

    fn html(&self) -> Result<Option<Material>> {
        let html: Option<Bytes> = read("html", self.html, "a string")?;
        Ok(html.map(|html| Material::Html(html.0, true)))
    }

    fn html_base64(&self) -> Result<Option<Material>> {
        let Some(text) = string("html_base64", self.html_base64)? else { return Ok(None) };
        let bytes = base64::decode(&text).ok_or(RecordError::Wrong {
            field: "html_base64",
            found: "not base64".into(),
            wanted: "letters, digits, `+`, `/` and `=`",
        })?;
        Ok(Some(Material::Html(bytes, false)))
    }

    /// The spans of the single texts of `text`, if it holds several.
    pub(crate) fn documents(&self, text: &str) -> Result<Option<Vec<Part>>> {
        let wanted = "an array of {\"start\":…,\"end\":…}";
        let parts: Option<Vec<Part>> = read("documents", self.documents, wanted)?;
        for (i, part) in parts.iter().flatten().enumerate() {
            text.get(part.start..part.end).ok_or(RecordError::NoSpan(i, text.len()))?;
        }
        Ok(parts)
    }

    pub(crate) fn url(&self) -> Result<Option<String>> {
        string("url", self.url)
    }

    pub(crate) fn title(&self) -> Result<Option<String>> {
        string("title", self.title)
    }

    pub(crate) fn query(&self) -> Result<Option<String>> {
        string("query", self.query)
    }

    pub(crate) fn language(&self) -> Result<Option<Lang>> {
        match string("language", self.language)? {
            Some(tag) if !tag.trim().is_empty() => {
                tag.parse().map(Some).map_err(|_| RecordError::Wrong {
                    field: "language",
                    found: format!("{tag:?}").into(),
                    wanted: "a language tag such as \"en\" or \"pt-BR\"",
                })
            }
            _ => Ok(None),
        }
    }

    pub(crate) fn budget(&self) -> Result<Option<Budget>> {
        #[derive(Deserialize)]
        struct Limits {
            sentences: Option<usize>,
            words: Option<usize>,
            chars: Option<usize>,
            ratio: Option<f32>,
        }
        let wanted = "an object of `sentences`, `words`, `chars`, `ratio`";
        let limits: Option<Limits> = read("budget", self.budget, wanted)?;
        Ok(limits.and_then(|l| args::budget(l.sentences, l.words, l.chars, l.ratio)))
    }
}

fn string(field: &'static str, raw: Option<&RawValue>) -> Result<Option<String>> {
    let bytes: Option<Bytes> = read(field, raw, "a string")?;
    Ok(bytes.map(|Bytes(bytes)| {
        String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    }))
}

fn read<T: DeserializeOwned>(
    field: &'static str,
    raw: Option<&RawValue>,
    wanted: &'static str,
) -> Result<Option<T>> {
    let Some(raw) = raw.map(RawValue::get) else { return Ok(None) };
    serde_json::from_str(raw).map(Some).map_err(|_| wrong(field, raw, wanted))
}

fn wrong(field: &'static str, raw: &str, wanted: &'static str) -> RecordError {
    let found = match raw.as_bytes().first() {
        Some(b'{') => "an object that does not fit",
        Some(b'[') => "an array that does not fit",
        Some(b'"') => "a string",
        Some(b't' | b'f') => "a truth value",
        _ => "a number",
    };
    RecordError::Wrong { field, found: found.into(), wanted }
}

/// A string in which half a surrogate pair does no harm: it becomes bytes that
/// are not UTF-8, as they came from a page that was not.
struct Bytes(Vec<u8>);

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Any;
        impl Visitor<'_> for Any {
            type Value = Bytes;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }
            fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> std::result::Result<Bytes, E> {
                Ok(Bytes(bytes.into()))
            }
            fn visit_str<E: de::Error>(self, text: &str) -> std::result::Result<Bytes, E> {
                Ok(Bytes(text.into()))
            }
        }
        deserializer.deserialize_byte_buf(Any)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: &[Field] = &[Field::Html, Field::HtmlBase64, Field::Text, Field::Sentences];

    fn error(line: &str) -> String {
        let record = Record::parse(line.as_bytes());
        let read = |record: Record<'_>| {
            record.id()?;
            record.budget()?;
            record.language()?;
            match record.material(ALL)? {
                Material::Text(text) => record.documents(&text).map(|_| ()),
                _ => Ok(()),
            }
        };
        record.and_then(read).unwrap_err().to_string()
    }

    #[test]
    fn what_cannot_be_used_is_answered_in_words() {
        for (line, want) in [
            (
                "{\"id\":1",
                "not a JSON object (EOF while parsing an object at column 7); wanted one a line",
            ),
            ("[1]", "not a JSON object"),
            (
                "{\"id\":[1],\"text\":\"a\"}",
                "`id` is an array that does not fit; wanted a string or a number",
            ),
            ("{\"id\":true}", "`id` is a truth value; wanted a string or a number"),
            ("{\"text\":5}", "`text` is a number; wanted a string"),
            ("{\"html\":{}}", "`html` is an object that does not fit; wanted a string"),
            ("{\"html_base64\":\"*\"}", "`html_base64` is not base64"),
            (
                "{\"sentences\":[1]}",
                "`sentences` is an array that does not fit; wanted an array of strings",
            ),
            (
                "{\"gold\":1}",
                "nothing to read; wanted `html` or `html_base64` or `text` or `sentences`",
            ),
            (
                "{\"text\":\"é\",\"documents\":[{\"start\":0,\"end\":1}]}",
                "`documents[0]` is no span of `text`; wanted start <= end <= 2",
            ),
            (
                "{\"text\":\"\",\"language\":\"English\"}",
                "`language` is \"English\"; wanted a language tag",
            ),
            ("{\"text\":\"\",\"budget\":3}", "`budget` is a number; wanted an object"),
            (
                "{\"text\":\"\",\"budget\":{\"words\":-3}}",
                "`budget` is an object that does not fit",
            ),
        ] {
            assert!(error(line).starts_with(want), "{line}: {}", error(line));
        }
        let line = Record::parse(b"{\"text\":\"\xff\"}").unwrap_err();
        assert_eq!(line.to_string(), "not UTF-8 from byte 9 on; wanted a JSON object in UTF-8");
    }

    #[test]
    fn ids_stay_as_they_were_written() {
        for id in ["7", "-1.50", "123456789012345678901234567890", "\"a\\u00e9\""] {
            let line = format!("{{\"id\": {id} }}");
            let record = Record::parse(line.as_bytes()).unwrap();
            assert_eq!(record.id().unwrap(), Some(id));
        }
        for line in ["{}", "{\"id\":null}"] {
            assert_eq!(Record::parse(line.as_bytes()).unwrap().id().unwrap(), None);
        }
    }

    #[test]
    fn half_a_surrogate_pair_is_read() {
        let record = Record::parse(br#"{"html":"a\ud800b","text":"a\ud800b"}"#).unwrap();
        let Material::Html(html, true) = record.material(ALL).unwrap() else { panic!() };
        assert_eq!(html, b"a\xed\xa0\x80b");
        let Material::Text(text) = record.material(&[Field::Text]).unwrap() else { panic!() };
        assert_eq!(text, "a\u{fffd}\u{fffd}\u{fffd}b");
    }
}
