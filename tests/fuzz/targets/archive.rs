#![no_main]
//! See `office/archive.rs`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| deguchi_fuzz::archive::try_out(bytes));
