//! Mends: applying one clears its finding, applying it twice changes nothing more.

use std::fs;

use deguchi::assistant::{Edit, Finding, Mend, Options, Place, check_goal, preview};
use deguchi::model::{Goal, Plan};

use super::corpus::folder;
use super::support::{Nfkc, all, raw, stated, with_extra};

pub(super) fn put(goal: &mut Goal, edit: &Edit) {
    let text = edit.text(goal).unwrap();
    match &edit.place {
        Place::Title => goal.public.title = text,
        Place::Statement => goal.public.statement = text,
        Place::Criterion => goal.public.criterion = text,
        Place::Support => goal.public.support = text,
        Place::Action(id) => {
            let mut actions = goal.public.actions.iter_mut();
            actions.find(|action| action.id == *id).unwrap().text = text;
        }
        place => panic!("no test writes to {place:?}"),
    }
}

/// Answers that a person would give, for each field.
pub(super) fn answers(fields: &[&str], ja: bool) -> Vec<&'static str> {
    fields
        .iter()
        .map(|field| match (*field, ja) {
            ("ask-what", true) => "課内勉強会で事例を紹介する",
            ("ask-what", false) => "present a case in the section meeting",
            ("ask-shown-by" | "ask-own-act", true) => "課内勉強会で事例を紹介する",
            ("ask-shown-by" | "ask-own-act", false) => "present a case in the section meeting",
            ("ask-how-much", true) => "2回",
            ("ask-how-much", false) => "2 times",
            ("ask-by-when", true) => "9月末",
            ("ask-by-when", false) => "end of September",
            ("ask-how-often", true) => "月1回",
            ("ask-how-often", false) => "every Monday",
            ("ask-how-far", true) => "3件まで",
            ("ask-how-far", false) => "for 3 cases",
            ("ask-how-shown", true) => "週1回",
            ("ask-how-shown", false) => "once a week",
            ("ask-which", true) => "試験項目書",
            ("ask-which", false) => "test reports",
            ("ask-result", true) => "2名が自分の案件で試した結果を返す",
            ("ask-result", false) => "Two colleagues try it in their own project",
            ("ask-blank", true) => "監視設計",
            ("ask-blank", false) => "monitoring design",
            ("ask-other-words", true) => "案件で役立てるために",
            ("ask-other-words", false) => "help the project",
            ("ask-which-day", true) => "12月末",
            ("ask-which-day", false) => "20 December",
            ("ask-instead", true) => "製造業の顧客",
            ("ask-instead", false) => "a customer in manufacturing",
            ("ask-checked-on", true) => "検証環境",
            ("ask-checked-on", false) => "our test servers",
            ("ask-gone-through-with", true) => "営業の2名",
            ("ask-gone-through-with", false) => "two people in sales",
            ("ask-used-in", true) => "保守の案件",
            ("ask-used-in", false) => "the billing project",
            (other, _) => panic!("no answer for {other}"),
        })
        .collect()
}

fn corpus() -> Vec<(bool, Goal, Plan)> {
    let mut goals = Vec::new();
    for folder in [folder(), folder().join("blind")] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|e| e != "tsv") {
                continue;
            }
            let ja = path.to_string_lossy().contains(".ja.");
            for line in fs::read_to_string(path).unwrap().lines() {
                let mut columns = line.split('\t').skip(1);
                let Some(statement) = columns.next() else {
                    continue;
                };
                let statement = statement.replace("\\n", "\n");
                let (mut goal, mut plan) = (stated(&statement), Plan::default());
                for extra in columns {
                    with_extra(&mut goal, &mut plan, extra);
                }
                goals.push((ja, goal, plan));
            }
        }
    }
    goals
}

fn still(goal: &Goal, plan: &Plan, finding: &Finding) -> usize {
    let mut options = Options::asked();
    options.off.insert("too-short".to_owned());
    let findings = check_goal(goal, plan, &options, &Nfkc);
    findings
        .iter()
        .filter(|f| f.rule == finding.rule && f.place == finding.place)
        .count()
}

/// Every mend of every finding on every statement of the corpora.
#[test]
fn a_mend_clears_its_finding_and_a_second_time_changes_nothing() {
    let (mut problems, mut tried) = (Vec::new(), 0);
    for (_, goal, plan) in corpus() {
        let mut options = Options::asked();
        options.off.insert("too-short".to_owned());
        for finding in check_goal(&goal, &plan, &options, &Nfkc) {
            let text = finding.place.text(&goal).unwrap_or("");
            let ja = text.chars().any(|c| c >= '\u{3000}');
            let before = still(&goal, &plan, &finding);
            for mend in &finding.mends {
                let given = match mend {
                    Mend::Ask { fields, .. } => answers(fields, ja),
                    _ => Vec::new(),
                };
                let Some(edit) = preview(&goal, &finding, mend, &given, &Nfkc) else {
                    if !matches!(mend, Mend::Jump(_)) {
                        problems.push(format!("no edit: {mend:?} on {}", goal.public.statement));
                    }
                    continue;
                };
                tried += 1;
                let mut mended = goal.clone();
                let once = edit.text(&goal).unwrap();
                put(&mut mended, &edit);
                if still(&mended, &plan, &finding) >= before {
                    problems.push(format!(
                        "{} stays: {} → {}",
                        finding.rule, goal.public.statement, once
                    ));
                }
                if let Some(again) = preview(&mended, &finding, mend, &given, &Nfkc) {
                    let twice = again.text(&mended).unwrap();
                    if twice != once {
                        problems.push(format!("twice: {once} → {twice}"));
                    }
                }
            }
        }
    }
    assert!(tried > 500, "{tried}");
    assert!(
        problems.is_empty(),
        "{} of {tried}\n{}",
        problems.len(),
        problems.join("\n")
    );
}

pub(super) fn mended(statement: &str, rule: &str, mend: usize, given: &[&str]) -> String {
    let goal = stated(statement);
    let findings = raw(&goal);
    let finding = findings
        .iter()
        .find(|f| f.rule == rule)
        .unwrap_or_else(|| panic!("{statement}: {findings:?}"));
    preview(&goal, finding, &finding.mends[mend], given, &Nfkc)
        .unwrap()
        .text(&goal)
        .unwrap()
}

/// What comes out reads like a sentence.
#[test]
fn answers_become_grammatical_sentences() {
    let cases: &[(&str, &str, usize, &[&str], &str)] = &[
        (
            "あわせて、課内への展開を推進する。",
            "endless-verb",
            0,
            &["課内勉強会で説明する", "2回", "9月末"],
            "あわせて、9月末までに、課内勉強会で2回説明する。",
        ),
        (
            "業務を効率化する",
            "endless-verb",
            0,
            &["", "月10時間", ""],
            "業務を月10時間効率化する",
        ),
        (
            "属人化の解消を図り、チームで運用する。",
            "endless-verb",
            0,
            &["手順書を作成する", "3本", ""],
            "手順書を3本作成する。チームで運用する。",
        ),
        (
            "Strive to improve the quality of reviews.",
            "endless-verb",
            0,
            &[
                "publish a review checklist",
                "2 versions",
                "end of September",
            ],
            "Publish a review checklist (2 versions) by end of September.",
        ),
        (
            "In the branch, we promote knowledge sharing.",
            "endless-verb",
            0,
            &["hold a study meeting", "twice", "every quarter"],
            "In the branch, hold a study meeting twice every quarter.",
        ),
        (
            "手順書を作成する。",
            "no-number",
            0,
            &["3本"],
            "手順書を3本作成する。",
        ),
        (
            "応答時間を改善する",
            "no-number",
            0,
            &["2秒以下"],
            "応答時間を2秒以下に改善する",
        ),
        (
            "手順書の作成",
            "no-number",
            0,
            &["3本"],
            "手順書の作成（3本）",
        ),
        (
            "Write runbooks for operations.",
            "no-number",
            0,
            &["3 of them"],
            "Write runbooks for operations (3 of them).",
        ),
        (
            "Cut the build time.",
            "no-number",
            0,
            &["from 20 to 10 minutes"],
            "Cut the build time from 20 to 10 minutes.",
        ),
        (
            "手順書を3本作成する。",
            "no-due",
            0,
            &["9月末"],
            "9月末までに、手順書を3本作成する。",
        ),
        (
            "手順書を3本作成する。",
            "no-due",
            0,
            &["毎月"],
            "毎月、手順書を3本作成する。",
        ),
        (
            "Write 3 runbooks.",
            "no-due",
            0,
            &["end of September"],
            "Write 3 runbooks by end of September.",
        ),
        (
            "Write 3 runbooks",
            "no-due",
            0,
            &["every quarter"],
            "Write 3 runbooks every quarter",
        ),
        ("手順書などを作成する", "hedge", 0, &[], "手順書を作成する"),
        (
            "手順書などを作成する",
            "hedge",
            1,
            &["点検表"],
            "手順書と点検表を作成する",
        ),
        (
            "必要に応じて、他案件へ展開する",
            "hedge",
            1,
            &[],
            "他案件へ展開する",
        ),
        (
            "定期的に進捗を共有する",
            "hedge",
            0,
            &["月1回"],
            "月1回進捗を共有する",
        ),
        ("様々な技術を試す", "hedge", 1, &["3つ"], "3つの技術を試す"),
        (
            "Regularly share the results.",
            "hedge",
            1,
            &[],
            "Share the results.",
        ),
        (
            "If possible, share the results.",
            "hedge",
            1,
            &[],
            "Share the results.",
        ),
        (
            "Share, if possible, the results.",
            "hedge",
            1,
            &[],
            "Share the results.",
        ),
        (
            "Write guides, templates, etc.",
            "hedge",
            0,
            &[],
            "Write guides, templates.",
        ),
        (
            "Write guides, templates, etc.",
            "hedge",
            1,
            &["checklists"],
            "Write guides, templates and checklists.",
        ),
        (
            "Review the designs as needed.",
            "hedge",
            0,
            &["every Friday"],
            "Review the designs every Friday.",
        ),
        (
            "［対象の案件］で型を使う",
            "slot-left",
            0,
            &["A社の保守"],
            "A社の保守で型を使う",
        ),
        (
            "Use the kit in [Name of the project].",
            "slot-left",
            0,
            &["the billing project"],
            "Use the kit in the billing project.",
        ),
    ];
    let mut problems = String::new();
    for (statement, rule, mend, given, wanted) in cases {
        let got = mended(statement, rule, *mend, given);
        if got != *wanted {
            problems += &format!("{statement}: {got}\n   instead of {wanted}\n");
        }
    }
    assert!(problems.is_empty(), "\n{problems}");
}

/// Three findings on a few words are one question with three fields.
#[test]
fn a_very_short_text_gets_one_finding() {
    for (statement, given, wanted) in [
        (
            "品質向上に努める",
            ["監視スクリプトを作る", "2本", "9月末"],
            "9月末までに、監視スクリプトを2本作る",
        ),
        (
            "Strive for quality improvement",
            ["write a script", "12 checks", "June"],
            "Write a script (12 checks) by June",
        ),
    ] {
        let mut goal = stated(statement);
        let findings = all(&goal);
        assert_eq!(findings.len(), 1, "{findings:?}");
        assert_eq!(findings[0].rule, "too-short");
        let edit = preview(&goal, &findings[0], &findings[0].mends[0], &given, &Nfkc).unwrap();
        put(&mut goal, &edit);
        assert_eq!(goal.public.statement, wanted);
        assert_eq!(all(&goal), []);
    }
}

/// No answer, no edit; a jump is no edit.
#[test]
fn nothing_answered_changes_nothing() {
    let goal = stated("業務の効率化に取り組む。");
    for finding in raw(&goal) {
        for mend in &finding.mends {
            assert_eq!(preview(&goal, &finding, mend, &["", " ", ""], &Nfkc), None);
        }
    }
}
