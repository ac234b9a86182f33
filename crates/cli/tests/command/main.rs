//! The command from outside: what goes in, what comes out, what it says.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]

mod formats;
mod html;
mod inputs;
mod records;
mod shell;
mod stream;
mod support;
mod usage;
