#![no_main]
//! See `importers/code.rs`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| deguchi_fuzz::code::try_out(bytes));
