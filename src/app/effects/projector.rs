//! The projected window: a second window of the page, and the way by which it is told what to show.

use wasm_bindgen::JsValue;

use super::js;
use super::tabs::Channel;

/// What a window says that was just opened: tell me what to show.
const HELLO: &str = "hello";

/// Opens the window at an address; `false` where the browser does not let the page do that. One that is open
/// already comes to the front.
pub fn open(address: &str) -> bool {
    let window = js_sys::global();
    let features = "popup,width=1280,height=720";
    let arguments = [address.into(), "deguchi-projected".into(), features.into()];
    match js::call(&window, "open", &arguments) {
        Ok(opened) if opened.is_object() => {
            let _ = js::call(&opened, "focus", &[]);
            true
        }
        _ => false,
    }
}

/// The console's end: whoever opens a window is told by `says` what to show.
pub fn console(name: &str, says: impl Fn() + 'static) -> Option<Channel> {
    Channel::open(name, move |text| {
        if text == HELLO {
            says();
        }
    })
}

/// The window's end: what it is told, from now on; it asks at once.
pub fn window(name: &str, told: impl Fn(String) + 'static) -> Option<Channel> {
    let channel = Channel::open(name, move |text| {
        if text != HELLO {
            told(text);
        }
    });
    if let Some(channel) = &channel {
        channel.tell(HELLO);
    }
    channel
}

/// Milliseconds on a clock that only goes forward.
pub fn steady() -> f64 {
    let now = js::get(&js_sys::global(), &["performance"]);
    let now = js::call(&now, "now", &[]).unwrap_or(JsValue::NULL);
    now.as_f64().unwrap_or_default()
}

/// A short sound, where the browser plays one.
pub fn chime() {
    let Ok(audio) = js::make("AudioContext", &[]) else {
        return;
    };
    let sound = || -> Result<(), JsValue> {
        let now = js::get(&audio, &["currentTime"]);
        let now = now.as_f64().unwrap_or_default();
        let tone = js::call(&audio, "createOscillator", &[])?;
        let loudness = js::call(&audio, "createGain", &[])?;
        js::call(&tone, "connect", std::slice::from_ref(&loudness))?;
        js::call(&loudness, "connect", &[js::get(&audio, &["destination"])])?;
        let gain = js::get(&loudness, &["gain"]);
        js::call(&gain, "setValueAtTime", &[0.2.into(), now.into()])?;
        let over = [0.001.into(), (now + 1.2).into()];
        js::call(&gain, "exponentialRampToValueAtTime", &over)?;
        js::call(&tone, "start", &[])?;
        js::call(&tone, "stop", &[(now + 1.2).into()])?;
        Ok(())
    };
    let _ = sound();
}
