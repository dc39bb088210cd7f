//! What the worker's post room (post.js) calls: the only part of this package that is made for a browser.
//!
//! An error goes over as a list: the code of [`deguchi::formats::ERRORS`], then names and values of its arguments in turns.

use deguchi::formats::ReadError;
use deguchi_office::{Effort, SealError};
use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

fn told(error: SealError) -> JsValue {
    let error = ReadError::from(error);
    let all = Array::of1(&error.code.into());
    for (name, value) in error.arguments {
        all.push(&name.into());
        all.push(&value.into());
    }
    all.into()
}

/// Whether a passphrase could open the file, as far as its head tells.
#[wasm_bindgen]
pub fn look(bytes: &[u8]) -> Result<Vec<u8>, JsValue> {
    let seen = deguchi_office::look(bytes, Effort::READING);
    seen.map(|()| Vec::new()).map_err(told)
}

/// Opens a file with a passphrase.
#[wasm_bindgen]
pub fn open(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, JsValue> {
    deguchi_office::open(bytes, passphrase, Effort::READING).map_err(told)
}

/// Seals a file with a passphrase.
#[wasm_bindgen]
pub fn seal(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, JsValue> {
    deguchi_office::seal(bytes, passphrase, Effort::WRITING).map_err(told)
}

fn main() {}
