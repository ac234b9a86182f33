//! Carries a plan out: reads, works on all cores, writes in order.

use std::{
    io::{self, IsTerminal, Write},
    process::{self, ExitCode},
    thread,
};

use indicatif::{ProgressBar, ProgressStyle};

use crate::{
    batch::{Batch, Reader},
    choices::{Format, Input},
    commands,
    input::{self, Origin},
    output,
    plan::Plan,
    render::Style,
    terminal,
    worker::Worker,
};

/// Does what `plan` says. The status is 1 where an input failed.
pub(crate) fn run(plan: &Plan) -> ExitCode {
    let common = &plan.common;
    if common.files.is_empty() && io::stdin().is_terminal() {
        return commands::help(plan.task);
    }
    let records = common.files.iter().find(|file| input::holds_records(file));
    if let (false, Input::Auto, Some(file)) = (common.jsonl, common.input, records) {
        anstream::eprintln!("error: {} holds records; read them with --jsonl", file.display());
        return ExitCode::from(2);
    }
    output::end_in_whole_lines();

    let origins = Origin::all(&common.files);
    let several = origins.len() > 1;
    let style = Style { format: common.format, width: terminal::width(), several };
    let threads = common.threads.or_else(|| thread::available_parallelism().ok());
    let threads = threads.map_or(1, usize::from);
    let threads = if common.jsonl { threads } else { threads.min(origins.len()) };
    let bar = progress(plan, &origins);

    let watched = bar.clone();
    let watch = Box::new(move |input| Box::new(watched.wrap_read(input)) as _);
    let mut reader = Reader::new(origins, common.jsonl, watch);
    let mut writer = Writer::new(style, common.jsonl, bar);
    writer.frame(Style::begin);
    crate::stream::run(
        threads,
        |batch: &mut Batch| reader.fill(batch),
        || {
            let mut worker = Worker::new(plan, style);
            move |batch: &mut Batch| worker.work(batch)
        },
        |batch| writer.put(batch),
    );
    writer.frame(Style::end);
    writer.end()
}

/// The progress bar: on a terminal, for records, unless it is not wanted.
fn progress(plan: &Plan, origins: &[Origin]) -> ProgressBar {
    if plan.common.quiet || !plan.common.jsonl {
        return ProgressBar::hidden();
    }
    let length: Option<u64> = origins.iter().map(Origin::length).sum();
    let (bar, template) = match length {
        Some(length) => (ProgressBar::new(length), "{bar:32} {percent:>3} %  {msg}  {eta} left"),
        None => (ProgressBar::no_length(), "{spinner} {msg}  {elapsed}"),
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style.progress_chars("━╸ ")),
        Err(_) => bar,
    }
}

/// Writes batches.
struct Writer {
    style: Style,
    records: bool,
    out: Box<dyn Write>,
    bar: ProgressBar,
    /// True if a result was written.
    begun: bool,
    count: usize,
    failed: bool,
}

impl Writer {
    fn new(style: Style, records: bool, bar: ProgressBar) -> Self {
        let text = !records && style.format == Format::Text;
        let out: Box<dyn Write> =
            if text { Box::new(anstream::stdout()) } else { Box::new(io::stdout()) };
        Writer { style, records, out, bar, begun: false, count: 0, failed: false }
    }

    /// Writes what stands before or after all results.
    fn frame(&mut self, part: fn(Style, &mut dyn Write) -> io::Result<()>) {
        let mut lines = Vec::new();
        if !self.records && part(self.style, &mut lines).is_ok() {
            self.write(&lines);
        }
    }

    fn put(&mut self, batch: &mut Batch) {
        if !batch.out.is_empty() {
            if self.begun && !self.records {
                self.write(self.style.between());
            }
            self.begun = true;
            self.write(&batch.out);
        }
        self.failed |= batch.failed;
        if !batch.notes.is_empty() {
            self.bar.suspend(|| batch.notes.iter().for_each(|note| anstream::eprintln!("{note}")));
        }
        self.count += batch.count;
        if !self.bar.is_hidden() {
            let rate = self.count as f64 / self.bar.elapsed().as_secs_f64().max(0.001);
            self.bar.set_message(format!("{} records, {rate:.0} a second", self.count));
        }
    }

    fn write(&mut self, lines: &[u8]) {
        if lines.is_empty() {
            return;
        }
        if let Err(error) = output::write(&mut self.out, lines) {
            // Whoever read us has gone: the reader may wait for input for
            // ever, so that nothing is waited for here.
            let status = i32::from(self.failed || error.kind() != io::ErrorKind::BrokenPipe);
            let _ = output::finish(Err(error));
            process::exit(status);
        }
    }

    fn end(self) -> ExitCode {
        self.bar.finish_and_clear();
        ExitCode::from(u8::from(self.failed))
    }
}
