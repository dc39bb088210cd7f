//! A journal as it is found at a start: a snapshot, and entries behind it, one a line.

use deguchi::formats::{KeptPlan, read_entry, read_snapshot};
use deguchi::journal::{Broken, Newer, Stopped, newer, replay};

use super::refusals;

/// The most entries that are looked at.
const MOST: usize = 16;

/// Follows it from every prefix: what it gives is sound, and can be gone on from.
pub fn try_out(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    let mut lines = text.lines();
    let Ok(snapshot) = read_snapshot(lines.next().unwrap_or_default()) else {
        return;
    };
    let entries: Vec<_> = lines.take(MOST).map(read_entry).collect();
    let mut last = snapshot.number;
    for length in 0..=entries.len() {
        let prefix = entries[..length].iter().cloned();
        let replayed = replay(snapshot.clone(), prefix, None);
        if let Some(plan) = &replayed.state {
            assert_eq!(plan.check(), []);
            assert_eq!(plan.id, replayed.plan);
        }
        assert!(replayed.number >= last);
        last = replayed.number;
        if let Some(stopped) = &replayed.stopped {
            assert!(stopped.left > 0 && stopped.left <= length);
            if let Broken::Unreadable(error) = &stopped.why {
                refusals::told(error);
            }
        }
        let taken = replayed.snapshot();
        assert_eq!(read_snapshot(&taken.to_json()).as_ref(), Ok(&taken));
        // Gone on from there, nothing that stands in it is taken twice. (Where a number came twice, what
        // stands behind may follow now.)
        let doubled = |stopped: &Stopped| matches!(stopped.why, Broken::Doubled(_));
        if !replayed.stopped.as_ref().is_some_and(doubled) {
            let again = replay(taken.clone(), entries[..length].iter().cloned(), None);
            assert_eq!((&again.state, again.number), (&taken.state, taken.number));
        }

        let document = taken.state.map(|plan| KeptPlan {
            plan,
            sidecar: taken.sidecar,
        });
        let found = newer(document.as_ref(), replayed);
        assert!(document.is_none() || found == Newer::Document);
    }
}
