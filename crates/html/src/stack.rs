//! The stack of open elements (13.2.4.2), where every question is one load.
//!
//! The standard asks by walking down the stack, which makes deep pages
//! quadratic. Here each entry carries what a walk from it would find, and each
//! tag knows its innermost open element.

use crate::{
    Tag,
    steps::count,
    tags::{ANCHOR, FORMATTING, FOSTERS, SCOPE, SEE_THROUGH, SPECIAL},
};

/// How deep elements may nest; deeper ones are not put on the stack. Browsers
/// stop here too.
pub(crate) const DEEPEST: usize = 512;

/// Whose element it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Space {
    #[default]
    Html,
    Svg,
    MathMl,
}

/// An open element.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Open {
    pub(crate) tag: Tag,
    pub(crate) space: Space,
    flags: u8,
    /// Its node, or for one without a node that of the element around it.
    pub(crate) node: u32,
    /// The innermost block element that it is or is in.
    pub(crate) block: u32,
    /// Tells elements of one tag apart: by name where the tag is unknown, by
    /// number where it is formatting.
    pub(crate) name: u32,
    /// The next open element in its slot further down, or 0.
    previous: u16,
    /// The innermost element at or below it that bounds a scope …
    scope: u16,
    /// … that is special …
    special: u16,
    /// … that no list item is closed through …
    fence: u16,
    /// … that tells the insertion mode …
    anchor: u16,
    /// … that is of HTML.
    html: u16,
}

/// Its text is not shown.
pub(crate) const IN_HIDDEN: u8 = 1 << 0;
/// Its text is within a link.
pub(crate) const IN_LINK: u8 = 1 << 1;
/// Its white space is kept.
pub(crate) const IN_PRE: u8 = 1 << 2;
/// It was reopened, and has no node.
pub(crate) const GHOST: u8 = 1 << 3;
/// It was closed, but elements in it were not: only its node is open.
pub(crate) const HUSK: u8 = 1 << 4;
/// It was moved before the table that it is open in.
pub(crate) const FOSTERED: u8 = 1 << 5;
/// An integration point (13.2.6.5) of `MathML` for text …
pub(crate) const TAKES_TEXT: u8 = 1 << 6;
/// … and for HTML.
pub(crate) const TAKES_HTML: u8 = 1 << 7;

/// What content has of the element that it is in.
const INHERITED: u8 = IN_HIDDEN | IN_LINK | IN_PRE;

impl Open {
    /// An element in `around`.
    pub(crate) fn within(around: &Open, tag: Tag, space: Space, name: u32, flags: u8) -> Self {
        let link = if tag == Tag::A { IN_LINK } else { 0 };
        let flags = around.flags & INHERITED | flags | link;
        Open { tag, space, name, flags, ..*around }
    }

    #[inline]
    pub(crate) fn is(&self, flags: u8) -> bool {
        self.flags & flags != 0
    }

    /// True if it is an HTML element with one of `traits`.
    #[inline]
    pub(crate) fn has(&self, traits: u16) -> bool {
        self.space == Space::Html && self.tag.has(traits)
    }

    /// True if it is the HTML element `tag`.
    #[inline]
    pub(crate) fn is_html(&self, tag: Tag) -> bool {
        self.space == Space::Html && self.tag == tag
    }

    /// Where the stack notes the innermost of its name, if it does.
    #[inline]
    fn slot(&self) -> Option<usize> {
        (!self.is(HUSK)).then(|| slot(self.tag, self.name, self.space))
    }
}

/// Known tags of HTML have a slot each; other names share a few.
const UNKNOWN: usize = 192;
const FOREIGN: usize = 224;
const _: () = assert!(Tag::COUNT < UNKNOWN);

#[inline]
fn slot(tag: Tag, name: u32, space: Space) -> usize {
    if space != Space::Html {
        FOREIGN + (tag.index() ^ name as usize) % (256 - FOREIGN)
    } else if tag == Tag::UNKNOWN {
        UNKNOWN + name as usize % (FOREIGN - UNKNOWN)
    } else {
        tag.index()
    }
}

/// The open elements. The lowest is no element but the document.
#[derive(Debug)]
pub(crate) struct Stack {
    open: Vec<Open>,
    /// The innermost open element of each slot, or 0.
    innermost: [u16; 256],
}

impl Default for Stack {
    fn default() -> Self {
        // Without memory, for it stands in for one that is in use.
        Stack { open: Vec::new(), innermost: [0; 256] }
    }
}

impl Stack {
    /// Makes ready for a page.
    pub(crate) fn clear(&mut self) {
        self.open.clear();
        self.open.push(Open {
            tag: Tag::UNKNOWN,
            space: Space::Html,
            flags: 0,
            node: u32::MAX,
            block: 0,
            name: 0,
            previous: 0,
            scope: 0,
            special: 0,
            fence: 0,
            anchor: 0,
            html: 0,
        });
        self.innermost = [0; 256];
    }

    /// How many are open, with the document.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.open.len()
    }

    pub(crate) fn is_full(&self) -> bool {
        self.open.len() > DEEPEST
    }

    /// The current node.
    #[inline]
    pub(crate) fn top(&self) -> &Open {
        &self.open[self.open.len() - 1]
    }

    #[inline]
    pub(crate) fn get(&self, index: usize) -> Option<&Open> {
        self.open.get(index)
    }

    /// The innermost open HTML element `tag`, or 0.
    #[inline]
    pub(crate) fn innermost(&self, tag: Tag) -> usize {
        usize::from(self.innermost[tag.index()])
    }

    #[inline]
    pub(crate) fn push(&mut self, open: Open) {
        count(1);
        self.open.push(open);
        self.link(self.open.len() - 1);
    }

    /// Takes the top off; the document stays.
    #[inline]
    pub(crate) fn pop(&mut self) -> Option<Open> {
        count(1);
        if self.open.len() == 1 {
            return None;
        }
        let open = self.open.pop()?;
        self.unlink(&open);
        Some(open)
    }

    /// Sets what a walk down from entry `index` would find.
    #[inline]
    fn link(&mut self, index: usize) {
        let below = self.open[index - 1];
        let open = &mut self.open[index];
        let place = index as u16;
        let point = open.is(TAKES_TEXT | TAKES_HTML)
            || open.space != Space::Html && open.tag == Tag::ANNOTATION_XML;
        let special = open.has(SPECIAL) || point;
        let fence = special && !open.has(SEE_THROUGH);
        open.scope = if open.has(SCOPE) || point { place } else { below.scope };
        open.special = if special { place } else { below.special };
        open.fence = if fence { place } else { below.fence };
        open.anchor = if open.has(ANCHOR) { place } else { below.anchor };
        open.html = if open.space == Space::Html { place } else { below.html };
        if let Some(slot) = open.slot() {
            open.previous = self.innermost[slot];
            self.innermost[slot] = place;
        }
    }

    #[inline]
    fn unlink(&mut self, open: &Open) {
        if let Some(slot) = open.slot() {
            self.innermost[slot] = open.previous;
        }
    }

    /// "Has an element in scope."
    #[inline]
    pub(crate) fn in_scope(&self, tag: Tag) -> Option<usize> {
        let found = self.innermost(tag);
        (found > 0 && found >= usize::from(self.top().scope)).then_some(found)
    }

    /// "Has a p element in button scope."
    #[inline]
    pub(crate) fn p_in_button_scope(&self) -> Option<usize> {
        self.in_scope(Tag::P).filter(|&p| p > self.innermost(Tag::BUTTON))
    }

    /// "Has an li element in list item scope."
    pub(crate) fn li_in_list_scope(&self) -> Option<usize> {
        let list = self.innermost(Tag::OL).max(self.innermost(Tag::UL));
        self.in_scope(Tag::LI).filter(|&li| li > list)
    }

    /// A heading in scope.
    pub(crate) fn heading_in_scope(&self) -> Option<usize> {
        let headings = [Tag::H1, Tag::H2, Tag::H3, Tag::H4, Tag::H5, Tag::H6];
        headings.into_iter().filter_map(|tag| self.in_scope(tag)).max()
    }

    /// "Has an element in table scope."
    pub(crate) fn in_table_scope(&self, tag: Tag) -> Option<usize> {
        let found = self.innermost(tag);
        let bound = self.innermost(Tag::TABLE).max(self.innermost(Tag::TEMPLATE));
        (found > 0 && found >= bound).then_some(found)
    }

    /// The innermost of `tags`, or of template and html.
    pub(crate) fn context(&self, tags: &[Tag]) -> usize {
        let bounds = [Tag::TEMPLATE, Tag::HTML];
        tags.iter().chain(&bounds).map(|&tag| self.innermost(tag)).max().unwrap_or(0)
    }

    /// The open item, of one of `tags`, that a new one closes.
    pub(crate) fn item(&self, tags: &[Tag]) -> Option<usize> {
        let found = tags.iter().map(|&tag| self.innermost(tag)).max().unwrap_or(0);
        (found > 0 && found >= usize::from(self.top().fence)).then_some(found)
    }

    /// The element that "any other end tag" closes.
    pub(crate) fn ordinary(&self, tag: Tag, name: u32) -> Option<usize> {
        let bound = usize::from(self.top().special).max(1);
        self.named(slot(tag, name, Space::Html), bound, |open| {
            open.tag == tag && (tag != Tag::UNKNOWN || open.name == name)
        })
    }

    /// The element of SVG or `MathML` that an end tag closes.
    pub(crate) fn foreign(&self, tag: Tag, name: u32) -> Option<usize> {
        let bound = usize::from(self.top().html) + 1;
        let slot = slot(tag, name, Space::Svg);
        self.named(slot, bound, |open| open.tag == tag && open.name == name)
    }

    /// The innermost element in `slot` that is `it`, if none below `bound`.
    fn named(&self, slot: usize, bound: usize, it: impl Fn(&Open) -> bool) -> Option<usize> {
        let mut found = usize::from(self.innermost[slot]);
        while found >= bound {
            count(1);
            let open = &self.open[found];
            if it(open) {
                return Some(found);
            }
            found = usize::from(open.previous);
        }
        None
    }

    /// The innermost element that tells the insertion mode.
    pub(crate) fn anchor(&self) -> usize {
        usize::from(self.top().anchor)
    }

    /// True if `index` is in scope.
    pub(crate) fn is_in_scope(&self, index: usize) -> bool {
        index >= usize::from(self.top().scope)
    }

    /// The lowest special element above `index`: the "furthest block".
    pub(crate) fn special_above(&self, index: usize) -> Option<usize> {
        if usize::from(self.top().special) <= index {
            return None;
        }
        let place = self.open[index + 1..].iter().position(|open| {
            count(1);
            open.special as usize > index
        })?;
        Some(index + 1 + place)
    }

    /// Makes a husk of entry `index`, whose content stays in it: what is in a
    /// link is still linked.
    pub(crate) fn remove(&mut self, index: usize) {
        self.unlink_from(index);
        let open = &mut self.open[index];
        let tag = if open.tag == Tag::A { Tag::A } else { Tag::UNKNOWN };
        *open = Open { tag, name: 0, flags: open.flags | HUSK, ..*open };
        self.relink_from(index);
    }

    /// Makes husks of the entries `husks`, the lowest first, whose content is
    /// moved out of them, and puts `ghost` above entry `at`.
    pub(crate) fn adopt(&mut self, husks: &[usize], ghost: Option<(usize, Open)>) {
        let Some(&lowest) = husks.first() else { return };
        self.unlink_from(lowest);
        for &index in husks {
            let open = &mut self.open[index];
            *open = Open { tag: Tag::UNKNOWN, name: 0, flags: open.flags | HUSK, ..*open };
        }
        if let Some((at, ghost)) = ghost {
            self.open.insert(at + 1, ghost);
        }
        self.relink_from(lowest);
    }

    fn unlink_from(&mut self, lowest: usize) {
        for index in (lowest..self.open.len()).rev() {
            count(1);
            let open = self.open[index];
            self.unlink(&open);
        }
    }

    fn relink_from(&mut self, lowest: usize) {
        for index in lowest..self.open.len() {
            count(1);
            let open = self.open[index];
            let around = match open.is(FOSTERED) && self.open[index - 1].has(FOSTERS) {
                true => self.innermost(Tag::TABLE).max(1) - 1,
                false => index - 1,
            };
            let link =
                self.open[around].flags & IN_LINK | if open.tag == Tag::A { IN_LINK } else { 0 };
            self.open[index].flags = open.flags & !IN_LINK | link;
            self.link(index);
        }
    }

    /// True if entry `index` is a formatting element with that number.
    #[inline]
    pub(crate) fn is_formatting(&self, index: usize, number: u32) -> bool {
        self.open.get(index).is_some_and(|open| open.name == number && open.has(FORMATTING))
    }
}
