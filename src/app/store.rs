//! The one place where the page keeps the planner: a signal per goal, and one per part of the plan
//! that is open. Components read signals and write by [`Store::dispatch`] only.

use std::cell::Cell;
use std::sync::Arc;

use deguchi::change::Change;
use deguchi::command::{
    Act, Command, CommandError, GoalEdit, KeptContext, Workspace, apply, contexts,
};
use deguchi::history::History;
use deguchi::model::{Context, Goal, GoalId, Head, House, OwnNotes, Plan, PlanId};
use deguchi::ports::{Clock, Ids};
use deguchi::sorted::Map;
use deguchi_view::prelude::*;

use crate::effects::clock::BrowserClock;
use crate::effects::ids::Uuids;
use crate::keeping::Keeping;

/// A plan as the list of plans shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanLine {
    /// Its id.
    pub id: PlanId,
    /// Its title.
    pub title: String,
    /// How many goals it has.
    pub goals: usize,
    /// Whether its owner has put it away.
    pub archived: bool,
}

/// The planner in the page.
#[derive(Clone, Copy)]
pub struct Store {
    inner: StoredValue<Inner, LocalStorage>,
    /// The plan that is open.
    pub open: RwSignal<Option<PlanId>>,
    /// The open plan's head.
    pub head: RwSignal<Arc<Head>>,
    /// The open plan's context.
    pub context: RwSignal<Arc<Context>>,
    /// The open plan's house style.
    pub house: RwSignal<Arc<House>>,
    /// The open plan's notes as a whole: private.
    pub own: RwSignal<Arc<OwnNotes>>,
    /// The open plan's goals, in order.
    pub order: RwSignal<Vec<GoalId>>,
    /// How often the open plan was handed in.
    pub revision: RwSignal<u32>,
    /// All plans.
    pub plans: RwSignal<Vec<PlanLine>>,
    /// What undo and redo would do: labels of changes.
    pub steps: RwSignal<(Option<String>, Option<String>)>,
    /// Why the last command was refused, until the next one.
    pub refused: RwSignal<Option<CommandError>>,
    /// Saving, settings, and what other tabs do.
    pub keeping: Keeping,
}

thread_local! {
    // Not a context: what comes back from the browser later (a file, a timer) has no owner.
    static STORE: Cell<Option<Store>> = const { Cell::new(None) };
}

struct Inner {
    workspace: Workspace,
    history: History,
    goals: Map<GoalId, ArcRwSignal<Arc<Goal>>>,
}

impl Store {
    /// A store of these plans, the way they were kept.
    pub fn new(workspace: Workspace, keeping: Keeping) -> Self {
        let inner = Inner {
            workspace,
            history: History::default(),
            goals: Map::new(),
        };
        let store = Self {
            inner: StoredValue::new_local(inner),
            open: RwSignal::new(None),
            head: RwSignal::default(),
            context: RwSignal::default(),
            house: RwSignal::default(),
            own: RwSignal::default(),
            order: RwSignal::default(),
            revision: RwSignal::new(0),
            plans: RwSignal::default(),
            steps: RwSignal::default(),
            refused: RwSignal::new(None),
            keeping,
        };
        store.list();
        STORE.set(Some(store));
        store
    }

    /// Shows a plan with what came into it from elsewhere; without it, where it was removed there.
    /// It is no step that could be undone here.
    pub fn shows(self, id: &PlanId, plan: Option<Arc<Plan>>) {
        self.inner.update_value(|inner| match plan {
            Some(plan) => inner.workspace.load(plan),
            None => inner.workspace.forget(id),
        });
        if self.open.with_untracked(|open| open.as_ref() == Some(id)) {
            self.show(id);
        }
        self.list();
    }

    /// Notes a change that was made otherwise than by a command as a step of its own.
    pub fn is_step(self, change: &Change) {
        self.inner.update_value(|inner| {
            inner.history.close();
            inner.history.note(change, BrowserClock.millis());
            inner.history.close();
        });
        if self
            .open
            .with_untracked(|open| open.as_ref() == Some(&change.plan))
        {
            self.show(&change.plan);
        }
    }

    /// The store of the page.
    ///
    /// # Panics
    /// Before [`Store::new`].
    pub fn current() -> Self {
        STORE.get().expect("the page begins with its store")
    }

    /// Opens a plan; `false` where there is none with this id.
    pub fn open(self, id: &PlanId) -> bool {
        if self.open.with_untracked(|open| open.as_ref() == Some(id)) {
            return true;
        }
        if self.plan(id).is_none() {
            return false;
        }
        self.inner.update_value(|inner| inner.goals.clear());
        self.show(id);
        self.open.set(Some(id.clone()));
        self.keeping.opened(id);
        true
    }

    /// A plan as it stands; reading it follows nothing.
    pub fn plan(self, id: &PlanId) -> Option<Arc<Plan>> {
        self.inner
            .with_value(|inner| inner.workspace.plan(id).cloned())
    }

    /// The open plan as it stands; follows every part of it.
    pub fn whole(self) -> Option<Arc<Plan>> {
        self.head.track();
        self.context.track();
        self.house.track();
        self.own.track();
        self.revision.track();
        for id in self.order.get() {
            if let Some(goal) = self.goal(&id) {
                goal.track();
            }
        }
        self.plan(&self.open.get()?)
    }

    /// The open plan as it stands, following nothing.
    pub fn whole_now(self) -> Option<Arc<Plan>> {
        self.plan(&self.open.get_untracked()?)
    }

    /// Every plan as it stands; reading it follows nothing.
    pub fn all(self) -> Vec<Arc<Plan>> {
        self.inner
            .with_value(|inner| inner.workspace.plans().cloned().collect())
    }

    /// What the plans here beside the open one are linked to, each once; reading it follows nothing.
    pub fn contexts_beside(self) -> Vec<KeptContext> {
        let open = self.open.get_untracked();
        self.inner
            .with_value(|inner| contexts(&inner.workspace, open.as_ref()))
    }

    /// The signal of a goal of the open plan.
    pub fn goal(self, id: &GoalId) -> Option<ArcRwSignal<Arc<Goal>>> {
        self.inner.with_value(|inner| inner.goals.get(id).cloned())
    }

    /// A fresh id.
    pub fn fresh(self) -> String {
        Uuids.fresh()
    }

    /// Does something in the open plan; `false` where it was refused.
    pub fn dispatch(self, act: Act) -> bool {
        match self.open.get_untracked() {
            Some(plan) => self.command(Command { plan, act }),
            None => false,
        }
    }

    /// Edits a goal of the open plan.
    pub fn edit(self, goal: &GoalId, edit: GoalEdit) -> bool {
        self.dispatch(Act::Goal(goal.clone(), edit))
    }

    /// Carries a command out; `false` where it was refused.
    pub fn command(self, command: Command) -> bool {
        self.change(command).is_some()
    }

    /// Carries a command out and says what it changed, so that this can be taken back later;
    /// `None` where it was refused.
    pub fn change(self, command: Command) -> Option<Change> {
        if self.keeping.is_read_only(&command.plan) {
            return None;
        }
        let outcome = self
            .inner
            .try_update_value(|inner| apply(&mut inner.workspace, command));
        match outcome {
            Some(Ok(change)) => {
                let now = BrowserClock.millis();
                self.inner
                    .update_value(|inner| inner.history.note(&change, now));
                self.refused.set(None);
                self.after(&change);
                Some(change)
            }
            Some(Err(error)) => {
                self.refused.set(Some(error));
                None
            }
            None => None,
        }
    }

    /// Takes the last step in the open plan back.
    pub fn undo(self) {
        self.step(History::undo);
    }

    /// Does the step again that was taken back last.
    pub fn redo(self) {
        self.step(History::redo);
    }

    fn step(self, way: impl Fn(&mut History, &mut Workspace, &PlanId) -> Option<Change>) {
        let Some(plan) = self.open.get_untracked() else {
            return;
        };
        if self.keeping.is_read_only(&plan) {
            return;
        }
        let change = self
            .inner
            .try_update_value(|inner| way(&mut inner.history, &mut inner.workspace, &plan))
            .flatten();
        if let Some(change) = change {
            self.after(&change);
        }
    }

    /// Takes one change back, wherever the user is and whatever was done since; `false` where
    /// nothing of it is left, or its plan cannot be changed here.
    pub fn take_back(self, change: &Change) -> bool {
        if self.keeping.is_read_only(&change.plan) {
            return false;
        }
        let made = self
            .inner
            .try_update_value(|inner| inner.history.take_back(&mut inner.workspace, change));
        match made {
            Some(made) if !made.fields.is_empty() => {
                self.after(&made);
                true
            }
            _ => false,
        }
    }

    /// Brings a change onto today's plan that was made elsewhere than by a command; what it really
    /// changed, or `None` where that is nothing, or its plan cannot be changed here.
    pub fn bring(self, change: &Change) -> Option<Change> {
        if self.keeping.is_read_only(&change.plan) {
            return None;
        }
        let made = self.bring_unnoted(change);
        if made.fields.is_empty() {
            return None;
        }
        self.after(&made);
        Some(made)
    }

    /// Brings a change onto today's plan as a step, and leaves it to the caller to note who wrote it;
    /// what it really changed.
    pub fn bring_unnoted(self, change: &Change) -> Change {
        let made = self
            .inner
            .try_update_value(|inner| inner.workspace.replay(change))
            .unwrap_or_default();
        self.is_step(&made);
        self.list();
        made
    }

    /// Ends the step that is being typed.
    pub fn close_step(self) {
        self.inner.update_value(|inner| inner.history.close());
    }

    fn after(self, change: &Change) {
        if self
            .open
            .with_untracked(|open| open.as_ref() == Some(&change.plan))
        {
            self.show(&change.plan);
        }
        self.list();
        self.keeping.changed(change, self.plan(&change.plan));
    }

    /// Sets the signals whose part is another one now, and only those.
    fn show(self, id: &PlanId) {
        let Some(plan) = self.plan(id) else {
            self.open.set(None);
            return;
        };
        set_shared(self.head, &plan.head);
        set_shared(self.context, &plan.context);
        set_shared(self.house, &plan.house);
        set_shared(self.own, &plan.own);
        if self.revision.get_untracked() != plan.revision {
            self.revision.set(plan.revision);
        }
        let mut moved = Vec::new();
        self.inner.update_value(|inner| {
            inner.goals.retain(|id, _| plan.goal(id).is_some());
            for goal in &plan.goals {
                match inner.goals.get(&goal.id) {
                    Some(signal) => moved.push((signal.clone(), Arc::clone(goal))),
                    None => {
                        // Belongs to no screen: screens come and go.
                        inner
                            .goals
                            .insert(goal.id.clone(), ArcRwSignal::new(Arc::clone(goal)));
                    }
                }
            }
        });
        for (signal, goal) in moved {
            if !signal.with_untracked(|now| Arc::ptr_eq(now, &goal)) {
                signal.set(goal);
            }
        }
        let order: Vec<GoalId> = plan.goals.iter().map(|goal| goal.id.clone()).collect();
        if self.order.with_untracked(|now| *now != order) {
            self.order.set(order);
        }
        let steps = self.inner.with_value(|inner| {
            let label = |label: Option<&str>| label.map(str::to_owned);
            (
                label(inner.history.undo_label(id)),
                label(inner.history.redo_label(id)),
            )
        });
        if self.steps.with_untracked(|now| *now != steps) {
            self.steps.set(steps);
        }
    }

    fn list(self) {
        let lines: Vec<PlanLine> = self.inner.with_value(|inner| {
            let line = |plan: &Arc<Plan>| PlanLine {
                id: plan.id.clone(),
                title: plan.head.title.clone(),
                goals: plan.goals.len(),
                archived: plan.own.archived.0,
            };
            inner.workspace.plans().map(line).collect()
        });
        if self.plans.with_untracked(|now| *now != lines) {
            self.plans.set(lines);
        }
    }
}

fn set_shared<T: Send + Sync + 'static>(signal: RwSignal<Arc<T>>, value: &Arc<T>) {
    if !signal.with_untracked(|now| Arc::ptr_eq(now, value)) {
        signal.set(Arc::clone(value));
    }
}
