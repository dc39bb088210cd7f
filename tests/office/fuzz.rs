//! What the fuzz targets hold, held of their corpora and of the fixtures (docs/contributing.md).

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::fixture;

#[path = "../fuzz/office/mod.rs"]
mod office;

fn corpus(target: &str) -> PathBuf {
    let all = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz/corpus");
    all.join(target)
}

#[test]
fn what_the_fuzz_targets_hold_is_held_of_their_corpora() {
    assert!(each(&corpus("archive"), office::archive::try_out) > 0);
    for folder in [corpus("sealed"), fixture("")] {
        assert!(
            each(&folder, office::sealed::try_out) > 0,
            "{}",
            folder.display()
        );
    }
}

fn each(folder: &Path, try_out: fn(&[u8])) -> usize {
    let all = fs::read_dir(folder).expect("a folder");
    let files = all.map(|entry| entry.expect("a file").path());
    let tried = files.inspect(|path| {
        println!("{}", path.display());
        try_out(&fs::read(path).expect("its bytes"));
    });
    tried.count()
}
