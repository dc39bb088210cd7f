//! What the user sees: one folder a screen.

pub mod balance;
pub mod bar;
pub mod both;
pub mod check;
pub mod choose;
pub mod context;
pub mod editor;
pub mod guide;
pub mod head;
pub mod help;
pub mod history;
pub mod incoming;
pub mod keep;
pub mod keys;
pub mod palette;
pub mod parts;
pub mod plans;
pub mod projected;
pub mod received;
pub mod sealed;
pub mod session;
pub mod sessions;
pub mod settings;
pub mod shortcuts;
pub mod start;
pub mod submit;
pub mod templates;

use deguchi::assistant::check_goal;
use deguchi_view::prelude::*;

use crate::arrivals::Arrivals;
use crate::effects::normal::BrowserNormal;
use crate::navigation::Navigation;
use crate::parts::{Assistant, Parts, Rest};
use crate::routes::Route;
use crate::store::Store;
use crate::widgets::Toasts;
use crate::widgets::pressing;
use crate::widgets::toast::ToastPlace;
use crate::words::{say, t};

/// The whole page.
#[component]
pub fn App() -> View {
    let navigation = Navigation::begin();
    Toasts::begin();
    pressing::begin();
    provide_context(Arrivals::begin(navigation));
    provide_context(editor::Visits::default());
    let store = Store::current();

    parts::follow_theme(store);

    // Most of it comes before the page begins; what a slow browser has comes later.
    Effect::new(move |_| {
        let recovered = store.keeping.recovered;
        let back: u64 = recovered.with(|all| all.iter().map(|one| one.changes).sum());
        if back > 0 {
            Toasts::current().say(say(
                "recovered",
                &[("count", usize::try_from(back).unwrap_or_default().into())],
            ));
        }
    });

    // The plan that the address names is the one that is open.
    let place = Memo::new(move |_| navigation.route());
    Effect::new(move |_| {
        if let Some(plan) = place.with(|route| route.plan().cloned()) {
            store.open(&plan);
        }
    });
    let palette = palette::PaletteOpen(RwSignal::new(false));
    provide_context(palette);
    shortcuts::listen(store, navigation, palette);

    // A screen is made anew when its kind changes, not when the goal in it does; and when its plan is
    // removed, or comes back, in another tab too.
    let kind = Memo::new(move |_| place.with(kind));
    let there = Memo::new(move |_| {
        let plan = place.with(|route| route.plan().cloned())?;
        Some(
            store
                .plans
                .with(|all| all.iter().any(|line| line.id == plan)),
        )
    });
    view! {
        <bar::Bar/>
        <div id="stopped" class="banner" role="alert" hidden>
            <p>{t("stopped")}</p>
            <button class="btn" on:click=move |_| { let _ = window().location().reload(); }>{t("reload")}</button>
            <button class="btn" on:click=move |_| { let _ = Parts::current().rest_now().map(|rest| (rest.rescue)()); }>{t("backup-take")}</button>
        </div>
        <parts::Banners/>
        {move || {
            kind.get();
            there.get();
            screen(navigation.route_now(), store)
        }}
        {move || Parts::current().rest().ok().map(|rest| (rest.palette)())}
        <p class="print-hint">{t("print-hint")}</p>
        <ToastPlace/>
    }
}

/// Places that are one screen have one name; another plan is another screen.
fn kind(route: &Route) -> (&'static str, String) {
    let plan = route.plan().map(ToString::to_string).unwrap_or_default();
    let kind = match route {
        Route::Plan(_) | Route::NewGoal(_) | Route::Goal(..) | Route::Notes(..) => "write",
        Route::Start => "start",
        Route::Plans => "plans",
        Route::Head(_) => "head",
        Route::Context(_) => "context",
        Route::Begin(_) => "begin",
        Route::Guide(..) => "guide",
        Route::Balance(_) => "balance",
        Route::Check(_) => "check",
        Route::History(_) => "history",
        Route::Both(_) => "both",
        Route::Submit(_) => "submit",
        Route::Keep(..) => "keep",
        Route::Templates => "templates",
        Route::Template(_) => "template",
        Route::Received => "received",
        Route::Sessions => "sessions",
        Route::Prepare(id) => return ("prepare", id.to_string()),
        Route::Run(id) => return ("run", id.to_string()),
        Route::Projected(id) => return ("projected", id.to_string()),
        Route::Incoming(_) => "incoming",
        Route::Help(_) => "help",
        Route::Keys => "keys",
        Route::Settings => "settings",
        Route::Unknown => "unknown",
    };
    (kind, plan)
}

fn screen(route: Route, store: Store) -> AnyView {
    if let Some(plan) = route.plan()
        && !store.open(plan)
    {
        return view! { <parts::Nothing/> }.into_any();
    }
    match route {
        Route::Start => view! { <start::Start/> }.into_any(),
        Route::Plan(_) | Route::NewGoal(_) | Route::Goal(..) | Route::Notes(..) => {
            view! { <editor::Editor/> }.into_any()
        }
        Route::Unknown => view! { <parts::Nothing/> }.into_any(),
        route => rest_of(&route),
    }
}

/// What the rest of the program shows at a place, once it is there.
fn rest_of(route: &Route) -> AnyView {
    match Parts::current().rest() {
        Ok(rest) => (rest.screen)(route).unwrap_or_default(),
        Err(absent) => {
            view! { <main class="paper"><parts::NotHere absent=absent/></main> }.into_any()
        }
    }
}

/// The assistant, as the editor knows it.
pub static ASSISTANT: Assistant = Assistant {
    check: |goal, plan, options| check_goal(goal, plan, options, &BrowserNormal),
    margin: || view! { <editor::Margin/> },
    sheet: |open| view! { <editor::NoteSheet open=open/> },
};

/// What follows after the first paint.
pub static REST: Rest = Rest {
    screen: |route| {
        Some(match route {
            Route::Plans => view! { <plans::Plans/> },
            Route::Head(_) => view! { <head::HeadScreen/> },
            Route::Context(_) => view! { <context::ContextScreen/> },
            Route::Begin(_) => view! { <guide::Entrance/> },
            Route::Guide(..) => view! { <guide::Guide/> },
            Route::Incoming(_) => view! { <incoming::Incoming/> },
            Route::Received => view! { <received::Received/> },
            Route::Sessions => view! { <sessions::SessionsScreen/> },
            Route::Prepare(id) => view! { <session::Prepare id=id.clone()/> },
            Route::Run(id) => view! { <session::Console id=id.clone()/> },
            Route::Projected(id) => view! { <projected::ProjectedWindow id=id.clone()/> },
            Route::Keep(_, goal) => view! { <keep::Keep goal=goal.clone()/> },
            Route::Templates => view! { <templates::Templates/> },
            Route::Template(id) => view! { <templates::OneTemplate id=id.clone()/> },
            Route::Notes(..) => view! { <editor::NotesFace/> },
            Route::Balance(_) => view! { <balance::Balance/> },
            Route::Check(_) => view! { <check::Check/> },
            Route::History(_) => view! { <history::History/> },
            Route::Both(_) => view! { <both::Both/> },
            Route::Submit(_) => view! { <submit::Submit/> },
            Route::Help(_) => view! { <help::Help/> },
            Route::Keys => view! { <keys::Keys/> },
            Route::Settings => view! { <settings::SettingsScreen/> },
            _ => return None,
        })
    },
    open: Arrivals::open,
    waiting: || Some(view! { <parts::Twice/>{parts::waiting} }),
    adopt: |chosen| view! { <choose::Adopt chosen=chosen/> },
    palette: || view! { <palette::Palette/><sealed::TakeSealed/> },
    catch_up: crate::keeping::catch_up::catch_up,
    thin: crate::keeping::thin::thin,
    tabs: crate::keeping::together::TABS,
    take_backup: parts::take_backup,
    rescue: crate::keeping::lasting::rescue,
    lost: || view! { <parts::Lost/> },
};
