//! The core's behaviour, as users rely on it.

mod catalogue;
mod catalogue_parts;
mod catalogue_words;
mod change;
mod formats_read;
mod formats_schema;
mod tidy;
