//! The versions of the peers, from the lock file that they were built with.

const LOCK: &str = include_str!("../Cargo.lock");

/// The version of a package that this program depends on.
pub(crate) fn of(package: &str) -> &'static str {
    // Where several versions are built, the dependency of ours is listed with its own.
    let ours = block("nutgraf-compare");
    let listed = ours.and_then(|block| value(block, &format!("\n \"{package} ")));
    listed.or_else(|| value(block(package)?, "version = \"")).unwrap_or("?")
}

/// What the lock file says of a package.
fn block(package: &str) -> Option<&'static str> {
    let name = format!("name = \"{package}\"\n");
    LOCK.split("[[package]]").find(|block| block.contains(&name))
}

/// What stands between `before` and the next quote.
fn value(block: &'static str, before: &str) -> Option<&'static str> {
    block.split_once(before)?.1.split('"').next()
}
