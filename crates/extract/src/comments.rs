use nutgraf_core::named;

named! {
    /// What becomes of readers' comments below an article. The replies of a
    /// forum are its text, not comments.
    #[derive(Default)]
    pub enum Comments: "way with comments" {
        /// They are left out.
        #[default]
        Drop = "drop",
        /// They are blocks of their own kind.
        Keep = "keep",
    }
}
