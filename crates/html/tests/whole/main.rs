//! Tests from outside: what pages become, laws that hold for every page, and
//! agreement with html5ever.

mod conformance;
mod judge;
mod laws;
mod tree;
