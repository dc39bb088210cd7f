//! What tabs tell each other arrives as it was said, or is told to be of a newer page, or is passed over.

use deguchi::command::GoalText;
use deguchi::merge::told::{Heard, Told, Whole, is_ahead};
use deguchi::model::PlanId;
use deguchi::sorted::Map;
use rstest::rstest;

use super::{Tab, old_plan};

#[test]
fn what_is_said_arrives() {
    let mut tab = Tab::new("a");
    let sent = tab.writes(GoalText::Title, "窓口");
    let held = tab.held();
    let id = old_plan().id;
    let seen: Map<_, _> = [(id.to_string(), held.sidecar.seen.clone())].into();
    let all = [
        Told {
            sent: Some(sent),
            ..Told::default()
        },
        Told {
            whole: Some(Whole::of(&id, &held)),
            ..Told::default()
        },
        Told {
            has: Some(seen.clone()),
            ..Told::default()
        },
        Told {
            wants: Some(seen),
            ..Told::default()
        },
        Told {
            takes: Some(id.clone()),
            ..Told::default()
        },
    ];
    for told in all {
        let told = Told { version: 3, ..told };
        assert_eq!(Told::read(&told.to_json(), 3), Heard::Told(Box::new(told)));
    }
    assert_eq!(Whole::of(&id, &held).held(), Some(held));
}

#[rstest]
#[case::newer(r#"{"version":4,"sent":{"plan":7}}"#, Heard::Newer)]
#[case::no_text("", Heard::Noise)]
#[case::no_version("{}", Heard::Noise)]
#[case::another_shape(r#"{"version":3,"sent":7}"#, Heard::Noise)]
#[case::no_number(r#"{"version":"new"}"#, Heard::Noise)]
fn what_is_not_understood_is_passed_over(#[case] text: &str, #[case] heard: Heard) {
    assert_eq!(Told::read(text, 3), heard);
}

#[test]
fn a_copy_of_another_plan_or_of_none_that_holds_is_not_taken() {
    let mut tab = Tab::new("a");
    tab.writes(GoalText::Title, "窓口");
    let mut whole = Whole::of(&old_plan().id, &tab.held());
    whole.plan = PlanId::new("other").unwrap();
    assert_eq!(whole.held(), None);
    let mut whole = Whole::of(&old_plan().id, &tab.held());
    let goals = whole.document.as_mut().map(|plan| &mut plan.goals).unwrap();
    goals.push(goals[0].clone());
    assert_eq!(whole.held(), None, "a goal stands twice");
}

#[test]
fn who_has_seen_a_write_that_the_other_has_not_is_ahead() {
    let seen = |all: &[(&str, u64)]| -> Map<String, u64> {
        all.iter()
            .map(|(name, n)| ((*name).to_owned(), *n))
            .collect()
    };
    let (one, other) = (seen(&[("a", 2), ("b", 1)]), seen(&[("a", 3)]));
    assert!(is_ahead(&one, &other) && is_ahead(&other, &one));
    assert!(!is_ahead(&seen(&[("a", 3)]), &other) && !is_ahead(&seen(&[]), &other));
}
