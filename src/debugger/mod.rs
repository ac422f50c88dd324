//! A running pipeline for a front end: commands in, snapshots out.
//!
//! The machine lives on its own thread. A front end sends [`Command`]s and reads [`Snapshot`]s; it never touches a value
//! that the machine may still change, and a slow pipeline never delays a key press.

mod album;
mod camera;
mod clock;
mod console;
mod graft;
mod impatience;
mod made;
mod output;
mod over_item;
mod past;
mod picture;
mod plain;
mod probe;
mod runner;
mod series;
mod session;
mod shelf;
mod thread;
mod trail;
mod trial;
mod twin;
mod view;
mod watch;
mod ways_out;
mod why;

pub use crate::machine::{EventKind, Holds, ORIGIN_BYTES, SkippedItem, StageState};
pub use clock::{SystemClock, seed_of_the_day};
pub use console::{Poke, Poked};
pub use past::Past;
pub use picture::{SCRIPT, trace_event};
pub use probe::check;
pub use series::Series;
pub use session::{Progress, Session};
pub use thread::Debugger;
pub use trial::{Offer, OfferKind, Preview, Seen, Trial, Tried, Version};
pub use twin::Twin;
pub use view::{
    CodeView, MeterView, Notice, Origin, OutputItem, OutputKind, Part, RunState, Snapshot, Speed, StageId, StageView,
    TapeItem, TraceEvent, Trail, Why, Worth,
};
pub use watch::{At, Stop};
pub use ways_out::way_out;

/// The names that a module of Python's has here; none for one that is not known.
pub fn module_names(module: &str) -> impl Iterator<Item = &'static str> {
    crate::vm::modules::stage_names(module).iter().copied().chain(crate::vm::modules::names(module))
}

/// What a front end can ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Take this text as the program. Stages above the first changed one keep their state, position and items in flight;
    /// `revision` comes back in [`Snapshot::document`].
    Load {
        /// The whole program.
        text: String,
        /// Its file, as the program finds it in `sys.argv`; empty where it has none.
        name: String,
        /// The document's revision.
        revision: u64,
    },
    /// Take this text as another program, as [`Command::Load`] does its own: what ran before is closed, and nothing of it goes on.
    Open {
        /// The whole program.
        text: String,
        /// Its file, as [`Command::Load`] has it.
        name: String,
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
    /// Pause at these from now on, and at no others. With any, a run goes item by item.
    Break(Vec<Stop>),
    /// Run until this happens, once, or until told otherwise.
    Until(Stop),
    /// Ask an iterator by hand: [`Snapshot::poked`] answers.
    Poke {
        /// Comes back with the answer.
        request: u64,
        /// The stage.
        stage: StageId,
        /// What it is asked.
        poke: Poke,
    },
    /// Run the same pipeline as lists, apart from this one and within a budget: [`Snapshot::twin`] answers.
    RunTwin,
    /// Say why a stage did what it did with the item of that number that came to it: [`Snapshot::why`] answers. Nothing
    /// moves for it.
    Why {
        /// The stage.
        stage: StageId,
        /// The item's number.
        number: u64,
    },
    /// Say where the item of that number came from that left the last stage: [`Snapshot::trail`] answers. Nothing moves for it.
    Trail(u64),
    /// Run a stage, as it would be, over items that have passed; the answer comes in [`Snapshot::preview`]. Nothing is pulled.
    Try(Box<Trial>),
    /// Close everything and end the thread.
    Quit,
}
