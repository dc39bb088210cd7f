//! The moments that its owner can tell apart.

use deguchi::journal::{PAUSE, stops};
use proptest::prelude::*;

#[test]
fn writing_without_a_pause_is_one_moment() {
    let minute = 60_000;
    let cases: [(&[u64], &[u64]); 6] = [
        (&[], &[]),
        (&[5], &[5]),
        (&[0, minute, 2 * minute], &[2 * minute]),
        (&[0, PAUSE], &[PAUSE]),
        (&[0, PAUSE + 1], &[PAUSE + 1, 0]),
        // In whatever order, and the same moment twice.
        (&[9 * minute, 0, 9 * minute, minute], &[9 * minute, minute]),
    ];
    for (moments, want) in cases {
        assert_eq!(stops(moments), want, "{moments:?}");
    }
}

proptest! {
    #[test]
    fn the_last_moment_is_there_and_no_two_are_close(moments in prop::collection::vec(0_u64..10_000_000, 1..40)) {
        let all = stops(&moments);
        prop_assert_eq!(all.first(), moments.iter().max());
        prop_assert!(all.windows(2).all(|pair| pair[0] - pair[1] > PAUSE));
        prop_assert!(all.iter().all(|stop| moments.contains(stop)));
        for moment in &moments {
            prop_assert!(all.iter().any(|stop| stop >= moment), "each is followed by a stop");
        }
    }
}
