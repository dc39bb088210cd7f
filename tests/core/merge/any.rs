//! Any histories of three replicas: whatever they do and in whatever order they meet, the same comes
//! out, and nothing that was written and not replaced is lost.

use std::collections::{BTreeMap, BTreeSet};

use deguchi::change::cells::{cells, is_order};
use deguchi::command::{Act, GoalText};
use deguchi::json::{Value, from_text, to_text};
use deguchi::merge::{Held, Received, merge};
use deguchi::sidecar::{Dot, Sent, Sidecar};
use proptest::prelude::*;
use proptest::sample::Index;

use super::Tab;
use crate::change::any_act;

#[derive(Clone, Debug)]
enum Step {
    Does(Box<Act>),
    Undoes,
    Redoes,
    Merges(usize),
    Hears(Index),
    Answers(Index, Index),
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        12 => any_act().prop_map(|act| Step::Does(Box::new(act))),
        2 => Just(Step::Undoes),
        1 => Just(Step::Redoes),
        2 => (0..3_usize).prop_map(Step::Merges),
        4 => any::<Index>().prop_map(Step::Hears),
        2 => (any::<Index>(), any::<Index>()).prop_map(|(which, side)| Step::Answers(which, side)),
    ]
}

fn any_history(steps: usize) -> impl Strategy<Value = Vec<(usize, Step)>> {
    proptest::collection::vec((0..3_usize, any_step()), 1..steps)
}

/// What three replicas did, and all that they wrote; where it has begun, all of them have a sidecar.
fn lived(begun: bool, history: Vec<(usize, Step)>) -> (Vec<Tab>, Vec<Sent>) {
    let mut tabs: Vec<Tab> = ["a", "b", "c"].map(Tab::new).into();
    let mut written: Vec<Sent> = Vec::new();
    if begun {
        let first = tabs[0].writes(GoalText::Criterion, "平均30分以内");
        tabs[1].hears(&first);
        tabs[2].hears(&first);
        written.push(first);
    }
    for (who, step) in history {
        let sent = match step {
            Step::Does(act) => tabs[who].tries(*act),
            Step::Undoes => tabs[who].undoes(),
            Step::Redoes => tabs[who].redoes(),
            Step::Merges(other) => {
                let other = tabs[other].clone();
                tabs[who].merges(&other);
                None
            }
            Step::Hears(which) if !written.is_empty() => {
                tabs[who].hears(which.get(&written));
                None
            }
            Step::Hears(_) => None,
            Step::Answers(which, side) => {
                let asked = tabs[who].asked();
                let one = (!asked.is_empty()).then(|| which.get(&asked));
                one.and_then(|one| {
                    let value = side.get(&one.sides).value.clone();
                    tabs[who].answers(&one.record, &one.cell, value)
                })
            }
        };
        written.extend(sent);
        assert_shows_its_registers(&tabs[who].held());
    }
    (tabs, written)
}

/// What a copy shows is what its registers give, and its sidecar says it in one way only.
fn assert_shows_its_registers(held: &Held) {
    if held.sidecar == Sidecar::default() {
        return;
    }
    let mut again = held.clone();
    again.sidecar.seen.insert("nobody".to_owned(), 1);
    assert_eq!(merge(held, &again), again);
}

/// The cells of a copy with the writes that stand there and their values.
type Standing = BTreeMap<(String, String), BTreeSet<(Dot, String)>>;

fn words(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), |value| to_text(value))
}

/// What must stand somewhere: what was written and what no later write replaced.
fn not_replaced(written: &[Sent]) -> Standing {
    let mut all = Standing::new();
    for sent in written {
        for one in &sent.cells {
            let cell = all
                .entry((one.record.clone(), one.cell.clone()))
                .or_default();
            cell.insert((sent.dot.clone(), words(one.after.as_ref())));
        }
    }
    for one in written.iter().flat_map(|sent| &sent.cells) {
        let cell = all.get_mut(&(one.record.clone(), one.cell.clone()));
        cell.expect("it was written")
            .retain(|(dot, _)| !one.over.contains(dot));
    }
    all.retain(|_, cell| !cell.is_empty());
    all
}

/// What stands in a copy, but for what was there before there were sidecars.
fn standing(held: &Held) -> Standing {
    let shown = held.plan.as_deref().map(cells).unwrap_or_default();
    let mut all = Standing::new();
    for (record, fields) in held.sidecar.fields.iter() {
        for (field, registers) in fields.iter() {
            let here = shown.get(record).and_then(|fields| fields.get(field));
            for register in registers.iter().filter(|r| !r.dot.0.is_empty()) {
                let value = match &register.value {
                    None if register.empty => None,
                    None => here,
                    value => value.as_ref(),
                };
                let cell = all.entry((record.clone(), field.clone())).or_default();
                cell.insert((register.dot.clone(), words(value)));
            }
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn copies_merge_in_any_order_as_often_as_one_likes(begun: bool, history in any_history(50)) {
        let (tabs, _) = lived(begun, history);
        let [a, b, c] = [0, 1, 2].map(|n| tabs[n].held());
        let ab = merge(&a, &b);
        prop_assert_eq!(&ab, &merge(&b, &a));
        prop_assert_eq!(&ab, &merge(&ab, &b));
        prop_assert_eq!(&ab, &merge(&a, &ab));
        prop_assert_eq!(&merge(&a, &a), &a);
        let all = merge(&ab, &c);
        for other in [merge(&a, &merge(&b, &c)), merge(&merge(&c, &a), &b), merge(&all, &ab)] {
            prop_assert_eq!(&all, &other);
        }
    }

    #[test]
    fn nothing_is_lost_that_nobody_replaced(begun: bool, history in any_history(50)) {
        let (tabs, written) = lived(begun, history);
        let [a, b, c] = [0, 1, 2].map(|n| tabs[n].held());
        let mut last = tabs[0].clone();
        last.takes_over(merge(&merge(&a, &b), &c));
        let all = last.held();
        let expected = not_replaced(&written);
        prop_assert_eq!(&standing(&all), &expected);

        let Some(plan) = &all.plan else { return Ok(()) };
        prop_assert_eq!(plan.check(), vec![]);
        let asked: BTreeSet<(String, String)> =
            last.asked().into_iter().map(|one| (one.record, one.cell)).collect();
        let shown = cells(plan);
        for ((record, cell), values) in expected {
            let differ = values.iter().map(|(_, value)| value).collect::<BTreeSet<_>>().len() > 1;
            let by_rule = is_order(&record, &cell) || cell == "revision";
            let here = !record.contains('/') || shown.contains_key(&*record);
            if differ && here && !by_rule {
                prop_assert!(asked.contains(&(record, cell)), "{values:?} stand side by side");
            }
        }
        let text = to_text(&all.sidecar);
        prop_assert_eq!(from_text::<Sidecar>(&text), Ok(all.sidecar));
    }

    #[test]
    fn tabs_that_hear_of_everything_are_equal(
        history in any_history(40),
        order in proptest::collection::vec(any::<Index>(), 40)
    ) {
        // They never merge: all they know of each other is what they hear, in any order, some of it twice.
        let told = history.into_iter().filter(|(_, step)| !matches!(step, Step::Merges(_)));
        let (mut tabs, mut written) = lived(true, told.collect());
        for (at, index) in (0..written.len()).zip(&order) {
            let other = index.index(written.len());
            written.swap(at, other);
        }
        let merged = merge(&merge(&tabs[0].held(), &tabs[1].held()), &tabs[2].held());
        for tab in &mut tabs {
            let mut waiting = written.clone();
            while !waiting.is_empty() {
                let before = waiting.len();
                waiting.retain(|sent| tab.hears(sent) == Received::Gap);
                prop_assert!(waiting.len() < before, "what a write builds on was told too");
            }
            for sent in &written {
                prop_assert_eq!(tab.hears(sent), Received::Known);
            }
        }
        let [a, b, c] = [0, 1, 2].map(|n| tabs[n].held());
        prop_assert_eq!(&a, &b);
        prop_assert_eq!(&a, &c);
        prop_assert_eq!(&a, &merged);
    }
}
