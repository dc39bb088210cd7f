//! A write that is counted now and noted later leaves what it would have left at once.

use deguchi::command::{Act, GoalEdit, GoalText};
use deguchi::history::History;
use deguchi::json::{from_text, to_text};
use deguchi::merge::{Held, conflicts, merge};
use deguchi::sidecar::Sidecar;
use proptest::prelude::*;

use super::{Tab, old_plan};
use crate::change::{act, any_act, goal_id};

fn typed(text: &str) -> Act {
    Act::Goal(goal_id(0), GoalEdit::Text(GoalText::Title, text.to_owned()))
}

/// What the same acts leave when they are noted at once, and when they are noted wherever it says so.
fn both(acts: Vec<(Act, bool)>) -> (Sidecar, Sidecar) {
    let mut tab = Tab::new("a");
    let (mut now, mut later) = (Sidecar::default(), Sidecar::default());
    for (what, catches_up) in acts {
        let Ok(change) = act(&mut tab.workspace, what) else {
            continue;
        };
        if change.fields.is_empty() {
            continue;
        }
        now.note("a", &change);
        let dot = later.note_later("a", &change);
        assert_eq!(now.seen, later.seen);
        assert_eq!(later.seen.get("a"), Some(&dot.1));
        if catches_up {
            later = from_text(&to_text(&later)).expect("it is kept as it stands");
            later.catch_up();
        }
    }
    (now, later)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn noted_later_it_is_what_it_would_have_been(
        acts in proptest::collection::vec((prop_oneof![
            3 => any_act(),
            2 => "[あ-う]{0,2}".prop_map(|text| typed(&text)),
        ], proptest::bool::weighted(0.2)), 1..20),
    ) {
        let (now, mut later) = both(acts);
        later.catch_up();
        prop_assert_eq!(&later, &now);
        prop_assert_eq!(later.catch_up(), []);
    }
}

#[test]
fn typing_on_is_kept_as_one_write_and_the_last_number_counts() {
    let acts = ["窓", "窓口", "窓口の"].map(|text| (typed(text), false));
    let (now, mut later) = both(acts.into());
    assert_eq!(later.unnoted.len(), 1);
    let sent = later.catch_up();
    let dots: Vec<_> = sent
        .iter()
        .map(|sent| (sent.dot.1, sent.saw.len()))
        .collect();
    assert_eq!(dots, [(3, 1)]);
    assert_eq!(later, now);
}

#[test]
fn one_after_another_who_counted_only_is_noted_in_turn() {
    let mut workspace = Tab::new("a").workspace;
    let (mut now, mut later) = (Sidecar::default(), Sidecar::default());
    for (who, text) in [("b", "甲"), ("b", "乙"), ("a", "丙"), ("b", "丁")] {
        let change = act(&mut workspace, typed(text)).unwrap();
        now.note(who, &change);
        later.note_later(who, &change);
    }
    later.catch_up();
    assert_eq!(later, now);
}

#[test]
fn what_was_only_counted_is_merged_and_asked_about_like_any_other_write() {
    let mut held = Vec::new();
    for (who, text) in [("a", "こちらで"), ("b", "あちらで")] {
        let mut tab = Tab::new("a");
        let change = act(&mut tab.workspace, typed(text)).unwrap();
        tab.history = History::default();
        tab.sidecar.note_later(who, &change);
        held.push(tab.held());
    }
    let merged = merge(&held[0], &held[1]);
    let plan = merged.plan.as_ref().unwrap();
    let asked = conflicts(plan, &merged.sidecar);
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].sides.len(), 2);
    let old = Held {
        plan: Some(old_plan().into()),
        sidecar: Sidecar::default(),
    };
    assert_eq!(merge(&merged, &old), merge(&old, &merged));
}
