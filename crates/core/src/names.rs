use std::fmt;

/// There is nothing of this name; the message says what there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    what: &'static str,
    name: String,
    known: Vec<&'static str>,
}

impl UnknownName {
    /// `name` is no `what`; `known` are.
    pub fn new(what: &'static str, name: &str, known: Vec<&'static str>) -> Self {
        UnknownName { what, name: name.into(), known }
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no {} named `{}`; there is {}", self.what, self.name, self.known.join(", "))
    }
}

impl std::error::Error for UnknownName {}

/// Defines an enum whose variants have names, for choices made at run time:
/// `ALL`, `name()`, `Display` and `FromStr` with [`UnknownName`].
///
/// ```
/// nutgraf_core::named! {
///     /// A fruit.
///     pub enum Fruit: "fruit" {
///         /// Green.
///         Pear = "pear",
///         /// Orange.
///         Apricot = "apricot",
///     }
/// }
///
/// assert_eq!("apricot".parse(), Ok(Fruit::Apricot));
/// let error = "prune".parse::<Fruit>().unwrap_err();
/// assert_eq!(error.to_string(), "no fruit named `prune`; there is pear, apricot");
/// ```
#[macro_export]
macro_rules! named {
    (
        $(#[$meta:meta])*
        pub enum $Enum:ident: $what:literal {
            $($(#[$doc:meta])* $Variant:ident = $name:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $Enum {
            $($(#[$doc])* $Variant),*
        }

        impl $Enum {
            /// All of them, in the order in which they are shown.
            pub const ALL: &'static [$Enum] = &[$($Enum::$Variant),*];

            /// The name, as on the command line.
            pub const fn name(self) -> &'static str {
                match self {
                    $($Enum::$Variant => $name),*
                }
            }
        }

        impl ::std::fmt::Display for $Enum {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.name())
            }
        }

        impl ::std::str::FromStr for $Enum {
            type Err = $crate::UnknownName;

            fn from_str(name: &str) -> ::std::result::Result<Self, $crate::UnknownName> {
                let found = Self::ALL.iter().copied().find(|one| one.name() == name);
                found.ok_or_else(|| {
                    let known = Self::ALL.iter().map(|one| one.name()).collect();
                    $crate::UnknownName::new($what, name, known)
                })
            }
        }
    };
}
