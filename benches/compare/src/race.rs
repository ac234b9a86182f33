//! The timer: engines in turn over the same inputs, in CPU time of the thread.

use std::{
    hint::black_box,
    panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook},
    time::Duration,
};

use cpu_time::ThreadTime;

use crate::table::{Row, Table};

/// A measurement lasts at least so long: an engine that is quicker passes
/// over the inputs more than once.
const LEAST: Duration = Duration::from_millis(20);

/// One contender: gives how much it found in an input.
pub(crate) struct Engine<'a, I> {
    package: &'static str,
    variant: &'static str,
    against: &'static str,
    run: Box<dyn FnMut(&I) -> usize + 'a>,
}

impl<'a, I> Engine<'a, I> {
    /// One of ours.
    pub(crate) fn ours(variant: &'static str, run: impl FnMut(&I) -> usize + 'a) -> Self {
        Engine { package: "nutgraf", variant, against: "", run: Box::new(run) }
    }

    /// A peer, by the name of its package.
    pub(crate) fn peer(package: &'static str, run: impl FnMut(&I) -> usize + 'a) -> Self {
        Engine { package, variant: "", against: "", run: Box::new(run) }
    }

    /// What of the package is measured.
    pub(crate) fn variant(self, variant: &'static str) -> Self {
        Engine { variant, ..self }
    }

    /// The one of ours that does the same; the first is the default.
    pub(crate) fn against(self, against: &'static str) -> Self {
        Engine { against, ..self }
    }
}

/// Engines that do the same work, and what they do it on.
pub(crate) struct Race<'a, I> {
    /// What is raced over.
    pub(crate) title: &'static str,
    /// What an input is, in the plural.
    pub(crate) item: &'static str,
    /// What is found in it, in the plural.
    pub(crate) unit: &'static str,
    /// The inputs, with their sizes in bytes.
    pub(crate) inputs: Vec<(&'a I, usize)>,
    /// The engines, the first of them ours.
    pub(crate) engines: Vec<Engine<'a, I>>,
}

/// A race without the type of its inputs.
pub(crate) trait Runs {
    /// Measures each engine in each of so many rounds.
    fn run(self: Box<Self>, rounds: usize) -> Result<Table, String>;
}

impl<I> Runs for Race<'_, I> {
    fn run(self: Box<Self>, rounds: usize) -> Result<Table, String> {
        let Race { title, item, unit, inputs, engines } = *self;
        let mut lanes =
            engines.into_iter().map(|engine| Lane::new(engine, &inputs)).collect::<Vec<_>>();
        if let Some(lane) = lanes.iter().find(|lane| lane.found == 0) {
            return Err(format!("{title}: {} finds nothing", lane.engine.package));
        }
        for round in 0..rounds {
            // Another one starts each round, so that none always follows the same.
            let start = round % lanes.len();
            lanes.rotate_left(start);
            lanes.iter_mut().for_each(Lane::measure);
            lanes.rotate_right(start);
        }
        let bytes = inputs.iter().map(|input| input.1).sum();
        let rows = lanes.iter().map(|lane| lane.row(&lanes)).collect();
        Ok(Table { title, item, unit, inputs: inputs.len(), bytes, rows })
    }
}

/// An engine, the inputs that it can read, and its times.
struct Lane<'a, I> {
    engine: Engine<'a, I>,
    inputs: Vec<&'a I>,
    bytes: usize,
    found: usize,
    empty: usize,
    panicked: usize,
    /// How many passes make a measurement.
    passes: u32,
    /// Seconds for a byte, a round each.
    times: Vec<f64>,
}

impl<'a, I> Lane<'a, I> {
    /// Tries the engine on each input, and times it to see how many passes it
    /// takes. Inputs on which it panics are counted and left out from then on.
    fn new(engine: Engine<'a, I>, inputs: &[(&'a I, usize)]) -> Self {
        let mut lane = Lane {
            engine,
            inputs: Vec::new(),
            bytes: 0,
            found: 0,
            empty: 0,
            panicked: 0,
            passes: 1,
            times: Vec::new(),
        };
        let hook = take_hook();
        set_hook(Box::new(|_| {}));
        for &(input, bytes) in inputs {
            match catch_unwind(AssertUnwindSafe(|| (lane.engine.run)(input))) {
                Ok(found) => {
                    lane.inputs.push(input);
                    lane.bytes += bytes;
                    lane.found += found;
                    lane.empty += usize::from(found == 0);
                }
                Err(_) => lane.panicked += 1,
            }
        }
        set_hook(hook);
        let pass = lane.time().as_secs_f64().max(1e-9);
        lane.passes = (LEAST.as_secs_f64() / pass).ceil() as u32;
        lane
    }

    /// The CPU time of all passes.
    fn time(&mut self) -> Duration {
        let begun = ThreadTime::now();
        for _ in 0..self.passes {
            for input in &self.inputs {
                black_box((self.engine.run)(black_box(input)));
            }
        }
        begun.elapsed()
    }

    /// Adds the time of a round.
    fn measure(&mut self) {
        let seconds = self.time().as_secs_f64() / f64::from(self.passes);
        self.times.push(seconds / self.bytes as f64);
    }

    /// The row of the table, with the ratio to the engine of ours that does
    /// the same.
    fn row(&self, lanes: &[Self]) -> Row {
        let ours = |lane: &&Self| lane.engine.package == "nutgraf";
        let same =
            lanes.iter().find(|lane| ours(lane) && lane.engine.variant == self.engine.against);
        let rival = same.or(lanes.first()).filter(|_| !ours(&self));
        let ratio = |rival: &Self| {
            // Within rounds: what slows the machine in one slows both.
            let pairs = self.times.iter().zip(&rival.times);
            (median(pairs.map(|(theirs, ours)| theirs / ours)), rival.engine.variant)
        };
        let per_byte = median(self.times.iter().copied());
        let size = self.bytes as f64 / self.inputs.len() as f64;
        Row {
            package: self.engine.package,
            variant: self.engine.variant,
            megabytes: 1e-6 / per_byte,
            items: 1.0 / (per_byte * size),
            ratio: rival.map(ratio),
            found: self.found,
            empty: self.empty,
            panicked: self.panicked,
        }
    }
}

/// The one in the middle.
fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_unstable_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
