//! Sets against sets, member by member, where looking for a member may ask it.

use std::cell::RefCell;
use std::rc::Rc;

use crate::machine::{Called, Context};
use crate::value::asking::{Attempt, attempt};
use crate::value::{BinaryOp, CompareOp, Exc, Key, Set, Value};
use crate::vm::pulling::{Answer, Turn, Turns, asked_from, in_turns};

/// How many members are gone through between two looks at the fuel.
const AT_ONCE: u32 = 256;

/// What is made of two sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Merge {
    /// The members of both.
    All,
    /// Those that are in both.
    Common,
    /// Those of the first that are not in the second.
    Without,
    /// Those that are in one alone.
    Either,
}

impl Merge {
    /// What the operator makes of two sets.
    pub(crate) fn of(op: BinaryOp) -> Option<Self> {
        Some(match op {
            BinaryOp::Or => Self::All,
            BinaryOp::And => Self::Common,
            BinaryOp::Sub => Self::Without,
            BinaryOp::Xor => Self::Either,
            _ => return None,
        })
    }
}

/// What is made of the two, as a plain set, frozen as the first is.
pub(crate) fn merged(merge: Merge, ours: &Rc<Set>, other: &Rc<Set>, cx: &mut Context<'_>) -> Called {
    let keys = |set: &Set| set.items.borrow().iter().cloned().collect::<Vec<Key>>();
    let made = |items| Rc::new(Set { items, frozen: ours.frozen, own: None });
    let (keys, looked_in, made) = match merge {
        Merge::Common | Merge::Without => (keys(ours), Rc::clone(other), made(RefCell::default())),
        Merge::Either => (keys(other), made(ours.items.clone()), made(RefCell::default())),
        Merge::All => {
            let made = made(ours.items.clone());
            (keys(other), Rc::clone(&made), made)
        }
    };
    let gone = vec![false; if merge == Merge::Either { looked_in.items.borrow().len() } else { 0 }];
    in_turns(Going { keys: keys.into_iter(), looked_in, work: Work::Merge(merge, made), key: None, gone }, cx)
}

/// Whether every member of the one is in the other.
pub(crate) fn all_within(ours: &Set, other: &Rc<Set>, cx: &mut Context<'_>) -> Called {
    let keys: Vec<Key> = ours.items.borrow().iter().cloned().collect();
    let (looked_in, work) = (Rc::clone(other), Work::Relate);
    in_turns(Going { keys: keys.into_iter(), looked_in, work, key: None, gone: Vec::new() }, cx)
}

/// `a op b`; `None` for what is no comparison of sets.
pub(super) fn compared(op: CompareOp, a: &Rc<Set>, b: &Rc<Set>, cx: &mut Context<'_>) -> Option<Called> {
    let (x, y) = (a.items.borrow().len(), b.items.borrow().len());
    let (possible, ours, other) = match op {
        CompareOp::Eq => (x == y, a, b),
        CompareOp::Lt => (x < y, a, b),
        CompareOp::LtEq => (x <= y, a, b),
        CompareOp::Gt => (x > y, b, a),
        CompareOp::GtEq => (x >= y, b, a),
        _ => return None,
    };
    Some(if possible { all_within(ours, other, cx) } else { Called::Value(Value::Bool(false)) })
}

enum Work {
    Merge(Merge, Rc<Set>),
    Relate,
}

/// Going through the members of one set, each looked for in another.
struct Going {
    keys: std::vec::IntoIter<Key>,
    looked_in: Rc<Set>,
    work: Work,
    /// The member that is being looked for.
    key: Option<Key>,
    /// Which members of the set that is looked in were found, where only the others are wanted.
    gone: Vec<bool>,
}

impl Going {
    /// Looks for a member: its place, or None. What is made of all is changed at once.
    fn look(makes_all: bool, looked_in: &Set, key: &Key) -> Result<Value, Exc> {
        if makes_all {
            return looked_in.add(key.clone()).map(|_| Value::None);
        }
        Ok(looked_in.place(key)?.map_or(Value::None, Value::from))
    }

    /// What comes of a member that was found at a place, or was not; how the work ends, where it ends with that.
    fn found(&mut self, key: Key, place: &Value) -> Option<Turn> {
        match (&self.work, place) {
            (Work::Merge(Merge::Common, made), Value::Int(_))
            | (Work::Merge(Merge::Without | Merge::Either, made), Value::None) => made.push(key),
            (Work::Merge(Merge::Either, _), Value::Int(at)) => self.gone[*at as usize] = true,
            (Work::Relate, Value::None) => return Some(Turn::value(Value::Bool(false))),
            _ => {}
        }
        None
    }

    fn end(&self) -> Turn {
        Turn::value(match &self.work {
            Work::Merge(Merge::Either, made) => {
                let theirs = made.items.take();
                for (key, gone) in self.looked_in.items.borrow().iter().zip(&self.gone) {
                    if !gone {
                        made.push(key.clone());
                    }
                }
                theirs.into_iter().for_each(|key| made.push(key));
                Value::Set(Rc::clone(made))
            }
            Work::Merge(_, made) => Value::Set(Rc::clone(made)),
            Work::Relate => Value::Bool(true),
        })
    }
}

impl Turns for Going {
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        if let Some(key) = self.key.take()
            && let Some(turn) = self.found(key, &answer.value().unwrap_or_default())
        {
            return turn;
        }
        let makes_all = matches!(self.work, Work::Merge(Merge::All, _));
        for _ in 0..AT_ONCE {
            let Some(key) = self.keys.next() else { return self.end() };
            match attempt(|| Self::look(makes_all, &self.looked_in, &key)) {
                Attempt::Done(Ok(place)) => {
                    if let Some(turn) = self.found(key, &place) {
                        return turn;
                    }
                }
                Attempt::Done(Err(exc)) => return Turn::raise(exc),
                Attempt::Asks(question) => {
                    let (looked_in, wanted) = (Rc::clone(&self.looked_in), key.clone());
                    self.key = Some(key);
                    let look = move || Self::look(makes_all, &looked_in, &wanted);
                    return Turn::Call(asked_from(question, look, cx));
                }
            }
        }
        cx.spend(u64::from(AT_ONCE / 8));
        Turn::Again
    }
}
