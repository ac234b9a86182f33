use serde_json::Value;

use crate::support::{FERRY, MILL, command, file, nutgraf, nutgraf_on, page};

const TASKS: [&str; 5] = ["gist", "extract", "sentences", "keywords", "summarize"];

#[test]
fn every_task_has_every_format() {
    for name in ["news-harbour.html", "scraped-en-bakery.txt", "notes-en-floats.md"] {
        let page = page(name);
        for task in TASKS {
            let run = |format| nutgraf(&[task, "--format", format, &page]).fine();
            for format in ["text", "markdown"] {
                let out = run(format);
                assert!(out.ends_with('\n') && !out.contains('\u{1b}'), "{task} {format} {name}");
                assert!(out.chars().any(char::is_alphabetic), "{task} {format} {name}");
            }
            let json: Value = serde_json::from_str(&run("json")).unwrap();
            assert_eq!(json["file"], *page);
            let html = run("html");
            assert!(
                html.starts_with("<!doctype html>") && html.ends_with("</html>\n"),
                "{task} {name}"
            );
        }
    }
}

#[test]
fn a_gist_is_title_byline_summary_keywords() {
    let out = nutgraf_on(FERRY, &["--sentences", "2", "--keywords", "3"]).fine();
    let parts: Vec<_> = out.trim_end().split("\n\n").collect();
    let [head, summary, keywords] = parts[..] else { panic!("{out}") };
    assert_eq!(head, "The ferry is back\nAda Reed · 2026-03-02");
    assert_eq!(summary.lines().count(), 2);
    assert!(summary.lines().all(|sentence| FERRY.contains(sentence)));
    assert_eq!(keywords.split(", ").count(), 3);
    assert!(keywords.contains("ferry"));
    assert_eq!(out, nutgraf_on(FERRY, &["gist", "--sentences", "2", "--keywords", "3"]).fine());
}

#[test]
fn an_article_has_no_menu() {
    let text = nutgraf_on(FERRY, &["extract"]).fine();
    assert!(text.starts_with("The ferry is back\nAda Reed · 2026-03-02\n\nThe old ferry crosses"));
    assert!(text.ends_with("the ferry stayed.\n"));
    let markdown = nutgraf_on(FERRY, &["extract", "--format", "markdown"]).fine();
    assert!(markdown.starts_with("# The ferry is back\n\nAda Reed · 2026-03-02\n\nThe old ferry"));
}

#[test]
fn sentences_are_a_line_each_and_keywords_too() {
    let sentences = nutgraf_on(MILL, &["sentences"]).fine();
    assert_eq!(sentences, MILL.replace(". ", ".\n"));
    let keywords = nutgraf_on(MILL, &["keywords", "--keywords", "2"]).fine();
    assert_eq!(keywords.lines().count(), 2);
    let explained = nutgraf_on(MILL, &["keywords", "--keywords", "2", "--explain"]).fine();
    for (line, keyword) in explained.lines().zip(keywords.lines()) {
        let fields: Vec<_> = line.split('\t').collect();
        assert_eq!(fields[0], keyword);
        let (score, factors) = fields[2].split_once(": ").unwrap();
        assert!(fields[1].parse::<usize>().is_ok() && score.parse::<f32>().is_ok(), "{line}");
        assert!(factors.contains("letters"), "{line}");
    }
}

#[test]
fn sentences_are_split_as_told() {
    for (text, args, sentences) in [
        ("One line\nand one more.", &["--newlines", "break"][..], 2),
        ("One line\nand one more.", &["--newlines", "paragraph"], 1),
        ("Buy these:\n- eggs\n- milk", &["--newlines", "join"], 3),
        ("Buy these:\n- eggs\n- milk", &["--newlines", "paragraph"], 1),
        ("See Beibl. Nothing more.", &[], 2),
        ("See Beibl. Nothing more.", &["--abbreviations", "Verf.,Beibl."], 1),
        ("It rained. Nobody knew.", &["--threshold", "1"], 1),
    ] {
        let out = nutgraf_on(text, &[&["sentences"], args].concat()).fine();
        assert_eq!(out.lines().count(), sentences, "{text:?} {args:?}: {out}");
    }
    let explained = nutgraf_on("Why?\n\nIt rained. So?", &["sentences", "--explain"]).fine();
    let endings = ["paragraph", "terminator", "paragraph"];
    for (line, ending) in explained.lines().zip(endings) {
        let fields: Vec<_> = line.split('\t').collect();
        assert_eq!(fields[2], ending, "{line}");
        assert!((0.5..=1.0).contains(&fields[1].parse().unwrap()), "{line}");
    }
    assert_eq!(explained.lines().count(), endings.len());
}

#[test]
fn offsets_count_what_is_wanted() {
    for (unit, start, end) in [("bytes", 12, 16), ("chars", 5, 9), ("utf16", 7, 11)] {
        let record = "{\"text\":\"🦊é🦊. Why?\"}\n";
        let args = ["sentences", "--jsonl", "--explain", "--offsets", unit];
        let sentence = nutgraf_on(record, &args).records()[0]["sentences"][1].clone();
        assert_eq!((&sentence["start"], &sentence["end"]), (&start.into(), &end.into()), "{unit}");
        assert_eq!((&sentence["ending"], &sentence["score"]), (&"paragraph".into(), &1.0.into()));
    }
}

#[test]
fn the_file_of_plain_text_is_what_offsets_count() {
    let text = file("offsets.txt", "Größe ist relativ. Nähe auch.");
    let json = nutgraf(&["sentences", "--format", "json", &text]).fine();
    let json: Value = serde_json::from_str(&json).unwrap();
    let sentences = serde_json::json!([{"start": 0, "end": 20}, {"start": 21, "end": 32}]);
    assert_eq!(json["sentences"], sentences);
}

#[test]
fn spans_lead_to_the_text_and_to_the_bytes_of_the_page() {
    let json = nutgraf_on(FERRY, &["--format", "json"]).fine();
    let json: Value = serde_json::from_str(&json).unwrap();
    let text = json["text"].as_str().unwrap();
    let at = |value: &Value, text: &str| {
        let bound = |name: &str| value[name].as_u64().unwrap() as usize;
        text[bound("start")..bound("end")].to_owned()
    };
    assert_eq!(json["summary"].as_array().unwrap().len(), 3);
    for pick in json["summary"].as_array().unwrap() {
        assert_eq!(at(pick, text), pick["text"]);
        assert_eq!(at(&pick["source"], FERRY), pick["text"]);
        let index = pick["index"].as_u64().unwrap() as usize;
        assert_eq!(json["sentences"][index]["start"], pick["start"]);
    }
    for keyword in json["keywords"].as_array().unwrap() {
        for span in keyword["spans"].as_array().unwrap() {
            assert_eq!(at(span, text), at(&span["source"], FERRY));
        }
    }
    assert_eq!(
        (&json["title"], &json["date"]),
        (&"The ferry is back".into(), &"2026-03-02".into())
    );
    assert_eq!((&json["image"], &json["language"]), (&Value::Null, &"en".into()));
}

#[test]
fn several_files_are_told_apart() {
    let (ferry, mill) = (file("several-ferry.html", FERRY), file("several-mill.txt", MILL));
    let text = nutgraf(&["summarize", "--sentences", "1", &mill, &ferry]).fine();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!((lines[0], lines[3]), (&*format!("==> {mill} <=="), &*format!("==> {ferry} <==")));
    assert_eq!((lines[2], lines.len()), ("", 5));

    let json = nutgraf(&["summarize", "--format", "json", &mill, &ferry]);
    let files: Vec<_> = json.records().iter().map(|record| record["file"].clone()).collect();
    assert_eq!(files, [&*mill, &*ferry]);

    let html = nutgraf(&["summarize", "--format", "html", &mill, &ferry]).fine();
    assert_eq!(html.matches("<main").count(), 2);
    assert_eq!(html.matches("</html>").count(), 1);
}

#[test]
fn limits_hold_together() {
    for (limits, sentences) in [
        (&["--sentences", "2"][..], 2),
        (&["--sentences", "9", "--words", "3"], 1),
        (&["--chars", "17"], 1),
        (&["--ratio", "0.5"], 2),
        (&["--ratio", "1"], 4),
        (&[], 3),
    ] {
        let out = nutgraf_on(MILL, &[&["summarize"], limits].concat()).fine();
        assert_eq!(out.lines().count(), sentences, "{limits:?}: {out}");
    }
}

#[test]
fn no_sentence_within_the_budget_is_said() {
    let ran = nutgraf_on(MILL, &["summarize", "--words", "1"]);
    ran.says(0, "-: no sentence fits the budget\n");
    assert_eq!(ran.out, "");
    nutgraf_on(MILL, &["summarize", "--sentences", "0"]).says(0, "");
}

#[test]
fn a_question_is_answered() {
    let args = ["summarize", "--sentences", "1", "--query", "who was hurt?"];
    assert_eq!(nutgraf_on(MILL, &args).fine(), "Nobody was hurt.\n");
}

#[test]
fn scores_are_explained() {
    let text = nutgraf_on(MILL, &["summarize", "--explain"]).fine();
    assert!(text.lines().nth(1).is_some_and(|line| line.contains(": ")), "{text}");
    let json = nutgraf_on(MILL, &["summarize", "--explain", "--format", "json"]).fine();
    let json: Value = serde_json::from_str(&json).unwrap();
    assert!(json["summary"][0]["factors"].as_object().is_some_and(|factors| !factors.is_empty()));
    let json = nutgraf_on(FERRY, &["extract", "--explain", "--format", "json"]).fine();
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["blocks"].as_array().unwrap().last().unwrap()["kind"], "paragraph");
}

#[test]
fn colour_is_for_those_who_ask() {
    let ferry = file("colour.html", FERRY);
    let run = |name: &str, value: &str| {
        let output = command(&[&ferry]).env(name, value).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(!run("TERM", "xterm-256color").contains('\u{1b}'));
    assert!(run("CLICOLOR_FORCE", "1").starts_with("\u{1b}[1mThe ferry is back\u{1b}[0m\n"));
    assert!(!run("NO_COLOR", "1").contains('\u{1b}'));
}

#[test]
fn a_page_cannot_speak_to_the_terminal() {
    let page = "<title>\u{1b}]0;owned\u{7}Title</title><p>A \u{1b}[31mred\u{9b}0m sentence that is long enough for an article, surely, and ends here.</p>";
    for task in TASKS {
        let out = nutgraf_on(page, &[task, "--input", "html"]).out;
        assert!(!out.contains(['\u{1b}', '\u{7}', '\u{9b}']), "{task}: {out:?}");
    }
}
