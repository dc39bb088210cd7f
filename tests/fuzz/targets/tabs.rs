#![no_main]
//! See `importers/tabs.rs`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| deguchi_fuzz::tabs::try_out(bytes));
