#![no_main]
//! See `importers/kept.rs`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| deguchi_fuzz::kept::try_out(bytes));
