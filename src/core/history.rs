//! Undo and redo by inverse changes, applied to today's state.
//!
//! Undo never takes back what another hand did since: a field that no longer holds what the change
//! left there is passed over. [`History::take_back`] takes one change back, not the last one.

use crate::change::Change;
use crate::command::Workspace;
use crate::json::Value;
use crate::model::PlanId;

/// Typing in one field within this many milliseconds is one step.
pub const COALESCE_MILLIS: u64 = 1_000;
/// The label of [`crate::command::GoalEdit::Answer`].
const ANSWER: &str = "answer";
/// Most steps that are kept.
pub const MAX_STEPS: usize = 500;

#[derive(Clone, Debug)]
struct Step {
    change: Change,
    at: u64,
    closed: bool,
}

/// The steps taken, and those taken back.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Change>,
}

impl History {
    /// Notes a change made at `millis` (of a clock that never goes back).
    pub fn note(&mut self, change: &Change, millis: u64) {
        if change.fields.is_empty() {
            return;
        }
        self.undone.retain(|undone| undone.plan != change.plan);
        if let Some(last) = self.done.last_mut()
            && !last.closed
            && millis.saturating_sub(last.at) <= COALESCE_MILLIS
            && is_typing(&last.change, change)
        {
            for (typed, next) in last.change.fields.iter_mut().zip(&change.fields) {
                typed.after.clone_from(&next.after);
            }
            last.at = millis;
            return;
        }
        self.done.push(Step {
            change: change.clone(),
            at: millis,
            closed: false,
        });
        if self.done.len() > MAX_STEPS {
            self.done.remove(0);
        }
    }

    /// Ends the step that is being typed: what comes next is a step of its own.
    pub fn close(&mut self) {
        if let Some(last) = self.done.last_mut() {
            last.closed = true;
        }
    }

    /// What undo would take back in this plan: the label of the change.
    #[must_use]
    pub fn undo_label(&self, plan: &PlanId) -> Option<&str> {
        self.done
            .iter()
            .rev()
            .find(|s| s.change.plan == *plan)
            .map(|s| &*s.change.label)
    }

    /// What redo would do again in this plan.
    #[must_use]
    pub fn redo_label(&self, plan: &PlanId) -> Option<&str> {
        self.undone
            .iter()
            .rev()
            .find(|c| c.plan == *plan)
            .map(|c| &*c.label)
    }

    /// Takes the last step of this plan back; what it changed, or `None` where there is none.
    pub fn undo(&mut self, workspace: &mut Workspace, plan: &PlanId) -> Option<Change> {
        let place = self
            .done
            .iter()
            .rposition(|step| step.change.plan == *plan)?;
        let step = self.done.remove(place);
        self.close();
        let made = workspace.replay(&step.change.inverse());
        self.undone.push(step.change);
        Some(made)
    }

    /// Takes one change back, whatever steps came after it: what those changed is passed over. It is
    /// a step of its own, which undo takes back in its turn. What it changed: nothing where nothing
    /// of the change is left.
    pub fn take_back(&mut self, workspace: &mut Workspace, change: &Change) -> Change {
        let mut made = workspace.replay(&change.inverse());
        made.label = "take-back".into();
        self.close();
        self.note(&made, 0);
        self.close();
        made
    }

    /// Does the step again that was taken back last in this plan.
    pub fn redo(&mut self, workspace: &mut Workspace, plan: &PlanId) -> Option<Change> {
        let place = self
            .undone
            .iter()
            .rposition(|change| change.plan == *plan)?;
        let change = self.undone.remove(place);
        let made = workspace.replay(&change);
        self.done.push(Step {
            change,
            at: 0,
            closed: true,
        });
        Some(made)
    }
}

/// Whether `next` goes on typing where `last` typed: in one text field, or in an answer with all the
/// texts that it flows into.
fn is_typing(last: &Change, next: &Change) -> bool {
    let text = |value: &Option<Value>| matches!(value, None | Some(Value::Text(_)));
    let answer = last.label == ANSWER && next.label == ANSWER;
    last.plan == next.plan
        && last.fields.len() == next.fields.len()
        && (answer || last.fields.len() == 1)
        && last.fields.iter().zip(&next.fields).all(|(a, b)| {
            a.record == b.record
                && a.field == b.field
                && a.after == b.before
                && (answer || (text(&a.before) && text(&a.after) && text(&b.after)))
        })
}
