//! How deep the tree can get, bounded from the tokens alone.
//!
//! Every node stands above another because of a bracket or of an operator-like token in the same element of it. Within one
//! element the tokens are counted, a comma begins the next; a closed bracket hands on how deep it was, since what follows it
//! (`(...)+1+1`) may come to stand above.

use super::{Diagnostic, Open, Scanner};

/// Open brackets and f-string replacement fields that may stand inside one another: CPython's bound.
const MAX_BRACKETS: usize = 200;
/// Operators, calls, subscripts and attributes that may pile up in one expression, and `elif`s in one `if`.
pub(super) const MAX_CHAIN: usize = 2_000;

/// Something open, and a bound on the depth of the tree under it.
#[derive(Debug)]
pub(super) struct Frame {
    pub(super) open: Open,
    pub(super) at: usize,
    /// Tokens since the last comma that may each put one node above another.
    pub(super) chain: usize,
    /// The deepest thing closed in here since the last comma.
    pub(super) inner: usize,
    /// The deepest thing before the last comma.
    pub(super) deepest: usize,
}

impl Frame {
    pub(super) fn new(open: Open, at: usize) -> Self {
        Self { open, at, chain: 0, inner: 0, deepest: 0 }
    }
}

impl Scanner<'_> {
    pub(super) fn open(&mut self, open: Open, at: usize) -> Result<(), Diagnostic> {
        self.brackets += 1;
        if self.brackets > MAX_BRACKETS {
            return Err(self.error(at, at + 1, "too many nested parentheses").with_help(format!(
                "at most {MAX_BRACKETS} brackets can stand inside one another; name the inner parts"
            )));
        }
        self.frames.push(Frame::new(open, at));
        Ok(())
    }

    /// Takes what is open off the stack and keeps how deep it was.
    pub(super) fn close_frame(&mut self) -> Result<(), Diagnostic> {
        let Some(closed) = self.frames.pop() else { return Ok(()) };
        self.brackets -= usize::from(!matches!(closed.open, Open::Parameters));
        self.depth -= closed.chain;
        let deepest = closed.deepest.max(closed.chain + closed.inner);
        let frame = self.top();
        frame.inner = frame.inner.max(deepest);
        self.check_depth(closed.at)
    }

    /// Counts a token that may put one node of the tree above another.
    pub(super) fn deepen(&mut self, at: usize) -> Result<(), Diagnostic> {
        self.top().chain += 1;
        self.depth += 1;
        self.check_depth(at)
    }

    fn check_depth(&mut self, at: usize) -> Result<(), Diagnostic> {
        if self.depth + self.top().inner <= MAX_CHAIN {
            return Ok(());
        }
        Err(self
            .error(at, at + 1, &format!("more than {MAX_CHAIN} operators in one expression"))
            .with_help("give parts of it names, or keep the values in a list"))
    }
}
