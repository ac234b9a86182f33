//! Tests across the crates, as one binary.
