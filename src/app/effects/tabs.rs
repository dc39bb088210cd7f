//! Other tabs of this page: one of them writes a plan at a time.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::js;

/// How long a moment is, in milliseconds.
const SOON: u32 = 500;

/// A hold on a plan; letting go of it lets another tab write.
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
}

impl Drop for Hold {
    fn drop(&mut self) {
        let _ = self.release.call0(&JsValue::NULL);
    }
}

/// Tries to take hold of a name that no other tab holds.
///
/// `Ok(None)`: another tab has it. Where the browser has no locks (a page without a secure
/// context), the hold is granted: the storage event still tells of a write elsewhere.
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

async fn request(name: &str, options: JsValue) -> Option<Hold> {
    let locks = js::get(&js_sys::global(), &["navigator", "locks"]);
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
