#![no_main]
//! See `office/sealed.rs`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| deguchi_fuzz::sealed::try_out(bytes));
