//! The id port: UUIDs that sort by the time of their making.

use deguchi::ports::Ids;

/// Version 7 UUIDs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Uuids;

impl Ids for Uuids {
    fn fresh(&self) -> String {
        let now = js_sys::Date::now();
        let (seconds, nanos) = ((now / 1000.0) as u64, ((now % 1000.0) * 1e6) as u32);
        let time = uuid::Timestamp::from_unix(uuid::NoContext, seconds, nanos);
        uuid::Uuid::new_v7(time).to_string()
    }
}
