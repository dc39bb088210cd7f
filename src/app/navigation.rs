//! The address and the place: one signal, read from the fragment and written to it.

use std::cell::Cell;

use deguchi_view::ev;
use deguchi_view::prelude::*;
use wasm_bindgen::JsValue;

use crate::routes::Route;

/// Where the user is.
#[derive(Clone, Copy)]
pub struct Navigation {
    route: RwSignal<Route>,
    /// What came in the address itself, until somebody takes it.
    payload: RwSignal<Option<String>>,
}

thread_local! {
    static NAVIGATION: Cell<Option<Navigation>> = const { Cell::new(None) };
}

impl Navigation {
    /// Reads the address and follows it. A payload is taken out of the address at once.
    pub fn begin() -> Self {
        let navigation = Self {
            route: RwSignal::new(Route::Start),
            payload: RwSignal::new(None),
        };
        NAVIGATION.set(Some(navigation));
        navigation.arrive();
        let _ = window_event_listener(ev::hashchange, move |_| navigation.arrive());
        navigation
    }

    /// Reads the address. A payload must not stay there, where history and other eyes find it: it
    /// is kept aside, and the place reads as one without.
    fn arrive(self) {
        let mut route = Route::read(&window().location().hash().unwrap_or_default());
        if let Route::Incoming(payload) = &mut route
            && !payload.is_empty()
        {
            let payload = std::mem::take(payload);
            self.write_over(&route);
            self.payload.set(Some(payload));
        }
        if self.route.with_untracked(|now| *now != route) {
            self.route.set(route);
        }
    }

    /// Takes what came in the address; follows it.
    pub fn payload(self) -> Option<String> {
        let payload = self.payload.get()?;
        self.payload.set(None);
        Some(payload)
    }

    /// The navigation of the page.
    ///
    /// # Panics
    /// Before [`Navigation::begin`].
    pub fn current() -> Self {
        NAVIGATION
            .get()
            .expect("the page begins with its navigation")
    }

    /// Where the user is; follows it.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// Where the user is, following nothing.
    pub fn route_now(self) -> Route {
        self.route.get_untracked()
    }

    /// Goes to a place.
    pub fn go(self, route: &Route) {
        let _ = window().location().set_hash(&route.write());
    }

    /// Goes to a place that takes the present one's place in the browser's history.
    pub fn replace(self, route: Route) {
        self.write_over(&route);
        self.route.set(route);
    }

    fn write_over(self, route: &Route) {
        if let Ok(history) = window().history() {
            let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&route.write()));
        }
    }
}
