//! Tests across the crates, as one binary.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its input fails")]

mod allocations;
mod bad_pages;
mod growth;
mod keep_the_laws;
mod nasty;
mod pages;
mod seams;
