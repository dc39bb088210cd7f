//! Keys and their texts.

use deguchi_office::{Identity, Recipient, SealError, keypair, open_with, seal_to};
use rstest::rstest;

use crate::support::{TEXT, pair};

#[test]
fn the_same_random_bytes_give_the_same_pair_and_others_another() {
    let (one, recipient) = pair(1);
    assert_eq!(one.text(), pair(1).0.text());
    assert_eq!(one.recipient(), recipient);
    assert_ne!(one.text(), pair(2).0.text());
    assert_ne!(recipient, pair(2).1);
}

#[test]
fn both_have_the_standard_texts_and_come_back_from_them() {
    for random in [[0; 32], [0x5a; 32], [0xff; 32]] {
        let (identity, recipient) = keypair(random);
        let (secret, public) = (identity.text(), recipient.to_string());
        assert!(
            secret.starts_with("AGE-SECRET-KEY-1") && secret.len() == 74,
            "{secret}"
        );
        assert!(public.starts_with("age1") && public.len() == 62, "{public}");
        let again: Identity = format!("  {secret}\r\n").parse().expect("an identity");
        assert_eq!(again.text(), secret);
        assert_eq!(again.recipient(), recipient);
        assert_eq!(format!("{public}\n").parse(), Ok(recipient.clone()));
        let sealed = seal_to(TEXT, &[recipient]).expect("sealed");
        assert_eq!(open_with(&sealed, &again).as_deref(), Ok(TEXT));
    }
}

#[rstest]
#[case::nothing("")]
#[case::words("ひみつ")]
#[case::cut("AGE-SECRET-KEY-1QM3QQNHVXWGUHVX8GTPPHS5S9R6TRDR6HX63YMWG9XWN5H5RQM")]
#[case::one_letter_changed(
    "AGE-SECRET-KEY-1QM3QQNHVXWGUHVX8GTPPHS5S9R6TRDR6HX63YMWG9XWN5H5RQMQQ6LAS8Q"
)]
#[case::two_keys(
    "age19kfunxz3l23dznqes8t8l7t9u3z6p4l8z2mv7737lk0e324f0fgsnn3rpu age19kfunxz3l23dznqes8t8l7t9u3z6p4l8z2mv7737lk0e324f0fgsnn3rpu"
)]
fn what_is_no_key_is_refused(#[case] text: &str) {
    assert_eq!(text.parse::<Identity>().err(), Some(SealError::BadIdentity));
    assert_eq!(text.parse::<Recipient>(), Err(SealError::BadRecipient));
}

#[test]
fn the_two_are_not_taken_for_each_other() {
    let (identity, recipient) = pair(1);
    let swapped = identity.text().parse::<Recipient>();
    assert_eq!(swapped, Err(SealError::BadRecipient));
    let swapped = recipient.to_string().parse::<Identity>().err();
    assert_eq!(swapped, Some(SealError::BadIdentity));
}

#[test]
fn a_secret_key_is_not_shown_by_mistake() {
    let (identity, _) = pair(1);
    assert_eq!(format!("{identity:?}"), "Identity(…)");
}
