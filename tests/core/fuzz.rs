//! What the fuzz targets hold, held of their corpora and of the fixtures (docs/contributing.md): what was
//! found once stays found.

use std::fs;
use std::path::Path;

use crate::formats_schema::root;

#[path = "../fuzz/importers/mod.rs"]
mod importers;

type TryOut = fn(&[u8]);

/// Each target, and the fixtures that are its corpus too.
const TARGETS: [(&str, TryOut, &[&str]); 7] = [
    ("file", importers::file::try_out, &["", "odd"]),
    ("code", importers::code::try_out, &[]),
    ("table", importers::table::try_out, &[]),
    ("kept", importers::kept::try_out, &[""]),
    ("journal", importers::journal::try_out, &[]),
    ("tabs", importers::tabs::try_out, &[]),
    ("rescue", importers::rescue::try_out, &["", "odd"]),
];

/// Those that the tests of another package replay: tests/office/fuzz.rs.
const ELSEWHERE: [&str; 2] = ["sealed", "archive"];

fn each(folder: &Path, try_out: TryOut) -> usize {
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap_or_else(|_| panic!("{}", folder.display())) {
        let path = entry.expect("a file").path();
        if path.is_file() {
            println!("{}", path.display());
            try_out(&fs::read(&path).expect("its bytes"));
            count += 1;
        }
    }
    count
}

#[test]
fn what_the_fuzz_targets_hold_is_held_of_their_corpora() {
    for (name, try_out, fixtures) in TARGETS {
        let corpus = root().join("tests/fuzz/corpus").join(name);
        assert!(each(&corpus, try_out) > 0, "{name}");
        for folder in fixtures {
            each(&root().join("tests/fixtures").join(folder), try_out);
        }
    }
}

#[test]
fn every_target_is_replayed() {
    let targets = fs::read_dir(root().join("tests/fuzz/targets")).expect("the targets");
    let names = targets.map(|entry| entry.expect("a file").path());
    let mut names: Vec<_> = names
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    let mut replayed: Vec<_> = TARGETS.iter().map(|(name, ..)| *name).collect();
    replayed.extend(ELSEWHERE);
    names.sort();
    replayed.sort_unstable();
    assert_eq!(names, replayed);
}
