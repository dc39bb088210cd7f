//! Letting go of what was deleted long ago.

use super::{Register, Sidecar};
use crate::change::cells::{ID, comes_and_goes, holder, is_inside};
use crate::model::Plan;
use crate::sorted::arrange;

impl Sidecar {
    /// Lets go of the records that are gone from the plan, but for the newest `keep` of them; how
    /// many it let go. What is inside of a record goes along with it, and is not counted.
    ///
    /// They stay deleted in every copy that comes to be merged. Where somebody has gone on writing
    /// in one, it comes back as that copy has it, and nobody is asked.
    pub fn let_go(&mut self, plan: &Plan, keep: usize) -> usize {
        self.catch_up();
        let here = crate::change::cells::cells(plan);
        let gone = |record: &str| comes_and_goes(record) && !here.contains_key(record);
        let newest = |registers: &[Register]| registers.iter().map(|r| r.rank).max();
        let mut old: Vec<(u64, String)> = Vec::new();
        for (record, cells) in self.fields.iter() {
            let outermost = gone(record) && !holder(record).is_some_and(gone);
            let id = cells.get(ID).filter(|_| outermost);
            // One that somebody has and that found no room is not gone.
            let id = id.filter(|id| id.iter().all(Register::is_shown));
            if let Some(id) = id {
                old.push((newest(id).unwrap_or_default(), record.clone()));
            }
        }
        arrange(&mut old, &mut |one, other| one > other);
        let old = old.get(keep..).unwrap_or_default();
        let stays = |record: &str| !old.iter().any(|(_, old)| is_inside(record, old));
        self.fields.retain(|record, _| stays(record));
        self.replaced.retain(|record, _| stays(record));
        old.len()
    }
}
