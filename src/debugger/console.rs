//! An iterator asked by hand: what is asked, and what came of it.

use std::rc::Rc;

use super::session::Session;
use super::view::StageId;
use super::watch;
use crate::machine::{Iter, Request, StageRecord};
use crate::value::{ExcType, Exception, Type, Value, short_repr};

/// How long the repr of what came may get, in bytes.
const REPR: usize = 2000;

/// What an iterator is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Poke {
    /// Its next item.
    Next,
    /// The item that comes of sending in the value of this expression.
    Send(String),
    /// The item that comes of throwing in the exception that this expression gives.
    Throw(String),
    /// To close.
    Close,
}

impl Poke {
    /// As Python writes it.
    pub fn words(&self) -> String {
        match self {
            Self::Next => "next()".to_owned(),
            Self::Send(value) => format!("send({value})"),
            Self::Throw(exception) => format!("throw({exception})"),
            Self::Close => "close()".to_owned(),
        }
    }
}

/// What came of a [`Poke`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Poked {
    /// The number of the request.
    pub request: u64,
    /// The stage.
    pub stage: StageId,
    /// What was asked.
    pub asked: String,
    /// What came: an item, the end, an exception, or why nothing could be asked.
    pub came: String,
    /// Whether an item came.
    pub item: bool,
    /// Who will not see that item, now that it was taken by hand.
    pub missed_by: Vec<String>,
}

/// The iterator of a stage, and the request; or why it cannot be asked.
pub(super) fn request(session: &Session, stage: &StageId, poke: &Poke) -> Result<(Iter, Request), String> {
    if session.is_busy() {
        return Err("a pull is under way: space or f finishes it first".to_owned());
    }
    let stages = session.stages();
    let record = stages.iter().find(|record| *record.id.borrow() == *stage).ok_or("it is not there yet")?;
    let iter = record.iter().ok_or("it is gone: R restarts")?;
    let word = match poke {
        Poke::Send(_) => "send",
        Poke::Throw(_) => "throw",
        Poke::Next | Poke::Close => "",
    };
    if !record.info.is_code && !word.is_empty() {
        return Err(format!("AttributeError: '{}' object has no attribute '{word}'", record.info.name));
    }
    let request = match poke {
        Poke::Next => Request::Next(crate::machine::Demand::ONE),
        Poke::Send(expression) => Request::Send(watch::value(session, expression)?),
        Poke::Throw(expression) => Request::Throw(exception(session, expression)?),
        Poke::Close => Request::Close,
    };
    Ok((iter, request))
}

fn exception(session: &Session, expression: &str) -> Result<crate::value::Exc, String> {
    match watch::value(session, expression)? {
        Value::Exception(exc) => Ok(exc),
        Value::Type(Type::Exception(class)) => Ok(Exception::new(class, Vec::new())),
        other => Err(format!(
            "{}: exceptions must derive from BaseException, not {}",
            ExcType::TypeError.name(),
            other.type_name()
        )),
    }
}

/// An item, as it is shown.
pub(super) fn item_text(item: &Value) -> String {
    short_repr(item, REPR)
}

/// The end, as Python says it.
pub(super) fn end_text(value: &Value) -> String {
    match value {
        Value::None => "StopIteration".to_owned(),
        value => format!("StopIteration: {}", short_repr(value, REPR)),
    }
}

/// The names of the stages that ask this one.
pub(super) fn consumers(session: &Session, stage: &Rc<StageRecord>) -> Vec<String> {
    let asks = |record: &&Rc<StageRecord>| record.inputs.borrow().iter().any(|input| Rc::ptr_eq(input, stage));
    session.stages().iter().filter(asks).map(|record| record.info.name.clone()).collect()
}
