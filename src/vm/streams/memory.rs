//! `io.StringIO` and `io.BytesIO`: a text, or bytes, in memory that is read and written like a file.

use std::cell::RefCell;
use std::rc::Rc;

use super::decode::Newlines;
use super::{Limit, chars_of, closed};
use crate::machine::{Chunk, Context, Coroutine, Holds, Iter, Resume, StageInfo, Step, World};
use crate::value::{Exc, Object, Str, Type, Value, check_size, count_chars, type_error, value_error};

/// What is kept.
#[derive(Debug)]
pub(super) struct Memory {
    pub(super) is_text: bool,
    newlines: Newlines,
    state: RefCell<State>,
}

#[derive(Debug)]
struct State {
    /// `None`: it was closed.
    kept: Option<Vec<u8>>,
    /// The next byte, at the end where it lies behind it.
    at: usize,
    /// How many characters or bytes behind the end.
    beyond: usize,
    ascii: bool,
}

/// `io.StringIO(text, newline)`.
pub(in crate::vm) fn string_io(
    initial: Option<&Value>,
    newline: Option<&Value>,
    world: &Rc<World>,
) -> Result<Value, Exc> {
    let newlines = match newline {
        None => Newlines::Only(b"\n"),
        Some(Value::None) => Newlines::Universal,
        Some(shown @ Value::Str(text)) => {
            Newlines::of(Some(text)).map_err(|_| value_error(format!("illegal newline value: {}", shown.repr())))?
        }
        Some(other) => return Err(type_error(format!("newline must be str or None, not {}", other.type_name()))),
    };
    let memory = Memory::new(true, newlines);
    match initial {
        None | Some(Value::None) => {}
        Some(Value::Str(text)) => {
            memory.write(text.as_bytes())?;
            memory.go_to(0)?;
        }
        Some(other) => {
            return Err(type_error(format!("initial_value must be str or None, not {}", other.type_name())));
        }
    }
    Ok(memory.into_value(world))
}

/// `io.BytesIO(bytes)`.
pub(in crate::vm) fn bytes_io(initial: Option<&Value>, world: &Rc<World>) -> Result<Value, Exc> {
    let memory = Memory::new(false, Newlines::Only(b"\n"));
    match initial {
        None | Some(Value::None) => {}
        Some(Value::Bytes(bytes)) => {
            memory.write(bytes)?;
            memory.go_to(0)?;
        }
        Some(other) => {
            return Err(type_error(format!("a bytes-like object is required, not '{}'", other.type_name())));
        }
    }
    Ok(memory.into_value(world))
}

impl Memory {
    fn new(is_text: bool, newlines: Newlines) -> Self {
        let state = State { kept: Some(Vec::new()), at: 0, beyond: 0, ascii: true };
        Self { is_text, newlines, state: RefCell::new(state) }
    }

    fn into_value(self, world: &Rc<World>) -> Value {
        let (class, name) = if self.is_text { (Type::StringIo, "StringIO") } else { (Type::BytesIo, "BytesIO") };
        let memory = Rc::new(self);
        let info = StageInfo { name: name.to_owned(), class: Some(class), holds: Holds::All, ..StageInfo::default() };
        Iter::of_object(world, info, Box::new(Lines(Rc::clone(&memory))), &[], memory).to_value()
    }

    /// What is behind a value.
    pub(super) fn of(value: &Value) -> Option<Rc<Self>> {
        Iter::from_value(value)?.object()
    }

    pub(super) fn is_closed(&self) -> bool {
        self.state.borrow().kept.is_none()
    }

    pub(super) fn close(&self) {
        let kept = self.state.borrow_mut().kept.take();
        drop(kept);
    }

    /// `ValueError` for what the class itself does; CPython's two classes differ by a full stop.
    fn closed(&self) -> Exc {
        if self.is_text { value_error("I/O operation on closed file") } else { closed() }
    }

    /// `ValueError` where it was closed; `common`: for a method that all streams share.
    pub(super) fn check(&self, common: bool) -> Result<(), Exc> {
        match self.is_closed() {
            false => Ok(()),
            true => Err(if common { closed() } else { self.closed() }),
        }
    }

    fn units(&self, state: &State, bytes: &[u8]) -> usize {
        if !self.is_text || state.ascii { bytes.len() } else { count_chars(bytes) }
    }

    /// Where so many characters or bytes end.
    fn reach(&self, state: &State, bytes: &[u8], units: usize) -> (usize, usize) {
        if !self.is_text || state.ascii {
            let reached = units.min(bytes.len());
            return (reached, reached);
        }
        chars_of(bytes, units)
    }

    fn value(&self, bytes: &[u8]) -> Value {
        if self.is_text { Value::Str(Str::from_wtf8(bytes)) } else { Value::Bytes(bytes.into()) }
    }

    /// All of it, wherever it stands.
    pub(super) fn whole(&self) -> Result<Value, Exc> {
        let state = self.state.borrow();
        state.kept.as_ref().map(|kept| self.value(kept)).ok_or_else(|| self.closed())
    }

    /// Up to so many characters or bytes; everything for `None`.
    pub(super) fn read(&self, most: Option<usize>) -> Result<Value, Exc> {
        let state = &mut *self.state.borrow_mut();
        let kept = state.kept.as_ref().ok_or_else(|| self.closed())?;
        let rest = &kept[state.at..];
        let length = most.map_or(rest.len(), |most| self.reach(state, rest, most).0);
        let value = self.value(&rest[..length]);
        state.at += length;
        Ok(value)
    }

    /// The next line with its end; empty at the end.
    pub(super) fn line(&self, limit: Limit) -> Result<Value, Exc> {
        let state = &mut *self.state.borrow_mut();
        let kept = state.kept.as_ref().ok_or_else(|| self.closed())?;
        let rest = &kept[state.at..];
        let newlines = if self.newlines == Newlines::Universal { Newlines::Only(b"\n") } else { self.newlines };
        let line = newlines.line(rest, true).unwrap_or(rest.len());
        let length = limit.map_or(line, |limit| self.reach(state, &rest[..line], limit).0);
        let value = self.value(&rest[..length]);
        state.at += length;
        Ok(value)
    }

    /// Writes over what is there, or behind it; answers how many characters or bytes.
    pub(super) fn write(&self, bytes: &[u8]) -> Result<usize, Exc> {
        let state = &mut *self.state.borrow_mut();
        let mut kept = state.kept.take().ok_or_else(|| self.closed())?;
        let written = if self.is_text { count_chars(bytes) } else { bytes.len() };
        let translated = match (self.is_text, self.newlines) {
            (true, Newlines::Universal) => Some(Newlines::Universal.translated(bytes).as_bytes().to_vec()),
            (true, Newlines::Only(end)) if end != b"\n" => {
                let text = Str::from_wtf8(bytes);
                Some(text.as_bytes().split(|byte| *byte == b'\n').collect::<Vec<_>>().join(end))
            }
            _ => None,
        };
        let bytes = translated.as_deref().unwrap_or(bytes);
        if let Err(exc) = check_size(kept.len().checked_add(bytes.len() + state.beyond)) {
            state.kept = Some(kept);
            return Err(exc);
        }
        state.ascii &= bytes.is_ascii();
        if !bytes.is_empty() {
            kept.resize(kept.len() + state.beyond, 0);
            state.at += std::mem::take(&mut state.beyond);
        }
        let covered = self.reach(state, &kept[state.at..], self.units(state, bytes)).0;
        if covered == bytes.len() {
            kept[state.at..state.at + covered].copy_from_slice(bytes);
        } else if state.at == kept.len() {
            kept.extend_from_slice(bytes);
        } else {
            kept.splice(state.at..state.at + covered, bytes.iter().copied());
        }
        state.at += bytes.len();
        state.kept = Some(kept);
        Ok(written)
    }

    /// Where it stands, in characters or bytes.
    pub(super) fn place(&self) -> Result<usize, Exc> {
        let state = self.state.borrow();
        let kept = state.kept.as_ref().ok_or_else(|| self.closed())?;
        Ok(self.units(&state, &kept[..state.at]) + state.beyond)
    }

    /// How long it is, in characters or bytes.
    pub(super) fn length(&self) -> Result<usize, Exc> {
        let state = self.state.borrow();
        let kept = state.kept.as_ref().ok_or_else(|| self.closed())?;
        Ok(self.units(&state, kept))
    }

    /// Goes to a character or byte, which may lie behind the end.
    pub(super) fn go_to(&self, place: usize) -> Result<(), Exc> {
        let state = &mut *self.state.borrow_mut();
        let kept = state.kept.as_ref().ok_or_else(|| self.closed())?;
        let (at, reached) = self.reach(state, kept, place);
        (state.at, state.beyond) = (at, place - reached);
        Ok(())
    }

    /// Cuts it off after so many characters or bytes; the place stays.
    pub(super) fn truncate(&self, length: usize) -> Result<(), Exc> {
        let place = self.place()?;
        {
            let state = &mut *self.state.borrow_mut();
            let kept = state.kept.as_ref().ok_or_else(|| self.closed())?;
            let at = self.reach(state, kept, length).0;
            if let Some(kept) = &mut state.kept {
                kept.truncate(at);
            }
        }
        self.go_to(place)
    }
}

impl Object for Memory {
    fn type_of(&self) -> Type {
        if self.is_text { Type::StringIo } else { Type::BytesIo }
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "closed" => Some(Value::Bool(self.is_closed())),
            "newlines" | "encoding" | "errors" if self.is_text => Some(Value::None),
            "line_buffering" if self.is_text => Some(Value::Bool(false)),
            _ => None,
        }
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>() + self.state.borrow().kept.as_ref().map_or(0, Vec::capacity)
    }
}

/// The lines from where it stands on.
#[derive(Debug)]
struct Lines(Rc<Memory>);

impl Lines {
    fn next(&self) -> Result<Option<Value>, Exc> {
        self.0.line(None).map(|line| Some(line).filter(Value::is_true))
    }
}

impl Coroutine for Lines {
    fn resume(&mut self, with: Resume, _: &mut Context<'_>) -> Step {
        let demand = match with {
            Resume::Next(demand) => demand.get(),
            Resume::Throw(exc) | Resume::Raised(exc) => return Step::Raise(exc),
            _ => return Step::Return(Value::None),
        };
        let mut items = Vec::new();
        while items.len() < demand {
            match self.next() {
                Ok(Some(line)) => items.push(line),
                Ok(None) => break,
                Err(exc) => return Step::Raise(exc),
            }
        }
        if items.is_empty() { Step::Return(Value::None) } else { Step::Emit(Chunk::from(items)) }
    }

    fn held_bytes(&self) -> usize {
        self.0.heap_bytes()
    }

    fn rewinds(&self) -> bool {
        true
    }

    fn facts(&self) -> Vec<(String, String)> {
        match (self.0.place(), self.0.length()) {
            (Ok(place), Ok(length)) => vec![("position".to_owned(), format!("{place} of {length}"))],
            _ => vec![("closed".to_owned(), "yes".to_owned())],
        }
    }
}
