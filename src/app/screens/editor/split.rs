//! One goal becomes two: what is taken out of the statement begins a goal of its own, right behind.

use deguchi::assistant::{Finding, Mend, preview, split};
use deguchi::command::{Act, Command};
use deguchi::model::{Goal, GoalId, PublicFace};
use deguchi_view::prelude::*;

use super::coach::Coach;
use super::note::command;
use crate::effects::normal::BrowserNormal;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::store::Store;
use crate::widgets::Toasts;
use crate::words::say;

/// Moves the second goal, in one step that can be undone, and offers the way to it. The new goal is
/// in the same category; measures, weight and links are for its writer to give.
pub fn split_off(coach: Coach, finding: &Finding) {
    let store = Store::current();
    let goal = coach.signal.get_untracked();
    let statement = split(&goal, finding, &BrowserNormal);
    let edit = preview(&goal, finding, &Mend::Split, &[], &BrowserNormal)
        .and_then(|edit| command(&edit, edit.text(&goal)?));
    let (Some(statement), Some(edit), Some(plan), Ok(id)) = (
        statement,
        edit,
        store.open.get_untracked(),
        GoalId::new(store.fresh()),
    ) else {
        return;
    };
    let other = Goal {
        id: id.clone(),
        public: PublicFace {
            statement,
            category: goal.public.category.clone(),
            ..PublicFace::default()
        },
        ..Goal::default()
    };
    store.close_step();
    let act = Act::Split(coach.id(), edit, Box::new(other));
    let done = store.command(Command {
        plan: plan.clone(),
        act,
    });
    if done {
        let there = Route::Goal(plan, id);
        Toasts::current().offer(
            say("mend-split-done", &[]),
            say("mend-split-open", &[]),
            move || Navigation::current().go(&there),
        );
    }
}
