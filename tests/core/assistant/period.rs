//! `due-outside-period`: days that lie before the plan's period, or after it.

use deguchi::assistant::{KpiPart, Mend, Options, Place, check_goal, preview};
use deguchi::model::{ActionId, Date, Goal, Kpi, KpiId, Plan};
use proptest::prelude::*;

use super::fields::{action, found, goal, kpi, plan, said, speaks_at};
use super::support::Nfkc;

const RULE: &str = "due-outside-period";

fn day(text: &str) -> Option<Date> {
    (!text.is_empty()).then(|| text.parse().expect(text))
}

/// A goal whose measure and action are due on these days.
fn due(of_kpi: &str, of_action: &str) -> Goal {
    let mut goal = goal(
        "手順書を2本書く",
        &[Kpi {
            due: day(of_kpi),
            ..kpi("手順書", "count up 0 2 本")
        }],
    );
    let own = action("a1", "書く", day(of_action));
    goal.public.actions.push(own);
    goal
}

/// The second half of a business year.
fn half(goal: &Goal) -> Plan {
    plan(day("2026-10-01"), day("2027-03-31"), goal)
}

#[test]
fn a_day_outside_the_period_is_named_with_the_period() {
    #[rustfmt::skip]
    let cases = [
        // period, measure, action: kind, what, which days of the period are known, count
        ("2026-10-01", "2027-03-31", "2028-03-31", "", Some(("after", "手順書", "whole", "1"))),
        ("2026-10-01", "2027-03-31", "2027-04-01", "", Some(("after", "手順書", "whole", "1"))),
        ("2026-10-01", "2027-03-31", "2026-09-30", "", Some(("before", "手順書", "whole", "1"))),
        ("2026-10-01", "2027-03-31", "", "2027-04-10", Some(("after", "書く", "whole", "1"))),
        ("2026-10-01", "2027-03-31", "2027-04-10", "2025-12-01", Some(("after", "手順書", "whole", "2"))),
        ("", "2027-03-31", "2027-04-10", "", Some(("after", "手順書", "after", "1"))),
        ("2026-10-01", "", "2026-04-10", "", Some(("before", "手順書", "before", "1"))),
        ("2026-10-01", "2027-03-31", "2027-03-31", "2026-10-01", None),
        ("2026-10-01", "2027-03-31", "", "", None),
        ("", "", "2028-03-31", "2020-01-01", None),
        ("", "2027-03-31", "2020-01-01", "", None),
        ("2026-10-01", "", "2028-01-01", "", None),
        // A period that ends before it begins is being typed.
        ("2026-10-01", "2026-03-31", "2028-01-01", "", None),
    ];
    for (from, to, of_kpi, of_action, wanted) in cases {
        let goal = due(of_kpi, of_action);
        let found = found(RULE, &goal, &plan(day(from), day(to), &goal));
        let seen = found.first().map(|f| {
            let said = |name| said(f, name);
            assert_eq!((said("from"), said("to")), (from, to));
            (said("kind"), said("what"), said("period"), said("count"))
        });
        assert_eq!(seen, wanted, "{from} {to}: {of_kpi} {of_action}");
        assert!(found.len() <= 1);
    }
}

/// A goal may say that it goes beyond its period; what has no words yet has no day either.
#[test]
fn what_goes_beyond_the_period_on_purpose_is_left_in_peace() {
    type Change = fn(&mut Goal);
    #[rustfmt::skip]
    let cases: &[(&str, &str, bool, Change)] = &[
        ("2027-06-30", "nothing said", true, |_| {}),
        ("2027-06-30", "a supplement", false, |g| g.public.supplement = "来期にまたがる。今期は試験まで".into()),
        ("2027-06-30", "the statement", false, |g| g.public.statement = "期をまたいで移行を終える".into()),
        ("2027-06-30", "what counts", false, |g| g.public.kpis[0].counting = "通年で数える".into()),
        ("2027-06-30", "in English", false, |g| g.public.supplement = "Carries over into the next half".into()),
        ("2027-06-30", "begun ahead", true, |g| g.public.supplement = "前倒しで始める".into()),
        ("2026-09-01", "begun ahead", false, |g| g.public.supplement = "前倒しで始める".into()),
        ("2026-09-01", "begun ahead, in English", false, |g| g.public.supplement = "Begun ahead of the period".into()),
        ("2026-09-01", "goes on", true, |g| g.public.supplement = "来期にまたがる".into()),
        ("2027-06-30", "a measure without a name", false, |g| g.public.kpis[0].name = " ".into()),
    ];
    for (of_kpi, why, fires, change) in cases {
        let mut goal = due(of_kpi, "");
        change(&mut goal);
        assert_eq!(
            !found(RULE, &goal, &half(&goal)).is_empty(),
            *fires,
            "{of_kpi}: {why}"
        );
    }
    let mut blank = due("", "2028-01-01");
    blank.public.actions[0].text = "　".to_owned();
    assert_eq!(found(RULE, &blank, &half(&blank)), []);
    // One side on purpose does not hide the other.
    let mut both = due("2027-06-30", "2025-04-01");
    both.public.supplement = "来期にまたがる".to_owned();
    let found = found(RULE, &both, &half(&both));
    assert_eq!(said(&found[0], "kind"), "before");
    assert_eq!(said(&found[0], "count"), "1");
}

#[test]
fn a_day_is_looked_at_once_it_was_left() {
    let goal = due("2028-03-31", "2028-03-31");
    let plan = half(&goal);
    let of_kpi = Place::Kpi(KpiId::new("k1").unwrap(), KpiPart::Due);
    let of_action = Place::ActionDue(ActionId::new("a1").unwrap());
    assert_eq!(of_action.name(), "action-due.a1");
    for (left, speaks) in [
        (vec![Place::Statement], false),
        (vec![of_kpi], true),
        (vec![of_action.clone()], true),
    ] {
        assert_eq!(speaks_at(RULE, &goal, &plan, &left), speaks, "{left:?}");
    }
    let goal = due("", "2028-03-31");
    assert_eq!(found(RULE, &goal, &plan)[0].mends, [Mend::Jump(of_action)]);
}

/// These days may stay; another one is asked about again.
#[test]
fn what_was_let_stand_is_these_days() {
    let mut goal = due("2028-03-31", "2028-03-31");
    let speaks = |goal: &Goal| {
        let found = check_goal(goal, &half(goal), &Options::asked(), &Nfkc);
        found.iter().any(|f| f.rule == RULE)
    };
    let dismissal = found(RULE, &goal, &half(&goal))[0].dismissal.clone();
    goal.private.dismissed.0.insert(dismissal);
    assert!(!speaks(&goal));
    goal.public.actions[0].due = day("2029-03-31");
    assert!(speaks(&goal));
    goal.public.actions[0].due = day("2028-03-31");
    assert!(!speaks(&goal));
}

fn any_day() -> impl Strategy<Value = Option<Date>> {
    prop::option::of(
        (2025_i16..2029, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| Date::new(y, m, d).unwrap()),
    )
}

proptest! {
    /// Whatever the days: one finding exactly where one lies outside, of as many as lie outside.
    #[test]
    fn every_day_outside_is_counted(from in any_day(), to in any_day(), of_kpi in any_day(), of_action in any_day()) {
        let text = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let goal = due(&text(of_kpi), &text(of_action));
        let upside_down = from.zip(to).is_some_and(|(from, to)| to < from);
        let outside = |day: &Date| from.is_some_and(|from| *day < from) || to.is_some_and(|to| *day > to);
        let days = [of_kpi, of_action].into_iter().flatten();
        let wanted = days.filter(|day| !upside_down && outside(day)).count();
        let found = found(RULE, &goal, &plan(from, to, &goal));
        let counts: Vec<String> = found.iter().map(|f| said(f, "count").to_owned()).collect();
        let wanted: Vec<String> = (wanted > 0).then(|| wanted.to_string()).into_iter().collect();
        prop_assert_eq!(counts, wanted);
    }
}

/// A deadline in the goal's own words is held against the period too, and an answer settles it.
#[test]
fn a_deadline_in_the_text_is_read_with_the_year_of_the_plan() {
    #[rustfmt::skip]
    let cases: &[(&str, &str)] = &[
        ("9月末までに手順書を2本書く", "9月末"),
        ("2027年12月までに手順書を2本書く", "2027年12月"),
        ("上期までに手順書を2本書く", "上期"),
        ("Write 2 guides by the end of September.", "September"),
        ("Write 2 guides by 30 June 2027.", "30 June 2027"),
        ("12月末までに手順書を2本書く", ""),
        ("3月31日までに手順書を2本書く", ""),
        ("期末までに手順書を2本書く", ""),
        ("9月末に受けた指摘を3件直す", ""),
        ("「9月末までに」と書かれた手順書を2本直す", ""),
        ("来期に続ける前提で、4月までに手順書を2本書く", ""),
        ("Write 2 guides by the end of March.", ""),
        ("Fix the 3 findings of last September.", ""),
    ];
    for (statement, wanted) in cases {
        let goal = goal(statement, &[]);
        let plan = half(&goal);
        let found = found(RULE, &goal, &plan);
        let words = found
            .first()
            .and_then(|f| Some(&statement[f.span.clone()?]));
        assert_eq!(words.unwrap_or_default(), *wanted, "{statement}");
        let Some(finding) = found.first() else {
            continue;
        };
        let answer = if statement.is_ascii() {
            "20 December"
        } else {
            "12月末"
        };
        let edit = preview(&goal, finding, &finding.mends[0], &[answer], &Nfkc).unwrap();
        let mut mended = goal.clone();
        mended.public.statement = edit.text(&goal).unwrap();
        assert!(
            super::fields::found(RULE, &mended, &plan).is_empty(),
            "{}",
            mended.public.statement
        );
    }
    // Without a period there is no year to read it in.
    let goal = goal("9月末までに手順書を2本書く", &[]);
    assert!(found(RULE, &goal, &plan(None, None, &goal)).is_empty());
}
