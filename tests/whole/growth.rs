//! Memory grows with the input, not faster. That steps do so is counted in each crate.

use allocation_counter::measure;
use nutgraf::{Pipeline, gist};

/// Four times the input takes at most five times the memory at its peak.
#[track_caller]
fn grows_in_step(name: &str, input: impl Fn(usize) -> String, run: impl Fn(&str)) {
    let peak = |n| {
        let input = input(n);
        measure(|| run(&input)).bytes_max
    };
    let (one, four) = (peak(1), peak(4));
    assert!(four <= one * 5, "{name}: {one} bytes, then {four}");
}

fn digest(text: &str) {
    Pipeline::new().digest(text);
}

fn read(page: &str) {
    gist(page);
}

#[test]
fn memory_of_texts() {
    for (name, piece) in [
        ("one endless word", "x"),
        ("one word again and again", "word "),
        ("full stops", "."),
        ("sentences", "The ferry crosses the river again. "),
        ("Chinese", "渡船又开了。"),
    ] {
        grows_in_step(name, |n| piece.repeat(n * 20_000 / piece.len()), digest);
    }
    let distinct = |n: usize| (0..n * 4_000).map(|i| format!("word{i} ")).collect();
    grows_in_step("distinct words", distinct, digest);
}

#[test]
fn memory_of_pages() {
    for (name, piece) in [
        ("nested div", "<div>"),
        ("lists", "<ul><li>item of a list, "),
        ("attributes", "<p a=1 b=2 class=c>"),
        ("angle brackets", "<"),
        ("entities", "&amp;"),
        ("paragraphs", "<p>The ferry crosses the river again, as it did before.</p>"),
    ] {
        grows_in_step(name, |n| piece.repeat(n * 100_000 / piece.len()), read);
    }
}
