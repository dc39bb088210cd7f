//! Files: out as downloads, in by choosing or dropping; and deflated bytes for links.

use deguchi::formats::Outgoing;
use js_sys::{Array, JsString, Uint8Array, Uint16Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::{js, storage};

/// Hands a file for others to the browser's downloads: only what was made of something public.
///
/// # Errors
/// What the browser says where it cannot.
pub fn save_public(name: &str, contents: &Outgoing) -> Result<(), JsValue> {
    save(name, &contents.as_str().into())
}

/// Hands the owner's own file over: a backup. It holds the private face too, and is for nobody
/// else.
///
/// # Errors
/// What the browser says where it cannot.
pub fn save_own(name: &str, contents: &str) -> Result<(), JsValue> {
    save(name, &contents.into())
}

/// Hands the owner's own file over, sealed.
///
/// # Errors
/// What the browser says where it cannot.
pub fn save_sealed(name: &str, sealed: &[u8]) -> Result<(), JsValue> {
    let contents = Uint8Array::from(sealed).into();
    save_blob(name, &blob(&contents, "application/octet-stream")?)
}

/// Hands a document that was put aside to its owner, exactly as it is.
///
/// # Errors
/// What the browser says where it cannot.
pub fn save_as_it_is(name: &str, units: &JsString) -> Result<(), JsValue> {
    if storage::text_of(units).is_ok() {
        return save(name, units);
    }
    // The browser writes texts as UTF-8, in which a lone surrogate has no place.
    let marked: Vec<u16> = std::iter::once(0xFEFF).chain(units.iter()).collect();
    save(name, &Uint16Array::from(&marked[..]))
}

/// Hands a drawing for others to the browser's downloads.
///
/// # Errors
/// What the browser says where it cannot.
pub fn save_picture(name: &str, svg: &Outgoing) -> Result<(), JsValue> {
    save_blob(name, &svg_blob(svg)?)
}

/// A drawing for others, as the browser holds it.
pub(super) fn svg_blob(svg: &Outgoing) -> Result<Blob, JsValue> {
    blob(&svg.as_str().into(), "image/svg+xml")
}

fn blob(contents: &JsValue, kind: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(contents), &options)
}

fn save(name: &str, contents: &JsValue) -> Result<(), JsValue> {
    save_blob(name, &blob(contents, "application/json")?)
}

pub(super) fn save_blob(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(blob)?;
    let document = deguchi_view::prelude::document();
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The download has taken its own hold of the blob by the next turn of the loop.
    deguchi_view::prelude::set_timeout(
        move || {
            let _ = Url::revoke_object_url(&address);
        },
        std::time::Duration::from_secs(10),
    );
    Ok(())
}

/// The files of a list.
pub fn all(list: &web_sys::FileList) -> Vec<web_sys::File> {
    (0..list.length()).filter_map(|at| list.get(at)).collect()
}

/// The bytes of a file.
///
/// # Errors
/// What the browser says where it cannot read.
pub async fn bytes(file: &web_sys::File) -> Result<Vec<u8>, JsValue> {
    let buffer = js::wait(js::call(file, "arrayBuffer", &[])?).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Decodes bytes that are no Unicode as Shift_JIS; `None` where they are not that either.
pub fn shift_jis(bytes: &[u8]) -> Option<String> {
    let strict = js::object(&[("fatal", true.into())]);
    let decoder = js::make("TextDecoder", &["shift_jis".into(), strict]).ok()?;
    js::call(&decoder, "decode", &[Uint8Array::from(bytes).into()])
        .ok()?
        .as_string()
}

fn through(class: &str, bytes: &[u8]) -> Result<JsValue, JsValue> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let stream = js::call(&js::make("Blob", &[parts.into()])?, "stream", &[])?;
    js::call(
        &stream,
        "pipeThrough",
        &[js::make(class, &["deflate-raw".into()])?],
    )
}

/// Deflates bytes.
///
/// # Errors
/// What the browser says where it cannot.
pub async fn deflate(bytes: &[u8]) -> Result<Vec<u8>, JsValue> {
    let answer = js::make("Response", &[through("CompressionStream", bytes)?])?;
    let buffer = js::wait(js::call(&answer, "arrayBuffer", &[])?).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Inflates bytes, and stops where they become more than `most`: a short link can swell to any size.
///
/// # Errors
/// What the browser says where the bytes are no deflated stream; `undefined` where they are too many.
pub async fn inflate(bytes: &[u8], most: usize) -> Result<Vec<u8>, JsValue> {
    let reader = js::call(&through("DecompressionStream", bytes)?, "getReader", &[])?;
    let mut all = Vec::new();
    loop {
        let part = js::wait(js::call(&reader, "read", &[])?).await?;
        if js::get(&part, &["done"]).is_truthy() {
            return Ok(all);
        }
        all.extend(Uint8Array::new(&js::get(&part, &["value"])).to_vec());
        if all.len() > most {
            let _ = js::call(&reader, "cancel", &[]);
            return Err(JsValue::UNDEFINED);
        }
    }
}
