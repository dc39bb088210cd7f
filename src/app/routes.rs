//! Where the user is, in the URL's fragment: it works on every static host and in every folder.

use deguchi::model::{GoalId, PlanId, SessionId, TemplateId};

/// A place of the page.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Route {
    /// The start.
    #[default]
    Start,
    /// The list of plans, and files in and out.
    Plans,
    /// A plan with no goal chosen.
    Plan(PlanId),
    /// The head of a plan: owner, period, dates.
    Head(PlanId),
    /// The context of a plan.
    Context(PlanId),
    /// Choosing how a new goal begins.
    NewGoal(PlanId),
    /// The plan as it was at earlier moments.
    History(PlanId),
    /// What was written twice in the plan, to be decided.
    Both(PlanId),
    /// The guided path, before there is a goal: from which end one begins.
    Begin(PlanId),
    /// The guided path of a goal, at a step by its name ([`Route::NEXT`]: wherever there is no answer
    /// yet); empty: at its end.
    Guide(PlanId, GoalId, String),
    /// A goal's public face.
    Goal(PlanId, GoalId),
    /// A goal's private face.
    Notes(PlanId, GoalId),
    /// Keeping a goal as a template.
    Keep(PlanId, GoalId),
    /// The plan as a whole, in pictures.
    Balance(PlanId),
    /// The check list of a plan.
    Check(PlanId),
    /// Handing in.
    Submit(PlanId),
    /// The owner's own templates, and the packs that others gave.
    Templates,
    /// One of the owner's own templates, by the id that it has in the catalogue.
    Template(TemplateId),
    /// Live sessions: those that are prepared here, and agendas to prepare one with.
    Sessions,
    /// What a session is made of, before it begins.
    Prepare(SessionId),
    /// The console of a session: its agenda, its clock, its notes.
    Run(SessionId),
    /// What everybody in the room sees of a session, in a window of its own.
    Projected(SessionId),
    /// A submission that was opened here.
    Received,
    /// What came in from outside, shown before it is taken in. A payload in the link itself is taken
    /// out of the address as soon as it is read; what is left is the place.
    Incoming(String),
    /// Help, at a topic.
    Help(String),
    /// The keys that do something.
    Keys,
    /// The settings of this device.
    Settings,
    /// An address that names nothing.
    Unknown,
}

impl Route {
    /// The name of the first step of the guided path that has no answer yet.
    pub const NEXT: &str = "next";

    /// Reads a fragment, with or without its `#`.
    pub fn read(fragment: &str) -> Self {
        let path = fragment.trim_start_matches('#').trim_start_matches('/');
        if let Some(payload) = path.strip_prefix("in/") {
            return Self::Incoming(payload.to_owned());
        }
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let plan = |id: &str| PlanId::new(id).ok();
        let goal = |id: &str| GoalId::new(id).ok();
        let route = match parts[..] {
            [] => Some(Self::Start),
            ["plans"] => Some(Self::Plans),
            ["keys"] => Some(Self::Keys),
            ["settings"] => Some(Self::Settings),
            ["templates"] => Some(Self::Templates),
            ["templates", id] => TemplateId::new(id).ok().map(Self::Template),
            ["sessions"] => Some(Self::Sessions),
            ["session", id, part] => {
                let part = match part {
                    "prepare" => Some(Self::Prepare as fn(SessionId) -> Self),
                    "run" => Some(Self::Run as fn(SessionId) -> Self),
                    "projected" => Some(Self::Projected as fn(SessionId) -> Self),
                    _ => None,
                };
                part.zip(SessionId::new(id).ok()).map(|(part, id)| part(id))
            }
            ["received"] => Some(Self::Received),
            ["in"] => Some(Self::Incoming(String::new())),
            ["help"] => Some(Self::Help(String::new())),
            ["help", topic] => Some(Self::Help(topic.to_owned())),
            ["plan", id] => plan(id).map(Self::Plan),
            ["plan", id, "head"] => plan(id).map(Self::Head),
            ["plan", id, "context"] => plan(id).map(Self::Context),
            ["plan", id, "new"] => plan(id).map(Self::NewGoal),
            ["plan", id, "guide"] => plan(id).map(Self::Begin),
            ["plan", id, "balance"] => plan(id).map(Self::Balance),
            ["plan", id, "check"] => plan(id).map(Self::Check),
            ["plan", id, "history"] => plan(id).map(Self::History),
            ["plan", id, "both"] => plan(id).map(Self::Both),
            ["plan", id, "submit"] => plan(id).map(Self::Submit),
            ["plan", id, "goal", g] => plan(id).zip(goal(g)).map(|(p, g)| Self::Goal(p, g)),
            ["plan", id, "goal", g, "guide"] => plan(id)
                .zip(goal(g))
                .map(|(p, g)| Self::Guide(p, g, String::new())),
            ["plan", id, "goal", g, "guide", step] => plan(id)
                .zip(goal(g))
                .map(|(p, g)| Self::Guide(p, g, step.to_owned())),
            ["plan", id, "goal", g, "notes"] => {
                plan(id).zip(goal(g)).map(|(p, g)| Self::Notes(p, g))
            }
            ["plan", id, "goal", g, "keep"] => plan(id).zip(goal(g)).map(|(p, g)| Self::Keep(p, g)),
            _ => None,
        };
        route.unwrap_or(Self::Unknown)
    }

    /// Writes the fragment, with its `#`.
    pub fn write(&self) -> String {
        let plan = |id: &PlanId, rest: &str| ["#/plan/", id.as_str(), rest].concat();
        let goal = |p: &PlanId, g: &GoalId, rest: &str| {
            ["#/plan/", p.as_str(), "/goal/", g.as_str(), rest].concat()
        };
        match self {
            Self::Start | Self::Unknown => "#/".into(),
            Self::Plans => "#/plans".into(),
            Self::Templates => "#/templates".into(),
            Self::Template(id) => ["#/templates/", id.as_str()].concat(),
            Self::Sessions => "#/sessions".into(),
            Self::Prepare(id) => ["#/session/", id.as_str(), "/prepare"].concat(),
            Self::Run(id) => ["#/session/", id.as_str(), "/run"].concat(),
            Self::Projected(id) => ["#/session/", id.as_str(), "/projected"].concat(),
            Self::Received => "#/received".into(),
            Self::Keys => "#/keys".into(),
            Self::Settings => "#/settings".into(),
            Self::Help(topic) if topic.is_empty() => "#/help".into(),
            Self::Help(topic) => ["#/help/", topic].concat(),
            Self::Incoming(payload) if payload.is_empty() => "#/in".into(),
            Self::Incoming(payload) => ["#/in/", payload].concat(),
            Self::Plan(id) => plan(id, ""),
            Self::Head(id) => plan(id, "/head"),
            Self::Context(id) => plan(id, "/context"),
            Self::NewGoal(id) => plan(id, "/new"),
            Self::Begin(id) => plan(id, "/guide"),
            Self::Balance(id) => plan(id, "/balance"),
            Self::Check(id) => plan(id, "/check"),
            Self::History(id) => plan(id, "/history"),
            Self::Both(id) => plan(id, "/both"),
            Self::Submit(id) => plan(id, "/submit"),
            Self::Goal(p, g) => goal(p, g, ""),
            Self::Guide(p, g, step) if step.is_empty() => goal(p, g, "/guide"),
            Self::Guide(p, g, step) => goal(p, g, &["/guide/", step].concat()),
            Self::Notes(p, g) => goal(p, g, "/notes"),
            Self::Keep(p, g) => goal(p, g, "/keep"),
        }
    }

    /// The plan that the place belongs to.
    pub fn plan(&self) -> Option<&PlanId> {
        match self {
            Self::Plan(id)
            | Self::Head(id)
            | Self::Context(id)
            | Self::NewGoal(id)
            | Self::Begin(id)
            | Self::Balance(id)
            | Self::Check(id)
            | Self::History(id)
            | Self::Both(id)
            | Self::Submit(id)
            | Self::Goal(id, _)
            | Self::Guide(id, ..)
            | Self::Notes(id, _)
            | Self::Keep(id, _) => Some(id),
            _ => None,
        }
    }

    /// The goal that the place belongs to.
    pub fn goal(&self) -> Option<&GoalId> {
        match self {
            Self::Goal(_, id) | Self::Guide(_, id, _) | Self::Notes(_, id) | Self::Keep(_, id) => {
                Some(id)
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Route;

    #[test]
    fn every_address_reads_back_as_the_place_that_wrote_it() {
        let addresses = [
            "#/",
            "#/plans",
            "#/received",
            "#/sessions",
            "#/session/s-1/prepare",
            "#/session/s-1/run",
            "#/session/s-1/projected",
            "#/templates",
            "#/templates/own.1a2b3c4d",
            "#/plan/p-1/goal/g-1/keep",
            "#/help",
            "#/help/hedge",
            "#/keys",
            "#/settings",
            "#/plan/p-1",
            "#/plan/p-1/head",
            "#/plan/p-1/context",
            "#/plan/p-1/new",
            "#/plan/p-1/guide",
            "#/plan/p-1/balance",
            "#/plan/p-1/check",
            "#/plan/p-1/history",
            "#/plan/p-1/submit",
            "#/plan/p-1/goal/g-1",
            "#/plan/p-1/goal/g-1/guide",
            "#/plan/p-1/goal/g-1/guide/slot-work",
            "#/plan/p-1/goal/g-1/notes",
            "#/in",
            "#/in/deguchi1.abc-_.0badcafe",
        ];
        for address in addresses {
            assert_eq!(Route::read(address).write(), address);
        }
    }

    #[test]
    fn an_address_that_names_nothing_is_unknown() {
        for address in [
            "#/plan",
            "#/plan/a b",
            "#/plan/p/goal",
            "#/nowhere",
            "#/plan/p/goal/é",
        ] {
            assert_eq!(Route::read(address), Route::Unknown, "{address}");
        }
    }
}
