//! Coroutines resumed on an explicit stack: demand, chunks, waiting, fuel, meters, events.
//!
//! Everything that can be asked for a next item is a [`Coroutine`]. It never calls another: it answers a [`Step`], the
//! [`Machine`] pushes whom it asked on its stack, and resumes it with what came. There is no recursion, so that a pause can
//! fall between any two steps, and stepping and running are one code path.
//!
//! Laziness: nothing is ever pulled that item-by-item execution would not have pulled to serve the same [`Demand`]. Items
//! that were emitted and not yet taken stay with their producer ([`Context::put_back`]); whoever asks something effectful
//! asks for one item, which the machine sees to.

mod alone;
mod called_with;
mod chunk;
mod context;
mod coroutine;
mod disk;
mod fuel;
mod hosting;
mod id;
mod inputs;
mod iter;
mod limits;
#[expect(clippy::module_inception, reason = "the machine is what the room is about")]
mod machine;
mod made;
mod meter;
mod origin;
mod record;
mod skipped;
mod stages;
mod state;
mod tape;
mod timer;
mod trace;
mod verdicts;
mod wait;
mod world;

pub use chunk::{Chunk, Demand};
pub use context::Context;
pub use coroutine::{Above, Arguments, Coroutine, FrameValues, FrameView, Place, Request, Resume, Step, TakenOne};
pub use disk::{Arrived, DirItem, Disk, FileKind, FileStat, RawInput};
pub(crate) use hosting::Loan;
pub use id::StageId;
pub use inputs::{InputFile, Inputs};
pub use iter::{Iter, IterCell};
pub use limits::Limits;
pub use machine::{Machine, Outcome, Pace, Suspended};
pub use meter::Meter;
pub use origin::{ORIGIN_BYTES, Origin};
pub use record::{StageInfo, StageRecord};
pub use skipped::{Skipped, SkippedItem};
pub use stages::name_stages;
pub use state::{EventKind, Holds, StageState};
pub use tape::{Tape, TapeEntry, Taped};
pub use timer::{Clock, Sleep, StillClock, Timer};
pub use trace::{Event, Recording, Trace};
pub use wait::{Hurry, WaitFor, Waker};
pub use world::{Called, Interpreter, World, WorldNotice};
