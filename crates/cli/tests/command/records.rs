use serde_json::{Value, json};

use crate::support::{FERRY, MILL, Ran, file, nutgraf, nutgraf_on};

fn run(task: &str, records: &[Value]) -> Ran {
    let lines: Vec<_> = records.iter().map(|record| format!("{record}\n")).collect();
    nutgraf_on(lines.concat(), &[task, "--jsonl"])
}

/// The answer to a single record that can be used.
#[track_caller]
fn answer(task: &str, record: Value) -> Value {
    let ran = run(task, &[record]);
    let mut records = ran.says(0, "").records();
    assert_eq!(records.len(), 1);
    records.remove(0)
}

/// The part of `text` that a span of JSON says.
fn slice<'t>(text: &'t str, span: &Value) -> &'t str {
    let bound = |name: &str| span[name].as_u64().unwrap() as usize;
    &text[bound("start")..bound("end")]
}

const PLAIN: &str = "The river rose overnight - Daily Page\nHome\nSport\nShare\n\
The river rose by two metres overnight, and the lower town was cut off until noon, the mayor said.\n\
Nobody was hurt, but forty houses stood in water, and the bridge was closed to all but the fire brigade.\n\
Read more\nNext Article";

#[test]
fn articles_from_html_base64_and_scraped_text() {
    let html = answer("extract", json!({"id": "a", "html": FERRY, "url": "https://x.example/"}));
    assert_eq!((&html["id"], &html["title"]), (&json!("a"), &json!("The ferry is back")));
    assert_eq!(html["authors"], json!(["Ada Reed"]));
    assert!(html.get("lines").is_none() && html.get("blocks").is_none());

    let base64 = "PG1ldGEgY2hhcnNldD1pc28tODg1OS0xPjxwPlVuIGNhZukgZmVybek6IGxhIHJpdmnocmUgZXN0IG1vbnTpZSBkZSBkZXV4IG3odHJlcyBjZXR0ZSBudWl0Lg==";
    let article = answer("extract", json!({"html_base64": base64}));
    assert_eq!(article["text"], "Un café fermé: la rivière est montée de deux mètres cette nuit.");

    let scraped = answer("extract", json!({"id": 7, "text": PLAIN}));
    assert_eq!((&scraped["id"], &scraped["lines"]), (&json!(7), &json!([4, 5])));
}

#[test]
fn html_in_a_record_is_utf8_whatever_it_declares() {
    let html = "<meta charset=windows-1252><p>Größe ist relativ, und ein Satz muss lang genug sein, um ein Artikel zu sein.";
    let article = answer("extract", json!({"html": html}));
    assert!(article["text"].as_str().unwrap().starts_with("Größe ist relativ"));
}

#[test]
fn blocks_are_explained() {
    let input = format!("{}\n", json!({"html": FERRY}));
    let blocks =
        nutgraf_on(input, &["extract", "--jsonl", "--explain"]).records()[0]["blocks"].clone();
    let last = blocks.as_array().unwrap().last().unwrap();
    assert!(slice(FERRY, &last["source"]).contains("A bridge was planned"));
}

#[test]
fn sentences_are_byte_offsets() {
    let record = answer("sentences", json!({"id": 1, "text": " Größe? Ja.", "language": "de"}));
    let want = json!({"id": 1, "sentences": [{"start": 1, "end": 9}, {"start": 10, "end": 13}]});
    assert_eq!(record, want);
    assert_eq!(answer("sentences", json!({"text": ""}))["sentences"], json!([]));
}

#[test]
fn keywords_have_all_their_places() {
    let record = answer("keywords", json!({"id": 1, "text": MILL, "title": "The mill"}));
    let keywords = record["keywords"].as_array().unwrap();
    assert!(keywords.iter().any(|keyword| keyword["text"].as_str().unwrap().contains("mill")));
    for keyword in keywords {
        let text = keyword["text"].as_str().unwrap().to_lowercase();
        for span in keyword["spans"].as_array().unwrap() {
            assert_eq!(slice(MILL, span).to_lowercase()[..3], text[..3], "{keyword}");
        }
    }
    let scores: Vec<_> = keywords.iter().map(|k| k["score"].as_f64().unwrap()).collect();
    assert!(scores.is_sorted_by(|a, b| a >= b));
}

#[test]
fn a_record_has_its_own_budget_and_question() {
    for (record, count) in [
        (json!({"text": MILL}), 3),
        (json!({"text": MILL, "budget": {"sentences": 1}}), 1),
        (json!({"text": MILL, "budget": {"words": 14}}), 2),
        (json!({"text": MILL, "budget": {"ratio": 1.0, "unknown": true}}), 4),
        (json!({"text": MILL, "budget": null}), 3),
        (json!({"text": MILL, "budget": {}}), 3),
    ] {
        let summary = answer("summarize", record.clone())["summary"].clone();
        assert_eq!(summary.as_array().unwrap().len(), count, "{record}");
    }
    let record = json!({"text": MILL, "query": "who was hurt?", "budget": {"sentences": 1}});
    let pick = &answer("summarize", record)["summary"][0];
    assert_eq!((&pick["text"], &pick["index"]), (&json!("Nobody was hurt."), &json!(2)));
    assert_eq!(slice(MILL, pick), "Nobody was hurt.");
}

#[test]
fn known_sentences_stay_as_they_are() {
    let sentences = [
        "The mill stood. For a hundred years.",
        " ",
        "On Monday\nthe river took it ",
        "Nobody was hurt.",
    ];
    let record = json!({"sentences": sentences, "text": "Not this.", "budget": {"sentences": 9}});
    let summary = answer("summarize", record)["summary"].clone();
    let picks: Vec<_> =
        summary.as_array().unwrap().iter().map(|p| (&p["index"], &p["text"])).collect();
    let want = [0, 2, 3].map(|i| (json!(i), json!(sentences[i])));
    assert_eq!(picks, want.each_ref().map(|(index, text)| (index, text)));
}

#[test]
fn the_texts_of_a_cluster_keep_their_places() {
    let text = "Erste Meldung. Der Fluss stieg.\n\nZweite Meldung. Der Fluss fiel.";
    let documents = json!([
        {"id": "b", "start": 33, "end": 64, "title": "Der Fluss"},
        {"id": "a", "start": 0, "end": 31},
    ]);
    let record = json!({"text": text, "documents": documents, "budget": {"sentences": 9}});
    let summary = answer("summarize", record)["summary"].clone();
    let found: Vec<_> = summary
        .as_array()
        .unwrap()
        .iter()
        .map(|pick| {
            let bound = |name: &str| pick[name].as_u64().unwrap() as usize;
            assert_eq!(text[bound("start")..bound("end")], pick["text"]);
            pick["text"].as_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!(found, ["Zweite Meldung.", "Der Fluss fiel.", "Erste Meldung.", "Der Fluss stieg."]);
}

#[test]
fn a_gist_has_everything() {
    let gist = answer("gist", json!({"html": FERRY, "gold": {"any": "thing"}}));
    let fields: Vec<_> = gist.as_object().unwrap().keys().map(String::as_str).collect();
    for field in
        ["authors", "date", "id", "keywords", "language", "sentences", "summary", "text", "title"]
    {
        assert!(fields.contains(&field), "{field}");
    }
    let scraped = answer("gist", json!({"text": PLAIN}));
    assert_eq!(scraped["lines"], json!([4, 5]));
}

#[test]
fn a_page_will_do_where_text_is_wanted() {
    for (task, field) in
        [("sentences", "sentences"), ("keywords", "keywords"), ("summarize", "summary")]
    {
        let found = answer(task, json!({"html": FERRY}))[field].clone();
        assert!(!found.as_array().unwrap().is_empty(), "{task}");
        let own = answer(task, json!({"html": FERRY, "text": MILL}));
        assert_eq!(own, answer(task, json!({"text": MILL})), "{task}");
    }
}

#[test]
fn bad_records_are_answered_in_their_place() {
    let lines = [
        json!({"id": "good", "text": MILL}).to_string(),
        String::new(),
        "{\"id\": \"cut\", \"text\": \"no end".into(),
        json!({"id": "number", "text": 5}).to_string(),
        json!({"id": 3.5, "other": 1}).to_string(),
        "null".into(),
        "  \t\r".into(),
        json!({"text": "One.", "language": "Klingon"}).to_string(),
        json!({"id": "end", "text": MILL}).to_string(),
    ];
    let path = file("bad.jsonl", lines.join("\n"));
    let ran = nutgraf(&["sentences", "--jsonl", &path]);
    let records = ran.records();
    let ids: Vec<_> = records.iter().map(|record| record["id"].clone()).collect();
    assert_eq!(json!(ids), json!(["good", 3, "number", 3.5, 6, 8, "end"]));
    let failed: Vec<_> = records.iter().filter_map(|record| record["error"].as_str()).collect();
    let want = [
        ("3:", "not a JSON object (EOF while parsing a string at column 29)"),
        ("4: id=number:", "`text` is a number; wanted a string"),
        ("5: id=3.5:", "nothing to read; wanted `text` or `html` or `html_base64`"),
        ("6:", "not a JSON object (invalid type: null"),
        ("8:", "`language` is \"Klingon\"; wanted a language tag"),
    ];
    assert_eq!((ran.status, failed.len()), (Some(1), want.len()));
    for ((error, line), (place, message)) in failed.iter().zip(ran.err.lines()).zip(want) {
        assert!(error.starts_with(message), "{error}");
        assert_eq!(line, format!("{path}:{place} {error}"));
    }
}

#[test]
fn bytes_that_are_no_text_are_answered() {
    let ran =
        nutgraf_on(b"{\"text\":\"a\xff\"}\n\0\0\n{\"text\":\"One.\"}\n", &["sentences", "--jsonl"]);
    assert_eq!(ran.status, Some(1));
    let errors: Vec<_> = ran.records().iter().map(|record| record["error"].clone()).collect();
    assert_eq!(errors[0], "not UTF-8 from byte 10 on; wanted a JSON object in UTF-8");
    assert!(errors[1].is_string() && errors[2].is_null());
}

#[test]
fn a_page_without_an_article_has_an_error() {
    let ran = run("extract", &[json!({"id": "menu", "html": "<nav><a href=/>Home</a></nav>"})]);
    ran.says(1, "-:1: id=menu: no article found\n");
    assert_eq!(ran.records(), [json!({"id": "menu", "error": "no article found"})]);
}

#[test]
fn a_budget_too_small_is_noted() {
    let ran = run("summarize", &[json!({"id": "s", "text": MILL, "budget": {"words": 1}})]);
    ran.says(0, "-:1: id=s: no sentence fits the budget\n");
    assert_eq!(ran.records(), [json!({"id": "s", "summary": []})]);
}

#[test]
fn files_of_records_follow_each_other() {
    let first = file("first.jsonl", "{\"text\":\"One.\"}\n{\"id\":\"x\",\"text\":\"Two.\"}");
    let second = file("second.jsonl", "\u{feff}{\"text\":\"Three.\"}\n");
    let ran = nutgraf(&["sentences", "--jsonl", &first, "no/such", &second]);
    ran.says(1, "no/such: no such file\n");
    let ids: Vec<_> = ran.records().iter().map(|record| record["id"].clone()).collect();
    assert_eq!(json!(ids), json!([1, "x", 1]));
}

#[test]
fn the_language_of_the_option_is_for_those_without_one() {
    let records = format!(
        "{}\n{}\n",
        json!({"html": "<p lang=en>Une rivière qui monte est une rivière que l'on regarde de la fenêtre, et longtemps."}),
        json!({"html": FERRY, "language": "es"})
    );
    let ran = nutgraf_on(records, &["extract", "--jsonl", "--lang", "fr"]);
    let languages: Vec<_> = ran.records().iter().map(|record| record["language"].clone()).collect();
    assert_eq!(json!(languages), json!(["fr", "es"]));
}
