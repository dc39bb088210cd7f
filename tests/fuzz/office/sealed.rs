//! A sealed file: its head, its locks, its contents, in binary and as text.

use deguchi_office::{
    Effort, Identity, Recipient, SealError, armour, keypair, look, open, open_with, seal_to,
};

use super::refusals;

/// The most work that a file may cost here: next to nothing.
const BOUND: Effort = Effort::new(6).expect("an effort");
/// What the corpus was sealed with.
const PASSPHRASE: &str = "fuzz";

/// The pair of keys that the corpus was sealed for.
fn pair() -> (Identity, Recipient) {
    keypair([7; 32])
}

/// Opens the bytes with a key and with a passphrase, and seals them.
pub fn try_out(bytes: &[u8]) {
    let (identity, recipient) = pair();
    let with_key = told(open_with(bytes, &identity));
    let looked = told(look(bytes, BOUND));
    let with_passphrase = told(open(bytes, PASSPHRASE, BOUND));
    // One lock or the other; and what a look refuses is not begun.
    assert!(with_key.is_err() || with_passphrase.is_err());
    if let Err(why) = looked {
        assert_eq!(with_passphrase, Err(why));
    }
    // What opens was authentic to the last byte: as text it is the same, and cut it is nothing.
    if let (Ok(contents), true) = (&with_key, bytes.starts_with(b"age-")) {
        let text = armour(bytes);
        let mailed = format!("> {}\nof today", text.replace('\n', "\r\n> "));
        assert_eq!(
            open_with(mailed.as_bytes(), &identity).as_ref(),
            Ok(contents)
        );
        assert!(open_with(&bytes[..bytes.len() - 1], &identity).is_err());
    }
    let sealed = seal_to(bytes, &[recipient]).expect("anything of that size");
    assert_eq!(open_with(&sealed, &identity).as_deref(), Ok(bytes));
    let (stranger, _) = keypair([8; 32]);
    assert_eq!(open_with(&sealed, &stranger), Err(SealError::ForOthers));
}

fn told<T>(result: Result<T, SealError>) -> Result<T, SealError> {
    if let Err(why) = &result {
        refusals::told(&(*why).into());
    }
    result
}
