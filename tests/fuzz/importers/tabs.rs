//! What other tabs say, one message a line, and a plan that it comes upon.

use std::sync::Arc;

use deguchi::formats::VERSION;
use deguchi::merge::told::{Heard, Told, Whole};
use deguchi::merge::{Held, Received, conflicts, merge, receive};
use deguchi::model::{Plan, PlanId};
use deguchi::sidecar::Sent;

use super::plans;

/// The most messages that are looked at.
const MOST: usize = 16;

/// Hears them one after the other, as somebody who has nothing yet and as somebody who has the plan.
pub fn try_out(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    let all: Vec<Told> = text.lines().take(MOST).filter_map(heard).collect();
    let plans = all.iter().filter_map(|told| {
        let sent = told.sent.as_ref().map(|sent| &sent.plan);
        sent.or(told.whole.as_ref().map(|whole| &whole.plan))
    });
    let Some(id) = plans.into_iter().next() else {
        return;
    };
    for mut here in [Held::default(), one_goal(id)] {
        for told in &all {
            if let Some(sent) = &told.sent {
                written(&mut here, sent);
            }
            if let Some(whole) = &told.whole {
                whole_plan(&mut here, whole);
            }
        }
    }
}

fn heard(line: &str) -> Option<Told> {
    match Told::read(line, VERSION) {
        Heard::Told(told) => {
            // A copy that is none is heard, and not taken.
            let whole = told.whole.clone();
            if whole.is_none_or(|whole| whole.held().is_some()) {
                let said = told.to_json();
                let again = Told::read(&said, VERSION);
                assert_eq!(again, Heard::Told(told.clone()), "{said}");
            }
            Some(*told)
        }
        Heard::Newer | Heard::Noise => None,
    }
}

/// A write comes in once, or not at all; what is undone of it is undone exactly.
fn written(here: &mut Held, sent: &Sent) {
    let before = here.clone();
    match receive(here, sent) {
        Received::Taken(change) => {
            assert_eq!(change.plan, sent.plan);
            shown(here);
            assert_eq!(receive(here, sent), Received::Known);
        }
        Received::Known | Received::Gap | Received::OtherPlan => assert_eq!(*here, before),
    }
}

/// A copy is merged with what is here, and a second time changes nothing.
fn whole_plan(here: &mut Held, whole: &Whole) {
    let Some(theirs) = whole.clone().held() else {
        return;
    };
    let both = merge(here, &theirs);
    shown(&both);
    assert_eq!(merge(&both, &theirs), both);
    assert_eq!(merge(&both, here), both);
    *here = both;
}

fn shown(held: &Held) {
    if let Some(plan) = &held.plan {
        assert_eq!(plan.check(), []);
        let _ = conflicts(plan, &held.sidecar);
    }
}

/// A plan as every page begins one.
fn one_goal(id: &PlanId) -> Held {
    let mut plan = plans::small();
    plan.id = id.clone();
    Held {
        plan: Some(Arc::<Plan>::new(plan)),
        ..Held::default()
    }
}
