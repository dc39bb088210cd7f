//! The assistant at the side of one goal: what it found, and which note is open.

use std::sync::Arc;

use deguchi::assistant::{Finding, Group, Options, Place, Visited};
use deguchi::model::{Goal, GoalId, Template, TemplateGoal};
use deguchi::sorted::{self, Map};
use deguchi_view::prelude::*;

use crate::parts::Parts;
use crate::settings::Settings;
use crate::store::Store;
use crate::widgets::composing::composing;
use crate::widgets::{Mark, Toasts, pressing};
use crate::words::{Words, say};

/// Which fields of which goal the writer has left once, as long as the page is open.
#[derive(Clone, Copy, Default)]
pub struct Visits(StoredValue<Map<GoalId, Visited>>);

impl Visits {
    fn of(self, goal: &Goal) -> Visited {
        self.0
            .try_update_value(|all| {
                if let Some(known) = all.get(&goal.id) {
                    return known.clone();
                }
                // A goal that was written before: its writer has been everywhere already.
                let known = if goal.public.statement.trim().is_empty() {
                    Visited::Places(sorted::Set::new())
                } else {
                    Visited::All
                };
                all.insert(goal.id.clone(), known.clone());
                known
            })
            .unwrap_or(Visited::All)
    }

    /// Notes that a field was left; what is known of the goal then, where that is news.
    fn left(self, goal: &GoalId, place: &Place) -> Option<Visited> {
        self.0.try_update_value(|all| match all.get_mut(goal) {
            Some(Visited::Places(places)) => places
                .insert(place.clone())
                .then(|| Visited::Places(places.clone())),
            _ => None,
        })?
    }

    /// A goal that has just begun: nothing in it has been left yet.
    pub fn fresh(self, goal: &GoalId) {
        self.0.update_value(|all| {
            all.insert(goal.clone(), Visited::Places(sorted::Set::new()));
        });
    }
}

/// The assistant at the side of one goal.
#[derive(Clone, Copy)]
pub struct Coach {
    goal: StoredValue<GoalId>,
    /// The goal itself.
    pub signal: RwSignal<Arc<Goal>>,
    /// What it found, the most useful first.
    pub findings: Memo<Vec<Finding>>,
    /// The name of the finding whose note is open.
    pub open: RwSignal<Option<String>>,
    /// Whether all notes are shown, or the first three.
    pub all: RwSignal<bool>,
    visited: RwSignal<Visited>,
    visits: Visits,
}

/// How many notes are shown before the rest is folded.
pub const SHOWN: usize = 3;

impl Coach {
    /// The assistant for a goal.
    pub fn new(goal: GoalId, signal: RwSignal<Arc<Goal>>) -> Self {
        let store = Store::current();
        let visits: Visits = expect_context();
        let visited = RwSignal::new(signal.with_untracked(|goal| visits.of(goal)));
        let findings = Memo::new(move |old: Option<&Vec<Finding>>| {
            // Half a composed word is no text to judge: the last findings stand until it ends.
            if composing().get()
                && let Some(old) = old
            {
                return old.clone();
            }
            if store.keeping.settings.with(|settings| settings.quiet) {
                return Vec::new();
            }
            // Until the assistant is there, nothing is found.
            let Ok(assistant) = Parts::current().assistant() else {
                return Vec::new();
            };
            store.context.track();
            store.house.track();
            store.own.track();
            store.head.track();
            let goal = signal.get();
            let options = Options {
                visited: visited.get(),
                known: template_texts(&goal),
                off: store.keeping.settings.with(Settings::off),
            };
            let plan = store.whole_now().unwrap_or_default();
            (assistant.check)(&goal, &plan, &options)
        });
        Self {
            goal: StoredValue::new(goal),
            signal,
            findings,
            open: RwSignal::new(None),
            all: RwSignal::new(false),
            visited,
            visits,
        }
    }

    /// The assistant of the goal that is shown.
    pub fn current() -> Self {
        expect_context()
    }

    /// The goal's id.
    pub fn id(self) -> GoalId {
        self.goal.get_value()
    }

    /// The findings that are shown: the first few, or all. The one that is open is always among them.
    pub fn shown(self) -> Vec<Finding> {
        let mut findings = self.findings.get();
        if !self.all.get() && findings.len() > SHOWN {
            let rest = findings.split_off(SHOWN);
            let open = self.open.get();
            let mut rest = rest.into_iter();
            findings.extend(rest.find(|finding| open.as_ref() == Some(&finding.name())));
        }
        findings
    }

    /// Whether the statement was written and nothing in the goal calls for a remark.
    pub fn is_settled(self) -> bool {
        let written = self.visited.with(|visited| visited.has(&Place::Statement));
        let quiet = Store::current().keeping.settings.with(|s| s.quiet);
        written && !quiet && self.findings.with(Vec::is_empty)
    }

    /// Notes that the writer left a field. What the assistant asks about it comes after the click that left it.
    pub fn left(self, place: &Place) {
        let news = self.visits.left(&self.id(), place);
        Store::current().close_step();
        pressing::after(move || {
            if let Some(visited) = news {
                let _ = self.visited.try_set(visited);
            }
            self.offer_file();
        });
    }

    /// After the first goal a file is offered, once.
    fn offer_file(self) {
        let store = Store::current();
        let written = self.signal.try_with_untracked(|goal| {
            !goal.public.title.trim().is_empty() && !goal.public.statement.trim().is_empty()
        });
        let toasts = Toasts::current();
        // A way back that somebody is about to take must not be pushed out: the next field is near.
        if written != Some(true)
            || toasts.offers()
            || store.keeping.settings.with_untracked(|s| s.file_offered)
        {
            return;
        }
        store.keeping.set(|settings| settings.file_offered = true);
        toasts.offer(say("file-offer", &[]), say("backup-take", &[]), move || {
            Parts::current().take_backup(store)
        });
    }

    /// The marks of a field.
    pub fn marks(self, place: Place) -> Signal<Vec<Mark>> {
        Signal::derive(move || {
            let open = self.open.get();
            let mut marks = Vec::new();
            for finding in self.shown() {
                let (Some(span), Some(stroke)) = (finding.span.clone(), stroke(finding.group))
                else {
                    continue;
                };
                if finding.place == place {
                    let key = finding.name();
                    let open = open.as_ref() == Some(&key);
                    marks.push(Mark {
                        key,
                        span,
                        stroke,
                        open,
                    });
                }
            }
            marks
        })
    }

    /// Opens the note whose mark holds this byte of the field.
    pub fn at_caret(self, place: &Place, at: usize) {
        let hit = self.findings.with_untracked(|findings| {
            let holds = |f: &&Finding| {
                f.place == *place
                    && f.span
                        .as_ref()
                        .is_some_and(|span| span.start <= at && at <= span.end)
            };
            findings.iter().find(holds).map(Finding::name)
        });
        if hit.is_some() {
            self.open.set(hit);
        }
    }
}

/// Takes from the template that a goal was begun from, where it was; follows the language.
pub fn from_template<T>(goal: &Goal, take: impl FnOnce(&Template) -> T) -> Option<T> {
    let id = goal.private.template.0.as_ref()?;
    Words::current().catalogue().find(id).map(take)
}

/// The texts of the template that a goal was begun from: words that notes and goal may share.
pub fn template_texts(goal: &Goal) -> Vec<String> {
    let texts = |g: &TemplateGoal| [g.essence.clone(), g.asset.clone()];
    from_template(goal, |template| {
        template.goals.iter().flat_map(texts).collect()
    })
    .unwrap_or_default()
}

/// The stroke of a group; the other groups mark no word.
pub fn stroke(group: Group) -> Option<&'static str> {
    match group {
        Group::Concrete | Group::Measurable | Group::HardForAi | Group::Discreet => {
            Some(group.name())
        }
        _ => None,
    }
}

/// The words that a finding speaks of.
pub fn quote(finding: &Finding, goal: &Goal) -> Option<String> {
    let text = finding.place.text(goal)?;
    Some(text.get(finding.span.clone()?)?.to_owned())
}

/// What is said where no note is shown.
pub fn calm() -> String {
    let quiet = Store::current().keeping.settings.with(|s| s.quiet);
    say(if quiet { "notes-quiet" } else { "notes-none" }, &[])
}
