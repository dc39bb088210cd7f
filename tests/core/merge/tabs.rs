//! Tabs that tell each other what they write, and undo beside it.

use deguchi::command::{Act, GoalEdit, GoalText, Workspace};
use deguchi::json::{Value, from_text, to_text};
use deguchi::merge::Received;
use deguchi::model::{ItemId, PlanId};
use deguchi::sidecar::Sent;

use super::fields::two;
use super::{Tab, questions};
use crate::change::{goal, goal_id};

fn tells(from: &Sent, to: &mut Tab) -> Received {
    // As text, as it goes from tab to tab.
    to.hears(&from_text(&to_text(from)).expect("what is told can be read"))
}

fn title(tab: &Tab) -> &str {
    &tab.goal(0).unwrap().public.title
}

#[test]
fn an_edit_of_another_field_just_comes_in() {
    let (mut a, mut b) = two();
    let one = a.writes(GoalText::Title, "甲");
    let other = b.writes(GoalText::Criterion, "乙");
    let Received::Taken(change) = tells(&one, &mut b) else {
        panic!("it comes in");
    };
    assert_eq!(
        (&*change.label, change.fields.len()),
        ("text", 1),
        "and is all that changes"
    );
    tells(&other, &mut a);
    assert_eq!(a.held(), b.held());
    assert_eq!(questions(&a), []);
}

#[test]
fn an_edit_of_the_same_field_keeps_both() {
    let (mut a, mut b) = two();
    let one = a.writes(GoalText::Title, "甲");
    let other = b.writes(GoalText::Title, "乙");
    tells(&other, &mut a);
    let Received::Taken(change) = tells(&one, &mut b) else {
        panic!("it comes in");
    };
    assert_eq!(change.fields, [], "another value is shown");
    assert_eq!(a.held(), b.held());
    let values = vec![Some(Value::from("乙")), Some(Value::from("甲"))];
    assert_eq!(questions(&a), [("goal/g0 title".to_owned(), values)]);
}

#[test]
fn what_is_heard_twice_or_too_early_changes_nothing() {
    let (mut a, mut b) = two();
    let told: Vec<Sent> = ["一", "二", "三"]
        .map(|text| a.writes(GoalText::Title, text))
        .into();
    let before = b.held();
    assert_eq!(tells(&told[1], &mut b), Received::Gap);
    assert_eq!(tells(&told[2], &mut b), Received::Gap);
    assert_eq!(b.held(), before);
    assert!(matches!(tells(&told[0], &mut b), Received::Taken(_)));
    assert_eq!(tells(&told[0], &mut b), Received::Known);
    assert_eq!(tells(&told[2], &mut b), Received::Gap);
    // Who misses something asks for the whole document.
    b.merges(&a);
    assert_eq!(b.held(), a.held());
    assert_eq!(tells(&told[2], &mut b), Received::Known);
}

#[test]
fn what_builds_on_a_third_ones_write_waits_for_it() {
    let (mut a, mut b) = two();
    let mut c = Tab::new("c");
    let first = a.writes(GoalText::Title, "甲");
    tells(&first, &mut b);
    let then = b.writes(GoalText::Title, "甲を直した");
    assert_eq!(tells(&then, &mut c), Received::Gap);
    tells(&first, &mut c);
    tells(&then, &mut c);
    assert_eq!(c.held(), b.held());
    assert_eq!(questions(&c), []);
}

#[test]
fn what_speaks_of_another_plan_is_not_taken() {
    let (mut a, mut b) = two();
    let mut sent = a.writes(GoalText::Title, "甲");
    sent.plan = PlanId::new("other").unwrap();
    let before = b.held();
    assert_eq!(tells(&sent, &mut b), Received::OtherPlan);
    assert_eq!(b.held(), before);
}

#[test]
fn a_plan_that_is_made_in_one_tab_comes_into_another() {
    let (mut a, mut b) = two();
    for tab in [&mut a, &mut b] {
        tab.workspace = Workspace::default();
    }
    let plan = super::old_plan();
    let made = a.does(Act::Put(Box::new(plan.clone())));
    tells(&made, &mut b);
    assert_eq!(b.plan(), &plan);
    assert_eq!(a.held(), b.held());
    let gone = b.does(Act::Remove);
    tells(&gone, &mut a);
    assert_eq!(a.held().plan, None);
    assert_eq!(a.held(), b.held());
}

#[test]
fn undo_takes_back_what_was_done_here_and_nothing_that_another_did() {
    let (mut a, mut b) = two();
    let mut told = Vec::new();
    let mine = a.writes(GoalText::Title, "甲");
    tells(&mine, &mut b);
    told.push(b.writes(GoalText::Title, "乙"));
    told.push(b.writes(GoalText::Sign, "別の欄"));
    told.iter().for_each(|sent| drop(tells(sent, &mut a)));
    assert_eq!(a.undoes(), None, "what it would take back was written over");
    assert_eq!(
        (title(&a), &*a.goal(0).unwrap().public.sign),
        ("乙", "別の欄")
    );
    assert_eq!(a.undoes(), None, "what others did is no step here");
    let back = b.undoes().expect("its own step");
    tells(&back, &mut a);
    assert_eq!((title(&a), &*a.goal(0).unwrap().public.sign), ("乙", ""));
    assert_eq!(a.held(), b.held());
}

#[test]
fn undo_takes_its_own_element_out_of_a_set_and_leaves_the_other() {
    let link = |n: u8, on| {
        let item = ItemId::new(format!("i{n}")).unwrap();
        Act::Goal(goal_id(0), GoalEdit::Link(item, on))
    };
    let (mut a, mut b) = two();
    let mine = a.does(link(0, true));
    let theirs = b.does(link(7, true));
    tells(&mine, &mut b);
    tells(&theirs, &mut a);
    let linked = |tab: &Tab| -> Vec<String> {
        let links = tab.goal(0).unwrap().public.links.iter();
        links.map(ToString::to_string).collect()
    };
    let back = a.undoes().expect("its own link");
    tells(&back, &mut b);
    assert_eq!(linked(&b), ["i7"]);
    let again = a.redoes().expect("its own link");
    tells(&again, &mut b);
    assert_eq!(linked(&b), ["i0", "i7"]);
    assert_eq!(a.held(), b.held());
}

#[test]
fn undoing_a_deletion_beside_an_edit_gives_the_goal_once() {
    let (mut a, mut b) = two();
    let gone = a.does(Act::RemoveGoal(goal_id(0)));
    let edit = b.writes(GoalText::Title, "書いていた");
    tells(&edit, &mut a);
    tells(&gone, &mut b);
    assert_eq!(a.undoes(), None, "it is there already");
    assert_eq!(a.held(), b.held());
    assert_eq!((a.goals(), title(&a)), (vec!["g0", "g1"], "書いていた"));
}

#[test]
fn a_deletion_that_everybody_saw_is_undone_for_everybody() {
    let (mut a, mut b) = two();
    let before = a.plan().clone();
    let gone = a.does(Act::RemoveGoal(goal_id(0)));
    tells(&gone, &mut b);
    assert_eq!(b.goals(), ["g1"]);
    let back = a.undoes().expect("its own step");
    tells(&back, &mut b);
    assert_eq!(b.plan(), &before);
    assert_eq!(a.held(), b.held());
    assert_eq!(questions(&b), []);
}

/// Two tabs by turns for a while: each writes texts of its own in goals of its own and in a shared
/// one, undoes and redoes now and then, and hears of the other a little later.
#[test]
fn two_tabs_by_turns_end_equal_with_all_edits_and_none_doubled() {
    let mut tabs = [Tab::new("a"), Tab::new("b")];
    let mut post: [Vec<Sent>; 2] = [Vec::new(), Vec::new()];
    let mut expected = [String::new(), String::new()];
    for turn in 0..120_usize {
        let me = turn % 2;
        let id = goal_id(10 + u8::try_from(me).unwrap());
        let other = goal(20 + u8::try_from(turn).unwrap());
        let field = [GoalText::Statement, GoalText::Support][me];
        let typed = format!("{}{turn}", expected[me]);
        let sent = match turn / 2 % 6 {
            0 if turn < 2 => tabs[me].tries(Act::AddGoals(vec![goal(10 + me as u8)], None)),
            0 | 1 => {
                expected[me].clone_from(&typed);
                tabs[me].tries(Act::Goal(id, GoalEdit::Text(GoalText::Title, typed)))
            }
            2 => tabs[me].tries(Act::Goal(goal_id(0), GoalEdit::Text(field, typed))),
            3 => tabs[me].tries(Act::AddGoals(vec![other], Some(0))),
            4 => tabs[me].undoes(),
            _ if turn % 4 < 2 => tabs[me].redoes(),
            _ => None,
        };
        post[1 - me].extend(sent);
        if turn % 3 == 0 {
            for sent in std::mem::take(&mut post[me]) {
                assert!(matches!(tells(&sent, &mut tabs[me]), Received::Taken(_)));
                assert_eq!(tells(&sent, &mut tabs[me]), Received::Known, "no echo");
            }
        }
    }
    let [mut a, mut b] = tabs;
    post[0].iter().for_each(|sent| drop(tells(sent, &mut a)));
    post[1].iter().for_each(|sent| drop(tells(sent, &mut b)));
    assert_eq!(a.held(), b.held());
    assert_eq!(questions(&a), []);
    for (n, text) in [(10, &expected[0]), (11, &expected[1])] {
        assert_eq!(&a.goal(n).unwrap().public.title, text);
    }
    let mut ids = a.goals();
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all, "every goal stands once");
    assert!(a.plan().check().is_empty());
}
