//! Which is newer when the page starts, and what is said of it.

use deguchi::command::{Act, HeadEdit, HeadText, Workspace};
use deguchi::formats::KeptPlan;
use deguchi::journal::{Newer, Recovered, covers, newer, replay};
use proptest::prelude::*;
use proptest::sample::Index;

use super::{BEGUN, Desk, STEP, any_doing};
use crate::change::{act, goal_id, plan_id};

fn recovered(changes: u64, from: usize, to: usize) -> Recovered {
    let at = |number: usize| BEGUN + number as u64 * STEP;
    Recovered {
        plan: plan_id(),
        changes,
        from: at(from),
        to: at(to),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Storage holds the plan as it was at any moment, the journal up to any other: the later one is
    /// taken, and what is recovered are the changes between.
    #[test]
    fn the_later_of_two_moments_is_taken(
        doings in prop::collection::vec(any_doing(), 1..25),
        stored in any::<Index>(),
        journalled in any::<Index>(),
    ) {
        let desk = Desk::after(doings);
        let (stored, journalled) = (stored.index(desk.states.len()), journalled.index(desk.states.len()));
        let document = desk.document(stored);
        // A plan that is not in storage has no sidecar there: whatever the journal holds is more.
        let seen = document.as_ref().map_or(0, |_| stored);
        let found = newer(document.as_ref(), desk.replayed(journalled));
        let same = document.as_ref().map(|kept| &kept.plan) == desk.states[journalled].0.as_ref();
        if journalled > seen {
            let kept = desk.document(journalled).map(Box::new);
            prop_assert_eq!(found, Newer::Journal(kept, recovered((journalled - seen) as u64, seen + 1, journalled)));
        } else if same || journalled < seen {
            prop_assert_eq!(found, Newer::Document);
        } else {
            prop_assert!(document.is_none());
        }
    }
}

#[test]
fn changes_inside_of_the_snapshot_are_counted_too() {
    let desk = Desk::of_titles(8);
    let journal = replay(desk.replayed(5).snapshot(), desk.entries(), None);
    let Newer::Journal(kept, found) = newer(desk.document(2).as_ref(), journal) else {
        panic!("the journal is newer");
    };
    assert_eq!(kept.map(|kept| *kept), desk.document(8));
    // Of the third to the fifth it is only known that the snapshot has them.
    assert_eq!(found, recovered(6, 5, 8));
}

#[test]
fn where_each_has_something_of_its_own_neither_is_given_up() {
    let mut here = Desk::of_titles(3);
    // Another tab had stored what the journal never came to hold.
    let mut elsewhere = here.document(3).expect("a plan");
    let mut workspace = Workspace::default();
    workspace.load(elsewhere.plan.clone());
    let edit = HeadEdit::Text(HeadText::Section, "運用課".to_owned());
    let change = act(&mut workspace, Act::Head(edit)).expect("it is there");
    elsewhere.sidecar.note("elsewhere", &change);
    elsewhere.plan = workspace.plan(&plan_id()).expect("a plan").as_ref().clone();
    here.titles("後から");
    let Newer::Journal(Some(kept), found) = newer(Some(&elsewhere), here.replayed(4)) else {
        panic!("both have something");
    };
    let title = kept
        .plan
        .goal(&goal_id(1))
        .map(|goal| goal.public.title.as_str());
    assert_eq!(
        (title, kept.plan.head.owner.section.as_str()),
        (Some("後から"), "運用課")
    );
    assert_eq!(found, recovered(1, 4, 4));

    // The same writes, and yet not the same plan: nobody knows who wrote.
    let mut odd = here.document(4).expect("a plan");
    odd.plan.revision += 1;
    assert!(matches!(
        newer(Some(&odd), here.replayed(4)),
        Newer::Both(..)
    ));
}

#[test]
fn a_plan_that_storage_lost_comes_back_from_its_journal() {
    let desk = Desk::of_titles(3);
    let Newer::Journal(kept, found) = newer(None, desk.replayed(3)) else {
        panic!("the journal is newer");
    };
    assert_eq!(kept.map(|kept| *kept), desk.document(3));
    assert_eq!(found, recovered(3, 1, 3));
    // Even one that nobody noted a write of.
    let Newer::Journal(kept, _) = newer(None, desk.replayed(0)) else {
        panic!("the journal is newer");
    };
    assert_eq!(kept.map(|kept| *kept), desk.document(0));
}

#[test]
fn a_plan_that_was_taken_away_stays_away() {
    let mut desk = Desk::of_titles(2);
    desk.does(deguchi::command::Act::Remove);
    // The removal had not reached storage yet.
    let found = newer(desk.document(2).as_ref(), desk.replayed(3));
    assert_eq!(found, Newer::Journal(None, recovered(1, 3, 3)));
}

#[test]
fn the_newest_entry_tells_whether_there_is_anything_to_replay() {
    let desk = Desk::of_titles(4);
    let seen = |count: usize| -> KeptPlan { desk.document(count).expect("a plan") };
    assert!(covers(&seen(4).sidecar.seen, &desk.entry(3)));
    assert!(!covers(&seen(3).sidecar.seen, &desk.entry(3)));
}
