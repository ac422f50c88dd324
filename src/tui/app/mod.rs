//! The explorer's state, and what an input does to it. No drawing: a view reads this and changes nothing.

mod area;
mod arguments;
mod brackets;
mod breaks;
mod canvas;
mod cards;
mod completion;
mod console;
mod demand;
mod editor;
mod event;
mod examples;
mod export;
mod form;
mod form_layout;
mod highlight;
mod hints;
mod key;
mod keys;
mod layout;
mod learning;
mod lineage;
pub(super) mod log;
mod module_names;
mod output_look;
mod overlay;
pub(super) mod pages;
mod palette;
mod prompt;
mod rates;
mod rows;
mod signature;
mod start;
mod summary;
mod tabs;
mod text_edit;
mod tips;
mod travel;
mod typing;
mod update;
pub(in crate::tui) mod windows;
mod words;

use std::path::PathBuf;
use std::sync::Arc;

pub(super) use area::Area;
pub(super) use canvas::place;
pub(super) use canvas::{Branch, Edge, Placed, Placement};
pub(super) use cards::Card;
pub(super) use completion::{Candidate, Completion};
pub(super) use console::Console;
pub(super) use demand::{Motion, edge_words, motion};
pub(super) use editor::Editor;
pub(super) use editor::first_column;
pub(super) use event::{Effect, Event, Listing, Then};
#[cfg(test)]
pub(super) use examples::EXAMPLES;
pub(super) use form::{Field, Form};
pub(super) use form_layout::{FormHit, FormLayout, FormLine, columns, completions};
pub(super) use hints::{bottom_hints, bottom_scrub};
pub(super) use key::Key;
pub(super) use keys::{Action, Binding, rebound, use_bindings};
pub(super) use layout::{Arrangement, Layout};
pub(super) use learning::Learning;
#[cfg(test)]
pub(super) use learning::{Outcome, with_keys};
pub(super) use output_look::OutputLook;
pub(super) use overlay::Overlay;
pub(super) use overlay::{Commands, Confirm};
use pages::after_column;
pub(super) use palette::Palette;
#[cfg(test)]
pub(super) use palette::Spot;
pub(super) use prompt::{Prompt, Purpose, expand};
pub(super) use rates::Rates;
pub(super) use rows::{Row, Tone};
pub(super) use rows::{clipped, left, matches_in, right, wrapped};
pub(super) use signature::{call_signature, signature};
pub(super) use start::{Does, Folder, FolderEntry, Shelf, Start, ToOpen};
pub(super) use summary::{badges, bar, card_line, card_row, empty_rows, title_row};
pub(super) use text_edit::{Mark, TextEdit};
pub(super) use tips::Told;
pub(super) use travel::Travel;
pub(super) use update::Drag;
pub(super) use words::line_of;

use crate::catalog::StageDoc;
use crate::debugger::{Preview, Snapshot, StageId, Stop};
use crate::lessons::Lesson;
use crate::pipeline::Document;

/// What the screen can show side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Pane {
    Canvas,
    Inspector,
    Trace,
    Output,
    Memory,
}

impl Pane {
    pub(crate) const ALL: [Self; 5] = [Self::Canvas, Self::Inspector, Self::Trace, Self::Output, Self::Memory];

    /// Its name on screen.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Canvas => "canvas",
            Self::Inspector => "inspector",
            Self::Trace => "trace",
            Self::Output => "output",
            Self::Memory => "memory",
        }
    }
}

/// The pages of the inspector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    State,
    Items,
    Why,
    Code,
    Doc,
}

impl Page {
    pub(crate) const ALL: [Self; 5] = [Self::State, Self::Items, Self::Why, Self::Code, Self::Doc];

    /// Its name on screen.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::State => "State",
            Self::Items => "Items",
            Self::Why => "Why",
            Self::Code => "Code",
            Self::Doc => "Doc",
        }
    }
}

/// How important a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grade {
    Info,
    Warning,
    Error,
}

/// One line said to the user, until the next key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Message {
    pub grade: Grade,
    pub text: String,
}

/// Where one looks: nothing here changes what the pipeline does.
#[derive(Clone, Debug)]
pub(crate) struct Look {
    pub focus: Pane,
    /// What stands in the place that inspector and trace share where there is room for one.
    pub side: Pane,
    /// The memory pane stands in the output's place.
    pub memory: bool,
    /// Only the pane in focus is shown.
    pub zoom: bool,
    pub page: Page,
    /// First line shown of each pane, by [`Pane`] order. For panes that follow their end: lines up from the end.
    pub scroll: [usize; 5],
    /// First column of cells shown of the output's lines.
    pub column: usize,
    /// How the output is looked at.
    pub output: OutputLook,
    /// The chosen item of the output, by number; `None` follows the newest.
    pub item: Option<u64>,
    /// The chosen event of the trace, by number; `None` follows the newest.
    pub event: Option<u64>,
    /// The chosen item on the Why page, by its number among those that came in; `None` follows the newest.
    pub why: Option<u64>,
    /// The events that had happened when a step was asked for whose stage's code is to be shown.
    pub follow: Option<u64>,
    /// What `/` looks for.
    pub needle: Option<String>,
    /// The log screen stands in the place of all panes.
    pub log: bool,
}

/// What the explorer was started with.
#[derive(Clone, Debug, Default)]
pub(crate) struct Manner {
    /// Borders and signs in ASCII.
    pub ascii: bool,
    /// Say what to press first.
    pub welcome: bool,
    /// The theme's name, of those that there are.
    pub theme: String,
    /// The themes that there are.
    pub themes: Vec<String>,
    /// Say once, when it comes up, what one could do next.
    pub hints: bool,
    /// Files opened or saved lately, the newest first.
    pub recent: Vec<PathBuf>,
    /// The names of the lessons that were taken to their end.
    pub learned: Vec<String>,
    /// Begin with the log screen.
    pub log: bool,
    /// Begin with the menu of what can be opened.
    pub menu: bool,
    /// The same, with its lessons.
    pub lessons: bool,
    /// Begin with a lesson, whose first pipeline is the document.
    pub lesson: Option<&'static Lesson>,
}

/// The whole of the explorer's state.
#[derive(Debug)]
pub(crate) struct App {
    pub document: Document,
    /// How often a text was handed to the machine: the revision of the newest, over all documents opened.
    pub loads: u64,
    /// The document as it was handed to the machine last.
    pub loaded: Document,
    /// How many trials were asked for.
    pub tries: u64,
    /// The trial that compares the last change with what was before it, while it is under way.
    pub comparing: Option<u64>,
    /// What the last change changed.
    pub comparison: Option<Arc<Preview>>,
    pub catalog: Vec<&'static StageDoc>,
    /// The picture that is shown: the present, or an earlier one.
    pub picture: Arc<Snapshot>,
    pub travel: Travel,
    /// The breakpoints as the machine was told of them.
    pub stops: Vec<Stop>,
    /// How many times an iterator was asked by hand.
    pub pokes: u64,
    /// The item that was last asked about, and the text's revision then.
    pub asked_why: Option<(StageId, u64, u64)>,
    /// The item of the output whose way was last asked for, and the text's revision then.
    pub asked_trail: Option<(u64, u64)>,
    pub rates: Rates,
    pub log: log::Log,
    pub selected: Option<StageId>,
    pub look: Look,
    pub overlay: Option<Overlay>,
    pub message: Option<Message>,
    /// What was typed into the whole-text editor and left without applying it.
    pub left_text: Option<String>,
    /// The text that was copied last.
    pub clipboard: String,
    /// What was said of what could be done next.
    pub told: Told,
    /// The lesson that is being taken.
    pub learning: Option<Learning>,
    /// The card that the mouse carries.
    pub drag: Option<Drag>,
    /// Digits typed so far: how many items the next `next()` pulls.
    pub count: Option<u64>,
    pub skip_errors: bool,
    pub size: (u16, u16),
    pub manner: Manner,
}

/// What to press first, where there is little room.
pub(super) fn first_keys() -> String {
    let [next, help] = [Action::Next, Action::Help].map(keys::key_words);
    format!("{next} pulls an item, {help} shows all keys")
}

/// What to press first.
fn welcome_words(document: &Document) -> String {
    let [next, add, help] = [Action::Next, Action::AddAfter, Action::Help].map(keys::key_words);
    match document.is_without_pipeline() {
        true => format!("{add} adds the first stage; {help} shows every key"),
        false => format!("{next} pulls the first item; {help} shows every key"),
    }
}

/// Whether a text has no pipeline of its own: its body is what asks.
fn is_script(document: &Document) -> bool {
    document.outline().stages.is_empty() && cards::checks(document) && !document.is_without_pipeline()
}

impl App {
    /// A fresh explorer of `document`, at `size` columns and rows.
    pub(crate) fn new(document: Document, catalog: Vec<&'static StageDoc>, manner: Manner, size: (u16, u16)) -> Self {
        let selected = document.outline().stages.last().map(|stage| stage.id.clone());
        let welcome = Message { grade: Grade::Info, text: welcome_words(&document) };
        let script = is_script(&document);
        let menu = match (manner.lessons, manner.menu) {
            (true, _) => Some(Start::lessons(&manner, 0)),
            (false, menu) => menu.then(|| Start::menu(&manner)),
        };
        Self {
            loaded: document.clone(),
            document,
            loads: 1,
            tries: 0,
            comparing: None,
            comparison: None,
            catalog,
            picture: Arc::default(),
            travel: Travel::default(),
            stops: Vec::new(),
            pokes: 0,
            asked_why: None,
            asked_trail: None,
            rates: Rates::default(),
            log: log::Log::default(),
            selected,
            look: Look {
                focus: Pane::Canvas,
                side: Pane::Inspector,
                memory: false,
                zoom: false,
                page: if script { Page::Code } else { Page::State },
                scroll: [0; 5],
                column: 0,
                output: OutputLook::default(),
                item: None,
                event: None,
                why: None,
                follow: None,
                needle: None,
                log: manner.log,
            },
            overlay: menu.map(|menu| Overlay::Start(Box::new(menu))),
            // The log screen runs already, and its keys stand below it.
            message: (manner.welcome && !manner.log && !manner.menu && manner.lesson.is_none()).then_some(welcome),
            left_text: None,
            clipboard: String::new(),
            told: Told::default(),
            learning: manner.lesson.map(|lesson| Learning::new(lesson, 0, 0)),
            drag: None,
            count: None,
            skip_errors: false,
            size,
            manner,
        }
    }

    /// The cards of the canvas, in spine order.
    pub(crate) fn cards(&self) -> Vec<Card<'_>> {
        if self.is_before_edit() {
            return cards::of_picture(&self.picture);
        }
        cards::cards(&self.document, &self.picture, self.loads)
    }

    /// Where everything stands on a screen of this size.
    pub(crate) fn layout(&self) -> Layout {
        let lesson = self.learning.as_ref().filter(|_| !self.look.log);
        let wished = lesson.map_or(0, |lesson| lesson.height(self.size, self.manner.ascii));
        let console = matches!(self.overlay, Some(Overlay::Console(_)));
        let below = layout::Below { lesson: wished, console };
        let mut layout = layout::layout(self.size, &self.look, self.canvas_rows(), below);
        if self.tabs().len() > 1 {
            layout.tabs = tabs::make_room(&mut layout.panes);
        }
        layout
    }

    /// Rows in which the canvas shows the whole pipeline; all that there are for a script, whose stages come and go.
    fn canvas_rows(&self) -> u16 {
        let stages = &self.document.outline().stages;
        let mut heights: Vec<(&str, usize)> = Vec::with_capacity(stages.len());
        for stage in stages {
            let above = heights.iter().filter(|(id, _)| stage.inputs.iter().any(|input| input == id));
            heights.push((&stage.id, above.map(|(_, height)| height + 1).max().unwrap_or(1)));
        }
        let tallest = heights.iter().map(|(_, height)| *height).max().unwrap_or(usize::MAX);
        let tabs = usize::from(!self.document.named_pipelines().is_empty());
        u16::try_from(tallest.saturating_mul(canvas::STEP as usize).saturating_add(tabs)).unwrap_or(u16::MAX)
    }

    /// What the catalog says about that name.
    pub(crate) fn doc(&self, name: &str) -> Option<&'static StageDoc> {
        self.catalog.iter().find(|doc| doc.name == name).copied()
    }

    fn say(&mut self, grade: Grade, text: impl Into<String>) {
        self.message = Some(Message { grade, text: text.into() });
    }
}
