//! A running pipeline for a front end: commands in, snapshots out.
//!
//! The machine lives on its own thread. A front end sends [`Command`]s and reads [`Snapshot`]s; it never touches a value
//! that the machine may still change, and a slow pipeline never delays a key press.

mod clock;
mod graft;
mod made;
mod output;
mod picture;
mod plain;
mod probe;
mod session;
mod thread;
mod trial;
mod view;

pub use crate::machine::{EventKind, Holds, SkippedItem, StageState};
pub use clock::{SystemClock, seed_of_the_day};
pub use picture::{SCRIPT, trace_event};
pub use probe::check;
pub use session::{Progress, Session};
pub use thread::Debugger;
pub use trial::{Offer, OfferKind, Preview, Seen, Trial, Tried, Version};
pub use view::{
    CodeView, MeterView, Notice, OutputItem, RunState, Snapshot, Speed, StageId, StageView, TapeItem, TraceEvent,
};

/// What a front end can ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Take this text as the program. Stages above the first changed one keep their state, position and items in flight;
    /// `revision` comes back in [`Snapshot::document`].
    Load {
        /// The whole program.
        text: String,
        /// The document's revision.
        revision: u64,
    },
    /// Build everything anew, from the start.
    Restart,
    /// Pull this many items from the last stage, then pause.
    Next(u64),
    /// Go on to the next event, then pause.
    StepEvent,
    /// Go on until the pull under way at this stage is answered, then pause.
    Finish(StageId),
    /// Pull until told otherwise.
    Run,
    /// Stop where it stands.
    Pause,
    /// How fast [`Command::Run`] goes.
    SetSpeed(Speed),
    /// Skip items whose stage raises, instead of ending the run.
    SkipErrors(bool),
    /// Run a stage, as it would be, over items that have passed; the answer comes in [`Snapshot::preview`]. Nothing is pulled.
    Try(Box<Trial>),
    /// Close everything and end the thread.
    Quit,
}
