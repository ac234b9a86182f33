use crate::support::nutgraf;

#[test]
fn completions_know_subcommands_options_and_names() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = nutgraf(&["completions", shell]).fine();
        for word in ["nutgraf", "summarize", "jsonl", "selector"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
        let names = ["bash", "fish", "zsh"].contains(&shell);
        assert!(!names || script.contains("mmr") && script.contains("precision"), "{shell}");
    }
}

#[test]
fn there_is_a_manual_page_for_each_subcommand() {
    let page = nutgraf(&["man"]).fine();
    assert!(page.contains(".TH nutgraf 1") && page.contains("summarize"));
    let page = nutgraf(&["man", "extract"]).fine();
    assert!(page.contains(".TH nutgraf-extract 1") && page.contains("favor"), "{page}");
    assert!(page.contains(".SH EXAMPLES\n  nutgraf extract page.html\n"), "{page}");
    let ran = nutgraf(&["man", "mow"]);
    assert_eq!(ran.status, Some(2));
    assert!(
        ran.err.starts_with("error: no subcommand named `mow`; there is gist, extract, "),
        "{}",
        ran.err
    );
}
