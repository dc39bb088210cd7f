//! The page's parts inside a real browser: what neither the core's tests nor a journey can see.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test_configure;

mod normal;
mod settings;
mod text_field;
mod views;

wasm_bindgen_test_configure!(run_in_browser);

/// Puts a view into the page and gives the element that it stands in. Effects run in the browser's
/// own time: `settle` waits for them.
fn stage(make: impl FnOnce() -> deguchi_view::View) -> web_sys::Element {
    let place = deguchi_view::stage(make);
    deguchi_view::prelude::document()
        .body()
        .unwrap()
        .append_child(&place)
        .unwrap();
    place
}

/// Lets what was asked for happen.
async fn settle() {
    let next = js_sys::Promise::new(&mut |done, _| {
        deguchi_view::prelude::request_animation_frame(move || {
            let _ = done.call0(&wasm_bindgen::JsValue::NULL);
        });
    });
    wasm_bindgen_futures::JsFuture::from(next).await.unwrap();
}
