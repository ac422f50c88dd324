//! Objects of the user's classes as iterators: `__iter__` and `__next__`, or `__getitem__` from 0 on.

use std::rc::Rc;

use crate::machine::{
    Arguments, Called, Chunk, Context, Coroutine, Demand, Iter, Request, Resume, StageInfo, Step, TakenOne, World,
};
use crate::value::custom::special;
use crate::value::{Exc, ExcType, Type, Value, short_repr, type_error};
use crate::vm::attributes;
use crate::vm::callback::ForEach;
use crate::vm::pulling::then;

/// For how many items it is resumed after `__next__` did more than straight code.
const APART: u8 = 50;

/// Longest repr of an attribute among a stage's facts, in bytes.
const FACT: usize = 60;

/// How an object gives its items.
#[derive(Debug)]
pub(crate) enum Iteration {
    /// What this function returns for the object is the iterator.
    Iter(Value),
    /// The object's items have the numbers from 0 on; this function gives them.
    Items(Value),
}

impl Iteration {
    /// How an object of a class of the user's says that it gives its items; `None` where its class does not say it.
    pub(crate) fn of(object: &Value) -> Option<Result<Self, Exc>> {
        object.instance()?;
        match special(object, "__iter__") {
            Some(Value::None) => Some(Err(type_error(format!("'{}' object is not iterable", object.type_name())))),
            Some(function) => Some(Ok(Self::Iter(function))),
            None if matches!(object, Value::Instance(_) | Value::Exception(_)) => {
                special(object, "__getitem__").map(|function| Ok(Self::Items(function)))
            }
            None => None,
        }
    }
}

/// Whether an object's class says how it gives its items.
pub(crate) fn is_iterable(object: &Value) -> bool {
    matches!(Iteration::of(object), Some(Ok(_)))
}

/// An iterator over an object whose class says how; what it says is called when the first item is asked for. `None` where its
/// class does not say it.
pub(crate) fn iterator_over(object: &Value, world: &Rc<World>) -> Option<Result<Iter, Exc>> {
    let state = match Iteration::of(object)? {
        Ok(Iteration::Iter(function)) => State::Begin(function),
        Ok(Iteration::Items(function)) => State::Items { function, at: 0 },
        Err(exc) => return Some(Err(exc)),
    };
    Some(Ok(stage(object, state, world)))
}

/// The iterator that `__iter__` returned, as what the machine can ask. `TypeError` where it is none.
pub(crate) fn returned(value: &Value, world: &Rc<World>) -> Result<Iter, Exc> {
    if let Some(iter) = Iter::from_value(value) {
        return Ok(iter);
    }
    match special(value, "__next__") {
        Some(function) => Ok(stage(value, State::Next(function), world)),
        None => Err(not_an_iterator(value)),
    }
}

/// `reversed(object)`, by `__len__` and `__getitem__`; `None` where its class has not both.
pub(crate) fn backwards(object: &Value, cx: &mut Context<'_>) -> Option<Called> {
    let (length, function) = (special(object, "__len__")?, special(object, "__getitem__")?);
    let object = object.clone();
    let length = cx.world().call(&length, Arguments::one(object.clone()), cx);
    let reversed = move |length: Value, cx: &mut Context<'_>| match length {
        Value::Int(length) => {
            let state = State::Back { function, at: length - 1 };
            Called::Value(stage(&object, state, cx.world()).to_value())
        }
        other => {
            let class = other.type_name();
            Called::Raised(type_error(format!("'{class}' object cannot be interpreted as an integer")))
        }
    };
    Some(then(length, reversed, cx))
}

fn not_an_iterator(value: &Value) -> Exc {
    type_error(format!("iter() returned non-iterator of type '{}'", value.type_name()))
}

fn stage(object: &Value, state: State, world: &Rc<World>) -> Iter {
    let class = match state {
        State::Items { .. } => Type::Iterator,
        State::Back { .. } => Type::Reversed,
        _ => Type::Object,
    };
    let info = StageInfo {
        name: object.type_name().into_owned(),
        class: Some(class),
        effectful: true,
        ..StageInfo::default()
    };
    Iter::new(
        world,
        info,
        Box::new(OfObject { object: object.clone(), state, next: None, asked: false, apart: 0 }),
        &[],
    )
}

#[derive(Debug)]
enum State {
    /// The function gives the iterator.
    Begin(Value),
    /// The function gives the next item.
    Next(Value),
    /// The iterator that `__iter__` returned.
    Inner(Iter),
    /// The function gives the item of a number.
    Items { function: Value, at: i64 },
    /// The same, from the last to the first.
    Back { function: Value, at: i64 },
    /// The object's `close` has been called.
    Closing,
}

/// An object's items.
#[derive(Debug)]
struct OfObject {
    object: Value,
    state: State,
    /// `__next__`, once it was called.
    next: Option<ForEach>,
    /// Whether what is waited for is an item, rather than the iterator.
    asked: bool,
    /// For so many items it is resumed although `__next__` could be called without that.
    apart: u8,
}

impl OfObject {
    fn next(&mut self, cx: &mut Context<'_>) -> Step {
        if let State::Next(function) = &self.state {
            self.asked = true;
            let called = self.next.get_or_insert_with(|| ForEach::new(function.clone())).call(self.object.clone(), cx);
            return self.called(called, cx);
        }
        let (function, arguments) = match &self.state {
            State::Begin(function) | State::Next(function) => (function, vec![self.object.clone()]),
            State::Back { at: ..0, .. } | State::Closing => return Step::Return(Value::None),
            State::Items { function, at } | State::Back { function, at } => {
                (function, vec![self.object.clone(), Value::Int(*at)])
            }
            State::Inner(iter) => return Step::Ask(iter.clone(), Request::Next(Demand::ONE)),
        };
        self.asked = !matches!(self.state, State::Begin(_));
        let called = cx.world().call(function, arguments.into(), cx);
        self.called(called, cx)
    }

    /// Whether the object is itself the iterator, and may have methods of generators.
    fn is_own(&self) -> bool {
        matches!(self.state, State::Next(_))
    }

    /// Asks a method that a generator has, too: what it returns is the next item.
    fn delegated(&mut self, method: &Value, arguments: Vec<Value>, cx: &mut Context<'_>) -> Step {
        self.asked = true;
        let called = cx.world().call(method, arguments.into(), cx);
        self.called(called, cx)
    }

    /// Calls the object's `close`, where it has one.
    fn close(&mut self, cx: &mut Context<'_>) -> Step {
        match attributes::get(&self.object, "close") {
            Ok(close) if self.is_own() => {
                self.state = State::Closing;
                let called = cx.world().call(&close, Arguments::default(), cx);
                self.called(called, cx)
            }
            _ => Step::Return(Value::None),
        }
    }

    fn called(&mut self, called: Called, cx: &mut Context<'_>) -> Step {
        match called {
            Called::Value(value) => self.returned(value, cx),
            Called::Raised(exc) => self.raised(exc),
            Called::Unfinished(body, step) => Step::Enter(body, step),
        }
    }

    fn returned(&mut self, value: Value, cx: &mut Context<'_>) -> Step {
        if matches!(self.state, State::Closing) {
            return Step::Return(Value::None);
        }
        if self.asked {
            match &mut self.state {
                State::Items { at, .. } => *at += 1,
                State::Back { at, .. } => *at -= 1,
                _ => {}
            }
            return Step::Emit(Chunk::one(value));
        }
        self.state = match (Iter::from_value(&value), special(&value, "__next__")) {
            (Some(iter), _) => State::Inner(iter),
            (None, Some(function)) => {
                self.object = value;
                State::Next(function)
            }
            (None, None) => return Step::Raise(not_an_iterator(&value)),
        };
        self.next(cx)
    }

    fn raised(&self, exc: Exc) -> Step {
        let ends = |class| exc.class.is_subclass_of(class);
        match &self.state {
            State::Next(_) if ends(ExcType::StopIteration) => Step::Return(exc.stop_value()),
            State::Items { .. } | State::Back { .. } if ends(ExcType::StopIteration) || ends(ExcType::IndexError) => {
                Step::Return(Value::None)
            }
            _ => Step::Raise(exc),
        }
    }
}

impl Coroutine for OfObject {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(_) | Resume::Continue => self.next(cx),
            Resume::Returned(value) => self.returned(value, cx),
            Resume::Raised(exc) => self.raised(exc),
            Resume::Items(items) => Step::Emit(items),
            Resume::End(value) => Step::Return(value),
            Resume::Send(value) => match attributes::get(&self.object, "send") {
                Ok(send) => self.delegated(&send, vec![value], cx),
                Err(exc) => Step::Raise(exc),
            },
            Resume::Throw(exc) if exc.class.is_subclass_of(ExcType::GeneratorExit) => self.close(cx),
            Resume::Throw(exc) => match attributes::get(&self.object, "throw") {
                Ok(throw) if self.is_own() => self.delegated(&throw, vec![Value::Exception(exc)], cx),
                _ => Step::Raise(exc),
            },
            _ => Step::Return(Value::None),
        }
    }

    fn relays(&mut self) -> Option<Iter> {
        match &self.state {
            State::Inner(iter) => Some(iter.clone()),
            _ => None,
        }
    }

    fn take_one(&mut self, item: Value, _: &mut Context<'_>) -> TakenOne {
        match self.state {
            State::Inner(_) => TakenOne::Give(item),
            _ => TakenOne::Not(item),
        }
    }

    fn give_one(&mut self, cx: &mut Context<'_>) -> Result<Value, Box<Step>> {
        if let State::Next(_) = &self.state
            && let Some(next) = &mut self.next
        {
            self.asked = true;
            return match next.call(self.object.clone(), cx) {
                Called::Value(value) => Ok(value),
                called => Err(Box::new(self.called(called, cx))),
            };
        }
        match self.next(cx) {
            Step::Emit(mut items) => Ok(items.next().unwrap_or_default()),
            step => Err(Box::new(step)),
        }
    }

    fn calls_for_next(&mut self) -> Option<(&Value, &Value)> {
        self.apart = self.apart.saturating_sub(1);
        match &self.state {
            State::Next(function) if self.next.is_some() && self.asked && self.apart == 0 => {
                Some((function, &self.object))
            }
            _ => None,
        }
    }

    fn stand_apart(&mut self) {
        self.apart = APART;
    }

    fn held_bytes(&self) -> usize {
        self.object.heap_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        let attributes = self.object.instance().map(|instance| instance.dict().pairs()).unwrap_or_default();
        attributes
            .into_iter()
            .map(|(name, value)| (name.to_display().to_text().into_owned(), short_repr(&value, FACT)))
            .collect()
    }
}
