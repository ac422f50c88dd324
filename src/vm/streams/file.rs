//! A file that code has opened: a buffer over raw bytes, read by the line, by size, or as an iterator.

use std::cell::RefCell;
use std::rc::Rc;

use super::decode::{Encoding, Newlines};
use super::{Limit, closed, unsupported};
use crate::machine::{
    Arrived, Called, Context, Coroutine, Holds, Iter, RawInput, Resume, StageInfo, Step, WaitFor, World,
};
use crate::value::{Exc, ExcType, Exception, Object, Type, Value, check_size, value_error};

/// How much is read at once, in bytes: CPython's, so that a byte that is no text is met where CPython meets it.
const PIECE: usize = 8192;
/// The same, where everything is wanted.
const LARGE: usize = 1 << 20;
/// What a read costs in fuel.
const FUEL: u64 = 8;

/// How a file's bytes are given.
#[derive(Debug)]
pub(super) enum Form {
    Binary,
    Text(Encoding, Newlines),
}

/// What was opened, as an object.
#[derive(Debug)]
pub(in crate::vm) struct File {
    pub(super) name: Value,
    pub(super) mode: String,
    pub(super) form: Form,
    pub(super) state: RefCell<State>,
}

/// Where reading stands.
#[derive(Debug)]
pub(super) struct State {
    /// `None`: it was closed.
    raw: Option<Box<dyn RawInput>>,
    /// Read and not yet decoded; for binary files unused.
    undecoded: Vec<u8>,
    /// Not yet given out from `at` on: text as it is in the file, or bytes.
    buffer: Vec<u8>,
    at: usize,
    /// How many bytes from the start are in the buffer or before it.
    offset: u64,
    ended: bool,
    /// Whether the place can be told: not while an iteration is under way.
    telling: bool,
    lines: u64,
    /// How much from `at` on is known to hold no line end.
    scanned: usize,
}

/// What is wanted of a file.
#[derive(Clone, Copy, Debug)]
pub(super) enum Want {
    /// A line, of at most so many characters or bytes.
    Line(Limit),
    /// So many characters or bytes; `None`: all that is left.
    Part(Option<usize>),
    /// What one read gives, at most so much.
    Once(usize),
    /// All lines, until there are so many characters or bytes of them.
    Lines(Limit),
}

/// What looking for it came to.
enum Found {
    Value(Value),
    Wait(WaitFor),
    OutOfFuel,
}

impl File {
    /// The file as a value: an iterator over its lines.
    pub(super) fn to_value(raw: Box<dyn RawInput>, name: Value, mode: String, form: Form, world: &Rc<World>) -> Value {
        let class = if matches!(form, Form::Binary) { Type::BinaryFile } else { Type::TextFile };
        let state = State {
            raw: Some(raw),
            undecoded: Vec::new(),
            buffer: Vec::new(),
            at: 0,
            offset: 0,
            ended: false,
            telling: true,
            lines: 0,
            scanned: 0,
        };
        let file = Rc::new(Self { name, mode, form, state: RefCell::new(state) });
        let info =
            StageInfo { name: "open".to_owned(), class: Some(class), holds: Holds::Streams, ..StageInfo::default() };
        let lines = Lines { file: Rc::clone(&file), demand: 1 };
        Iter::of_object(world, info, Box::new(lines), &[], file).to_value()
    }

    /// The file behind a value.
    pub(super) fn of(value: &Value) -> Option<Rc<Self>> {
        Iter::from_value(value)?.object()
    }

    pub(super) fn is_closed(&self) -> bool {
        self.state.borrow().raw.is_none()
    }

    pub(super) fn close(&self) {
        let state = &mut *self.state.borrow_mut();
        let raw = state.raw.take();
        state.buffer = Vec::new();
        state.undecoded = Vec::new();
        state.at = 0;
        drop(raw);
    }

    /// Takes what is wanted, at once as far as nothing has to be waited for.
    pub(super) fn want(self: Rc<Self>, want: Want, cx: &mut Context<'_>) -> Called {
        let mut reading = Reading { file: self, want, lines: Vec::new(), length: 0 };
        match reading.go_on(cx) {
            Ok(Found::Value(value)) => Called::Value(value),
            Err(exc) => Called::Raised(exc),
            Ok(Found::Wait(what)) => Called::Unfinished(Box::new(reading), Box::new(Step::Wait(what))),
            Ok(Found::OutOfFuel) => Called::Unfinished(Box::new(reading), Box::new(Step::OutOfFuel)),
        }
    }

    /// Where the next character or byte stands in the file.
    pub(super) fn tell(&self) -> Result<u64, Exc> {
        let state = self.state.borrow();
        if state.raw.as_ref().ok_or_else(closed)?.is_seekable() {
            if !state.telling {
                let text = "telling position disabled by next() call";
                return Err(Exception::with_message(ExcType::OSError, text));
            }
            return Ok(state.place(&self.form));
        }
        Err(unsupported("underlying stream is not seekable"))
    }

    /// Goes to a byte from the start.
    pub(super) fn seek(&self, to: u64) -> Result<(), Exc> {
        let state = &mut *self.state.borrow_mut();
        state.raw.as_mut().ok_or_else(closed)?.seek(to)?;
        state.buffer.clear();
        state.undecoded.clear();
        (state.at, state.offset, state.ended, state.scanned) = (0, to, false, 0);
        Ok(())
    }

    /// The size of the file in bytes.
    pub(super) fn size(&self) -> Result<u64, Exc> {
        let state = self.state.borrow();
        let raw = state.raw.as_ref().ok_or_else(closed)?;
        raw.size().filter(|_| raw.is_seekable()).ok_or_else(|| unsupported("underlying stream is not seekable"))
    }

    pub(super) fn is_seekable(&self) -> Result<bool, Exc> {
        self.state.borrow().raw.as_ref().map(|raw| raw.is_seekable()).ok_or_else(closed)
    }

    fn newlines(&self) -> Newlines {
        match &self.form {
            Form::Binary => Newlines::Only(b"\n"),
            Form::Text(_, newlines) => *newlines,
        }
    }

    /// A part of the buffer as it is given out.
    fn value(&self, part: &[u8]) -> Value {
        match &self.form {
            Form::Binary => Value::Bytes(part.into()),
            Form::Text(_, newlines) => Value::Str(newlines.translated(part)),
        }
    }
}

impl State {
    fn place(&self, form: &Form) -> u64 {
        let left = match form {
            Form::Binary => self.buffer.len() - self.at,
            Form::Text(encoding, _) => encoding.encoded_len(&self.buffer[self.at..]),
        };
        self.offset.saturating_sub(left as u64)
    }

    /// Reads on; with `all`, without looking at what it is.
    fn fill(&mut self, form: &Form, all: bool) -> Result<Arrived, Exc> {
        let raw = self.raw.as_mut().ok_or_else(closed)?;
        if self.at > 0 && self.at >= self.buffer.len() / 2 {
            self.buffer.drain(..self.at);
            self.at = 0;
        }
        let piece = if all { LARGE } else { PIECE };
        let Form::Text(encoding, _) = form else {
            let before = self.buffer.len();
            let arrived = raw.read(&mut self.buffer, piece)?;
            self.offset += (self.buffer.len() - before) as u64;
            check_size(Some(self.buffer.len()))?;
            self.ended = matches!(arrived, Arrived::End);
            return Ok(arrived);
        };
        let arrived = raw.read(&mut self.undecoded, piece)?;
        let ended = matches!(arrived, Arrived::End);
        check_size(Some(self.undecoded.len()))?;
        if matches!(arrived, Arrived::Nothing(_)) || all && !ended {
            return Ok(arrived);
        }
        let (text, held) = encoding.decode(&self.undecoded, self.offset, ended)?;
        let decoded = self.undecoded.len() - held;
        self.offset += decoded as u64;
        self.undecoded.drain(..decoded);
        self.buffer.extend_from_slice(text.as_bytes());
        self.ended = ended;
        Ok(arrived)
    }

    /// How much from `at` on is the next line, at most `limit` long; `None` where more has to be read.
    fn line(&self, form: &Form, newlines: Newlines, limit: Limit) -> Option<usize> {
        let rest = &self.buffer[self.at..];
        // An end of two bytes may have been cut in between.
        let known = self.scanned.saturating_sub(1).min(rest.len());
        let line = newlines.line(&rest[known..], self.ended).map(|length| known + length);
        let Some(limit) = limit else {
            return line.or_else(|| self.ended.then_some(rest.len()));
        };
        let most = match form {
            Form::Binary if rest.len() >= limit => Some(limit),
            Form::Binary => self.ended.then_some(rest.len()),
            Form::Text(..) => newlines.part(rest, limit, self.ended),
        };
        match (line, most) {
            (Some(line), Some(most)) => Some(line.min(most)),
            (Some(line), None) => Some(line),
            (None, most) => most,
        }
    }
}

impl Object for File {
    fn type_of(&self) -> Type {
        if matches!(self.form, Form::Binary) { Type::BinaryFile } else { Type::TextFile }
    }

    fn repr(&self) -> String {
        let name = self.name.repr();
        match &self.form {
            Form::Binary => format!("<_io.BufferedReader name={name}>"),
            Form::Text(encoding, _) => {
                format!("<_io.TextIOWrapper name={name} mode='{}' encoding='{}'>", self.mode, encoding.name)
            }
        }
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match (name, &self.form) {
            ("name", _) => Some(self.name.clone()),
            ("mode", _) => Some(Value::from(self.mode.as_str())),
            ("closed", _) => Some(Value::Bool(self.is_closed())),
            ("encoding", Form::Text(encoding, _)) => Some(Value::from(encoding.name.as_str())),
            ("errors", Form::Text(encoding, _)) => Some(Value::from(encoding.errors.as_str())),
            ("line_buffering", Form::Text(..)) => Some(Value::Bool(false)),
            _ => None,
        }
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>() + self.state.borrow().buffer.capacity()
    }
}

/// A call of `read` or its like that has to wait or to pause.
#[derive(Debug)]
struct Reading {
    file: Rc<File>,
    want: Want,
    /// For [`Want::Lines`]: those that were found, and how long they are together.
    lines: Vec<Value>,
    length: usize,
}

impl Reading {
    fn go_on(&mut self, cx: &mut Context<'_>) -> Result<Found, Exc> {
        let file = Rc::clone(&self.file);
        let newlines = file.newlines();
        loop {
            {
                let state = &mut *file.state.borrow_mut();
                if state.raw.is_none() {
                    return Err(closed());
                }
                let rest = &state.buffer[state.at..];
                let found = match self.want {
                    Want::Part(Some(0)) | Want::Line(Some(0)) | Want::Once(0) => Some(0),
                    Want::Line(limit) => state.line(&file.form, newlines, limit),
                    Want::Lines(_) => state.line(&file.form, newlines, None),
                    Want::Part(None) => state.ended.then_some(rest.len()),
                    Want::Part(Some(n)) => match &file.form {
                        Form::Binary if rest.len() >= n => Some(n),
                        Form::Binary => state.ended.then_some(rest.len()),
                        Form::Text(..) => newlines.part(rest, n, state.ended),
                    },
                    Want::Once(n) if !rest.is_empty() => Some(rest.len().min(n)),
                    Want::Once(_) => state.ended.then_some(0),
                };
                if let Some(length) = found {
                    let value = file.value(&state.buffer[state.at..state.at + length]);
                    state.at += length;
                    state.scanned = 0;
                    if length == 0 {
                        // What is written behind the end later is found by asking again.
                        state.ended = false;
                    }
                    let Want::Lines(limit) = self.want else { return Ok(Found::Value(value)) };
                    if length == 0 {
                        return Ok(Found::Value(Value::list(std::mem::take(&mut self.lines))));
                    }
                    self.length += match &value {
                        Value::Str(text) => text.char_len(),
                        _ => length,
                    };
                    self.lines.push(value);
                    check_size(self.lines.len().checked_mul(size_of::<Value>()))?;
                    if limit.is_some_and(|limit| limit > 0 && self.length >= limit) {
                        return Ok(Found::Value(Value::list(std::mem::take(&mut self.lines))));
                    }
                    continue;
                }
                state.scanned = match self.want {
                    Want::Line(_) | Want::Lines(_) => state.buffer.len() - state.at,
                    _ => 0,
                };
                if let Arrived::Nothing(what) = state.fill(&file.form, matches!(self.want, Want::Part(None)))? {
                    return Ok(Found::Wait(what));
                }
            }
            if !cx.spend(FUEL) {
                return Ok(Found::OutOfFuel);
            }
        }
    }
}

impl Coroutine for Reading {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        if let Resume::Raised(exc) | Resume::Throw(exc) = with {
            return Step::Raise(exc);
        }
        match self.go_on(cx) {
            Ok(Found::Value(value)) => Step::Return(value),
            Ok(Found::Wait(what)) => Step::Wait(what),
            Ok(Found::OutOfFuel) => Step::OutOfFuel,
            Err(exc) => Step::Raise(exc),
        }
    }
}

/// The lines of a file, as its iterator.
#[derive(Debug)]
struct Lines {
    file: Rc<File>,
    demand: usize,
}

impl Lines {
    fn go_on(&mut self, cx: &mut Context<'_>) -> Result<Step, Exc> {
        let newlines = self.file.newlines();
        loop {
            {
                let state = &mut *self.file.state.borrow_mut();
                if state.raw.is_none() {
                    let is_binary = matches!(self.file.form, Form::Binary);
                    return Err(if is_binary { value_error("readline of closed file") } else { closed() });
                }
                let mut items = Vec::new();
                while items.len() < self.demand
                    && let Some(length) = state.line(&self.file.form, newlines, None)
                    && length > 0
                {
                    items.push(self.file.value(&state.buffer[state.at..state.at + length]));
                    state.at += length;
                    state.scanned = 0;
                }
                if !items.is_empty() {
                    state.telling = matches!(self.file.form, Form::Binary);
                    state.lines += items.len() as u64;
                    cx.spend(items.len() as u64);
                    return Ok(Step::Emit(items.into()));
                }
                if state.ended && state.at == state.buffer.len() {
                    state.ended = false;
                    state.telling = true;
                    return Ok(Step::Return(Value::None));
                }
                state.scanned = state.buffer.len() - state.at;
                if let Arrived::Nothing(what) = state.fill(&self.file.form, false)? {
                    return Ok(Step::Wait(what));
                }
            }
            if !cx.spend(FUEL) {
                return Ok(Step::OutOfFuel);
            }
        }
    }
}

impl Coroutine for Lines {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(demand) => self.demand = demand.get(),
            Resume::Wake | Resume::Continue => {}
            Resume::Throw(exc) | Resume::Raised(exc) => return Step::Raise(exc),
            _ => return Step::Return(Value::None),
        }
        self.go_on(cx).unwrap_or_else(Step::Raise)
    }

    fn held_bytes(&self) -> usize {
        let state = self.file.state.borrow();
        state.buffer.len() - state.at + state.undecoded.len()
    }

    fn rewinds(&self) -> bool {
        true
    }

    fn facts(&self) -> Vec<(String, String)> {
        let fact = |name: &str, value: String| (name.to_owned(), value);
        let state = self.file.state.borrow();
        let mut facts = vec![fact("path", self.file.name.to_display().to_text().into_owned())];
        let Some(raw) = &state.raw else {
            facts.push(fact("closed", "yes".to_owned()));
            return facts;
        };
        let place = state.place(&self.file.form);
        facts.push(match raw.size() {
            Some(size) => fact("offset", format!("{place} of {}", size.max(place))),
            None => fact("offset", place.to_string()),
        });
        facts.push(fact("bytes read", (state.offset + state.undecoded.len() as u64).to_string()));
        facts.push(fact("line", state.lines.to_string()));
        facts.extend(raw.facts());
        facts
    }
}
