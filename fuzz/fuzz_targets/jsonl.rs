//! `drip_fuzz::jsonl`, for whatever bytes the fuzzer comes to.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| drip_fuzz::jsonl(bytes));
