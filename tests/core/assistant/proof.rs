//! `no-measurement` and `no-evidence`: how a figure is counted, and where it will be seen.

use deguchi::assistant::{KpiPart, Mend, Options, Place, check_goal};
use deguchi::model::{Evidence, EvidenceId, Goal, Kpi, KpiId, Plan, RecordId, WorkRecord};

use super::fields::{alone, goal, kpi, said, speaks_at};
use super::support::Nfkc;

/// A change of the goal that is checked.
type Change = fn(&mut Goal);

fn evidence(text: &str) -> Evidence {
    Evidence {
        id: EvidenceId::new("e1").unwrap(),
        text: text.to_owned(),
        record: None,
    }
}

fn place(part: KpiPart) -> Place {
    Place::Kpi(KpiId::new("k1").unwrap(), part)
}

/// Whether nothing says how it is counted.
#[test]
fn a_target_wants_to_be_counted_in_a_way_that_is_settled() {
    #[rustfmt::skip]
    let cases = [
        (true, "型を使った案件", "count up 0 2 件", ""),
        (true, "継続率", "rate up 86 95 %", "継続率を95%にする"),
        (true, "若手の自立度", "scale up 2 3 段", ""),
        (true, "型を使った案件", "count up 0 2 件", "平均を出してから、別の型に替える"),
        (true, "Engagements using it", "count up 0 2 engagements", ""),
        (true, "Renewal rate", "rate up 86 95 %", "Raise it to 95% by March"),
        (false, "型を使った案件", "count up 0 - 件", ""),
        (false, " ", "count up 0 2 件", ""),
        (false, "公開", "yes-no up - - -", ""),
        (false, "契約までの段階", "milestone up - 3 段階", ""),
        (false, "アンケートの平均点", "amount up 3 4 点", ""),
        (false, "作業実績表の時間", "amount down 5 2 時間", ""),
        (false, "集計の時間", "amount down 5 2 時間", "作業実績表で2時間以内にする"),
        (false, "集計の時間", "amount down 5 2 時間", "月末3回の平均が2時間になる"),
        (false, "Average of the survey", "amount up 3 4 points", ""),
        (false, "Time for the report", "amount down 5 2 hours", "Bring it to 2 hours on the time sheet"),
        (false, "Time for the report", "amount down 5 2 hours", "Within 2 hours, measured three times"),
    ];
    for (fires, name, line, statement) in cases {
        let found = alone("no-measurement", &goal(statement, &[kpi(name, line)]));
        assert_eq!(!found.is_empty(), fires, "{name}: {line}; {statement}");
    }
    let answers: &[(&str, Change)] = &[
        ("how it is measured", |g| {
            g.public.kpis[0].method = "レビューから数える".into();
        }),
        ("what counts", |g| {
            g.public.kpis[0].counting = "自分の担当は数えない".into();
        }),
    ];
    for (why, answer) in answers {
        let mut goal = goal("", &[kpi("型を使った案件", "count up 0 2 件")]);
        answer(&mut goal);
        assert_eq!(alone("no-measurement", &goal), [], "{why}");
    }
}

/// Whether nothing says where it will be seen.
#[test]
fn a_target_wants_a_place_where_it_will_be_seen() {
    #[rustfmt::skip]
    let cases = [
        (true, "型を使った案件", "count up 0 2 件"),
        (true, "若手の自立度", "scale up 2 3 段"),
        (true, "運用パターンの完成", "count up 0 6 本"),
        (true, "若手が一人で設計する", "yes-no up - - -"),
        (true, "Engagements using it", "count up 0 2 engagements"),
        (true, "The junior designs alone", "yes-no up - - -"),
        (true, "An example is understood", "yes-no up - - -"),
        (false, "型を使った案件", "count up 0 - 件"),
        (false, " ", "yes-no up - - -"),
        (false, "基本情報技術者試験に合格する", "yes-no up - - -"),
        (false, "資格の取得", "yes-no up - - -"),
        (false, "ツールのリリース", "yes-no up - - -"),
        (false, "年間契約の締結", "yes-no up - - -"),
        (false, "手順書を1本作成する", "yes-no up - - -"),
        (false, "AZ-104", "yes-no up - - -"),
        (false, "Pass the exam", "yes-no up - - -"),
        (false, "Version 2 released", "yes-no up - - -"),
        (false, "Contract signed", "yes-no up - - -"),
        (false, "アンケートの平均点", "amount up 3 4 点"),
        (false, "Lines in the section's list", "count up 0 4 lines"),
    ];
    for (fires, name, line) in cases {
        let found = alone("no-evidence", &goal("", &[kpi(name, line)]));
        assert_eq!(!found.is_empty(), fires, "{name}: {line}");
    }
    #[rustfmt::skip]
    let changes: &[(&str, bool, Change)] = &[
        ("nothing", true, |_| {}),
        ("its own evidence", false, |g| g.public.kpis[0].evidence = "設計書の改版履歴".into()),
        ("evidence of the goal", false, |g| g.public.evidence.push(evidence("改版履歴"))),
        ("a blank line", true, |g| g.public.evidence.push(evidence("　"))),
        ("a record of work with AI", false, |g| g.public.evidence.push(Evidence {
            record: Some(WorkRecord { id: RecordId::new("r1").unwrap(), ..WorkRecord::default() }),
            ..evidence("")
        })),
        ("what it is counted from", false, |g| g.public.kpis[0].method = "レビュー記録から数える".into()),
        ("how it is counted, without a place", true, |g| g.public.kpis[0].method = "月末に数える".into()),
        ("what counts, with a place", false, |g| g.public.kpis[0].counting = "台帳に載ったもの".into()),
        ("the criterion", false, |g| g.public.criterion = "2案件が課の標準一覧に載っている".into()),
        ("the minimum", false, |g| g.public.criterion_minimum = "One line in the register".into()),
        ("a criterion of figures", true, |g| g.public.criterion = "2案件で使われている".into()),
        ("the last of its steps", false, |g| {
            g.public.kpis[0] = Kpi { steps: vec!["試す".into(), "本番稼働".into()], ..kpi("移し替え", "milestone up - - -") };
        }),
        ("its first step", true, |g| {
            g.public.kpis[0] = Kpi { steps: vec!["試験に合格".into(), "慣れる".into()], ..kpi("移し替え", "milestone up - - -") };
        }),
    ];
    for (why, fires, change) in changes {
        let mut goal = goal("", &[kpi("型を使った案件", "count up 0 2 件")]);
        change(&mut goal);
        assert_eq!(!alone("no-evidence", &goal).is_empty(), *fires, "{why}");
    }
}

/// Where it will be seen is where it is counted: one question at a time, and once a goal.
#[test]
fn one_question_is_asked_at_a_time() {
    let bare = kpi("型を使った案件", "count up 0 2 件");
    let mut goal = goal("", &[bare.clone(), bare]);
    let asked = |goal: &Goal| {
        let mut found = check_goal(goal, &Plan::default(), &Options::asked(), &Nfkc);
        found.retain(|f| matches!(f.rule, "no-evidence" | "no-measurement"));
        found
    };
    let found = asked(&goal);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].rule, "no-evidence");
    assert_eq!(said(&found[0], "count"), "2");
    assert_eq!(found[0].mends, [Mend::Jump(place(KpiPart::Evidence))]);
    goal.public.evidence.push(evidence("設計書の改版履歴"));
    let found = asked(&goal);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].rule, "no-measurement");
    assert_eq!(found[0].mends, [Mend::Jump(place(KpiPart::Method))]);
    // Let stand, it does not go on to the next measure.
    goal.private.dismissed.0.insert(found[0].dismissal.clone());
    assert_eq!(asked(&goal), []);
}

#[test]
fn nobody_is_asked_before_the_field_was_left() {
    let goal = goal("", &[kpi("型を使った案件", "count up 0 2 件")]);
    for (rule, part, other) in [
        ("no-measurement", KpiPart::Method, KpiPart::Counting),
        ("no-evidence", KpiPart::Evidence, KpiPart::Target),
    ] {
        let speaks = |part| speaks_at(rule, &goal, &Plan::default(), &[place(part)]);
        assert!(speaks(part), "{rule}");
        assert!(!speaks(other), "{rule}");
    }
}
