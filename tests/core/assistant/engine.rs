//! The engine: order, calm, what was left, what is off, and that every rule is explained.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use deguchi::assistant::{
    Finding, Group, KpiPart, Mend, Options, PLAN_RULES, Place, RULES, TOO_SHORT, Visited,
    check_goal,
};
use deguchi::model::{Action, ActionId, Evidence, EvidenceId, Goal, Kpi, KpiId, KpiKind, Plan};

use super::support::{Nfkc, all, raw, stated};

fn names(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|f| f.rule).collect()
}

fn left(places: &[Place]) -> Options {
    Options {
        visited: Visited::Places(places.iter().cloned().collect()),
        ..Options::default()
    }
}

fn checked(goal: &Goal, options: &Options) -> Vec<&'static str> {
    names(&check_goal(goal, &Plan::default(), options, &Nfkc))
}

fn kpi(id: &str, name: &str) -> Kpi {
    Kpi {
        id: KpiId::new(id).unwrap(),
        name: name.to_owned(),
        ..Kpi::default()
    }
}

/// A page beside each rule, in both languages, under a minute to read; and its messages.
#[test]
fn every_rule_is_explained() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assistant");
    let ids: BTreeSet<&str> = RULES
        .iter()
        .map(|rule| rule.id())
        .chain(PLAN_RULES.iter().map(|rule| rule.id()))
        .chain([TOO_SHORT])
        .collect();
    let all = RULES.len() + PLAN_RULES.len() + 1;
    assert_eq!(ids.len(), all, "a rule's id stands twice");
    for id in &ids {
        let page = fs::read_to_string(folder.join("rules").join(format!("{id}.md"))).expect(id);
        let (ja, en) = page.split_once("\n# en\n").expect(id);
        assert!(ja.starts_with("# ja\n"), "{id}");
        for (text, parts) in [
            (ja, ["何を見るか", "なぜ", "黙っているとき", "| 前 | 後 |"]),
            (
                en,
                [
                    "What it looks for",
                    "Why",
                    "When it stays silent",
                    "| before | after |",
                ],
            ),
        ] {
            for part in parts {
                assert!(text.contains(part), "{id}: {part}");
            }
        }
        assert!(ja.chars().count() < 800, "{id}: {}", ja.chars().count());
        assert!(en.split_whitespace().count() < 240, "{id}");
    }
    for language in ["ja", "en"] {
        let messages =
            fs::read_to_string(folder.join(format!("../messages/{language}.ftl"))).unwrap();
        for id in &ids {
            for part in ["name", "ask", "why"] {
                assert!(
                    messages.contains(&format!("\nrule-{id}-{part} = ")),
                    "{language}: rule-{id}-{part}"
                );
            }
        }
        for name in ["replace", "drop", "jump"] {
            assert!(
                messages.contains(&format!("\nmend-{name} = ")),
                "{language}: mend-{name}"
            );
        }
    }
}

/// Every question and field that a mend names has a message; in both languages.
#[test]
fn every_key_of_a_mend_is_a_message() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assistant");
    let read = |language: &str| {
        fs::read_to_string(folder.join(format!("../messages/{language}.ftl"))).unwrap()
    };
    let keys = |text: &str| -> BTreeSet<String> {
        text.lines()
            .filter(|l| l.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|l| l.split_once(" = ").map(|(key, _)| key.to_owned()))
            .collect()
    };
    let (ja, en) = (keys(&read("ja")), keys(&read("en")));
    let mut goal =
        stated("積極的に、必要に応じて、できるだけ手順書などの作成に努める。転職にも使う。");
    goal.public.title = "［対象］の改善".to_owned();
    let mut findings = raw(&goal);
    findings.extend(all(&stated("改善に努める")));
    findings.extend(raw(&stated("理解を深め、お客様に使ってもらう")));
    let mut goal = stated("障害を9月末までに5件から2件に減らす");
    goal.public.actions.push(Action {
        id: ActionId::new("a1").unwrap(),
        text: "記録を読む".to_owned(),
        ..Action::default()
    });
    findings.extend(all(&goal));
    for finding in findings {
        for mend in &finding.mends {
            if let Mend::Ask { question, fields } = mend {
                assert!(
                    ja.contains(*question) && en.contains(*question),
                    "{question}"
                );
                for field in *fields {
                    assert!(ja.contains(*field) && en.contains(*field), "{field}");
                }
            }
        }
    }
}

#[test]
fn nothing_is_missing_before_the_field_was_left() {
    let mut goal = stated("手順書を書き、課内で説明する");
    goal.public.kpis.push(kpi("k1", "手順書の数"));
    let target = Place::Kpi(KpiId::new("k1").unwrap(), KpiPart::Target);
    assert_eq!(checked(&goal, &Options::default()), Vec::<&str>::new());
    assert_eq!(checked(&goal, &left(&[Place::Title])), Vec::<&str>::new());
    assert_eq!(
        checked(&goal, &left(&[Place::Statement])),
        ["no-number", "no-due"]
    );
    // The blank target is the missing number: said once.
    assert_eq!(
        checked(&goal, &left(&[Place::Statement, target])),
        ["no-due", "no-target"]
    );
}

#[test]
fn words_speak_at_once() {
    assert_eq!(
        checked(
            &stated("運用品質の向上に努めて、よい職場にしていきたい"),
            &Options::default()
        ),
        ["endless-verb"]
    );
    let mut goal = stated("［対象の案件］で型を2本作る");
    assert_eq!(checked(&goal, &Options::default()), Vec::<&str>::new());
    assert_eq!(
        checked(&goal, &left(&[Place::Statement])),
        ["slot-left", "no-due"]
    );
    goal.public.statement = String::new();
    assert_eq!(checked(&goal, &Options::asked()), Vec::<&str>::new());
}

#[test]
fn an_empty_goal_is_left_in_peace() {
    assert_eq!(all(&Goal::default()), []);
    assert_eq!(all(&stated("  \n　 ")), []);
}

#[test]
fn a_rule_can_be_off() {
    let goal = stated("顧客や協力会社などとの関係の強化に努める。");
    let mut options = Options::asked();
    let before = checked(&goal, &options);
    assert!(
        before.contains(&"hedge") && before.contains(&"endless-verb"),
        "{before:?}"
    );
    options.off.insert("hedge".to_owned());
    assert!(!checked(&goal, &options).contains(&"hedge"));
}

#[test]
fn the_most_useful_comes_first() {
    let goal = stated("転職に備えて、［対象］の手順書などを整理し、品質の向上に努めていきます。");
    assert_eq!(
        names(&all(&goal)),
        [
            "private-leak",
            "slot-left",
            "no-number",
            "endless-verb",
            "no-due",
            "hedge"
        ]
    );
}

/// A note that is open stays open by this name.
#[test]
fn a_finding_keeps_its_name_while_its_sentence_goes_on() {
    let named =
        |text: &str| -> Vec<String> { raw(&stated(text)).iter().map(Finding::name).collect() };
    let before = named("手順書などを整理し、品質の向上に努める");
    let after = named("分室の古い手順書などを整理し、品質の向上に努める。表もつける。");
    assert!(
        before
            .iter()
            .any(|name| name.starts_with("hedge@statement@など")),
        "{before:?}"
    );
    assert_eq!(before, after);
    let twice = named("手順書などを3本、型などを2本、9月末までに2案件で使う");
    assert_eq!(twice, ["hedge@statement@など@0", "hedge@statement@など@1"]);
    let short = |text: &str| all(&stated(text))[0].name();
    assert_eq!(short("改善に努める"), "too-short@statement@@0");
    assert_eq!(short("改善に努める"), short("品質の改善に努める"));
}

#[test]
fn the_title_does_not_repeat_the_statement() {
    let mut goal = stated("障害の再発を月5件から2件に減らす");
    goal.public.actions.push(Action {
        id: ActionId::new("a1").unwrap(),
        text: "毎週、再発した障害の記録を読む".to_owned(),
        ..Action::default()
    });
    goal.public.title = "運用品質の向上".to_owned();
    assert_eq!(names(&all(&goal)), Vec::<&str>::new());
    goal.public.statement =
        "運用品質の向上に努め、お客様に安心していただけるようにします".to_owned();
    let found = all(&goal);
    assert!(
        found.iter().all(|f| f.place == Place::Statement),
        "{found:?}"
    );
    goal.public.statement = String::new();
    goal.public.actions.clear();
    assert_eq!(names(&all(&goal)), ["too-short"]);
}

#[test]
fn a_target_ends_a_verb_that_only_wants_a_figure() {
    let mut goal = stated("監視チームの一次対応の速さと正確さを高める");
    goal.public.sign = "当番が、聞く前に手順を開いている".to_owned();
    goal.public.kpis.push(Kpi {
        target: "30".parse().ok(),
        unit: "分".to_owned(),
        counting: "受付から最初の返事まで".to_owned(),
        evidence: "当番表".to_owned(),
        ..kpi("k1", "一次対応までの時間")
    });
    assert_eq!(names(&all(&goal)), ["no-due"]);
    goal.public.statement = "監視チームの一次対応の速さと正確さに努めます".to_owned();
    assert_eq!(names(&all(&goal)), ["endless-verb", "no-due"]);
}

#[test]
fn blank_targets_are_said_once() {
    let mut goal = stated("9月末までに型を2本作る");
    goal.public.kpis = vec![kpi("k0", " "), kpi("k1", "型の数"), kpi("k2", "使った案件")];
    goal.public.kpis.push(Kpi {
        kind: KpiKind::YesNo,
        ..kpi("k3", "公開")
    });
    let found = all(&goal);
    assert_eq!(names(&found), ["no-target"]);
    assert_eq!(found[0].place.name(), "kpi-target.k1");
    assert_eq!(found[0].group, Group::Measurable);
    assert_eq!(
        found[0].arguments,
        [("kpi", "型の数".to_owned()), ("count", "2".to_owned())]
    );
    assert_eq!(found[0].mends, [Mend::Jump(found[0].place.clone())]);
}

#[test]
fn brackets_that_are_no_blanks() {
    for text in [
        "手順書を3本書く[1]",
        "［注］別紙を見る",
        "[図2]のとおり設計する",
        "[社外秘]",
        "配列a[key]を直す",
        "[手順書](https://example.com)",
        "[手順書]: https://example.com",
        "[x] 済んだ項目",
        "[PR-12]を閉じる",
        "see [note] below",
        "[draft] write 3 guides",
        "fix the regex [a-z]",
        "[2026/9]",
        "[案]",
        "[Fig. 2]",
        "log[level] is set",
        "[ ] open",
        "[]",
        "[",
        "]",
    ] {
        assert!(!names(&raw(&stated(text))).contains(&"slot-left"), "{text}");
    }
    for text in [
        "［対象の技術］を使う",
        "[対象の案件]で使う",
        "Use [Name of the project]",
        "Write [number] runbooks",
        "［件数］件を書く",
        "［例：監視］を設計する",
    ] {
        assert!(names(&raw(&stated(text))).contains(&"slot-left"), "{text}");
    }
    // Any field that is submitted may hold a blank.
    let mut goal = Goal::default();
    goal.public.support = "［時間］を月4時間".to_owned();
    assert_eq!(all(&goal)[0].place, Place::Support);
}

#[test]
fn a_leak_is_seen_in_every_field() {
    let mut goal = stated("9月末までに型を2本作る");
    goal.private.essence.0 = "設計の話ができる人としてどこでも頼られる".to_owned();
    let words = goal.private.essence.0.clone();
    let face = &mut goal.public;
    face.sign.clone_from(&words);
    face.criterion.clone_from(&words);
    face.criterion_minimum.clone_from(&words);
    face.support.clone_from(&words);
    face.supplement.clone_from(&words);
    face.showing.scope.clone_from(&words);
    face.frame.purpose.clone_from(&words);
    face.actions.push(Action {
        id: ActionId::new("a1").unwrap(),
        text: words.clone(),
        ..Action::default()
    });
    face.evidence.push(Evidence {
        id: EvidenceId::new("e1").unwrap(),
        text: words,
        ..Evidence::default()
    });
    let places: Vec<_> = all(&goal)
        .into_iter()
        .filter(|f| f.rule == "private-leak")
        .map(|f| f.place.name())
        .collect();
    assert_eq!(
        places,
        [
            "criterion",
            "criterion-minimum",
            "sign",
            "action.a1",
            "support",
            "showing-scope",
            "evidence.e1",
            "frame-purpose",
            "supplement"
        ]
    );
}

#[test]
fn words_of_the_template_are_no_leak() {
    let mut goal = stated("運用の型を書き出して、ほかの案件でも使えるようにまとめる");
    goal.private.essence.0 = "運用の型を書き出して、ほかの案件でも使えるようにする".to_owned();
    let mut options = Options::asked();
    assert!(checked(&goal, &options).contains(&"private-leak"));
    options.known.push(goal.private.essence.0.clone());
    assert!(!checked(&goal, &options).contains(&"private-leak"));
}
