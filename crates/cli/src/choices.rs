//! Choices of the command's own, by name.

#![allow(unreachable_pub, reason = "the macro makes public enums")]

nutgraf::named! {
    /// What an input is.
    pub enum Input: "kind of input" {
        /// What its name or else its first bytes say.
        Auto = "auto",
        /// HTML.
        Html = "html",
        /// Plain text.
        Text = "text",
        /// Markdown.
        Markdown = "markdown",
    }
}

nutgraf::named! {
    /// How a result is written.
    pub enum Format: "format" {
        /// For a terminal or a text file.
        Text = "text",
        /// Markdown.
        Markdown = "markdown",
        /// A page to look at.
        Html = "html",
        /// The form of records.
        Json = "json",
    }
}
