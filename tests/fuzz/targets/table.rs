#![no_main]
//! See `importers/table.rs`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| deguchi_fuzz::table::try_out(bytes));
