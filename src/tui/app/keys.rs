//! The one table that binds keys; hints and help are worded from it.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::editor::Edit;
use super::key::Key;
use super::{App, Overlay, Pane};
use crate::lang::nearest;

/// What a key means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Next,
    Count,
    StepEvent,
    RunOrPause,
    Finish,
    Breakpoints,
    Until,
    Console,
    Faster,
    Slower,
    Restart,
    SkipErrors,
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    First,
    Last,
    NextPane,
    PreviousPane,
    ShowPane(Pane),
    NextPage,
    PreviousPage,
    Zoom,
    Memory,
    TraceBack,
    TraceForward,
    ItemBack,
    ItemForward,
    ToPresent,
    RunTwin,
    ShowItem,
    NextTheme,
    NextPipeline,
    PreviousPipeline,
    Tee,
    NextSight,
    SortColumn,
    Wider,
    Narrower,
    AddAfter,
    AddBefore,
    Edit,
    EditText,
    EditOutside,
    Copy,
    CopyAll,
    Paste,
    ShowChanges,
    Bypass,
    Delete,
    MoveUp,
    MoveDown,
    Undo,
    Redo,
    Save,
    Open,
    Start,
    Narrow,
    Find,
    FindNext,
    FindPrevious,
    Commands,
    Help,
    Quit,
    Interrupt,
    Suspend,
    Leave,
    Accept,
    PreviousField,
    Complete,
    UndoTyping,
    RedoTyping,
    Cut,
    SelectAll,
    Dedent,
    GoToProblem,
    SaveAndGoOn,
    Discard,
    LogScreen,
    Filter,
    AsStage,
    NextError,
    PreviousError,
    Offer(char),
    Neighbours,
}

impl Action {
    /// Whether it changes only where one looks, so that it leaves an earlier moment on the screen.
    pub(crate) fn only_looks(self) -> bool {
        use Action as A;
        let moves = matches!(
            self,
            A::Up | A::Down | A::Left | A::Right | A::PageUp | A::PageDown | A::First | A::Last | A::Count
        );
        let shows = matches!(
            self,
            A::NextPane | A::PreviousPane | A::ShowPane(_) | A::NextPage | A::PreviousPage | A::Zoom | A::Memory
        );
        let travels =
            matches!(self, A::TraceBack | A::TraceForward | A::ItemBack | A::ItemForward | A::StepEvent | A::ToPresent);
        let reads = matches!(
            self,
            A::ShowItem
                | A::NextSight
                | A::SortColumn
                | A::Wider
                | A::Narrower
                | A::NextTheme
                | A::Find
                | A::FindNext
                | A::FindPrevious
                | A::Leave
                | A::Commands
                | A::Help
        );
        let leaves = matches!(self, A::Save | A::Quit | A::Interrupt | A::Suspend);
        moves || shows || travels || reads || leaves || matches!(self, A::Faster | A::Slower | A::RunTwin)
    }
}

impl Action {
    /// Its name in a settings file: `run-or-pause`.
    pub(crate) fn name(self) -> String {
        let mut name = String::new();
        for c in format!("{self:?}").chars().filter(|c| *c != ')') {
            match c {
                '(' => name.push('-'),
                c if c.is_ascii_uppercase() => {
                    if !name.is_empty() && !name.ends_with('-') {
                        name.push('-');
                    }
                    name.push(c.to_ascii_lowercase());
                }
                c => name.push(c),
            }
        }
        name
    }
}

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

const fn bind(
    context: Context,
    keys: &'static [Key],
    action: Action,
    does: &'static str,
    hint: Option<&'static str>,
) -> Binding {
    Binding { context, keys: Cow::Borrowed(keys), action, does, hint }
}

use Action as A;
use Context as C;
use Key as K;

/// The table in use, where the user has changed keys.
static CHANGED: OnceLock<Vec<Binding>> = OnceLock::new();

/// The table that holds: the usual one, or that with the user's own keys.
pub(crate) fn bindings() -> &'static [Binding] {
    CHANGED.get().map_or(BINDINGS, Vec::as_slice)
}

/// The key that does it in the explorer, for a sentence that names it.
pub(crate) fn key_words(action: Action) -> String {
    let found = bindings().iter().find(|binding| binding.action == action && binding.context == C::Main);
    found.map(|binding| binding.keys[0].words()).unwrap_or_default()
}

/// Has another table hold from now on, once.
pub(crate) fn use_bindings(changed: Vec<Binding>) {
    // A second table would come from a second start in one process, which there is not.
    let _ = CHANGED.set(changed);
}

/// The usual table with other keys for some commands, by their names; and for each name or key that means nothing, what is wrong.
/// A key that is given away is taken from whatever had it there.
pub(crate) fn rebound(changes: Vec<(String, Vec<String>)>) -> (Vec<Binding>, Vec<(String, String)>) {
    let mut table = BINDINGS.to_vec();
    let mut problems = Vec::new();
    let in_panes =
        |binding: &&mut Binding| matches!(binding.context, C::Main | C::Canvas | C::Inspector | C::Output | C::Always);
    for (name, words) in changes {
        let Some(binding) = table.iter_mut().filter(in_panes).find(|binding| binding.action.name() == name) else {
            let names: Vec<String> = BINDINGS.iter().map(|binding| binding.action.name()).collect();
            let near = nearest(&name, names.iter().map(String::as_str));
            let near = near.map(|near| format!("; did you mean '{near}'?")).unwrap_or_default();
            let what = format!("there is no command '{name}'{near}");
            problems.push((name, what));
            continue;
        };
        let context = binding.context;
        let action = binding.action;
        let mut keys = Vec::new();
        for word in words {
            match Key::of_words(&word) {
                Some(key) => keys.push(key),
                None => problems.push((
                    name.clone(),
                    format!(
                        "'{word}' is no key: a letter or sign, space, enter, tab, up, pageup ..., with ctrl- or alt- before it"
                    ),
                )),
            }
        }
        if keys.is_empty() {
            continue;
        }
        for other in table.iter_mut().filter(|other| other.context == context) {
            if other.action == action {
                other.keys = Cow::Owned(keys.clone());
            } else if other.keys.iter().any(|key| keys.contains(key)) {
                other.keys = other.keys.iter().copied().filter(|key| !keys.contains(key)).collect();
            }
        }
    }
    table.retain(|binding| !binding.keys.is_empty());
    (table, problems)
}

/// Every key there is. Within a context, hints stand in this order.
static BINDINGS: &[Binding] = &[
    bind(C::Found, &[K::Char('n')], A::FindNext, "next match", Some("next match")),
    bind(C::Found, &[K::Char('N')], A::FindPrevious, "previous match", Some("previous")),
    bind(C::Found, &[K::Esc], A::Leave, "end the search", Some("end search")),
    bind(C::Past, &[K::Char('['), K::Char('S')], A::TraceBack, "one event back", Some("back")),
    bind(C::Past, &[K::Char(']'), K::Char('s')], A::TraceForward, "one event forward", Some("forward")),
    bind(C::Past, &[K::Esc], A::ToPresent, "return to the present", Some("now")),
    bind(C::Memory, &[K::Enter], A::RunTwin, "really run it as lists, apart and within a budget", Some("run as lists")),
    bind(C::Output, &[K::Enter], A::ShowItem, "show the item whole", Some("whole item")),
    bind(
        C::Output,
        &[K::Char('v')],
        A::NextSight,
        "another picture: list, table, tree, bars, histogram, line",
        Some("view"),
    ),
    bind(
        C::Output,
        &[K::Char('O')],
        A::SortColumn,
        "sort the table by the chosen column, again: the other way, again: not",
        None,
    ),
    bind(C::Output, &[K::Char('>')], A::Wider, "make the chosen column wider", None),
    bind(C::Output, &[K::Char('<')], A::Narrower, "make it narrower", None),
    bind(C::Canvas, &[K::Enter], A::Edit, "edit the stage", None),
    bind(C::Main, &[K::Char(' '), K::Char('n')], A::Next, "pull one item: next() on the last stage", Some("next()")),
    bind(C::Main, &[K::Digits], A::Count, "how many items the next() after it pulls: 10 space", None),
    bind(C::Main, &[K::Char('s')], A::StepEvent, "go on to the next event", Some("step")),
    bind(C::Main, &[K::Char('c')], A::RunOrPause, "run, or pause", Some("run")),
    bind(C::Main, &[K::Char('f')], A::Finish, "finish the next() under way at the selected stage", None),
    bind(C::Main, &[K::Char('b')], A::Breakpoints, "breakpoints: of the stage, and all there are", None),
    bind(C::Main, &[K::Char('t')], A::Until, "run until an expression is true of an item", None),
    bind(C::Main, &[K::Char('g')], A::Console, "generator console: next, send, throw, close", None),
    bind(C::Main, &[K::Char('+'), K::Char('=')], A::Faster, "run faster", None),
    bind(C::Main, &[K::Char('-')], A::Slower, "run slower", None),
    bind(C::Main, &[K::Char('R')], A::Restart, "restart: build everything anew", None),
    bind(C::Main, &[K::Char('i')], A::SkipErrors, "skip items that raise, or stop at the first", None),
    bind(C::Main, &[K::Char('a')], A::AddAfter, "add a stage after the selected one", Some("add")),
    bind(C::Main, &[K::Char('A')], A::AddBefore, "add a stage before it", None),
    bind(C::Main, &[K::Char('e')], A::Edit, "edit the selected stage", Some("edit")),
    bind(C::Main, &[K::Tab], A::NextPane, "next pane", Some("pane")),
    bind(C::Main, &[K::Char('q')], A::Quit, "quit", Some("quit")),
    bind(C::Main, &[K::Char('?')], A::Help, "all keys", Some("help")),
    bind(C::Main, &[K::Char('w'), K::Ctrl('s')], A::Save, "save", Some("save")),
    bind(C::Main, &[K::Char('u')], A::Undo, "undo the last change of the pipeline", Some("undo")),
    bind(C::Main, &[K::Char('x')], A::Bypass, "bypass the stage, or take it in again", Some("bypass")),
    bind(C::Main, &[K::Char('d'), K::Delete], A::Delete, "delete the stage", Some("delete")),
    bind(C::Main, &[K::Char('J')], A::MoveDown, "move the stage down", None),
    bind(C::Main, &[K::Char('K')], A::MoveUp, "move the stage up", None),
    bind(C::Main, &[K::Ctrl('r')], A::Redo, "redo", None),
    bind(C::Main, &[K::Char('E')], A::EditText, "edit the whole text", Some("text")),
    bind(C::Main, &[K::Ctrl('e')], A::EditOutside, "edit the whole text in $EDITOR", None),
    bind(C::Main, &[K::Char('y')], A::Copy, "copy the stage, also to the system's clipboard", None),
    bind(C::Main, &[K::Char('Y')], A::CopyAll, "copy the whole text", None),
    bind(C::Main, &[K::Char('p')], A::Paste, "paste what was copied after the stage", None),
    bind(C::Main, &[K::Char(')')], A::NextPipeline, "the next pipeline of the text", None),
    bind(C::Main, &[K::Char('(')], A::PreviousPipeline, "the pipeline before", None),
    bind(C::Main, &[K::Char('&')], A::Tee, "tee: give each consumer of the stage an iterator of its own", None),
    bind(C::Main, &[K::Char('T')], A::NextTheme, "another theme: dark, light, high-contrast, sixteen, none", None),
    bind(
        C::Main,
        &[K::Char('D')],
        A::ShowChanges,
        "what the last change of the pipeline changed in what came out",
        None,
    ),
    bind(C::Main, &[K::Up, K::Char('k')], A::Up, "up: the stage above, or scroll", None),
    bind(C::Main, &[K::Down, K::Char('j')], A::Down, "down: the stage below, or scroll", None),
    bind(C::Main, &[K::Left, K::Char('h')], A::Left, "left: lane, page or columns", None),
    bind(C::Main, &[K::Right, K::Char('l')], A::Right, "right: lane, page or columns", None),
    bind(C::Main, &[K::PageUp], A::PageUp, "a page up", None),
    bind(C::Main, &[K::PageDown], A::PageDown, "a page down", None),
    bind(C::Main, &[K::Home], A::First, "to the start", None),
    bind(C::Main, &[K::End], A::Last, "to the end", None),
    bind(C::Main, &[K::BackTab], A::PreviousPane, "previous pane", None),
    bind(C::Main, &[K::Alt('1')], A::ShowPane(Pane::Canvas), "canvas", None),
    bind(C::Main, &[K::Alt('2')], A::ShowPane(Pane::Inspector), "inspector", None),
    bind(C::Main, &[K::Alt('3')], A::ShowPane(Pane::Trace), "trace", None),
    bind(C::Main, &[K::Alt('4')], A::ShowPane(Pane::Output), "output", None),
    bind(C::Main, &[K::Alt('5')], A::ShowPane(Pane::Memory), "memory", None),
    bind(C::Main, &[K::Char('.')], A::NextPage, "next page of the inspector", None),
    bind(C::Main, &[K::Char(',')], A::PreviousPage, "previous page of the inspector", None),
    bind(
        C::Main,
        &[K::Char('['), K::Char('S')],
        A::TraceBack,
        "one event back: everything as it was then",
        Some("back"),
    ),
    bind(C::Main, &[K::Char(']')], A::TraceForward, "one event forward; at the present it pulls on", None),
    bind(C::Main, &[K::Char('{')], A::ItemBack, "back to where the item before came out", None),
    bind(C::Main, &[K::Char('}')], A::ItemForward, "forward to where the next item came out", None),
    bind(C::Main, &[K::Char('m')], A::Memory, "memory, beside the same pipeline as lists", Some("memory")),
    bind(C::Main, &[K::Char('z')], A::Zoom, "this pane alone, or all again", Some("zoom")),
    bind(C::Main, &[K::Char('/')], A::Find, "find in the pane", Some("find")),
    bind(C::Main, &[K::Char(':')], A::Commands, "any command, by name", None),
    bind(C::Main, &[K::Char('o')], A::Open, "open a file: pick it from the directory", Some("open")),
    bind(C::Main, &[K::Char('M')], A::Start, "start menu: files, recent files, examples", Some("menu")),
    bind(C::Main, &[K::Char('L')], A::LogScreen, "the log screen, or the panes again", None),
    bind(
        C::Log,
        &[K::Char('&')],
        A::Filter,
        "show only lines that fit: words, /a regular expression, !what is not in them",
        Some("filter"),
    ),
    bind(C::Log, &[K::Char('/')], A::Find, "mark what is looked for", Some("mark")),
    bind(C::Log, &[K::Char('c')], A::RunOrPause, "run, or pause", Some("run")),
    bind(C::Log, &[K::Char('n')], A::FindNext, "next mark", None),
    bind(C::Log, &[K::Char('N')], A::FindPrevious, "previous mark", None),
    bind(C::Log, &[K::Char('e')], A::NextError, "next error", Some("next error")),
    bind(C::Log, &[K::Char('E')], A::PreviousError, "previous error", Some("previous")),
    bind(
        C::Log,
        &[K::Char('p')],
        A::Offer('p'),
        "parse the lines in the format that was recognised: a stage more",
        None,
    ),
    bind(C::Log, &[K::Char('t')], A::Offer('t'), "join stack traces and indented lines: a stage more", None),
    bind(
        C::Log,
        &[K::Char('C')],
        A::Neighbours,
        "the lines around this one, by a pipeline over its file",
        Some("around"),
    ),
    bind(C::Log, &[K::Enter], A::ShowItem, "show the line whole", Some("whole")),
    bind(C::Log, &[K::Char('L'), K::Tab], A::LogScreen, "the panes of the pipeline", Some("pipeline")),
    bind(C::Log, &[K::End, K::Char('G')], A::Last, "follow the newest line", None),
    bind(C::Log, &[K::Home, K::Char('g')], A::First, "the oldest line that is kept", None),
    bind(C::Log, &[K::Esc], A::Leave, "end marking, then the filter", None),
    bind(C::LogTyping, &[K::Enter], A::Accept, "keep it", Some("keep")),
    bind(C::LogTyping, &[K::Tab], A::AsStage, "make the filter a stage of the pipeline", Some("as a stage")),
    bind(C::LogTyping, &[K::Esc], A::Leave, "as it was before", Some("leave")),
    bind(C::Palette, &[K::Enter], A::Accept, "take the stage, on to its form", Some("take")),
    bind(C::Palette, &[K::Up, K::Ctrl('p')], A::Up, "the stage above", None),
    bind(C::Palette, &[K::Down, K::Ctrl('n'), K::Tab], A::Down, "the stage below", Some("choose")),
    bind(C::Palette, &[K::PageUp], A::PageUp, "a page up", None),
    bind(C::Palette, &[K::PageDown], A::PageDown, "a page down", None),
    bind(C::Palette, &[K::Esc], A::Leave, "leave everything as it was", Some("leave")),
    bind(C::Form, &[K::Enter], A::Accept, "apply", Some("apply")),
    bind(C::Form, &[K::Tab], A::Complete, "complete what is typed, or the next field", Some("complete, next")),
    bind(C::Form, &[K::Down], A::Down, "the completion or the field below", None),
    bind(C::Form, &[K::Up], A::Up, "the completion or the field above", None),
    bind(C::Form, &[K::BackTab], A::PreviousField, "previous field", None),
    bind(C::Form, &[K::Esc], A::Leave, "leave everything as it was", Some("leave")),
    bind(C::Text, &[K::Ctrl('s')], A::Accept, "apply the text", Some("apply")),
    bind(C::Text, &[K::Esc], A::Leave, "leave everything as it was", Some("leave")),
    bind(C::Text, &[K::Tab], A::Complete, "complete what is typed, or indent", Some("complete")),
    bind(C::Text, &[K::BackTab], A::Dedent, "indent less: the line, or those selected", None),
    bind(C::Text, &[K::Ctrl('z'), K::Alt('u')], A::UndoTyping, "undo typing", Some("undo")),
    bind(C::Text, &[K::Ctrl('y'), K::Alt('e')], A::RedoTyping, "redo typing", Some("redo")),
    bind(C::Text, &[K::Ctrl('f')], A::Find, "find in the text", Some("find")),
    bind(C::Text, &[K::Ctrl('g')], A::GoToProblem, "go to the line that is wrong", Some("to the error")),
    bind(C::Text, &[K::Ctrl('c')], A::Copy, "copy what is selected: Shift and arrows, or the mouse", None),
    bind(C::Text, &[K::Ctrl('x')], A::Cut, "cut what is selected", None),
    bind(C::Text, &[K::Ctrl('v')], A::Paste, "paste what was copied", None),
    bind(C::Text, &[K::Alt('a')], A::SelectAll, "select all", None),
    bind(C::Text, &[K::Alt('o')], A::EditOutside, "go on in $EDITOR", Some("$EDITOR")),
    bind(C::Text, &[K::PageUp], A::PageUp, "a page up", None),
    bind(C::Text, &[K::PageDown], A::PageDown, "a page down", None),
    bind(C::TextFind, &[K::Enter, K::Down, K::Ctrl('f')], A::Down, "the next place", Some("next")),
    bind(C::TextFind, &[K::Up], A::Up, "the place before", Some("previous")),
    bind(C::TextFind, &[K::Esc], A::Leave, "end the search, the caret at what was found", Some("end search")),
    bind(C::Path, &[K::Enter], A::Accept, "take this name", Some("take")),
    bind(C::Path, &[K::Tab], A::Complete, "complete", Some("complete")),
    bind(C::Path, &[K::Up], A::Up, "the entry above", None),
    bind(C::Path, &[K::Down], A::Down, "the entry below", Some("choose")),
    bind(C::Path, &[K::Esc], A::Leave, "leave", Some("leave")),
    bind(C::Find, &[K::Enter], A::Accept, "find", Some("find")),
    bind(C::Find, &[K::Esc], A::Leave, "leave", Some("leave")),
    bind(C::Commands, &[K::Enter], A::Accept, "do it", Some("do it")),
    bind(C::Commands, &[K::Up, K::Ctrl('p')], A::Up, "the command above", None),
    bind(C::Commands, &[K::Down, K::Ctrl('n'), K::Tab], A::Down, "the command below", Some("choose")),
    bind(C::Commands, &[K::Esc], A::Leave, "leave", Some("leave")),
    bind(C::Breaks, &[K::Enter, K::Char(' ')], A::Accept, "set it, or take it away", Some("set")),
    bind(C::Breaks, &[K::Up, K::Char('k')], A::Up, "the line above", None),
    bind(C::Breaks, &[K::Down, K::Char('j')], A::Down, "the line below", Some("choose")),
    bind(C::Breaks, &[K::Char('e')], A::Edit, "edit its expression", Some("edit")),
    bind(C::Breaks, &[K::Char('d'), K::Delete], A::Delete, "take it away", Some("delete")),
    bind(C::Breaks, &[K::Esc, K::Char('b'), K::Char('q')], A::Leave, "close", Some("close")),
    bind(C::Console, &[K::Enter], A::Accept, "ask", Some("ask")),
    bind(C::Console, &[K::Esc], A::Leave, "leave the console", Some("leave")),
    bind(C::Start, &[K::Enter], A::Accept, "open it", Some("open")),
    bind(C::Start, &[K::Down, K::Char('j')], A::Down, "the line below", Some("choose")),
    bind(C::Start, &[K::Up, K::Char('k')], A::Up, "the line above", None),
    bind(C::Start, &[K::PageUp], A::PageUp, "a page up", None),
    bind(C::Start, &[K::PageDown], A::PageDown, "a page down", None),
    bind(C::Start, &[K::Tab, K::Right, K::Char('l')], A::NextPage, "files, recent files, examples", Some("next list")),
    bind(C::Start, &[K::BackTab, K::Left, K::Char('h')], A::PreviousPage, "the list before", None),
    bind(C::Start, &[K::Char('/')], A::Narrow, "narrow the list by typing", Some("search")),
    bind(C::Start, &[K::Esc], A::Leave, "close; any other key does what it does in the explorer", Some("close")),
    bind(C::StartTyping, &[K::Enter], A::Accept, "open it, or go into the directory", Some("open")),
    bind(C::StartTyping, &[K::Tab], A::Complete, "complete the name", Some("complete")),
    bind(C::StartTyping, &[K::Down, K::Ctrl('n')], A::Down, "the line below", Some("choose")),
    bind(C::StartTyping, &[K::Up, K::Ctrl('p')], A::Up, "the line above", None),
    bind(C::StartTyping, &[K::PageUp], A::PageUp, "a page up", None),
    bind(C::StartTyping, &[K::PageDown], A::PageDown, "a page down", None),
    bind(C::StartTyping, &[K::BackTab], A::NextPage, "recent files, examples, files", Some("next list")),
    bind(C::StartTyping, &[K::Esc], A::Leave, "leave", Some("leave")),
    bind(C::Reading, &[K::Up, K::Char('k')], A::Up, "up", None),
    bind(C::Reading, &[K::Down, K::Char('j')], A::Down, "down", Some("scroll")),
    bind(C::Reading, &[K::PageUp], A::PageUp, "a page up", None),
    bind(C::Reading, &[K::PageDown, K::Char(' ')], A::PageDown, "a page down", None),
    bind(C::Reading, &[K::Home], A::First, "to the start", None),
    bind(C::Reading, &[K::End], A::Last, "to the end", None),
    bind(C::Reading, &[K::Esc, K::Enter, K::Char('q'), K::Char('?')], A::Leave, "close", Some("close")),
    bind(C::Confirm, &[K::Char('w'), K::Char('y')], A::SaveAndGoOn, "save first, or yes", Some("yes, save")),
    bind(C::Confirm, &[K::Char('q'), K::Char('d')], A::Discard, "go on without saving", Some("without saving")),
    bind(C::Confirm, &[K::Esc, K::Char('n')], A::Leave, "stay", Some("stay")),
    bind(C::Always, &[K::Ctrl('c')], A::Interrupt, "pause; again: quit", None),
    bind(C::Always, &[K::Ctrl('z')], A::Suspend, "back to the shell (fg returns)", None),
];

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
            Overlay::Confirm(_) => Context::Confirm,
        };
        return vec![context, Context::Always];
    }
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
    match app.look.focus {
        Pane::Canvas => contexts.push(Context::Canvas),
        Pane::Inspector => contexts.push(Context::Inspector),
        Pane::Output => contexts.push(Context::Output),
        Pane::Memory => contexts.push(Context::Memory),
        Pane::Trace => {}
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_is_given_away_does_one_thing_and_a_command_without_keys_does_none() {
        let change = |name: &str, key: &str| (name.to_owned(), vec![key.to_owned()]);
        let (table, problems) = rebound(vec![change("run-or-pause", "s"), change("show-pane-memory", "ctrl-m")]);
        assert!(problems.is_empty(), "{problems:?}");
        let of = |key: Key| -> Vec<Action> {
            table.iter().filter(|b| b.context == C::Main && b.keys.contains(&key)).map(|b| b.action).collect()
        };
        assert_eq!((of(K::Char('s')), of(K::Char('c'))), (vec![A::RunOrPause], vec![]));
        assert_eq!(of(K::Ctrl('m')), [A::ShowPane(Pane::Memory)]);
    }

    #[test]
    fn no_key_is_bound_twice_in_a_context() {
        for (i, a) in BINDINGS.iter().enumerate() {
            for b in BINDINGS[i + 1..].iter().filter(|b| b.context == a.context) {
                let shared: Vec<_> = a.keys.iter().filter(|key| b.keys.contains(key)).collect();
                assert!(shared.is_empty(), "{shared:?} in {:?}", a.context);
            }
        }
    }
}
