//! What several of these tests need.

use std::path::PathBuf;

use deguchi_office::{Effort, Identity, Recipient, keypair};

/// So little work that a test can do it a thousand times.
pub(crate) const LITTLE: Effort = Effort::new(1).expect("an effort");
/// More than enough for what [`LITTLE`] sealed, and still next to nothing.
pub(crate) const BOUND: Effort = Effort::new(10).expect("an effort");
/// What the tests seal with.
pub(crate) const PASSPHRASE: &str = "ひみつの 手帳 19 番目";
/// What they seal.
pub(crate) const TEXT: &[u8] = "目標：手順書を2件つくり、別の案件で使う".as_bytes();

/// A pair of keys, the same for the same number.
pub(crate) fn pair(number: u8) -> (Identity, Recipient) {
    keypair([number; 32])
}

/// A file of tests/fixtures/sealed.
pub(crate) fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures/sealed")
        .join(name)
}

pub(crate) fn read(name: &str) -> Vec<u8> {
    let path = fixture(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Where the head ends and the nonce begins.
pub(crate) fn end_of_head(sealed: &[u8]) -> usize {
    let mark = b"\n--- ";
    let line = sealed.windows(mark.len()).position(|window| window == mark);
    let line = line.expect("a head") + 1;
    let length = sealed[line..].iter().position(|byte| *byte == b'\n');
    line + length.expect("its end") + 1
}
