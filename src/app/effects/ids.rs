//! The id port: UUIDs that sort by the time of their making.

use deguchi::ports::Ids;
use deguchi_view::prelude::window;
use uuid::Builder;

/// Bytes that nobody can guess; none where the browser has no source of them.
pub fn random<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let crypto = window().crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// Version 7 UUIDs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Uuids;

impl Ids for Uuids {
    fn fresh(&self) -> String {
        // Every browser that runs the page has it, whatever the page's address.
        let random = random::<10>().unwrap_or_default();
        let now = js_sys::Date::now() as u64;
        Builder::from_unix_timestamp_millis(now, &random)
            .into_uuid()
            .to_string()
    }
}
