//! The check list.

use deguchi::assistant::{
    Options, Point, blank_targets, check_goal, goal_points, head_points, says_already, unserved,
};
use deguchi::model::{
    Action, Amount, CategoryId, Context, Date, Difficulty, Goal, Head, ItemId, Kpi, KpiId, KpiKind,
    Objective, Plan, PublicFace, Weight,
};
use deguchi::sorted::Set;

use crate::assistant::support::Nfkc;

fn open(points: Vec<Point>) -> Vec<(&'static str, String)> {
    let open = points.into_iter().filter(|point| !point.done);
    open.map(|point| (point.label, point.field)).collect()
}

fn item(id: &str) -> ItemId {
    ItemId::new(id).expect("an id")
}

fn whole() -> PublicFace {
    PublicFace {
        title: "t".into(),
        statement: "s".into(),
        links: Set::from([item("o1")]),
        sign: "s".into(),
        criterion: "c".into(),
        kpis: vec![Kpi {
            id: KpiId::new("k1").expect("an id"),
            name: "n".into(),
            target: Some(Amount::whole(2)),
            unit: "u".into(),
            due: Date::new(2027, 3, 31),
            evidence: "e".into(),
            ..Kpi::default()
        }],
        actions: vec![Action {
            text: "a".into(),
            ..Action::default()
        }],
        weight: Weight::try_from(30).ok(),
        difficulty: Some(Difficulty::Standard),
        category: CategoryId::new("technology").ok(),
        ..PublicFace::default()
    }
}

#[test]
fn a_whole_goal_has_nothing_open() {
    assert_eq!(open(goal_points(&whole())), []);
    assert_eq!(goal_points(&whole()).len(), 10);
}

#[test]
fn a_blank_goal_is_open_everywhere() {
    let open = open(goal_points(&PublicFace::default()));
    assert_eq!(open.len(), 10);
    assert_eq!(open[0], ("field-title", "title".to_owned()));
}

#[test]
fn of_a_kpi_only_what_is_open_is_named_with_its_field() {
    let mut face = whole();
    face.kpis[0].target = None;
    face.kpis[0].evidence = "  ".into();
    let points = goal_points(&face);
    assert_eq!(
        open(points.clone()),
        [
            ("table-target", "kpi-target.k1".to_owned()),
            ("kpi-evidence", "kpi-evidence.k1".to_owned())
        ]
    );
    let of: Vec<Option<&str>> = points.iter().map(|point| point.kpi.as_deref()).collect();
    assert!(of.contains(&Some("n")));
    assert_eq!(blank_targets(&face).count(), 1);
}

#[test]
fn what_is_done_or_not_needs_no_figure_unit_or_evidence() {
    let mut face = whole();
    face.kpis[0] = Kpi {
        kind: KpiKind::YesNo,
        name: "n".into(),
        due: Date::new(2027, 3, 31),
        ..Kpi::default()
    };
    assert_eq!(open(goal_points(&face)), []);
}

#[test]
fn a_unit_that_the_name_tells_is_not_open() {
    let mut face = whole();
    face.kpis[0].unit.clear();
    face.kpis[0].name = "参加人数".into();
    assert_eq!(open(goal_points(&face)), []);
    face.kpis[0].name = "型を使った案件".into();
    let left = ("kpi-unit", "kpi-unit.k1".to_owned());
    assert_eq!(open(goal_points(&face)), [left]);
}

#[test]
fn a_blank_action_is_none() {
    let mut face = whole();
    face.actions[0].text = " ".into();
    assert_eq!(
        open(goal_points(&face)),
        [("field-actions", "actions".to_owned())]
    );
}

#[test]
fn of_the_head_every_point_is_open_at_first() {
    assert_eq!(open(head_points(&Head::default())).len(), 7);
    let mut head = Head::default();
    head.owner.name = "佐藤".into();
    head.period.from = Date::new(2026, 10, 1);
    let open = open(head_points(&head));
    assert!(!open.iter().any(|(_, field)| field == "owner-name"));
    assert!(
        open.iter().any(|(_, field)| field == "period-from"),
        "half a period is none"
    );
}

#[test]
fn an_objective_that_no_goal_serves_is_named() {
    let objective = |id: &str| Objective {
        id: item(id),
        text: id.to_owned(),
    };
    let context = Context {
        objectives: vec![objective("o1"), objective("o2")],
        ..Context::default()
    };
    let faces = [whole(), PublicFace::default()];
    let left: Vec<&str> = unserved(&context, faces.iter()).map(|o| &*o.text).collect();
    assert_eq!(left, ["o2"]);
}

/// A finding that names a field which is open anyway says nothing new; one about words does.
#[test]
fn nothing_is_said_twice() {
    type Change = fn(&mut PublicFace);
    #[rustfmt::skip]
    let cases: &[(&str, bool, Change)] = &[
        ("no-target", true, |face| face.kpis[0].target = None),
        ("numbers-only", true, |face| face.sign.clear()),
        ("no-unit", true, |face| face.kpis[0].unit.clear()),
        ("no-evidence", true, |face| face.kpis[0].evidence.clear()),
        ("no-measurement", false, |_| {}),
        ("no-baseline", false, |face| face.kpis[0].kind = KpiKind::Rate),
        ("target-not-better", false, |face| face.kpis[0].baseline = Some(Amount::whole(3))),
        ("no-action", true, |face| face.actions.clear()),
        ("no-action", false, |_| {}),
        ("hedge", false, |face| face.statement = "手順書などを渡す".into()),
        ("no-due", false, |face| { face.kpis[0].due = None; face.statement = "手順書を渡す".into(); }),
    ];
    for (rule, twice, change) in cases {
        let mut goal = Goal {
            public: whole(),
            ..Goal::default()
        };
        change(&mut goal.public);
        let points = goal_points(&goal.public);
        let found = check_goal(&goal, &Plan::default(), &Options::asked(), &Nfkc);
        let finding = found.iter().find(|finding| finding.rule == *rule);
        let finding = finding.unwrap_or_else(|| panic!("{rule} is not found"));
        assert_eq!(says_already(&points, finding), *twice, "{rule}");
    }
}
