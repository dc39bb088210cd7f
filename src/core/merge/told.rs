//! What the tabs of one browser tell each other of the plans that they write.

use std::sync::Arc;

use super::Held;
use crate::json::{Value, from_text, to_text};
use crate::model::{Plan, PlanId};
use crate::sidecar::{Sent, Sidecar};
use crate::sorted::Map;

/// Plan → the newest write seen of each replica.
pub type Seen = Map<String, Map<String, u64>>;

/// One message to all other tabs. It holds one of these things.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// The version of the documents that the sender writes. It stands in every message that any
    /// version sends, so that an older page knows that it has to stop.
    pub version: u32,
    /// A write.
    pub sent: Option<Sent>,
    /// A whole document.
    pub whole: Option<Whole>,
    /// Somebody who begins says what each of the plans is that it has.
    pub has: Option<Seen>,
    /// Whoever has more of this plan than these writes shall send it whole.
    pub wants: Option<Seen>,
    /// Whoever writes the journal of this plan shall let go of it.
    pub takes: Option<PlanId>,
}
crate::stored!(Told {
    version needed,
    sent,
    whole,
    has,
    wants,
    takes
});

/// A document, or what is left of one that was removed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Whole {
    /// Which plan.
    pub plan: PlanId,
    /// The plan, where it is there.
    pub document: Option<Plan>,
    /// Where its fields come from.
    pub sidecar: Sidecar,
}
crate::stored!(Whole {
    plan needed,
    document,
    sidecar
});

impl Whole {
    /// The copy of a plan.
    #[must_use]
    pub fn of(plan: &PlanId, held: &Held) -> Self {
        Self {
            plan: plan.clone(),
            document: held.plan.as_deref().cloned(),
            sidecar: held.sidecar.clone(),
        }
    }

    /// The copy, to be merged; `None`: what came is no plan that could be shown.
    #[must_use]
    pub fn held(self) -> Option<Held> {
        let fits = |plan: &Plan| plan.id == self.plan && plan.check().is_empty();
        if !self.document.as_ref().is_none_or(fits) {
            return None;
        }
        Some(Held {
            plan: self.document.map(Arc::new),
            sidecar: self.sidecar,
        })
    }
}

/// What came from another tab.
#[derive(Clone, Debug, PartialEq)]
pub enum Heard {
    /// A message.
    Told(Box<Told>),
    /// A newer page speaks.
    Newer,
    /// Nothing that is understood.
    Noise,
}

impl Told {
    /// What is sent.
    #[must_use]
    pub fn to_json(&self) -> String {
        to_text(self)
    }

    /// What came, as a page understands it that writes this version.
    #[must_use]
    pub fn read(text: &str, version: u32) -> Heard {
        // What else a newer one says may have another shape.
        let theirs = from_text::<Value>(text).ok();
        let theirs = theirs.and_then(|value| value.get("version").map(|v| to_text(v)));
        let theirs: Option<u32> = theirs.and_then(|number| number.parse().ok());
        match theirs {
            Some(theirs) if theirs > version => Heard::Newer,
            Some(_) => match from_text(text) {
                Ok(told) => Heard::Told(Box::new(told)),
                Err(_) => Heard::Noise,
            },
            None => Heard::Noise,
        }
    }
}

/// Whether one has seen a write that the other has not.
#[must_use]
pub fn is_ahead(one: &Map<String, u64>, other: &Map<String, u64>) -> bool {
    let seen = |replica: &String| other.get(replica).copied().unwrap_or_default();
    one.iter().any(|(replica, newest)| *newest > seen(replica))
}
