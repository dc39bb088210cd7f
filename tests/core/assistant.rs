//! The writing assistant: its corpora, its mends, its properties.

mod aims;
mod catalogue;
mod corpus;
mod engine;
mod joined;
mod mends;
mod own;
mod plan;
mod plan_findings;
mod properties;
mod strength;
mod substance;
pub(crate) mod support;
mod twins;
mod whole;
