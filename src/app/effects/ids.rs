//! The id port: UUIDs that sort by the time of their making.

use deguchi::ports::Ids;
use deguchi_view::prelude::window;
use uuid::Builder;

/// Version 7 UUIDs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Uuids;

impl Ids for Uuids {
    fn fresh(&self) -> String {
        let mut random = [0; 10];
        // Every browser that runs the page has it, whatever the page's address.
        if let Ok(crypto) = window().crypto() {
            let _ = crypto.get_random_values_with_u8_array(&mut random);
        }
        let now = js_sys::Date::now() as u64;
        Builder::from_unix_timestamp_millis(now, &random)
            .into_uuid()
            .to_string()
    }
}
