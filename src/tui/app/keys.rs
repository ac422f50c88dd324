//! The one table that binds keys; hints and help are worded from it.

mod action;
mod rebinding;
mod table;

use std::borrow::Cow;
use std::sync::OnceLock;

pub(crate) use action::Action;
pub(crate) use rebinding::rebound;
use table::BINDINGS;

use super::editor::Edit;
use super::key::Key;
use super::{App, Overlay, Pane};

/// Where a binding holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Context {
    /// Everywhere.
    Always,
    /// Wherever no overlay is open.
    Main,
    Canvas,
    Inspector,
    Output,
    /// A search is open.
    Found,
    /// An earlier moment is shown.
    Past,
    /// A lesson is being taken.
    Lesson,
    Palette,
    Form,
    Text,
    /// Something is looked for in the whole text.
    TextFind,
    Path,
    Find,
    Commands,
    Memory,
    Breaks,
    Console,
    /// The start menu.
    Start,
    /// Its list is narrowed by typing.
    StartTyping,
    /// The pipeline as a program for something else.
    Export,
    /// Help, or an item shown whole.
    Reading,
    Confirm,
    /// The log screen.
    Log,
    /// A filter or a search is being typed there.
    LogTyping,
}

impl Context {
    /// The heading in the help.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Always => "Anywhere",
            Self::Main => "Explorer",
            Self::Canvas => "Canvas",
            Self::Inspector => "Inspector",
            Self::Output => "Output",
            Self::Found => "While a search is open",
            Self::Past => "While an earlier moment is shown",
            Self::Lesson => "In a lesson",
            Self::Palette => "Adding a stage",
            Self::Form => "A stage's form",
            Self::Text => "The whole text",
            Self::TextFind => "Searching in the whole text",
            Self::Path => "A file's name",
            Self::Find => "Searching",
            Self::Commands => "Commands",
            Self::Memory => "Memory",
            Self::Breaks => "Breakpoints",
            Self::Console => "Generator console",
            Self::Start => "Start menu",
            Self::StartTyping => "Start menu, while typing",
            Self::Export => "Exporting",
            Self::Reading => "Reading",
            Self::Confirm => "A question",
            Self::Log => "Log screen",
            Self::LogTyping => "Filter or search in a log",
        }
    }
}

/// One line of the table.
#[derive(Clone, Debug)]
pub(crate) struct Binding {
    pub context: Context,
    pub keys: Cow<'static, [Key]>,
    pub action: Action,
    /// What it does, for the help and the command list.
    pub does: &'static str,
    /// One or two words for the bottom line; none: not shown there.
    pub hint: Option<&'static str>,
}

/// The table in use, where the user has changed keys.
static CHANGED: OnceLock<Vec<Binding>> = OnceLock::new();

/// The table that holds: the usual one, or that with the user's own keys.
pub(crate) fn bindings() -> &'static [Binding] {
    CHANGED.get().map_or(BINDINGS, Vec::as_slice)
}

/// The key that does it in the explorer, for a sentence that names it.
pub(crate) fn key_words(action: Action) -> String {
    let all = || bindings().iter().filter(|binding| binding.action == action);
    let found = all().find(|binding| binding.context == Context::Main).or_else(|| all().next());
    found.map(|binding| binding.keys[0].words()).unwrap_or_default()
}

/// The key that does what a settings file calls by that name.
pub(crate) fn named_key(name: &str) -> Option<String> {
    bindings().iter().find(|binding| binding.action.name() == name).map(|binding| binding.keys[0].words())
}

/// Has another table hold from now on, once.
pub(crate) fn use_bindings(changed: Vec<Binding>) {
    // A second table would come from a second start in one process, which there is not.
    let _ = CHANGED.set(changed);
}

/// The contexts that hold now, the nearest first.
pub(crate) fn contexts(app: &App) -> Vec<Context> {
    if let Some(Overlay::Start(start)) = &app.overlay
        && !start.typing
    {
        return vec![Context::Start, Context::Main, Context::Always];
    }
    if let Some(overlay) = &app.overlay {
        let context = match overlay {
            Overlay::Palette(_) => Context::Palette,
            Overlay::Form(_) => Context::Form,
            Overlay::Text(text) if text.find.is_some() => Context::TextFind,
            Overlay::Text(_) => Context::Text,
            Overlay::Prompt(prompt) if prompt.is_path() => Context::Path,
            Overlay::Prompt(_) => Context::Find,
            Overlay::Commands(_) => Context::Commands,
            Overlay::Breaks(_) => Context::Breaks,
            Overlay::Console(_) => Context::Console,
            Overlay::Start(_) => Context::StartTyping,
            Overlay::Help(_) | Overlay::Changes(_) | Overlay::Item { .. } => Context::Reading,
            Overlay::Export(_) => return vec![Context::Export, Context::Reading, Context::Always],
            Overlay::Confirm(_) => Context::Confirm,
        };
        return vec![context, Context::Always];
    }
    contexts_below(app)
}

/// Those that hold where no window is open.
pub(crate) fn contexts_below(app: &App) -> Vec<Context> {
    if app.look.log {
        return if app.log.typing.is_some() {
            vec![Context::LogTyping, Context::Always]
        } else {
            vec![Context::Log, Context::Main, Context::Always]
        };
    }
    let mut contexts = Vec::new();
    if app.look.needle.is_some() {
        contexts.push(Context::Found);
    }
    if app.is_back() {
        contexts.push(Context::Past);
    }
    // The memory pane's own key runs the pipeline as lists, which a lesson asks for.
    if app.learning.is_some() && app.look.focus != Pane::Memory {
        contexts.push(Context::Lesson);
    }
    match app.look.focus {
        Pane::Canvas => contexts.push(Context::Canvas),
        Pane::Inspector => contexts.push(Context::Inspector),
        Pane::Output => contexts.push(Context::Output),
        Pane::Memory => contexts.push(Context::Memory),
        Pane::Trace => {}
    }
    if app.learning.is_some() && app.look.focus == Pane::Memory {
        contexts.push(Context::Lesson);
    }
    contexts.extend([Context::Main, Context::Always]);
    contexts
}

/// What a key means now.
pub(crate) fn action_for(app: &App, key: Key) -> Option<Action> {
    contexts(app).into_iter().find_map(|context| {
        let found = bindings().iter().find(|b| b.context == context && b.keys.iter().any(|k| k.matches(key)));
        found.map(|binding| binding.action)
    })
}

/// What a key does to text that is being typed, the same in every field: as in a shell.
pub(crate) fn edit_for(key: Key) -> Option<Edit> {
    Some(match key {
        Key::Char(c) => Edit::Type(c.to_string()),
        Key::Enter => Edit::Newline,
        Key::Backspace | Key::Ctrl('h') => Edit::Backspace,
        Key::Delete | Key::Ctrl('d') => Edit::Delete,
        Key::Ctrl('w') => Edit::DeleteWord,
        Key::Ctrl('u') => Edit::DeleteToStart,
        Key::Ctrl('k') => Edit::DeleteToEnd,
        Key::Left | Key::Ctrl('b') => Edit::Left,
        Key::Right | Key::Ctrl('f') => Edit::Right,
        Key::CtrlLeft | Key::Alt('b') => Edit::WordLeft,
        Key::CtrlRight | Key::Alt('f') => Edit::WordRight,
        Key::Home | Key::Ctrl('a') => Edit::Home,
        Key::End | Key::Ctrl('e') => Edit::End,
        Key::Up => Edit::Up(1),
        Key::Down => Edit::Down(1),
        Key::ShiftUp => Edit::Select(&Edit::Up(1)),
        Key::ShiftDown => Edit::Select(&Edit::Down(1)),
        Key::ShiftLeft => Edit::Select(&Edit::Left),
        Key::ShiftRight => Edit::Select(&Edit::Right),
        Key::ShiftHome => Edit::Select(&Edit::Home),
        Key::ShiftEnd => Edit::Select(&Edit::End),
        _ => return None,
    })
}
