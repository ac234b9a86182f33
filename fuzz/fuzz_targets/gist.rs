#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::{Gist, Pipeline, Scratch};

fuzz_target!(|bytes: &[u8]| {
    let pipeline = Pipeline::new();
    let (mut scratch, mut gist) = (Scratch::new(), Gist::default());
    let mut run = || {
        pipeline.run_into(bytes, &mut scratch, &mut gist);
        let summary: Vec<_> = gist.summary().map(|pick| pick.index).collect();
        let keywords: Vec<_> = gist.keywords().map(|keyword| keyword.span).collect();
        assert!(gist.summary().all(|pick| gist.source(pick.span).range().end <= bytes.len()));
        (summary, keywords)
    };
    assert_eq!(run(), run());
});
