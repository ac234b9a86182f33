use std::io::Write;

use flate2::{Compression, write::GzEncoder};
use liblzma::write::XzEncoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};

use crate::support::{FERRY, MILL, file, nutgraf, nutgraf_on};

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn xz(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = XzEncoder::new(Vec::new(), 6);
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    compress_to_vec(bytes, CompressionLevel::Fastest)
}

/// A frame of zstd that is to be passed over.
const SKIPPED: &[u8] = b"\x50\x2a\x4d\x18\x03\0\0\0abc";

#[test]
fn standard_input_needs_no_name() {
    let want = nutgraf(&["sentences", &file("mill.txt", MILL)]).fine();
    assert_eq!(nutgraf_on(MILL, &["sentences"]).fine(), want);
    assert_eq!(nutgraf_on(MILL, &["sentences", "-"]).fine(), want);
}

#[test]
fn packed_files_are_read_through() {
    let want = nutgraf_on(FERRY, &["extract"]).fine();
    let (head, tail) = FERRY.as_bytes().split_at(700);
    for (name, bytes) in [
        ("packed.html.gz", gzip(FERRY.as_bytes())),
        ("packed.html.xz", xz(FERRY.as_bytes())),
        ("packed.html.zst", zstd(FERRY.as_bytes())),
        ("packed", gzip(FERRY.as_bytes())),
        ("two.gz", [gzip(head), gzip(tail)].concat()),
        ("two.xz", [xz(head), xz(tail)].concat()),
        ("two.zst", [SKIPPED, &zstd(head), SKIPPED, &zstd(tail)].concat()),
    ] {
        assert_eq!(nutgraf(&["extract", &file(name, &bytes)]).fine(), want, "{name}");
        assert_eq!(nutgraf_on(&bytes, &["extract"]).fine(), want, "{name}");
    }
}

#[test]
fn packed_files_that_end_early_fail() {
    for (name, bytes) in [
        ("cut.gz", gzip(FERRY.as_bytes())),
        ("cut.xz", xz(FERRY.as_bytes())),
        ("cut.zst", zstd(FERRY.as_bytes())),
    ] {
        let path = file(name, &bytes[..bytes.len() / 2]);
        let ran = nutgraf(&["extract", &path]);
        assert_eq!((ran.status, &*ran.out), (Some(1), ""), "{name}");
        assert!(ran.err.starts_with(&format!("{path}: cannot be read: ")), "{}", ran.err);
        assert_eq!(ran.err.lines().count(), 1);
    }
}

#[test]
fn what_it_is_goes_by_name_then_by_the_bytes() {
    let text =
        "# Rain\n\nRain fell on the Severn for eleven hours, and the river rose by two metres.\n";
    let markdown =
        |args: &[&str]| nutgraf(&[&["extract", "--format", "markdown"], args].concat()).fine();
    assert_eq!(markdown(&[&file("rain.md", text)]), text);
    assert_eq!(markdown(&["--input", "markdown", &file("rain-as.txt", text)]), text);

    // Tags are words where the name says that it is text.
    let tags = "<p>One came. <p>Two went.";
    assert_eq!(
        nutgraf(&["sentences", &file("tags.txt", tags)]).fine(),
        "<p>One came.\n<p>Two went.\n"
    );
    assert_eq!(
        nutgraf_on(tags, &["sentences", "--input", "text"]).fine(),
        "<p>One came.\n<p>Two went.\n"
    );
}

#[test]
fn other_encodings_are_read() {
    let page = b"<meta charset=windows-1251><p>\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0. \
        \xcf\xf0\xe8\xe2\xe5\xf2, \xef\xe0\xf0\xee\xec, \xe8 \xef\xf0\xe8\xe2\xe5\xf2, \xf0\xe5\xea\xe0, \xe8 \xec\xee\xf1\xf2.";
    let out = nutgraf_on(page, &["sentences", "--lang", "ru"]).fine();
    assert_eq!(out, "Привет, мир.\nПривет, паром, и привет, река, и мост.\n");
    assert_eq!(
        nutgraf_on("\u{feff}One came. Two went.", &["sentences"]).fine(),
        "One came.\nTwo went.\n"
    );
}

#[test]
fn what_cannot_be_read_is_said_and_the_rest_is_done() {
    let mill = file("after.txt", MILL);
    let directory = env!("CARGO_TARGET_TMPDIR");
    let ran = nutgraf(&["sentences", "no/such.html", directory, &mill]);
    let err = format!("no/such.html: no such file\n{directory}: a directory; wanted a file\n");
    ran.says(1, &err);
    assert!(ran.out.starts_with(&format!("==> {mill} <==\nThe mill stood")), "{}", ran.out);
    if cfg!(target_os = "linux") {
        // A file that opens and cannot be read, even by root.
        let ran = nutgraf(&["extract", "/proc/self/mem"]);
        assert_eq!(ran.status, Some(1));
        assert!(ran.err.starts_with("/proc/self/mem: cannot be read: "), "{}", ran.err);
    }
    nutgraf(&["--jsonl", "no/such.jsonl"]).says(1, "no/such.jsonl: no such file\n");
}

#[test]
fn a_page_without_an_article_fails() {
    let menu = file("menu.html", "<nav><a href=/>Home</a> <a href=/b>News</a></nav>");
    for task in ["gist", "extract", "sentences", "keywords", "summarize"] {
        let ran = nutgraf(&[task, &menu]);
        assert_eq!(ran.says(1, &format!("{menu}: no article found\n")).out, "", "{task}");
    }
    nutgraf_on(" \n", &["sentences"]).says(1, "-: no text found\n");
    nutgraf_on("", &["extract"]).says(1, "-: no article found\n");
}
