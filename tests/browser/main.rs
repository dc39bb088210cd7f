//! The page's parts inside a real browser: what neither the core's tests nor a journey can see.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test_configure;

mod mount;

wasm_bindgen_test_configure!(run_in_browser);
