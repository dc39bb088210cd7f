//! Damaged documents: what can be had of them comes in like any other file.

use std::sync::Arc;

use deguchi::formats::{Backup, Document, Kind, Opened, Rescued, read_text};
use deguchi::json::Value;
use deguchi::model::PlanId;
use deguchi::ports::{Clock, Ids};
use deguchi_view::prelude::*;

use super::{Arrival, Arrivals};
use crate::effects::clock::BrowserClock;
use crate::effects::ids::Uuids;

impl Arrivals {
    /// Opens a document that this page has put aside.
    pub fn open_aside(self, name: String, text: String) {
        let outcome = read_text(&text, &[Kind::Backup], None);
        self.arrived(name, outcome, Some(text));
    }

    /// Shows what can be had of the damaged document that came last.
    pub fn rescue(self) {
        let Some(last) = self.last.get_untracked() else {
            return;
        };
        let Rescued { mut plans, left } = last.rescued.clone();
        for kept in &mut plans {
            if kept.plan.id == PlanId::default() {
                kept.plan.id = PlanId::new(Uuids.fresh()).unwrap_or_default();
            }
        }
        let today = BrowserClock.today();
        let backup = Backup {
            written_on: None,
            ..Backup::of(plans, Vec::new(), Value::default(), today)
        };
        let opened = Opened {
            document: Document::Backup(Box::new(backup)),
            notices: Vec::new(),
            refused: Vec::new(),
            read_only: false,
        };
        self.last.set(Some(Arc::new(Arrival {
            name: last.name.clone(),
            outcome: Ok(opened),
            rescued: Rescued {
                left,
                ..Rescued::default()
            },
        })));
    }
}
