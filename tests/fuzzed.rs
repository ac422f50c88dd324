//! What the fuzz targets hold of any bytes: for the corpus that is kept (seeds, and what once broke a claim), and for a short blind run
//! of mutations of it. `fuzz/run` looks further, led by coverage.
#![cfg(test)]

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

#[path = "../fuzz/src/lib.rs"]
pub mod claims;

/// How many mutations of its corpus are tried on a claim.
const MUTATIONS: u32 = 60;

/// The files of a corpus, by name.
fn corpus(name: &str) -> Vec<(String, Vec<u8>)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let mut files: Vec<_> = fs::read_dir(&directory).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 4, "{name} has a corpus");
    files.into_iter().map(|file| (file.display().to_string(), fs::read(&file).unwrap())).collect()
}

/// Bytes with some of them changed, left out, doubled, or exchanged for some of other bytes.
fn mutated(corpus: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let index = any::<prop::sample::Index>;
    let mutation = (0..5_u8, index(), index(), any::<u8>());
    let bytes = prop::sample::select(corpus.clone());
    (bytes, prop::sample::select(corpus), prop::collection::vec(mutation, 1..6)).prop_map(|(mut bytes, other, all)| {
        for (kind, from, to, byte) in all {
            let (a, b) = (from.index(bytes.len() + 1), to.index(bytes.len() + 1));
            let (from, to) = (a.min(b), a.max(b).min(a.min(b) + 64));
            match kind {
                0 if from < bytes.len() => bytes[from] = byte,
                1 => drop(bytes.drain(from..to)),
                2 => bytes.extend_from_within(from..to),
                3 => bytes.insert(from, byte),
                _ => {
                    let taken = other.get(from..).unwrap_or_default();
                    bytes.splice(from..to, taken.iter().copied().take(64));
                }
            }
        }
        bytes
    })
}

/// Makes a claim of every file of its corpus, and of mutations; the bytes are named where it does not hold.
fn holds(name: &str, claim: fn(&[u8])) {
    let corpus = corpus(name);
    for (file, bytes) in &corpus {
        if std::panic::catch_unwind(|| claim(bytes)).is_err() {
            panic!("{name} does not hold for {file}");
        }
    }
    let config = Config { cases: MUTATIONS, failure_persistence: None, ..Config::default() };
    let mutated = mutated(corpus.into_iter().map(|(_, bytes)| bytes).collect());
    let run = TestRunner::new(config).run(&mutated, |bytes| {
        claim(&bytes);
        Ok(())
    });
    if let Err(failure) = run {
        panic!("{name} does not hold for a mutation: {failure}");
    }
}

#[test]
fn any_text_is_a_program_or_is_refused() {
    holds("language", claims::language);
}

#[test]
fn csv_comes_to_the_same_in_every_way() {
    holds("csv", claims::csv);
}

#[test]
fn json_lines_come_to_the_same_in_every_way() {
    holds("jsonl", claims::jsonl);
}

#[test]
fn gzip_comes_to_the_same_in_every_way() {
    holds("gzip", claims::gzip);
}

#[test]
fn what_is_shown_is_harmless() {
    holds("sanitiser", claims::sanitiser);
}

#[test]
fn any_keys_leave_a_screen_that_is_harmless() {
    holds("keys", claims::keys);
}
