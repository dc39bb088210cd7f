//! What can be said of a file before anybody is asked for a passphrase.

use deguchi_office::{SealError, armour, look, open, seal, seal_to};

use crate::support::{BOUND, LITTLE, PASSPHRASE, TEXT, pair};

#[test]
fn a_file_that_a_passphrase_may_open_passes_in_either_form() {
    let sealed = seal(TEXT, PASSPHRASE, LITTLE).expect("sealed");
    assert_eq!(look(&sealed, BOUND), Ok(()));
    assert_eq!(look(armour(&sealed).as_bytes(), BOUND), Ok(()));
}

#[test]
fn what_no_passphrase_opens_is_told_at_once_as_opening_would() {
    let sealed = seal(TEXT, PASSPHRASE, BOUND).expect("sealed");
    let cases = [
        (Vec::new(), SealError::Empty),
        (TEXT.to_vec(), SealError::NotSealed),
        (sealed[..40].to_vec(), SealError::Cut),
        (
            seal_to(TEXT, &[pair(1).1]).expect("sealed"),
            SealError::ForKeys,
        ),
        (
            sealed.clone(),
            SealError::Effort {
                asked: BOUND,
                bound: LITTLE,
            },
        ),
    ];
    for (bytes, error) in cases {
        assert_eq!(look(&bytes, LITTLE), Err(error));
        assert_eq!(open(&bytes, PASSPHRASE, LITTLE), Err(error));
    }
}

#[test]
fn what_only_opening_brings_to_light_passes() {
    let mut sealed = seal(TEXT, PASSPHRASE, LITTLE).expect("sealed");
    let last = sealed.len() - 1;
    sealed[last] ^= 1;
    assert_eq!(look(&sealed, BOUND), Ok(()));
    assert_eq!(open(&sealed, PASSPHRASE, BOUND), Err(SealError::Damaged));
}
