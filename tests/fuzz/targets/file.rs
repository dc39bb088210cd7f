#![no_main]
//! See `importers/file.rs`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| deguchi_fuzz::file::try_out(bytes));
