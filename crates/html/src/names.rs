#![allow(warnings, clippy::all, reason = "a first version, to be replaced")]
//! Tag names as one byte, by a small hash table, and what is known of each.

use std::sync::LazyLock;
/// Declares the tags: `NAME "name"`; each one's number is its place, from 1.
macro_rules! tags {
    ($($id:ident $name:literal),* $(,)?) => {
        #[allow(non_camel_case_types, dead_code)]
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub enum Tag { UNKNOWN = 0, $($id),* }

        impl Tag {
            const ALL: &[Tag] = &[Tag::UNKNOWN, $(Tag::$id),*];

            /// The tag of that number.
            pub fn of(id: u8) -> Tag {
                Tag::ALL[id as usize]
            }
        }

        pub const NAMES: &[&str] = &["", $($name),*];
        pub const COUNT: usize = NAMES.len();
    };
}

tags! {
    A "a", ABBR "abbr", ADDRESS "address", APPLET "applet", AREA "area", ARTICLE "article",
    ASIDE "aside", AUDIO "audio", B "b", BASE "base", BASEFONT "basefont", BGSOUND "bgsound",
    BIG "big", BLOCKQUOTE "blockquote", BODY "body", BR "br", BUTTON "button", CANVAS "canvas",
    CAPTION "caption", CENTER "center", CITE "cite", CODE "code", COL "col",
    COLGROUP "colgroup", DD "dd", DETAILS "details", DIALOG "dialog", DIR "dir", DIV "div",
    DL "dl", DT "dt", EM "em", EMBED "embed", FIELDSET "fieldset", FIGCAPTION "figcaption",
    FIGURE "figure", FONT "font", FOOTER "footer", FORM "form", FRAME "frame",
    FRAMESET "frameset", H1 "h1", H2 "h2", H3 "h3", H4 "h4", H5 "h5", H6 "h6", HEAD "head",
    HEADER "header", HGROUP "hgroup", HR "hr", HTML "html", I "i", IFRAME "iframe",
    IMAGE "image", IMG "img", INPUT "input", KEYGEN "keygen", LABEL "label", LEGEND "legend",
    LI "li", LINK "link", LISTING "listing", MAIN "main", MARQUEE "marquee", MATH "math",
    MENU "menu", META "meta", NAV "nav", NOBR "nobr", NOEMBED "noembed", NOFRAMES "noframes",
    NOSCRIPT "noscript", OBJECT "object", OL "ol", OPTGROUP "optgroup", OPTION "option", P "p",
    PARAM "param", PICTURE "picture", PLAINTEXT "plaintext", PRE "pre", RB "rb", RP "rp",
    RT "rt", RTC "rtc", RUBY "ruby", S "s", SCRIPT "script", SEARCH "search", SECTION "section",
    SELECT "select", SMALL "small", SOURCE "source", SPAN "span", STRIKE "strike",
    STRONG "strong", STYLE "style", SUMMARY "summary", SVG "svg", TABLE "table", TBODY "tbody",
    TD "td", TEMPLATE "template", TEXTAREA "textarea", TFOOT "tfoot", TH "th", THEAD "thead",
    TIME "time", TITLE "title", TR "tr", TRACK "track", TT "tt", U "u", UL "ul", VIDEO "video",
    WBR "wbr", XMP "xmp", FOREIGNOBJECT "foreignobject", DESC "desc",
}

/// Starts a block of text.
pub const BLOCK: u16 = 1;
/// Has no content.
pub const VOID: u16 = 2;
/// Its text is not shown.
pub const NOT_SHOWN: u16 = 4;
/// "Special" in the standard: stops the search for an open element.
pub const SPECIAL: u16 = 8;
/// Formatting elements: reopened by the standard, only renamed here.
pub const FORMATTING: u16 = 16;
/// Closes an open p.
pub const CLOSES_P: u16 = 32;
/// Content is raw text up to its end tag.
pub const RAW: u16 = 64;
/// Bounds a scope.
pub const SCOPE: u16 = 128;
/// Its end tag may be left out.
pub const IMPLIED: u16 = 256;
/// Ends foreign content (svg, math).
pub const BREAKOUT: u16 = 512;
static FLAGS: LazyLock<[u16; COUNT]> = LazyLock::new(|| {
    use Tag::*;
    let mut f = [0u16; COUNT];
    let mut set = |l: &[Tag], b: u16| {
        for t in l {
            f[*t as usize] |= b
        }
    };
    set(
        &[
            ADDRESS, ARTICLE, ASIDE, BLOCKQUOTE, BODY, CAPTION, CENTER, DD, DETAILS, DIALOG, DIR,
            DIV, DL, DT, FIELDSET, FIGCAPTION, FIGURE, FOOTER, FORM, H1, H2, H3, H4, H5, H6,
            HEADER, HGROUP, HR, LI, LISTING, MAIN, MENU, NAV, OL, P, PLAINTEXT, PRE, SEARCH,
            SECTION, SUMMARY, TABLE, TBODY, TD, TFOOT, TH, THEAD, TR, UL, XMP, BR,
        ],
        BLOCK,
    );
    set(
        &[
            AREA, BASE, BASEFONT, BGSOUND, BR, COL, EMBED, FRAME, HR, IMG, INPUT, KEYGEN, LINK,
            META, PARAM, SOURCE, TRACK, WBR, IMAGE,
        ],
        VOID,
    );
    set(
        &[
            SCRIPT, STYLE, NOSCRIPT, TEMPLATE, IFRAME, NOFRAMES, NOEMBED, TEXTAREA, TITLE, SVG,
            MATH, SELECT, HEAD,
        ],
        NOT_SHOWN,
    );
    set(
        &[
            ADDRESS,
            APPLET,
            AREA,
            ARTICLE,
            ASIDE,
            BASE,
            BASEFONT,
            BGSOUND,
            BLOCKQUOTE,
            BODY,
            BR,
            BUTTON,
            CAPTION,
            CENTER,
            COL,
            COLGROUP,
            DD,
            DETAILS,
            DIR,
            DIV,
            DL,
            DT,
            EMBED,
            FIELDSET,
            FIGCAPTION,
            FIGURE,
            FOOTER,
            FORM,
            FRAME,
            FRAMESET,
            H1,
            H2,
            H3,
            H4,
            H5,
            H6,
            HEAD,
            HEADER,
            HGROUP,
            HR,
            HTML,
            IFRAME,
            IMG,
            INPUT,
            KEYGEN,
            LI,
            LINK,
            LISTING,
            MAIN,
            MARQUEE,
            MENU,
            META,
            NAV,
            NOEMBED,
            NOFRAMES,
            NOSCRIPT,
            OBJECT,
            OL,
            P,
            PARAM,
            PLAINTEXT,
            PRE,
            SCRIPT,
            SEARCH,
            SECTION,
            SELECT,
            SOURCE,
            STYLE,
            SUMMARY,
            TABLE,
            TBODY,
            TD,
            TEMPLATE,
            TEXTAREA,
            TFOOT,
            TH,
            THEAD,
            TITLE,
            TR,
            TRACK,
            UL,
            WBR,
            XMP,
            FOREIGNOBJECT,
            DESC,
        ],
        SPECIAL,
    );
    set(&[A, B, BIG, CODE, EM, FONT, I, NOBR, S, SMALL, STRIKE, STRONG, TT, U], FORMATTING);
    set(
        &[
            ADDRESS, ARTICLE, ASIDE, BLOCKQUOTE, CENTER, DETAILS, DIALOG, DIR, DIV, DL, FIELDSET,
            FIGCAPTION, FIGURE, FOOTER, HEADER, HGROUP, MAIN, MENU, NAV, OL, P, SEARCH, SECTION,
            SUMMARY, UL, H1, H2, H3, H4, H5, H6, PRE, LISTING, FORM, HR, XMP, PLAINTEXT,
        ],
        CLOSES_P,
    );
    set(
        &[SCRIPT, STYLE, XMP, IFRAME, NOEMBED, NOFRAMES, NOSCRIPT, TEXTAREA, TITLE, PLAINTEXT],
        RAW,
    );
    set(
        &[
            APPLET,
            CAPTION,
            HTML,
            TABLE,
            TD,
            TH,
            MARQUEE,
            OBJECT,
            TEMPLATE,
            SELECT,
            FOREIGNOBJECT,
            DESC,
            MATH,
        ],
        SCOPE,
    );
    set(&[DD, DT, LI, OPTGROUP, OPTION, P, RB, RP, RT, RTC], IMPLIED);
    set(
        &[
            B, BIG, BLOCKQUOTE, BODY, BR, CENTER, CODE, DD, DIV, DL, DT, EM, EMBED, H1, H2, H3, H4,
            H5, H6, HEAD, HR, I, IMG, LI, LISTING, MENU, META, NOBR, OL, P, PRE, RUBY, S, SMALL,
            SPAN, STRONG, STRIKE, TABLE, TT, U, UL,
        ],
        BREAKOUT,
    );
    f
});
pub fn flags() -> &'static [u16; COUNT] {
    &FLAGS
}
#[inline]
fn hash(k: u64, len: usize) -> usize {
    ((k.wrapping_add(len as u64).wrapping_mul(0x9E3779B97F4A7C15)) >> 54) as usize
}
#[inline]
pub fn key(n: &[u8]) -> u64 {
    // lower-cased first 8 bytes, longer names folded in
    let mut b = [0u8; 8];
    let l = n.len().min(8);
    b[..l].copy_from_slice(&n[..l]);
    let mut k = u64::from_le_bytes(b) | 0x2020202020202020 & mask(l);
    if n.len() > 8 {
        for &c in &n[8..n.len().min(16)] {
            k = k.rotate_left(5) ^ ((c | 0x20) as u64)
        }
    }
    k
}
#[inline]
fn mask(l: usize) -> u64 {
    if l == 8 { !0 } else { (1u64 << (8 * l)) - 1 }
}
static TABLE_OF_NAMES: LazyLock<Box<[(u64, u8, u8); 1024]>> = LazyLock::new(|| {
    let mut t = Box::new([(0u64, 0u8, 0u8); 1024]);
    for (i, n) in NAMES.iter().enumerate().skip(1) {
        let k = key(n.as_bytes());
        let mut h = hash(k, n.len());
        while t[h].1 != 0 {
            h = (h + 1) & 1023
        }
        t[h] = (k, n.len() as u8, i as u8);
    }
    t
});
#[inline]
pub fn tag_named(n: &[u8]) -> u8 {
    if n.len() > 14 || n.is_empty() {
        return 0;
    }
    let k = key(n);
    let mut h = hash(k, n.len());
    let t = &**TABLE_OF_NAMES;
    loop {
        let e = &t[h];
        if e.1 == 0 {
            return 0;
        }
        if e.0 == k && e.1 as usize == n.len() {
            return e.2;
        }
        h = (h + 1) & 1023;
    }
}
