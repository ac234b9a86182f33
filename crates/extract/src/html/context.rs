//! What the ancestors of an element say of it, for every element in one pass.

use nutgraf_html::{Attr, Tag, Tree};

use crate::hints::Names;

/// What is inherited from element to element.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context {
    /// One bit a kind of ancestor, the element itself included; see [`is`].
    pub(crate) within: u32,
    /// Level of the heading around, or 0.
    pub(crate) heading: u8,
    /// How many lists are around.
    pub(crate) lists: u8,
    /// How many elements are around.
    pub(crate) depth: u16,
    /// The nearest list item, table, or preformatted element around.
    pub(crate) item: u32,
    pub(crate) table: u32,
    /// The nearest table row around.
    pub(crate) row: u32,
    /// Weighed count of names of boilerplate and of content around.
    pub(crate) bad_names: f32,
    pub(crate) good_names: f32,
    /// Names of the element itself: content less boilerplate.
    pub(crate) own_names: i8,
    /// Hash of its class.
    pub(crate) class: u64,
}

/// Bits of [`Context::within`].
pub(crate) mod is {
    pub(crate) const NAV: u32 = 1;
    pub(crate) const FOOTER: u32 = 1 << 1;
    pub(crate) const HEADER: u32 = 1 << 2;
    pub(crate) const ASIDE: u32 = 1 << 3;
    pub(crate) const ARTICLE: u32 = 1 << 4;
    pub(crate) const MAIN: u32 = 1 << 5;
    pub(crate) const FORM: u32 = 1 << 6;
    pub(crate) const LIST: u32 = 1 << 7;
    pub(crate) const TABLE: u32 = 1 << 8;
    pub(crate) const FIGURE: u32 = 1 << 9;
    pub(crate) const SECTION: u32 = 1 << 10;
    pub(crate) const TERMS: u32 = 1 << 11;
    pub(crate) const QUOTE: u32 = 1 << 12;
    pub(crate) const DETAILS: u32 = 1 << 13;
    pub(crate) const CODE: u32 = 1 << 14;
    pub(crate) const CAPTION: u32 = 1 << 15;
    pub(crate) const HIDDEN: u32 = 1 << 16;
    pub(crate) const COMMENTS: u32 = 1 << 17;
    pub(crate) const LABEL: u32 = 1 << 18;
    pub(crate) const DIALOG: u32 = 1 << 19;
    pub(crate) const CONSENT: u32 = 1 << 20;
    pub(crate) const APPENDED: u32 = 1 << 21;
}

/// None of its kind around.
pub(crate) const NONE: u32 = u32::MAX;

const START: Context = Context {
    within: 0,
    heading: 0,
    lists: 0,
    depth: 0,
    item: NONE,
    table: NONE,
    row: NONE,
    bad_names: 0.0,
    good_names: 0.0,
    own_names: 0,
    class: 0,
};

/// How much a name counts at each level further up.
const FADE: f32 = 0.8;

/// Reads the contexts of pages.
#[derive(Debug, Default)]
pub(crate) struct ContextReader {
    /// By lowest bits of the hash of a class or id: what its names say. They
    /// repeat so often that most are not read twice.
    seen: Vec<(u64, Names)>,
}

const SEEN: usize = 512;

impl ContextReader {
    /// Fills `contexts` with one for each element of `tree`. Time in
    /// proportion to the elements and their attributes.
    pub(crate) fn fill(&mut self, tree: &Tree, html: &str, contexts: &mut Vec<Context>) {
        self.seen.resize(SEEN, (0, Names::default()));
        contexts.clear();
        for (i, node) in tree.nodes().iter().enumerate() {
            let parent = contexts.get(node.parent as usize).copied().unwrap_or(START);
            let mut context = below(&parent, i as u32, node.tag);
            if node.tag != Tag::BODY && node.tag != Tag::HTML {
                self.read_names(&mut context, &parent, i, tree, html);
            }
            contexts.push(context);
        }
    }

    /// What class, id, role, style and the like say.
    fn read_names(
        &mut self,
        context: &mut Context,
        parent: &Context,
        i: usize,
        tree: &Tree,
        html: &str,
    ) {
        let mut found = Names::default();
        for attr in [Attr::Class, Attr::Id, Attr::Role] {
            if let Some(value) = tree.attr(html, i, attr) {
                let hash = hash(value.as_bytes());
                found.join(self.names(&value, hash));
                if attr == Attr::Class {
                    context.class = hash;
                }
                if attr == Attr::Role && matches!(&*value, "dialog" | "alertdialog") {
                    context.within |= is::DIALOG;
                }
            }
        }
        if is_hidden(tree, html, i) {
            context.within |= is::HIDDEN;
        }
        if found.comments() {
            context.within |= is::COMMENTS;
        }
        if found.consent() {
            context.within |= is::CONSENT;
        }
        if found.appended() {
            context.within |= is::APPENDED;
        }
        let [bad, good] = [found.bad(), found.good()].map(|found| f32::from(u8::from(found)));
        context.bad_names = parent.bad_names * FADE + bad;
        context.good_names = parent.good_names * FADE + good;
        context.own_names = i8::from(found.good()) - i8::from(found.bad());
    }

    fn names(&mut self, value: &str, hash: u64) -> Names {
        let seen = &mut self.seen[hash as usize % SEEN];
        if seen.0 != hash {
            let mut names = Names::default();
            names.add(value);
            *seen = (hash, names);
        }
        seen.1
    }
}

/// What an element hands down by its tag.
fn below(parent: &Context, index: u32, tag: Tag) -> Context {
    let depth = parent.depth.saturating_add(1);
    let mut context = Context { depth, own_names: 0, class: 0, ..*parent };
    match tag {
        Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 => {
            context.heading = tag.name().as_bytes().get(1).map_or(0, |digit| digit - b'0');
        }
        Tag::UL | Tag::OL | Tag::MENU | Tag::DIR => context.lists = parent.lists.saturating_add(1),
        Tag::LI => context.item = index,
        Tag::TABLE => {
            context.table = index;
            context.item = NONE;
        }
        Tag::TR => context.row = index,
        _ => {}
    }
    context.within |= TAG_BITS.iter().find(|pair| pair.0 == tag).map_or(0, |pair| pair.1);
    context
}

fn is_hidden(tree: &Tree, html: &str, i: usize) -> bool {
    tree.attr(html, i, Attr::Hidden).is_some()
        || tree.attr(html, i, Attr::AriaHidden).is_some_and(|value| value == "true")
        || tree.attr(html, i, Attr::Style).is_some_and(|style| hides(&style))
}

/// FNV-1a.
fn hash(bytes: &[u8]) -> u64 {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, step)
}

fn hides(style: &str) -> bool {
    style.split(';').filter_map(|rule| rule.split_once(':')).any(|(name, value)| {
        let (name, value) = (name.trim(), value.trim());
        name.eq_ignore_ascii_case("display") && value.starts_with("none")
            || name.eq_ignore_ascii_case("visibility") && value.starts_with("hidden")
    })
}

const TAG_BITS: [(Tag, u32); 27] = [
    (Tag::NAV, is::NAV),
    (Tag::FOOTER, is::FOOTER),
    (Tag::HEADER, is::HEADER),
    (Tag::ASIDE, is::ASIDE),
    (Tag::ARTICLE, is::ARTICLE),
    (Tag::MAIN, is::MAIN),
    (Tag::FORM, is::FORM),
    (Tag::UL, is::LIST),
    (Tag::OL, is::LIST),
    (Tag::MENU, is::LIST),
    (Tag::TABLE, is::TABLE),
    (Tag::FIGURE, is::FIGURE),
    (Tag::SECTION, is::SECTION),
    (Tag::DL, is::TERMS),
    (Tag::BLOCKQUOTE, is::QUOTE),
    (Tag::DETAILS, is::DETAILS),
    (Tag::PRE, is::CODE),
    (Tag::LISTING, is::CODE),
    (Tag::XMP, is::CODE),
    (Tag::PLAINTEXT, is::CODE),
    (Tag::FIGCAPTION, is::CAPTION | is::FIGURE),
    (Tag::CAPTION, is::CAPTION),
    (Tag::LABEL, is::LABEL),
    (Tag::LEGEND, is::LABEL),
    (Tag::DIALOG, is::DIALOG),
    (Tag::FIELDSET, is::FORM),
    (Tag::SEARCH, is::FORM),
];
