//! Segmenters by name.

use nutgraf_core::Segmenter;

use crate::{Lines, Rules, SentenceSegmenter};

nutgraf_core::named! {
    /// A segmenter, by name.
    ///
    /// ```
    /// use nutgraf_segment::Method;
    ///
    /// let method: Method = "lines".parse()?;
    /// let _segmenter = method.segmenter();
    /// # Ok::<(), nutgraf_core::UnknownName>(())
    /// ```
    pub enum Method: "segmenter" {
        /// [`SentenceSegmenter`].
        Default = "default",
        /// [`Rules`].
        Rules = "rules",
        /// The Unicode standard's, with the feature `uax29`; without it,
        /// [`SentenceSegmenter`].
        Uax29 = "uax29",
        /// [`Lines`].
        Lines = "lines",
    }
}

impl Method {
    /// The one that is used where none is named.
    pub const DEFAULT: Method = Method::Default;

    /// A segmenter of this kind, with all defaults.
    pub fn segmenter(self) -> Box<dyn Segmenter> {
        match self {
            #[cfg(feature = "uax29")]
            Method::Uax29 => Box::new(crate::Uax29::new()),
            Method::Lines => Box::new(Lines::new()),
            Method::Rules => Box::new(Rules::new()),
            _ => Box::new(SentenceSegmenter::new()),
        }
    }
}
