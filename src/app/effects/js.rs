//! Reaching what the bindings do not name.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The member along a path of names, or `undefined` where one is missing.
pub fn get(object: &JsValue, path: &[&str]) -> JsValue {
    let mut at = object.clone();
    for name in path {
        if !at.is_object() && !at.is_function() {
            return JsValue::UNDEFINED;
        }
        at = Reflect::get(&at, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED);
    }
    at
}

/// Calls a method; an exception comes back as error, a missing method too.
///
/// # Errors
/// What the method threw.
pub fn call(object: &JsValue, method: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = get(object, &[method]).dyn_into()?;
    Reflect::apply(&method, object, &arguments.iter().collect::<Array>())
}

/// Makes an object of a global class.
///
/// # Errors
/// What the constructor threw; `undefined` where the browser has no such class.
pub fn make(class: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let class: Function = get(&js_sys::global(), &[class]).dyn_into()?;
    Reflect::construct(&class, &arguments.iter().collect::<Array>())
}

/// A plain object of names and values.
pub fn object(members: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in members {
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}

/// Waits for a promise (or takes the value where it is none).
///
/// # Errors
/// What the promise was refused with.
pub fn wait(value: JsValue) -> impl Future<Output = Result<JsValue, JsValue>> {
    // It is listened to from now on: what is refused before anybody waits for it is not said to be missed.
    wasm_bindgen_futures::JsFuture::from(Promise::resolve(&value))
}
