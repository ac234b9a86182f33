#![allow(warnings, clippy::all, reason = "a first version, to be replaced")]
//! Visible text, white space collapsed, cut into blocks.

use crate::names::Tag;

/// A run of text: a range of `Blocks::text`, the innermost open block element, and how many bytes are within links.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Block {
    pub tag: u8,
    pub node: u32,
    pub start: u32,
    pub end: u32,
    pub link: u32,
}

#[derive(Default)]
pub struct Blocks {
    pub text: Vec<u8>,
    pub blocks: Vec<Block>,
    /// Tags of the open block elements.
    pub stack: Vec<(u8, u32)>,
    pub map: nutgraf_core::SourceMap,
    /// Where the current block starts.
    cur: usize,
    /// Bytes within links in the current block.
    link: u32,
    /// Open links.
    pub links: u32,
}

impl Blocks {
    pub fn clear(&mut self) {
        self.text.clear();
        self.map.clear();
        self.blocks.clear();
        self.stack.clear();
        self.cur = 0;
        self.link = 0;
        self.links = 0;
    }
    #[inline]
    pub fn text(&mut self, s: &[u8]) {
        collapse(&mut self.text, self.cur, s, self.links > 0, &mut self.link)
    }
    #[inline]
    pub fn flush(&mut self) {
        let mut e = self.text.len();
        if e > self.cur {
            while e > self.cur && matches!(self.text[e - 1], b' ' | b'\n') {
                e -= 1;
                self.text.truncate(e)
            }
            if e > self.cur {
                let tag = self.stack.last().copied().unwrap_or((Tag::BODY as u8, 1));
                let (tag, node) = tag;
                self.blocks.push(Block {
                    tag,
                    node,
                    start: self.cur as u32,
                    end: e as u32,
                    link: self.link.min((e - self.cur) as u32),
                });
                self.text.push(b'\n');
            }
        }
        self.cur = self.text.len();
        self.link = 0;
    }
    #[inline]
    pub fn newline(&mut self) {
        if self.text.len() > self.cur {
            if self.text.ends_with(b" ") {
                self.text.pop();
            }
            self.text.push(b'\n');
        }
    }
    #[inline]
    pub fn open(&mut self, tag: u8, node: u32) {
        self.flush();
        self.stack.push((tag, node))
    }
    #[inline]
    pub fn close(&mut self) {
        self.flush();
        self.stack.pop();
    }
}
#[inline]
fn is_space(b: u8) -> bool {
    b == b' ' || b == b'\n' || b == b'\t' || b == b'\r' || b == 12
}
#[inline]
fn collapse(out: &mut Vec<u8>, cur: usize, s: &[u8], inlink: bool, link: &mut u32) {
    let before = out.len();
    let mut i = 0;
    let n = s.len();
    while i < n {
        if is_space(s[i]) {
            while i < n && is_space(s[i]) {
                i += 1
            }
            if out.len() > cur && !matches!(out[out.len() - 1], b' ' | b'\n') {
                out.push(b' ')
            }
            continue;
        }
        // a run in which white space is single blanks
        let st = i;
        while i < n {
            let b = s[i];
            if b > b' ' {
                i += 1
            } else if b == b' ' && i + 1 < n && !is_space(s[i + 1]) {
                i += 2
            } else if is_space(b) {
                break;
            } else {
                i += 1
            }
        }
        out.extend_from_slice(&s[st..i]);
    }
    if inlink {
        *link += (out.len() - before) as u32
    }
}
