//! The journal: what is written for each change, and what it gives back.

mod any;
mod cut;
mod newer;
mod read;
mod sources;
mod stops;
mod thin;

use deguchi::change::Change;
use deguchi::command::{Act, GoalEdit, GoalText, Workspace};
use deguchi::formats::{Entry, KeptPlan, ReadError, Snapshot, read_entry};
use deguchi::history::{COALESCE_MILLIS, History};
use deguchi::journal::{Broken, Replayed, Stopped, beginning, entry, replay};
use deguchi::model::{Plan, PlanId};
use deguchi::sidecar::Sidecar;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::change::{act, any_act, goal, goal_id, plan_id, state, workspace};

/// The name of this device's writes.
const HERE: &str = "here";
/// When the first change was made.
const BEGUN: u64 = 1_790_000_000_000;
/// How long each change comes after the one before, in milliseconds.
const STEP: u64 = 60_000;

/// What a person does who works in one plan.
#[derive(Clone, Debug)]
enum Doing {
    Act(Box<Act>),
    Undo,
    Redo,
    /// Takes one of the earlier changes back.
    TakeBack(Index),
}

fn any_doing() -> impl Strategy<Value = Doing> {
    prop_oneof![
        8 => any_act().prop_map(|act| Doing::Act(Box::new(act))),
        2 => Just(Doing::Undo),
        1 => Just(Doing::Redo),
        1 => any::<Index>().prop_map(Doing::TakeBack),
    ]
}

/// A person at work, with the journal that is written meanwhile.
struct Desk {
    workspace: Workspace,
    history: History,
    sidecar: Sidecar,
    /// The snapshot that the journal begins with.
    first: Snapshot,
    /// What was written: one document a change.
    written: Vec<String>,
    /// The plan behind each of them, the beginning first.
    states: Vec<(Option<Plan>, Sidecar)>,
}

impl Desk {
    fn new() -> Self {
        let workspace = workspace();
        let sidecar = Sidecar::default();
        let begun = state(&workspace);
        Self {
            first: Snapshot::of(plan_id(), 0, BEGUN, begun.clone(), sidecar.clone()),
            states: vec![(begun, sidecar.clone())],
            workspace,
            history: History::default(),
            sidecar,
            written: Vec::new(),
        }
    }

    /// One that did all this.
    fn after(doings: Vec<Doing>) -> Self {
        let mut desk = Self::new();
        let mut changes: Vec<Change> = Vec::new();
        for doing in doings {
            let change = match doing {
                Doing::Act(what) => act(&mut desk.workspace, *what).ok().inspect(|change| {
                    let at = (changes.len() as u64 + 1) * (COALESCE_MILLIS + 1);
                    desk.history.note(change, at);
                }),
                Doing::Undo => desk.history.undo(&mut desk.workspace, &plan_id()),
                Doing::Redo => desk.history.redo(&mut desk.workspace, &plan_id()),
                Doing::TakeBack(_) if changes.is_empty() => None,
                Doing::TakeBack(which) => {
                    let change = which.get(&changes);
                    Some(desk.history.take_back(&mut desk.workspace, change))
                }
            };
            if let Some(change) = change.filter(|change| !change.fields.is_empty()) {
                desk.write(change.clone());
                changes.push(change);
            }
        }
        desk
    }

    /// One that wrote `count` titles, one after the other.
    fn of_titles(count: usize) -> Self {
        let mut desk = Self::new();
        desk.does(Act::AddGoals(vec![goal(1)], None));
        for n in 1..count {
            desk.titles(&n.to_string());
        }
        desk
    }

    fn does(&mut self, what: Act) {
        let change = act(&mut self.workspace, what).expect("it is done");
        self.write(change);
    }

    fn titles(&mut self, title: &str) {
        let edit = GoalEdit::Text(GoalText::Title, title.to_owned());
        self.does(Act::Goal(goal_id(1), edit));
    }

    fn write(&mut self, change: Change) {
        let before = self.sidecar.clone();
        self.sidecar.note(HERE, &change);
        let number = self.written.len() as u64 + 1;
        let by = (
            HERE.to_owned(),
            self.sidecar.seen.get(HERE).copied().expect("noted"),
        );
        let at = BEGUN + number * STEP;
        let entry = entry(number, at, by, change, &before, &self.sidecar);
        assert_eq!(entry.besides, Sidecar::default(), "the write says it all");
        self.written.push(entry.to_json());
        self.states
            .push((state(&self.workspace), self.sidecar.clone()));
    }

    fn entries(&self) -> Vec<Result<Entry, ReadError>> {
        self.written.iter().map(|text| read_entry(text)).collect()
    }

    fn entry(&self, place: usize) -> Entry {
        read_entry(&self.written[place]).expect("it was written here")
    }

    /// What the journal gives of its first entries.
    fn replayed(&self, count: usize) -> Replayed {
        replay(
            self.first.clone(),
            self.entries().into_iter().take(count),
            None,
        )
    }

    /// The document of the moment behind so many changes.
    fn document(&self, count: usize) -> Option<KeptPlan> {
        let (plan, sidecar) = self.states[count].clone();
        plan.map(|plan| KeptPlan { plan, sidecar })
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// From any snapshot on, to any entry or moment: exactly the plan that was there, and a sound one.
    #[test]
    fn any_part_of_the_journal_gives_the_plan_as_it_was_then(
        doings in prop::collection::vec(any_doing(), 1..30),
        from in any::<Index>(),
    ) {
        let desk = Desk::after(doings);
        let entries = desk.entries();
        let from = from.index(desk.states.len());
        let (plan, sidecar) = desk.states[from].clone();
        let at = BEGUN + from as u64 * STEP;
        let middle = Snapshot::of(plan_id(), from as u64, at, plan, sidecar);
        for (count, (plan, sidecar)) in desk.states.iter().enumerate() {
            let whole = desk.replayed(count);
            prop_assert_eq!(&whole.stopped, &None);
            prop_assert_eq!(&whole.state, plan);
            prop_assert_eq!(&whole.sidecar, sidecar);
            prop_assert!(whole.state.is_none_or(|plan| plan.check().is_empty()));
            if count >= from {
                let moment = BEGUN + count as u64 * STEP + STEP / 2;
                let then = replay(middle.clone(), entries.clone(), Some(moment));
                prop_assert_eq!(&then.stopped, &None);
                prop_assert_eq!((&then.state, &then.sidecar, then.number), (plan, sidecar, count as u64));
                prop_assert_eq!(then.writes.len(), count - from);
            }
        }
    }

    /// Whatever is done to the entries: what comes out is a plan that was there, behind the last
    /// entry that follows, and where anything is left it is said why.
    #[test]
    fn a_spoilt_journal_gives_what_stands_before_the_spoilt_place(
        doings in prop::collection::vec(any_doing(), 1..20),
        spoils in prop::collection::vec((any::<Index>(), any::<Index>(), 0..5_u8), 1..4),
    ) {
        let desk = Desk::after(doings);
        let mut written = desk.written.clone();
        for (place, other, how) in spoils {
            if written.is_empty() {
                break;
            }
            let (place, other) = (place.index(written.len()), other.index(written.len()));
            match how {
                0 => drop(written.remove(place)),
                1 => written.insert(other, written[place].clone()),
                2 => written.swap(place, other),
                3 => {
                    let cut = written[place].char_indices().nth(other + 1).map_or(0, |(at, _)| at);
                    written[place].truncate(cut);
                }
                _ => written[place] = written[place].replacen("\"p\"", "\"q\"", 1),
            }
        }
        let length = written.len();
        let replayed = replay(desk.first.clone(), written.iter().map(|text| read_entry(text)), None);
        let number = usize::try_from(replayed.number).expect("a few");
        prop_assert_eq!(&replayed.state, &desk.states[number].0);
        prop_assert_eq!(&replayed.sidecar, &desk.states[number].1);
        let left = replayed.stopped.map_or(0, |stopped| stopped.left);
        prop_assert!(replayed.writes.len() + left <= length);
        prop_assert!(left > 0 || number + left == length);
    }
}

#[test]
fn an_entry_that_does_not_follow_ends_it_and_is_named() {
    let desk = Desk::of_titles(6);
    let other = |change: &mut Change| change.plan = PlanId::new("q").expect("an id");
    let unfit =
        |change: &mut Change| change.fields[0].before = Some("what never stood there".into());
    let broken =
        |change: &mut Change| change.fields[0].after = Some(deguchi::json::Value::Flag(true));
    let with = |alter: fn(&mut Change)| {
        let mut entry = desk.entry(2);
        alter(&mut entry.change);
        Ok(entry)
    };
    let numbered = |number| {
        Ok(Entry {
            number,
            ..desk.entry(2)
        })
    };
    let cases: [(Result<Entry, ReadError>, Broken); 7] = [
        (numbered(4), Broken::Gap(4)),
        (numbered(2), Broken::Doubled(2)),
        (numbered(1), Broken::Doubled(1)),
        (
            with(other),
            Broken::OtherPlan(PlanId::new("q").expect("an id")),
        ),
        (with(unfit), Broken::Unfit(3)),
        (with(broken), Broken::Unfit(3)),
        (
            Err(read_entry("{").expect_err("no entry")),
            Broken::Unreadable(read_entry("{").expect_err("no entry")),
        ),
    ];
    for (third, why) in cases {
        let mut entries = desk.entries();
        entries[2] = third;
        let replayed = replay(desk.first.clone(), entries, None);
        assert_eq!((replayed.number, &replayed.state), (2, &desk.states[2].0));
        assert_eq!(replayed.stopped, Some(Stopped { why, left: 4 }));
    }
}

#[test]
fn entries_that_the_snapshot_holds_are_passed_over() {
    let desk = Desk::of_titles(5);
    let snapshot = desk.replayed(3).snapshot();
    let replayed = replay(snapshot.clone(), desk.entries(), None);
    assert_eq!(replayed.state, desk.states[5].0);
    assert_eq!((replayed.writes.len(), replayed.stopped), (2, None));
    // Of the entries that may go, any may be gone already.
    let rest = desk.entries().split_off(1);
    assert_eq!(replay(snapshot, rest, None).state, desk.states[5].0);
}

#[test]
fn without_its_beginning_a_journal_gives_nothing_and_says_so() {
    let desk = Desk::of_titles(3);
    let replayed = replay(Snapshot::before_all(plan_id()), desk.entries(), None);
    assert_eq!((replayed.state, replayed.number), (None, 0));
    let why = Broken::Unfit(1);
    assert_eq!(replayed.stopped, Some(Stopped { why, left: 3 }));
}

#[test]
fn a_plan_that_begins_in_the_journal_needs_no_snapshot() {
    let put = Act::Put(Box::new(state(&workspace()).expect("a plan")));
    let mut desk = Desk::new();
    desk.does(Act::Remove);
    desk.does(put);
    let put = Entry {
        number: 1,
        ..desk.entry(1)
    };
    let replayed = replay(Snapshot::before_all(plan_id()), [Ok(put)], None);
    assert_eq!(
        (replayed.state, replayed.stopped),
        (state(&workspace()), None)
    );
}

#[test]
fn the_newest_snapshot_that_was_taken_by_then_is_the_beginning() {
    let at = |number, at| Snapshot::of(plan_id(), number, at, None, Sidecar::default());
    let snapshots = [at(9, 900), at(0, 100), at(4, 400)];
    for (until, number) in [
        (None, Some(9)),
        (Some(1_000), Some(9)),
        (Some(899), Some(4)),
        (Some(400), Some(4)),
        (Some(399), Some(0)),
        (Some(99), None),
    ] {
        let found = beginning(&snapshots, until).map(|snapshot| snapshot.number);
        assert_eq!(found, number, "{until:?}");
    }
}
