//! Short words about what just happened, with a way back.

use std::cell::Cell;
use std::sync::Arc;
use std::time::Duration;

use deguchi_view::prelude::*;

use crate::effects::clock::Later;
use crate::words::t;

/// One of them. What its button does outlives the screen that offers it: no callback, which would
/// go with the screen.
#[derive(Clone)]
struct Toast {
    text: String,
    act: Option<(String, Arc<dyn Fn() + Send + Sync>)>,
}

/// The one that is shown.
#[derive(Clone, Copy)]
pub struct Toasts {
    shown: RwSignal<Option<Toast>>,
    later: StoredValue<Later, LocalStorage>,
}

thread_local! {
    static TOASTS: Cell<Option<Toasts>> = const { Cell::new(None) };
}

impl Toasts {
    /// Makes the page's.
    pub fn begin() {
        let toasts = Self {
            shown: RwSignal::new(None),
            later: StoredValue::new_local(Later::default()),
        };
        TOASTS.set(Some(toasts));
    }

    /// Those of the page.
    ///
    /// # Panics
    /// Before [`Toasts::begin`].
    pub fn current() -> Self {
        TOASTS.get().expect("the page begins with its toasts")
    }

    /// Says something with a button, which stays a while.
    pub fn offer(self, text: String, words: String, act: impl Fn() + Send + Sync + 'static) {
        self.show(Toast {
            text,
            act: Some((words, Arc::new(act))),
        });
    }

    /// Whether one with a button is shown.
    pub fn offers(self) -> bool {
        self.shown
            .with_untracked(|shown| shown.as_ref().is_some_and(|toast| toast.act.is_some()))
    }

    fn show(self, toast: Toast) {
        let stays = if toast.act.is_some() { 20 } else { 6 };
        self.shown.set(Some(toast));
        self.later.with_value(|later| {
            later.after(Duration::from_secs(stays), move || self.shown.set(None));
        });
    }

    /// Says something that needs no answer.
    pub fn say(self, text: String) {
        self.show(Toast { text, act: None });
    }
}

/// Where toasts appear.
#[component]
pub fn ToastPlace() -> View {
    let toasts = Toasts::current();
    view! {
        <div class="toast-place" role="status">
            {move || toasts.shown.get().map(|toast| view! {
                <div class="toast">
                    <span>{toast.text}</span>
                    {toast.act.map(|(words, act)| view! {
                        <button class="textlink" on:click=move |_| { toasts.shown.set(None); act() }>
                            {words}
                        </button>
                    })}
                    <button class="textlink" on:click=move |_| toasts.shown.set(None)>{t("close")}</button>
                </div>
            })}
        </div>
    }
}
