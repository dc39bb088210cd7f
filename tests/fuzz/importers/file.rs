//! A file as the page reads it: any bytes, any encoding, any kind; its preview, and taking it in.

use std::sync::Arc;

use deguchi::formats::{
    Document, Kind, Notice, Opened, PlanState, Preview, Table, preview, read, read_text,
};
use deguchi::model::{Plan, PlanId};

use super::{packs, plans, refusals};

/// Reads the bytes; what opens can be shown, written, and taken in.
pub fn try_out(bytes: &[u8]) {
    let outcome = match read(bytes, &Kind::ALL) {
        // The page decodes Shift_JIS here. What else the bytes may be, it gets a text out of them.
        Err(error) if error.code == "encoding-unknown" => {
            let text = String::from_utf8_lossy(bytes);
            read_text(&text, &Kind::ALL, Some(Notice::ShiftJis))
        }
        outcome => outcome,
    };
    match outcome {
        Err(error) => refusals::told(&error),
        Ok(opened) => open(&opened),
    }
}

fn open(opened: &Opened) {
    shown(opened);
    // What a newer page wrote is looked at only.
    if opened.read_only {
        return;
    }
    let text = written(&opened.document);
    let again = read(text.as_bytes(), &[opened.document.kind()]);
    let again = again.unwrap_or_else(|error| panic!("{error} in what was written:\n{text}"));
    assert_eq!(again.document, opened.document, "{text}");
    assert_eq!(again.refused.len(), opened.refused.len());
    assert_eq!(written(&again.document), text);
    match &opened.document {
        Document::Submission(submission) => {
            let name = submission.file_name();
            let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
            assert!(name.bytes().all(plain), "{name}");
            let table = Table::of(submission, &str::to_owned);
            assert!(table.to_html().len() > table.to_tsv().lines().count());
        }
        Document::Backup(backup) => {
            for kept in &backup.plans {
                plans::sound(&kept.plan, &kept.sidecar);
            }
            for (at, pack) in backup.packs.iter().enumerate() {
                if opened.refused.iter().all(|(refused, _)| *refused != at) {
                    packs::sound(pack);
                }
            }
            for (at, error) in &opened.refused {
                assert!(*at < backup.packs.len());
                refusals::told(error);
            }
        }
        Document::Pack(pack) => packs::sound(pack),
    }
}

fn written(document: &Document) -> String {
    match document {
        Document::Submission(submission) => submission.to_json(),
        Document::Backup(backup) => backup.to_json(),
        Document::Pack(pack) => pack.to_json(),
    }
}

/// The preview beside nothing, beside the same plans, and beside others of the same ids.
fn shown(opened: &Opened) {
    let plans: Vec<&Plan> = match &opened.document {
        Document::Backup(backup) => backup.plans.iter().map(|kept| &kept.plan).collect(),
        _ => Vec::new(),
    };
    let beside = |as_it_is_here: &dyn Fn(&Plan) -> Option<Plan>| -> Preview {
        preview(opened, &|id: &PlanId| {
            let plan = plans.iter().find(|plan| plan.id == *id)?;
            as_it_is_here(plan).map(Arc::new)
        })
    };
    let states =
        |all: &Preview| -> Vec<PlanState> { all.plans.iter().map(|one| one.state).collect() };
    let new = beside(&|_| None);
    assert_eq!(new.kind, opened.document.kind());
    assert_eq!(states(&new), vec![PlanState::New; plans.len()]);
    let same = beside(&|plan| Some(plan.clone()));
    assert_eq!(states(&same), vec![PlanState::Same; plans.len()]);
    let other = beside(&|plan| Some(plans::another(plan)));
    for all in [new, same, other] {
        for (one, plan) in all.plans.iter().zip(&plans) {
            assert_eq!(one.added + one.changed + one.kept, plan.goals.len());
        }
    }
}
