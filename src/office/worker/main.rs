//! What the worker's post room (post.js) calls: the only part of this package that is made for a browser.
//!
//! An error goes over as a list: the code of [`deguchi::formats::ERRORS`], then names and values of its arguments in turns.

use deguchi::formats::ReadError;
use deguchi_office::{Effort, Identity, Recipient, SealError, keypair};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

fn told(error: impl Into<ReadError>) -> JsValue {
    let error = error.into();
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

/// A new pair of keys out of 32 random bytes: the secret one and the public one, a line each.
#[wasm_bindgen]
pub fn keys(random: &[u8]) -> Result<Vec<u8>, JsValue> {
    let random = random
        .try_into()
        .map_err(|_| told(SealError::BadIdentity))?;
    let (identity, recipient) = keypair(random);
    Ok(format!("{}\n{recipient}", identity.text()).into_bytes())
}

/// Seals a file for the holders of keys: their public keys, a line each.
#[wasm_bindgen]
pub fn seal_to(bytes: &[u8], recipients: &str) -> Result<Vec<u8>, JsValue> {
    let all: Result<Vec<Recipient>, SealError> = recipients.lines().map(str::parse).collect();
    let sealed = all.and_then(|all| deguchi_office::seal_to(bytes, &all));
    sealed.map_err(told)
}

/// Opens a file that was sealed for the holder of a key.
#[wasm_bindgen]
pub fn open_with(bytes: &[u8], identity: &str) -> Result<Vec<u8>, JsValue> {
    let identity: Result<Identity, SealError> = identity.parse();
    let opened = identity.and_then(|identity| deguchi_office::open_with(bytes, &identity));
    opened.map_err(told)
}

/// The files of an archive: name and contents in turns; an error in the place of contents that cannot be had.
#[wasm_bindgen]
pub fn unpack(bytes: &[u8]) -> Result<Array, JsValue> {
    let files = deguchi_office::unpack(bytes).map_err(told)?;
    let all = Array::new();
    for file in files {
        all.push(&file.name.into());
        match file.contents {
            Ok(contents) => all.push(&Uint8Array::from(&*contents).buffer()),
            Err(why) => all.push(&told(why)),
        };
    }
    Ok(all)
}

fn main() {}
