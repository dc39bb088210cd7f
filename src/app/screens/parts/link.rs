//! Giving something as a link: the link holds it.

use deguchi::formats::{Turning, wrap};
use deguchi_view::prelude::*;

use crate::effects::files;
use crate::routes::Route;

/// A link to this page that holds the text.
pub fn link(text: String) -> Turning {
    Box::pin(async move {
        let code = wrap(&files::deflate(text.as_bytes()).await.ok()?);
        let page = window().location().href().ok()?;
        let page = page.split('#').next().unwrap_or_default();
        Some([page, &Route::Incoming(code).write()].concat())
    })
}
