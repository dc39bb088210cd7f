//! Where one is on the path, and the ways from there.

use deguchi::assistant::{KpiPart, Place};
use deguchi::command::Act;
use deguchi::guide::{self, Step};
use deguchi::model::{GoalId, Language, Template};
use deguchi_view::prelude::*;
use wasm_bindgen::JsCast;

use crate::navigation::Navigation;
use crate::routes::Route;
use crate::screens::editor::{Coach, focus, from_template};
use crate::store::Store;
use crate::words::Words;

/// Where one is.
#[derive(Clone, Copy)]
pub struct Walk {
    coach: Coach,
    step: StoredValue<Step>,
    steps: Memo<Vec<Step>>,
}

impl Walk {
    /// At a step of the coach's goal.
    pub fn new(coach: Coach, step: Step) -> Self {
        let steps = Memo::new(move |_| steps(coach));
        Self {
            coach,
            step: StoredValue::new(step),
            steps,
        }
    }

    /// Where the page is.
    pub fn current() -> Self {
        expect_context()
    }

    /// The step.
    pub fn step(self) -> Step {
        self.step.get_value()
    }

    /// The goal's template, where it has one and the catalogue knows it.
    pub fn template(self) -> Option<Template> {
        template(self.coach)
    }

    /// The section that examples speak of.
    pub fn sample_section(self) -> String {
        Words::current()
            .catalogue()
            .sample_context()
            .map(|context| context.section.clone())
            .unwrap_or_default()
    }

    /// How the sample section answers; `None` where the goal says the same already.
    pub fn example(self) -> Option<String> {
        let template = self.template().or_else(|| {
            let catalogue = Words::current().catalogue();
            catalogue.templates().first().cloned()
        })?;
        let example = guide::example(&template, &self.step(), Words::current().language())?;
        let said = self.coach.signal.with(|goal| {
            let face = &goal.public;
            let fields = [
                &face.title,
                &face.statement,
                &face.sign,
                &face.support,
                &face.showing.scope,
                &goal.private.essence.0,
                &goal.private.asset.0.name,
            ];
            let listed = face.actions.iter().map(|action| &action.text);
            let seen = face.evidence.iter().map(|evidence| &evidence.text);
            let counted = face.kpis.iter().map(|kpi| &kpi.name);
            let mut all = fields.into_iter().chain(listed).chain(seen).chain(counted);
            all.any(|text| *text == example)
        });
        let filled = !matches!(self.step(), Step::Slot(_)) && self.is_answered();
        (!said && !filled).then_some(example)
    }

    /// The steps of the same kind, public or private, in order.
    pub fn of_kind(self) -> Vec<Step> {
        let private = self.step.with_value(Step::is_private);
        let steps = self.steps.get();
        let of_kind = steps.into_iter().filter(|s| s.is_private() == private);
        of_kind.collect()
    }

    /// Which step of how many of its kind.
    pub fn place(self) -> (usize, usize) {
        let steps = self.of_kind();
        let step = self.step();
        let at = steps.iter().position(|other| *other == step);
        (at.unwrap_or_default(), steps.len())
    }

    /// Whether the question has an answer.
    pub fn is_answered(self) -> bool {
        self.answered(&self.step())
    }

    /// Whether a step has an answer.
    pub fn answered(self, step: &Step) -> bool {
        let own = Store::current().own.get();
        self.coach.signal.with(|goal| step.is_answered(goal, &own))
    }

    /// Whether the question is answered in one line, so that Enter goes on.
    pub fn is_one_line(self) -> bool {
        self.step
            .with_value(|step| matches!(step, Step::Slot(_) | Step::Title | Step::Remains))
    }

    /// Whether Enter goes on where it was pressed: in a line that answers the question, or in a
    /// figure; with Ctrl or ⌘ anywhere.
    pub fn goes_on_at(self, event: &web_sys::KeyboardEvent) -> bool {
        let target = event.target();
        let name = target
            .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
            .map(|element| element.tag_name());
        let in_line = match name.as_deref() {
            Some("TEXTAREA") => self.is_one_line(),
            Some("INPUT") => self.step.with_value(|step| *step == Step::Figures),
            _ => false,
        };
        event.ctrl_key() || event.meta_key() || in_line
    }

    /// The field of the first KPI without a target.
    pub fn blank_target(self) -> Option<String> {
        self.coach.signal.with(|goal| {
            let blank = goal.public.kpis.iter().find(|kpi| !kpi.has_target())?;
            Some(Place::Kpi(blank.id.clone(), KpiPart::Target).name())
        })
    }

    /// What Enter does: to the next blank figure, or on.
    pub fn enter(self) {
        match self.blank_target().filter(|_| self.step() == Step::Figures) {
            Some(field) if !focused(&field) => {
                focus(&field);
            }
            _ => self.next(),
        }
    }

    /// The goal's own page.
    pub fn page(self) -> Route {
        Route::Goal(plan(), self.coach.id())
    }

    /// On to the next question of the kind, or to the end.
    pub fn next(self) {
        self.leave();
        let (at, _) = self.place();
        let next = self.of_kind().into_iter().nth(at + 1);
        go(self.coach.id(), next.as_ref());
    }

    /// To the question before, or to the goal's page from the first.
    pub fn back(self) {
        self.leave();
        let (at, _) = self.place();
        match at
            .checked_sub(1)
            .and_then(|n| self.of_kind().into_iter().nth(n))
        {
            Some(before) => go(self.coach.id(), Some(&before)),
            None if self.step().is_private() => go(self.coach.id(), None),
            None => Navigation::current().go(&self.page()),
        }
    }

    /// What leaving a question does: the step of undo ends, and blanks in texts written by hand take
    /// the answer.
    fn leave(self) {
        let store = Store::current();
        store.close_step();
        if let (Step::Slot(_), Some(template)) = (self.step(), self.template()) {
            let goal = self.coach.signal.get_untracked();
            let edits = guide::settle(&goal, &template, language());
            if !edits.is_empty() {
                store.dispatch(Act::Goals(edits));
                store.close_step();
            }
        }
    }
}

/// The steps of the coach's goal.
pub fn steps(coach: Coach) -> Vec<Step> {
    let store = Store::current();
    store.context.track();
    let template = template(coach);
    let language = Words::current().language();
    let goal = coach.signal.get();
    let plan = store.whole_now().unwrap_or_default();
    guide::path(&goal, &plan, template.as_ref(), language)
}

/// The first public step that has no answer.
pub fn first_open(coach: Coach) -> Option<Step> {
    let own = Store::current().own.get_untracked();
    let goal = coach.signal.get_untracked();
    steps(coach)
        .into_iter()
        .find(|step| !step.is_private() && !step.is_answered(&goal, &own))
}

/// The template of the coach's goal.
pub fn template(coach: Coach) -> Option<Template> {
    coach
        .signal
        .with(|goal| from_template(goal, Template::clone))
}

/// Goes to a step of a goal; to its end where there is none.
pub fn go(goal: GoalId, step: Option<&Step>) {
    let name = step.map(Step::name).unwrap_or_default();
    Navigation::current().go(&Route::Guide(plan(), goal, name));
}

/// The language that is shown, following nothing.
pub fn language() -> Language {
    Words::current().language_now()
}

/// The open plan's id.
pub fn plan() -> deguchi::model::PlanId {
    Store::current().open.get_untracked().unwrap_or_default()
}

/// Whether the caret is in the field with this id.
fn focused(id: &str) -> bool {
    document()
        .active_element()
        .is_some_and(|element| element.id() == id)
}
