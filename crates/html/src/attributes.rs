//! The attributes that are kept of each element.

use nutgraf_core::Span;

use crate::names::{Name, Names};

macro_rules! attributes {
    ($($Attr:ident $name:literal),* $(,)?) => {
        /// An attribute that [`Tree`](crate::Tree) keeps; all others are passed over.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Attr {
            $(#[doc = concat!("`", $name, "`")] $Attr),*
        }

        const ALL: &[Attr] = &[$(Attr::$Attr),*];
        const COUNT: usize = ALL.len();
        static SET: Names<COUNT> = Names::new([$($name),*]);

        impl Attr {
            /// The name in lower case.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Attr::$Attr => $name),*
                }
            }
        }
    };
}

attributes! {
    Alt "alt", AriaHidden "aria-hidden", Charset "charset", Class "class", Content "content",
    DataSrc "data-src", Datetime "datetime", Dir "dir", Hidden "hidden", Href "href",
    HttpEquiv "http-equiv", Id "id", Itemprop "itemprop", Itemscope "itemscope",
    Itemtype "itemtype", Lang "lang", Name "name", Property "property", Rel "rel", Role "role",
    Src "src", Srcset "srcset", Start "start", Style "style", Title "title", Type "type",
    XmlLang "xml:lang",
}

impl Attr {
    #[inline]
    pub(crate) fn find(name: Name) -> Option<Attr> {
        SET.find(name).map(|place| ALL[place])
    }
}

/// A kept attribute of a tag: its name, and its value as it stands in the page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attribute {
    pub(crate) name: Attr,
    pub(crate) value: Span,
}
