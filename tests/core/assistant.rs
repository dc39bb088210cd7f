//! The writing assistant: its corpora, its mends, its properties.

mod catalogue;
mod corpus;
mod engine;
mod mends;
mod own;
mod plan;
mod properties;
pub(crate) mod support;
mod whole;
