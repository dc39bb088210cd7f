//! Whatever was read, replaying it ends: with a plan, or with the reason why not.

use deguchi::formats::{Entry, Snapshot};
use deguchi::journal::replay;
use deguchi::json::Value;
use proptest::prelude::*;

use super::Desk;
use crate::change::plan_id;

fn any_value() -> impl Strategy<Value = Option<Value>> {
    const TEXTS: &[&str] = &["", "k1", "g1", "p", "2026-02-30", "hard", "目標"];
    prop_oneof![
        Just(None),
        Just(Some(Value::Null)),
        prop::sample::select(TEXTS).prop_map(|text| Some(text.into())),
        prop::sample::select(&["1", "1e9", "-0.5", "200"][..])
            .prop_map(|number| Some(Value::Number(number.to_owned()))),
        prop::collection::vec(prop::sample::select(TEXTS), 0..3)
            .prop_map(|all| Some(Value::List(all.into_iter().map(Value::from).collect()))),
        Just(Some(Value::Object(vec![("id".to_owned(), "k1".into())]))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_change_makes_replaying_panic(
        fields in prop::collection::vec(
            (
                prop::sample::select(&[
                    "plan", "head", "context", "house", "own", "goal/g1", "goal/", "goal", "",
                    "goal/g1/kpis/k1", "goal/g1/kpis/", "goal/g1/actions/x/y", "goal/日本", "ghost",
                ][..]),
                prop::sample::select(&["id", "goals", "revision", "title", "kpis", "weight", "owner", ""][..]),
                any_value(),
                any_value(),
            ),
            0..5,
        ),
        on_a_plan in any::<bool>(),
    ) {
        let desk = Desk::of_titles(2);
        let mut change = desk.entry(1).change;
        change.fields = fields
            .into_iter()
            .map(|(record, field, before, after)| deguchi::change::FieldChange {
                record: record.to_owned(),
                field: field.to_owned(),
                before,
                after,
            })
            .collect();
        let (snapshot, number) = if on_a_plan {
            (desk.replayed(2).snapshot(), 3)
        } else {
            (Snapshot::before_all(plan_id()), 1)
        };
        let before = snapshot.state.clone();
        let entry = Entry::new(number, 0, ("there".to_owned(), 1), change);
        let replayed = replay(snapshot, [Ok(entry)], None);
        prop_assert!(replayed.state.as_ref().is_none_or(|plan| plan.check().is_empty()));
        prop_assert!(replayed.stopped.is_none() || replayed.state == before);
    }
}
