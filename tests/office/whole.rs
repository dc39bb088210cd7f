//! What was sealed comes back as it was.

use deguchi::formats::MAX_BYTES;
use deguchi_office::{SealError, armour, open, open_with, seal, seal_to};
use proptest::prelude::*;
use rstest::rstest;

use crate::support::{BOUND, LITTLE, PASSPHRASE, TEXT, pair};

/// Contents of every length around the borders of the chunks, of 64 KiB, that age seals one by one.
#[rstest]
fn any_length_comes_back(
    #[values(0, 1, 15, 16, 17, 65_535, 65_536, 65_537, 131_072, 131_073)] length: usize,
) {
    let bytes: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
    let (identity, recipient) = pair(1);
    let sealed = seal_to(&bytes, &[recipient]).expect("sealed");
    assert!(open_with(&sealed, &identity).as_ref() == Ok(&bytes));
    assert!(open_with(armour(&sealed).as_bytes(), &identity).as_ref() == Ok(&bytes));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_come_back_with_any_passphrase(
        bytes in proptest::collection::vec(any::<u8>(), 0..2_000), passphrase in "\\PC{1,40}",
    ) {
        let sealed = seal(&bytes, &passphrase, LITTLE).expect("sealed");
        prop_assert_eq!(open(&sealed, &passphrase, BOUND), Ok(bytes.clone()));
        prop_assert_eq!(open(armour(&sealed).as_bytes(), &passphrase, BOUND), Ok(bytes));
        let other = passphrase.clone() + "!";
        prop_assert_eq!(open(&sealed, &other, BOUND), Err(SealError::Passphrase));
    }

    #[test]
    fn any_bytes_come_back_for_each_recipient_and_for_nobody_else(
        bytes in proptest::collection::vec(any::<u8>(), 0..2_000), count in 1_u8..5,
    ) {
        let recipients: Vec<_> = (1..=count).map(|number| pair(number).1).collect();
        let sealed = seal_to(&bytes, &recipients).expect("sealed");
        for number in 1..=count {
            prop_assert_eq!(open_with(&sealed, &pair(number).0), Ok(bytes.clone()));
        }
        prop_assert_eq!(open_with(&sealed, &pair(count + 1).0), Err(SealError::ForOthers));
    }
}

#[test]
fn sealing_twice_gives_two_files_that_have_nothing_in_common() {
    let one = seal(TEXT, PASSPHRASE, LITTLE).expect("sealed");
    let two = seal(TEXT, PASSPHRASE, LITTLE).expect("sealed");
    let body = |sealed: &[u8]| sealed[sealed.len() - TEXT.len() - 32..].to_vec();
    assert_ne!(body(&one), body(&two));
    let has = |sealed: &[u8]| sealed.windows(9).any(|window| TEXT.starts_with(window));
    assert!(!has(&one) && !has(&two));
}

#[test]
fn a_passphrase_is_taken_letter_by_letter() {
    let sealed = seal(TEXT, "abc 123", LITTLE).expect("sealed");
    for other in [
        "ABC 123",
        "abc 123 ",
        "abc123",
        "ａｂｃ 123",
        "abc １２３",
        "",
    ] {
        let opened = open(&sealed, other, BOUND);
        assert_eq!(opened, Err(SealError::Passphrase), "{other:?}");
    }
}

#[test]
fn the_largest_file_can_be_sealed_and_a_larger_one_is_refused_both_ways() {
    let (identity, recipient) = pair(1);
    let recipients = [recipient];
    let largest = vec![b'x'; MAX_BYTES];
    let sealed = seal_to(&largest, &recipients).expect("sealed");
    assert!(open_with(&sealed, &identity).as_ref() == Ok(&largest));

    let larger = vec![b'x'; MAX_BYTES + 1];
    let refused = Err(SealError::TooLarge);
    assert_eq!(seal_to(&larger, &recipients), refused);
    assert_eq!(seal(&larger, PASSPHRASE, LITTLE), refused);
    for length in [2 * MAX_BYTES, 3 * MAX_BYTES] {
        let mut file = b"age-encryption.org/v1\n".to_vec();
        file.resize(length, b'x');
        assert_eq!(open(&file, PASSPHRASE, BOUND), refused);
        assert_eq!(open_with(&file, &identity), refused);
    }
}

#[test]
fn nothing_is_sealed_with_no_passphrase_or_for_nobody() {
    assert_eq!(seal(TEXT, "", LITTLE), Err(SealError::NoPassphrase));
    assert_eq!(seal_to(TEXT, &[]), Err(SealError::NoRecipient));
}
