//! The elements that a page is read for, as one byte each.

/// The name of an element, or [`Tag::UNKNOWN`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(pub(crate) u8);

macro_rules! tags {
    ($($id:ident $number:literal $name:literal),* $(,)?) => {
        impl Tag {
            /// Any other element: a custom or an obsolete one.
            pub const UNKNOWN: Tag = Tag(0);
            $(#[doc = concat!("`<", $name, ">`")] pub const $id: Tag = Tag($number);)*

            const NAMES: &[&str] = &["", $($name),*];
        }
    };
}

#[rustfmt::skip]
tags! {
    A 1 "a",
    ABBR 2 "abbr",
    ADDRESS 3 "address",
    APPLET 4 "applet",
    AREA 5 "area",
    ARTICLE 6 "article",
    ASIDE 7 "aside",
    AUDIO 8 "audio",
    B 9 "b",
    BASE 10 "base",
    BASEFONT 11 "basefont",
    BGSOUND 12 "bgsound",
    BIG 13 "big",
    BLOCKQUOTE 14 "blockquote",
    BODY 15 "body",
    BR 16 "br",
    BUTTON 17 "button",
    CANVAS 18 "canvas",
    CAPTION 19 "caption",
    CENTER 20 "center",
    CITE 21 "cite",
    CODE 22 "code",
    COL 23 "col",
    COLGROUP 24 "colgroup",
    DD 25 "dd",
    DETAILS 26 "details",
    DIALOG 27 "dialog",
    DIR 28 "dir",
    DIV 29 "div",
    DL 30 "dl",
    DT 31 "dt",
    EM 32 "em",
    EMBED 33 "embed",
    FIELDSET 34 "fieldset",
    FIGCAPTION 35 "figcaption",
    FIGURE 36 "figure",
    FONT 37 "font",
    FOOTER 38 "footer",
    FORM 39 "form",
    FRAME 40 "frame",
    FRAMESET 41 "frameset",
    H1 42 "h1",
    H2 43 "h2",
    H3 44 "h3",
    H4 45 "h4",
    H5 46 "h5",
    H6 47 "h6",
    HEAD 48 "head",
    HEADER 49 "header",
    HGROUP 50 "hgroup",
    HR 51 "hr",
    HTML 52 "html",
    I 53 "i",
    IFRAME 54 "iframe",
    IMAGE 55 "image",
    IMG 56 "img",
    INPUT 57 "input",
    KEYGEN 58 "keygen",
    LABEL 59 "label",
    LEGEND 60 "legend",
    LI 61 "li",
    LINK 62 "link",
    LISTING 63 "listing",
    MAIN 64 "main",
    MARQUEE 65 "marquee",
    MATH 66 "math",
    MENU 67 "menu",
    META 68 "meta",
    NAV 69 "nav",
    NOBR 70 "nobr",
    NOEMBED 71 "noembed",
    NOFRAMES 72 "noframes",
    NOSCRIPT 73 "noscript",
    OBJECT 74 "object",
    OL 75 "ol",
    OPTGROUP 76 "optgroup",
    OPTION 77 "option",
    P 78 "p",
    PARAM 79 "param",
    PICTURE 80 "picture",
    PLAINTEXT 81 "plaintext",
    PRE 82 "pre",
    RB 83 "rb",
    RP 84 "rp",
    RT 85 "rt",
    RTC 86 "rtc",
    RUBY 87 "ruby",
    S 88 "s",
    SCRIPT 89 "script",
    SEARCH 90 "search",
    SECTION 91 "section",
    SELECT 92 "select",
    SMALL 93 "small",
    SOURCE 94 "source",
    SPAN 95 "span",
    STRIKE 96 "strike",
    STRONG 97 "strong",
    STYLE 98 "style",
    SUMMARY 99 "summary",
    SVG 100 "svg",
    TABLE 101 "table",
    TBODY 102 "tbody",
    TD 103 "td",
    TEMPLATE 104 "template",
    TEXTAREA 105 "textarea",
    TFOOT 106 "tfoot",
    TH 107 "th",
    THEAD 108 "thead",
    TIME 109 "time",
    TITLE 110 "title",
    TR 111 "tr",
    TRACK 112 "track",
    TT 113 "tt",
    U 114 "u",
    UL 115 "ul",
    VIDEO 116 "video",
    WBR 117 "wbr",
    XMP 118 "xmp",
    FOREIGNOBJECT 119 "foreignobject",
    DESC 120 "desc",
}

impl Tag {
    /// The name in lower case; empty for [`Tag::UNKNOWN`].
    pub fn name(self) -> &'static str {
        Tag::NAMES.get(usize::from(self.0)).copied().unwrap_or_default()
    }

    /// True if its text stands apart from the text around it.
    pub fn is_block(self) -> bool {
        crate::names::flags().get(usize::from(self.0)).is_some_and(|f| f & crate::names::BLOCK != 0)
    }
}

impl std::fmt::Debug for Tag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if *self == Tag::UNKNOWN { "UNKNOWN" } else { self.name() })
    }
}
