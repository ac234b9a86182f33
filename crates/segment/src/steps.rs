//! Counts, in tests, how much of a text is looked at: the work must grow as
//! the text does, whatever is in it.

/// Notes that `count` more characters were looked at; nothing outside tests.
#[inline]
pub(crate) fn looked(count: usize) {
    #[cfg(test)]
    tests::STEPS.with(|steps| steps.set(steps.get() + count));
    #[cfg(not(test))]
    let _ = count;
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use nutgraf_core::{Lang, Scratch, Segmenter};

    use crate::SentenceSegmenter;

    thread_local! {
        pub(super) static STEPS: Cell<usize> = const { Cell::new(0) };
    }

    /// Pieces that, repeated, make careless rules look again and again.
    const HOSTILE: &[&str] = &[
        ".",
        "?",
        "\"",
        "'",
        "(",
        ")",
        "[",
        "•",
        "1",
        "1.",
        "1. ",
        "2) ",
        "a. ",
        "A. ",
        "s. r. o. ",
        ". . ",
        " .",
        " \"",
        ".\"",
        ".\" ",
        ".) ",
        "!” ",
        " », ",
        "\n",
        "\n ",
        "a\n",
        "A\n",
        ".\n",
        "Ab\n- ",
        "x,\n",
        " ",
        "x ",
        "x. ",
        "Dr. ",
        "Dr.",
        "no. 5 ",
        "e.g. ",
        "IV. ",
        "(a. ",
        "“A. ",
        "…",
        "… ",
        "[...] ",
        "'n ",
        "，",
        "。",
        "。」",
        "《",
        "《！",
        "字.",
        "।",
        "ह.",
        "ж. ",
        "Ж.",
        "😀",
        ". 😀",
        "! 😀 ",
        "\u{fe0f}",
        ".\u{200b}",
        "\r",
        "\r\n",
        "\u{85}",
        "\u{2028}",
        "::",
        "; ",
        "| ",
        "[1]",
        ".[1]",
        ".¹",
        ",,",
        "--",
        "— ",
        "- A. ",
        "§ ",
        "!",
        "?!",
        "!!1 ",
        "0123456789",
        "1,000 ",
        "4 8 15 ",
        "(1, 2) ",
        "<b ",
        "(.*",
        "\"A",
        "\"\" ",
        "''",
        "“",
        "”",
        "“A.” ",
        "«",
        "» ",
        "»«",
        "No. ",
        "No. I ",
        "i.e. ",
        "p.m. ",
        "et al. [",
        "U.S.A. ",
        "Oak Inc. (",
        "XII. ",
        "x XII. A",
        "uDr. ",
        "10km. ",
        "careless. word ",
        "a: 1. ",
        "1) A ",
        ".:) ",
        ".:(",
        ". :",
        "Yahoo!字",
        "ก.",
        "ดร. ",
        "፡፡",
        "፡",
        "ԱԲ: ",
        "1: Ա",
        "։",
        "།",
        "། ",
        "།།",
        "。！",
        "؟ ",
        "۔",
    ];

    fn steps(text: &str, lang: Lang) -> usize {
        STEPS.set(0);
        SentenceSegmenter::new().segment(text, lang, &mut Scratch::new(), &mut Vec::new());
        STEPS.get()
    }

    #[test]
    fn work_grows_as_the_text_does() {
        for lang in ["und", "de"].map(Lang::new) {
            for piece in HOSTILE {
                for before in ["", "A (\"1. x ", "字《"] {
                    let text = |count| before.to_string() + &piece.repeat(count);
                    let (once, twice) = (steps(&text(1_000), lang), steps(&text(2_000), lang));
                    assert!(
                        twice <= 2 * once + once / 4 + 1_000,
                        "{before:?}, then {piece:?} again and again: {once}, then {twice} steps"
                    );
                    let most = 200 * text(1_000).len() + 10_000;
                    assert!(once <= most, "{piece:?}: {once} steps, more than {most}");
                }
            }
        }
    }

    /// The steps for a text that arrives character by character.
    fn streamed(text: &str) -> usize {
        let mut stream = SentenceSegmenter::new().stream();
        STEPS.set(0);
        for c in text.chars() {
            stream.push(c.encode_utf8(&mut [0; 4])).for_each(drop);
        }
        stream.finish().for_each(drop);
        STEPS.get()
    }

    #[test]
    fn work_grows_as_the_stream_does() {
        for piece in HOSTILE {
            for before in ["", "A (\"1. x "] {
                let text = |count| before.to_string() + &piece.repeat(count);
                let (once, twice) = (streamed(&text(500)), streamed(&text(1_000)));
                assert!(
                    twice <= 2 * once + once / 2 + 2_500,
                    "{before:?}, then {piece:?} again and again: {once}, then {twice} steps"
                );
                let most = 200 * text(500).len() + 10_000;
                assert!(once <= most, "{piece:?}: {once} steps, more than {most}");
            }
        }
    }
}
