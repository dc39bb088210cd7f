//! Which snapshots stay, as they grow old: all of the last hour, one an hour for a day, one a day
//! for 90 days, and the first of all, as the plan began.

use super::cut::HOUR;
use crate::sorted::{Map, Set};

/// A day in milliseconds. Days and hours are those of UTC: which day a snapshot belongs to must not
/// change when its owner travels.
const DAY: u64 = 24 * HOUR;
/// For how many days one a day stays.
pub const DAYS: u64 = 90;

/// How a snapshot is kept: by itself, or as one of those in the same hour or day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Own(u64),
    Hour(u64),
    Day(u64),
    Old,
}

/// The moments (milliseconds since 1970, in UTC) whose snapshots stay; all others may go.
///
/// Of each hour and each day the newest stays. An hour counts as one until all of it is more than an
/// hour ago, a day until all of it is more than a day ago: so every snapshot of one hour grows old at
/// once, and thinning each hour leaves the very same snapshots as thinning once in the end. The newest
/// of all stays however old it is, and so does the oldest; of those between that are older than
/// [`DAYS`] none does. Moments that are still to come (the clock was put back) stay.
#[must_use]
pub fn thin(moments: &[u64], now: u64) -> Set<u64> {
    let mut newest: Map<Group, u64> = Map::new();
    for moment in moments {
        let group = group(*moment, now);
        let kept = newest.get_or_default(group);
        *kept = (*kept).max(*moment);
    }
    newest.remove(&Group::Old);
    let ends = [moments.iter().min(), moments.iter().max()];
    let stay = newest.values().chain(ends.into_iter().flatten());
    stay.copied().collect()
}

fn group(moment: u64, now: u64) -> Group {
    let (hour, day) = (moment / HOUR, moment / DAY);
    let is_over = |end: u64, since: u64| end.saturating_add(since) <= now;
    if !is_over((hour + 1) * HOUR, HOUR) {
        Group::Own(moment)
    } else if !is_over((day + 1) * DAY, DAY) {
        Group::Hour(hour)
    } else if !is_over((day + 1) * DAY, DAYS * DAY) {
        Group::Day(day)
    } else {
        Group::Old
    }
}
