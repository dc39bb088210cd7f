//! Giving something as a link: the link holds it.

use deguchi::formats::{Outgoing, Turning, wrap};
use deguchi_view::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::effects::{clipboard, files};
use crate::routes::Route;
use crate::widgets::Toasts;
use crate::words::say;

/// A link to this page that holds the text.
fn link(text: String) -> Turning {
    Box::pin(async move {
        let code = wrap(&files::deflate(text.as_bytes()).await.ok()?);
        let page = window().location().href().ok()?;
        let page = page.split('#').next().unwrap_or_default();
        Some([page, &Route::Incoming(code).write()].concat())
    })
}

/// Makes the link, copies it, shows it in `made`, and says whether it was copied.
pub fn give_link(outgoing: Outgoing, made: RwSignal<String>) {
    let toasts = Toasts::current();
    spawn_local(async move {
        let Some(link) = outgoing.turned(link).await else {
            return toasts.say(say("give-no-link", &[]));
        };
        let copied = clipboard::copy_public(&link).await.is_ok();
        made.set(link.as_str().to_owned());
        let key = if copied {
            "give-copied"
        } else {
            "give-not-copied"
        };
        toasts.say(say(key, &[]));
    });
}
