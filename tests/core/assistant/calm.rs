//! The field rules together: their order, how often they speak, and that what they say is whole.

use std::collections::BTreeSet;
use std::fs;
use std::str::FromStr;
use std::sync::Arc;

use deguchi::assistant::{Finding, Options, Place, check_goal, measured};
use deguchi::messages::{Argument, Messages};
use deguchi::model::{Difficulty, Goal, GoalId, Kpi, Language, Plan};
use proptest::prelude::*;

use super::fields::{action, goal, kpi, plan};
use super::support::Nfkc;
use crate::arbitrary;
use crate::formats_schema::root;

/// The rules about fields that are blank: they speak once a goal.
const MISSING: [&str; 7] = [
    "no-unit",
    "no-permission",
    "no-baseline",
    "no-evidence",
    "no-measurement",
    "no-difficulty",
    "no-target",
];

/// Those about what stands there and cannot be right.
const WRONG: [&str; 2] = ["target-not-better", "due-outside-period"];

fn of_fields(findings: Vec<Finding>) -> Vec<Finding> {
    let own = |f: &Finding| MISSING.contains(&f.rule) || WRONG.contains(&f.rule);
    findings.into_iter().filter(own).collect()
}

/// A goal with every fault of a field, in a plan that shows them all.
fn faulty() -> (Goal, Plan) {
    let swapped = kpi("継続率", "rate up 95 86 %");
    let bare = kpi("一次対応の時間", "amount down - 30 -");
    let blank = kpi("渡した案件", "count up - - 件");
    let mut goal = goal("9月末までに型を2本作る", &[swapped, bare, blank]);
    goal.public.showing.scope = "型の目次".to_owned();
    let late = "2028-03-31".parse().ok();
    goal.public
        .actions
        .push(action("a1", "毎週、話を聞く", late));
    let mut other = Goal {
        id: GoalId::new("g2").unwrap(),
        ..Goal::default()
    };
    other.public.difficulty = Some(Difficulty::Hard);
    let day = |text: &str| text.parse().ok();
    let mut plan = plan(day("2026-10-01"), day("2027-03-31"), &goal);
    plan.goals.push(Arc::new(other));
    (goal, plan)
}

/// What cannot be right comes first; then what keeps a reader from understanding, then the rest.
#[test]
fn the_most_useful_field_comes_first() {
    let (goal, plan) = faulty();
    let found = of_fields(check_goal(&goal, &plan, &Options::asked(), &Nfkc));
    let names: Vec<&str> = found.iter().map(|f| f.rule).collect();
    assert_eq!(
        names,
        [
            "target-not-better",
            "due-outside-period",
            "no-target",
            "no-unit",
            "no-permission",
            "no-baseline",
            "no-evidence",
            "no-difficulty",
        ]
    );
}

/// Whatever a rule says of a field is a whole sentence in both languages, and its way has a name.
#[test]
fn what_is_said_of_a_field_is_a_whole_sentence() {
    let (goal, whole) = faulty();
    let mut findings = measured(&goal, &whole, &Options::asked(), &Nfkc);
    // The other turns of the same sentences.
    let half = plan(None, "2026-03-31".parse().ok(), &goal);
    findings.extend(measured(&goal, &half, &Options::asked(), &Nfkc));
    let late = plan("2030-04-01".parse().ok(), None, &goal);
    findings.extend(measured(&goal, &late, &Options::asked(), &Nfkc));
    let mut more = goal.clone();
    more.public.kpis = vec![
        kpi("応答時間", "amount down 2 2 秒"),
        kpi("件", "amount up - 2 -"),
    ];
    more.public.kpis.push(more.public.kpis[1].clone());
    findings.extend(measured(&more, &whole, &Options::asked(), &Nfkc));
    let findings = of_fields(findings);
    let seen: BTreeSet<&str> = findings.iter().map(|f| f.rule).collect();
    assert_eq!(seen.len(), MISSING.len() + WRONG.len());
    for language in Language::ALL {
        let file = format!("src/core/messages/{}.ftl", language.name());
        let source = fs::read_to_string(root().join(file)).expect("the messages");
        let messages = Messages::new(*language, &source);
        for finding in &findings {
            // As the page does: one and several are told apart by a number.
            let argument = |name: &str, value| match i64::from_str(value) {
                Ok(count) if name == "count" => Argument::Number(count),
                _ => Argument::Text(value),
            };
            let arguments: Vec<(&str, Argument<'_>)> = finding
                .arguments
                .iter()
                .map(|(name, value)| (*name, argument(name, value)))
                .collect();
            for part in ["name", "ask", "why"] {
                let key = format!("rule-{}-{part}", finding.rule);
                let text = messages.find(&key, &arguments).expect(&key);
                assert!(!text.contains(['{', '}']), "{key}: {text}");
                assert!(
                    !text.contains("  ")
                        && !text.contains("1 measures")
                        && !text.contains("1 dates"),
                    "{key}: {text}"
                );
            }
            let place = format!("place-{}", finding.place.kind());
            assert!(messages.find(&place, &[]).is_some(), "{place}");
        }
    }
}

/// The same in full width: the same is asked.
#[test]
fn both_widths_are_asked_the_same() {
    let wide = |text: &str| -> String {
        let one = |c: char| match c {
            '!'..='~' => char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c),
            c => c,
        };
        text.chars().map(one).collect()
    };
    #[rustfmt::skip]
    let cases = [
        ("継続率(前期38%)", "rate up - 60 %", "更新月の契約から出す。", ""),
        ("月の工数(人日)", "amount down - 6 -", "log", ""),
        ("Days spent on design", "amount down - 6 -", "", "From 10 days to 6 days"),
        ("Runbooks written", "count up 3 3 -", "", "Keep 3 runbooks up to date"),
        ("Pass the exam", "yes-no up - - -", "", ""),
        ("Time to first response", "amount down 30 40 minutes", "", ""),
    ];
    let asked = |name: &str, line: &str, method: &str, statement: &str, unit: &str| {
        let kpi = Kpi {
            method: method.to_owned(),
            unit: unit.to_owned(),
            ..kpi(name, line)
        };
        let found = measured(
            &goal(statement, &[kpi]),
            &Plan::default(),
            &Options::asked(),
            &Nfkc,
        );
        let found = of_fields(found);
        found.iter().map(|f| f.rule).collect::<Vec<_>>()
    };
    for (name, line, method, statement) in cases {
        let unit = kpi(name, line).unit;
        assert_eq!(
            asked(
                &wide(name),
                line,
                &wide(method),
                &wide(statement),
                &wide(&unit)
            ),
            asked(name, line, method, statement, &unit),
            "{name}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// Whatever stands in a plan: a blank field is asked about once a goal and never before somebody
    /// was there, each finding has a name of its own, and what is let stand is let stand.
    #[test]
    fn any_plan_is_asked_about_calmly(plan in arbitrary::plan()) {
        for goal in &plan.goals {
            let early = check_goal(goal, &plan, &Options::default(), &Nfkc);
            prop_assert_eq!(of_fields(early), []);
            let found = of_fields(check_goal(goal, &plan, &Options::asked(), &Nfkc));
            for rule in MISSING {
                prop_assert!(found.iter().filter(|f| f.rule == rule).count() <= 1, "{}", rule);
            }
            let names: BTreeSet<String> = found.iter().map(Finding::name).collect();
            prop_assert_eq!(names.len(), found.len());
            let mut left = Goal::clone(goal);
            for finding in found {
                prop_assert!(finding.span.is_none());
                prop_assert!(!finding.mends.is_empty());
                prop_assert!(stands(&finding.place, goal), "{:?}", finding.place);
                left.private.dismissed.0.insert(finding.dismissal);
            }
            let rest = of_fields(check_goal(&left, &plan, &Options::asked(), &Nfkc));
            // The question that another one stood for may be asked now, and no other.
            prop_assert!(rest.iter().all(|f| f.rule == "no-measurement"), "{:?}", rest);
        }
    }
}

/// Whether a place is one of the goal's own.
fn stands(place: &Place, goal: &Goal) -> bool {
    *place == Place::Difficulty || Place::all(goal).contains(place)
}
