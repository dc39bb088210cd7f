//! Two goals whose text is nearly the same, and those that only look alike.

use std::sync::Arc;

use deguchi::catalogue::{Answers, begin};
use deguchi::model::{Difficulty, Goal, GoalId, Language, LoopPlace, Plan};
use deguchi::ports::CountingIds;

use super::plan::found;
use crate::catalogue::catalogue;

fn goal(at: usize, title: &str, statement: &str) -> Goal {
    let mut goal = Goal {
        id: GoalId::new(format!("g{at}")).unwrap(),
        ..Goal::default()
    };
    goal.public.title = title.to_owned();
    goal.public.statement = statement.to_owned();
    goal
}

/// The pairs that are named, by number.
fn twins(goals: Vec<Goal>) -> Vec<(usize, usize)> {
    let plan = Plan {
        goals: goals.into_iter().map(Arc::new).collect(),
        ..Plan::default()
    };
    let found = found(&plan);
    let twins = found.iter().filter(|finding| finding.rule == "twin-goals");
    let number = |text: Option<&str>| text.unwrap().parse().unwrap();
    let pair = |f: &deguchi::assistant::PlanFinding| {
        let pair: (usize, usize) = (number(f.argument("first")), number(f.argument("second")));
        let goals = [pair.0, pair.1].map(|number| plan.goals[number - 1].id.clone());
        assert_eq!(f.goals, goals);
        pair
    };
    twins.map(pair).collect()
}

fn alike(one: &str, other: &str) -> bool {
    // As statements, and as titles.
    let stated = twins(vec![goal(1, "", one), goal(2, "", other)]);
    let titled = twins(vec![goal(1, other, ""), goal(2, one, "")]);
    assert_eq!(stated, titled, "{one} | {other}");
    !stated.is_empty()
}

#[test]
#[rustfmt::skip]
fn the_same_in_other_words_is_one_goal() {
    for (one, other) in [
        ("障害対応", "障害対応"),
        ("障害対応の手順", "障害対応の手順２"),
        ("手順書を5件つくる", "手順書を8件つくる"),
        ("手順書を10件作成し、2案件で使ってもらう", "手順書を10件つくり、2案件で使ってもらう"),
        ("障害の一次対応を型にまとめ、9月末までに2案件で使う", "障害の一次対応を型にまとめて、9月末までに3案件で使う"),
        ("課内勉強会を月1回ひらき、2名が自分の案件で試す", "課内の勉強会を毎月1回ひらき、2名が自分の案件で試す。"),
        ("サーバーの監視手順を２件、下期末までに整える", "サーバの監視手順を2件、上期末までに整える"),
        ("AzureのＳＱＬ移行手順を3件まとめる", "Azureの SQL 移行手順を５件まとめる"),
        ("9月末までに、手順書を5件つくる", "手順書を5件、9月末までにつくる"),
        ("新人との1on1を隔週で30分", "新人との1on1を隔週で30分行う"),
        ("若手と週1回、設計レビューをペアで行う", "若手と設計レビューを週1回ペアで行います"),
        ("情報の事故を0件に保ち、気づきを毎月1件共有する", "情報事故0件を保ち、気づきを月1件共有する"),
        ("復旧手順の勉強会を半年で3回実施する", "復旧手順の勉強会を半年で3回開催する"),
        ("Hand over interface design through weekly paired review", "I hand over interface design through weekly paired reviews"),
        ("Hold a study meeting once a month", "Once a month, hold a study meeting"),
        ("勉強会を月1回ひらく", "月に1回、勉強会をひらく"),
        ("課内の勉強会を月1回ひらく", "課内勉強会を毎月1回ひらく"),
        ("Hold a study meeting once a month so that two people try it", "Hold one study meeting a month so that two people try it"),
        ("Write ten runbooks and have two engagements use them by the end of September", "By the end of September, write ten runbooks and have two engagements use them"),
        ("Write 5 runbooks this year", "Write 8 runbooks this year"),
        ("Write 10 runbooks for monitoring.", "write 12 runbooks for MONITORING"),
        ("I write three guides for on-call work in the section by June", "I draft three guides for on-call work in the section by September"),
    ] {
        assert!(alike(one, other), "{one} | {other}");
    }
}

#[test]
#[rustfmt::skip]
fn what_speaks_of_something_else_is_another_goal() {
    for (one, other) in [
        ("目標1", "目標2"),
        ("goal 1", "goal 2"),
        ("売上を10%伸ばす", "粗利を10%伸ばす"),
        ("Python 3の資格を取る", "Javaの資格を取る"),
        ("顧客の情報システム部長に提案を3件出す", "営業の担当者に提案を3件出す"),
        ("製造業の顧客に提案を3件出し、1件を受注する", "流通業の顧客に提案を3件出し、1件を受注する"),
        ("A社に提案を3件出し、1件を受注する", "B社に提案を3件出し、1件を受注する"),
        ("東京分室の7名と毎月話し、契約の空きを0か月にする", "大阪分室の5名と毎月話し、契約の空きを0か月にする"),
        ("バッチ処理の設計標準を9月末までに作成する", "バッチ処理の設計標準を9月末までに改訂する"),
        ("監視設計の手順書を5件つくり、2案件で使う", "監視設計の勉強会を5回ひらき、2案件で使う"),
        ("若手の佐藤さんと週1回、設計を見直す", "若手の鈴木さんと週1回、設計を見直す"),
        ("Write the design standard for batch jobs in our section", "Review the design standard for batch jobs in our section"),
        ("Migrate 3 databases to Azure by June", "Migrate 3 web servers to Azure by June"),
        ("Write 5 runbooks for monitoring", "Write 8 runbooks for recovery"),
        ("監視の手順書を9月末までに5件つくる", "復旧の手順書を9月末までに5件つくる"),
        ("手順書を10件作成する", "手順書を10件作成し、担当外の2案件の設計で使ってもらい、日数を3割縮める"),
        ("Make three proposals to the manufacturing customer and win one", "Make three proposals to the retail customer and win one"),
        ("Migrate the billing database to SQL Server 2022 by March", "Migrate the stock database to SQL Server 2022 by March"),
        ("Give two talks on AI in the section this year", "Give two talks on UX in the section this year"),
        ("Learn 3 Azure services by end of Q3.", "Update 10 design documents by end of Q3."),
        ("障害対応の手順を3件まとめる", "Write three procedures for incidents"),
    ] {
        assert!(!alike(one, other), "{one} | {other}");
    }
}

#[test]
fn title_and_statement_are_read_together() {
    let statement = "手順書を10件つくり、2案件で使ってもらう";
    let same_title = [
        goal(1, "運用の型化", statement),
        goal(2, "運用の型化", "若手と毎週、設計を一緒に見直す"),
    ];
    assert_eq!(twins(same_title.into()), []);
    let same_statement = [
        goal(1, "型をつくる", statement),
        goal(2, "型作り", statement),
    ];
    assert_eq!(twins(same_statement.into()), [(1, 2)]);
}

/// A goal in which nothing is written resembles nothing, and is counted all the same.
#[test]
fn blank_goals_are_nobodys_twins() {
    let goals = [
        goal(1, "", ""),
        goal(2, "見直す", ""),
        goal(3, "　", "\n"),
        goal(4, "見直す", ""),
    ];
    assert_eq!(twins(goals.into()), [(2, 4)]);
}

/// Each goal is spoken of once, with the first that it resembles.
#[test]
fn of_many_that_are_alike_each_is_named_once() {
    let goals = (1..=4).map(|at| goal(at, "見直す", "手順を見直す"));
    assert_eq!(twins(goals.collect()), [(1, 2), (1, 3), (1, 4)]);
}

#[test]
fn two_places_on_the_loop_are_two_goals() {
    let (one, other) = (
        "障害の型を2件つくり、課内で使う",
        "障害の型を2件つくって課内で使う",
    );
    let twins = |first: &[LoopPlace], second: &[LoopPlace], other: &str| {
        let mut goals = vec![goal(1, "", one), goal(2, "", other)];
        goals[0].public.loop_places = first.iter().copied().collect();
        goals[1].public.loop_places = second.iter().copied().collect();
        !self::twins(goals).is_empty()
    };
    use LoopPlace::{Insight, Mechanism, Spread};
    assert!(twins(&[], &[], other));
    assert!(twins(&[Mechanism], &[], other));
    assert!(twins(&[Mechanism, Spread], &[Spread], other));
    assert!(!twins(&[Insight, Mechanism], &[Spread], other));
    // Word for word the same, it is a copy.
    assert!(twins(&[Insight], &[Spread], one));
}

/// Goals that one template brings along, and every template beside every other: with the words of
/// the blanks still in them, they are goals of their own.
#[test]
fn templates_are_no_twins() {
    for language in [Language::Ja, Language::En] {
        for level in [
            Difficulty::Standard,
            Difficulty::Demanding,
            Difficulty::Hard,
        ] {
            let ids = CountingIds::default();
            let all = catalogue(language);
            let goals = all
                .templates()
                .iter()
                .flat_map(|template| begin(template, level, &Answers::new(), language, &ids));
            assert_eq!(twins(goals.collect()), []);
        }
    }
}

/// One template, begun for two customers: each answer is another one.
#[test]
fn a_template_begun_twice_with_other_answers_is_two_goals() {
    for language in [Language::Ja, Language::En] {
        let all = catalogue(language);
        let examples: Vec<&String> = all
            .templates()
            .iter()
            .flat_map(|t| &t.interview)
            .map(|q| &q.example)
            .collect();
        for (template, shift) in all.templates().iter().zip(7..) {
            for level in [
                Difficulty::Standard,
                Difficulty::Demanding,
                Difficulty::Hard,
            ] {
                let ids = CountingIds::default();
                let answered = |by: usize| {
                    let slots = template.interview.iter().enumerate();
                    let answer = |(at, q): (usize, &deguchi::model::Question)| {
                        let example = examples.iter().position(|e| **e == q.example).unwrap_or(at);
                        (
                            q.slot.clone(),
                            examples[(example + by) % examples.len()].clone(),
                        )
                    };
                    let answers: Answers = slots.map(answer).collect();
                    begin(template, level, &answers, language, &ids)
                };
                let goals = [answered(0), answered(shift)].concat();
                assert_eq!(twins(goals), [], "{} {level:?}", template.name);
            }
        }
    }
}
