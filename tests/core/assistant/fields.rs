//! Goals for the tests of the field rules, and what a rule finds in them.

use std::sync::Arc;

use deguchi::assistant::{Finding, Options, Place, Visited, check_goal, measured};
use deguchi::model::{
    Action, ActionId, Date, Direction, Goal, GoalId, Kpi, KpiId, KpiKind, Plan, PlanId,
};

use super::support::{Nfkc, stated};

/// A KPI out of a line: kind, direction, baseline, target, unit; `-` where one is blank.
pub(super) fn kpi(name: &str, line: &str) -> Kpi {
    let parts: Vec<&str> = line.split(' ').collect();
    let [kind, direction, baseline, target, unit] = parts[..] else {
        panic!("{line}");
    };
    let figure = |text: &str| (text != "-").then(|| text.parse().expect(text));
    Kpi {
        id: KpiId::new("k1").unwrap(),
        name: name.to_owned(),
        kind: KpiKind::named(kind).expect(kind),
        direction: Direction::named(direction).expect(direction),
        baseline: figure(baseline),
        target: figure(target),
        unit: unit.trim_start_matches('-').to_owned(),
        ..Kpi::default()
    }
}

/// An action that is due on a day.
pub(super) fn action(id: &str, text: &str, due: Option<Date>) -> Action {
    Action {
        id: ActionId::new(id).unwrap(),
        text: text.to_owned(),
        due,
        ..Action::default()
    }
}

/// A goal with a statement and these KPIs, numbered.
pub(super) fn goal(statement: &str, kpis: &[Kpi]) -> Goal {
    let mut goal = stated(statement);
    goal.id = GoalId::new("g1").unwrap();
    for (at, kpi) in kpis.iter().enumerate() {
        let id = KpiId::new(format!("k{}", at + 1)).unwrap();
        goal.public.kpis.push(Kpi { id, ..kpi.clone() });
    }
    goal
}

/// A plan from one day to another, with a goal.
pub(super) fn plan(from: Option<Date>, to: Option<Date>, goal: &Goal) -> Plan {
    let mut plan = Plan {
        id: PlanId::new("p1").unwrap(),
        goals: vec![Arc::new(goal.clone())],
        ..Plan::default()
    };
    let head = Arc::make_mut(&mut plan.head);
    (head.period.from, head.period.to) = (from, to);
    plan
}

/// What one rule finds when the check is asked for, beside whatever the others find.
pub(super) fn found(rule: &str, goal: &Goal, plan: &Plan) -> Vec<Finding> {
    let mut findings = measured(goal, plan, &Options::asked(), &Nfkc);
    findings.retain(|finding| finding.rule == rule);
    findings
}

/// The same, where the plan does not matter.
pub(super) fn alone(rule: &str, goal: &Goal) -> Vec<Finding> {
    found(rule, goal, &Plan::default())
}

/// Whether a rule speaks to a writer who has left these fields and no other.
pub(super) fn speaks_at(rule: &str, goal: &Goal, plan: &Plan, left: &[Place]) -> bool {
    let options = Options {
        visited: Visited::Places(left.iter().cloned().collect()),
        ..Options::default()
    };
    let findings = check_goal(goal, plan, &options, &Nfkc);
    findings.iter().any(|finding| finding.rule == rule)
}

/// The value of an argument of a finding.
pub(super) fn said<'f>(finding: &'f Finding, name: &str) -> &'f str {
    let mut arguments = finding.arguments.iter();
    let argument = arguments.find(|(other, _)| *other == name);
    &argument.expect(name).1
}
