//! Whatever is wrong with a document, its good goals are had, and nothing is made up.

use std::sync::Arc;

use deguchi::formats::{Kind, read_text, rescue};
use deguchi::json::{Value, from_text, to_text};
use deguchi::model::{Goal, Plan};
use proptest::prelude::*;

use crate::arbitrary;
use crate::formats_rescue::{document, only, sidecar};

/// The paths to every value of a document.
fn paths(value: &Value, here: &[String], out: &mut Vec<Vec<String>>) {
    out.push(here.to_vec());
    let mut below = |key: String, value: &Value| {
        let mut there = here.to_vec();
        there.push(key);
        paths(value, &there, out);
    };
    match value {
        Value::List(all) => (all.iter().enumerate()).for_each(|(i, v)| below(i.to_string(), v)),
        Value::Object(all) => all.iter().for_each(|(key, v)| below(key.clone(), v)),
        _ => {}
    }
}

fn put(value: &mut Value, path: &[String], new: Value) {
    let Some((key, rest)) = path.split_first() else {
        *value = new;
        return;
    };
    let inner = match value {
        Value::List(all) => &mut all[key.parse::<usize>().expect("a place")],
        other => other.get_mut(key).expect("a member"),
    };
    put(inner, rest, new);
}

/// The plan without what holds the value at this path; nothing where that is the plan or what is around it.
fn without(plan: &Plan, path: &[String]) -> Option<Plan> {
    let path: Vec<&str> = path.iter().map(|step| &**step).collect();
    let mut plan = plan.clone();
    match path[..] {
        ["format" | "version", ..] | ["plans", _, "sidecar", ..] => {}
        ["plans", _, "plan", "id"] => plan.id = Default::default(),
        ["plans", _, "plan", "revision"] => plan.revision = 0,
        ["plans", _, "plan", "head", ..] => plan.head = Default::default(),
        ["plans", _, "plan", "context", ..] => plan.context = Default::default(),
        ["plans", _, "plan", "house", ..] => plan.house = Default::default(),
        ["plans", _, "plan", "own", ..] => plan.own = Default::default(),
        ["plans", _, "plan", "goals"] => plan.goals.clear(),
        ["plans", _, "plan", "goals", at, ..] => {
            plan.goals.remove(at.parse().expect("a place"));
        }
        _ => return None,
    }
    Some(plan)
}

fn is_of(goal: &Arc<Goal>, plan: &Plan) -> bool {
    plan.goals.contains(goal)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 128,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_good_document_is_rescued_whole(plan in arbitrary::plan()) {
        let rescued = rescue(&document(&plan));
        prop_assert_eq!(&rescued.left, &[]);
        prop_assert_eq!(only(&rescued), &plan);
        prop_assert_eq!(&rescued.plans[0].sidecar, &sidecar());
    }

    /// One value that is another costs what holds it, and nothing else.
    #[test]
    fn a_wrong_value_costs_at_most_what_holds_it(
        plan in arbitrary::plan(),
        at in any::<prop::sample::Index>(),
        new in prop::sample::select(vec![
            "null", "true", "3", "-1.5", "1e9", "\"x y\"", "\"\"", "[]", "{}", "[null]", "{\"a\":1}",
            "\"2026-02-30\"", "99999999999999999999",
        ]),
    ) {
        let mut value: Value = from_text(&document(&plan)).expect("JSON");
        let mut all = Vec::new();
        paths(&value, &[], &mut all);
        let path = &all[at.index(all.len())];
        put(&mut value, path, from_text(new).expect("JSON"));
        let text = to_text(&value);
        let rescued = rescue(&text);
        match read_text(&text, &[Kind::Backup], None) {
            // A newer document is not damaged, and nothing is taken of it.
            Ok(opened) if opened.read_only => prop_assert_eq!(rescued.plans.len(), 0),
            Ok(opened) => {
                prop_assert_eq!(&rescued.left, &[]);
                let deguchi::formats::Document::Backup(backup) = opened.document else {
                    panic!("a backup");
                };
                prop_assert_eq!(&rescued.plans, &backup.plans);
            }
            Err(error) if error.is_newer() => prop_assert_eq!(rescued.plans.len(), 0),
            Err(_) => {
                let want = without(&plan, path).filter(|plan| *plan != Plan::default());
                let found = rescued.plans.first().map(|kept| &kept.plan);
                prop_assert_eq!(found, want.as_ref(), "{:?} {:?}", path, rescued.left);
                prop_assert_eq!(rescued.left.len(), 1);
            }
        }
    }

    /// Cut anywhere, what stands whole before that is there, and that something is missing is told.
    #[test]
    fn a_cut_document_gives_what_stands_before_the_cut(plan in arbitrary::plan(), at in any::<prop::sample::Index>()) {
        let text = document(&plan);
        let mut at = at.index(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let rescued = rescue(&text[..at]);
        prop_assert_eq!(rescued.left.len(), 1, "{:?}", rescued.left);
        prop_assert!(rescued.plans.len() <= 1);
        for kept in &rescued.plans {
            prop_assert_eq!(&kept.plan.id, &plan.id);
            prop_assert_eq!(&kept.plan.goals[..], &plan.goals[..kept.plan.goals.len()]);
            prop_assert!(kept.plan.head == plan.head || kept.plan.head == Default::default());
            prop_assert!(kept.plan.own == plan.own || kept.plan.own == Default::default());
        }
        // A goal is there as soon as its last bracket is.
        let whole = plan.goals.iter().filter(|goal| text[..at].contains(&to_text(&***goal)));
        prop_assert!(rescued.plans.iter().map(|kept| kept.plan.goals.len()).sum::<usize>() >= whole.count());
    }

    /// A sign that is another, or gone, changes one goal at most; no other goal is one that was not there.
    #[test]
    fn a_spoilt_sign_makes_nothing_up(
        plan in arbitrary::plan(),
        at in any::<prop::sample::Index>(),
        put in prop::sample::select(vec!["", "{", "}", "[", "]", "\"", ",", ":", "0", "\\", " ", "目"]),
    ) {
        let text = document(&plan);
        let mut at = at.index(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let behind = at + text[at..].chars().next().map_or(0, char::len_utf8);
        let rescued = rescue(&[&text[..at], put, &text[behind..]].concat());
        let goals = rescued.plans.iter().flat_map(|kept| &kept.plan.goals);
        prop_assert!(goals.filter(|goal| !is_of(goal, &plan)).count() <= 1);
        for kept in &rescued.plans {
            let problems = kept.plan.check();
            prop_assert!(problems.iter().all(|problem| problem.path == "id"));
        }
    }
}
