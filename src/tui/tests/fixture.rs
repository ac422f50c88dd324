//! A pipeline that was never run: pictures made by hand, keys by name, screens as text.

use std::sync::Arc;
use std::time::Duration;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;

use crate::catalog::{Class, Example, Param, Role, StageDoc};
use crate::debugger::{
    CodeView, Command, EventKind, Holds, MeterView, OutputItem, RunState, Series, Snapshot, StageState, StageView,
    TapeItem, TraceEvent,
};
use crate::pipeline::Document;
use crate::tui::Colour;
use crate::tui::app::{App, Effect, Event, Key, Manner};
use crate::tui::view::{self, Theme};

const NO_EXAMPLE: Example = Example { text: "range(3)", output: &["0", "1", "2"] };

const fn param(name: &'static str, default: Option<&'static str>, role: Role, doc: &'static str) -> Param {
    Param { name, default, variadic: false, keyword_only: false, role, doc }
}

static FILTER: StageDoc = StageDoc {
    name: "filter",
    keywords: &["where", "grep"],
    class: Class::Step,
    holds: Holds::Streams,
    endless: false,
    params: &[
        param("function", None, Role::Function, "true for the items to keep"),
        param("iterable", None, Role::Iterable, "where items come from"),
    ],
    summary: "Keep the items for which a function is true.",
    doc: "Asks for items until one passes.",
    asks: "n",
    example: Example { text: "range(9) | filter(_ % 4 == 0)", output: &["0", "4", "8"] },
};

static ISLICE: StageDoc = StageDoc {
    name: "islice",
    keywords: &["take", "head", "limit"],
    class: Class::Step,
    holds: Holds::Streams,
    endless: false,
    params: &[
        param("iterable", None, Role::Iterable, "where items come from"),
        param("stop", None, Role::Value, "how many items to pass on"),
        param("step", Some("1"), Role::Value, "every how many"),
    ],
    summary: "Pass on the first items, then end.",
    doc: "",
    asks: "at most what is left",
    example: NO_EXAMPLE,
};

static SORTED: StageDoc = StageDoc {
    name: "sorted",
    keywords: &["order"],
    class: Class::Barrier,
    holds: Holds::All,
    endless: false,
    params: &[
        param("iterable", None, Role::Iterable, "where items come from"),
        Param { keyword_only: true, ..param("key", Some("None"), Role::Function, "what to compare") },
        Param { keyword_only: true, ..param("reverse", Some("False"), Role::Value, "largest first") },
    ],
    summary: "Collect everything, then give it in order.",
    doc: "",
    asks: "everything",
    example: NO_EXAMPLE,
};

static RANGE: StageDoc = StageDoc {
    name: "range",
    keywords: &["numbers"],
    class: Class::Source,
    holds: Holds::Streams,
    endless: false,
    params: &[param("stop", None, Role::Value, "one past the last number")],
    summary: "Whole numbers, counting up.",
    doc: "",
    asks: "nothing",
    example: NO_EXAMPLE,
};

static COUNT: StageDoc = StageDoc { name: "count", endless: true, ..RANGE };

static ZIP: StageDoc = StageDoc {
    name: "zip",
    keywords: &["pair"],
    class: Class::Inputs,
    holds: Holds::Streams,
    endless: false,
    params: &[Param { variadic: true, ..param("iterables", None, Role::Iterable, "where items come from") }],
    summary: "Tuples of one item from each input.",
    doc: "",
    asks: "1",
    example: NO_EXAMPLE,
};

/// A small catalog.
pub(super) static CATALOG: [&StageDoc; 6] = [&RANGE, &COUNT, &FILTER, &ISLICE, &ZIP, &SORTED];

/// The pipeline that most tests show.
pub(super) const TEXT: &str = r#"def message(lines):
    for line in lines:
        yield line.split("|")[3]

tail("app.log") | filter("ERROR" in _) | message | islice(3)
"#;

pub(super) fn app(text: &str, size: (u16, u16)) -> App {
    let document = Document::with_catalog(text.to_owned(), |name| CATALOG.into_iter().find(|doc| doc.name == name));
    App::new(document, CATALOG.to_vec(), Manner::default(), size)
}

/// An explorer in the middle of a run.
pub(super) fn busy(size: (u16, u16)) -> App {
    let mut app = app(TEXT, size);
    app.update(Event::Picture(Arc::new(picture(&app)), Duration::from_secs(1)));
    app
}

fn tape(first: u64, texts: &[(&str, Option<bool>)]) -> Series<TapeItem> {
    (first..)
        .zip(texts)
        .map(|(number, (text, kept))| TapeItem { number, text: (*text).to_owned(), kept: *kept, from: Vec::new() })
        .collect()
}

/// What a debugger would show of [`TEXT`] after two items.
pub(super) fn picture(app: &App) -> Snapshot {
    let stage = |id: &str, name: &str, label: &str, inputs: &[&str], meter: MeterView| StageView {
        id: id.to_owned(),
        name: name.to_owned(),
        label: label.to_owned(),
        inputs: inputs.iter().map(|&id| id.to_owned()).collect(),
        state: StageState::Suspended,
        meter,
        ..StageView::default()
    };
    let meter = |calls, items_in, items_out, dropped, held, list| MeterView {
        calls,
        items_in,
        items_out,
        dropped,
        errors: 0,
        held_bytes: held,
        peak_bytes: held * 2,
        list_bytes: list,
        nanos: 1_234_567,
    };
    let mut tail = stage("1", "tail", r#"tail("app.log")"#, &[], meter(1_204, 0, 1_204, 0, 3_000, 91 * 1024));
    tail.live = true;
    tail.facts = vec![("offset".into(), "98 304 of 98 304".into()), ("file".into(), "app.log".into())];
    let mut filter = stage("2", "filter", r#"filter("ERROR" in _)"#, &["1"], meter(61, 1_204, 61, 1_143, 120, 4_700));
    filter.items_in = tape(
        1_201,
        &[
            ("'2026-11-22T06:11:58Z|INFO|svc-12|GET /api/items 200'", Some(false)),
            ("'2026-11-22T06:11:59Z|ERROR|svc-3|upstream timed out after 30 s'", Some(true)),
            ("'2026-11-22T06:12:00Z|WARN|svc-7|retry 2 of 5'", Some(false)),
            ("'2026-11-22T06:12:01Z|ERROR|svc-3|upstream timed out after 31 s'", Some(true)),
        ],
    );
    filter.items_out = tape(
        60,
        &[
            ("'2026-11-22T06:11:59Z|ERROR|svc-3|upstream timed out after 30 s'", None),
            ("'2026-11-22T06:12:01Z|ERROR|svc-3|upstream timed out after 31 s'", None),
        ],
    );
    let mut message = stage("3", "message", "message", &["2"], meter(61, 61, 61, 0, 300, 2_400));
    message.is_code = true;
    message.code = Some(CodeView {
        failed: None,
        function: "message".into(),
        first_line: 1,
        source: Arc::from([
            "def message(lines):".into(),
            "    for line in lines:".into(),
            "        yield line.split(\"|\")[3]".into(),
        ]),
        line: Some(3),
        locals: vec![("lines".into(), "<filter>".into()), ("line".into(), "'2026-11-22T06:12:01Z|ERR…'".into())],
        delegate: None,
    });
    let slice = stage("4", "islice", "islice(3)", &["3"], meter(2, 2, 2, 0, 0, 160));
    let event = |seq, kind, id: &str, name: &str, item: Option<&str>| TraceEvent {
        seq,
        kind,
        id: id.to_owned(),
        stage: name.to_owned(),
        item: item.map(str::to_owned),
        line: (name == "message").then_some(3),
        locals: Vec::new(),
        state: StageState::Suspended,
    };
    Snapshot {
        revision: 1,
        document: app.loads,
        run: RunState::Paused,
        speed: None,
        stages: [tail, filter, message, slice].map(Arc::new).to_vec(),
        output: Series::from(vec![
            OutputItem { number: 1, text: "upstream timed out after 30 s".into(), ..OutputItem::default() },
            OutputItem { number: 2, text: "upstream timed out after 31 s".into(), ..OutputItem::default() },
        ]),
        output_total: 2,
        trace: Series::from(vec![
            event(2_401, EventKind::Call, "4", "islice", None),
            event(2_402, EventKind::Call, "3", "message", None),
            event(2_403, EventKind::Call, "2", "filter", None),
            event(2_404, EventKind::Call, "1", "tail", None),
            event(2_405, EventKind::Yield, "1", "tail", Some("'2026-11-22T06:12:00Z|WARN|svc-7|retry 2 of 5'")),
            event(2_406, EventKind::Call, "1", "tail", None),
            event(2_407, EventKind::Yield, "1", "tail", Some("'2026-11-22T06:12:01Z|ERROR|svc-3|upstream timed out'")),
            event(2_408, EventKind::Yield, "2", "filter", Some("'2026-11-22T06:12:01Z|ERROR|svc-3|upstream'")),
            event(2_409, EventKind::Yield, "3", "message", Some("'upstream timed out after 31 s'")),
            event(2_410, EventKind::Yield, "4", "islice", Some("'upstream timed out after 31 s'")),
        ]),
        trace_total: 2_410,
        trace_skipped: 0,
        pulls_for_last: 37,
        pulls_under_way: 0,
        held_bytes: 4_200,
        list_bytes: 91 * 1024,
        why: None,
        trail: None,
        stopped: None,
        twin: None,
        resident_bytes: Some(23 << 20),
        poked: None,
        notices: Vec::new(),
        problems: Vec::new(),
        preview: None,
        obeyed: 0,
    }
}

/// The same, with the moments of its events to go back to: item for item fewer the further back.
pub(super) fn remembering(size: (u16, u16)) -> App {
    let mut app = app(TEXT, size);
    let now = picture(&app);
    let moment = |event: &TraceEvent| {
        let mut then = now.clone();
        then.revision = event.seq;
        then.trace_total = event.seq;
        then.trace = now.trace.iter().filter(|other| other.seq <= event.seq).cloned().collect();
        then.output = now.output.iter().take(1 + usize::from(event.seq == now.trace_total)).cloned().collect();
        then.output_total = then.output.len() as u64;
        for stage in &mut then.stages {
            let later = now.trace.iter().filter(|other| other.seq > event.seq && other.id == stage.id);
            let ahead = later.filter(|other| other.kind == EventKind::Yield).count() as u64;
            let stage = Arc::make_mut(stage);
            stage.meter.calls -= ahead;
            stage.meter.items_out -= ahead;
        }
        then
    };
    let past = now.trace.iter().map(moment).collect();
    let mut present = now.clone();
    present.revision = now.trace_total;
    app.update(Event::Past(past));
    app.update(Event::Picture(Arc::new(present), Duration::from_secs(1)));
    app
}

/// Presses keys by name, separated by spaces; anything longer that is no name is typed. Trials are left out of the effects.
pub(super) fn press(app: &mut App, keys: &str) -> Vec<Effect> {
    let mut effects = press_all(app, keys);
    effects.retain(|effect| !matches!(effect, Effect::Send(Command::Try(_) | Command::Why { .. }) | Effect::Keep(_)));
    effects
}

/// As [`press`], trials included.
pub(super) fn press_all(app: &mut App, keys: &str) -> Vec<Effect> {
    let mut effects = Vec::new();
    for name in keys.split(' ').filter(|name| !name.is_empty()) {
        let key = match name {
            "space" => Key::Char(' '),
            "Enter" => Key::Enter,
            "Esc" => Key::Esc,
            "Tab" => Key::Tab,
            "BackTab" => Key::BackTab,
            "Up" => Key::Up,
            "Down" => Key::Down,
            "Left" => Key::Left,
            "Right" => Key::Right,
            "Home" => Key::Home,
            "S-Left" => Key::ShiftLeft,
            "S-Right" => Key::ShiftRight,
            "S-Up" => Key::ShiftUp,
            "S-Down" => Key::ShiftDown,
            "S-Home" => Key::ShiftHome,
            "S-End" => Key::ShiftEnd,
            "PageUp" => Key::PageUp,
            "End" => Key::End,
            "PageDown" => Key::PageDown,
            "Backspace" => Key::Backspace,
            _ => match (name.strip_prefix("C-"), name.strip_prefix("M-")) {
                (Some(c), _) if c.len() == 1 => Key::Ctrl(c.chars().next().unwrap()),
                (_, Some(c)) if c.len() == 1 => Key::Alt(c.chars().next().unwrap()),
                _ => {
                    for c in name.chars() {
                        effects.extend(app.update(Event::Key(Key::Char(c))));
                    }
                    continue;
                }
            },
        };
        effects.extend(app.update(Event::Key(key)));
    }
    effects
}

/// The commands among the effects.
pub(super) fn commands(effects: Vec<Effect>) -> Vec<Command> {
    effects
        .into_iter()
        .filter_map(|effect| match effect {
            Effect::Send(command) => Some(command),
            _ => None,
        })
        .collect()
}

/// The screen's cells.
pub(super) fn draw(app: &App, colour: Colour) -> Buffer {
    let (w, h) = app.size;
    let mut terminal = Terminal::new(TestBackend::new(w, h)).unwrap();
    let theme = Theme::new(colour, app.manner.ascii);
    terminal.draw(|frame| view::draw(app, &theme, frame)).unwrap();
    terminal.backend().buffer().clone()
}

/// The screen as text, trailing spaces cut.
pub(super) fn screen(app: &App, colour: Colour) -> String {
    let (w, h) = app.size;
    let buffer = draw(app, colour);
    let mut text = String::new();
    for y in 0..h {
        let mut line = String::new();
        let mut skip = 0;
        for x in 0..w {
            let symbol = buffer[(x, y)].symbol();
            if skip > 0 {
                skip -= 1;
                continue;
            }
            skip = crate::tui::sanitise::width(symbol).saturating_sub(1);
            line.push_str(symbol);
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
