//! The words for what a stage is doing and what happened to it.

/// What a stage is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StageState {
    /// Built, never asked.
    #[default]
    Created,
    /// On the machine's stack.
    Running,
    /// Has given something and stands where it stood.
    Suspended,
    /// Asked, and nothing there yet.
    Waiting,
    /// Ended, or closed.
    Closed,
    /// Raised.
    Failed,
}

impl StageState {
    /// The word for it, as `drip trace` and `--stats=json` write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Running => "running",
            Self::Suspended => "suspended",
            Self::Waiting => "waiting",
            Self::Closed => "closed",
            Self::Failed => "failed",
        }
    }
}

/// How much of its input a stage keeps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Holds {
    /// O(1).
    #[default]
    Streams,
    /// A bounded number of items.
    Some,
    /// Everything: a barrier.
    All,
}

impl Holds {
    /// The words for it, as listings write them.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Streams => "streams",
            Self::Some => "holds some",
            Self::All => "collects all",
        }
    }
}

/// What happened in an event.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EventKind {
    /// `next()` was called on the stage.
    #[default]
    Call,
    /// It gave an item.
    Yield,
    /// It ended.
    Return,
    /// It raised.
    Raise,
    /// It has nothing yet.
    Wait,
    /// A value was sent in.
    Send,
    /// An exception was thrown in.
    Throw,
    /// It was closed.
    Close,
}

impl EventKind {
    /// The word for it, as `drip trace` writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Yield => "yield",
            Self::Return => "return",
            Self::Raise => "raise",
            Self::Wait => "wait",
            Self::Send => "send",
            Self::Throw => "throw",
            Self::Close => "close",
        }
    }
}
