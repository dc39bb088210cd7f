//! The writing assistant: its corpora, its mends, its properties.

mod corpus;
mod mends;
mod properties;
mod support;
