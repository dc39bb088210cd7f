//! A file that is not what was sealed gives one clear error and nothing of its contents.

use deguchi_office::{SealError, armour, open, open_with, seal, seal_to};
use rstest::rstest;

use crate::support::{BOUND, LITTLE, PASSPHRASE, TEXT, end_of_head, pair};

type Opened = Result<Vec<u8>, SealError>;

/// A small sealed file of a kind, and how it is opened.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Passphrase,
    Key,
}

impl Kind {
    fn sealed(self) -> Vec<u8> {
        match self {
            Self::Passphrase => seal(TEXT, PASSPHRASE, LITTLE),
            Self::Key => seal_to(TEXT, &[pair(1).1, pair(2).1]),
        }
        .expect("sealed")
    }

    fn open(self, bytes: &[u8]) -> Opened {
        match self {
            Self::Passphrase => open(bytes, PASSPHRASE, BOUND),
            Self::Key => open_with(bytes, &pair(2).0),
        }
    }

    /// What a change in the lines of the lock may look like: the wrong key, or another sort of lock.
    fn may_be(self, error: SealError) -> bool {
        match self {
            Self::Passphrase => matches!(
                error,
                SealError::Passphrase | SealError::ForKeys | SealError::Effort { .. }
            ),
            Self::Key => matches!(error, SealError::ForOthers | SealError::ForPassphrase),
        }
    }
}

#[rstest]
fn every_flipped_bit_is_noticed(#[values(Kind::Passphrase, Kind::Key)] kind: Kind) {
    let sealed = kind.sealed();
    let head = end_of_head(&sealed);
    let version = b"age-encryption.org/v".len();
    let lock = version + 2..head - b"--- ".len() - 44;
    for at in 0..sealed.len() {
        for bit in 0..8 {
            let mut changed = sealed.clone();
            changed[at] ^= 1 << bit;
            let Err(error) = kind.open(&changed) else {
                panic!("byte {at} bit {bit} makes no difference");
            };
            let fits = match error {
                SealError::Damaged => true,
                SealError::Version => at == version,
                error => lock.contains(&at) && kind.may_be(error),
            };
            assert!(fits, "byte {at} bit {bit}: {error}");
        }
    }
}

/// Surely cut, or cut in the last part, which looks as if it were changed.
fn short(error: Option<&SealError>) -> bool {
    matches!(error, Some(SealError::Cut | SealError::Damaged))
}

#[rstest]
fn every_cut_is_noticed(#[values(Kind::Passphrase, Kind::Key)] kind: Kind) {
    let sealed = kind.sealed();
    assert_eq!(kind.open(&[]), Err(SealError::Empty));
    // The tag of the contents is 16 bytes: with less than nonce and tag behind the head, something is surely missing.
    let sure = end_of_head(&sealed) + 32;
    for length in 1..sealed.len() {
        let opened = kind.open(&sealed[..length]);
        if length < sure {
            assert_eq!(opened, Err(SealError::Cut), "{length}");
        } else {
            assert!(short(opened.as_ref().err()), "{length}");
        }
    }
    let mut longer = sealed.clone();
    longer.push(b'\n');
    assert_eq!(kind.open(&longer), Err(SealError::Damaged));
}

#[test]
fn a_file_cut_between_its_chunks_is_cut() {
    let (identity, recipient) = pair(1);
    let bytes = vec![b'x'; 3 * 65_536 + 100];
    let sealed = seal_to(&bytes, &[recipient]).expect("sealed");
    let contents = end_of_head(&sealed) + 16;
    for chunks in 0..=3 {
        for more in [0, 1, 16] {
            let length = contents + chunks * 65_552 + more;
            let opened = open_with(&sealed[..length], &identity);
            if chunks == 0 && more == 16 {
                assert_eq!(opened, Err(SealError::Damaged));
            } else {
                assert_eq!(opened, Err(SealError::Cut), "{chunks} chunks and {more}");
            }
        }
    }
    // Whole chunks in another order, or one of them twice.
    let chunk = |number: usize| &sealed[contents + number * 65_552..][..65_552];
    let last = &sealed[contents + 3 * 65_552..];
    for order in [[1, 0, 2], [0, 0, 2], [0, 2, 2]] {
        let mut mixed = sealed[..contents].to_vec();
        order.iter().for_each(|number| mixed.extend(chunk(*number)));
        mixed.extend(last);
        assert_eq!(open_with(&mixed, &identity), Err(SealError::Damaged));
    }
}

#[rstest]
fn every_cut_and_every_changed_letter_of_a_text_is_noticed(
    #[values(Kind::Passphrase, Kind::Key)] kind: Kind,
) {
    let text = armour(&kind.sealed());
    let text = text.trim_end().as_bytes();
    for length in 1..text.len() {
        let opened = kind.open(&text[..length]);
        assert_eq!(opened, Err(SealError::Cut), "{length}");
    }
    for at in 0..text.len() {
        for bit in 0..8 {
            let mut changed = text.to_vec();
            changed[at] ^= 1 << bit;
            // A line break more or less is no change of what the text says.
            let white = text[at].is_ascii_whitespace() || changed[at].is_ascii_whitespace();
            let Err(error) = kind.open(&changed) else {
                assert!(white, "byte {at} bit {bit} makes no difference");
                continue;
            };
            let expected = matches!(
                error,
                SealError::Damaged | SealError::Cut | SealError::Version | SealError::NotSealed
            );
            assert!(
                expected || kind.may_be(error),
                "byte {at} bit {bit}: {error}"
            );
        }
    }
}

#[rstest]
#[case::plain_json(b"{\"format\":\"deguchi/backup\"}", SealError::NotSealed)]
#[case::words("目標".as_bytes(), SealError::NotSealed)]
#[case::archive(b"PK\x03\x04\x00\x00", SealError::NotSealed)]
#[case::zeros(&[0; 4096], SealError::NotSealed)]
#[case::another_armour(
    b"-----BEGIN PGP MESSAGE-----\n\nAAAA\n-----END PGP MESSAGE-----\n",
    SealError::NotSealed
)]
#[case::later_version(b"age-encryption.org/v2\n-> X25519 a\nb\n--- c\n", SealError::Version)]
#[case::no_lock(b"age-encryption.org/v1\n--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n00000000000000000000000000000000", SealError::Damaged)]
#[case::no_salt(
    b"age-encryption.org/v1\n-> scrypt 16\nAAAA\n--- AAAA\n",
    SealError::Damaged
)]
#[case::blanks(b"  \n", SealError::NotSealed)]
fn what_is_no_sealed_file_is_told_from_a_damaged_one(
    #[case] bytes: &[u8],
    #[case] expected: SealError,
) {
    assert_eq!(open(bytes, PASSPHRASE, BOUND), Err(expected));
    assert_eq!(open_with(bytes, &pair(1).0), Err(expected));
}

#[test]
fn the_wrong_sort_of_lock_is_told() {
    let passphrase = Kind::Passphrase.sealed();
    let key = Kind::Key.sealed();
    assert_eq!(Kind::Key.open(&passphrase), Err(SealError::ForPassphrase));
    assert_eq!(Kind::Passphrase.open(&key), Err(SealError::ForKeys));
}

#[test]
fn a_head_without_end_is_refused_before_it_is_worked_through() {
    let line = b"-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nEmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n";
    let mut file = b"age-encryption.org/v1\n".to_vec();
    (0..100_000).for_each(|_| file.extend(line));
    assert_eq!(open_with(&file, &pair(1).0), Err(SealError::Damaged));
}
