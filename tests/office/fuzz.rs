//! What the fuzz target holds, held of its corpus and of the fixtures (docs/contributing.md).

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::fixture;

#[path = "../fuzz/office/sealed.rs"]
mod sealed;

#[test]
fn what_the_fuzz_target_holds_is_held_of_its_corpus() {
    let corpus = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz/corpus/sealed");
    for folder in [&*corpus, fixture("").as_path()] {
        assert!(each(folder) > 0, "{}", folder.display());
    }
}

fn each(folder: &Path) -> usize {
    let all = fs::read_dir(folder).expect("a folder");
    let files = all.map(|entry| entry.expect("a file").path());
    let tried = files.inspect(|path| {
        println!("{}", path.display());
        sealed::try_out(&fs::read(path).expect("its bytes"));
    });
    tried.count()
}
