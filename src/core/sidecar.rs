//! Where each field of a document comes from, so that two copies can be merged later.
//!
//! Every field is a multi-value register under one version vector: a write replaces the values
//! that its writer had seen; two values left side by side are a conflict. Submissions never carry
//! it, backups do.

use crate::change::Change;
use crate::json::Value;
use crate::sorted::Map;

/// One write: by whom (a replica's name), and its running number there.
pub type Dot = (String, u64);

/// The registers of one document.
///
/// A register names the values that stand side by side; while there is one only, the document
/// itself holds it, and the register keeps `None`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(default))]
pub struct Sidecar {
    /// The newest write seen of each replica.
    pub seen: Map<String, u64>,
    /// Record → field → the writes whose values stand there.
    pub fields: Map<String, Map<String, Vec<Register>>>,
}
crate::stored!(Sidecar {
    seen always,
    fields always
});

/// A write whose value stands in a field.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Register {
    /// Who wrote, and the number of the write.
    pub dot: Dot,
    /// The value, where it differs from the document's.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub value: Option<Value>,
}
crate::stored!(Register {
    dot needed,
    value
});

impl Sidecar {
    /// Notes a change made here by `replica`: one write, that replaces what stood in its fields.
    pub fn note(&mut self, replica: &str, change: &Change) {
        let number = self.seen.get_or_default(replica.to_owned());
        // Only a damaged document says that no number is left; wrapped around, the write would seem the oldest.
        *number = number.saturating_add(1);
        let dot = (replica.to_owned(), *number);
        for field in &change.fields {
            self.fields.get_or_default(field.record.clone()).insert(
                field.field.clone(),
                vec![Register {
                    dot: dot.clone(),
                    value: None,
                }],
            );
        }
    }
}
