//! What the palette offers: the places of the open plan, its goals, what one can do, other plans,
//! and the pages of help.

use std::rc::Rc;

use deguchi::model::{Language, PlanId};
use deguchi::search::folded;

use crate::effects::normal::BrowserNormal;
use crate::navigation::Navigation;
use crate::routes::Route;
use crate::screens::help::{rule_name, rules};
use crate::screens::parts::{switch_language, take_backup, turn_theme};
use crate::screens::sealed::take_sealed;
use crate::screens::shortcuts::{Deed, keys_of};
use crate::screens::start::begin_plan;
use crate::store::Store;
use crate::words::{Words, has, or_say, say, say_of};
use deguchi_view::prelude::*;

/// One thing to go to or to do.
pub struct Entry {
    /// What it is called.
    pub words: String,
    /// What kind of thing it is, or its keys.
    pub hint: String,
    /// What is looked through.
    pub folded: String,
    /// Whether it is shown only to somebody who types.
    pub only_asked: bool,
    /// Goes there, or does it.
    pub act: Rc<dyn Fn()>,
}

struct Entries {
    all: Vec<Entry>,
    navigation: Navigation,
}

impl Entries {
    /// Other words for it stand under `palette-also-` and its key, where there are any.
    fn add(&mut self, key: &str, words: String, hint: String, act: Rc<dyn Fn()>) {
        let also = if has(&["palette-also-", key].concat()) {
            say_of("palette-also-", key, "")
        } else {
            String::new()
        };
        let folded = folded(&[&words, " ", &also].concat(), &BrowserNormal);
        self.all.push(Entry {
            words,
            hint,
            folded,
            only_asked: false,
            act,
        });
    }

    fn place(&mut self, key: &str, route: Route) {
        self.go(key, say(key, &[]), "palette-place", route);
    }

    fn go(&mut self, key: &str, words: String, kind: &str, route: Route) {
        let navigation = self.navigation;
        self.add(
            key,
            words,
            say(kind, &[]),
            Rc::new(move || navigation.go(&route)),
        );
    }

    fn act(&mut self, key: &str, hint: String, act: impl Fn() + 'static) {
        self.add(key, say(key, &[]), hint, Rc::new(act));
    }
}

/// All of them, as they are now.
pub fn entries(store: Store, navigation: Navigation) -> Vec<Entry> {
    let mut all = Entries {
        all: Vec::new(),
        navigation,
    };
    let route = navigation.route_now();
    let here = route.plan().cloned().or_else(|| store.open.get_untracked());
    if let Some(plan) = &here {
        of_plan(&mut all, store, plan, &route);
    }
    deeds(&mut all, store, here.is_some());
    for line in store.plans.get_untracked().into_iter().rev() {
        if Some(&line.id) != here.as_ref() {
            let title = or_say(&line.title, "plan-untitled");
            all.go("plan", title, "palette-sheet", Route::Plan(line.id));
        }
    }
    all.place("palette-plans", Route::Plans);
    all.place("templates-title", Route::Templates);
    all.place("sessions-title", Route::Sessions);
    all.place("settings", Route::Settings);
    all.add(
        "keyboard",
        say("keyboard", &[]),
        keys_of(Deed::Keys),
        Rc::new(move || navigation.go(&Route::Keys)),
    );
    all.place("help", Route::Help(String::new()));
    all.place("to-start", Route::Start);
    let asked = all.all.len();
    for rule in rules() {
        all.go(
            "rule",
            rule_name(rule),
            "palette-rule",
            Route::Help(rule.to_owned()),
        );
    }
    for entry in &mut all.all[asked..] {
        entry.only_asked = true;
    }
    all.all
}

/// The places of a plan, and its goals.
fn of_plan(all: &mut Entries, store: Store, id: &PlanId, route: &Route) {
    let Some(plan) = store.plan(id) else { return };
    for (at, goal) in plan.goals.iter().enumerate() {
        let title = or_say(&goal.public.title, "goal-untitled");
        let told = [("place", (at + 1).into()), ("title", (&title).into())];
        let words = say("palette-goal", &told);
        all.go(
            "goal",
            words,
            "palette-to-goal",
            Route::Goal(id.clone(), goal.id.clone()),
        );
    }
    match route {
        Route::Goal(_, goal) | Route::Guide(_, goal, _) => {
            all.place("phone-to-notes", Route::Notes(id.clone(), goal.clone()));
        }
        Route::Notes(_, goal) => all.place("phone-to-goal", Route::Goal(id.clone(), goal.clone())),
        _ => {}
    }
    all.place("goal-add", Route::NewGoal(id.clone()));
    all.place("guide-open", Route::Begin(id.clone()));
    all.place("section-write", Route::Plan(id.clone()));
    all.place("section-balance", Route::Balance(id.clone()));
    all.place("section-context", Route::Context(id.clone()));
    all.place("section-check", Route::Check(id.clone()));
    all.place("head-title", Route::Head(id.clone()));
    all.place("history-title", Route::History(id.clone()));
    all.place("to-submit", Route::Submit(id.clone()));
}

/// What one can do.
fn deeds(all: &mut Entries, store: Store, open: bool) {
    let navigation = all.navigation;
    if open {
        let (undo, redo) = store.steps.get_untracked();
        if undo.is_some() {
            all.act("palette-undo", keys_of(Deed::Undo), move || store.undo());
        }
        if redo.is_some() {
            all.act("palette-redo", keys_of(Deed::Redo), move || store.redo());
        }
    }
    let hidden = store.keeping.settings.with_untracked(|s| s.hide_notes);
    let key = if hidden { "notes-unhide" } else { "notes-hide" };
    all.act(key, keys_of(Deed::HideNotes), move || {
        store.keeping.set(|s| s.hide_notes = !hidden);
    });
    all.act("theme-switch", String::new(), move || turn_theme(store));
    let other = match Words::current().language_now() {
        Language::Ja => Language::En,
        Language::En => Language::Ja,
    };
    all.act("palette-language", String::new(), move || {
        switch_language(store, other)
    });
    all.act("backup-take", String::new(), move || take_backup(store));
    all.act("sealed-take", String::new(), take_sealed);
    all.act("plans-new", String::new(), move || {
        begin_plan(store, navigation)
    });
    all.place("start-open-file", Route::Plans);
}
