//! What every stage must keep to, as checks for its tests: ours and yours
//! (feature `laws`).
//!
//! Each check runs a stage on one input and panics with what was broken. Run
//! them over [`nasty_texts`] and over texts of your own:
//!
//! ```
//! use nutgraf_core::{Lang, Scratch, Segmenter, Span, laws};
//!
//! struct Lines;
//! impl Segmenter for Lines {
//!     fn segment(&self, text: &str, _: Lang, _: &mut Scratch, sentences: &mut Vec<Span>) {
//!         let mut start = 0;
//!         for line in text.split('\n') {
//!             let trimmed = line.trim();
//!             if !trimmed.is_empty() {
//!                 let from = start + (line.len() - line.trim_start().len());
//!                 sentences.push(Span::new(from, from + trimmed.len()));
//!             }
//!             start += line.len() + 1;
//!         }
//!     }
//! }
//! for (_, text) in laws::nasty_texts() {
//!     laws::segmenter(&Lines, &text, Lang::UND);
//! }
//! ```

#![allow(clippy::panic, reason = "a check that fails panics")]

use crate::{
    Article, Budget, CandidateFinder, Candidates, Document, Extractor, Lang, Lexicon, Page, Ranker,
    Scorer, Scratch, Segmenter, Selector, Span, Tokenizer,
};

/// Texts that break careless stages, each with a name: empty, tiny, endless,
/// of every kind of script and line end. The largest has 100,000 characters.
pub fn nasty_texts() -> Vec<(&'static str, String)> {
    let mut texts = vec![
        ("nothing", String::new()),
        ("one space", " ".into()),
        ("one letter", "x".into()),
        ("one character of four bytes", "😀".into()),
        ("one full stop", ".".into()),
        ("only punctuation", "… ?! — (;) «»".into()),
        ("only stop words", "The of and to. It was, and it is. They were in the.".into()),
        ("one sentence without an end", "no capital and no end".into()),
        (
            "NUL and control characters",
            "A\0b. C\u{1}d\u{7f}! E\u{85}f? \u{1b}[1mG\u{1b}[0m.".into(),
        ),
        ("a byte order mark", "\u{feff}The mark stands first. It is no word.".into()),
        ("CRLF", "First line.\r\nSecond line\r\nruns on.\r\n\r\nThird.\r".into()),
        ("line separators", "One.\u{2028}Two.\u{2029}Three\u{b}Four\u{c}Five".into()),
        ("right to left", "קרא את זה. ثم اقرأ هذا! هل قرأته؟ \u{202b}نعم\u{202c}.".into()),
        (
            "combining marks",
            "Cafe\u{301} e\u{301}\u{323}\u{308}. \u{301}Lone mark first. Z\u{300}\u{301}\u{302}."
                .into(),
        ),
        (
            "no spaces",
            "今天下雨了。明天呢？我们等着看「会不会晴」！好。ข้อความภาษาไทยไม่มีช่องว่าง".into(),
        ),
        ("Indic and Ethiopic ends", "यह पहला है। यह दूसरा है॥ ይህ ነው። እሺ፧ ဒါကပထမ။ ពួកគេ។".into()),
        (
            "zero-width characters",
            "Soft\u{ad}hyphen. Zero\u{200b}width\u{200d}joiner. \u{200e}Mark.".into(),
        ),
        ("emoji", "Yes! 👩‍👩‍👧‍👦 No? 🇺🇦🇩🇪. ❤️ Maybe… 1️⃣".into()),
        ("capitals that grow", "İSTANBUL. ǅ. ẞ. ﬁn. Ŀ. ΌΔΟΣ.".into()),
        ("surrogate-like and private", "\u{e000} \u{fffd} \u{10ffff}. \u{fdd0}.".into()),
        (
            "open quotes and brackets",
            "\"He (said [that {nothing «ends. Here. “Or there. ‘Nor.".into(),
        ),
        ("numbers", "1. 2.5 3,000.00 v1.2.3 10:30. 1e-9 No. 7. §§ 3–5. 50 %. ½".into()),
        (
            "abbreviations",
            "Dr. A. B. Smith Jr. vs. the U.S. Gov. e.g. at 5 p.m. Etc. et al. 2020.".into(),
        ),
        ("tags in plain text", "<p>Not <b>HTML</b> &amp; not & text; a < b > c.".into()),
    ];
    let many = 100_000;
    for (name, piece) in [
        ("one endless word", "x"),
        ("one endless word of two bytes", "ж"),
        ("one endless word of three bytes", "字"),
        ("full stops", "."),
        ("quotes", "\""),
        ("open brackets", "("),
        ("newlines", "\n"),
        ("spaces", " "),
        ("digits", "7"),
        ("combining marks on one letter", "\u{301}"),
        ("initials", "A. "),
        ("one word again and again", "word "),
    ] {
        texts.push((name, piece.repeat(many / piece.chars().count())));
    }
    let sentences = (0..5_000).map(|i| format!("Word{i} meets word{}.\n", i / 2)).collect();
    texts.push(("many sentences", sentences));
    let words = (0..15_000).map(|i| format!("w{i} ")).collect();
    texts.push(("many distinct words", words));
    texts
}

/// Blocks are in order, apart, not empty, and cover all text but what parts
/// them; their sources lie within the page; used memory changes nothing.
#[track_caller]
pub fn extractor(extractor: &dyn Extractor, page: &Page<'_>) {
    let mut scratch = Scratch::new();
    let mut run = || {
        let mut article = Article::default();
        extractor.extract(page, &mut scratch, &mut article);
        article
    };
    let article = run();
    let mut end = 0;
    for block in &article.blocks {
        let start = block.span.range().start;
        assert!(end <= start && !block.span.is_empty(), "{block:?} overlaps or is empty");
        assert!(article.text[end..start].trim().is_empty(), "text before {block:?} is in no block");
        assert!(article.text.get(block.span.range()).is_some(), "{block:?} is not of the text");
        for source in [block.source, article.source(block.span)] {
            assert!(
                source.start <= source.end && source.range().end <= page.bytes.len(),
                "{block:?} comes from {source:?}, beyond the page"
            );
        }
        end = block.span.range().end;
    }
    assert!(article.text[end..].trim().is_empty(), "text after {end} is in no block");
    assert!(article.date.is_empty() || article.date.len() == 10, "{:?} is no date", article.date);
    let again = run();
    assert_eq!(article.text, again.text, "same in used memory");
    assert_eq!(article.blocks, again.blocks, "same in used memory");
    assert_eq!(article.title, again.title, "same in used memory");
}

/// Sentences are in order, apart, not empty, have no white space at either
/// end, and hold every letter and digit; used memory changes nothing.
#[track_caller]
pub fn segmenter(segmenter: &dyn Segmenter, text: &str, lang: Lang) {
    let mut scratch = Scratch::new();
    let mut run = || {
        let mut sentences = vec![Span::default()];
        segmenter.segment(text, lang, &mut scratch, &mut sentences);
        assert_eq!(sentences.remove(0), Span::default(), "appends only");
        sentences
    };
    let sentences = run();
    let mut end = 0;
    for span in &sentences {
        let Some(sentence) = text.get(span.range()) else { panic!("{span:?} is not of the text") };
        let Some(gap) = text.get(end..span.range().start) else { panic!("{span:?} overlaps") };
        assert!(!gap.chars().any(char::is_alphanumeric), "{gap:?} is in no sentence");
        assert!(!sentence.is_empty() && sentence.trim() == sentence, "{sentence:?} not trimmed");
        end = span.range().end;
    }
    let rest = &text[end..];
    assert!(!rest.chars().any(char::is_alphanumeric), "{rest:?} is in no sentence");
    assert_eq!(sentences, run(), "same in used memory");
}

/// Words are by start, not empty, within the text; used memory changes
/// nothing.
#[track_caller]
pub fn tokenizer(tokenizer: &dyn Tokenizer, text: &str, lang: Lang) {
    let mut scratch = Scratch::new();
    let mut run = || {
        let mut words = vec![Span::default()];
        tokenizer.tokenize(text, lang, &mut scratch, &mut words);
        assert_eq!(words.remove(0), Span::default(), "appends only");
        words
    };
    let words = run();
    assert!(words.is_sorted_by_key(|word| word.start), "out of order");
    for word in &words {
        assert!(!word.is_empty() && text.get(word.range()).is_some(), "{word:?} is no word");
    }
    assert_eq!(words, run(), "same in used memory");
}

/// The same answers each time, and the stem is appended.
#[track_caller]
pub fn lexicon(lexicon: &dyn Lexicon, form: &str, lang: Lang) {
    assert_eq!(lexicon.is_stop(form, lang), lexicon.is_stop(form, lang), "{form:?}");
    let mut stems = ["", "before"].map(String::from);
    stems.iter_mut().for_each(|stem| lexicon.stem(form, lang, stem));
    assert_eq!(stems[1], format!("before{}", stems[0]), "appends only");
    assert_eq!(lexicon.identify(form, None), lexicon.identify(form, None), "{form:?}");
}

/// Scores are finite, and the same in used memory as in new.
#[track_caller]
pub fn scorer(scorer: &dyn Scorer, doc: &Document) {
    let mut scratch = Scratch::new();
    let mut run = || {
        let mut scores = vec![0.0; doc.sentences().len()];
        scorer.score(doc, &mut scratch, &mut scores);
        scores
    };
    let scores = run();
    assert!(scores.iter().all(|score| score.is_finite()), "not finite: {scores:?}");
    assert!(scores == run(), "same in used memory");
}

/// Candidates lie within one sentence and are counted rightly; scores are
/// finite, and the same in used memory as in new.
#[track_caller]
pub fn ranker(finder: &dyn CandidateFinder, ranker: &dyn Ranker, doc: &Document) {
    let mut scratch = Scratch::new();
    let mut candidates = Candidates::default();
    finder.find(doc, &mut scratch, &mut candidates);
    for i in 0..candidates.len() {
        let count = candidates.occurrences(i).count();
        assert_eq!(candidates.as_slice()[i].count as usize, count, "candidate {i}");
        for run in candidates.occurrences(i) {
            assert_eq!(candidates.find(doc, run), Some(i), "candidate {i}");
            let sentences = doc.sentences();
            let next = sentences.partition_point(|s| s.tokens.end <= run.start);
            let holds =
                |s: &crate::Sentence| s.tokens.start <= run.start && run.end <= s.tokens.end;
            assert!(!run.is_empty() && sentences.get(next).is_some_and(holds), "{run:?}");
        }
    }
    let mut run = || {
        let mut scores = vec![0.0; candidates.len()];
        ranker.rank(doc, &candidates, &mut scratch, &mut scores);
        scores
    };
    let scores = run();
    assert!(scores.iter().all(|score| score.is_finite()), "not finite: {scores:?}");
    assert!(scores == run(), "same in used memory");
}

/// Each sentence is chosen at most once, the budget holds, something is
/// chosen where something fits, and used memory changes nothing.
#[track_caller]
pub fn selector(selector: &dyn Selector, doc: &Document, scores: &[f32], budget: Budget) {
    let mut scratch = Scratch::new();
    let mut run = || {
        let mut chosen = Vec::new();
        selector.select(doc, scores, budget, &mut scratch, &mut chosen);
        chosen
    };
    let mut chosen = run();
    assert_eq!(chosen, run(), "same in used memory");
    let mut meter = budget.meter(doc);
    assert!(chosen.iter().all(|&i| meter.take(i)), "over budget: {chosen:?}");
    let fits = |i| budget.meter(doc).take(i);
    assert!(!chosen.is_empty() || !(0..scores.len()).any(fits), "nothing chosen");
    chosen.sort_unstable();
    assert!(chosen.windows(2).all(|pair| pair[0] < pair[1]), "chosen twice: {chosen:?}");
}
