//! What a front end sees of a running pipeline: plain data, owned, `Send`.
//!
//! Texts in here are raw: whoever shows them passes them through its sanitiser first.

use std::sync::Arc;

use super::console::Poked;
use super::series::Series;
use super::trial::Preview;
use super::twin::Twin;
use crate::lang::{Diagnostic, Span};
use crate::machine::{EventKind, Holds, SkippedItem, StageState};

/// A stage's identity: its place from the source down (`1`, `2`), lanes as `2.1.1`, made while running as `3~1`.
pub type StageId = String;

/// What the pipeline as a whole is doing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RunState {
    /// The text does not check; [`Snapshot::problems`] says why.
    #[default]
    Broken,
    /// Nothing moves until a command says so.
    Paused,
    /// Pulling on its own, at the chosen [`Speed`].
    Running,
    /// A pull is under way and waits for the world, in words ("waiting for app.log to grow").
    Waiting(String),
    /// The last `next()` was answered with the end.
    Finished,
    /// Raised; the text is the rendered error.
    Failed(String),
}

/// How fast `run` goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speed {
    /// That many events a second, each one shown.
    EventsPerSecond(u32),
    /// As fast as the machine goes.
    Full,
}

/// A picture of the pipeline between two steps.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// Rises with each picture; equal numbers mean the same picture.
    pub revision: u64,
    /// The document revision ([`super::Command::Load`]) that this is a picture of.
    pub document: u64,
    /// What the whole is doing.
    pub run: RunState,
    /// How fast it runs when it runs.
    pub speed: Option<Speed>,
    /// Every stage: spine order, lanes before the stage they feed, those made while running before whoever asks them,
    /// as long as they live; a script ends with its body.
    pub stages: Vec<Arc<StageView>>,
    /// The newest items that left the last stage, oldest first.
    pub output: Series<OutputItem>,
    /// How many items have left the last stage in all.
    pub output_total: u64,
    /// The newest events, oldest first.
    pub trace: Series<TraceEvent>,
    /// How many events there have been in all.
    pub trace_total: u64,
    /// Events that full speed left out of the trace.
    pub trace_skipped: u64,
    /// How many `next()` calls, over all stages, the last item took.
    pub pulls_for_last: u64,
    /// How many the one that is under way has taken so far; 0 where none is.
    pub pulls_under_way: u64,
    /// Bytes held by all stages and edges now.
    pub held_bytes: u64,
    /// Bytes that the same pipeline as lists would hold for what has passed so far.
    pub list_bytes: u64,
    /// What the same pipeline held as lists, when it was last run so.
    pub twin: Option<Arc<Twin>>,
    /// Bytes that the whole process holds, where the system says.
    pub resident_bytes: Option<u64>,
    /// Why the run paused by itself: a breakpoint in words.
    pub stopped: Option<String>,
    /// The newest answer to [`super::Command::Poke`].
    pub poked: Option<Arc<Poked>>,
    /// The newest answer to [`super::Command::Why`].
    pub why: Option<Arc<Why>>,
    /// The newest answer to [`super::Command::Trail`].
    pub trail: Option<Arc<Trail>>,
    /// Things that happened to the world: truncated files, lines cut, events lost.
    pub notices: Vec<Notice>,
    /// What is wrong with the text, when `run` is [`RunState::Broken`].
    pub problems: Vec<Diagnostic>,
    /// How many commands had been taken in.
    pub obeyed: u64,
    /// What the newest [`super::Command::Try`] came to.
    pub preview: Option<Arc<Preview>>,
}

/// One stage of a [`Snapshot`].
#[derive(Clone, Debug, Default)]
pub struct StageView {
    /// Its id.
    pub id: StageId,
    /// Its name: `filter`, `read_lines`, the name of the user's function.
    pub name: String,
    /// Its text in the program, on one line: `filter("ERROR" in _)`.
    pub label: String,
    /// Where it stands in the program; empty for stages made while running.
    pub site: Span,
    /// Whether its behaviour is code of the user's.
    pub is_code: bool,
    /// State.
    pub state: StageState,
    /// Why it waits, in words.
    pub waiting: Option<String>,
    /// What it holds of its input, for the badge.
    pub holds: Holds,
    /// Whether it never ends by itself (`count()`).
    pub endless: bool,
    /// Whether it follows something that grows (`tail`).
    pub live: bool,
    /// Ids of the stages that it asks, in order.
    pub inputs: Vec<StageId>,
    /// Counts and bytes.
    pub meter: MeterView,
    /// Items that left the stage and that nobody has taken yet.
    pub in_flight: u64,
    /// Its own state in its own words: (`offset`, `4 096 of 10 240`), (`key`, `'a'`).
    pub facts: Vec<(String, String)>,
    /// For a fold that still reads: what it has come to so far, in few words.
    pub so_far: Option<String>,
    /// For code: where it stands.
    pub code: Option<CodeView>,
    /// The newest items that came in, oldest first.
    pub items_in: Series<TapeItem>,
    /// The newest items that went out, oldest first.
    pub items_out: Series<TapeItem>,
    /// The newest error, rendered on one line.
    pub last_error: Option<String>,
    /// How many items it skipped because it raised at them.
    pub skipped: u64,
    /// The last of those, oldest first.
    pub skipped_items: Vec<SkippedItem>,
}

/// Exact counts, and bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MeterView {
    /// `next()` calls received: items delivered, plus one for each end, failure or pending call.
    pub calls: u64,
    /// Items received from all inputs.
    pub items_in: u64,
    /// Items delivered.
    pub items_out: u64,
    /// Items that it received and decided not to pass on.
    pub dropped: u64,
    /// Errors raised or skipped.
    pub errors: u64,
    /// Bytes held now.
    pub held_bytes: u64,
    /// Most bytes held so far.
    pub peak_bytes: u64,
    /// Bytes that a list of everything it gave out would hold.
    pub list_bytes: u64,
    /// Nanoseconds spent inside, where time is measured.
    pub nanos: u64,
}

/// Where a code stage stands.
#[derive(Clone, Debug, Default)]
pub struct CodeView {
    /// The function's name.
    pub function: String,
    /// Line number, from 1, in the document, of the first line of `source`.
    pub first_line: u32,
    /// The function's source lines.
    pub source: Arc<[String]>,
    /// Line number, from 1, in the document, where the frame is suspended; `None` once it has ended.
    pub line: Option<u32>,
    /// Line number of the statement at which it raised, where it has.
    pub failed: Option<u32>,
    /// Local names and the repr of their values, in order of first assignment.
    pub locals: Vec<(String, String)>,
    /// What a `yield from` delegates to, as a short repr.
    pub delegate: Option<String>,
}

/// An item on a stage's tape.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TapeItem {
    /// Its number, from 1.
    pub number: u64,
    /// A short repr.
    pub text: String,
    /// Whether the stage passed it on, where that is known.
    pub kept: Option<bool>,
    /// For one that went out: what of each input went into it, where that is known.
    pub from: Vec<Origin>,
}

/// Which items of an input a stage took for an item that it gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The input.
    pub stage: StageId,
    /// The number of the first that it took.
    pub first: u64,
    /// The number of the last.
    pub last: u64,
}

/// A line of the output: an item that left the last stage, or what came between two.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutputItem {
    /// The item's number, from 1; of another line, that of the item before it.
    pub number: u64,
    /// As `drip run` would print it, cut to a bounded length.
    pub text: String,
    /// The fields where it is a record, dict or tuple, for the table: name and text.
    pub fields: Option<Vec<(String, String)>>,
    /// What it is.
    pub kind: OutputKind,
}

impl OutputItem {
    /// Whether it is an item that left the last stage, and not what stands between those.
    pub fn is_item(&self) -> bool {
        self.kind == OutputKind::Item
    }
}

/// What a line of the output is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OutputKind {
    /// An item that left the last stage.
    #[default]
    Item,
    /// A line that code printed.
    Printed,
    /// Where an edit changed what gives the items behind it.
    Edited,
}

/// One event of the trace.
#[derive(Clone, Debug, Default)]
pub struct TraceEvent {
    /// Its number, from 1.
    pub seq: u64,
    /// What happened.
    pub kind: EventKind,
    /// To which stage.
    pub id: StageId,
    /// That stage's name.
    pub stage: String,
    /// Short repr of the item, the return value or the exception.
    pub item: Option<String>,
    /// For code: the line where the frame is suspended.
    pub line: Option<u32>,
    /// For code: its locals, name and short repr.
    pub locals: Vec<(String, String)>,
    /// The stage's state after the event.
    pub state: StageState,
}

/// Where an item of the output came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trail {
    /// Its number.
    pub item: u64,
    /// What each stage gave for it, and what that came from; an empty text is one that is no longer kept, and what came from
    /// nowhere left a source or longer ago than is recorded.
    pub found: Vec<(StageId, TapeItem)>,
}

impl Trail {
    /// The item of a stage that has this number.
    pub fn find(&self, stage: &str, number: u64) -> Option<&TapeItem> {
        self.found.iter().find(|(id, item)| id == stage && item.number == number).map(|(_, item)| item)
    }
}

/// Why a stage did what it did with an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Why {
    /// The stage.
    pub stage: StageId,
    /// The item's number among those that came to it.
    pub number: u64,
    /// The item's short repr.
    pub item: String,
    /// The expression and what is in it, each part before its own parts; none where `unknown` says why.
    pub parts: Vec<Part>,
    /// Why there are no parts.
    pub unknown: Option<String>,
}

/// A part of an expression, and what it is worth for an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its text.
    pub text: String,
    /// How deep it lies in the whole.
    pub depth: usize,
    /// Its value.
    pub worth: Worth,
}

/// What a part of an expression is worth for an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Worth {
    /// This, as a short repr.
    Value(String),
    /// It raises this.
    Raised(String),
    /// What stands before it keeps it from being reached.
    NotReached,
    /// It might have an effect, and is not evaluated.
    Effects,
}

/// Something that happened to the world, said once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The stage that noticed.
    pub id: StageId,
    /// What, in words.
    pub text: String,
    /// How often since the run began.
    pub times: u64,
}
