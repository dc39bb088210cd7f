#![no_main]
//! See `importers/journal.rs`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| deguchi_fuzz::journal::try_out(bytes));
