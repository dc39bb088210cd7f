//! What keyboard one sits at.

use super::js;

/// Whether commands are given with ⌘, as on Apple's devices, and not with Ctrl.
pub fn has_command_key() -> bool {
    let platform = js::get(&js_sys::global(), &["navigator", "platform"]);
    let platform = platform.as_string().unwrap_or_default();
    ["Mac", "iPhone", "iPad"]
        .iter()
        .any(|name| platform.starts_with(name))
}
