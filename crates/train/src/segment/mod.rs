//! The model of sentence ends, for nutgraf-segment.

mod boundaries;
mod cases;
mod sparse;
mod text;

use std::path::Path;

use nutgraf_core::Lang;
use nutgraf_segment::train::{SIZE, STEP};

use self::boundaries::Tally;
use self::cases::cases;
use self::sparse::Rows;
use self::text::{Row, Text};
use crate::random::hash;
use crate::records;
use crate::sets::{SENTENCES, read};
use crate::table::{fill, with_backticks};
use crate::{Error, Scores};

/// Parts of the documents; each is measured by a model fitted to the others.
const FOLDS: u64 = 4;
/// Against the sum of squared weights.
const PENALTY: f64 = 6e-5;
/// How much a place counts in the fit: in news and treebanks, in laws, of
/// which there are few, and in the cases.
const WEIGHTS: [f64; 3] = [1.0, 8.0, 8.0];
/// Of a hundred texts of news, so many are read with wrapped lines, too.
const WRAPPED: u64 = 12;
const COLUMNS: usize = 72;
/// Languages whose lines are broken within words.
const UNSPACED: [&str; 6] = ["bo", "ja", "my", "yue", "zh", "zh-Hant"];

/// A model of sentence ends, and the card that describes it.
#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) weights: Vec<u8>,
    pub(crate) card: String,
    pub(crate) scores: Scores,
}

/// A text to learn from.
struct Lesson {
    text: Text,
    set: &'static str,
    weight: f64,
    rows: Vec<Row>,
}

impl Lesson {
    fn new(text: Text, set: &'static str, weight: f64) -> Self {
        Lesson { rows: text.rows(), text, set, weight }
    }

    fn fold(&self) -> u64 {
        hash(&self.text.document) % FOLDS
    }
}

/// Fits the model to the sets in `folder`.
pub(crate) fn fit(folder: &Path) -> Result<Model, Error> {
    let (lessons, data) = lessons(folder)?;
    let scores = cross_validate(&lessons);
    let weights = fit_to(&lessons, |_| true);
    let card = card(&data, &scores, &weights);
    Ok(Model { weights, card, scores })
}

/// Scores on the sets `names` in languages that the model was not fitted to:
/// each quarter of the languages by a model of the others.
pub(crate) fn unseen(folder: &Path, names: &[&str]) -> Result<Vec<(String, [f64; 2])>, Error> {
    let (lessons, _) = lessons(folder)?;
    let part = |language: &str| hash(language) % FOLDS;
    let models: Vec<_> = (0..FOLDS)
        .map(|out| fit_to(&lessons, |lesson| part(&lesson.text.language) != out))
        .collect();
    let mut scores = Vec::new();
    for name in names {
        let mut tally = Tally::default();
        records::read(folder, name, |record| {
            if let Some(text) = Text::of(record) {
                text.score(&models[part(&text.language) as usize], None, &mut tally);
            }
        })?;
        scores.push(((*name).to_owned(), tally.f1()));
    }
    Ok(scores)
}

fn lessons(folder: &Path) -> Result<(Vec<Lesson>, String), Error> {
    let mut lessons: Vec<Lesson> =
        cases().into_iter().map(|text| Lesson::new(text, "cases", WEIGHTS[2])).collect();
    let data = read(folder, &SENTENCES, |set, record| {
        let name = SENTENCES[set].name;
        let wrap = name == "train_news" && hash(&record.id) % 100 < WRAPPED;
        let weight = WEIGHTS[usize::from(name == "train_legal")];
        if let Some(text) = Text::of(record) {
            if wrap && !UNSPACED.contains(&text.language.as_str()) {
                lessons.push(Lesson::new(text.wrapped(COLUMNS), "wrapped news", weight));
            }
            lessons.push(Lesson::new(text, name, weight));
        }
    })?;
    Ok((lessons, data))
}

fn fit_to(lessons: &[Lesson], wanted: impl Fn(&Lesson) -> bool) -> Vec<u8> {
    let mut rows = Rows::default();
    for lesson in lessons.iter().filter(|lesson| wanted(lesson)) {
        for row in &lesson.rows {
            rows.push(&row.features, row.ends, lesson.weight);
        }
    }
    let byte = |weight: f64| (weight / f64::from(STEP)).round().clamp(-127.0, 127.0) as i8 as u8;
    rows.fit(SIZE, PENALTY).into_iter().map(byte).collect()
}

/// F1 at terminators by set, each document by a model that did not see it.
fn cross_validate(lessons: &[Lesson]) -> Scores {
    let mut tallies: Vec<(String, Tally)> = Vec::new();
    for held_out in 0..FOLDS {
        let weights = fit_to(lessons, |lesson| lesson.fold() != held_out);
        for lesson in lessons.iter().filter(|lesson| lesson.fold() == held_out) {
            for (name, lang) in [("", None), (" without language", Some(Lang::UND))] {
                let name = format!("{}{name}", lesson.set);
                let at = tallies.iter().position(|(other, _)| *other == name);
                let at = at.unwrap_or_else(|| {
                    tallies.push((name, Tally::default()));
                    tallies.len() - 1
                });
                lesson.text.score(&weights, lang, &mut tallies[at].1);
            }
        }
    }
    tallies.sort_by(|a, b| a.0.cmp(&b.0));
    let mut scores = Scores::default();
    for (name, tally) in &tallies {
        scores.add(name, tally.f1()[1]);
    }
    scores
}

/// Columns of a line of the card.
const WIDTH: usize = 120;

fn card(data: &str, scores: &Scores, weights: &[u8]) -> String {
    let used = weights.iter().filter(|&&byte| byte != 0).count();
    let [plain, law, case] = WEIGHTS;
    let items = [
        "**Fitted by** `cargo run --release -p nutgraf-train -- segment --data DIR`; the same data \
         gives the same bytes."
            .to_owned(),
        format!(
            "**Data** {} Besides, the case table of this crate (`tests/data/cases.txt`), and \
             {WRAPPED} % of the news with lines of {COLUMNS} columns. Each text is read twice, \
             with its language and without it.",
            data.strip_prefix("Data: ").unwrap_or(data)
        ),
        "**Features** of a terminator 23, of a line end 13, each a crossing of small numbers: what \
         the rules say, the marks around the place, how the words on each side are written, \
         what they are in the lists of abbreviations, of words that begin sentences and of verbs \
         of saying, what is open. No word is among them, and no language. Ends that are plain to \
         see, and those that the rules are sure of, are not asked for."
            .to_owned(),
        format!(
            "**Method** logistic regression over features hashed to {} bits; mean loss plus \
             {PENALTY} times the sum of squared weights, by L-BFGS. A place counts {plain} times, \
             in laws {law}, in the cases {case}. Weights are rounded to 8 bits, in steps of {STEP}.",
            SIZE.ilog2()
        ),
        format!("**Size** {SIZE} bytes, of which {used} are not 0."),
        format!(
            "**Held out** F1 of boundaries at terminators, macro over languages, by {FOLDS} folds \
             of documents (a treebank is one document): {scores}."
        ),
    ];
    let mut card = "# Models\n\nGenerated: do not edit. A small static table of weights.\n\n\
                    ## Sentence ends (`src/model/weights.bin`)\n\n"
        .to_owned();
    for item in &items {
        fill(&with_backticks(item), "-", " ", WIDTH, &mut card);
    }
    card
}
