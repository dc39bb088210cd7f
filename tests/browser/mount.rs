//! The page stands up, and takes itself away again.

use leptos::mount::mount_to;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

#[wasm_bindgen_test]
fn the_page_mounts_into_an_element_and_leaves_it() {
    let place: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&place).unwrap();

    let page = mount_to(place.clone(), deguchi_app::App);
    assert!(place.query_selector("main").unwrap().is_some());

    drop(page);
    assert!(place.query_selector("main").unwrap().is_none());
    place.remove();
}
