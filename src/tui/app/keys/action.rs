//! Everything that a key, a click or a command can mean.

use crate::tui::app::Pane;

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
    Export,
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
    GoOn,
    GoBack,
    LeaveLesson,
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
        let learns = matches!(self, A::GoOn | A::GoBack | A::LeaveLesson);
        moves || shows || travels || reads || leaves || learns || matches!(self, A::Faster | A::Slower | A::RunTwin)
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
