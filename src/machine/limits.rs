//! What a run may take at most: memory, depth of calls, steps.

/// The limits of a run. Beside them stand those that are the same for every run: a single value takes at most 1 GiB, an int has at
/// most 4,300 digits where it is written or read as text, and iterators ask one another at most as deep as the machine's stack goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes that the run may hold. Looked at every so often and whenever something large is made; beyond it is a `MemoryError`.
    pub memory: usize,
    /// How deep functions may call one another; beyond it is a `RecursionError`, as in CPython.
    pub depth: usize,
    /// Instructions and items, counted as fuel is; beyond it the run is stopped. `None`: as many as it takes.
    pub steps: Option<u64>,
}

impl Limits {
    /// The memory budget where nobody says otherwise, in bytes.
    pub const MEMORY: usize = 4 << 30;
    /// The depth where nobody says otherwise: CPython's.
    pub const DEPTH: usize = 1000;
}

impl Default for Limits {
    fn default() -> Self {
        Self { memory: Self::MEMORY, depth: Self::DEPTH, steps: None }
    }
}
