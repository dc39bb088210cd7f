//! The rules: one a file, its manual page beside it.

use super::{Case, Finding, Group};

/// The id of the finding that stands for several on a very short text.
pub const TOO_SHORT: &str = "too-short";

/// One rule.
pub trait Rule: Sync {
    /// Its name in code, in data and in message keys.
    fn id(&self) -> &'static str;
    /// What it is about.
    fn group(&self) -> Group;
    /// Adds what it finds.
    fn check(&self, case: &Case<'_>, findings: &mut Vec<Finding>);
}

/// Every rule, the most useful first.
pub const RULES: &[&dyn Rule] = &[];
