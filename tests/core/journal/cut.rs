//! When a snapshot is due, and what may go.

use deguchi::journal::{HOUR, Held, MOST_BYTES, MOST_ENTRIES, Tail, is_due, may_go, replay};

use super::{BEGUN, Desk};

#[test]
fn a_snapshot_is_due_after_so_many_entries_bytes_or_so_long() {
    let tail = Tail {
        entries: 1,
        bytes: 1,
        since: BEGUN,
    };
    let cases = [
        (tail, BEGUN, false),
        (tail, BEGUN + HOUR - 1, false),
        (tail, BEGUN + HOUR, true),
        // The clock was put back.
        (tail, BEGUN - HOUR, false),
        (
            Tail {
                entries: MOST_ENTRIES,
                ..tail
            },
            BEGUN,
            true,
        ),
        (
            Tail {
                bytes: MOST_BYTES,
                ..tail
            },
            BEGUN,
            true,
        ),
        // Nothing has changed since.
        (Tail::default(), BEGUN + 9 * HOUR, false),
    ];
    for (tail, now, due) in cases {
        assert_eq!(is_due(&tail, now), due, "{tail:?} {now}");
    }
}

#[test]
fn entries_go_only_where_two_snapshots_hold_them() {
    let held = |number| Held { number, at: BEGUN };
    let cases: [(&[u64], u64); 4] = [(&[], 0), (&[7], 0), (&[0, 7], 0), (&[12, 3, 7], 7)];
    for (numbers, upto) in cases {
        let snapshots: Vec<Held> = numbers.iter().copied().map(held).collect();
        let found = may_go(&snapshots, BEGUN);
        assert_eq!(
            (found.entries, found.snapshots),
            (upto, vec![]),
            "{numbers:?}"
        );
    }
}

#[test]
fn what_is_left_gives_the_plan_from_either_of_the_two_newest_snapshots() {
    let desk = Desk::of_titles(9);
    let snapshots = [0, 3, 6].map(|count| desk.replayed(count).snapshot());
    let held = snapshots.each_ref().map(|one| Held {
        number: one.number,
        at: one.at,
    });
    let upto = may_go(&held, BEGUN).entries;
    let left = || {
        desk.entries()
            .into_iter()
            .filter(|entry| entry.as_ref().is_ok_and(|e| e.number > upto))
    };
    for snapshot in &snapshots[1..] {
        let replayed = replay(snapshot.clone(), left(), None);
        assert_eq!(
            (replayed.state, replayed.stopped),
            (desk.states[9].0.clone(), None)
        );
    }
}

#[test]
fn old_snapshots_go_by_their_age_and_never_the_two_newest() {
    let held = |number, ago| Held {
        number,
        at: BEGUN - ago * HOUR,
    };
    // The last two are of one hour, long ago, and so are the two before them.
    let snapshots = [
        held(1, 2_000),
        held(2, 1_000),
        held(3, 1_000),
        held(4, 300),
        held(5, 300),
    ];
    let found = may_go(&snapshots, BEGUN);
    assert_eq!((found.entries, found.snapshots), (4, vec![]));
    let snapshots = [
        held(1, 2_000),
        held(2, 1_001),
        held(3, 1_000),
        held(4, 301),
        held(5, 300),
    ];
    let found = may_go(&snapshots, BEGUN);
    assert_eq!((found.entries, found.snapshots), (4, vec![2]));
}
