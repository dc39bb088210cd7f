//! What taking a file in would do; versions and their steps; names of files.

use std::sync::Arc;

use deguchi::formats::{Document, Kind, Opened, Pack, PlanState, Submission, preview, read};
use deguchi::model::{Date, House, Language, Plan, PlanId};
use rstest::rstest;
use serde_json::json;

use crate::formats_properties::{full_plan, full_submission};
use crate::formats_schema::root;

fn full(kind: Kind) -> Opened {
    let path = format!("tests/fixtures/{}.v1.json", kind.name());
    let bytes = std::fs::read(root().join(path)).expect("the file");
    read(&bytes, &[kind]).expect("it opens")
}

fn previewed(here: Option<Plan>) -> deguchi::formats::PlanPreview {
    let here = here.map(Arc::new);
    let all = preview(&full(Kind::Backup), &|id: &PlanId| {
        here.clone().filter(|plan| plan.id == *id)
    });
    assert_eq!(
        (all.plans.len(), all.goals, all.packs, all.settings),
        (2, 2, 1, true)
    );
    assert_eq!(all.plans[1].state, PlanState::New);
    all.plans.into_iter().next().expect("a plan")
}

#[test]
fn a_plan_that_is_not_here_is_new() {
    let one = previewed(None);
    assert_eq!(one.state, PlanState::New);
    assert_eq!(
        (one.added, one.changed, one.kept, one.only_here),
        (2, 0, 0, 0)
    );
    assert_eq!(one.title, "2026年度下期の目標");
}

#[test]
fn a_plan_that_is_here_is_the_same_or_differs() {
    let one = previewed(Some(full_plan()));
    assert_eq!(one.state, PlanState::Same);
    assert_eq!(
        (one.added, one.changed, one.kept, one.only_here),
        (0, 0, 2, 0)
    );
    assert!(!one.head && !one.context && !one.own);

    let mut here = full_plan();
    Arc::make_mut(&mut here.goals[0]).public.title.push('!');
    let mut third = Arc::clone(&here.goals[0]);
    Arc::make_mut(&mut third).id = "third".to_owned().try_into().expect("an id");
    here.goals[1] = third;
    Arc::make_mut(&mut here.head).title.push('!');
    Arc::make_mut(&mut here.context).vision.push('!');
    Arc::make_mut(&mut here.own).names.0.push("x".to_owned());
    let one = previewed(Some(here));
    assert_eq!(one.state, PlanState::Differs);
    assert_eq!(
        (one.added, one.changed, one.kept, one.only_here),
        (1, 1, 0, 1)
    );
    assert!(one.head && one.context && one.own);

    let mut here = full_plan();
    here.revision += 1;
    assert_eq!(previewed(Some(here)).state, PlanState::Differs);
}

/// A backup of a page that found a document of this version too new for it.
fn with_newer(version: u32) -> String {
    let mut value: serde_json::Value = serde_json::from_str(
        &std::fs::read_to_string(root().join("tests/fixtures/backup.v1.json")).expect("the file"),
    )
    .expect("JSON");
    let mut inner = json!({ "format": "deguchi/backup", "version": version });
    inner["plans"] = json!([value["plans"][0]]);
    inner["plans"][0]["plan"]["id"] = json!("p-newer");
    inner["plans"][0]["plan"]["mood"] = json!([1.5, "晴れ"]);
    value["newer"] = json!([inner]);
    value.to_string()
}

#[test]
fn a_document_of_a_newer_page_goes_through_a_backup_untouched() {
    let text = with_newer(7);
    let opened = read(text.as_bytes(), &[Kind::Backup]).expect("it opens");
    let all = preview(&opened, &|_| None);
    assert_eq!(all.newer, ["2026年度下期の目標"]);
    assert!(all.plans.iter().all(|plan| plan.id.as_str() != "p-newer"));
    let Document::Backup(backup) = opened.document else {
        panic!("a backup");
    };
    let written: serde_json::Value = serde_json::from_str(&backup.to_json()).expect("JSON");
    let read: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(written["newer"], read["newer"]);
}

#[test]
fn a_page_that_knows_its_version_reads_it_as_a_plan() {
    let opened = read(with_newer(1).as_bytes(), &[Kind::Backup]).expect("it opens");
    let all = preview(&opened, &|_| None);
    assert!(all.newer.is_empty());
    let plan = all.plans.last().expect("a plan");
    assert_eq!((plan.id.as_str(), plan.added), ("p-newer", 2));
}

#[test]
fn submissions_and_packs_are_counted() {
    let one = preview(&full(Kind::Submission), &|_| None);
    assert_eq!(
        (one.kind, one.goals, one.items, one.categories),
        (Kind::Submission, 2, 3, 2)
    );
    assert!(one.plans.is_empty() && !one.read_only && !one.settings);
    let one = preview(&full(Kind::Pack), &|_| None);
    assert_eq!(
        (one.items, one.templates, one.categories, one.exit_models),
        (13, 1, 2, 1)
    );
    assert_eq!(one.agendas, 1);
}

#[test]
fn a_context_file_is_a_pack_with_only_a_context() {
    let context = Arc::clone(&full_plan().context);
    let pack = Pack::of_context(&context, &House::default(), Language::Ja);
    let opened = read(pack.to_json().as_bytes(), &[Kind::Pack]).expect("it opens");
    let Document::Pack(read) = opened.document else {
        panic!("a pack");
    };
    assert_eq!(read.context.as_ref(), Some(&*context));
    assert_eq!(
        (read.name.as_str(), read.templates.len()),
        (&*context.name, 0)
    );
}

#[rstest]
#[case("2026-10-01", "2027-03-31", "1047", "goals-2026h2-1047.json")]
#[case("2026-04-01", "2026-09-30", "1047", "goals-2026h1-1047.json")]
#[case("2027-01-01", "2027-03-31", "1047", "goals-2026q4-1047.json")]
#[case("2026-04-01", "2027-03-31", "A-７７", "goals-2026-A-77.json")]
#[case(
    "2026-07-01",
    "2026-12-31",
    "",
    "goals-20260701-20261231-p-2026h2.json"
)]
#[case(
    "2026-10-02",
    "2027-03-31",
    "../a/b",
    "goals-20261002-20270331-ab.json"
)]
#[case("2026-10-01", "", "佐藤 美咲", "goals-2026-10-01-p-2026h2.json")]
#[case("", "", "1047", "goals-1047.json")]
#[case("2026-04-01", "2026-05-31", "1", "goals-20260401-20260531-1.json")]
#[case("2026-01-01", "2026-12-31", "1", "goals-20260101-20261231-1.json")]
#[case("2026-02-01", "2026-04-30", "1", "goals-20260201-20260430-1.json")]
#[case("9999-10-01", "9999-12-31", "1", "goals-99991001-99991231-1.json")]
fn file_names_are_ascii_and_hold_no_name(
    #[case] from: &str,
    #[case] to: &str,
    #[case] number: &str,
    #[case] name: &str,
) {
    let date = |text: &str| text.parse::<Date>().ok();
    let mut submission: Submission = full_submission();
    submission.period.from = date(from);
    submission.period.to = date(to);
    submission.owner.number = number.to_owned();
    assert_eq!(submission.file_name(), name);
}

#[test]
fn a_backups_file_name_says_when() {
    let Document::Backup(mut backup) = full(Kind::Backup).document else {
        panic!("a backup");
    };
    assert_eq!(backup.file_name(), "deguchi-backup-20261001.json");
    backup.written_on = None;
    assert_eq!(backup.file_name(), "deguchi-backup.json");
}
