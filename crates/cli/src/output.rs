//! Standard output that ends quietly when nobody reads it, and in whole lines
//! when the command is interrupted.

use std::{
    io::{self, Write},
    process::{self, ExitCode},
    sync::{Mutex, MutexGuard, PoisonError, TryLockError},
    thread,
    time::Duration,
};

/// Held while lines are written.
static WRITING: Mutex<()> = Mutex::new(());

/// The status of a process ended by Ctrl-C.
const INTERRUPTED: i32 = 130;

/// Writes whole lines.
pub(crate) fn write(out: &mut dyn Write, lines: &[u8]) -> io::Result<()> {
    let _whole: MutexGuard<'_, ()> = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    out.write_all(lines)?;
    out.flush()
}

/// Makes Ctrl-C wait until the lines at hand are written; for two seconds at
/// most, as whoever reads them may have stopped.
pub(crate) fn end_in_whole_lines() {
    // Without a handler Ctrl-C ends the command all the same.
    let _ = ctrlc::set_handler(|| {
        for _ in 0..200 {
            match WRITING.try_lock() {
                Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(10)),
                _whole => process::exit(INTERRUPTED),
            }
        }
        process::exit(INTERRUPTED);
    });
}

/// The status after an attempt to write: nobody reading is no failure.
pub(crate) fn finish(written: io::Result<()>) -> ExitCode {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            anstream::eprintln!("standard output: cannot be written: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}
