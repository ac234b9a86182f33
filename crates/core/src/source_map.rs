use crate::Span;

/// Which bytes of a page each piece of a text was made of.
///
/// A piece as long as its source is a copy, byte for byte; any other (an
/// entity, collapsed white space, text of another encoding) maps as a whole.
///
/// ```
/// use nutgraf_core::{SourceMap, Span};
///
/// // `<p>Fish &amp; chips` became `Fish & chips`.
/// let mut map = SourceMap::default();
/// map.push(0, Span::new(3, 8));
/// map.push(5, Span::new(8, 13));
/// map.push(6, Span::new(13, 19));
/// assert_eq!(map.source(Span::new(0, 4), 12), Span::new(3, 7));
/// assert_eq!(map.source(Span::new(5, 12), 12), Span::new(8, 19));
/// ```
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    pieces: Vec<Piece>,
}

#[derive(Clone, Copy, Debug)]
struct Piece {
    /// Where it starts in the text; it ends where the next one starts.
    text: u32,
    source: Span,
}

impl SourceMap {
    /// Says that the text from byte `text` on was made of `source`, up to the
    /// next piece. Pieces come in the order of the text.
    pub fn push(&mut self, text: usize, source: Span) {
        let text = text.min(Span::MAX_TEXT) as u32;
        match self.pieces.last_mut() {
            Some(last) if last.text == text => last.source = source,
            _ => self.pieces.push(Piece { text, source }),
        }
    }

    /// The source of `span`, a span of a text of `length` bytes. Without
    /// pieces the text is the page. Costs two binary searches.
    pub fn source(&self, span: Span, length: usize) -> Span {
        if self.pieces.is_empty() {
            return span;
        }
        let (first, copy) = self.piece(span.start, length);
        let start = first.source.start + if copy { span.start - first.text } else { 0 };
        if span.is_empty() {
            return Span { start, end: start };
        }
        let (last, copy) = self.piece(span.end - 1, length);
        let end = if copy { last.source.start + (span.end - last.text) } else { last.source.end };
        Span { start, end: end.max(start) }
    }

    /// The piece that holds byte `at`, and whether it is a copy.
    fn piece(&self, at: u32, length: usize) -> (Piece, bool) {
        let index = self.pieces.partition_point(|piece| piece.text <= at).saturating_sub(1);
        let piece = self.pieces[index];
        let end = self.pieces.get(index + 1).map_or(length, |next| next.text as usize);
        (piece, piece.text <= at && end - piece.text as usize == piece.source.len())
    }

    /// Takes over what `other`, the map of a text of `length` bytes, says of
    /// `span`, for a copy of that span which starts at byte `at` of this text.
    /// Costs two binary searches and the pieces copied.
    pub fn copy(&mut self, at: usize, other: &SourceMap, span: Span, length: usize) {
        if span.is_empty() {
            return;
        }
        if other.pieces.is_empty() {
            return self.push(at, span);
        }
        let first = other.pieces.partition_point(|piece| piece.text <= span.start).max(1) - 1;
        for (i, piece) in other.pieces.iter().enumerate().skip(first) {
            if piece.text >= span.end {
                break;
            }
            let end = other.pieces.get(i + 1).map_or(length, |next| next.text as usize);
            let part = Span {
                start: piece.text.max(span.start),
                end: span.end.min(end.min(Span::MAX_TEXT) as u32).max(piece.text),
            };
            let copied = end - piece.text as usize == piece.source.len();
            let source = if copied { other.source(part, length) } else { piece.source };
            self.push(at + (part.start - span.start) as usize, source);
        }
    }

    /// Replaces each source span by what `to` makes of it: for a page that was
    /// decoded before it was read.
    pub fn remap(&mut self, to: impl Fn(Span) -> Span) {
        self.pieces.iter_mut().for_each(|piece| piece.source = to(piece.source));
    }

    /// Forgets the pieces that start at byte `text` or after.
    pub fn truncate(&mut self, text: usize) {
        let keep = self.pieces.partition_point(|piece| (piece.text as usize) < text);
        self.pieces.truncate(keep);
    }

    /// Forgets everything and keeps the memory.
    pub fn clear(&mut self) {
        self.pieces.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `one &amp; two` as `one & two`.
    fn map() -> SourceMap {
        let mut map = SourceMap::default();
        map.push(0, Span::new(10, 14));
        map.push(4, Span::new(14, 19));
        map.push(5, Span::new(19, 23));
        map
    }

    #[test]
    fn a_copy_maps_as_the_whole_does() {
        for (start, end) in [(0, 9), (2, 9), (4, 5), (3, 6), (6, 9), (0, 2)] {
            let span = Span::new(start, end);
            let mut copy = SourceMap::default();
            copy.push(0, Span::new(0, 3));
            copy.copy(3, &map(), span, 9);
            let got = copy.source(Span::new(3, 3 + span.len()), 3 + span.len());
            assert_eq!(got, map().source(span, 9), "{span:?}");
        }
    }

    #[test]
    fn a_remapped_piece_maps_as_a_whole_where_it_is_no_copy() {
        let mut map = map();
        map.remap(|span| Span::new(span.range().start * 2, span.range().end * 2));
        assert_eq!(map.source(Span::new(1, 2), 9), Span::new(20, 28));
    }
}
