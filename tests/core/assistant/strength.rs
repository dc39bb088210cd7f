//! What is strong in a goal.

use deguchi::assistant::strength;
use deguchi::model::{Action, ActionId, Amount, Date, ItemId, Kpi, KpiId, KpiKind, PublicFace};

/// A goal with a title, and with what the letters name: figures, evidence, what is done or not and
/// is seen or not by itself, the sign, an action without and with a time, a link.
fn face(parts: &str) -> PublicFace {
    let mut face = PublicFace {
        title: "運用を型にする".into(),
        ..PublicFace::default()
    };
    let action = Action {
        id: ActionId::new("a").unwrap(),
        text: "型を見直す".into(),
        ..Action::default()
    };
    for part in parts.chars() {
        match part {
            'k' | 'f' | 'e' => face.kpis.push(Kpi {
                id: KpiId::new(part.to_string()).unwrap(),
                kind: KpiKind::Count,
                target: (part != 'k').then(|| Amount::whole(3)),
                evidence: if part == 'e' {
                    "台帳".into()
                } else {
                    String::new()
                },
                ..Kpi::default()
            }),
            'x' | 'y' => face.kpis.push(Kpi {
                id: KpiId::new(part.to_string()).unwrap(),
                kind: KpiKind::YesNo,
                name: if part == 'x' {
                    "試験に合格する".into()
                } else {
                    "若手が一人で設計を回す".into()
                },
                ..Kpi::default()
            }),
            's' => face.sign = "先に型を開く".into(),
            'a' => face.actions.push(action.clone()),
            't' => face.actions.push(Action {
                id: ActionId::new("t").unwrap(),
                due: Date::new(2026, 9, 30),
                ..action.clone()
            }),
            'l' => {
                face.links.insert(ItemId::new("o").unwrap());
            }
            other => panic!("{other}"),
        }
    }
    face
}

#[test]
fn what_is_strong_is_what_has_been_settled() {
    let cases = [
        ("", "begun"),
        ("k", "begun"),
        ("a", "begun"),
        ("l", "linked"),
        ("lt", "steps"),
        ("ts", "sign"),
        ("f", "figures"),
        ("fk", "begun"),
        ("fe", "figures"),
        ("e", "checked"),
        ("x", "checked"),
        ("ex", "checked"),
        ("y", "figures"),
        ("ets", "whole"),
        ("fas", "figures"),
    ];
    for (parts, wanted) in cases {
        let key = strength(&face(parts)).expect("it is begun");
        assert_eq!(key, format!("strength-{wanted}"), "{parts}");
    }
    assert_eq!(strength(&PublicFace::default()), None);
}
