//! Other tabs of this page: what only one of them may do at a time, and what they tell each other.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::js;

/// How long a moment is, in milliseconds.
const SOON: u32 = 500;

/// A hold on a name; letting go of it lets another tab take it.
pub struct Hold {
    release: Function,
    /// Settles when it has been let go of.
    ended: JsValue,
}

impl Hold {
    /// Lets go of it, and waits until others can take it.
    pub async fn let_go(self) {
        let ended = self.ended.clone();
        drop(self);
        let _ = js::wait(ended).await;
    }

    /// Waits until it is over; whether another tab took it by force.
    pub fn is_stolen(&self) -> impl Future<Output = bool> + use<> {
        let ended = self.ended.clone();
        async { js::wait(ended).await.is_err() }
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let _ = self.release.call0(&JsValue::NULL);
    }
}

/// Tries to take hold of a name that no other tab holds.
///
/// `None`: another tab has it. Where the browser has no locks (a page without a secure context),
/// the hold is granted.
pub async fn hold(name: &str) -> Option<Hold> {
    request(name, js::object(&[("ifAvailable", true.into())])).await
}

/// The same, waiting a moment for who lets go of it just now: a page that is being left, this very one
/// before it was loaded anew.
pub async fn hold_soon(name: &str) -> Option<Hold> {
    let class = js::get(&js_sys::global(), &["AbortSignal"]);
    let signal = js::call(&class, "timeout", &[SOON.into()]).unwrap_or(JsValue::UNDEFINED);
    request(name, js::object(&[("signal", signal)])).await
}

/// Takes hold of a name whoever has it: a tab that does not answer, because the browser has laid it to
/// sleep. That one is told ([`Hold::is_stolen`]) before it does anything else.
pub async fn steal(name: &str) -> Option<Hold> {
    request(name, js::object(&[("steal", true.into())])).await
}

/// Whether the browser has locks at all.
pub fn has_locks() -> bool {
    !locks().is_undefined()
}

/// Whether no other tab has this page open. From now on this tab is seen by those that ask; `own` is
/// a name that no other has.
///
/// At most one of several that ask at the same time hears yes. `false` where it cannot be told.
pub async fn is_alone(base: &str, own: &str) -> bool {
    let locks = locks();
    if locks.is_undefined() {
        return false;
    }
    let tabs = [base, "tab/"].concat();
    let seen = hold(&[&tabs, own].concat()).await;
    let first = hold(&[base, "first"].concat()).await;
    let alone = first.is_some();
    // Held as long as the tab lives.
    [seen, first].into_iter().for_each(std::mem::forget);
    let Ok(all) = js::call(&locks, "query", &[]) else {
        return false;
    };
    let all = js::wait(all).await.unwrap_or_default();
    let all: Array = js::get(&all, &["held"]).dyn_into().unwrap_or_default();
    let name = |lock: JsValue| js::get(&lock, &["name"]).as_string().unwrap_or_default();
    let others = all.iter().map(name).filter(|name| name.starts_with(&tabs));
    alone && others.count() == 1
}

/// What reaches all other tabs of this page.
#[derive(Clone)]
pub struct Channel(JsValue);

impl Channel {
    /// Opens it, and listens. `None`: the browser has none.
    pub fn open(name: &str, heard: impl Fn(String) + 'static) -> Option<Self> {
        let channel = js::make("BroadcastChannel", &[name.into()]).ok()?;
        let listen = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
            if let Some(text) = js::get(&event, &["data"]).as_string() {
                heard(text);
            }
        });
        // It is listened to as long as the tab lives.
        Reflect::set(&channel, &"onmessage".into(), &listen.into_js_value()).ok()?;
        Some(Self(channel))
    }

    /// Tells all others.
    pub fn tell(&self, text: &str) {
        let _ = js::call(&self.0, "postMessage", &[text.into()]);
    }
}

fn locks() -> JsValue {
    js::get(&js_sys::global(), &["navigator", "locks"])
}

async fn request(name: &str, options: JsValue) -> Option<Hold> {
    let locks = locks();
    let (mut release, mut granted) = (None, None);
    let held = Promise::new(&mut |resolve, _| release = Some(resolve));
    let answer = Promise::new(&mut |resolve, _| granted = Some(resolve));
    let (release, granted) = (release?, granted?);
    if locks.is_undefined() {
        let ended = JsValue::UNDEFINED;
        return Some(Hold { release, ended });
    }
    let on_lock = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        let _ = granted.call1(&JsValue::NULL, &JsValue::from_bool(!lock.is_null()));
        if lock.is_null() {
            JsValue::UNDEFINED
        } else {
            held.unchecked_into()
        }
    });
    let ended = js::call(&locks, "request", &[name.into(), options, on_lock]).ok()?;
    // Where the time is over, it ends without an answer.
    let first = Promise::race(&Array::of2(&answer, &ended));
    let granted = js::wait(first.into()).await.ok()?;
    granted.is_truthy().then_some(Hold { release, ended })
}
