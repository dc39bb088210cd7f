//! Names of records. Own records get a UUID from outside; catalogue records have speaking ids.

use thiserror::Error;

use super::Public;
use crate::json::{Fault, Key, Reader, Stored, write_text};

/// Why a text is no id.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("an id has 1 to 64 characters out of a-z, A-Z, 0-9, '-', '_' and '.'")]
pub struct IdError;

fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
}

fn read_id(from: &mut Reader<'_>) -> Result<String, Fault> {
    let text = from.text()?;
    if is_id(&text) {
        Ok(text.into_owned())
    } else {
        from.fault()
    }
}

macro_rules! ids { ($( $(#[$meta:meta])* $name:ident )*) => { $(
    $(#[$meta])*
    ///
    /// 1 to 64 characters out of letters, digits, `-`, `_` and `.`; empty only where a file left
    /// it out, which `Plan::check` reports.
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct $name(String);

    impl $name {
        /// Makes an id of a text that is one.
        ///
        /// # Errors
        /// [`IdError`] where the text is empty, too long or holds another character.
        pub fn new(text: impl Into<String>) -> Result<Self, IdError> {
            let text = text.into();
            if is_id(&text) { Ok(Self(text)) } else { Err(IdError) }
        }
        /// The id as text.
        #[must_use]
        pub fn as_str(&self) -> &str { &self.0 }
    }
    impl TryFrom<String> for $name {
        type Error = IdError;
        fn try_from(text: String) -> Result<Self, IdError> { Self::new(text) }
    }
    impl Stored for $name {
        fn write(&self, out: &mut String) {
            write_text(&self.0, out);
        }
        fn read(&mut self, from: &mut Reader<'_>) -> Result<(), Fault> {
            self.0 = read_id(from)?;
            Ok(())
        }
        fn is_blank(&self) -> bool {
            self.0.is_empty()
        }
        fn blank() -> Self {
            Self::default()
        }
    }
    impl Key for $name {
        fn text(&self) -> &str { &self.0 }
        fn of(text: &str) -> Option<Self> { Self::new(text).ok() }
    }
    crate::through_serde!($name);
    impl std::fmt::Display for $name {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.0) }
    }
    #[cfg(feature = "schema")]
    impl schemars::JsonSchema for $name {
        fn schema_name() -> std::borrow::Cow<'static, str> { "Id".into() }
        fn inline_schema() -> bool { true }
        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            schemars::json_schema!({ "type": "string", "pattern": "^[A-Za-z0-9_.-]{1,64}$" })
        }
    }
    impl Public for $name {}
)* } }

ids! {
    /// A plan.
    PlanId
    /// A goal; unique in its plan. One that goes along into the next period keeps it there, and two
    /// plans then hold the same goal at two times.
    GoalId
    /// A KPI; unique in its goal.
    KpiId
    /// An action; unique in its goal.
    ActionId
    /// A piece of evidence; unique in its goal.
    EvidenceId
    /// A record of work with AI; unique in its goal.
    RecordId
    /// An item of the cascade (figure, policy, objective); unique in its context.
    ItemId
    /// A category: one of the catalogue's or a user's own.
    CategoryId
    /// An exit model (伸ばしたい専門性): one of the catalogue's or a user's own.
    ExitModelId
    /// A template.
    TemplateId
    /// An agenda (進行): one of the catalogue's or a facilitator's own.
    AgendaId
    /// A phase (場面); unique in its agenda.
    PhaseId
    /// A live session: the same in its pack, in what is handed in to it and in the reply.
    SessionId
}
