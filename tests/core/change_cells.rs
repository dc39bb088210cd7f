//! A plan in its cells, and out of them again.

use deguchi::change::cells::{Cells, cells, fields, holder, is_inside, is_order};
use deguchi::change::replay;
use deguchi::json::Value;
use deguchi::merge::{Held, merge};
use deguchi::model::Plan;
use deguchi::sidecar::Sidecar;
use proptest::prelude::*;

use crate::arbitrary;

/// Every cell with its value.
fn all(cells: &Cells) -> Vec<(&str, &str, &Value)> {
    let mut out = Vec::new();
    for (record, cells) in cells.iter() {
        out.extend(
            cells
                .iter()
                .map(|(cell, value)| (&**record, &**cell, value)),
        );
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_plan_is_what_its_cells_say(plan in arbitrary::plan()) {
        let cells = cells(&plan);
        prop_assert_eq!(replay(None, &fields(&cells)), Some(plan));
        for (record, cell, value) in all(&cells) {
            // One that held several things could not be written by two at once.
            let several = matches!(value, Value::Object(_)) && !record.contains("/evidence/");
            prop_assert!(!several, "{record} {cell}");
        }
    }

    #[test]
    fn any_two_plans_merge_into_a_sound_one_that_holds_all(one in arbitrary::plan(), other in arbitrary::plan()) {
        let held = |plan: &Plan| Held { plan: Some(plan.clone().into()), sidecar: Sidecar::default() };
        let both = merge(&held(&one), &held(&other));
        let plan = both.plan.expect("a plan");
        prop_assert_eq!(plan.check(), vec![]);
        let shown = cells(&plan);
        let (one, other) = (cells(&one), cells(&other));
        for (record, cell, value) in [all(&one), all(&other)].concat() {
            let here = shown.get(record).and_then(|cells| cells.get(cell));
            let registers = both.sidecar.fields.get(record).and_then(|cells| cells.get(cell));
            let beside = registers.is_some_and(|all| all.iter().any(|r| r.value.as_ref() == Some(value)));
            prop_assert!(here == Some(value) || beside || is_order(record, cell), "{record} {cell}");
        }
    }
}

#[test]
fn records_are_held_by_records() {
    let cases = [
        ("plan", None),
        ("head", Some("plan")),
        ("goal/g1", Some("plan")),
        ("goal/g1/kpis/k1", Some("goal/g1")),
        ("goal/g1/evidence/e1", Some("goal/g1")),
        ("context/objectives/i1", Some("context")),
    ];
    for (record, outer) in cases {
        assert_eq!(holder(record), outer, "{record}");
        assert!(is_inside(record, record) && is_inside(record, "plan"));
    }
    assert!(
        !is_inside("goal/g10", "goal/g1"),
        "a name that begins alike is another"
    );
}
