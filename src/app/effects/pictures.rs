//! Pictures: a drawing as an image of dots.

use deguchi::formats::Outgoing;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Url;

use super::{files, js};

/// The longest edge that browsers still paint, in dots.
const LONGEST: f64 = 16_000.0;

/// Hands a drawing for others to the browser's downloads as PNG, twice as fine as it is wide.
///
/// # Errors
/// What the browser says where it cannot.
pub async fn save_png(name: &str, svg: &Outgoing, size: (i64, i64)) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(&files::svg_blob(svg)?)?;
    let painted = paint(&address, size).await;
    let _ = Url::revoke_object_url(&address);
    files::save_blob(name, &painted?.dyn_into()?)
}

async fn paint(address: &str, (width, height): (i64, i64)) -> Result<JsValue, JsValue> {
    let image = js::make("Image", &[])?;
    Reflect::set(&image, &"src".into(), &address.into())?;
    js::wait(js::call(&image, "decode", &[])?).await?;
    let edges = [width, height].map(|edge| f64::from(i32::try_from(edge).unwrap_or(i32::MAX)));
    let scale = (LONGEST / edges[0].max(edges[1])).min(2.0);
    let [width, height] = edges.map(|edge| JsValue::from_f64((edge * scale).floor()));
    let canvas = js::make("OffscreenCanvas", &[width.clone(), height.clone()])?;
    let brush = js::call(&canvas, "getContext", &["2d".into()])?;
    js::call(
        &brush,
        "drawImage",
        &[image, 0.into(), 0.into(), width, height],
    )?;
    js::wait(js::call(&canvas, "convertToBlob", &[])?).await
}
