//! What the rule about names looks at, and what comes of its mends.

use std::sync::Arc;

use deguchi::assistant::{Finding, Mend, Options, check_goal};
use deguchi::model::{Goal, Kpi, KpiId, Plan};

use super::mends::mended;
use super::support::{Nfkc, stated};

fn found(goal: &Goal, plan: &Plan, rules: &[&str]) -> Vec<Finding> {
    let mut findings = check_goal(goal, plan, &Options::asked(), &Nfkc);
    findings.retain(|f| rules.contains(&f.rule));
    findings
}

fn kinds(findings: &[Finding]) -> Vec<(&str, &str)> {
    let kind = |f: &Finding| f.arguments.iter().position(|(name, _)| *name == "kind");
    findings
        .iter()
        .map(|f| (f.rule, kind(f).map_or("", |at| f.arguments[at].1.as_str())))
        .collect()
}

/// A name that stands in the notes and in the list, or beside the form of a company, is said once.
#[test]
fn a_name_is_said_once() {
    let both = ["private-leak", "named-customer"];
    let mut plan = Plan::default();
    let mut goal = stated("カガヤキの監視を9月末までに2本の型にする");
    goal.private.essence.0 = "カガヤキを代表作にする".to_owned();
    assert_eq!(
        kinds(&found(&goal, &plan, &both)),
        [("private-leak", "name")]
    );
    goal.public.statement = "カガヤキ株式会社の監視を9月末までに2本の型にする".to_owned();
    assert_eq!(
        kinds(&found(&goal, &plan, &both)),
        [("named-customer", "company")]
    );
    Arc::make_mut(&mut plan.own).names.0 = vec!["カガヤキ株式会社".to_owned()];
    goal.public.statement = "カガヤキ様の監視を9月末までに2本の型にする".to_owned();
    assert_eq!(
        kinds(&found(&goal, &plan, &both)),
        [("named-customer", "listed")]
    );
}

/// Every field that is submitted is looked at; who confirms is asked for as a person.
#[test]
fn names_are_seen_in_every_field_but_where_a_person_is_asked_for() {
    let mut goal = stated("9月末までに型を2本作る");
    goal.public.support = "中村課長との面談を月1回お願いします".to_owned();
    goal.public.supplement = "連絡先は03-1234-5678".to_owned();
    goal.public.showing.permitted_by = "中村課長".to_owned();
    goal.public.kpis.push(Kpi {
        id: KpiId::new("k1").unwrap(),
        name: "型".to_owned(),
        confirmed_by: "中村課長".to_owned(),
        ..Kpi::default()
    });
    let found = found(&goal, &Plan::default(), &["named-customer"]);
    let places: Vec<_> = found.iter().map(|f| f.place.name()).collect();
    assert_eq!(places, ["support", "supplement"]);
    assert_eq!(
        found[1].mends[0],
        Mend::Replace {
            with: "窓口".to_owned()
        }
    );
}

/// What comes out reads like a sentence.
#[test]
fn answers_fit_the_sentence() {
    let cases: &[(&str, &str, usize, &[&str], &str)] = &[
        (
            "青葉商事株式会社様の監視を9月末までに自動化する",
            "named-customer",
            0,
            &[],
            "顧客の監視を9月末までに自動化する",
        ),
        (
            "田中様に月1回報告する",
            "named-customer",
            1,
            &["製造業の顧客の担当者"],
            "製造業の顧客の担当者に月1回報告する",
        ),
        (
            "資料を tanaka@aoba.co.jp に送る",
            "named-customer",
            0,
            &[],
            "資料を 窓口 に送る",
        ),
        (
            "Aoba Trading Co., Ltd. gets its report on Monday.",
            "named-customer",
            0,
            &[],
            "The customer gets its report on Monday.",
        ),
        (
            "Talk to our Mr. Tanaka once a month.",
            "named-customer",
            0,
            &[],
            "Talk to our person in charge once a month.",
        ),
    ];
    for (statement, rule, mend, given, wanted) in cases {
        assert_eq!(mended(statement, rule, *mend, given), *wanted);
    }
}
