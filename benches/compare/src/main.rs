//! nutgraf's stages and their published peers over the same inputs in the
//! same run, as tables of speed.
//!
//!     cargo run --release --manifest-path benches/compare/Cargo.toml -- --record

mod args;
mod generated;
mod host;
mod inputs;
mod race;
mod stages;
mod table;
mod versions;

use std::{error::Error, time::Instant};

use crate::{args::Args, inputs::Inputs};

fn main() -> Result<(), Box<dyn Error>> {
    let args = Args::parse()?;
    let inputs = Inputs::read(&args.files)?;
    let begun = Instant::now();

    let mut report = host::heading(&args, &inputs);
    print!("{report}");
    for stage in stages::ALL {
        for race in stage(&inputs) {
            let table = format!("\n{}", race.run(args.rounds)?);
            print!("{table}");
            report.push_str(&table);
        }
    }
    eprintln!("measured in {:.0} s", begun.elapsed().as_secs_f64());
    if args.record {
        eprintln!("written to {}", host::record(&report)?.display());
    }
    Ok(())
}
