//! The work that a file asks for is known before it is done.

use deguchi_office::{Effort, SealError, open, seal};
use rstest::rstest;

use crate::support::{BOUND, LITTLE, PASSPHRASE, TEXT};

/// The same file with another effort written into it.
fn asking(effort: &str) -> Vec<u8> {
    let sealed = seal(TEXT, PASSPHRASE, LITTLE).expect("sealed");
    let end = sealed.windows(3).position(|window| window == b" 1\n");
    let at = end.expect("its effort") + 1;
    [&sealed[..at], effort.as_bytes(), &sealed[at + 1..]].concat()
}

/// Had any of this been done, the test would run for hours or out of memory.
#[rstest]
#[case(11, 2)]
#[case(18, 256)]
#[case(30, 1 << 20)]
#[case(63, 1 << 53)]
fn more_than_is_allowed_is_refused_at_once_with_what_it_would_cost(
    #[case] power: u8,
    #[case] mebibytes: u64,
) {
    let asked = Effort::new(power).expect("an effort");
    let expected = SealError::Effort {
        asked,
        bound: BOUND,
    };
    let refused = open(&asking(&power.to_string()), PASSPHRASE, BOUND);
    assert_eq!(refused, Err(expected));
    assert_eq!(asked.mebibytes(), mebibytes);
}

#[test]
fn an_effort_that_the_format_does_not_have_is_damage() {
    for effort in [
        "0", "64", "99", "100", "01", "+1", "-1", "1.5", "", "１", "1 1",
    ] {
        let opened = open(&asking(effort), PASSPHRASE, BOUND);
        assert_eq!(opened, Err(SealError::Damaged), "{effort:?}");
    }
}

#[test]
fn the_bound_itself_is_allowed() {
    let sealed = seal(TEXT, PASSPHRASE, BOUND).expect("sealed");
    assert!(open(&sealed, PASSPHRASE, BOUND).is_ok());
    let less = Effort::new(BOUND.power() - 1).expect("an effort");
    assert_eq!(
        open(&sealed, PASSPHRASE, less),
        Err(SealError::Effort {
            asked: BOUND,
            bound: less
        })
    );
}

#[test]
fn what_we_seal_costs_64_mib_a_guess_and_opens_without_asking() {
    assert_eq!(Effort::WRITING.mebibytes(), 64);
    let sealed = seal(TEXT, PASSPHRASE, Effort::WRITING).expect("sealed");
    assert!(sealed.windows(4).any(|window| window == b" 16\n"));
    assert_eq!(
        open(&sealed, PASSPHRASE, Effort::READING).as_deref(),
        Ok(TEXT)
    );
}

#[test]
fn an_effort_says_what_it_is() {
    assert_eq!(Effort::new(0), None);
    assert_eq!(Effort::new(64), None);
    assert_eq!(LITTLE.mebibytes(), 1);
    assert_eq!(Effort::READING.times(Effort::WRITING), 4);
    assert_eq!(Effort::WRITING.times(Effort::READING), 1);
    assert_eq!(Effort::WRITING.to_string(), "2^16 (64 MiB)");
}
