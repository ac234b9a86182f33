//! Answers pages and records.

use std::panic::{self, AssertUnwindSafe};

use nutgraf::{Format, Page};

use crate::{
    batch::{Batch, MAX_LINE},
    input::Origin,
    plan::Plan,
    reading::{Read, Reading, Wish},
    record::{Material, Record, RecordError},
    render::{self, Failure, Style},
};

/// One for each thread.
#[derive(Debug)]
pub(crate) struct Worker<'p> {
    plan: &'p Plan,
    style: Style,
    reading: Reading<'p>,
}

/// What is said where a summary was wanted and none made.
const SHORT: &str = "no sentence fits the budget";

/// What is said of a panic.
const FAULT: &str = "a fault within nutgraf; please report it";

impl<'p> Worker<'p> {
    pub(crate) fn new(plan: &'p Plan, style: Style) -> Self {
        Worker { plan, style, reading: Reading::new(plan) }
    }

    /// Does the work of a batch.
    pub(crate) fn work(&mut self, batch: &mut Batch) {
        match batch.page.take() {
            Some(origin) => self.file(&origin, batch),
            None => self.records(batch),
        }
        if let Some(trouble) = batch.trouble.take() {
            batch.fail(trouble.to_string());
        }
    }

    fn file(&mut self, origin: &Origin, batch: &mut Batch) {
        if let Err(error) = origin.read(&mut batch.bytes) {
            return batch.fail(error.to_string());
        }
        if self.guard(|worker| worker.page(origin, batch)).is_none() {
            batch.out.clear();
            batch.fail(format!("{}: {FAULT}", batch.name));
        }
    }

    /// Does something that should not panic, and goes on if it does: one page
    /// must not end a run over millions.
    fn guard<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> Option<T> {
        let done = panic::catch_unwind(AssertUnwindSafe(|| work(self))).ok();
        if done.is_none() {
            self.reading = Reading::new(self.plan);
        }
        done
    }

    fn page(&mut self, origin: &Origin, batch: &mut Batch) {
        let name = batch.name.clone();
        let page =
            Page { format: origin.format(self.plan.common.input), ..Page::from(&batch.bytes) };
        let lang = self.plan.common.lang;
        let wish = Wish { request: self.plan.request(), lang, title: "" };
        let read = match page.format() {
            Format::Text if !self.plan.task.is_extraction() => self.reading.plain(&page, wish),
            _ => self.reading.page(&page, wish),
        };
        let report = self.reading.report(read, &name, None);
        if report.text().trim().is_empty() {
            let what = if report.article.is_some() { "article" } else { "text" };
            return batch.fail(format!("{name}: no {what} found"));
        }
        if report.is_short() {
            batch.notes.push(format!("{name}: {SHORT}"));
        }
        if let Err(error) = self.style.report(&report, batch.number, &mut batch.out) {
            batch.fail(format!("{name}: cannot be written: {error}"));
        }
    }

    fn records(&mut self, batch: &mut Batch) {
        let bytes = std::mem::take(&mut batch.bytes);
        let lines = bytes.strip_suffix(b"\n").unwrap_or(&bytes).split(|&byte| byte == b'\n');
        for (number, line) in (batch.number..).zip(lines) {
            if !line.trim_ascii().is_empty() {
                self.line(line, number, batch);
            }
        }
        if batch.cut {
            // The line itself was not kept.
            let number = batch.number + bytes.iter().filter(|&&byte| byte == b'\n').count() - 1;
            fail(batch, number, None, &RecordError::TooLong(MAX_LINE).to_string());
        }
        batch.bytes = bytes;
    }

    /// Answers one line, whatever it is.
    fn line(&mut self, line: &[u8], number: usize, batch: &mut Batch) {
        batch.count += 1;
        let (start, mut id) = (batch.out.len(), None);
        let answer = self.guard(|worker| {
            let record = Record::parse(line)?;
            id = record.id()?;
            worker.record(&record, id.unwrap_or(&number.to_string()), batch)
        });
        let error = match answer {
            Some(Ok(None)) => return,
            Some(Ok(Some(note))) => {
                return batch.notes.push(message(&batch.name, number, id, note));
            }
            Some(Err(error)) => error.to_string(),
            None => FAULT.into(),
        };
        batch.out.truncate(start);
        fail(batch, number, id, &error);
    }

    /// Answers a record; returns what is to be noted, if anything is.
    fn record(
        &mut self,
        record: &Record<'_>,
        id: &str,
        batch: &mut Batch,
    ) -> Result<Option<&'static str>, RecordError> {
        let read = self.read(record)?;
        let report = self.reading.report(read, &batch.name, Some(id));
        if report.article.is_some() && report.text().is_empty() {
            return Err(RecordError::NoArticle);
        }
        render::record(&report, &mut batch.out).map_err(RecordError::Unwritten)?;
        Ok(report.is_short().then_some(SHORT))
    }

    fn read(&mut self, record: &Record<'_>) -> Result<Read, RecordError> {
        let task = self.plan.task;
        let (mut request, mut query) = (self.plan.request(), None);
        if task.summarizes() {
            query = record.query()?;
            request = request.budget(record.budget()?.unwrap_or(request.budget));
        }
        let title = if task.is_extraction() { None } else { record.title()? };
        let wish = Wish {
            request: request.query(query.as_deref().unwrap_or(request.query)),
            lang: record.language()?.or(self.plan.common.lang),
            title: title.as_deref().unwrap_or_default(),
        };
        let url = record.url()?;
        let page = Page { url: url.as_deref(), ..Page::default() };
        Ok(match record.material(task.fields())? {
            Material::Html(bytes, utf8) => {
                let charset = utf8.then_some("utf-8");
                let page = Page { bytes: &bytes, charset, format: Some(Format::Html), ..page };
                self.reading.page(&page, wish)
            }
            Material::Text(text) if task.is_extraction() => {
                let (bytes, charset) = (text.as_bytes(), Some("utf-8"));
                let page = Page { bytes, charset, format: Some(Format::Text), ..page };
                self.reading.scraped(&page, wish)
            }
            Material::Text(text) => match record.documents(&text)? {
                Some(parts) if !parts.is_empty() => self.reading.texts(&text, &parts, wish),
                _ => self.reading.text(&text, wish),
            },
            Material::Sentences(sentences) => self.reading.sentences(sentences, wish),
        })
    }
}

/// Answers a record that cannot be used.
fn fail(batch: &mut Batch, number: usize, id: Option<&str>, error: &str) {
    let by_number = number.to_string();
    let failure = Failure::new(id.unwrap_or(&by_number), error);
    // Writing to memory does not fail.
    let _ = serde_json::to_writer(&mut batch.out, &failure);
    batch.out.push(b'\n');
    let message = message(&batch.name, number, id, error);
    batch.fail(message);
}

/// `FILE:LINE: id=ID: what was wrong`.
fn message(name: &str, number: usize, id: Option<&str>, what: &str) -> String {
    let id = id.map(|id| format!(" id={}:", id.trim_matches('"'))).unwrap_or_default();
    format!("{name}:{number}:{id} {what}")
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use nutgraf::{Article, BlockKind, Extractor, Pipeline, Scratch, Span};

    use super::*;
    use crate::{args::Common, choices, plan::Task};

    #[derive(Parser)]
    struct Options {
        #[command(flatten)]
        common: Common,
    }

    /// Panics at the sight of an `!`.
    struct Shy;

    impl Extractor for Shy {
        fn extract(&self, page: &Page<'_>, _: &mut Scratch, article: &mut Article) {
            assert!(!page.bytes.contains(&b'!'));
            article.push(BlockKind::Paragraph, "Found.", Span::default());
        }
    }

    #[test]
    fn a_fault_is_one_records_own() {
        let Options { common } = Options::parse_from(["nutgraf"]);
        let plan =
            Plan { extractor: Box::new(Shy), ..Plan::new(Task::Gist, common, Pipeline::new()) };
        let style = Style { format: choices::Format::Text, width: None, several: false };
        let bytes = b"{\"html\":\"a\"}\n{\"html\":\"!\"}\n{\"html\":\"b\"}\n".to_vec();
        let mut batch = Batch { name: "x".into(), number: 1, bytes, ..Batch::default() };
        Worker::new(&plan, style).work(&mut batch);
        let out = String::from_utf8(batch.out).unwrap();
        let lines: Vec<_> = out.lines().collect();
        let failed = format!("{{\"id\":2,\"error\":\"{FAULT}\"}}");
        assert_eq!((lines.len(), lines[1]), (3, &*failed));
        assert_eq!(lines[0].replace(":1,", ":3,"), lines[2]);
        assert_eq!((batch.failed, batch.notes), (true, vec![format!("x:2: {FAULT}")]));
    }
}
