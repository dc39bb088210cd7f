//! The rules about what stands beside the sentence: links, sign, actions, what remains.

use std::sync::Arc;

use deguchi::assistant::{Finding, Mend, Options, Place, Visited, check_goal, preview};
use deguchi::model::{
    Action, ActionId, Amount, AssetKind, Date, Goal, GoalId, ItemId, Kpi, KpiId, KpiKind,
    LadderStep, Objective, Plan,
};

use super::support::Nfkc;

/// The rules that this file is about.
const WHOLE: [&str; 4] = ["no-action", "no-link", "numbers-only", "no-asset"];

/// A change of the goal that is checked, or of the plan around it.
type Change = fn(&mut Goal, &mut Plan);

/// A goal whose sentence and measure are in order and which lacks all else that may stand beside it.
fn bare() -> (Goal, Plan) {
    let mut goal = Goal {
        id: GoalId::new("g1").unwrap(),
        ..Goal::default()
    };
    goal.public.statement = "運用設計書をほかの案件の担当者に渡す".to_owned();
    goal.public.kpis.push(Kpi {
        id: KpiId::new("k1").unwrap(),
        name: "渡した案件".to_owned(),
        target: Some(Amount::whole(2)),
        unit: "件".to_owned(),
        due: Date::new(2027, 3, 31),
        method: "受け取った人に聞く".to_owned(),
        evidence: "設計書の改版履歴".to_owned(),
        ..Kpi::default()
    });
    let mut other = Goal {
        id: GoalId::new("g2").unwrap(),
        ..Goal::default()
    };
    other.public.title = "勉強会で話す".to_owned();
    let mut plan = Plan::default();
    Arc::make_mut(&mut plan.context).objectives.push(Objective {
        id: ItemId::new("o1").unwrap(),
        text: "分室を守り、育てる".to_owned(),
    });
    plan.goals = vec![Arc::new(goal.clone()), Arc::new(other)];
    (goal, plan)
}

fn action(id: &str, text: &str) -> Action {
    Action {
        id: ActionId::new(id).unwrap(),
        text: text.to_owned(),
        ..Action::default()
    }
}

fn checked(change: Change, options: &Options) -> Vec<Finding> {
    let (mut goal, mut plan) = bare();
    change(&mut goal, &mut plan);
    if let Some(mine) = plan.goals.iter_mut().find(|other| other.id == goal.id) {
        *mine = Arc::new(goal.clone());
    }
    let mut findings = check_goal(&goal, &plan, options, &Nfkc);
    findings.retain(|finding| WHOLE.contains(&finding.rule));
    findings
}

fn names(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.rule).collect()
}

fn left(places: &[Place]) -> Options {
    Options {
        visited: Visited::Places(places.iter().cloned().collect()),
        ..Options::default()
    }
}

/// All four at once, in the order in which they are useful.
#[test]
fn what_stands_beside_a_sentence_is_asked_for_in_order() {
    let (goal, plan) = bare();
    assert_eq!(
        names(&check_goal(&goal, &plan, &Options::asked(), &Nfkc)),
        WHOLE
    );
    // A hedge is a word that a reader trips over; what could be added comes after it.
    let mut goal = goal;
    goal.public.statement = "運用設計書などをほかの案件の担当者に渡す".to_owned();
    assert_eq!(
        names(&check_goal(&goal, &plan, &Options::asked(), &Nfkc)),
        ["no-action", "hedge", "no-link", "numbers-only", "no-asset"]
    );
}

/// Each goes silent by what it asks for, and by what stands for that; the others go on.
#[test]
fn each_is_silent_where_nothing_is_missing() {
    #[rustfmt::skip]
    let cases: &[(&str, &str, Change)] = &[
        ("no-link", "a link", |g, _| { g.public.links.insert(ItemId::new("o1").unwrap()); }),
        ("no-link", "nothing to choose", |_, p| Arc::make_mut(&mut p.context).objectives.clear()),
        ("no-link", "an objective without words", |_, p| Arc::make_mut(&mut p.context).objectives[0].text = " ".into()),
        ("numbers-only", "a sign", |g, _| g.public.sign = "課の人が型から書き始める".into()),
        ("numbers-only", "a sign in the criterion", |g, _| g.public.criterion = "後輩が一人で設計を回している".into()),
        ("numbers-only", "a sign in the minimum", |g, _| g.public.criterion_minimum = "「助かった」という声が出る".into()),
        ("numbers-only", "a sign in English", |g, _| g.public.criterion = "New members set it up without asking".into()),
        ("numbers-only", "a sign as a measure", |g, _| g.public.kpis.push(Kpi {
            kind: KpiKind::YesNo, name: "若手が自分から提案する".into(), ..Kpi::default()
        })),
        ("numbers-only", "a grade that people give", |g, _| g.public.kpis.push(Kpi {
            kind: KpiKind::Scale, name: "自立度".into(), ..Kpi::default()
        })),
        ("numbers-only", "no figure yet", |g, _| g.public.kpis[0].target = None),
        ("numbers-only", "done or not", |g, _| g.public.kpis[0].kind = KpiKind::YesNo),
        ("numbers-only", "a measure without a name", |g, _| g.public.kpis[0].name = " ".into()),
        ("no-action", "how often", |g, _| g.public.actions.push(Action {
            times: "月2回".into(), ..action("a1", "担当者に話を聞く")
        })),
        ("no-action", "by when", |g, _| g.public.actions.push(Action {
            due: Date::new(2026, 12, 18), ..action("a1", "担当者に話を聞く")
        })),
        ("no-action", "how often in its words", |g, _| g.public.actions.push(action("a1", "毎週、担当者に話を聞く"))),
        ("no-action", "how many in its words", |g, _| g.public.actions.push(action("a1", "担当者3名に話を聞く"))),
        ("no-action", "one of two", |g, _| g.public.actions.extend([
            action("a1", "話を聞く"), action("a2", "月1回、直す")
        ])),
        ("no-asset", "its name", |g, _| g.private.asset.0.name = "早見表".into()),
        ("no-asset", "its kind", |g, _| g.private.asset.0.kind = Some(AssetKind::Design)),
        ("no-asset", "the step it has reached", |g, _| g.private.ladder.0.now = Some(LadderStep::Visible)),
        ("no-asset", "the step it is for", |g, _| g.private.ladder.0.aim = Some(LadderStep::Public)),
    ];
    for (rule, why, change) in cases {
        let found = names(&checked(*change, &Options::asked()));
        let others: Vec<&str> = WHOLE.into_iter().filter(|other| other != rule).collect();
        // Without a figure the sentence itself is asked about, and the action waits.
        let waits = *why == "no figure yet" || *why == "a measure without a name";
        let found: Vec<&str> = found
            .into_iter()
            .filter(|f| !waits || *f != "no-action")
            .collect();
        let others: Vec<&str> = others
            .into_iter()
            .filter(|f| !waits || *f != "no-action")
            .collect();
        assert_eq!(found, others, "{rule}: {why}");
    }
}

/// What looks like it is there, and is not.
#[test]
fn what_is_no_answer_does_not_silence() {
    #[rustfmt::skip]
    let cases: &[(&str, &str, Change)] = &[
        ("numbers-only", "a blank sign", |g, _| g.public.sign = " \n".into()),
        ("numbers-only", "a criterion of figures", |g, _| g.public.criterion = "2案件で使われている".into()),
        ("numbers-only", "an act is no sign", |g, _| g.public.actions.push(action("a1", "一人で毎週読む"))),
        ("no-action", "a blank action", |g, _| g.public.actions.push(action("a1", "  "))),
        ("no-action", "how often, and nothing done", |g, _| g.public.actions.push(Action {
            times: "月1回".into(), ..action("a1", "")
        })),
        ("no-action", "only what", |g, _| g.public.actions.push(action("a1", "担当者に話を聞く"))),
        ("no-asset", "a blank name", |g, _| g.private.asset.0.name = "　".into()),
        ("no-asset", "what it means to me", |g, _| g.private.essence.0 = "設計で頼られる".into()),
    ];
    for (rule, why, change) in cases {
        let found = names(&checked(*change, &Options::asked()));
        assert!(found.contains(rule), "{rule}: {why}: {found:?}");
    }
}

/// Not before the writer has left that very field.
#[test]
fn each_waits_until_its_field_was_left() {
    assert_eq!(checked(|_, _| {}, &Options::default()), []);
    let title = left(&[Place::Title, Place::Statement]);
    assert_eq!(checked(|_, _| {}, &title), []);
    for (place, rule) in [
        (Place::Links, "no-link"),
        (Place::Sign, "numbers-only"),
        (Place::Actions, "no-action"),
        (Place::Asset, "no-asset"),
    ] {
        let found = checked(|_, _| {}, &left(std::slice::from_ref(&place)));
        assert_eq!(names(&found), [rule]);
        assert_eq!(found[0].place, place);
        assert_eq!(found[0].mends, [Mend::Jump(place)]);
    }
    // An action's own line: nothing in it is the same as none.
    let id = || ActionId::new("a1").unwrap();
    let blank: Change = |g, _| g.public.actions.push(action("a1", ""));
    let found = checked(blank, &left(&[Place::Action(id())]));
    assert_eq!(names(&found), ["no-action"]);
    // One who has just said what is done is about to say how often.
    let written: Change = |g, _| g.public.actions.push(action("a1", "担当者に話を聞く"));
    assert_eq!(checked(written, &left(&[Place::Action(id())])), []);
    let found = checked(written, &left(&[Place::ActionTimes(id())]));
    assert_eq!(names(&found), ["no-action"]);
    assert_eq!(found[0].place, Place::Action(id()));
}

/// What concerns goals beside each other is never asked at the first goal.
#[test]
fn at_the_first_goal_links_and_what_remains_are_left_in_peace() {
    let alone: Change = |_, p| {
        p.goals.pop();
    };
    let beside_a_blank: Change = |_, p| p.goals[1] = Arc::new(Goal::default());
    for change in [alone, beside_a_blank] {
        assert_eq!(
            names(&checked(change, &Options::asked())),
            ["no-action", "numbers-only"]
        );
    }
    // Nothing has been written in this one: nothing is missing in it.
    let blank: Change = |g, _| {
        g.public.statement.clear();
        g.public.kpis.clear();
    };
    assert_eq!(checked(blank, &Options::asked()), []);
}

/// A goal's own sentence may be the act; a result with its figure is none.
#[test]
fn a_sentence_may_be_the_act_itself() {
    for (statement, asked) in [
        ("9月末までに手順書を2本作る", false),
        ("毎週金曜に若手の設計を一緒に読む", false),
        (
            "観点表を1本作り、9月末までに障害を月5件から2件に減らす",
            false,
        ),
        ("9月末までに障害を5件から2件に減らす", true),
        ("稼働率95%を期末まで維持する", true),
        ("Write 2 runbooks by end of September", false),
        ("Give 1 talk per quarter in the section meeting", false),
        (
            "Reduce the response time from 40 to 30 minutes by end of March",
            true,
        ),
        ("Keep utilisation at 95% until end of March", true),
    ] {
        let (mut goal, plan) = bare();
        goal.public.statement = statement.to_owned();
        let found = check_goal(&goal, &plan, &Options::asked(), &Nfkc);
        assert_eq!(names(&found).contains(&"no-action"), asked, "{statement}");
    }
}

/// One fault, one finding: the question for what, how much and by when asks for the act already.
#[test]
fn the_act_is_not_asked_for_twice() {
    for (statement, with_kpi) in [
        ("運用設計書をほかの案件の担当者に渡す", false),
        (
            "監視チームの初動の正確さに努めていきたいと考えています",
            true,
        ),
        ("改善に努める", false),
    ] {
        let (mut goal, plan) = bare();
        goal.public.statement = statement.to_owned();
        if !with_kpi {
            goal.public.kpis.clear();
        }
        let found = names(&check_goal(&goal, &plan, &Options::asked(), &Nfkc));
        assert!(!found.contains(&"no-action"), "{statement}: {found:?}");
    }
    // Let stand, the sentence asks no more, and the act may be asked for.
    let (mut goal, plan) = bare();
    goal.public.statement = "監視チームの初動の正確さに努めていきたいと考えています".to_owned();
    for finding in check_goal(&goal, &plan, &Options::asked(), &Nfkc) {
        goal.private.dismissed.0.insert(finding.dismissal);
    }
    assert_eq!(
        names(&check_goal(&goal, &plan, &Options::asked(), &Nfkc)),
        ["no-action"]
    );
}

/// An act without a date takes one in place, in its own line.
#[test]
fn a_bare_act_is_mended_in_its_line() {
    for (act, answer, mended) in [
        ("担当者に話を聞く", "9月末", "9月末までに、担当者に話を聞く"),
        (
            "Talk to the owners",
            "end of September",
            "Talk to the owners by end of September",
        ),
    ] {
        let (mut goal, plan) = bare();
        goal.public.actions.push(action("a1", act));
        let found = check_goal(&goal, &plan, &Options::asked(), &Nfkc);
        let finding = &found[0];
        assert_eq!(
            finding.arguments,
            [("kind", "bare".to_owned()), ("action", act.to_owned())]
        );
        let edit = preview(&goal, finding, &finding.mends[0], &[answer], &Nfkc).unwrap();
        assert_eq!(edit.text(&goal).unwrap(), mended);
        goal.public.actions[0].text = edit.text(&goal).unwrap();
        let found = names(&check_goal(&goal, &plan, &Options::asked(), &Nfkc));
        assert!(!found.contains(&"no-action"), "{mended}");
    }
}

/// A finding may stand where others see it: whatever the notes hold, it says the same.
#[test]
fn what_the_notes_say_is_not_in_a_finding() {
    let plain = checked(|_, _| {}, &Options::asked());
    let noted: Change = |g, p| {
        g.private.essence.0 = "どこへ行っても設計で頼られる".into();
        g.private
            .answers
            .0
            .insert("theme".into(), "秘密の題".into());
        Arc::make_mut(&mut p.own).names.0.push("港南電機".into());
    };
    assert_eq!(checked(noted, &Options::asked()), plain);
    let (goal, _) = bare();
    assert_eq!(
        Place::Asset.text(&goal),
        None,
        "a private field has no text here"
    );
}
