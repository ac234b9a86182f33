//! The elements that the reader knows, and what it knows of each.

use std::fmt;

use crate::names::{Name, Names};

/// The name of an element, or [`Tag::UNKNOWN`].
///
/// ```
/// use nutgraf_html::Tag;
///
/// assert_eq!(Tag::BLOCKQUOTE.name(), "blockquote");
/// assert!(Tag::BLOCKQUOTE.is_block() && !Tag::EM.is_block());
/// assert_eq!(Tag::named("FigCaption"), Tag::FIGCAPTION);
/// assert_eq!(Tag::named("my-element"), Tag::UNKNOWN);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(u8);

macro_rules! tags {
    ($($id:ident $name:literal),* $(,)?) => {
        /// Places in the list.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "named as the tags")]
        enum Place { $($id),* }

        impl Tag {
            $(
                #[doc = concat!("`<", $name, ">`")]
                pub const $id: Tag = Tag(Place::$id as u8 + 1);
            )*
        }

        const COUNT: usize = [$($name),*].len();
        static NAMES: [&str; COUNT] = [$($name),*];
        static SET: Names<COUNT> = Names::new([$($name),*]);
    };
}

tags! {
    A "a", ABBR "abbr", ADDRESS "address", ANNOTATION_XML "annotation-xml", APPLET "applet",
    AREA "area", ARTICLE "article", ASIDE "aside", AUDIO "audio", B "b", BASE "base",
    BASEFONT "basefont", BDI "bdi", BDO "bdo", BGSOUND "bgsound", BIG "big",
    BLOCKQUOTE "blockquote", BODY "body", BR "br", BUTTON "button", CANVAS "canvas",
    CAPTION "caption", CENTER "center", CITE "cite", CODE "code", COL "col", COLGROUP "colgroup",
    DATA "data", DATALIST "datalist", DD "dd", DEL "del", DESC "desc", DETAILS "details",
    DFN "dfn", DIALOG "dialog", DIR "dir", DIV "div", DL "dl", DT "dt", EM "em", EMBED "embed",
    FIELDSET "fieldset", FIGCAPTION "figcaption", FIGURE "figure", FONT "font", FOOTER "footer",
    FOREIGNOBJECT "foreignobject", FORM "form", FRAME "frame", FRAMESET "frameset", H1 "h1",
    H2 "h2", H3 "h3", H4 "h4", H5 "h5", H6 "h6", HEAD "head", HEADER "header", HGROUP "hgroup",
    HR "hr", HTML "html", I "i", IFRAME "iframe", IMAGE "image", IMG "img", INPUT "input",
    INS "ins", KBD "kbd", KEYGEN "keygen", LABEL "label", LEGEND "legend", LI "li", LINK "link",
    LISTING "listing", MAIN "main", MALIGNMARK "malignmark", MARK "mark", MARQUEE "marquee",
    MATH "math", MENU "menu", META "meta", METER "meter", MGLYPH "mglyph", MI "mi", MN "mn",
    MO "mo", MS "ms", MTEXT "mtext", NAV "nav", NOBR "nobr", NOEMBED "noembed",
    NOFRAMES "noframes", NOSCRIPT "noscript", OBJECT "object", OL "ol", OPTGROUP "optgroup",
    OPTION "option", OUTPUT "output", P "p", PARAM "param", PICTURE "picture",
    PLAINTEXT "plaintext", PRE "pre", PROGRESS "progress", Q "q", RB "rb", RP "rp", RT "rt",
    RTC "rtc", RUBY "ruby", S "s", SAMP "samp", SCRIPT "script", SEARCH "search",
    SECTION "section", SELECT "select", SLOT "slot", SMALL "small", SOURCE "source", SPAN "span",
    STRIKE "strike", STRONG "strong", STYLE "style", SUB "sub", SUMMARY "summary", SUP "sup",
    SVG "svg", TABLE "table", TBODY "tbody", TD "td", TEMPLATE "template", TEXTAREA "textarea",
    TFOOT "tfoot", TH "th", THEAD "thead", TIME "time", TITLE "title", TR "tr", TRACK "track",
    TT "tt", U "u", UL "ul", VAR "var", VIDEO "video", WBR "wbr", XMP "xmp",
}

impl Tag {
    /// Any other element: a custom one, or one of SVG or `MathML`.
    pub const UNKNOWN: Tag = Tag(0);

    /// How many are known.
    pub(crate) const COUNT: usize = COUNT;

    /// The tag of that name, in any case.
    pub fn named(name: &str) -> Tag {
        Tag::find(Name::read(name.as_bytes(), 0, name.len()))
    }

    #[inline]
    pub(crate) fn find(name: Name) -> Tag {
        SET.find(name).map_or(Tag::UNKNOWN, |place| Tag(place as u8 + 1))
    }

    /// The name in lower case; empty for [`Tag::UNKNOWN`].
    pub fn name(self) -> &'static str {
        self.index().checked_sub(1).map_or("", |place| NAMES[place])
    }

    /// True if its text stands apart from the text around it, as a
    /// paragraph's, a heading's or a table cell's does.
    #[inline]
    pub fn is_block(self) -> bool {
        self.has(BLOCK)
    }

    /// True for `h1` to `h6`.
    #[inline]
    pub fn is_heading(self) -> bool {
        (Tag::H1..=Tag::H6).contains(&self)
    }

    /// Its place in tables of 256.
    #[inline]
    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }

    /// True if it has one of `traits`.
    #[inline]
    pub(crate) const fn has(self, traits: u16) -> bool {
        TRAITS[self.index()] & traits != 0
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if *self == Tag::UNKNOWN { "unknown" } else { self.name() })
    }
}

/// Its text is a block of its own: `display` is not `inline` in the style
/// sheet of HTML, section 15.3.
pub(crate) const BLOCK: u16 = 1 << 0;
/// Its text is not shown.
pub(crate) const HIDDEN: u16 = 1 << 1;
/// Its white space is kept.
pub(crate) const PRE: u16 = 1 << 2;
/// Category "special" (13.2.4.2).
pub(crate) const SPECIAL: u16 = 1 << 3;
/// Category "special", but an item may be closed through it (13.2.6.4.7, `li`).
pub(crate) const SEE_THROUGH: u16 = 1 << 4;
/// Category "formatting".
pub(crate) const FORMATTING: u16 = 1 << 5;
/// Bounds a scope (13.2.4.2).
pub(crate) const SCOPE: u16 = 1 << 6;
/// Its end tag may be left out (13.2.6.3, "generate implied end tags").
pub(crate) const IMPLIED: u16 = 1 << 7;
/// Tells the insertion mode (13.2.4.1, "reset the insertion mode").
pub(crate) const ANCHOR: u16 = 1 << 8;
/// Content goes before the table instead (13.2.6.1).
pub(crate) const FOSTERS: u16 = 1 << 9;
/// Ends foreign content (13.2.6.5).
pub(crate) const BREAKOUT: u16 = 1 << 10;
/// Has no end tag.
pub(crate) const VOID: u16 = 1 << 11;

static TRAITS: [u16; 256] = traits();

const fn traits() -> [u16; 256] {
    let lists: &[(u16, &[Tag])] = &[
        (BLOCK, BLOCKS),
        (HIDDEN, NOT_SHOWN),
        (PRE, &[Tag::PRE, Tag::LISTING, Tag::XMP, Tag::PLAINTEXT]),
        (SPECIAL, SPECIALS),
        (SEE_THROUGH, &[Tag::ADDRESS, Tag::DIV, Tag::P]),
        (FORMATTING, FORMATTINGS),
        (SCOPE, SCOPES),
        (IMPLIED, IMPLIEDS),
        (ANCHOR, ANCHORS),
        (FOSTERS, &[Tag::TABLE, Tag::TBODY, Tag::TFOOT, Tag::THEAD, Tag::TR]),
        (BREAKOUT, BREAKOUTS),
        (VOID, VOIDS),
    ];
    let (mut traits, mut i) = ([0; 256], 0);
    while i < lists.len() {
        let (bit, tags) = lists[i];
        let mut j = 0;
        while j < tags.len() {
            traits[tags[j].index()] |= bit;
            j += 1;
        }
        i += 1;
    }
    traits
}

macro_rules! list {
    ($name:ident: $($tag:ident)*) => {
        const $name: &[Tag] = &[$(Tag::$tag),*];
    };
}

list! { BLOCKS:
    ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET
    FIGCAPTION FIGURE FOOTER FORM FRAMESET H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI
    LISTING MAIN MENU NAV OL P PLAINTEXT PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD
    TR UL XMP
}
list! { NOT_SHOWN:
    AUDIO CANVAS DATALIST HEAD IFRAME MATH NOEMBED NOFRAMES NOSCRIPT SCRIPT SELECT STYLE SVG
    TEMPLATE TEXTAREA TITLE VIDEO
}
list! { SPECIALS:
    ADDRESS APPLET AREA ARTICLE ASIDE BASE BASEFONT BGSOUND BLOCKQUOTE BODY BR BUTTON CAPTION
    CENTER COL COLGROUP DD DETAILS DIR DIV DL DT EMBED FIELDSET FIGCAPTION FIGURE FOOTER FORM
    FRAME FRAMESET H1 H2 H3 H4 H5 H6 HEAD HEADER HGROUP HR HTML IFRAME IMG INPUT KEYGEN LI LINK
    LISTING MAIN MARQUEE MENU META NAV NOEMBED NOFRAMES NOSCRIPT OBJECT OL P PARAM PLAINTEXT PRE
    SCRIPT SEARCH SECTION SELECT SOURCE STYLE SUMMARY TABLE TBODY TD TEMPLATE TEXTAREA TFOOT TH
    THEAD TITLE TR TRACK UL WBR XMP
}
list! { FORMATTINGS: A B BIG CODE EM FONT I NOBR S SMALL STRIKE STRONG TT U }
list! { SCOPES: APPLET CAPTION HTML MARQUEE OBJECT SELECT TABLE TD TEMPLATE TH }
list! { IMPLIEDS: DD DT LI OPTGROUP OPTION P RB RP RT RTC }
list! { ANCHORS:
    BODY CAPTION COLGROUP FRAMESET HEAD HTML TABLE TBODY TD TEMPLATE TFOOT TH THEAD TR
}
list! { BREAKOUTS:
    B BIG BLOCKQUOTE BODY BR CENTER CODE DD DIV DL DT EM EMBED H1 H2 H3 H4 H5 H6 HEAD HR I IMG LI
    LISTING MENU META NOBR OL P PRE RUBY S SMALL SPAN STRIKE STRONG SUB SUP TABLE TT U UL VAR
}

list! { VOIDS:
    AREA BASE BASEFONT BGSOUND BR COL EMBED FRAME HR IMAGE IMG INPUT KEYGEN LINK META PARAM SOURCE
    TRACK WBR
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_in_any_case() {
        assert!(NAMES.is_sorted());
        for (place, name) in NAMES.iter().enumerate() {
            let tag = Tag(place as u8 + 1);
            assert_eq!(tag.name(), *name);
            assert_eq!(Tag::named(name), tag);
            assert_eq!(Tag::named(&name.to_uppercase()), tag);
            assert_eq!(Tag::named(&format!("{name}-")), Tag::UNKNOWN);
        }
    }
}
