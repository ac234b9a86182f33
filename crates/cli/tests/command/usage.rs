use crate::support::{MILL, nutgraf, nutgraf_on};

#[test]
fn wrong_names_are_answered_with_the_right_ones() {
    for (args, start, one) in [
        (
            &["--method", "lexrnk"][..],
            "error: no summary method named `lexrnk`; there is ",
            "lexrank",
        ),
        (&["summarize", "--selector", "best"], "error: no ", "mmr"),
        (&["keywords", "--method", "yak"], "error: no ", "yake"),
        (
            &["sentences", "--method", "punkt"],
            "error: no segmenter named `punkt`; there is ",
            "rules",
        ),
        (&["extract", "--favor", "speed"], "error: no ", "precision, balanced, recall"),
        (
            &["--format", "pdf"],
            "error: no format named `pdf`; there is ",
            "text, markdown, html, json",
        ),
        (
            &["--input", "pdf"],
            "error: no kind of input named `pdf`; there is ",
            "auto, html, text, markdown",
        ),
        (
            &["--lang", "klingon"],
            "error: invalid value 'klingon' for '--lang <CODE>': not a language tag",
            "`pt-BR`",
        ),
        (
            &["--ratio", "2"],
            "error: invalid value '2' for '--ratio <R>'",
            "wanted a number from 0 to 1",
        ),
        (&["--threads", "0"], "error: invalid value '0' for '--threads <N>'", "zero"),
    ] {
        let ran = nutgraf(args);
        assert_eq!(
            (ran.status, &*ran.out, ran.err.lines().count()),
            (Some(2), "", 1),
            "{}",
            ran.err
        );
        assert!(ran.err.starts_with(start) && ran.err.contains(one), "{}", ran.err);
    }
}

#[test]
fn wrong_options_are_usage_errors() {
    for args in [
        &["--no-such-option"][..],
        &["sentences", "--words", "3"],
        &["sentences", "--threshold", "2"],
        &["sentences", "--newlines", "join", "--method", "lines"],
        &["keywords", "--query", "x"],
        &["extract", "--method", "rules"],
        &["--jsonl", "--format", "html"],
        &["--jsonl", "--input", "html"],
        &["completions", "cobol"],
    ] {
        let ran = nutgraf(args);
        assert_eq!((ran.status, &*ran.out), (Some(2), ""), "{args:?}");
        assert!(ran.err.starts_with("error: "), "{}", ran.err);
    }
}

#[test]
fn a_subcommand_behind_an_option_is_pointed_out() {
    let ran = nutgraf_on(MILL, &["--quiet", "extract"]);
    ran.says(2, "error: a subcommand goes before its options: nutgraf extract …\n");
}

#[test]
fn records_are_not_taken_for_a_page() {
    let path = crate::support::file("records.jsonl", "{\"text\":\"It rained. It poured.\"}\n");
    let ran = nutgraf(&["sentences", &path]);
    ran.says(2, &format!("error: {path} holds records; read them with --jsonl\n"));
    assert!(!nutgraf(&["sentences", "--input", "text", &path]).fine().is_empty());
}

#[test]
fn every_help_ends_with_examples() {
    for task in ["gist", "extract", "sentences", "keywords", "summarize", "completions", "man"] {
        let help = nutgraf(&[task, "--help"]).fine();
        let (_, examples) = help.split_once("\nExamples:\n").expect(task);
        assert!(examples.lines().all(|line| line.trim_start().contains("nutgraf")), "{examples}");
    }
    assert!(nutgraf(&["--help"]).fine().contains("summarize"));
    assert!(nutgraf(&["--version"]).fine().starts_with("nutgraf "));
}

#[test]
fn help_lists_the_names_that_there_are() {
    let help = nutgraf(&["keywords", "--help"]).fine();
    for method in nutgraf::keywords::Method::ALL {
        assert!(help.contains(method.name()), "{method}");
        let ran = nutgraf_on(MILL, &["keywords", "--method", method.name()]);
        assert!(!ran.fine().is_empty(), "{method}");
    }
    for method in nutgraf::summarize::Method::ALL {
        let ran = nutgraf_on(MILL, &["summarize", "--method", method.name()]);
        assert_eq!(ran.fine().lines().count(), 3, "{method}");
    }
    for selection in nutgraf::summarize::Selection::ALL {
        let ran = nutgraf_on(MILL, &["summarize", "--selector", selection.name()]);
        assert_eq!(ran.fine().lines().count(), 3, "{selection}");
    }
    for (method, sentences) in [("default", 1), ("rules", 1), ("uax29", 2), ("lines", 1)] {
        let ran = nutgraf_on("It was Mr. Reed.", &["sentences", "--method", method]);
        assert_eq!(ran.fine().lines().count(), sentences, "{method}");
    }
    assert_eq!(nutgraf::segment::Method::ALL.len(), 4);
}
