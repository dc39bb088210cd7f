//! The contexts that are kept: each once, the newest first.

use std::sync::Arc;

use deguchi::command::{KeptContext, Workspace, contexts};
use deguchi::model::{Context, Date, ItemId, Objective, Period, Plan, PlanId};
use proptest::prelude::*;

use crate::arbitrary;

fn context(name: &str, item: &str) -> Context {
    Context {
        name: name.into(),
        objectives: vec![Objective {
            id: ItemId::new(item).unwrap(),
            text: "事例にする".into(),
        }],
        ..Context::default()
    }
}

fn day(text: &str) -> Option<Date> {
    (!text.is_empty()).then(|| text.parse().unwrap())
}

/// A workspace of plans, each a context and the days of its period; their ids are in order.
fn workspace(plans: Vec<(Context, &str, &str)>) -> Workspace {
    let mut workspace = Workspace::default();
    for (at, (context, from, to)) in plans.into_iter().enumerate() {
        let mut plan = Plan {
            id: PlanId::new(format!("plan-{at}")).unwrap(),
            context: Arc::new(context),
            ..Plan::default()
        };
        let (from, to) = (day(from), day(to));
        Arc::make_mut(&mut plan.head).period = Period { from, to };
        workspace.load(plan);
    }
    workspace
}

fn told(kept: &[KeptContext]) -> Vec<(&str, usize)> {
    kept.iter().map(|kept| (kept.name(), kept.plans)).collect()
}

#[test]
fn the_newest_comes_first_and_equal_ones_are_one() {
    let here = workspace(vec![
        (context("下期", "a"), "2026-10-01", "2027-03-31"),
        (context("上期", "a"), "2026-04-01", "2026-09-30"),
        (Context::default(), "2027-04-01", "2027-09-30"),
        (context("上期", "b"), "2026-07-01", "2026-12-31"),
        (context("期なし", "a"), "", ""),
        (context("下期、別の部", "a"), "2026-10-01", "2027-03-31"),
    ]);
    let kept = contexts(&here, None);
    let want = [("下期、別の部", 1), ("下期", 1), ("上期", 2), ("期なし", 1)];
    assert_eq!(told(&kept), want);
    let (from, to) = (day("2026-04-01"), day("2026-12-31"));
    assert_eq!(kept[2].period, Period { from, to });
    let id = kept[2].context.objectives[0].id.as_str();
    assert_eq!(id, "b", "as the newest of its plans has it");
    assert_eq!(kept[3].period, Period::default());

    // Beside an open plan, what it alone has is no choice.
    let ids: Vec<PlanId> = here.plans().map(|plan| plan.id.clone()).collect();
    let beside = contexts(&here, Some(&ids[0]));
    assert_eq!(
        told(&beside),
        [("下期、別の部", 1), ("上期", 2), ("期なし", 1)]
    );
    let beside = contexts(&here, Some(&ids[3]));
    assert!(told(&beside).contains(&("上期", 1)));
}

#[test]
fn a_side_of_the_period_that_one_plan_leaves_blank_is_told_by_another() {
    let cases = [
        (
            [("2026-04-01", ""), ("", "2026-09-30")],
            ("2026-04-01", "2026-09-30"),
        ),
        (
            [("", "2026-09-30"), ("2026-04-01", "")],
            ("2026-04-01", "2026-09-30"),
        ),
        (
            [("", ""), ("2026-04-01", "2026-09-30")],
            ("2026-04-01", "2026-09-30"),
        ),
        (
            [("2026-04-01", "2027-03-31"), ("2026-07-01", "2026-09-30")],
            ("2026-04-01", "2027-03-31"),
        ),
        ([("", ""), ("", "")], ("", "")),
    ];
    for (plans, (from, to)) in cases {
        let plans = plans.map(|(from, to)| (context("部", "a"), from, to));
        let kept = contexts(&workspace(plans.to_vec()), None);
        assert_eq!(kept.len(), 1);
        let (from, to) = (day(from), day(to));
        assert_eq!(kept[0].period, Period { from, to });
    }
}

#[test]
fn other_words_are_another_context() {
    let mut other = context("部", "a");
    other.objectives[0].text = "標準にする".into();
    let plans = vec![(context("部", "a"), "", ""), (other, "", "")];
    assert_eq!(contexts(&workspace(plans), None).len(), 2);
    assert!(contexts(&Workspace::default(), None).is_empty());
}

#[test]
fn a_context_is_called_by_the_nearest_name_that_is_written() {
    let cases = [
        (["2026年度下期", "会社", "部", "課"], "2026年度下期"),
        ([" ", "会社", "部", " 課 "], "課"),
        (["", "会社", "部", ""], "部"),
        (["", "会社", "", ""], "会社"),
        (["", "", "", ""], ""),
    ];
    for ([name, company, department, section], want) in cases {
        let kept = KeptContext {
            context: Arc::new(Context {
                name: name.into(),
                company: company.into(),
                department: department.into(),
                section: section.into(),
                ..Context::default()
            }),
            period: Period::default(),
            plans: 1,
        };
        assert_eq!(kept.name(), want);
    }
}

proptest! {
    #[test]
    fn every_plan_with_a_context_is_counted_once(plans in prop::collection::vec((arbitrary::plan(), any::<bool>()), 0..4)) {
        let mut workspace = Workspace::default();
        for (at, (mut plan, twice)) in plans.into_iter().enumerate() {
            plan.id = PlanId::new(format!("plan-{at}")).unwrap();
            if twice {
                let mut twin = plan.clone();
                twin.id = PlanId::new(format!("twin-{at}")).unwrap();
                workspace.load(twin);
            }
            workspace.load(plan);
        }
        let kept = contexts(&workspace, None);
        let with_context = workspace.plans().filter(|plan| !plan.context.is_empty());
        prop_assert_eq!(kept.iter().map(|kept| kept.plans).sum::<usize>(), with_context.count());
        prop_assert!(kept.is_sorted_by(|one, other| one.period.to >= other.period.to));
        for (at, one) in kept.iter().enumerate() {
            prop_assert!(kept[..at].iter().all(|other| other.context != one.context));
        }
    }
}
