//! A session as plain data: what a snapshot is made of.

use std::rc::Rc;
use std::sync::Arc;

use super::made::Shown;
use super::session::Session;
use super::view::{CodeView, MeterView, Notice, OutputItem, OutputKind, StageView, TraceEvent};
use super::ways_out::way_out;
use crate::lang::{Source, Span, without_secrets};
use crate::machine::{Event, FrameView, StageRecord, StageState};
use crate::value::{Exc, Value, json, short_repr};
use crate::vm::modules::datetime::epoch_micros;

/// How long the text of an item may get, in bytes, where there are many.
pub(super) const ITEM_TEXT: usize = 4096;
/// How deep an item may be nested that is shown as JSON.
const NESTED: usize = 40;
/// How long the text of a field may get, in bytes.
const FIELD_TEXT: usize = 200;
/// How many fields of a record are shown.
const FIELDS: usize = 64;

/// The id and name of a script's body: it stands last, and asks.
pub const SCRIPT: &str = "script";

/// Says of a stage that makes iterators how many there were.
pub(super) fn note_made(view: &mut StageView, shown: &Shown) {
    let made = shown.record.made();
    if made > 0 {
        view.facts.push(("iterators made".to_owned(), made.to_string()));
    }
}

/// The body of a script as the stage that asks.
pub(super) fn as_script(session: &Session, body: &Rc<StageRecord>, view: &mut StageView) {
    view.id = SCRIPT.to_owned();
    view.name = SCRIPT.to_owned();
    view.state = match () {
        () if body.state.get() == StageState::Failed => StageState::Failed,
        () if session.is_over() => StageState::Closed,
        () if !session.has_begun() => StageState::Created,
        () if body.state.get() == StageState::Waiting => StageState::Waiting,
        () => StageState::Suspended,
    };
    let source = session.source();
    let frame = session.machine().inspect(body, |body| body.frame()).flatten().unwrap_or_default();
    let last = source.line_of(u32::try_from(source.text().trim_end().len()).unwrap_or(u32::MAX));
    view.code = Some(CodeView {
        function: SCRIPT.to_owned(),
        first_line: 1,
        source: (1..=last).map(|line| without_secrets(source.line_text(line)).into_owned()).collect(),
        line: frame.at.map(|at| source.line_of(at)),
        failed: failed_line(source, body),
        locals: session.variables(),
        delegate: frame.delegate,
    });
}

/// The line at which a stage's code raised, where that ended it.
fn failed_line(source: &Source, record: &StageRecord) -> Option<u32> {
    let failed = record.failed_at.get().filter(|_| record.state.get() == StageState::Failed)?;
    Some(source.line_of(failed))
}

/// A stage without its tapes; `before` is what was shown of it last, as long as the program's text is the same.
pub(super) fn stage(session: &Session, record: &Rc<StageRecord>, before: Option<&StageView>) -> StageView {
    let machine = session.machine();
    let looked = machine.inspect(record, |body| (body.facts(), body.so_far(), body.frame()));
    let (facts, so_far, frame) = looked.unwrap_or_default();
    let meter = &record.meter;
    let site = record.site.get();
    StageView {
        id: record.id.borrow().clone(),
        name: record.info.name.clone(),
        label: before.map_or_else(|| session.label(record), |before| before.label.clone()),
        site: site.map_or_else(Span::default, |(start, end)| Span { start, end }),
        is_code: record.info.is_code,
        state: record.state.get(),
        waiting: record.waiting.borrow().clone().filter(|_| record.state.get() == StageState::Waiting),
        holds: record.info.holds,
        endless: record.info.endless,
        live: record.info.live,
        inputs: record.inputs.borrow().iter().map(|input| input.id.borrow().clone()).collect(),
        meter: MeterView {
            calls: meter.calls.get(),
            items_in: meter.items_in.get(),
            items_out: meter.items_out.get(),
            dropped: meter.dropped.get(),
            errors: meter.errors.get(),
            held_bytes: meter.held.get() as u64,
            peak_bytes: meter.peak.get() as u64,
            list_bytes: meter.list_bytes.get(),
            nanos: meter.nanos.get(),
        },
        in_flight: record.iter().map_or(0, |iter| iter.in_flight() as u64),
        facts,
        so_far,
        code: record.info.is_code.then(|| code(session, record, frame, before)).flatten(),
        last_error: record.last_error.borrow().clone(),
        skipped: record.skipped.count(),
        skipped_items: record.skipped.last(),
        ..StageView::default()
    }
}

/// Whether two pictures of a stage are the same but for its tapes.
pub(super) fn is_same(a: &StageView, b: &StageView) -> bool {
    let what = |view: &StageView| (view.state, view.holds, view.endless, view.live, view.is_code, view.in_flight);
    let code =
        |view: &StageView| view.code.as_ref().map(|code| (code.line, code.failed, code.first_line, code.source.len()));
    let frame =
        |a: &CodeView, b: &CodeView| a.locals == b.locals && a.delegate == b.delegate && a.function == b.function;
    a.meter == b.meter
        && what(a) == what(b)
        && code(a) == code(b)
        && (a.id == b.id && a.name == b.name && a.label == b.label && a.site == b.site && a.inputs == b.inputs)
        && (a.so_far == b.so_far && a.skipped == b.skipped)
        && (a.waiting == b.waiting && a.facts == b.facts && a.last_error == b.last_error)
        && a.code.as_ref().zip(b.code.as_ref()).is_none_or(|(a, b)| frame(a, b))
}

/// Bytes that a picture of a stage takes, about, without its tapes and source.
pub(super) fn bytes_of(view: &StageView) -> usize {
    let pairs = |pairs: &[(String, String)]| pairs.iter().map(|(a, b)| a.len() + b.len() + 48).sum::<usize>();
    let texts =
        view.id.len() + view.name.len() + view.label.len() + view.inputs.iter().map(|id| id.len() + 24).sum::<usize>();
    let said = [&view.waiting, &view.last_error].into_iter().flatten().map(String::len).sum::<usize>();
    let code = view.code.as_ref().map_or(0, |code| pairs(&code.locals) + code.function.len() + 24);
    size_of::<StageView>() + texts + said + pairs(&view.facts) + code
}

/// Where a stage's code stands; once its frame is gone, the source alone.
fn code(
    session: &Session,
    record: &StageRecord,
    frame: Option<FrameView>,
    before: Option<&StageView>,
) -> Option<CodeView> {
    let source = session.source();
    let frame = match frame {
        Some(frame) => frame,
        None => {
            let function = session.function(&record.info.name)?;
            FrameView { function: function.name().to_owned(), span: function.span(), ..FrameView::default() }
        }
    };
    let first_line = source.line_of(frame.span.0);
    let last_line = source.line_of(frame.span.1.saturating_sub(1));
    let shown = before.and_then(|before| before.code.as_ref()).filter(|code| code.first_line == first_line);
    Some(CodeView {
        function: frame.function,
        first_line,
        source: match shown {
            Some(shown) => Arc::clone(&shown.source),
            None => {
                let text = |line| without_secrets(source.line_text(line)).into_owned();
                (first_line..=last_line).map(text).collect()
            }
        },
        line: frame.at.map(|at| source.line_of(at)),
        failed: failed_line(source, record),
        locals: frame.locals,
        delegate: frame.delegate,
    })
}

/// An event as plain data.
pub fn trace_event(event: &Event, source: &Source) -> TraceEvent {
    let frame = event.frame.as_ref();
    TraceEvent {
        seq: event.seq,
        kind: event.kind,
        id: event.record.id.borrow().clone(),
        stage: event.record.info.name.clone(),
        item: event.item.clone(),
        line: frame.and_then(|frame| frame.at).map(|at| source.line_of(at)),
        locals: frame.map(|frame| frame.locals.clone()).unwrap_or_default(),
        state: event.state,
    }
}

/// What happened to the world.
pub(super) fn notices(session: &Session) -> Vec<Notice> {
    let notices = session.world().notices();
    let notice = |n: &crate::machine::WorldNotice| Notice {
        id: n.record.id.borrow().clone(),
        text: n.text.clone(),
        times: n.times,
    };
    notices.iter().map(notice).collect()
}

/// An item that left the last stage, as `drip run` would print it, cut to at most so many bytes.
pub(super) fn output_item(number: u64, item: &Value, limit: usize) -> OutputItem {
    OutputItem { number, text: item_text(item, limit), fields: fields(item), kind: OutputKind::Item }
}

fn item_text(item: &Value, limit: usize) -> String {
    match item {
        Value::Str(text) => cut(&text.to_text(), limit),
        moment if epoch_micros(moment).is_some() => cut(&moment.to_display().to_text(), limit),
        Value::Dict(_) | Value::List(_) | Value::Float(_) | Value::Bool(_) | Value::None
            if is_within(item, &mut limit.max(ITEM_TEXT), NESTED) =>
        {
            let mut bytes = Vec::new();
            match json::write(item, &mut bytes) {
                Ok(()) => cut(&String::from_utf8_lossy(&bytes), limit),
                // Nested too deep for JSON: the repr says `...` there.
                Err(_) => short_repr(item, limit),
            }
        }
        _ => short_repr(item, limit),
    }
}

/// Whether the item takes no more than `room` as a text, about; it is looked no further than that.
fn is_within(item: &Value, room: &mut usize, nested: usize) -> bool {
    let own = match item {
        Value::Dict(dict) => dict.len() * size_of::<u64>(),
        Value::List(list) => list.items.borrow().len() * 2,
        Value::Tuple(tuple) => tuple.items.len() * 2,
        item => item.heap_bytes().max(1),
    };
    let Some(left) = room.checked_sub(own).filter(|_| nested > 0) else { return false };
    *room = left;
    let mut inside = |item: &Value| is_within(item, room, nested - 1);
    match item {
        Value::Dict(dict) => dict.pairs().iter().all(|(key, value)| inside(key) && inside(value)),
        Value::List(list) => list.items.borrow().iter().all(inside),
        Value::Tuple(tuple) => tuple.items.iter().all(inside),
        _ => true,
    }
}

fn cut(text: &str, limit: usize) -> String {
    if text.len() <= limit {
        return text.to_owned();
    }
    format!("{}…", &text[..text.floor_char_boundary(limit)])
}

fn fields(item: &Value) -> Option<Vec<(String, String)>> {
    let field = |value: &Value| item_text(value, FIELD_TEXT);
    match item {
        Value::Dict(dict) => {
            let pairs = (0..dict.len().min(FIELDS)).filter_map(|at| dict.pair(at));
            Some(pairs.map(|(key, value)| (cut(&key.to_display().to_text(), FIELD_TEXT), field(&value))).collect())
        }
        Value::Tuple(tuple) => {
            let items = tuple.items.iter().take(FIELDS).enumerate();
            Some(items.map(|(at, value)| (at.to_string(), field(value))).collect())
        }
        _ => None,
    }
}

/// An error in words: what, where, with which item, and one way out; each on a line.
pub(super) fn error_text(session: &Session, exc: &Exc) -> String {
    let mut text = exc.headline();
    if let Some(id) = exc.place.stage().filter(|id| !id.is_empty()) {
        let label =
            session.stages().iter().find(|record| *record.id.borrow() == id).map(|record| session.label(record));
        text.push_str(&format!("\nin stage {id}  {}", label.unwrap_or_default()));
    }
    if let Some((start, _)) = exc.place.span() {
        let line = session.source().line_of(start);
        let shown = without_secrets(session.source().line_text(line));
        text.push_str(&format!("\nline {line}  {}", shown.trim()));
    }
    if let Some(item) = exc.place.item() {
        let number = exc.place.number().map(|number| format!(" {number}")).unwrap_or_default();
        text.push_str(&format!("\nitem{number}  {item}"));
    }
    let help = exc.help.borrow().clone().or_else(|| way_out(&exc.headline()).map(str::to_owned));
    if let Some(help) = help {
        text.push_str(&format!("\n{help}"));
    }
    text
}
