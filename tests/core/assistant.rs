//! The writing assistant: its corpora, its mends, its properties.

mod aims;
mod calm;
mod catalogue;
mod choices;
mod corpus;
mod engine;
mod fields;
mod figures;
mod ground;
mod house;
mod joined;
mod mends;
mod own;
mod period;
mod plan;
mod plan_findings;
mod proof;
mod properties;
mod strength;
mod substance;
pub(crate) mod support;
mod tables;
mod twins;
mod unseen;
mod whole;
