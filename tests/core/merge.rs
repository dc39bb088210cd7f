//! Two copies of one plan, and tabs that write side by side.

mod any;
mod choose;
mod damaged;
mod documents;
mod fields;
mod hygiene;
mod later;
mod records;
mod tabs;
mod told;

use deguchi::change::Change;
use deguchi::command::{Act, GoalEdit, GoalText, Workspace};
use deguchi::history::{COALESCE_MILLIS, History};
use deguchi::json::Value;
use deguchi::merge::{Conflict, Held, Received, choose, conflicts, merge, receive};
use deguchi::model::{Context, Goal, ItemId, Kpi, Objective, Plan};
use deguchi::sidecar::{Sent, Sidecar};

use crate::change::{act, goal, goal_id, kpi_id, plan_id, workspace};

/// A tab, or a device: a copy of the plan that somebody writes on.
#[derive(Clone)]
struct Tab {
    name: &'static str,
    workspace: Workspace,
    history: History,
    sidecar: Sidecar,
    at: u64,
}

/// A plan from before there were sidecars: two goals, one with a KPI, and an objective.
fn old_plan() -> Plan {
    let mut workspace = workspace();
    let kpi = Kpi {
        id: kpi_id(0),
        name: "応答時間".into(),
        ..Kpi::default()
    };
    let mut first = goal(0);
    first.public.title = "窓口の応答を速くする".into();
    first.public.kpis = vec![kpi];
    let objective = Objective {
        id: ItemId::new("i0").unwrap(),
        text: "問い合わせを減らす".into(),
    };
    let context = Context {
        objectives: vec![objective],
        ..Context::default()
    };
    act(&mut workspace, Act::AddGoals(vec![first, goal(1)], None)).unwrap();
    let mut plan = Plan::clone(workspace.plan(&plan_id()).unwrap());
    plan.context = context.into();
    plan
}

impl Tab {
    fn new(name: &'static str) -> Self {
        let mut workspace = Workspace::default();
        workspace.load(old_plan());
        Self {
            name,
            workspace,
            history: History::default(),
            sidecar: Sidecar::default(),
            at: 0,
        }
    }

    fn noted(&mut self, change: &Change) -> Option<Sent> {
        let real = !change.fields.is_empty();
        real.then(|| self.sidecar.send(self.name, change))
    }

    /// Does something, where it can be done; what the others are to be told.
    fn tries(&mut self, what: Act) -> Option<Sent> {
        let change = act(&mut self.workspace, what).ok()?;
        self.at += COALESCE_MILLIS + 1;
        self.history.note(&change, self.at);
        self.noted(&change)
    }

    fn does(&mut self, what: Act) -> Sent {
        self.tries(what).expect("it changes something")
    }

    fn writes(&mut self, field: GoalText, text: &str) -> Sent {
        self.does(Act::Goal(goal_id(0), GoalEdit::Text(field, text.into())))
    }

    fn undoes(&mut self) -> Option<Sent> {
        let change = self.history.undo(&mut self.workspace, &plan_id())?;
        self.noted(&change)
    }

    fn redoes(&mut self) -> Option<Sent> {
        let change = self.history.redo(&mut self.workspace, &plan_id())?;
        self.noted(&change)
    }

    fn held(&self) -> Held {
        Held {
            plan: self.workspace.plan(&plan_id()).cloned(),
            sidecar: self.sidecar.clone(),
        }
    }

    fn takes_over(&mut self, held: Held) {
        self.sidecar = held.sidecar;
        match held.plan {
            Some(plan) => self.workspace.load(Plan::clone(&plan)),
            None => self.workspace.forget(&plan_id()),
        }
    }

    fn hears(&mut self, sent: &Sent) -> Received {
        let mut held = self.held();
        let received = receive(&mut held, sent);
        self.takes_over(held);
        received
    }

    fn merges(&mut self, other: &Self) {
        self.takes_over(merge(&self.held(), &other.held()));
    }

    fn plan(&self) -> &Plan {
        self.workspace.plan(&plan_id()).expect("the plan")
    }

    fn goal(&self, n: u8) -> Option<&Goal> {
        self.plan().goal(&goal_id(n)).map(|goal| &**goal)
    }

    fn goals(&self) -> Vec<&str> {
        self.plan()
            .goals
            .iter()
            .map(|goal| goal.id.as_str())
            .collect()
    }

    fn asked(&self) -> Vec<Conflict> {
        let plan = self.workspace.plan(&plan_id());
        plan.map(|plan| conflicts(plan, &self.sidecar))
            .unwrap_or_default()
    }

    /// Answers a question; `None` where the answer does not fit.
    fn answers(&mut self, record: &str, cell: &str, value: Option<Value>) -> Option<Sent> {
        let mut choice = choose(self.plan(), &self.sidecar, record, cell, value)?;
        choice.change = self.workspace.replay(&choice.change);
        self.at += COALESCE_MILLIS + 1;
        self.history.note(&choice.change, self.at);
        Some(self.sidecar.settle(self.name, &choice))
    }
}

/// The places that are asked about, with the values that stand there.
fn questions(tab: &Tab) -> Vec<(String, Vec<Option<Value>>)> {
    let words = |c: Conflict| {
        let values = c.sides.into_iter().map(|side| side.value).collect();
        (format!("{} {}", c.record, c.cell), values)
    };
    tab.asked().into_iter().map(words).collect()
}
