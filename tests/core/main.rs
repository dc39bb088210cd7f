//! The core's behaviour, as users rely on it.

mod arbitrary;
mod assistant;
mod assistant_checklist;
mod cascade;
mod catalogue;
mod catalogue_parts;
mod catalogue_words;
mod change;
mod date;
mod formats_link;
mod formats_lookup;
mod formats_messages;
mod formats_preview;
mod formats_properties;
mod formats_read;
mod formats_scan;
mod formats_schema;
mod formats_table;
mod guide;
mod json;
mod messages;
mod overlay;
mod sorted;
mod take_back;
mod tidy;
mod words;
