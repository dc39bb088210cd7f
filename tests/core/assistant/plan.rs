//! The rules about the plan as a whole: weights, objectives that nobody serves.

use std::sync::Arc;

use deguchi::assistant::{Finding, Group, Mend, Options, Place, Visited, check_plan};
use deguchi::model::{Goal, GoalId, ItemId, Objective, Plan, Weight};
use proptest::prelude::*;

fn item(at: usize) -> ItemId {
    ItemId::new(format!("o{at}")).unwrap()
}

/// A plan with so many objectives, and a goal for each weight with the objectives that it serves.
fn plan(objectives: usize, goals: &[(Option<u8>, &[usize])]) -> Plan {
    let mut plan = Plan::default();
    Arc::make_mut(&mut plan.context).objectives = (0..objectives)
        .map(|at| Objective {
            id: item(at),
            text: format!("objective {at}"),
        })
        .collect();
    let goal = |(at, (weight, serves)): (usize, &(Option<u8>, &[usize]))| {
        let mut goal = Goal {
            id: GoalId::new(format!("g{at}")).unwrap(),
            ..Goal::default()
        };
        goal.public.title = format!("goal {at}");
        goal.public.weight = weight.and_then(|weight| Weight::try_from(weight).ok());
        goal.public.links = serves.iter().map(|at| item(*at)).collect();
        Arc::new(goal)
    };
    plan.goals = goals.iter().enumerate().map(goal).collect();
    plan
}

/// Each finding in short: the rule with the values of its arguments.
fn said(plan: &Plan) -> Vec<String> {
    let one = |finding: &Finding| {
        let values = finding.arguments.iter().map(|(_, value)| &**value);
        let words: Vec<&str> = [finding.rule].into_iter().chain(values).collect();
        words.join(" ")
    };
    check_plan(plan, &Options::asked())
        .iter()
        .map(one)
        .collect()
}

#[test]
fn a_plan_is_looked_at_as_a_whole() {
    type Goals<'a> = &'a [(Option<u8>, &'a [usize])];
    let cases: &[(usize, Goals<'_>, &[&str])] = &[
        (0, &[], &[]),
        // Never at the first goal.
        (2, &[(Some(40), &[0])], &[]),
        (0, &[(Some(60), &[]), (Some(40), &[])], &[]),
        (2, &[(Some(60), &[0]), (Some(40), &[1])], &[]),
        (2, &[(Some(60), &[0, 1]), (Some(40), &[])], &[]),
        (
            0,
            &[(Some(60), &[]), (Some(30), &[])],
            &["weights-sum under 10"],
        ),
        (
            0,
            &[(Some(60), &[]), (None, &[])],
            &["weights-sum under 40"],
        ),
        (0, &[(None, &[]), (None, &[])], &["weights-sum under 100"]),
        (
            0,
            &[(Some(70), &[]), (Some(50), &[])],
            &["weights-sum over 20"],
        ),
        (
            3,
            &[(Some(60), &[1]), (Some(30), &[1])],
            &[
                "objective-unserved objective 0",
                "objective-unserved objective 2",
                "weights-sum under 10",
            ],
        ),
    ];
    for (objectives, goals, findings) in cases {
        assert_eq!(said(&plan(*objectives, goals)), *findings, "{goals:?}");
    }
}

#[test]
fn a_goal_that_is_not_begun_is_no_second_one() {
    let mut plan = plan(1, &[(Some(40), &[]), (Some(30), &[])]);
    assert_eq!(said(&plan).len(), 2);
    Arc::make_mut(&mut plan.goals[1]).public.title = "　".to_owned();
    assert_eq!(said(&plan), Vec::<String>::new());
}

#[test]
fn an_objective_without_words_asks_for_nothing() {
    let mut plan = plan(2, &[(Some(60), &[0]), (Some(40), &[])]);
    Arc::make_mut(&mut plan.context).objectives[1].text = "  ".to_owned();
    assert_eq!(said(&plan), Vec::<String>::new());
}

#[test]
fn a_plan_is_left_in_peace_while_one_writes() {
    let plan = plan(1, &[(Some(60), &[]), (Some(30), &[])]);
    assert_eq!(check_plan(&plan, &Options::default()), []);
    let places = [Place::Weight, Place::Links, Place::Whole];
    let left = Options {
        visited: Visited::Places(places.into_iter().collect()),
        ..Options::default()
    };
    assert_eq!(check_plan(&plan, &left), []);
    for rule in ["weights-sum", "objective-unserved"] {
        let mut options = Options::asked();
        options.off.insert(rule.to_owned());
        let found = check_plan(&plan, &options);
        assert_eq!(found.len(), 1);
        assert_ne!(found[0].rule, rule);
    }
}

#[test]
fn each_leads_to_where_it_is_settled() {
    let plan = plan(1, &[(Some(60), &[]), (Some(30), &[])]);
    let found = check_plan(&plan, &Options::asked());
    let ways: Vec<_> = found.iter().map(|f| f.mends.clone()).collect();
    assert_eq!(
        ways,
        [[Mend::Jump(Place::Links)], [Mend::Jump(Place::Weight)]]
    );
    assert!(found.iter().all(|f| f.group == Group::Aligned));
    assert!(
        found
            .iter()
            .all(|f| f.place == Place::Whole && f.span.is_none())
    );
}

proptest! {
    /// Whatever the plan: a sum that is not 100 is said once, every objective without a goal once,
    /// each finding has a name of its own, and what is served is not spoken of.
    #[test]
    fn each_fault_of_a_plan_is_said_once(
        goals in prop::collection::vec((prop::option::of(0_u8..=100), prop::collection::vec(0_usize..6, 0..4)), 2..7),
        objectives in 0_usize..6,
    ) {
        let goals: Vec<(Option<u8>, &[usize])> = goals.iter().map(|(w, s)| (*w, &s[..])).collect();
        let plan = plan(objectives, &goals);
        let found = check_plan(&plan, &Options::asked());
        let of = |rule: &str| found.iter().filter(|f| f.rule == rule).count();
        prop_assert_eq!(of("weights-sum"), usize::from(plan.weight_sum() != 100));
        let served = |at: &usize| goals.iter().any(|(_, serves)| serves.contains(at));
        prop_assert_eq!(of("objective-unserved"), (0..objectives).filter(|at| !served(at)).count());
        let names: std::collections::BTreeSet<String> = found.iter().map(Finding::name).collect();
        prop_assert_eq!(names.len(), found.len());
    }
}
