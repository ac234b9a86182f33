#![allow(warnings, clippy::all, clippy::unwrap_used, reason = "a first version, to be replaced")]
//! A tokenizer and a stack of open elements in one pass: nodes in document order, kept attributes as spans, blocks of text.
//!
//! Not a tree builder: formatting elements are not reopened, foster-parented text stays where it is, framesets are
//! skipped. Every step is bounded by the input: scopes are chained, so that no end tag scans the stack in vain (a count
//! by tag says whether there is one to find).

use crate::{blocks::*, names::*};
use Tag::*;
use memchr::{memchr, memchr2};

/// An element, in document order: sums over a subtree are prefix sums over `self..end`.
#[derive(Clone, Copy)]
pub struct Node {
    pub tag: u8,
    pub parent: u32,
    /// One past the last descendant.
    pub end: u32,
    /// Where its start tag begins in the source.
    pub src: u32,
    pub src_end: u32,
    /// Where its start tag ends, and where its content does.
    pub start_end: u32,
    pub raw_end: u32,
    /// Its first kept attribute, and how many.
    pub attr: u32,
    pub attrs: u16,
    /// Length of the text before it.
    pub text_at: u32,
    pub text_end: u32,
}

/// One of the kept attributes; the value as a span of the source, not decoded.
#[derive(Clone, Copy)]
pub struct Attr {
    /// Place in `ATTRS`, from 1.
    pub name: u8,
    pub start: u32,
    pub end: u32,
}

/// An open element. `p` and `scope` point down the stack, so that no end tag has to search for them.
#[derive(Clone, Copy)]
struct Open {
    tag: u8,
    /// In svg or math.
    foreign: bool,
    node: u32,
    /// The open p in button scope, or `NONE`.
    p: u32,
    /// The innermost element that bounds the scope.
    scope: u32,
    /// Within an element whose text is not shown.
    skip: bool,
}
const NONE: u32 = u32::MAX;

/// Everything of a page; reused for the next one.
#[derive(Default)]
pub struct Parser {
    pub out: Blocks,
    pub nodes: Vec<Node>,
    pub attrs: Vec<Attr>,
    open: Vec<Open>,
    /// Open elements by tag: without one an end tag has nothing to do.
    count: Vec<u32>,
    link: bool,
    links: Vec<bool>,
    /// Open foreign elements.
    foreign: u32,
    form: bool,
    /// Elements that the standard would move before their table.
    pub fostered: u32,
    scratch: String,
}
#[inline]
fn is(t: u8, x: Tag) -> bool {
    t == x as u8
}
impl Parser {
    pub fn clear(&mut self) {
        self.out.clear();
        self.nodes.clear();
        self.attrs.clear();
        self.open.clear();
        self.count.clear();
        self.count.resize(256, 0);
        self.link = false;
        self.links.clear();
        self.foreign = 0;
        self.form = false;
        self.fostered = 0;
        self.push_raw(HTML as u8, false, 0);
        self.push_raw(BODY as u8, false, 0);
    }
    fn push_raw(&mut self, tag: u8, foreign: bool, src: u32) {
        self.push(tag, foreign, src, src)
    }
    #[inline]
    fn push(&mut self, tag: u8, foreign: bool, src: u32, src_end: u32) {
        let known = flags()[tag as usize];
        let i = self.open.len() as u32;
        let (parent_p, parent_scope, parent_skip, parent_node) = match self.open.last() {
            Some(o) => (o.p, o.scope, o.skip, o.node),
            None => (NONE, NONE, false, NONE),
        };
        let node = self.nodes.len() as u32;
        self.nodes.push(Node {
            tag,
            parent: parent_node,
            end: 0,
            src,
            src_end,
            start_end: src_end,
            raw_end: src_end,
            attr: self.attrs.len() as u32,
            attrs: 0,
            text_at: self.out.text.len() as u32,
            text_end: self.out.text.len() as u32,
        });
        let scope = if known & SCOPE != 0 { i } else { parent_scope };
        let p = if is(tag, P) {
            i
        } else if known & SCOPE != 0 || is(tag, BUTTON) {
            NONE
        } else {
            parent_p
        };
        let skip = parent_skip || (known & NOT_SHOWN != 0 && !is(tag, HEAD));
        if !skip && !foreign && known & BLOCK != 0 {
            self.out.open(tag, node)
        }
        if is_marker(tag) {
            self.links.push(self.link);
            self.link = false;
            self.out.links = 0
        }
        self.count[tag as usize] += 1;
        if foreign {
            self.foreign += 1
        }
        self.open.push(Open { tag, foreign, node, p, scope, skip });
    }
    #[inline]
    fn pop(&mut self, src: u32) {
        let o = self.open.pop().unwrap();
        let known = flags()[o.tag as usize];
        self.count[o.tag as usize] -= 1;
        if o.foreign {
            self.foreign -= 1
        }
        let n = self.nodes.len() as u32;
        let nd = &mut self.nodes[o.node as usize];
        nd.end = n;
        nd.text_end = self.out.text.len() as u32;
        nd.src_end = nd.src_end.max(src);
        if !o.skip && !o.foreign && known & BLOCK != 0 {
            self.out.close()
        }
        if is_marker(o.tag) {
            self.link = self.links.pop().unwrap_or(false);
            self.out.links = self.link as u32
        }
        if is(o.tag, FORM) {
            self.form = false
        }
    }
    #[inline]
    fn pop_to(&mut self, i: u32, src: u32) {
        while self.open.len() as u32 > i {
            self.pop(src)
        }
    }
    #[inline]
    fn scope(&self) -> u32 {
        self.open.last().unwrap().scope
    }
    /// index of the innermost open element of that tag inside the current scope
    #[inline]
    fn find_in_scope(&self, tag: u8) -> Option<u32> {
        if self.count[tag as usize] == 0 {
            return None;
        }
        let lo = self.scope();
        let mut i = self.open.len();
        while i as u32 > lo {
            i -= 1;
            if self.open[i].tag == tag && !self.open[i].foreign {
                return Some(i as u32);
            }
        }
        None
    }
    #[inline]
    fn close_p(&mut self, src: u32) {
        let p = self.open.last().unwrap().p;
        if p != NONE {
            self.pop_to(p, src)
        }
    }
    #[inline]
    fn cur(&self) -> u8 {
        self.open.last().unwrap().tag
    }
    fn implied(&mut self, src: u32) {
        while flags()[self.cur() as usize] & IMPLIED != 0 {
            self.pop(src)
        }
    }
    fn table_ctx(&self) -> Option<u32> {
        // innermost of table, td, th, caption, template
        if self.count[TABLE as usize] == 0 {
            return None;
        }
        let mut i = self.scope();
        loop {
            let o = &self.open[i as usize];
            let t = o.tag;
            if is(t, TABLE) || is(t, TD) || is(t, TH) || is(t, CAPTION) {
                return Some(i);
            }
            if is(t, TEMPLATE) || is(t, HTML) || i == 0 {
                return None;
            }
            i = self.open[i as usize - 1].scope;
        }
    }
    /// returns true when the element's content is raw text
    #[inline]
    pub fn start(
        &mut self,
        tag: u8,
        self_closing: bool,
        src: u32,
        src_end: u32,
        first_attr: u32,
    ) -> bool {
        let known = flags()[tag as usize];
        if self.foreign > 0
            && self.open.last().unwrap().foreign
            && !is(self.cur(), FOREIGNOBJECT)
            && !is(self.cur(), DESC)
            && !is(self.cur(), TITLE)
        {
            if known & BREAKOUT != 0 {
                while self.open.last().unwrap().foreign {
                    self.pop(src)
                }
            } else {
                if !self_closing {
                    self.push(tag, true, src, src_end)
                }
                return false;
            }
        }
        let before = self.nodes.len();
        let raw = self.start_html(tag, known, self_closing, src, src_end);
        if self.attrs.len() > first_attr as usize && self.nodes.len() > before {
            let n = self.nodes.last_mut().unwrap();
            n.attr = first_attr;
            n.attrs = (self.attrs.len() - first_attr as usize) as u16
        }
        raw
    }
    fn leaf(&mut self, tag: u8, src: u32, src_end: u32) {
        let p = self.open.last().unwrap().node;
        let n = self.nodes.len() as u32;
        self.nodes.push(Node {
            tag,
            parent: p,
            end: n + 1,
            src,
            src_end,
            start_end: src_end,
            raw_end: src_end,
            attr: self.attrs.len() as u32,
            attrs: 0,
            text_at: self.out.text.len() as u32,
            text_end: self.out.text.len() as u32,
        });
        if is(tag, BR) {
            if !self.open.last().unwrap().skip {
                self.out.newline()
            }
        } else if flags()[tag as usize] & BLOCK != 0 && !self.open.last().unwrap().skip {
            self.out.flush()
        }
    }
    #[inline]
    fn start_html(
        &mut self,
        tag: u8,
        known: u16,
        self_closing: bool,
        src: u32,
        src_end: u32,
    ) -> bool {
        if tag == 0 {
            self.push(0, false, src, src_end);
            return false;
        }
        let t = Tag::of(tag);
        match t {
            HTML | HEAD | BODY => return false,
            FRAME | FRAMESET => return false,
            CAPTION | COL | COLGROUP | TBODY | TD | TFOOT | TH | THEAD | TR => {
                // table structure
                let Some(mut i) = self.table_ctx() else { return false };
                let context = self.open[i as usize].tag;
                if !is(context, TABLE) {
                    // inside a cell or caption: close it
                    // only when a table is open above
                    self.pop_to(i, src);
                    match self.table_ctx() {
                        Some(j) if is(self.open[j as usize].tag, TABLE) => i = j,
                        _ => return false,
                    }
                }
                match t {
                    TD | TH => {
                        // back to tr
                        if let Some(r) = self.find_in_scope(TR as u8) {
                            self.pop_to(r + 1, src)
                        } else {
                            self.back_to_section(i, src, true);
                            self.push(TR as u8, false, src, src);
                        }
                        self.push(tag, false, src, src_end)
                    }
                    TR => {
                        if let Some(r) = self.find_in_scope(TR as u8) {
                            self.pop_to(r, src)
                        }
                        self.back_to_section(i, src, true);
                        self.push(tag, false, src, src_end)
                    }
                    COL => self.leaf(tag, src, src_end),
                    _ => {
                        self.pop_to(i + 1, src);
                        self.push(tag, false, src, src_end)
                    }
                }
                return false;
            }
            LI => {
                let lo = self.scope();
                let mut i = self.open.len() as u32;
                while i > lo + 1 {
                    i -= 1;
                    let o = &self.open[i as usize];
                    if is(o.tag, LI) {
                        self.pop_to(i, src);
                        break;
                    }
                    if flags()[o.tag as usize] & SPECIAL != 0
                        && !is(o.tag, ADDRESS)
                        && !is(o.tag, DIV)
                        && !is(o.tag, P)
                    {
                        break;
                    }
                }
                self.close_p(src);
                self.push(tag, false, src, src_end);
                return false;
            }
            DD | DT => {
                let lo = self.scope();
                let mut i = self.open.len() as u32;
                while i > lo + 1 {
                    i -= 1;
                    let o = &self.open[i as usize];
                    if is(o.tag, DD) || is(o.tag, DT) {
                        self.pop_to(i, src);
                        break;
                    }
                    if flags()[o.tag as usize] & SPECIAL != 0
                        && !is(o.tag, ADDRESS)
                        && !is(o.tag, DIV)
                        && !is(o.tag, P)
                    {
                        break;
                    }
                }
                self.close_p(src);
                self.push(tag, false, src, src_end);
                return false;
            }
            H1 | H2 | H3 | H4 | H5 | H6 => {
                self.close_p(src);
                let c = self.cur();
                if c >= H1 as u8 && c <= H6 as u8 {
                    self.pop(src)
                }
                self.push(tag, false, src, src_end);
                return false;
            }
            A => {
                if self.link
                    && let Some(i) = self.find_in_scope(A as u8)
                {
                    self.close_fmt(i, src)
                }
                self.link = true;
                self.out.links = 1;
                self.push(tag, false, src, src_end);
                return false;
            }
            BUTTON => {
                if let Some(i) = self.find_in_scope(tag) {
                    self.pop_to(i, src)
                }
                self.push(tag, false, src, src_end);
                return false;
            }
            TABLE => {
                if let Some(i) = self.table_ctx()
                    && is(self.open[i as usize].tag, TABLE)
                {
                    self.pop_to(i, src)
                }
                self.close_p(src);
                self.push(tag, false, src, src_end);
                return false;
            }
            FORM => {
                if self.form {
                    return false;
                }
                self.close_p(src);
                self.form = true;
                if self.in_table_direct() {
                    self.leaf(tag, src, src_end);
                    return false;
                }
                self.push(tag, false, src, src_end);
                return false;
            }
            HR => {
                self.close_p(src);
                self.leaf(tag, src, src_end);
                return false;
            }
            OPTION | OPTGROUP => {
                if is(self.cur(), OPTION) {
                    self.pop(src)
                }
                if t == OPTGROUP && is(self.cur(), OPTGROUP) {
                    self.pop(src)
                }
                self.push(tag, false, src, src_end);
                return false;
            }
            RB | RTC | RP | RT => {
                self.implied(src);
                self.push(tag, false, src, src_end);
                return false;
            }
            SVG | MATH => {
                if !self_closing {
                    self.push(tag, true, src, src_end)
                }
                return false;
            }
            _ => {}
        }
        if known & CLOSES_P != 0 {
            self.close_p(src)
        }
        if known & VOID != 0 {
            self.leaf(tag, src, src_end);
            return false;
        }
        if self.in_table_direct() && known & RAW == 0 && t != TEMPLATE {
            self.fostered += 1
        }
        self.push(tag, false, src, src_end);
        known & RAW != 0
    }
    #[inline]
    fn in_table_direct(&self) -> bool {
        let c = self.cur();
        is(c, TABLE) || is(c, TBODY) || is(c, THEAD) || is(c, TFOOT) || is(c, TR)
    }
    fn back_to_section(&mut self, i: u32, src: u32, make: bool) {
        // pop back to a row group, or make one
        while self.open.len() as u32 > i + 1 {
            let c = self.cur();
            if is(c, TBODY) || is(c, THEAD) || is(c, TFOOT) {
                return;
            }
            self.pop(src)
        }
        if make {
            self.push(TBODY as u8, false, src, src)
        }
    }
    fn close_fmt(&mut self, i: u32, src: u32) {
        // end of a formatting element: pop unless a special element is open above it
        let special_above =
            self.open[i as usize + 1..].iter().any(|o| flags()[o.tag as usize] & SPECIAL != 0);
        if !special_above {
            self.pop_to(i, src)
        } else {
            let o = &mut self.open[i as usize];
            self.count[o.tag as usize] -= 1;
            o.tag = SPAN as u8;
            self.count[SPAN as usize] += 1;
        }
    }
    #[inline]
    pub fn end(&mut self, tag: u8, src: u32) {
        if tag == 0 {
            return self.end_other(0, src);
        }
        let t = Tag::of(tag);
        let known = flags()[tag as usize];
        if self.foreign > 0 && self.open.last().unwrap().foreign {
            // foreign: match by name
            if self.count[tag as usize] == 0 {
                return;
            }
            let mut i = self.open.len();
            while i > 0 {
                i -= 1;
                let o = &self.open[i];
                if o.tag == tag {
                    self.pop_to(i as u32, src);
                    return;
                }
                if !o.foreign {
                    break;
                }
            }
        }
        match t {
            HTML | BODY | HEAD => {}
            P => {
                let p = self.open.last().unwrap().p;
                if p != NONE { self.pop_to(p, src) } else { self.out.flush() }
            }
            BR => self.leaf(tag, src, src),
            A => {
                if self.link {
                    self.link = false;
                    self.out.links = 0;
                    if let Some(i) = self.find_in_scope(tag) {
                        self.close_fmt(i, src)
                    }
                }
            }
            H1 | H2 | H3 | H4 | H5 | H6 => {
                let lo = self.scope();
                let mut i = self.open.len() as u32;
                if (H1 as usize..=H6 as usize).all(|x| self.count[x] == 0) {
                    return;
                }
                while i > lo + 1 {
                    i -= 1;
                    let c = self.open[i as usize].tag;
                    if c >= H1 as u8 && c <= H6 as u8 {
                        self.pop_to(i, src);
                        return;
                    }
                }
            }
            LI => {
                // list item scope: ul, ol are barriers too
                if self.count[tag as usize] == 0 {
                    return;
                }
                let lo = self.scope();
                let mut i = self.open.len() as u32;
                while i > lo + 1 {
                    i -= 1;
                    let c = self.open[i as usize].tag;
                    if is(c, LI) {
                        self.pop_to(i, src);
                        return;
                    }
                    if is(c, UL) || is(c, OL) {
                        return;
                    }
                }
            }
            TABLE | TBODY | THEAD | TFOOT | TR | TD | TH | CAPTION => self.end_table(t, tag, src),
            TEMPLATE | SELECT => {
                if self.count[tag as usize] == 0 {
                    return;
                }
                let mut i = self.open.len() as u32;
                while i > 1 {
                    i -= 1;
                    if self.open[i as usize].tag == tag {
                        self.pop_to(i, src);
                        return;
                    }
                }
            }
            APPLET | MARQUEE | OBJECT => {
                if self.is_scope(tag) {
                    let s = self.scope();
                    self.pop_to(s, src)
                }
            }
            FORM => {
                self.form = false;
                if let Some(i) = self.find_in_scope(tag) {
                    self.implied(src);
                    if self.open.len() as u32 > i {
                        if self.open.len() as u32 == i + 1 {
                            self.pop(src)
                        } else {
                            self.count[tag as usize] -= 1;
                            self.count[SPAN as usize] += 1; // form closed under open blocks: only the element goes
                            if !self.open[i as usize].skip { /* keeps its block */ }
                            self.open[i as usize].tag = DIV as u8;
                            self.count[SPAN as usize] -= 1;
                            self.count[DIV as usize] += 1;
                        }
                    }
                }
            }
            _ => {
                if known & FORMATTING != 0 {
                    if let Some(i) = self.find_in_scope(tag) {
                        self.close_fmt(i, src)
                    }
                } else if known & SPECIAL != 0 || is(tag, DIALOG) {
                    if known & VOID == 0
                        && let Some(i) = self.find_in_scope(tag)
                    {
                        self.pop_to(i, src)
                    }
                } else {
                    self.end_other(tag, src)
                }
            }
        }
    }
    fn is_scope(&self, tag: u8) -> bool {
        self.open[self.scope() as usize].tag == tag
    }
    fn end_table(&mut self, t: Tag, tag: u8, src: u32) {
        if self.count[tag as usize] == 0 {
            return;
        }
        // climb over cells: scope chain td -> table
        let mut i = self.scope();
        loop {
            let o = self.open[i as usize];
            if o.tag == tag {
                self.pop_to(i, src);
                return;
            }
            match Tag::of(o.tag) {
                HTML | TEMPLATE => return,
                TABLE => {
                    if matches!(t, TR | TBODY | THEAD | TFOOT) {
                        let mut k = self.open.len() as u32;
                        while k > i + 1 {
                            k -= 1;
                            if self.open[k as usize].tag == tag {
                                self.pop_to(k, src);
                                return;
                            }
                        }
                    }
                    return;
                }
                TD | TH | CAPTION => {
                    if matches!(t, TD | TH | CAPTION) {
                        return;
                    } // </tr>, </table>… close the cell
                    // is the wanted one in the table of this cell?
                    let mut k = i;
                    while k > 0 {
                        k -= 1;
                        let c = self.open[k as usize].tag;
                        if c == tag {
                            self.pop_to(k, src);
                            return;
                        }
                        if is(c, TABLE) {
                            return;
                        }
                    }
                    return;
                }
                _ => {
                    if i == 0 {
                        return;
                    }
                    if matches!(t, TABLE) {
                        i = self.open[i as usize - 1].scope;
                    } else {
                        return;
                    }
                }
            }
        }
    }
    fn end_other(&mut self, tag: u8, src: u32) {
        if self.count[tag as usize] == 0 {
            return;
        }
        let mut i = self.open.len() as u32;
        while i > 1 {
            i -= 1;
            let o = &self.open[i as usize];
            if o.tag == tag {
                self.pop_to(i, src);
                return;
            }
            if flags()[o.tag as usize] & SPECIAL != 0 {
                return;
            }
        }
    }
    #[inline]
    pub fn text(&mut self, s: &[u8], at: usize, entities: bool) {
        self.out.map.push(self.out.text.len(), nutgraf_core::Span::new(at, at + s.len()));
        let o = self.open.last().unwrap();
        if o.skip || o.foreign {
            return;
        }
        if entities && memchr(b'&', s).is_some() {
            let mut b = std::mem::take(&mut self.scratch);
            b.clear();
            crate::references::unescape(&String::from_utf8_lossy(s), &mut b);
            self.out.text(b.as_bytes());
            self.scratch = b;
        } else {
            self.out.text(s)
        }
    }
    pub fn finish(&mut self, src: u32) {
        self.pop_to(0, src);
        self.out.flush()
    }
}
#[inline]
fn is_marker(t: u8) -> bool {
    is(t, TD)
        || is(t, TH)
        || is(t, CAPTION)
        || is(t, APPLET)
        || is(t, OBJECT)
        || is(t, MARQUEE)
        || is(t, TEMPLATE)
}
#[inline]
fn is_space(b: u8) -> bool {
    b == b' ' || b == b'\n' || b == b'\t' || b == b'\r' || b == 12
}
const ATTRS: &[&[u8]] = crate::tree::ATTR_NAMES;

#[inline]
fn attr_id(n: &[u8]) -> u8 {
    // by length and first byte
    match n.len() {
        0 | 1 => 0,
        _ => {
            for (i, a) in ATTRS.iter().enumerate() {
                if a.len() == n.len() && a[0] == n[0] | 0x20 && n.eq_ignore_ascii_case(a) {
                    return i as u8 + 1;
                }
            }
            0
        }
    }
}
/// Reads a page (UTF-8 or any superset of ASCII) into the parser's lists.
pub fn parse(html: &[u8], parser: &mut Parser) {
    parser.clear();
    let n = html.len();
    let mut i = 0usize;
    let mut pending = 0usize; // where the text starts that is not yet passed on
    macro_rules! flush {
        ($e:expr) => {
            if $e > pending {
                parser.text(&html[pending..$e], pending, true)
            }
        };
    }
    loop {
        let Some(d) = memchr(b'<', &html[i..]) else {
            flush!(n);
            break;
        };
        let lt = i + d;
        let c = if lt + 1 < n {
            html[lt + 1]
        } else {
            flush!(n);
            break;
        };
        if c.is_ascii_alphabetic() {
            flush!(lt);
            let mut j = lt + 1;
            while j < n && !(is_space(html[j]) || html[j] == b'/' || html[j] == b'>') {
                j += 1
            }
            let name = &html[lt + 1..j];
            let tag = tag_named(name);
            let first_attr = parser.attrs.len() as u32;
            let mut self_closing = false;
            let mut ok = false;
            // attributes
            while j < n {
                let b = html[j];
                if b == b'>' {
                    j += 1;
                    ok = true;
                    break;
                }
                if is_space(b) {
                    j += 1;
                    continue;
                }
                if b == b'/' {
                    self_closing = j + 1 < n && html[j + 1] == b'>';
                    j += 1;
                    continue;
                }
                let s = j;
                j += 1;
                while j < n && !(is_space(html[j]) || matches!(html[j], b'/' | b'>' | b'=')) {
                    j += 1
                }
                let attr_name = &html[s..j];
                let mut k = j;
                while k < n && is_space(html[k]) {
                    k += 1
                }
                let (mut value_start, mut value_end) = (j, j);
                if k < n && html[k] == b'=' {
                    k += 1;
                    while k < n && is_space(html[k]) {
                        k += 1
                    }
                    if k >= n {
                        j = n;
                        break;
                    }
                    let q = html[k];
                    if q == b'"' || q == b'\'' {
                        value_start = k + 1;
                        match memchr(q, &html[value_start..]) {
                            Some(e) => {
                                value_end = value_start + e;
                                j = value_end + 1
                            }
                            None => {
                                j = n;
                                break;
                            }
                        }
                    } else {
                        value_start = k;
                        j = k;
                        if q != b'>' {
                            while j < n && !(is_space(html[j]) || html[j] == b'>') {
                                j += 1
                            }
                        }
                        value_end = j;
                    }
                }
                let id = attr_id(attr_name);
                if id != 0 {
                    parser.attrs.push(Attr {
                        name: id,
                        start: value_start as u32,
                        end: value_end as u32,
                    })
                }
            }
            if !ok {
                parser.attrs.truncate(first_attr as usize);
                break;
            } // end of file in a tag: dropped
            i = j;
            pending = j;
            let raw = parser.start(tag, self_closing, lt as u32, j as u32, first_attr);
            if raw {
                // to the matching end tag
                if is(tag, PLAINTEXT) {
                    parser.text(&html[i..], i, false);
                    break;
                }
                let e = if is(tag, SCRIPT) { script_end(html, i) } else { raw_end(html, i, name) };
                if let Some(n) = parser.nodes.last_mut() {
                    n.raw_end = e as u32
                }
                let rc = is(tag, TITLE) || is(tag, TEXTAREA);
                parser.text(&html[i..e], i, rc);
                i = e;
                pending = e;
                if e >= n {
                    break;
                }
                // the end tag is read by the main loop
            }
        } else if c == b'/' {
            if lt + 2 >= n {
                flush!(n);
                break;
            }
            let c2 = html[lt + 2];
            if c2.is_ascii_alphabetic() {
                flush!(lt);
                let mut j = lt + 2;
                while j < n && !(is_space(html[j]) || html[j] == b'/' || html[j] == b'>') {
                    j += 1
                }
                let tag = tag_named(&html[lt + 2..j]);
                // attributes of an end tag are dropped, quotes are honoured
                let mut ok = false;
                while j < n {
                    match html[j] {
                        b'>' => {
                            j += 1;
                            ok = true;
                            break;
                        }
                        b'"' | b'\'' if j > 0 && html[j - 1] == b'=' => {
                            match memchr(html[j], &html[j + 1..]) {
                                Some(e) => j += e + 2,
                                None => j = n,
                            }
                        }
                        _ => j += 1,
                    }
                }
                if !ok {
                    break;
                }
                i = j;
                pending = j;
                parser.end(tag, j as u32);
            } else if c2 == b'>' {
                flush!(lt);
                i = lt + 3;
                pending = i
            } else {
                flush!(lt);
                match memchr(b'>', &html[lt..]) {
                    Some(e) => {
                        i = lt + e + 1;
                        pending = i
                    }
                    None => {
                        break;
                    }
                }
            }
        } else if c == b'!' {
            flush!(lt);
            if html[lt + 2..].starts_with(b"--") {
                i = comment_end(html, lt + 4);
                pending = i;
                if i >= n {
                    break;
                }
            } else if html[lt + 2..].starts_with(b"[CDATA[") && parser.open.last().unwrap().foreign
            {
                match memchr::memmem::find(&html[lt..], b"]]>") {
                    Some(e) => {
                        i = lt + e + 3;
                        pending = i
                    }
                    None => {
                        break;
                    }
                }
            } else {
                match memchr(b'>', &html[lt..]) {
                    Some(e) => {
                        i = lt + e + 1;
                        pending = i
                    }
                    None => {
                        break;
                    }
                }
            }
        } else if c == b'?' {
            flush!(lt);
            match memchr(b'>', &html[lt..]) {
                Some(e) => {
                    i = lt + e + 1;
                    pending = i
                }
                None => {
                    break;
                }
            }
        } else {
            i = lt + 1;
        }
        if i >= n {
            flush!(n);
            break;
        }
    }
    parser.finish(n as u32);
}
fn comment_end(html: &[u8], s: usize) -> usize {
    let n = html.len();
    if s < n && html[s] == b'>' {
        return s + 1;
    }
    if html[s.min(n)..].starts_with(b"->") {
        return s + 2;
    }
    let mut i = s;
    loop {
        match memchr(b'>', &html[i..]) {
            None => return n,
            Some(d) => {
                let e = i + d;
                if e >= s + 2 && &html[e - 2..e] == b"--" || e >= s + 3 && &html[e - 3..e] == b"--!"
                {
                    return e + 1;
                }
                i = e + 1
            }
        }
    }
}
fn raw_end(html: &[u8], s: usize, name: &[u8]) -> usize {
    let n = html.len();
    let mut i = s;
    loop {
        match memchr(b'<', &html[i..]) {
            None => return n,
            Some(d) => {
                let lt = i + d;
                let e = lt + 2 + name.len();
                if lt + 1 < n
                    && html[lt + 1] == b'/'
                    && e <= n
                    && html[lt + 2..e].eq_ignore_ascii_case(name)
                    && (e == n || is_space(html[e]) || html[e] == b'>' || html[e] == b'/')
                {
                    return lt;
                }
                i = lt + 1
            }
        }
    }
}
fn script_end(html: &[u8], s: usize) -> usize {
    // with the escaped and double-escaped states
    let n = html.len();
    let mut i = s;
    let mut escaped = false;
    let mut twice = false;
    loop {
        let d = if escaped { memchr2(b'<', b'>', &html[i..]) } else { memchr(b'<', &html[i..]) };
        match d {
            None => return n,
            Some(d) => {
                let p = i + d;
                if html[p] == b'>' {
                    if p >= 2 && p - 2 >= s && &html[p - 2..p] == b"--" {
                        escaped = false;
                        twice = false
                    }
                    i = p + 1;
                    continue;
                }
                let r = &html[p..];
                if r.len() > 8
                    && r[1] == b'/'
                    && r[2..8].eq_ignore_ascii_case(b"script")
                    && (is_space(r[8]) || r[8] == b'>' || r[8] == b'/')
                {
                    if twice {
                        twice = false;
                        i = p + 8;
                        continue;
                    }
                    return p;
                }
                if !escaped && r.starts_with(b"<!--") {
                    escaped = true;
                    twice = false;
                    i = p + 4;
                    if html[i.min(n)..].starts_with(b">") || html[i.min(n)..].starts_with(b"->") {
                        escaped = false
                    }
                    continue;
                }
                if escaped
                    && !twice
                    && r.len() > 7
                    && r[1..7].eq_ignore_ascii_case(b"script")
                    && (is_space(r[7]) || r[7] == b'>' || r[7] == b'/')
                {
                    twice = true;
                    i = p + 7;
                    continue;
                }
                i = p + 1
            }
        }
    }
}
