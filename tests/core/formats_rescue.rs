//! A damaged document gives its good goals, and says what it does not give.

use deguchi::formats::{Backup, KeptPlan, Kind, Left, Part, Rescued, Snapshot, VERSION, rescue};
use deguchi::json::{from_text, to_text};
use deguchi::model::Plan;
use deguchi::sidecar::Sidecar;

use crate::formats_properties::full_plan;

pub(crate) fn sidecar() -> Sidecar {
    from_text(r#"{"seen":{"here":2},"fields":{"head":{"title":[{"dot":["here",2]}]}}}"#)
        .expect("a sidecar")
}

/// What stands in storage under the plan's key.
pub(crate) fn document(plan: &Plan) -> String {
    to_text(&Backup {
        format: Kind::Backup.format().to_owned(),
        version: VERSION,
        plans: vec![KeptPlan {
            plan: plan.clone(),
            sidecar: sidecar(),
        }],
        ..Backup::default()
    })
}

pub(crate) fn only(rescued: &Rescued) -> &Plan {
    assert_eq!(rescued.plans.len(), 1, "{:?}", rescued.left);
    &rescued.plans[0].plan
}

fn told(left: &[Left]) -> Vec<(Part, &str, &'static str)> {
    left.iter().map(|l| (l.what, &*l.at, l.why.code)).collect()
}

const PLAN: &str = r#"{"format":"deguchi/backup","version":1,"plans":[{"plan":{"id":"p","head":{"title":"Autumn"},"context":{"vision":"V"},"goals":[{"id":"a","public":{"title":"One"}},{"id":"b","public":{"title":"Two"}},{"id":"c","public":{"title":"Three"}}],"own":{"names":["N"]}},"sidecar":{"seen":{"here":1},"fields":{}}}]}"#;

/// What is damaged, and by what; what is left, and the ids of the goals that load.
#[test]
fn what_is_damaged_is_left_and_the_rest_loads() {
    use Part::*;
    const GOAL: &str = "plans[0].plan.goals[1]";
    const HEAD: &str = "plans[0].plan.head";
    type Row = (
        &'static str,
        &'static str,
        &'static [(Part, &'static str, &'static str)],
        &'static str,
    );
    let cases: [Row; 26] = [
        // Wrong values and missing fields.
        (r#""Two""#, "2", &[(Goal, GOAL, "wrong-type")], "ac"),
        (
            r#"{"title":"Two"}"#,
            "[]",
            &[(Goal, GOAL, "wrong-type")],
            "ac",
        ),
        (r#""id":"b","#, "", &[(Goal, GOAL, "id-missing")], "ac"),
        (
            r#""id":"b""#,
            r#""id":"a""#,
            &[(Goal, GOAL, "id-twice")],
            "ac",
        ),
        (
            r#""id":"b""#,
            r#""id":"b b""#,
            &[(Goal, GOAL, "not-an-id")],
            "ac",
        ),
        (
            r#"{"id":"b","public":{"title":"Two"}}"#,
            "null",
            &[(Goal, GOAL, "wrong-type")],
            "ac",
        ),
        (
            r#""Two"}"#,
            r#""Two","weight":130}"#,
            &[(Goal, GOAL, "not-a-weight")],
            "ac",
        ),
        (
            r#""Two"}"#,
            r#""Two","title":"2"}"#,
            &[(Goal, GOAL, "duplicate-key")],
            "ac",
        ),
        (r#""Autumn""#, "7", &[(Head, HEAD, "wrong-type")], "abc"),
        (
            r#"{"title":"Autumn"}"#,
            "[]",
            &[(Head, HEAD, "wrong-type")],
            "abc",
        ),
        (
            r#""V""#,
            "{}",
            &[(Context, "plans[0].plan.context", "wrong-type")],
            "abc",
        ),
        (
            r#"["N"]"#,
            "[1]",
            &[(Own, "plans[0].plan.own", "wrong-type")],
            "abc",
        ),
        (
            r#""id":"p""#,
            r#""id":3"#,
            &[(Number, "plans[0].plan.id", "wrong-type")],
            "abc",
        ),
        (
            r#""id":"p","#,
            "",
            &[(Number, "plans[0].plan.id", "id-missing")],
            "abc",
        ),
        (
            r#""seen":{"here":1}"#,
            r#""seen":[]"#,
            &[(Sources, "plans[0].sidecar", "wrong-type")],
            "abc",
        ),
        (
            r#""own":"#,
            r#""head":{},"own":"#,
            &[(Head, HEAD, "duplicate-key")],
            "abc",
        ),
        (
            "deguchi/backup",
            "deguchi/wall",
            &[(Kind, "format", "format-unknown")],
            "abc",
        ),
        (
            r#""version":1,"#,
            "",
            &[(Kind, "version", "no-version")],
            "abc",
        ),
        // Broken places.
        (r#""Two""#, "Two", &[(Goal, GOAL, "unexpected")], "ac"),
        (r#""Two"}"#, r#""Two""#, &[(Goal, GOAL, "unexpected")], "a"),
        (
            r#"},{"id":"b""#,
            r#"}{"id":"b""#,
            &[(Rest, "plans[0].plan.goals", "unexpected")],
            "a",
        ),
        (
            r#""title":"Two""#,
            r#""title" "Two""#,
            &[(Goal, GOAL, "unexpected")],
            "ac",
        ),
        (
            r#""own":"#,
            r#"own:"#,
            &[(Rest, "plans[0].plan", "unexpected")],
            "abc",
        ),
        // Documents that are not damaged, and nothing of ours.
        (
            r#""version":1"#,
            r#""version":9"#,
            &[(Whole, "", "newer-version")],
            "-",
        ),
        (
            "deguchi/backup",
            "deguchi/pack",
            &[(Whole, "", "wrong-kind")],
            "-",
        ),
        (PLAN, "<html>", &[(Whole, "", "not-json")], "-"),
    ];
    for (what, with, left, goals) in cases {
        assert_eq!(PLAN.matches(what).count(), 1, "{what}");
        let text = PLAN.replacen(what, with, 1);
        let rescued = rescue(&text);
        assert_eq!(
            told(&rescued.left),
            left,
            "{what} → {with}: {:?}",
            rescued.left
        );
        let Some(kept) = rescued.plans.first() else {
            assert_eq!(goals, "-", "{what} → {with}");
            continue;
        };
        let ids: String = kept
            .plan
            .goals
            .iter()
            .map(|goal| goal.id.as_str())
            .collect();
        assert_eq!(ids, goals, "{what} → {with}");
        assert!(text.contains(&rescued.left[0].raw));
        // Where something of the plan is missing, nothing is claimed of where its fields come from.
        assert_eq!(
            kept.sidecar == Sidecar::default(),
            left[0].0 != Kind,
            "{what} → {with}"
        );
    }
}

#[test]
fn a_goal_that_is_left_is_given_back_with_its_title_and_its_place() {
    let text = PLAN.replace(r#""Two"}"#, "\"Two\",\n\"weight\":130}");
    let left = &rescue(&text).left[0];
    assert_eq!(left.title, "Two");
    assert_eq!(
        left.raw,
        "{\"id\":\"b\",\"public\":{\"title\":\"Two\",\n\"weight\":130}}"
    );
    assert_eq!(left.why.path, "plans[0].plan.goals[1].public.weight");
    assert_eq!((left.why.line, left.why.column), (2, 10));
}

#[test]
fn what_follows_the_end_of_a_document_does_not_hide_it() {
    for behind in ["x", "{}", &document(&full_plan())] {
        let rescued = rescue(&[&document(&full_plan()), behind].concat());
        assert_eq!(*only(&rescued), full_plan());
        assert_eq!(rescued.plans[0].sidecar, sidecar());
        assert_eq!(told(&rescued.left), [(Part::Rest, "", "trailing")]);
        assert_eq!(rescued.left[0].raw, behind);
    }
}

#[test]
fn snapshots_and_backups_of_several_plans_are_documents_too() {
    let plan = full_plan();
    let state = Some(plan.clone());
    let snapshot = Snapshot::of(plan.id.clone(), 4, 9, state, sidecar()).to_json();
    assert_eq!(*only(&rescue(&snapshot)), plan);
    let cut = rescue(&snapshot[..snapshot.len() - 1]);
    assert_eq!(*only(&cut), plan);
    assert_eq!(told(&cut.left), [(Part::Rest, "", "cut-off")]);

    let second = PLAN.replace(r#""id":"p""#, r#""id":"q""#);
    let both = [
        &PLAN[..PLAN.len() - 2],
        ",",
        &second[second.find("{\"plan\"").expect("it")..],
    ];
    let both = both.concat().replacen(r#""Two""#, "2", 1);
    let rescued = rescue(&both);
    let goals = rescued.plans.iter().map(|kept| kept.plan.goals.len());
    assert_eq!(goals.collect::<Vec<_>>(), [2, 3]);
    assert_eq!(rescued.left.len(), 1);
    let twice = rescue(&both.replace(r#""id":"q""#, r#""id":"p""#));
    assert_eq!(twice.plans.len(), 1);
    assert_eq!(twice.left[1].why.code, "id-twice");
}

#[test]
fn every_part_has_a_name_in_both_languages() {
    use deguchi::messages::Messages;
    use deguchi::model::Language;
    for language in Language::ALL {
        let messages = Messages::new(*language, &crate::formats_messages::source(*language));
        for part in [
            Part::Whole,
            Part::Kind,
            Part::Plan,
            Part::Number,
            Part::Head,
            Part::Context,
            Part::House,
            Part::Goal,
            Part::Own,
            Part::Sources,
            Part::Rest,
        ] {
            assert!(messages.find(part.key(), &[]).is_some(), "{part:?}");
        }
    }
}
