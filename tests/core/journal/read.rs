//! What the journal is made of comes out of its text as it went in, or is refused with its place.

use std::fs;
use std::sync::Arc;

use deguchi::change::{Change, difference};
use deguchi::command::{Act, Command, Workspace, apply};
use deguchi::formats::{Entry, KeptPlan, Kind, Snapshot, read, read_entry, read_snapshot};
use deguchi::model::{Amount, Kpi, KpiId};
use deguchi::sidecar::{Register, Sidecar};
use proptest::prelude::*;

use super::{BEGUN, HERE, STEP};
use crate::arbitrary;
use crate::formats_properties::full_plan;
use crate::formats_schema::root;

fn fixture(name: &str) -> String {
    fs::read_to_string(root().join("tests/fixtures").join(name)).expect(name)
}

/// The text of the fixture, written anew where the environment asks for that.
fn golden(name: &str, text: &str) {
    let text = [text, "\n"].concat();
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        fs::write(root().join("tests/fixtures").join(name), &text).expect("written");
    }
    assert!(fixture(name) == text, "{name} is not what is written today");
}

/// A snapshot with everything in it.
fn full_snapshot() -> Snapshot {
    let plan = full_plan();
    let fields = difference(None, Some(&plan));
    let change = Change {
        plan: plan.id.clone(),
        label: "take-in".into(),
        fields,
    };
    let mut sidecar = Sidecar::default();
    sidecar.note(HERE, &change);
    let kept = KeptPlan { plan, sidecar };
    Snapshot::of(
        kept.plan.id.clone(),
        7,
        BEGUN,
        Some(kept.plan),
        kept.sidecar,
    )
}

/// The entry behind it: fields of both faces, a KPI that comes, a goal that goes.
fn full_entry() -> Entry {
    let (snapshot, mut workspace) = (full_snapshot(), Workspace::default());
    let mut after = snapshot.state.clone().expect("a plan");
    workspace.load(after.clone());
    let goal = Arc::make_mut(&mut after.goals[0]);
    goal.public.title = "運用設計を型にし、3案件で使う".to_owned();
    goal.public.kpis.push(Kpi {
        id: KpiId::new("k9").expect("an id"),
        name: "使った案件".to_owned(),
        target: Some(Amount::whole(3)),
        ..Kpi::default()
    });
    goal.private.essence.0 = "型で考える".to_owned();
    after.goals.truncate(1);
    let command = Command {
        plan: after.id.clone(),
        act: Act::Put(Box::new(after)),
    };
    let change = apply(&mut workspace, command).expect("it is sound");
    // Another device had written a title at the same time.
    let (record, field) = ("goal/g1".to_owned(), "title".to_owned());
    let theirs = Register {
        dot: ("there".to_owned(), 3),
        value: Some("運用設計を残す".into()),
        ..Register::default()
    };
    let mut besides = Sidecar::default();
    besides.seen.insert("there".to_owned(), 3);
    besides
        .fields
        .get_or_default(record)
        .insert(field, vec![theirs]);
    Entry {
        besides,
        ..Entry::new(8, BEGUN + STEP, (HERE.to_owned(), 2), change)
    }
}

#[test]
fn what_is_written_is_read_back_and_is_what_the_fixtures_hold() {
    let entry = full_entry();
    assert_eq!(read_entry(&entry.to_json()).as_ref(), Ok(&entry));
    golden("entry.v1.json", &entry.to_json());

    let snapshot = full_snapshot();
    assert_eq!(read_snapshot(&snapshot.to_json()).as_ref(), Ok(&snapshot));
    golden("snapshot.v1.json", &snapshot.to_json());

    let gone = Snapshot {
        state: None,
        ..snapshot
    };
    assert_eq!(read_snapshot(&gone.to_json()), Ok(gone));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_snapshot_survives_its_text(plan in arbitrary::plan(), number in 0..1_000_u64) {
        let fields = difference(None, Some(&plan));
        let change = Change { plan: plan.id.clone(), label: "take-in".into(), fields };
        let mut sidecar = Sidecar::default();
        sidecar.note(HERE, &change);
        let snapshot = Snapshot::of(plan.id.clone(), number, BEGUN, Some(plan), sidecar);
        prop_assert_eq!(read_snapshot(&snapshot.to_json()), Ok(snapshot));
        let entry = Entry::new(number, BEGUN, (HERE.to_owned(), 1), change);
        prop_assert_eq!(read_entry(&entry.to_json()), Ok(entry));
    }
}

#[test]
fn what_cannot_be_read_is_refused_with_its_place() {
    let (entry, snapshot) = (fixture("entry.v1.json"), fixture("snapshot.v1.json"));
    let cases: [(&str, &str, &str, &str, &str); 9] = [
        (
            &entry,
            "\"number\":8",
            "\"number\":-8",
            "not-whole",
            "number",
        ),
        (
            &entry,
            "\"number\":8",
            "\"number\":\"8\"",
            "wrong-type",
            "number",
        ),
        (&entry, "\"number\":8,", "", "wrong-value", ""),
        (&entry, "\"at\":1", "\"at\":99999991", "not-whole", "at"),
        (
            &entry,
            "\"fields\":[",
            "\"fields\":[3,",
            "wrong-type",
            "change.fields[0]",
        ),
        (
            &entry,
            "\"plan\":\"p-2026h2\"",
            "\"plan\":\"p 2026\"",
            "not-an-id",
            "change.plan",
        ),
        (
            &entry,
            "deguchi/entry",
            "deguchi/wall",
            "format-unknown",
            "format",
        ),
        (
            &snapshot,
            "\"id\":\"p-2026h2\"",
            "\"id\":\"another\"",
            "wrong-value",
            "state.id",
        ),
        (
            &snapshot,
            "\"id\":\"k1\"",
            "\"id\":\"k2\"",
            "id-twice",
            "state.goals[0].public.kpis[1].id",
        ),
    ];
    for (text, what, with, code, path) in cases {
        assert!(text.contains(what), "{what}");
        let spoilt = text.replacen(what, with, 1);
        let found = if text == entry {
            read_entry(&spoilt).map(|_| ())
        } else {
            read_snapshot(&spoilt).map(|_| ())
        };
        let error = found.expect_err(with);
        assert_eq!((error.code, &*error.path), (code, path), "{with}: {error}");
    }
    for text in [
        "",
        "{",
        "[]",
        "null",
        "\u{0}",
        "{\"format\":\"deguchi/entry\",\"version\":1}",
    ] {
        assert!(
            read_entry(text).is_err() && read_snapshot(text).is_err(),
            "{text}"
        );
    }
}

#[test]
fn what_the_journal_is_made_of_is_no_file() {
    for name in ["entry.v1.json", "snapshot.v1.json"] {
        let error = read(fixture(name).as_bytes(), &Kind::ALL).expect_err(name);
        assert_eq!(error.code, "format-unknown");
    }
    let backup = fixture("backup.v1.json");
    assert_eq!(
        read_snapshot(&backup).expect_err("a backup").code,
        "wrong-kind"
    );
}
