//! The sample data that the program carries, so that its first pipelines run in any directory.

const SAMPLES: &[(&str, &[u8])] = &[
    ("sample_data/app.log", include_bytes!("../../sample_data/app.log")),
    ("sample_data/numbers.txt", include_bytes!("../../sample_data/numbers.txt")),
    ("sample_data/people.csv", include_bytes!("../../sample_data/people.csv")),
    ("sample_data/requests.jsonl", include_bytes!("../../sample_data/requests.jsonl")),
];

/// The sample of that path, which starts with `sample_data/`. It stands in only where there is no such file.
pub(super) fn sample(path: &str) -> Option<&'static [u8]> {
    SAMPLES.iter().find(|(name, _)| *name == path).map(|(_, bytes)| *bytes)
}

/// The paths of all samples.
pub(super) fn paths() -> impl Iterator<Item = &'static str> {
    SAMPLES.iter().map(|(name, _)| *name)
}
