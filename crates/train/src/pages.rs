//! The models of an HTML page and of its pieces, for nutgraf-extract.

use std::path::Path;

use nutgraf_extract::train::piece_rows;
use nutgraf_html::{Decoded, decode};

use crate::{
    Error, Fitted,
    excerpts::excerpts,
    folds::{FOLDS, fold},
    labels::{self, GoldText},
    logistic::{Form, Linear, Model, Samples, Taken, sigmoid},
    records::Record,
    scores::{self, Scores},
    sets::{self, PAGES},
    smooth::{smooth, weigh},
    table::Table,
};

/// Against the sum of squared weights, of the page and of its pieces.
const GENRE_PENALTY: f64 = 10.0;
const PENALTY: f64 = 50.0;
/// Score that a change between keeping and dropping costs in an article, and
/// the logit added in an article and in any other page: as nutgraf-extract has
/// them.
const CHANGE: f64 = 0.5;
const ARTICLE_OFFSET: f64 = 0.1;
const OTHER_OFFSET: f64 = 0.8;
/// Types of pages that read as one article.
const ARTICLES: [&str; 2] = ["article", "documentation"];
/// Sets that do not tell types, for all their pages are articles.
const OF_ARTICLES: [&str; 3] = ["scrapinghub", "daniel", "readability"];
/// The set whose pages are of all types.
const ALL_TYPES: &str = "wcxb_dev";
/// The set whose gold is what a program made of it.
const BY_PROGRAM: &str = "readability";

/// The pages of the data sets.
#[derive(Debug, Default)]
struct Pages {
    /// A group a page, of one row.
    genre: Samples,
    /// A group a page, a row a piece.
    pieces: Samples,
    pages: Vec<Page>,
}

#[derive(Debug)]
struct Page {
    set: &'static str,
    /// Its type, where the set tells.
    kind: Option<String>,
    fold: u64,
    /// It was cut out of a page of the set.
    excerpt: bool,
    /// How often the words of the gold text occur, and the words of each piece.
    gold: Vec<u32>,
    words: Vec<Vec<u32>>,
}

/// The models that decide together.
#[derive(Debug)]
struct Pair {
    genre: Linear,
    pieces: Model,
}

/// Fits the models to the sets in `folder`.
pub(crate) fn fit(folder: &Path) -> Result<Fitted, Error> {
    let mut pages = Pages::default();
    let data = sets::read(folder, &PAGES, |set, record| pages.add(PAGES[set].name, &record))?;
    let scores = pages.cross_validate();
    let pair = pages.fit(|_| true);
    Ok(Fitted { source: source(&pair, &data, &scores), scores })
}

impl Pages {
    /// Adds a page whose text is known, and excerpts of it.
    fn add(&mut self, set: &'static str, record: &Record) {
        let (Some(bytes), Some(gold)) = (record.page(), &record.gold.text) else { return };
        let mut decoded = Decoded::default();
        let html = decode(&bytes, None, &mut decoded);
        let gold = GoldText::new(gold);
        self.add_html(set, record, html, &gold, false);
        for excerpt in excerpts(html, &record.id) {
            self.add_html(set, record, &excerpt, &gold, true);
        }
    }

    fn add_html(
        &mut self,
        set: &'static str,
        record: &Record,
        html: &str,
        gold: &GoldText,
        excerpt: bool,
    ) {
        let mut rows: Vec<Vec<f32>> = Vec::new();
        let mut words: Vec<Vec<u32>> = Vec::new();
        piece_rows(html, record.url.as_deref(), |text, row| {
            rows.push(row.to_vec());
            words.push(gold.numbers(text));
        });
        let Some((genre, rows)) = rows.split_first() else { return };
        let words = words.split_off(1);
        let kind = record
            .page_type
            .clone()
            .or_else(|| OF_ARTICLES.contains(&set).then(|| ARTICLES[0].to_owned()));
        self.add_genre(genre, set, kind.as_deref(), excerpt);
        self.add_pieces(rows, &gold.label(&words), &words, set, excerpt);
        let fold = fold(record.url.as_deref(), &record.id);
        let gold = gold.counts().to_vec();
        self.pages.push(Page { set, kind, fold, excerpt, gold, words });
    }

    /// A page of a set that has all types tells most of what parts them.
    fn add_genre(&mut self, row: &[f32], set: &str, kind: Option<&str>, excerpt: bool) {
        let weight = match kind {
            None => 0.0,
            Some(_) if excerpt => 0.15,
            Some(_) if set == ALL_TYPES => 1.0,
            Some(_) => 0.4,
        };
        self.genre.push(row, kind.is_some_and(|kind| ARTICLES.contains(&kind)), weight);
        self.genre.end_group();
    }

    /// A piece weighs the root of its words and a bit, a page the root of the
    /// sum of its pieces.
    fn add_pieces(
        &mut self,
        rows: &[Vec<f32>],
        labels: &[bool],
        words: &[Vec<u32>],
        set: &str,
        excerpt: bool,
    ) {
        let weight = |words: &Vec<u32>| (words.len() as f64).sqrt() + 0.2;
        let of_set = match set {
            _ if excerpt => 0.3,
            BY_PROGRAM => 0.5,
            _ => 1.0,
        };
        let share = of_set / words.iter().map(weight).sum::<f64>().max(1.0).sqrt();
        for ((row, label), words) in rows.iter().zip(labels).zip(words) {
            self.pieces.push(row, *label, weight(words) * share);
        }
        self.pieces.end_group();
    }

    /// Fits to the folds that are wanted: first what pages are, then, knowing
    /// that, their pieces.
    fn fit(&self, wanted: impl Fn(u64) -> bool) -> Pair {
        let groups: Vec<usize> =
            (0..self.pages.len()).filter(|group| wanted(self.pages[*group].fold)).collect();
        let taken: Vec<Taken> = groups.iter().map(|&group| Taken { group, share: 0.0 }).collect();
        let genre = self.genre.fit(&taken, Form::Plain, GENRE_PENALTY).any;
        let taken: Vec<Taken> =
            groups.iter().map(|&group| Taken { group, share: self.share(group, &genre) }).collect();
        let pieces = self.pieces.fit(&taken, Form::Crossed, PENALTY);
        Pair { genre, pieces }
    }

    /// How sure the model is that a page is one article.
    fn share(&self, page: usize, genre: &Linear) -> f64 {
        self.genre.group(page).map(|row| sigmoid(genre.of(row.values))).sum()
    }

    /// F1 of words, each page decided by models that saw no page of its host;
    /// and how often they are right about what a page is.
    fn cross_validate(&self) -> Scores {
        let mut scores = Scores::default();
        for held_out in 0..FOLDS {
            let pair = self.fit(|fold| fold != held_out);
            for (i, page) in self.pages.iter().enumerate() {
                if page.fold == held_out {
                    self.score(i, page, &pair, &mut scores);
                }
            }
        }
        scores
    }

    fn score(&self, i: usize, page: &Page, pair: &Pair, scores: &mut Scores) {
        let share = self.share(i, &pair.genre);
        for row in self.genre.group(i).filter(|row| row.weight > 0.0 && !page.excerpt) {
            scores.add("what a page is", f64::from((share > 0.5) == row.answer));
        }
        let f1 = self.f1(i, page, &pair.pieces.at(share), share);
        scores.add(if page.excerpt { "excerpts" } else { page.set }, f1);
        if let (false, ALL_TYPES, Some(kind)) = (page.excerpt, page.set, &page.kind) {
            scores.add(kind, f1);
        }
    }

    /// Against the gold text; of an excerpt, against the pieces labelled.
    fn f1(&self, i: usize, page: &Page, linear: &Linear, share: f64) -> f64 {
        let pieces = || self.pieces.group(i).zip(&page.words);
        let offset = ARTICLE_OFFSET * share + OTHER_OFFSET * (1.0 - share);
        let logits: Vec<f64> = pieces()
            .map(|(row, words)| weigh(linear.of(row.values) + offset, words.len()))
            .collect();
        let kept = pieces().zip(smooth(&logits, CHANGE * share));
        if page.excerpt {
            return scores::f1(kept.map(|((row, words), kept)| (words.len(), kept, row.answer)));
        }
        let kept = kept.filter_map(|((_, words), kept)| kept.then_some(words.as_slice()));
        labels::f1(&page.gold, kept)
    }
}

fn source(pair: &Pair, data: &str, scores: &Scores) -> String {
    let (genre, pieces) = (&pair.genre, &pair.pieces);
    let method = format!(
        "Method: logistic regression. A page: is it one article, from {} numbers. A piece: {} \
         numbers, and the same times the share to which its page is an article. A piece weighs \
         the root of its words, a page the root of its pieces; two small excerpts of each page \
         are learnt from too. Penalty {GENRE_PENALTY} and {PENALTY} on squared weights.",
        genre.weights.len(),
        pieces.any.weights.len(),
    );
    let held_out = format!(
        "Held out, by {FOLDS} folds of hosts, pages told right, and F1 of words, macro over \
         pages: {scores}."
    );
    let command = "Generated by `cargo run --release -p nutgraf-train -- extract-pages DATA`: \
                   do not edit.";
    let card = [command.to_owned(), data.to_owned(), method, held_out];
    let mut table = Table::new("The models of a page and of a piece.", &card);
    table.source(CODE);
    table.constants(&[
        ("GENRE_BIAS", genre.bias),
        ("BIAS", pieces.any.bias),
        ("ARTICLE_BIAS", pieces.more.bias),
    ]);
    for (doc, name, kind, linear) in [
        ("By number of the page.", "GENRE", "genre::Row", genre),
        ("By number of the piece, in any page.", "ANY", "features::Row", &pieces.any),
        (
            "By number of the piece, in an article besides.",
            "ARTICLE",
            "features::Row",
            &pieces.more,
        ),
    ] {
        table.numbers(doc, name, kind, &linear.weights);
    }
    table.finish()
}

const CODE: &str = "
use super::{features, genre};

/// How sure it is, from 0 to 1, that a page is one article.
pub(crate) fn article_share(row: &genre::Row) -> f32 {
    1.0 / (1.0 + (-dot(GENRE_BIAS, row, &GENRE)).exp())
}

/// The logit of a piece being of the article, in a page that is one to
/// `share`.
pub(crate) fn score(row: &features::Row, share: f32) -> f32 {
    dot(BIAS, row, &ANY) + share * dot(ARTICLE_BIAS, row, &ARTICLE)
}

fn dot(bias: f32, row: &[f32], weights: &[f32]) -> f32 {
    row.iter().zip(weights).fold(bias, |sum, (value, weight)| sum + value * weight)
}
";
