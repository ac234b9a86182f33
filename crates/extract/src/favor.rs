use nutgraf_core::named;

named! {
    /// What to favour where a block may be article or not.
    #[derive(Default)]
    pub enum Favor: "favor" {
        /// Rather lose a block than keep what is no article.
        Precision = "precision",
        /// Neither.
        #[default]
        Balanced = "balanced",
        /// Rather keep too much than lose what a reader would miss.
        Recall = "recall",
    }
}

impl Favor {
    /// The logit from which on a block is kept.
    pub(crate) fn threshold(self) -> f32 {
        match self {
            Favor::Precision => 0.8,
            Favor::Balanced => 0.0,
            Favor::Recall => -0.8,
        }
    }
}
