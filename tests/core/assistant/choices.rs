//! `no-difficulty` and `no-permission`: what is to be chosen, and who is to be asked.

use std::sync::Arc;

use deguchi::assistant::{Mend, Place, ShowingPart};
use deguchi::model::{Date, Difficulty, Goal, GoalId, Plan, Showing};

use super::fields::{alone, found, goal, plan, speaks_at};

/// The plan of a goal beside one with this difficulty.
fn beside(mine: &Goal, difficulty: Option<Difficulty>) -> Plan {
    let mut other = Goal {
        id: GoalId::new("g2").unwrap(),
        ..Goal::default()
    };
    other.public.difficulty = difficulty;
    let mut plan = plan(None, None, mine);
    plan.goals.push(Arc::new(other));
    plan
}

/// A company that rates difficulty shows in the other goals.
#[test]
fn difficulty_is_asked_for_where_the_other_goals_have_one() {
    #[rustfmt::skip]
    let cases = [
        ("手順書を書く", None, Some(Difficulty::Hard), true),
        ("Write a runbook", None, Some(Difficulty::Standard), true),
        ("手順書を書く", None, None, false),
        ("手順書を書く", Some(Difficulty::Standard), Some(Difficulty::Hard), false),
        (" ", None, Some(Difficulty::Hard), false),
    ];
    for (statement, own, others, fires) in cases {
        let mut mine = goal(statement, &[]);
        mine.public.difficulty = own;
        let found = found("no-difficulty", &mine, &beside(&mine, others));
        assert_eq!(!found.is_empty(), fires, "{statement} {own:?} {others:?}");
        if let Some(finding) = found.first() {
            assert_eq!(finding.mends, [Mend::Jump(Place::Difficulty)]);
        }
    }
    let mine = goal("手順書を書く", &[]);
    assert_eq!(alone("no-difficulty", &mine), []);
    let plan = beside(&mine, Some(Difficulty::Hard));
    assert!(!speaks_at("no-difficulty", &mine, &plan, &[Place::Weight]));
    assert!(speaks_at(
        "no-difficulty",
        &mine,
        &plan,
        &[Place::Difficulty]
    ));
}

/// Whoever permits it is to be named where something is to be shown.
#[test]
fn who_permits_is_asked_for_where_something_is_shown() {
    #[rustfmt::skip]
    let cases = [
        // scope, owner, who permits
        ("顧客名を除いたパターンの目次", "会社", "", true),
        ("顧客名を除いたパターンの目次", "", " ", true),
        ("技術記事", "顧客", "", true),
        ("技術記事", "自分と会社", "", true),
        ("社内のみの指標を除いた記事", "会社", "", true),
        ("Open source library", "The company", "", true),
        ("An article without customer names", "The customer", "", true),
        ("顧客名を除いたパターンの目次", "会社", "課長", false),
        ("", "会社", "", false),
        ("　", "", "", false),
        ("なし", "会社", "", false),
        ("特になし。", "", "", false),
        ("社内のみ", "会社", "", false),
        ("―", "", "", false),
        ("部長の許可を得た目次", "会社", "", false),
        ("目次", "会社（課長の承認済み）", "", false),
        ("個人で書いた記事", "自分", "", false),
        ("None", "", "", false),
        ("n/a", "", "", false),
        ("Open", "", "", false),
        ("Contents, approved by the section head", "The company", "", false),
        ("My own article", "me", "", false),
    ];
    for (scope, owner, permitted_by, fires) in cases {
        let mut goal = goal("手順書を書く", &[]);
        goal.public.showing = Showing {
            scope: scope.to_owned(),
            owner: owner.to_owned(),
            permitted_by: permitted_by.to_owned(),
            permitted_on: None,
        };
        let found = alone("no-permission", &goal);
        assert_eq!(!found.is_empty(), fires, "{scope} {owner} {permitted_by}");
        goal.public.showing.permitted_on = Date::new(2026, 10, 9);
        assert_eq!(alone("no-permission", &goal), [], "the day of consent");
    }
    let mut goal = goal("手順書を書く", &[]);
    goal.public.showing.scope = "目次".to_owned();
    let who = Place::Showing(ShowingPart::PermittedBy);
    assert_eq!(
        alone("no-permission", &goal)[0].mends,
        [Mend::Jump(who.clone())]
    );
    for (place, speaks) in [(Place::Showing(ShowingPart::Scope), false), (who, true)] {
        let spoken = speaks_at("no-permission", &goal, &Plan::default(), &[place]);
        assert_eq!(spoken, speaks);
    }
}
