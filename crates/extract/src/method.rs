use nutgraf_core::{Extractor, named};

use crate::Rules;

named! {
    /// An extractor, by name.
    #[derive(Default)]
    pub enum Method: "extractor" {
        /// The one recommended: [`Rules`].
        #[default]
        Default = "default",
        /// [`Rules`].
        Rules = "rules",
    }
}

impl Method {
    /// The extractor, with its defaults.
    pub fn extractor(self) -> Box<dyn Extractor> {
        match self {
            Method::Default | Method::Rules => Box::new(Rules::new()),
        }
    }
}
