use nutgraf_core::{Article, Extractor, Format, Page, Scratch};

use crate::{Comments, Favor, Lines, html};

/// The default extractor: HTML by its structure, plain text by its lines
/// ([`Lines`]), Markdown by its blocks.
///
/// # What it does
///
/// Parts an HTML page into pieces (blocks, and lines of blocks) and measures
/// each: length, links, punctuation, names of classes, place in the page, sums
/// over the elements around, likeness to other pieces, distance to headline
/// and text. A linear model scores them, a second one says how much the page
/// is *one article* (or a list, a shop, a discussion) and shifts the first,
/// neighbours are smoothed, and a few rules follow: the headline is the title,
/// nothing is said twice, text beside text stays. No tag and no class decides
/// alone. Where a page shows no text, that of `noscript` or JSON-LD is read.
///
/// Title, authors and date come from JSON-LD, `meta` elements, marked
/// elements and the lines near the headline, in this order; a date only where
/// the page gives one that the calendar has and one reading fits.
///
/// # Source
///
/// Blocks by shallow features: Kohlschütter, Fankhauser and Nejdl,
/// "Boilerplate Detection using Shallow Text Features" (WSDM 2010). Points for
/// roots of articles: Arc90's Readability. A model over blocks and their
/// neighbours: Vogels, Ganea and Eickhoff, "`Web2Text`" (ECIR 2018). The
/// weights were fitted for this crate; `model.rs` says on what, and how they
/// do on pages not seen.
///
/// # Cost
///
/// Time in proportion to the page, and no memory from the second page on,
/// but for attributes with character references and JSON strings with
/// escapes.
///
/// # Options
///
/// [`Rules::favor`] and [`Rules::comments`].
///
/// # Example
///
/// ```
/// use nutgraf_core::{Article, Extractor, Scratch};
/// use nutgraf_extract::{Favor, Rules};
///
/// let html = "<title>Rain</title><ul class=menu><li><a href=/>Home</a><li><a href=/s>Sport</a></ul>\
///     <h1>Rain</h1><p>Rain fell on the Severn for eleven hours, and the river rose by two metres.";
/// let mut article = Article::default();
/// Rules::new().favor(Favor::Precision).extract(&html.into(), &mut Scratch::new(), &mut article);
/// assert_eq!(article.title, "Rain");
/// assert!(article.text.starts_with("Rain fell"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Rules {
    pub(crate) favor: Favor,
    pub(crate) comments: Comments,
}

impl Rules {
    /// With every default.
    pub const fn new() -> Self {
        Rules { favor: Favor::Balanced, comments: Comments::Drop }
    }

    /// What to favour in doubt. The default is [`Favor::Balanced`].
    pub const fn favor(mut self, favor: Favor) -> Self {
        self.favor = favor;
        self
    }

    /// What becomes of readers' comments below an article. The default is
    /// [`Comments::Drop`].
    pub const fn comments(mut self, comments: Comments) -> Self {
        self.comments = comments;
        self
    }
}

impl Extractor for Rules {
    fn extract(&self, page: &Page<'_>, scratch: &mut Scratch, article: &mut Article) {
        match page.format() {
            Format::Html => html::read(page, self, scratch, article),
            #[cfg(feature = "markdown")]
            Format::Markdown => crate::Markdown::new().extract(page, scratch, article),
            _ => Lines::new().favor(self.favor).extract(page, scratch, article),
        }
    }
}
