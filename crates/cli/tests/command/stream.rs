use std::{
    fmt::Write as _,
    io::{BufRead, BufReader, Read, Write},
    process::{Child, ChildStdout, Stdio},
    thread,
};

use serde_json::{Value, json};

use crate::support::{MILL, command, nutgraf_on};

/// Records of uneven length, some of them bad.
fn records(count: usize) -> String {
    let mut lines = String::new();
    for i in 0..count {
        let record = match i % 97 {
            13 => json!({"id": i}),
            _ => json!({"id": i, "language": "en", "text": MILL.repeat(1 + i % 3)}),
        };
        let _ = writeln!(lines, "{record}");
    }
    lines
}

#[test]
fn order_and_bytes_do_not_depend_on_threads() {
    let input = records(8_000);
    let run = |threads| nutgraf_on(&input, &["sentences", "--jsonl", "--threads", threads]);
    let (one, four) = (run("1"), run("4"));
    assert_eq!((one.status, four.status), (Some(1), Some(1)));
    assert!(one.out == four.out && one.err == four.err);
    let records = four.records();
    assert_eq!(records.len(), 8_000);
    assert!(records.iter().enumerate().all(|(i, record)| record["id"] == i));
    assert_eq!(four.err.lines().count(), records.iter().filter(|r| r["error"].is_string()).count());
}

#[test]
fn results_do_not_depend_on_what_came_before() {
    let line = format!("{}\n", json!({"id": 1, "text": MILL}));
    let noise = format!(
        "{}\n",
        json!({"id": 2, "title": "Fünf", "text": "Fünf Flüsse fließen. Zwei fielen."})
    );
    for task in ["keywords", "summarize", "gist", "extract"] {
        let alone = nutgraf_on(&line, &[task, "--jsonl", "--threads", "1"]);
        let after = nutgraf_on(format!("{noise}{line}"), &[task, "--jsonl", "--threads", "1"]);
        assert_eq!(after.out.lines().last(), alone.out.lines().last(), "{task}");
    }
}

fn stream(args: &[&str]) -> (Child, BufReader<ChildStdout>) {
    let mut command = command(args);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    (child, out)
}

/// Writes records for as long as someone reads them.
fn endless(child: &mut Child) -> thread::JoinHandle<()> {
    let mut stdin = child.stdin.take().unwrap();
    let lines = records(100);
    thread::spawn(move || while stdin.write_all(lines.as_bytes()).is_ok() {})
}

#[test]
fn an_answer_does_not_wait_for_the_end_of_the_input() {
    let (mut child, mut out) = stream(&["sentences", "--jsonl"]);
    let mut stdin = child.stdin.take().unwrap();
    for id in 0..3 {
        writeln!(stdin, "{}", json!({"id": id, "text": "One."})).unwrap();
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&line).unwrap()["id"], id);
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let (mut child, mut out) = stream(&["keywords", "--jsonl"]);
    let writing = endless(&mut child);
    out.read_line(&mut String::new()).unwrap();
    drop(out);
    let ended = child.wait_with_output().unwrap();
    writing.join().unwrap();
    let err = String::from_utf8(ended.stderr).unwrap();
    assert!(err.lines().all(|line| line.contains("nothing to read")), "{err}");
    assert!(ended.status.code().is_some_and(|code| code <= 1));
}

#[cfg(unix)]
#[test]
fn an_interrupt_leaves_whole_lines() {
    let (mut child, mut out) = stream(&["summarize", "--jsonl"]);
    child.stderr.take();
    let writing = endless(&mut child);
    let mut read = String::new();
    for _ in 0..200 {
        out.read_line(&mut read).unwrap();
    }
    let pid = child.id().to_string();
    assert!(std::process::Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    out.read_to_string(&mut read).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    writing.join().unwrap();
    assert!(read.ends_with('\n'));
    assert!(read.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()));
}

/// The most memory that the process had, in kilobytes.
#[cfg(target_os = "linux")]
fn peak(child: &Child) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_input() {
    let (mut child, mut out) = stream(&["sentences", "--jsonl", "--threads", "2"]);
    let mut stdin = child.stdin.take().unwrap();
    let lines = records(500);
    let mut peaks = Vec::new();
    for rounds in [2, 40] {
        let (input, mut seen) = (lines.repeat(rounds), 0);
        let writing = thread::spawn(move || {
            stdin.write_all(input.as_bytes()).unwrap();
            stdin
        });
        while seen < 500 * rounds {
            assert!(out.read_line(&mut String::new()).unwrap() > 0);
            seen += 1;
        }
        stdin = writing.join().unwrap();
        peaks.push(peak(&child));
    }
    // The input of the second round alone is more than 5 MB.
    assert!(peaks[1] < peaks[0] + 4_000, "{peaks:?} kB");
    drop((stdin, child.stderr.take()));
    child.wait().unwrap();
}
