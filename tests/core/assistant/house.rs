//! The house style: a company's own words, its names, what it lets stand, what it requires.

use std::sync::Arc;

use deguchi::assistant::{
    Finding, Mend, Options, check_goal, goal_points, is_required, preview, required_points,
};
use deguchi::command::{Act, Command, HouseEdit, Workspace, apply};
use deguchi::formats::{Pack, Submission};
use deguchi::model::{
    Date, Goal, House, Language, MAX_ITEMS, Plan, PlanId, Required, WordList, Words,
};
use deguchi::sorted::Set;

use super::mends::{answers, put};
use super::support::{Nfkc, stated};

fn words(list: &[&str]) -> Vec<String> {
    list.iter().map(|word| (*word).to_owned()).collect()
}

fn house() -> House {
    House {
        name: "データ基盤課".to_owned(),
        words: Words {
            hedges: words(&["善処", "前広に", "by hook or crook", "going forward"]),
            endless_verbs: words(&[
                "猛進する",
                "紡ぐ",
                "極める",
                "磨き上げ",
                "supercharge",
                "double down on",
            ]),
            customers: words(&["青葉商事株式会社", "Tanager Inc."]),
            allowed: words(&["定期的運行くん", "Improve Hub", "随時配信サービス"]),
            ..Words::default()
        },
        ..House::default()
    }
}

fn with(house: House) -> Plan {
    Plan {
        house: Arc::new(house),
        ..Plan::default()
    }
}

fn found(goal: &Goal, plan: &Plan) -> Vec<Finding> {
    let mut options = Options::asked();
    options.off.insert("too-short".to_owned());
    check_goal(goal, plan, &options, &Nfkc)
}

/// What a statement shows for a rule: the words that are marked.
fn shown(statement: &str, rule: &str, plan: &Plan) -> Vec<String> {
    let findings = found(&stated(statement), plan);
    let mine = findings.iter().filter(|finding| finding.rule == rule);
    mine.filter_map(|finding| Some(statement[finding.span.clone()?].to_owned()))
        .collect()
}

#[test]
fn own_words_are_read_as_the_rules_read_theirs() {
    let cases: &[(&str, &str, &[&str])] = &[
        ("hedge", "問い合わせに善処する", &["善処"]),
        ("hedge", "課題を前広に共有する", &["前広に"]),
        ("hedge", "課題を前広に（毎週月曜に）共有する", &[]),
        ("hedge", "「前広に」と書いた手順を2件直す", &[]),
        (
            "hedge",
            "Automate 3 jobs by hook or crook.",
            &["by hook or crook"],
        ),
        (
            "hedge",
            "Automate 3 jobs by June, Going Forward.",
            &["Going Forward"],
        ),
        ("endless-verb", "新規提案に猛進する", &["猛進する"]),
        (
            "endless-verb",
            "新規提案に猛進していきます。",
            &["猛進していきます"],
        ),
        ("endless-verb", "顧客との縁を紡ぎます", &["紡ぎます"]),
        ("endless-verb", "顧客との縁を紡ぐ。", &["紡ぐ"]),
        ("endless-verb", "運用の型を極めていく", &["極めていく"]),
        (
            "endless-verb",
            "運用手順書を2件作成し、顧客との縁を紡ぐ",
            &[],
        ),
        ("endless-verb", "混紡ぐあいの検査手順を書く", &[]),
        (
            "endless-verb",
            "Supercharge our delivery.",
            &["Supercharge"],
        ),
        (
            "endless-verb",
            "We are supercharging the standard of our reviews.",
            &["supercharging"],
        ),
        (
            "endless-verb",
            "Double down on cloud operations.",
            &["Double down on"],
        ),
        (
            "endless-verb",
            "Supercharge the pass rate from 80% to 95%.",
            &[],
        ),
        (
            "named-customer",
            "青葉商事の監視を2件自動化する",
            &["青葉商事"],
        ),
        (
            "named-customer",
            "ＴＡＮＡＧＥＲの監視を2件自動化する",
            &["ＴＡＮＡＧＥＲ"],
        ),
        ("named-customer", "青葉商事会館の監視を2件自動化する", &[]),
        (
            "named-customer",
            "Move 3 Tanager jobs by June.",
            &["Tanager"],
        ),
    ];
    let (plan, none) = (with(house()), Plan::default());
    for (rule, statement, wanted) in cases {
        assert_eq!(
            &shown(statement, rule, &plan),
            wanted,
            "{rule}: {statement}"
        );
        assert_eq!(
            shown(statement, rule, &none),
            [""; 0],
            "{rule}, without: {statement}"
        );
    }
}

#[test]
fn what_the_company_lets_stand_is_not_marked() {
    let plan = with(house());
    let cases: &[(&str, &str, &[&str])] = &[
        ("hedge", "随時配信サービスを3社に広げる", &[]),
        ("hedge", "随時、3社に配信する", &["随時"]),
        (
            "endless-verb",
            "Improve Hub is used by the sales team.",
            &[],
        ),
        ("endless-verb", "Improve the way we work.", &["Improve"]),
    ];
    for (rule, statement, wanted) in cases {
        assert_eq!(
            &shown(statement, rule, &plan),
            wanted,
            "{rule}: {statement}"
        );
    }
    // What stands in the notes is the writer's own to keep out.
    let mut plan = with(house());
    Arc::make_mut(&mut plan.house).words.allowed = words(&["カガヤキ"]);
    let mut goal = stated("カガヤキの監視を9月末までに2本の型にする");
    goal.private.essence.0 = "カガヤキを代表作にする".to_owned();
    assert!(
        found(&goal, &plan)
            .iter()
            .any(|finding| finding.rule == "private-leak")
    );
}

#[test]
fn a_house_style_that_is_off_says_nothing() {
    let mut plan = with(House {
        required: Set::from_iter([Required::Criterion]),
        ..house()
    });
    let goal = stated("顧客との縁を紡ぐ。");
    let said = |plan: &Plan| {
        let rules: Vec<_> = found(&goal, plan)
            .iter()
            .map(|finding| finding.rule)
            .collect();
        ["endless-verb", "required-field"].map(|rule| rules.contains(&rule))
    };
    assert_eq!(said(&plan), [true, true]);
    Arc::make_mut(&mut plan.house).off = true;
    assert_eq!(said(&plan), [false, false]);
    assert!(required_points(&goal.public, &plan.house).is_empty());
}

#[test]
fn the_mends_of_own_words_clear_what_was_found() {
    let plan = with(house());
    for (rule, statement) in [
        ("hedge", "課題を前広に共有する"),
        ("hedge", "Automate 3 jobs by hook or crook by June."),
        ("endless-verb", "顧客との縁を紡ぎます"),
        ("endless-verb", "Supercharge our delivery."),
        ("named-customer", "青葉商事の監視を2件自動化する"),
    ] {
        let goal = stated(statement);
        let findings = found(&goal, &plan);
        let finding = findings.iter().find(|finding| finding.rule == rule);
        let finding = finding.unwrap_or_else(|| panic!("{rule}: {statement}"));
        assert!(!finding.mends.is_empty());
        for mend in &finding.mends {
            let given = match mend {
                Mend::Ask { fields, .. } => answers(fields, !statement.is_ascii()),
                _ => Vec::new(),
            };
            let edit = preview(&goal, finding, mend, &given, &Nfkc).unwrap();
            let mut mended = goal.clone();
            put(&mut mended, &edit);
            let left = found(&mended, &plan);
            assert!(
                !left.iter().any(|other| other.rule == rule),
                "{rule} {mend:?}: {}",
                mended.public.statement
            );
        }
    }
}

#[test]
fn a_required_field_is_asked_for_once_a_goal() {
    let required = [Required::Criterion, Required::Minimum, Required::Difficulty];
    let plan = with(House {
        required: Set::from_iter(required),
        ..House::default()
    });
    let said = |goal: &Goal| -> Vec<(String, String)> {
        let findings = found(goal, &plan);
        let mine = findings
            .iter()
            .filter(|finding| finding.rule == "required-field");
        mine.map(|finding| (finding.place.name(), finding.arguments[1].1.clone()))
            .collect()
    };
    let pair = |field: &str, count: &str| (field.to_owned(), count.to_owned());
    assert_eq!(said(&Goal::default()), [], "nothing is written yet");
    let mut goal = stated("手順書を2件作る");
    assert_eq!(said(&goal), [pair("criterion", "3")]);
    goal.public.criterion = "2案件で使われる".to_owned();
    assert_eq!(said(&goal), [pair("criterion-minimum", "2")]);
    let asked = |goal: &Goal| required_points(&goal.public, &plan.house).len();
    assert_eq!(asked(&goal), 1, "the least that counts is in no other list");
    let points = goal_points(&goal.public);
    let required = points
        .iter()
        .filter(|point| is_required(&plan.house, point));
    let labels: Vec<_> = required.map(|point| point.label).collect();
    assert_eq!(labels, ["field-criterion", "field-difficulty"]);
}

/// It goes on in packs and comes back whole; it is in nothing that is submitted.
#[test]
fn a_house_style_goes_on_in_packs_and_never_into_a_submission() {
    let plan = with(House {
        required: Set::from_iter([Required::Sign]),
        ..house()
    });
    let pack = Pack::of_context(&plan.context, &plan.house, Language::Ja);
    assert_eq!(pack.context, None, "there is no context to give");
    let text = pack.to_json();
    let back: Pack = deguchi::json::from_text(&text).unwrap();
    assert_eq!(back.house().words, plan.house.words);
    assert_eq!(back.house().required, plan.house.required);
    assert!(!back.house().off);
    let today = Date::new(2026, 10, 1).unwrap();
    let written = Submission::of(&plan, Language::Ja, today, &|id| id.to_string()).to_json();
    for name in &plan.house.words.customers {
        assert!(!written.contains(&**name), "{name}");
    }
}

#[test]
fn edits_of_the_house_style_are_checked_and_can_be_taken_back() {
    let id = PlanId::new("p1").unwrap();
    let mut workspace = Workspace::default();
    workspace.load(Plan {
        id: id.clone(),
        ..Plan::default()
    });
    let before = workspace.plan(&id).cloned().unwrap();
    let mut edit = |edit: HouseEdit| {
        let plan = id.clone();
        apply(
            &mut workspace,
            Command {
                plan,
                act: Act::House(edit),
            },
        )
    };
    let many = vec![String::from("善処"); MAX_ITEMS + 1];
    assert!(edit(HouseEdit::Words(WordList::Hedges, many)).is_err());
    let changes = [
        edit(HouseEdit::Replace(Box::new(house()))).unwrap(),
        edit(HouseEdit::Words(WordList::Allowed, words(&["随時便"]))).unwrap(),
        edit(HouseEdit::Require(Required::Weight, true)).unwrap(),
        edit(HouseEdit::Off(true)).unwrap(),
    ];
    let after = workspace.plan(&id).cloned().unwrap();
    assert!(after.house.off && after.house.required.contains(&Required::Weight));
    assert_eq!(after.house.words.allowed, ["随時便"]);
    assert_eq!(after.house.in_force(), None);
    for change in changes.iter().rev() {
        workspace.replay(&change.inverse());
    }
    assert_eq!(workspace.plan(&id), Some(&before));
}
