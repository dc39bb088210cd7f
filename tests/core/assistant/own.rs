//! What the rules about names and about work that needs its writer look at beside the sentence.

use std::sync::Arc;

use deguchi::assistant::{Finding, Mend, Options, Place, Visited, check_goal};
use deguchi::model::{Action, ActionId, Goal, Kpi, KpiId, Plan};

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

/// A text waits until its field was left, and is silent once anything of one's own stands there.
#[test]
fn a_text_alone_is_asked_for_once_and_not_while_it_is_written() {
    let rule = ["ai-alone"];
    let article = stated("下期に技術記事を3本公開する");
    let plan = Plan::default();
    let findings = found(&article, &plan, &rule);
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].place, Place::Statement);
    let writing = Options {
        visited: Visited::Places([Place::Title].into_iter().collect()),
        ..Options::default()
    };
    let early = check_goal(&article, &plan, &writing, &Nfkc);
    assert!(early.iter().all(|f| f.rule != "ai-alone"), "{early:?}");
    type Change = fn(&mut Goal);
    let changes: [(&str, Change); 6] = [
        ("the title", |g| {
            g.public.title = "検証した結果を記事にする".into()
        }),
        ("the criterion", |g| {
            g.public.criterion = "3本が2案件で使われている".into()
        }),
        ("the sign", |g| {
            g.public.sign = "読んだ人から相談が来る".into()
        }),
        ("a measure", |g| {
            g.public.kpis.push(Kpi {
                id: KpiId::new("k1").unwrap(),
                name: "記事を使った案件".into(),
                ..Kpi::default()
            });
        }),
        ("an action", |g| {
            g.public.actions.push(Action {
                id: ActionId::new("a1").unwrap(),
                text: "手順を検証環境で再現する".into(),
                ..Action::default()
            });
        }),
        ("code", |g| {
            g.public.statement = "下期にツールを3本公開する".into()
        }),
    ];
    for (why, change) in changes {
        let mut goal = article.clone();
        change(&mut goal);
        assert_eq!(kinds(&found(&goal, &plan, &rule)), [], "{why}");
    }
    // One finding for the goal, where the text stands.
    let mut titled = stated("");
    titled.public.title = "下期に技術記事を3本公開する".to_owned();
    let findings = found(&titled, &plan, &rule);
    assert_eq!(findings[0].place, Place::Title);
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
        (
            "技術記事を月1本公開する。",
            "ai-alone",
            0,
            &["検証環境", "営業の2名", "保守の案件"],
            "技術記事を月1本公開する。内容は検証環境で確かめ、営業の2名の意見を聞き、保守の案件で使う。",
        ),
        (
            "技術記事を月1本公開します。",
            "ai-alone",
            0,
            &["", "営業の2名", ""],
            "技術記事を月1本公開します。営業の2名の意見を聞きます。",
        ),
        (
            "技術記事の公開",
            "ai-alone",
            0,
            &["", "", "保守の案件"],
            "技術記事の公開（保守の案件で使う）",
        ),
        (
            "Publish one article a month.",
            "ai-alone",
            0,
            &[
                "our test servers",
                "two people in sales",
                "the billing project",
            ],
            "Publish one article a month. Check it on our test servers, go through it with two people in sales, and use it in the billing project.",
        ),
        (
            "Publish one article a month",
            "ai-alone",
            0,
            &["with real logs", "", ""],
            "Publish one article a month. Check it with real logs",
        ),
    ];
    for (statement, rule, mend, given, wanted) in cases {
        assert_eq!(mended(statement, rule, *mend, given), *wanted);
    }
}
