//! A damaged document, of which the good goals are taken.

use deguchi::formats::{Backup, Document, Kind, Rescued, read, read_snapshot, rescue};
use deguchi::json::Value;

use super::{plans, refusals};

/// Takes out of the text what is sound; that is what somebody can go on with, and nothing is made up.
pub fn try_out(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Rescued { plans, left } = rescue(&text);
    for kept in &plans {
        let problems = kept.plan.check();
        if kept.plan.id.as_str().is_empty() {
            assert!(!left.is_empty());
            assert!(problems.iter().all(|problem| problem.path == "id"));
        } else {
            assert_eq!(problems, []);
            plans::sound(&kept.plan, &kept.sidecar);
        }
        // Every goal stands in the text under its own id.
        for goal in &kept.plan.goals {
            assert!(
                text.contains(goal.id.as_str()) || text.contains("\\u"),
                "{}",
                goal.id
            );
        }
    }
    for part in &left {
        assert!(text.contains(&part.raw));
        refusals::told(&part.why);
    }
    let unmarked = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    let reads = read_snapshot(unmarked).is_ok() || opens(unmarked);
    assert_eq!(left.is_empty(), reads, "{left:?}");
    let ids: Vec<_> = plans.iter().map(|kept| &kept.plan.id).collect();
    if ids.iter().all(|id| !id.as_str().is_empty()) {
        let backup = Backup::of(plans.clone(), Vec::new(), Value::Null, plans::today());
        let opened = read(backup.to_json().as_bytes(), &[Kind::Backup]).expect("a backup");
        assert_eq!(opened.document, Document::Backup(Box::new(backup)));
    }
}

/// Whether it is a backup of a version that this page knows.
fn opens(text: &str) -> bool {
    let opened = deguchi::formats::read_text(text, &[Kind::Backup], None);
    opened.is_ok_and(|opened| !opened.read_only)
}
