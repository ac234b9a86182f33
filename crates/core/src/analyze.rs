use std::{
    ops::Range,
    sync::atomic::{AtomicU64, Ordering},
};

use crate::{
    Article, Block, BlockKind, Document, Lang, Lexicon, Scratch, Segmenter, Sentence, Span, Token,
    Tokenizer,
    memory::{Meaning, Memories},
    numbers::{Numbers, Word},
};

/// A text to analyse, and what is known of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Source<'a> {
    /// The text.
    pub text: &'a str,
    /// Its headline, or empty.
    pub title: &'a str,
    /// Its language, if declared.
    pub lang: Option<Lang>,
    /// Its blocks, in order and apart; none means that the text is one block.
    /// Text between blocks is not analysed.
    pub blocks: &'a [Block],
}

impl<'a> From<&'a str> for Source<'a> {
    fn from(text: &'a str) -> Self {
        Source { text, ..Source::default() }
    }
}

impl<'a> From<&'a String> for Source<'a> {
    fn from(text: &'a String) -> Self {
        text.as_str().into()
    }
}

impl<'a> From<&'a Article> for Source<'a> {
    fn from(article: &'a Article) -> Self {
        Source {
            text: &article.text,
            title: &article.title,
            lang: article.lang,
            blocks: &article.blocks,
        }
    }
}

/// Makes documents out of texts: segments, tokenizes, and interns each stem
/// as a term.
///
/// Time and memory grow with the text. With a used [`Scratch`] and a used
/// [`Document`], a text no longer than those before allocates nothing, unless
/// a stage does.
pub struct Analyzer {
    segmenter: Box<dyn Segmenter>,
    tokenizer: Box<dyn Tokenizer>,
    lexicon: Box<dyn Lexicon>,
    /// Tells analyzers apart in memory that several share.
    id: u64,
}

impl std::fmt::Debug for Analyzer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Analyzer").finish_non_exhaustive()
    }
}

#[derive(Default)]
struct Buffers {
    sentences: Vec<Span>,
    words: Vec<Span>,
    /// The distinct words of the document at hand, as written: a small table
    /// before the large one of the language's memory.
    seen: Numbers,
    /// By word seen.
    meanings: Vec<Meaning>,
    memories: Memories,
}

impl Analyzer {
    /// An analyzer of these parts.
    pub fn new(
        segmenter: impl Segmenter + 'static,
        tokenizer: impl Tokenizer + 'static,
        lexicon: impl Lexicon + 'static,
    ) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Analyzer {
            segmenter: Box::new(segmenter),
            tokenizer: Box::new(tokenizer),
            lexicon: Box::new(lexicon),
            id: NEXT.fetch_add(1, Ordering::Relaxed),
        }
    }

    /// The same analyzer with another segmenter.
    pub fn with_segmenter(mut self, segmenter: impl Segmenter + 'static) -> Self {
        self.segmenter = Box::new(segmenter);
        self
    }

    /// Analyses one text.
    pub fn analyze<'a>(&self, source: impl Into<Source<'a>>) -> Document {
        let mut doc = Document::default();
        self.analyze_into(source, &mut Scratch::new(), &mut doc);
        doc
    }

    /// Analyses one text into a document whose memory is reused.
    pub fn analyze_into<'a>(
        &self,
        source: impl Into<Source<'a>>,
        scratch: &mut Scratch,
        doc: &mut Document,
    ) {
        self.analyze_all_into(&[source.into()], scratch, doc);
    }

    /// Analyses several texts on one matter into one document, in the language
    /// of the first that has one.
    pub fn analyze_all_into(
        &self,
        sources: &[Source<'_>],
        scratch: &mut Scratch,
        doc: &mut Document,
    ) {
        let mut buffers = scratch.take::<Buffers>();
        doc.clear();
        doc.lang = self.language(sources);
        buffers.seen.clear();
        buffers.meanings.clear();
        buffers.memories.prepare(self.id, doc.lang);
        for source in sources {
            self.append(source, scratch, &mut buffers, doc);
        }
        scratch.put(buffers);
    }

    fn language(&self, sources: &[Source<'_>]) -> Lang {
        let known = |source: &Source<'_>| {
            let lang = self.lexicon.identify(source.text, source.lang);
            (!lang.is_und()).then_some(lang)
        };
        sources.iter().find_map(known).unwrap_or_default()
    }

    fn append(
        &self,
        source: &Source<'_>,
        scratch: &mut Scratch,
        buffers: &mut Buffers,
        doc: &mut Document,
    ) {
        let base = doc.text.len();
        let text = within(source.text, Span::MAX_TEXT - base);
        doc.text.push_str(text);
        let all = Span::new(0, text.len());
        let whole = [Block::new(BlockKind::Paragraph, all, all)];
        let blocks = if source.blocks.is_empty() { &whole } else { source.blocks };
        for block in blocks {
            self.block(block, text, base, scratch, buffers, doc);
        }
        doc.sources.push(Span::new(base, doc.text.len()));
        self.title(source.title, scratch, buffers, doc);
    }

    /// Segments one block. A block edge is always a sentence edge.
    fn block(
        &self,
        block: &Block,
        text: &str,
        base: usize,
        scratch: &mut Scratch,
        buffers: &mut Buffers,
        doc: &mut Document,
    ) {
        let Some(block_text) = text.get(block.span.range()) else { return };
        let span = block.span.offset(base);
        doc.blocks.push(Block { span, ..*block });
        buffers.sentences.clear();
        self.segmenter.segment(block_text, doc.lang, scratch, &mut buffers.sentences);
        for i in 0..buffers.sentences.len() {
            let sentence = buffers.sentences[i];
            let Some(sentence_text) = block_text.get(sentence.range()) else { continue };
            let span = sentence.offset(span.start as usize);
            self.sentence(sentence_text, span, scratch, buffers, doc);
        }
    }

    fn sentence(
        &self,
        text: &str,
        span: Span,
        scratch: &mut Scratch,
        buffers: &mut Buffers,
        doc: &mut Document,
    ) {
        let (token, content) = (doc.tokens.len(), doc.content.len());
        buffers.words.clear();
        self.tokenizer.tokenize(text, doc.lang, scratch, &mut buffers.words);
        for i in 0..buffers.words.len() {
            let word = buffers.words[i];
            let Some(Meaning { term, stop, flags }) = self.meaning(text, word, buffers, doc) else {
                continue;
            };
            let flags = if doc.tokens.len() == token { flags.at_start() } else { flags };
            doc.tokens.push(Token { span: word.offset(span.start as usize), term, flags });
            doc.terms.count(term);
            if !stop {
                doc.content.push(term);
            }
        }
        doc.sentences.push(Sentence {
            span,
            tokens: Span::new(token, doc.tokens.len()),
            content: Span::new(content, doc.content.len()),
            block: doc.blocks.len() as u32 - 1,
            chars: text.chars().count() as u32,
        });
    }

    fn title(&self, title: &str, scratch: &mut Scratch, buffers: &mut Buffers, doc: &mut Document) {
        buffers.words.clear();
        self.tokenizer.tokenize(title, doc.lang, scratch, &mut buffers.words);
        for i in 0..buffers.words.len() {
            let meaning = self.meaning(title, buffers.words[i], buffers, doc);
            doc.title.extend(meaning.map(|meaning| meaning.term));
        }
    }

    /// What the word at `span` is; none if the span is not of the text.
    #[inline]
    fn meaning(
        &self,
        text: &str,
        span: Span,
        buffers: &mut Buffers,
        doc: &mut Document,
    ) -> Option<Meaning> {
        let Range { start, end } = span.range();
        let written = text.get(start..end)?;
        let word = Word::at(text.as_bytes(), start, end);
        let (id, new) = buffers.seen.number(word);
        if new {
            let Buffers { memories, meanings, .. } = buffers;
            let memory = memories.first()?;
            meanings.push(memory.meaning(word, written, doc.lang, &*self.lexicon, &mut doc.terms));
        }
        buffers.meanings.get(id as usize).copied()
    }
}

/// The text up to `limit` bytes, cut between characters.
fn within(text: &str, limit: usize) -> &str {
    let mut end = text.len().min(limit);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sentences end at a full stop, words at a blank; `the` says nothing,
    /// and a final `s` is no part of a stem.
    struct Plain;

    impl Segmenter for Plain {
        fn segment(&self, text: &str, _: Lang, _: &mut Scratch, sentences: &mut Vec<Span>) {
            let mut start = 0;
            for part in text.split_inclusive('.') {
                let end = start + part.len();
                let blank = part.len() - part.trim_start().len();
                if blank < part.len() {
                    sentences.push(Span::new(start + blank, end));
                }
                start = end;
            }
        }
    }

    impl Tokenizer for Plain {
        fn tokenize(&self, text: &str, _: Lang, _: &mut Scratch, words: &mut Vec<Span>) {
            let mut start = 0;
            for part in text.split([' ', '.']) {
                if !part.is_empty() {
                    words.push(Span::new(start, start + part.len()));
                }
                start += part.len() + 1;
            }
        }
    }

    impl Lexicon for Plain {
        fn is_stop(&self, form: &str, _: Lang) -> bool {
            form == "the"
        }
        fn stem(&self, form: &str, _: Lang, stem: &mut String) {
            stem.push_str(form.trim_end_matches('s'));
        }
    }

    fn analyzer() -> Analyzer {
        Analyzer::new(Plain, Plain, Plain)
    }

    #[test]
    fn forms_of_one_stem_share_a_term_and_stop_words_do_not() {
        let doc = analyzer().analyze("The cats sleep. A Cat slept. thes cat");
        let cat = doc.tokens()[1].term;
        assert_eq!((doc.stem(cat), doc.count(cat), doc.is_stop(cat)), ("cat", 3, false));
        let the = doc.tokens()[0].term;
        assert_eq!((doc.stem(the), doc.count(the), doc.is_stop(the)), ("the", 1, true));
        let thes = doc.sentence_tokens(2)[0].term;
        assert_eq!((doc.stem(thes), doc.is_stop(thes)), ("the", false));
        assert_eq!(doc.content_terms(0).len(), 2);
        assert!(doc.tokens()[0].flags.is_sentence_initial());
        assert!(!doc.tokens()[1].flags.is_sentence_initial());
    }

    #[test]
    fn a_block_edge_is_a_sentence_edge() {
        let text = "No stop here\n\nNor here";
        let block = |start, end| {
            Block::new(BlockKind::Paragraph, Span::new(start, end), Span::new(start, end))
        };
        let source = Source { text, blocks: &[block(0, 12), block(14, 22)], ..Source::default() };
        let doc = analyzer().analyze(source);
        let texts: Vec<_> = (0..2).map(|i| doc.sentence_text(i)).collect();
        assert_eq!(texts, ["No stop here", "Nor here"]);
        assert_eq!(doc.sentences()[1].block, 1);
    }

    #[test]
    fn a_cluster_knows_its_sources() {
        let sources = ["One. Two.".into(), "Three.".into(), "".into(), "Four.".into()];
        let mut doc = Document::default();
        analyzer().analyze_all_into(&sources, &mut Scratch::new(), &mut doc);
        let from: Vec<_> = (0..4).map(|i| (doc.sentence_text(i), doc.source_of(i))).collect();
        assert_eq!(from, [("One.", 0), ("Two.", 0), ("Three.", 1), ("Four.", 3)]);
    }

    #[test]
    fn title_terms_count_for_the_title_alone() {
        let source = Source { text: "Cats.", title: "The cat sleeps", ..Source::default() };
        let doc = analyzer().analyze(source);
        let stems: Vec<_> = doc.title().iter().map(|&t| (doc.stem(t), doc.count(t))).collect();
        assert_eq!(stems, [("the", 0), ("cat", 1), ("sleep", 0)]);
    }

    #[test]
    fn used_memory_changes_nothing_whoever_used_it() {
        struct Whole;
        impl Lexicon for Whole {}
        let (plain, whole) = (analyzer(), Analyzer::new(Plain, Plain, Whole));
        let (mut scratch, mut doc) = (Scratch::new(), Document::default());
        for (analyzer, stem) in [(&plain, "cat"), (&whole, "cats"), (&plain, "cat")] {
            analyzer.analyze_into("Cats.", &mut scratch, &mut doc);
            assert_eq!(doc.stem(doc.tokens()[0].term), stem);
        }
    }

    #[test]
    fn languages_by_turns_are_asked_once_for_each_word() {
        #[derive(Default)]
        struct Asked(AtomicU64);
        impl Lexicon for Asked {
            fn is_stop(&self, _: &str, _: Lang) -> bool {
                self.0.fetch_add(1, Ordering::Relaxed);
                false
            }
        }
        let asked = std::sync::Arc::new(Asked::default());
        let analyzer = Analyzer::new(Plain, Plain, std::sync::Arc::clone(&asked));
        let (mut scratch, mut doc) = (Scratch::new(), Document::default());
        let mut asked_in = |langs: &[&str]| {
            let before = asked.0.load(Ordering::Relaxed);
            for lang in langs {
                let lang = Some(Lang::new(lang));
                let source = Source { lang, ..Source::from("The cat sleeps.") };
                analyzer.analyze_into(source, &mut scratch, &mut doc);
                assert_eq!(doc.tokens().len(), 3);
            }
            asked.0.load(Ordering::Relaxed) - before
        };
        let langs = ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "da"];
        let (few, all) = (&langs[..3], &langs);
        assert_eq!(asked_in(few), 9);
        assert_eq!(asked_in(few), 0);
        // One more than are kept: each makes the next one go.
        assert_eq!(asked_in(all), 18);
        assert_eq!(asked_in(all), 27);
        // The last eight are still there, in whatever order.
        assert_eq!(asked_in(&["de", "da", "sv", "fr", "es", "it", "pt", "nl"]), 0);
        assert_eq!(asked_in(&["en"]), 3);
    }

    #[test]
    fn spans_of_strangers_that_do_not_fit_are_passed_over() {
        struct Wild;
        impl Segmenter for Wild {
            fn segment(&self, _: &str, _: Lang, _: &mut Scratch, sentences: &mut Vec<Span>) {
                sentences.extend([Span::new(0, 1), Span::new(0, 2), Span::new(5, 90)]);
            }
        }
        let doc = analyzer().with_segmenter(Wild).analyze("é");
        assert_eq!(doc.sentences().len(), 1);
    }
}
