//! An article as Markdown and as plain text to read.

use nutgraf_core::{Article, Block, BlockKind};

/// Appends `article` to `out` as Markdown (`CommonMark`, and tables as `GitHub`
/// has them): title, headings, nested lists, quotes, fenced code, tables.
/// What would be markup in the text is escaped.
///
/// ```
/// use nutgraf_core::{Article, BlockKind, Span};
///
/// let mut article = Article::default();
/// article.title.push_str("Two *kinds*");
/// article.push(BlockKind::Item, "snake_case stays", Span::default());
/// article.push(BlockKind::Item, "# is no heading", Span::default());
/// let mut out = String::new();
/// nutgraf_extract::to_markdown(&article, &mut out);
/// assert_eq!(out, "# Two \\*kinds\\*\n\n- snake_case stays\n- \\# is no heading\n");
/// ```
pub fn to_markdown(article: &Article, out: &mut String) {
    let start = out.len();
    if !article.title.is_empty() {
        out.push_str("# ");
        escape_line(&article.title, out);
        out.push('\n');
    }
    let mut depth = 0;
    for block in &article.blocks {
        let in_list = depth > 0 && block.kind == BlockKind::Item;
        if out.len() > start && !in_list {
            out.push('\n');
        }
        // An item may be one level below the one before it, not more.
        depth = if block.kind == BlockKind::Item { block.level.clamp(1, depth + 1) } else { 0 };
        write_block(&article.text[block.span], block, depth, out);
    }
}

/// Appends `article` to `out` as plain text to read: the title, then the
/// blocks, parted by blank lines; the items of a list stand together, each
/// behind a bullet.
pub fn to_text(article: &Article, out: &mut String) {
    let start = out.len();
    if !article.title.is_empty() {
        out.push_str(&article.title);
        out.push('\n');
    }
    let mut in_list = false;
    for block in &article.blocks {
        let item = block.kind == BlockKind::Item;
        if out.len() > start && !(in_list && item) {
            out.push('\n');
        }
        in_list = item;
        if item {
            indent(usize::from(block.level.max(1)) - 1, out);
            out.push_str("• ");
        }
        out.push_str(&article.text[block.span]);
        out.push('\n');
    }
}

fn write_block(text: &str, block: &Block, depth: u8, out: &mut String) {
    match block.kind {
        BlockKind::Heading => {
            (0..block.level.clamp(1, 6)).for_each(|_| out.push('#'));
            out.push(' ');
            escape_line(text, out);
            out.push('\n');
        }
        BlockKind::Item => {
            let depth = usize::from(depth);
            indent(depth - 1, out);
            out.push_str("- ");
            write_lines(text, |out| indent(depth, out), out);
        }
        BlockKind::Quote => {
            out.push_str("> ");
            write_lines(text, |out| out.push_str("> "), out);
        }
        BlockKind::Code => write_code(text, out),
        BlockKind::Table => write_table(text, out),
        _ => write_lines(text, |_| (), out),
    }
}

/// Two blanks a level.
fn indent(levels: usize, out: &mut String) {
    (0..levels).for_each(|_| out.push_str("  "));
}

/// Lines with hard breaks between them, each but the first begun by `begin`.
fn write_lines(text: &str, begin: impl Fn(&mut String), out: &mut String) {
    for (i, line) in text.split('\n').map(str::trim).filter(|line| !line.is_empty()).enumerate() {
        if i > 0 {
            out.push_str("\\\n");
            begin(out);
        }
        escape_line(line, out);
    }
    out.push('\n');
}

/// Fences longer than any run of backticks within.
fn write_code(text: &str, out: &mut String) {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = |out: &mut String| (0..longest.max(2) + 1).for_each(|_| out.push('`'));
    fence(out);
    out.push('\n');
    out.push_str(text);
    out.push('\n');
    fence(out);
    out.push('\n');
}

/// The first row is the head; each row has as many cells as the widest.
fn write_table(text: &str, out: &mut String) {
    let columns = text.split('\n').map(|row| row.split('\t').count()).max().unwrap_or_default();
    for (i, row) in text.split('\n').enumerate() {
        let cells = row.split('\t').chain(std::iter::repeat("")).take(columns);
        for cell in cells {
            out.push_str("| ");
            escape_line(cell, out);
            out.push(' ');
        }
        out.push_str("|\n");
        if i == 0 {
            (0..columns).for_each(|_| out.push_str("| --- "));
            out.push_str("|\n");
        }
    }
}

/// Appends a line so that it reads as text. A line break is a blank.
fn escape_line(line: &str, out: &mut String) {
    let line = line.trim();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        let next = || line[at + c.len_utf8()..].chars().next().unwrap_or(' ');
        let marks = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' => true,
            '_' => !before.is_alphanumeric() || !next().is_alphanumeric(),
            '&' => next() == '#' || next().is_ascii_alphabetic(),
            '#' => at == 0 || before.is_whitespace(),
            '+' | '-' | '=' | ':' | '!' => at == 0,
            '.' | ')' => at == digits && digits > 0,
            _ => false,
        };
        if marks {
            out.push('\\');
        }
        out.push(if c == '\n' || c == '\r' { ' ' } else { c });
        before = c;
    }
}

#[cfg(test)]
mod tests {
    use nutgraf_core::Span;

    use super::*;

    fn article(blocks: &[(BlockKind, u8, &str)]) -> Article {
        let mut article = Article::default();
        for (kind, level, text) in blocks {
            let start = article.begin_block(0);
            article.text.push_str(text);
            article.end_block(start, *kind, *level, Span::default());
        }
        article
    }

    #[test]
    fn blocks_as_markdown() {
        use BlockKind::{Code, Heading, Item, Paragraph, Quote, Table};
        for (name, blocks, want) in [
            ("nothing", &[][..], ""),
            ("heading", &[(Heading, 2, "Two")], "## Two\n"),
            ("hard break", &[(Paragraph, 0, "One\nTwo")], "One\\\nTwo\n"),
            (
                "nested list",
                &[(Item, 1, "One"), (Item, 3, "Two"), (Item, 1, "Three")],
                "- One\n  - Two\n- Three\n",
            ),
            ("list, then text", &[(Item, 1, "One"), (Paragraph, 0, "Two")], "- One\n\nTwo\n"),
            ("quote", &[(Quote, 0, "One\nTwo")], "> One\\\n> Two\n"),
            ("code", &[(Code, 0, "  let a = `b`;\n```")], "````\n  let a = `b`;\n```\n````\n"),
            ("table", &[(Table, 0, "A\tB|C\n1")], "| A | B\\|C |\n| --- | --- |\n| 1 |  |\n"),
            (
                "marks",
                &[(Paragraph, 0, "1. *a* _b_ c_d [e] <f> &amp; # g")],
                "1\\. \\*a\\* \\_b\\_ c_d \\[e\\] \\<f\\> \\&amp; \\# g\n",
            ),
        ] {
            let mut out = String::new();
            to_markdown(&article(blocks), &mut out);
            assert_eq!(out, want, "{name}");
        }
    }

    #[test]
    fn text_to_read() {
        use BlockKind::{Item, Paragraph};
        let mut article = article(&[
            (Paragraph, 0, "One"),
            (Item, 1, "Two"),
            (Item, 2, "Three"),
            (Item, 1, "Four"),
        ]);
        article.title.push_str("Title");
        let mut out = String::new();
        to_text(&article, &mut out);
        assert_eq!(out, "Title\n\nOne\n\n• Two\n  • Three\n• Four\n");
    }
}
