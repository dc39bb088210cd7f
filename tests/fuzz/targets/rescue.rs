#![no_main]
//! See `importers/rescue.rs`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| deguchi_fuzz::rescue::try_out(bytes));
