//! Codes that are drawn, shown on one device and typed into another.

use deguchi::passphrase::{ENOUGH, as_code, code, strength};
use proptest::prelude::*;

#[test]
fn a_code_is_what_was_typed_in_any_way_it_may_come() {
    let cases: [(&str, Option<&str>); 12] = [
        ("k7fm-2qpx-9rtd", Some("k7fm-2qpx-9rtd")),
        ("K7FM 2QPX 9RTD", Some("k7fm-2qpx-9rtd")),
        ("k7fm2qpx9rtd", Some("k7fm-2qpx-9rtd")),
        (" k7fm-2qpx-9rtd\n", Some("k7fm-2qpx-9rtd")),
        ("ｋ７ｆｍー２ｑｐｘー９ｒｔｄ", Some("k7fm-2qpx-9rtd")),
        ("k7fm–2qpx−9rtd", Some("k7fm-2qpx-9rtd")),
        // What the eye takes for one another.
        ("oO0i-Il1L-0000", Some("0001-1111-0000")),
        ("k7fm-2qpx-9rt", None),
        ("k7fm-2qpx-9rtdd", None),
        // No letter of a code.
        ("k7fm-2qpx-9rtu", None),
        ("すずめ 団地 みかん", None),
        ("", None),
    ];
    for (typed, meant) in cases {
        assert_eq!(as_code(typed).as_deref(), meant, "{typed}");
    }
}

proptest! {
    #[test]
    fn every_code_is_its_own_and_hard_to_guess(random: [u8; 12]) {
        let made = code(random);
        prop_assert_eq!(as_code(&made), Some(made.clone()));
        prop_assert_eq!(made.len(), 14);
        // The bits that are left over make no other code.
        prop_assert_eq!(code(random.map(|byte| byte | 0b1110_0000)), made);
    }

    #[test]
    fn codes_differ_where_what_they_are_drawn_from_does(one: [u8; 12], at in 0_usize..12, other in 1_u8..32) {
        let mut two = one;
        two[at] ^= other;
        prop_assert_ne!(code(one), code(two));
    }
}

#[test]
fn what_is_drawn_holds_by_the_rules_for_what_is_thought_up() {
    let drawn = code([23, 7, 14, 19, 2, 22, 21, 28, 9, 24, 25, 13]);
    assert!(strength(&drawn).power >= ENOUGH - 3, "{drawn}");
}
