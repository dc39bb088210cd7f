//! The core's behaviour, as users rely on it.

mod change;
mod formats_read;
mod formats_schema;
mod tidy;
