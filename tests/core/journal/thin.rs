//! Snapshots are thinned by age, and no promise is broken by thinning often.

use deguchi::journal::{DAYS, HOUR, thin};
use deguchi::sorted::Set;
use proptest::prelude::*;

const DAY: u64 = 24 * HOUR;
/// A midnight.
const NOW: u64 = 20_000 * DAY;

/// So many hours ago, and minutes.
fn ago(hours: u64, minutes: u64) -> u64 {
    NOW - hours * HOUR - minutes * 60_000
}

#[test]
fn what_stays_and_what_goes() {
    let cases: [(&str, &[u64], &[u64]); 6] = [
        ("nothing", &[], &[]),
        (
            "all of the last hour",
            &[ago(0, 1), ago(0, 2), ago(0, 58), ago(0, 59)],
            &[ago(0, 59), ago(0, 58), ago(0, 2), ago(0, 1)],
        ),
        (
            "one an hour, its newest",
            &[ago(0, 1), ago(3, 50), ago(3, 10), ago(5, 30), ago(5, 5)],
            &[ago(5, 30), ago(5, 5), ago(3, 10), ago(0, 1)],
        ),
        (
            "one a day, its newest",
            &[
                ago(0, 1),
                ago(40, 0),
                ago(50, 0),
                ago(60, 0),
                ago(70, 0),
                ago(90, 0),
            ],
            &[ago(90, 0), ago(50, 0), ago(40, 0), ago(0, 1)],
        ),
        (
            "none that is older, but the first and the last of all",
            &[ago(24 * 400, 0), ago(24 * 300, 0), ago(24 * 200, 0)],
            &[ago(24 * 400, 0), ago(24 * 200, 0)],
        ),
        (
            "one that is still to come",
            &[NOW + 1, NOW + DAY],
            &[NOW + 1, NOW + DAY],
        ),
    ];
    for (what, moments, stay) in cases {
        let want: Set<u64> = stay.iter().copied().collect();
        assert_eq!(thin(moments, NOW), want, "{what}");
    }
}

#[test]
fn a_year_of_work_leaves_about_a_hundred() {
    // A snapshot every ten minutes, day and night.
    let moments: Vec<u64> = (0..365 * 144).map(|n| NOW - n * 600_000).collect();
    let kept = thin(&moments, NOW).len();
    assert!((100..160).contains(&kept), "{kept}");
}

fn any_moments() -> impl Strategy<Value = Vec<u64>> {
    let age = prop_oneof![
        0..3 * HOUR,
        0..3 * DAY,
        (DAYS - 3) * DAY..(DAYS + 3) * DAY,
        0..400 * DAY,
    ];
    prop::collection::vec(age.prop_map(|age| NOW - age), 0..60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_promised_stays(moments in any_moments()) {
        let kept = thin(&moments, NOW);
        prop_assert!(kept.iter().all(|moment| moments.contains(moment)));
        for end in [moments.iter().max(), moments.iter().min()].into_iter().flatten() {
            prop_assert!(kept.contains(end));
        }
        for moment in &moments {
            let age = NOW - moment;
            let same = |other: &u64, span: u64| other / span == moment / span && other >= moment;
            if age <= HOUR {
                prop_assert!(kept.contains(moment));
            } else if age <= DAY {
                prop_assert!(kept.iter().any(|other| same(other, HOUR)));
            } else if age <= DAYS * DAY {
                prop_assert!(kept.iter().any(|other| same(other, DAY)));
            }
        }
    }

    /// Thinned at any moments on the way, what is left in the end is what thinning once leaves.
    #[test]
    fn thinning_by_and_by_is_thinning_at_once(
        moments in any_moments(),
        waits in prop::collection::vec(prop_oneof![0..2 * HOUR, 0..2 * DAY, 0..100 * DAY], 0..6),
    ) {
        let mut now = NOW;
        let mut left: Vec<u64> = moments.clone();
        for wait in waits {
            left = thin(&left, now).into_iter().collect();
            now += wait;
        }
        prop_assert_eq!(thin(&left, now), thin(&moments, now));
        let twice: Vec<u64> = thin(&moments, now).into_iter().collect();
        prop_assert_eq!(thin(&twice, now), thin(&moments, now));
    }
}
