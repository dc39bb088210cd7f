//! Other tabs of this page: one of them writes a plan at a time.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::js;

/// A hold on a plan; letting go of it lets another tab write.
pub struct Hold {
    release: Function,
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
    let locks = js::get(&js_sys::global(), &["navigator", "locks"]);
    let (mut release, mut granted) = (None, None);
    let held = Promise::new(&mut |resolve, _| release = Some(resolve));
    let answer = Promise::new(&mut |resolve, _| granted = Some(resolve));
    let (release, granted) = (release?, granted?);
    if locks.is_undefined() {
        return Some(Hold { release });
    }
    let on_lock = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        let _ = granted.call1(&JsValue::NULL, &JsValue::from_bool(!lock.is_null()));
        if lock.is_null() {
            JsValue::UNDEFINED
        } else {
            held.unchecked_into()
        }
    });
    let options = js::object(&[("ifAvailable", true.into())]);
    js::call(&locks, "request", &[name.into(), options, on_lock]).ok()?;
    let granted = js::wait(answer.into()).await.ok()?;
    granted.is_truthy().then_some(Hold { release })
}
