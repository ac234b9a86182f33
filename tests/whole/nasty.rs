//! Pages that break careless readers, each with a name. The nasty texts are `nutgraf_core::laws::nasty_texts`.

/// A page with an article of some length, to which odd things are done.
pub(crate) const ARTICLE: &str = "<!doctype html><html lang=\"en\"><head><title>The mill turns again</title></head><body>\
<nav><a href=\"/\">Home</a> <a href=\"/news\">News</a> <a href=\"/about\">About us</a></nav>\
<article><h1>The mill turns again</h1>\
<p>After eleven years of silence the water mill at Aldbrook turned again on Saturday, and half the valley came to see it. \
The wheel, which is five metres high, was rebuilt by volunteers who met every Sunday in a cold barn.</p>\
<p>The mill had ground corn since 1784. A flood broke its wheel in 2015, and the owner, a retired teacher, could not pay \
for the repair. Neighbours raised the money with concerts, cakes and a lottery.</p>\
<p>Flour from the mill will be sold in the village shop from next week. The volunteers say that they will go on meeting \
on Sundays, because nobody wants to stay at home any more.</p>\
</article><footer>© The Valley Post. All rights reserved. <a href=\"/imprint\">Imprint</a></footer></body></html>";

/// Pages of all kinds of trouble.
pub(crate) fn pages() -> Vec<(&'static str, Vec<u8>)> {
    let mut pages: Vec<(&str, Vec<u8>)> = vec![
        ("nothing", Vec::new()),
        ("one byte", b"x".to_vec()),
        ("one angle bracket", b"<".to_vec()),
        ("only white space", b" \r\n\t ".to_vec()),
        ("invalid UTF-8", b"<p>caf\xe9 \xff\xfe\xfd \xc3( \xe2\x82 and more words to read here.</p>".to_vec()),
        ("NUL bytes", ARTICLE.replace("the ", "the\0 ").into_bytes()),
        ("UTF-16, little endian", utf16(ARTICLE, u16::to_le_bytes, b"\xff\xfe")),
        ("UTF-16, big endian", utf16(ARTICLE, u16::to_be_bytes, b"\xfe\xff")),
        ("a byte order mark", [b"\xef\xbb\xbf", ARTICLE.as_bytes()].concat()),
        ("CRLF", ARTICLE.replace("><", ">\r\n<").into_bytes()),
        ("an unknown charset", ARTICLE.replace("<head>", "<head><meta charset=klingon>").into_bytes()),
        ("a lying charset", ARTICLE.replace("<head>", "<head><meta charset=utf-16le>").into_bytes()),
        ("unclosed everything", ARTICLE.replace("</", "<").into_bytes()),
        ("cut in a tag", ARTICLE.as_bytes()[..ARTICLE.len() / 2].to_vec()),
        ("cut in a comment", format!("{ARTICLE}<!-- never").into_bytes()),
        ("cut in a script", format!("<script>{ARTICLE}").into_bytes()),
        ("cut in an attribute", format!("{ARTICLE}<a href=\"").into_bytes()),
        ("only end tags", "</div></p></a></table></body></html>".repeat(500).into_bytes()),
        ("JSON-LD that is none", format!("<script type=\"application/ld+json\">{{\"@type\":[[[</script>{ARTICLE}").into_bytes()),
        ("JSON-LD that is deep", format!("<script type=\"application/ld+json\">{}</script>{ARTICLE}", "[".repeat(100_000)).into_bytes()),
        ("right to left", "<html dir=rtl lang=ar><p>فتحت المكتبة القديمة أبوابها من جديد صباح السبت. حضر مئات السكان، وقرأ الأطفال القصص بصوت عال.</p>".repeat(4).into_bytes()),
        ("markup in attributes", "<a title=\"<p>no</p>\" href='>'>yes</a><p class=>x</p>".into()),
        ("control characters", "<p>\u{1}\u{2}\u{7f}\u{85}\u{2028}words\u{b}and\u{c}more</p>".into()),
    ];
    for (name, piece, times) in [
        ("nested div", "<div>", 100_000),
        ("nested lists", "<ul><li>", 25_000),
        ("nested tables", "<table><tr><td>", 10_000),
        ("nested formatting", "<b><i><a>", 30_000),
        ("nested blockquotes with text", "<blockquote>word ", 20_000),
        ("angle brackets", "<", 1_000_000),
        ("ampersands", "&", 500_000),
        ("open comments", "<!--", 250_000),
        ("script in comments", "<!--<script", 50_000),
        ("misnested formatting", "<p><b class=x>word", 5_000),
        ("links over blocks", "<a><div>x</a>", 5_000),
        ("forms", "<form><div></form>", 25_000),
        ("entities", "&amp;&notin;&#x1F600;&bogus;", 50_000),
        ("headings", "<h2>A heading of some words</h2>", 10_000),
        ("paragraphs", "<p>A paragraph with words, and with a full stop.", 10_000),
    ] {
        pages.push((name, piece.repeat(times).into_bytes()));
    }
    let attributes: String = (0..40_000).map(|i| format!(" a{i}=v")).collect();
    pages.push(("40,000 attributes", format!("<div{attributes}>{ARTICLE}").into_bytes()));
    pages
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2], mark: &[u8]) -> Vec<u8> {
    mark.iter().copied().chain(text.encode_utf16().flat_map(bytes)).collect()
}
