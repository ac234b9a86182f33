//! Runs the command.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
    thread,
};

use serde_json::Value;

/// What a run of the command left behind.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) status: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// Standard output, of a run in which all went well.
    #[track_caller]
    pub(crate) fn fine(self) -> String {
        assert_eq!((self.status, &*self.err), (Some(0), ""), "{}", self.out);
        self.out
    }

    /// Each line of standard output as JSON.
    #[track_caller]
    pub(crate) fn records(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
    }

    /// Checks status and standard error.
    #[track_caller]
    pub(crate) fn says(&self, status: i32, err: &str) -> &Self {
        assert_eq!((self.status, &*self.err), (Some(status), err));
        self
    }
}

pub(crate) fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nutgraf"));
    command.args(args).stdin(Stdio::null());
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS"] {
        command.env_remove(name);
    }
    command
}

/// Runs the command on nothing but its arguments.
pub(crate) fn nutgraf(args: &[&str]) -> Ran {
    nutgraf_on("", args)
}

/// Runs the command on standard input.
pub(crate) fn nutgraf_on(input: impl AsRef<[u8]>, args: &[&str]) -> Ran {
    let mut command = command(args);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command starts");
    let mut stdin = child.stdin.take().expect("its input is piped");
    let input = input.as_ref().to_vec();
    // A command that does not read its input closes it.
    let writing = thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("the command ends");
    writing.join().expect("the input is written");
    Ran {
        status: output.status.code(),
        out: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
        err: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
    }
}

/// The path of an example page.
pub(crate) fn page(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/pages").join(name);
    path.canonicalize().expect(name).display().to_string()
}

/// The path of a file with this content.
pub(crate) fn file(name: &str, content: impl AsRef<[u8]>) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).expect(name);
    path.display().to_string()
}

/// A page with a menu around its article.
pub(crate) const FERRY: &str = r#"<!doctype html><html lang="en"><head><title>The ferry is back</title>
<meta name="author" content="Ada Reed"><meta property="article:published_time" content="2026-03-02"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<article><h1>The ferry is back</h1>
<p>The old ferry crosses the river again. It was repaired for two years in a yard downstream, and many had given up hope.</p>
<p>On the first day the ferry took four hundred people over the river. The mayor of the town paid for the first ticket, which costs two crowns now.</p>
<p>A bridge was planned here in 1931, and again in 1967. Both times the river took the piers before they were finished, and both times the ferry stayed.</p>
</article><footer>© The Valley Post. All rights reserved.</footer></body></html>"#;

/// A text that is taken as it stands.
pub(crate) const MILL: &str = "The mill stood by the river for a hundred years. On Monday the river took \
it. Nobody was hurt. Men of the village had warned that the mill stood too near the water.\n";
