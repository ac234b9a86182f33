use nutgraf_core::{Article, Extractor, Format, Page, Scratch};

use crate::{Comments, Favor, Lines, html};

/// The default extractor: HTML by its structure, plain text by its lines,
/// Markdown by its blocks.
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
