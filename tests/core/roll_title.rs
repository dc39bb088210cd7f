//! What a plan is called in the period that follows.

use std::sync::Arc;

use deguchi::command::{new_plan, roll_over};
use deguchi::model::{Date, Language, Period, Plan, PlanId};

const FIRST: (&str, &str) = ("2026-04-01", "2026-09-30");
const SECOND: (&str, &str) = ("2026-10-01", "2027-03-31");
const YEAR: (&str, &str) = ("2026-04-01", "2027-03-31");
const QUARTER: (&str, &str) = ("2026-10-01", "2026-12-31");
const LAST_QUARTER: (&str, &str) = ("2027-01-01", "2027-03-31");

fn id() -> PlanId {
    PlanId::new("plan").unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn next(title: &str, period: Option<(&str, &str)>, language: Language) -> String {
    let mut plan = Plan::default();
    let head = Arc::make_mut(&mut plan.head);
    head.title = title.into();
    if let Some((from, to)) = period {
        let (from, to) = (Some(day(from)), Some(day(to)));
        head.period = Period { from, to };
    }
    let today = day("2030-05-01");
    let new = roll_over(&plan, id(), today, language, &[]);
    new.head.title.clone()
}

#[test]
fn a_title_that_a_new_plan_was_given_goes_on_as_the_next_new_plan_is_called() {
    for language in [Language::Ja, Language::En] {
        let mut plan = new_plan(id(), day("2026-04-10"), language);
        for today in ["2026-10-10", "2027-04-10", "2027-10-10", "2028-04-10"] {
            plan = roll_over(&plan, id(), day(today), language, &[]);
            let new = new_plan(id(), day(today), language);
            assert_eq!(plan.head, new.head);
        }
    }
}

#[test]
fn the_marks_of_the_period_move_and_the_owners_words_stay() {
    let cases = [
        (FIRST, "2026年度上期の目標", "2026年度下期の目標"),
        (SECOND, "2026年度下期の目標", "2027年度上期の目標"),
        (
            SECOND,
            "Goals, second half of FY2026",
            "Goals, first half of FY2027",
        ),
        (
            FIRST,
            "First half of FY2026, Sato",
            "Second half of FY2026, Sato",
        ),
        (FIRST, "26上期 目標（田中）", "26下期 目標（田中）"),
        (SECOND, "26下期 目標（田中）", "27上期 目標（田中）"),
        (SECOND, "２０２６年度下半期", "２０２７年度上半期"),
        (SECOND, "令和8年度下期", "令和9年度上期"),
        (SECOND, "令和8年下期", "令和9年上期"),
        (SECOND, "第52期下期　個人目標", "第53期上期　個人目標"),
        (SECOND, "下期の目標", "上期の目標"),
        (SECOND, "FY26 H2 goals", "FY27 H1 goals"),
        (SECOND, "FY26H2", "FY27H1"),
        (SECOND, "2026 H2 (Azure)", "2027 H1 (Azure)"),
        (SECOND, "2H26", "1H27"),
        (SECOND, "fy 2026, second half", "fy 2027, first half"),
        (QUARTER, "FY2026 Q3", "FY2026 Q4"),
        (LAST_QUARTER, "FY2026 Q4", "FY2027 Q1"),
        (LAST_QUARTER, "2026年度第4四半期", "2027年度第1四半期"),
        (QUARTER, "2026年度3Qの目標", "2026年度4Qの目標"),
        (QUARTER, "Third quarter", "Fourth quarter"),
        (LAST_QUARTER, "fourth quarter, FY26", "first quarter, FY27"),
        (YEAR, "2026年度 目標", "2027年度 目標"),
        (YEAR, "Goals 2026", "Goals 2027"),
        (YEAR, "2026年4月〜2027年3月", "2027年4月〜2028年3月"),
        (YEAR, "April 2026 to March 2027", "April 2027 to March 2028"),
        (("2026-01-01", "2026-12-31"), "2026年の目標", "2027年の目標"),
        // A year without its half goes on when the year does.
        (FIRST, "2026年度 田中", "2026年度 田中"),
        (SECOND, "2026年度 田中", "2027年度 田中"),
        (QUARTER, "2026年度 田中", "2026年度 田中"),
        (QUARTER, "2026年 田中", "2027年 田中"),
        (LAST_QUARTER, "2026年度 田中", "2027年度 田中"),
        (("2026-10-01", "2026-10-20"), "2026 trial", "2026 trial"),
        // A month beside a half may be anything.
        (
            FIRST,
            "2026年度上期（9月に公開）",
            "2026年度下期（9月に公開）",
        ),
    ];
    for (period, title, want) in cases {
        assert_eq!(next(title, Some(period), Language::Ja), want, "{title}");
    }
}

#[test]
fn a_title_without_a_period_is_the_owners_own() {
    let titles = [
        "田中の目標",
        "My goals",
        "SQL Server 2022への移行",
        "Notify 3 customers",
        "March of the templates",
        "10月の勉強会に向けて",
        "3年計画",
        "会議を1h減らす",
        "目標（2）",
        "H3O, Q5 and 3H",
        "24h応対 H2O Q1a",
        "headfirst halfway",
        "13月",
        "第5四半期",
    ];
    for title in titles {
        for period in [Some(FIRST), Some(QUARTER), Some(YEAR), None] {
            assert_eq!(next(title, period, Language::Ja), title);
        }
    }
}

#[test]
fn a_title_is_made_anew_where_its_marks_cannot_go_on() {
    let cases = [
        // Nothing stands there.
        (
            Some(FIRST),
            "",
            "2026年度下期の目標",
            "Goals, second half of FY2026",
        ),
        (
            Some(FIRST),
            " 　",
            "2026年度下期の目標",
            "Goals, second half of FY2026",
        ),
        // A half, and the period is none.
        (
            Some(YEAR),
            "2026年度下期",
            "2027年度の目標",
            "Goals, FY2027",
        ),
        (
            Some(QUARTER),
            "2026年度下期",
            "2027年1月〜3月の目標",
            "Goals, January to March 2027",
        ),
        (
            Some(("2026-04-01", "2026-04-10")),
            "上期",
            "2026年4月の目標",
            "Goals, April 2026",
        ),
        // Two halves, or a half and a quarter.
        (
            Some(FIRST),
            "上期と下期",
            "2026年度下期の目標",
            "Goals, second half of FY2026",
        ),
        (
            Some(FIRST),
            "H1 Q2",
            "2026年度下期の目標",
            "Goals, second half of FY2026",
        ),
        // Months would have to move as well.
        (
            Some(SECOND),
            "2026年10月から",
            "2027年度上期の目標",
            "Goals, first half of FY2027",
        ),
        (
            Some(SECOND),
            "10月〜3月",
            "2027年度上期の目標",
            "Goals, first half of FY2027",
        ),
        (
            Some(SECOND),
            "Oct 2026 - Mar 2027",
            "2027年度上期の目標",
            "Goals, first half of FY2027",
        ),
        (
            Some(SECOND),
            "2026年度下期（10月〜3月）",
            "2027年度上期の目標",
            "Goals, first half of FY2027",
        ),
        // No period to go on from: the one of a new plan.
        (
            None,
            "2026年度下期の目標",
            "2030年度上期の目標",
            "Goals, first half of FY2030",
        ),
        (
            None,
            "",
            "2030年度上期の目標",
            "Goals, first half of FY2030",
        ),
        // How other periods are called.
        (
            Some(("2026-01-01", "2026-06-30")),
            "",
            "2026年7月〜12月の目標",
            "Goals, July to December 2026",
        ),
        (
            Some(("2026-04-16", "2026-10-15")),
            "",
            "2026年10月〜2027年4月の目標",
            "Goals, October 2026 to April 2027",
        ),
        (
            Some(("2026-04-01", "2026-04-30")),
            "",
            "2026年5月の目標",
            "Goals, May 2026",
        ),
        (
            Some(("2025-01-01", "2025-12-31")),
            "",
            "2026年1月〜12月の目標",
            "Goals, January to December 2026",
        ),
        (
            Some(("2025-10-01", "2026-09-30")),
            "",
            "2026年10月〜2027年9月の目標",
            "Goals, October 2026 to September 2027",
        ),
        (
            Some(("2026-03-02", "2026-04-01")),
            "",
            "2026年4月〜5月の目標",
            "Goals, April to May 2026",
        ),
    ];
    for (period, title, ja, en) in cases {
        assert_eq!(next(title, period, Language::Ja), ja, "{title}");
        assert_eq!(next(title, period, Language::En), en, "{title}");
    }
}
