//! Options whose values are names: listed in the help, completed by the
//! shell, and refused in one line that says what there is.

use std::{ffi::OsStr, fmt, marker::PhantomData, str::FromStr};

use clap::{
    Arg, Command, Error,
    builder::{PossibleValue, TypedValueParser},
    error::{ContextKind, ContextValue, ErrorKind},
};

/// A parser for the values of an enum that has names.
pub(crate) fn names<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> Names<T> {
    Names { names: all.iter().map(|&one| name(one)).collect(), of: PhantomData }
}

/// The names of a `T`.
#[derive(Clone)]
pub(crate) struct Names<T> {
    names: Vec<&'static str>,
    of: PhantomData<fn() -> T>,
}

impl<T> TypedValueParser for Names<T>
where
    T: FromStr<Err: fmt::Display> + Clone + Send + Sync + 'static,
{
    type Value = T;

    fn parse_ref(&self, cmd: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<T, Error> {
        let value = value.to_string_lossy();
        value.parse().map_err(|unknown: T::Err| {
            let mut error = Error::raw(ErrorKind::ValueValidation, unknown).with_cmd(cmd);
            if let Some(arg) = arg {
                let arg = ContextValue::String(arg.to_string());
                error.insert(ContextKind::InvalidArg, arg);
            }
            error
        })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.names.iter().map(PossibleValue::new)))
    }
}
