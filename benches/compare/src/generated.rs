//! A long text, made as the benches of the workspace make theirs.

#[path = "../../inputs/mod.rs"]
mod inputs;

/// A text of a thousand sentences with words as frequent as in real text.
pub(crate) fn long() -> String {
    inputs::text(1_000)
}
