//! What becomes of the sidecar is replayed with the change, whatever it was.

use deguchi::change::{Change, FieldChange};
use deguchi::formats::{Snapshot, read_entry};
use deguchi::journal::{covers, entry, replay};
use deguchi::json::Value;
use deguchi::sidecar::{Register, Sidecar};
use deguchi::sorted::Map;
use proptest::prelude::*;

use super::{BEGUN, Desk};
use crate::change::plan_id;

const REPLICAS: &[&str] = &["here", "there", "beyond"];
const PLACES: &[(&str, &str)] = &[
    ("goal/g1", "title"),
    ("goal/g1", "statement"),
    ("goal/g2", "title"),
    ("head", "title"),
];

fn any_registers() -> impl Strategy<Value = Vec<Register>> {
    let value = prop_oneof![
        Just(None),
        "[a-z]{0,3}".prop_map(|text| Some(Value::Text(text)))
    ];
    let register = (prop::sample::select(REPLICAS), 1..5_u64, value);
    let register = register.prop_map(|(replica, number, value)| Register {
        dot: (replica.to_owned(), number),
        value,
        ..Register::default()
    });
    prop::collection::vec(register, 1..3)
}

fn any_sidecar() -> impl Strategy<Value = Sidecar> {
    let seen = prop::collection::vec((prop::sample::select(REPLICAS), 1..9_u64), 0..4);
    let field = (prop::sample::select(PLACES), any_registers());
    (seen, prop::collection::vec(field, 0..5)).prop_map(|(seen, fields)| {
        let mut sidecar = Sidecar {
            seen: seen
                .into_iter()
                .map(|(replica, n)| (replica.to_owned(), n))
                .collect(),
            fields: Map::new(),
            ..Sidecar::default()
        };
        for ((record, field), registers) in fields {
            let record = sidecar.fields.get_or_default(record.to_owned());
            record.insert(field.to_owned(), registers);
        }
        sidecar
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// A change that was made, or one that was received and altered the sidecar only: what stood
    /// there after it stands there again.
    #[test]
    fn any_sidecar_is_what_it_was_behind_each_entry(
        before in any_sidecar(),
        after in any_sidecar(),
        by in (prop::sample::select(REPLICAS), 1..9_u64),
        titled in any::<bool>(),
    ) {
        let by = (by.0.to_owned(), by.1);
        // What was seen once stays seen, and the write is seen when it was made.
        let mut after = after;
        for (replica, newest) in before.seen.iter().chain([(&by.0, &by.1)]) {
            let seen = after.seen.get_or_default(replica.clone());
            *seen = (*newest).max(*seen);
        }
        let plan = Desk::of_titles(1).states[1].0.clone().expect("a plan");
        let title = FieldChange {
            record: "goal/g1".into(),
            field: "title".into(),
            before: None,
            after: Some("題".into()),
        };
        let change = Change {
            plan: plan_id(),
            label: "text".into(),
            fields: if titled { vec![title] } else { vec![] },
        };
        let snapshot = Snapshot::of(plan_id(), 4, BEGUN, Some(plan), before.clone());
        let written = entry(5, BEGUN, by, change, &before, &after).to_json();
        let read = read_entry(&written).expect("it was written here");
        prop_assert!(covers(&after.seen, &read));
        let replayed = replay(snapshot, [Ok(read)], None);
        prop_assert_eq!(replayed.stopped, None);
        prop_assert_eq!(replayed.sidecar, after);
    }
}
