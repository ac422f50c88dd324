//! Whom the top of the stack asks, calls or waits for.

use std::rc::Rc;

use super::super::iter::Body;
use super::super::meter::add;
use super::super::{
    Above, Arguments, Called, Context, Coroutine, Demand, EventKind, Iter, Request, Resume, StageState, Step, WaitFor,
};
use super::entry::{Debt, Entry, Parked};
use super::{EVENT_REPR, MAX_STACK, Machine, Outcome, too_deep};
use crate::machine::made::is_nameless;
use crate::machine::trace::Recording;
use crate::value::{Type, Value, short_repr, value_error};

/// With less fuel than this left, nobody is given to a host: it might come back with nothing done.
const WORTH_HOSTING: u64 = 100;

impl Machine {
    /// Asks `who`; `one_by_one` where its effects, or those above it, could be seen.
    pub(super) fn begin(&mut self, who: &Iter, request: Request, one_by_one: bool) -> Option<Resume> {
        let record = who.record();
        // Where each event counts, each item is one: whoever asks for several at once gets them one by one.
        let one_by_one = one_by_one || self.recording == Recording::Everything;
        if is_nameless(record) {
            self.world.made.borrow_mut().name(record, self.stack.iter().map(Entry::record));
        }
        let demand = match &request {
            Request::Next(demand) if one_by_one => demand.at_most(1).get(),
            Request::Next(demand) => demand.get(),
            _ => 1,
        };
        if let Request::Next(_) = request
            && let Some(chunk) = who.take_edge(demand)
        {
            self.world.count_pulls(chunk.len() as u64);
            self.event(EventKind::Call, record, || None);
            self.delivered(record, &chunk);
            return Some(Resume::Items(chunk));
        }
        if self.stack.len() >= MAX_STACK {
            return Some(Resume::Raised(too_deep()));
        }
        let body = match who.take_body() {
            Body::Idle(body) => body,
            // Left there by an edit, while it was being asked.
            Body::Running if who.parked().borrow().with.is_some() => {
                self.event(EventKind::Call, record, || None);
                return Some(self.unpark(who, demand));
            }
            Body::Running | Body::Carried(_) => {
                let what = match record.info.class {
                    Some(Type::Coroutine) => "coroutine",
                    _ if record.info.is_code => "generator",
                    _ => record.info.name.as_str(),
                };
                return Some(Resume::Raised(value_error(format!("{what} already executing"))));
            }
            Body::Done => {
                self.world.count_pulls(1);
                add(&record.meter.calls, 1);
                return Some(match request {
                    Request::Throw(exc) => {
                        exc.settle();
                        Resume::Raised(exc)
                    }
                    _ => Resume::End(Value::None),
                });
            }
        };
        if matches!(request, Request::Close) && !body.must_run_close() {
            self.event(EventKind::Close, record, || None);
            who.set_body(Body::Done);
            record.state.set(StageState::Closed);
            drop(body);
            return Some(Resume::End(Value::None));
        }
        let (kind, debt, with) = match request {
            Request::Next(_) => (EventKind::Call, Debt::Items(demand), Resume::Next(Demand::new(demand))),
            Request::Send(value) => (EventKind::Send, Debt::Item, Resume::Send(value)),
            Request::Throw(exc) => (EventKind::Throw, Debt::Item, Resume::Throw(exc)),
            Request::Close => (EventKind::Close, Debt::Close, Resume::Close),
        };
        record.state.set(StageState::Running);
        if self.recording == Recording::Everything {
            let item = match &with {
                Resume::Send(value) => Some(short_repr(value, EVENT_REPR)),
                Resume::Throw(exc) => Some(short_repr(&Value::Exception(Rc::clone(exc)), EVENT_REPR)),
                _ => None,
            };
            let frame = body.frame();
            self.push_event(kind, record, item, frame);
        }
        self.push(Some(who.clone()), Rc::clone(record), body, debt);
        Some(with)
    }

    pub(super) fn begin_call(&mut self, function: &Value, arguments: Arguments) -> Option<Outcome> {
        let world = Rc::clone(&self.world);
        let record = Rc::clone(&self.top().record);
        let mut cx = Context { world: &world, record: &record, answered: 0, below: &self.stack };
        match world.call(function, arguments, &mut cx) {
            Called::Value(value) => self.with = Some(Resume::Returned(value)),
            Called::Raised(exc) => self.with = Some(Resume::Raised(exc)),
            Called::Unfinished(body, step) => return self.enter(body, *step),
        }
        None
    }

    /// Goes on with a call of the stage on top that was begun in place; its step is taken as if it had just been resumed.
    pub(super) fn enter(&mut self, body: Box<dyn Coroutine>, step: Step) -> Option<Outcome> {
        if self.stack.len() >= MAX_STACK {
            self.with = Some(Resume::Raised(too_deep()));
            return None;
        }
        let record = Rc::clone(&self.top().record);
        self.push(None, record, body, Debt::Value);
        self.take(step)
    }

    /// Puts those on the stack that have run without the machine since the top of the stack asked, or called, the first of them.
    pub(super) fn take_in(&mut self, guests: Vec<(Option<Iter>, Box<dyn Coroutine>)>, step: Step) -> Option<Outcome> {
        for (who, body) in guests {
            self.measure_top();
            match who {
                Some(who) => {
                    let record = Rc::clone(who.record());
                    self.push(Some(who), record, body, Debt::Items(1));
                }
                None => {
                    let record = Rc::clone(&self.top().record);
                    self.push(None, record, body, Debt::Value);
                }
            }
        }
        self.take(step)
    }

    /// The top of the stack asks this. Those on the stack may have run without the machine before a pause: where that is so they do it
    /// again, and this is asked there; else it comes back.
    #[inline]
    pub(super) fn ask_in_host(&mut self, who: Iter, request: Request) -> Option<(Iter, Request)> {
        let may = self.tries > 0 && self.stack.len() > 1 && self.world.hosting.allowed.get();
        if !may || self.world.fuel_left() < WORTH_HOSTING {
            return Some((who, request));
        }
        self.tries -= 1;
        match self.give_to_host(Some(Step::Ask(who, request))) {
            Some(Step::Ask(who, request)) => Some((who, request)),
            _ => None,
        }
    }

    /// After a pause, those that ran without the machine before it do so again: they go to the one that they ran in, or one below it, which
    /// is resumed then. The innermost wants this; it comes back where there is no such one.
    pub(super) fn give_to_host(&mut self, wants: Option<Step>) -> Option<Step> {
        let fixed = self.stack.iter().rposition(|entry| !entry.may_go_to_host()).unwrap_or(0);
        let host = self.stack[fixed..].iter().position(|entry| entry.body.may_host());
        let Some(host) = host.map(|at| fixed + at).filter(|at| at + 1 < self.stack.len()) else { return wants };
        // What is called in place is told by the stack what is being handled around it.
        if self.stack[host..].iter().any(|entry| entry.body.handled().is_some()) {
            return wants;
        }
        let above = self.stack.drain(host + 1..);
        let above = above.map(|Entry { owner, record, body, .. }| Above { iter: owner, record, body }).collect();
        self.top().body.host(above, wants);
        None
    }

    pub(super) fn ask_any(&mut self, whos: Vec<Iter>) -> Option<Resume> {
        self.measure_top();
        self.top().any = Some((whos, 0));
        self.ask_next_of_any()
    }

    /// Asks the next one of those that the top of the stack asked with `AskAny`.
    pub(super) fn ask_next_of_any(&mut self) -> Option<Resume> {
        let entry = self.top();
        let (whos, at) = entry.any.as_ref().expect("only called while several are being asked");
        let Some(who) = whos.get(*at).cloned() else {
            entry.any = None;
            return Some(Resume::Pending);
        };
        entry.answered = *at;
        let one_by_one = who.is_effectful();
        if who.parked().borrow().is_empty() {
            self.begin(&who, Request::Next(Demand::ONE), one_by_one)
        } else {
            Some(self.unpark(&who, 1))
        }
    }

    /// Puts what an iterator was the top of back on the stack; it now owes up to `demand` items.
    pub(super) fn unpark(&mut self, who: &Iter, demand: usize) -> Resume {
        let Parked { mut entries, with } = std::mem::take(&mut *who.parked().borrow_mut());
        self.world.forget_parked(who);
        if let Some(first) = entries.first_mut() {
            first.owner = Some(who.clone());
            first.debt = Debt::Items(demand);
        }
        self.stack.extend(entries);
        with.unwrap_or(Resume::Wake)
    }

    /// Leaves with an iterator what it was the top of. It is not held by that: dropped, it gives all of it up.
    pub(super) fn park(&self, who: &Iter, mut entries: Vec<Entry>, with: Option<Resume>) {
        if let Some(first) = entries.first_mut() {
            first.owner = None;
            first.record = Rc::clone(who.record());
        }
        *who.parked().borrow_mut() = Parked { entries, with };
        self.world.remember_parked(who);
    }

    pub(super) fn wait(&mut self, what: WaitFor) -> Option<Outcome> {
        let entry = self.top();
        let counted = std::mem::replace(&mut entry.wait_counted, true);
        let record = Rc::clone(&entry.record);
        if !counted {
            self.world.count_pulls(1);
            add(&record.meter.calls, 1);
        }
        for entry in &self.stack {
            entry.record.state.set(StageState::Waiting);
            *entry.record.waiting.borrow_mut() = Some(what.what.clone());
        }
        if !counted {
            self.event(EventKind::Wait, &record, || None);
        }
        if let Some(at) = self.stack.iter().rposition(|entry| entry.any.is_some()) {
            let segment = self.stack.split_off(at + 1);
            let entry = self.top();
            entry.record.state.set(StageState::Running);
            let asked = entry.any.as_mut().and_then(|(whos, next)| {
                *next += 1;
                whos.get(*next - 1).cloned()
            });
            if let Some(who) = asked {
                self.park(&who, segment, None);
            }
            self.with = self.ask_next_of_any();
            return None;
        }
        self.with = Some(Resume::Wake);
        Some(Outcome::Waiting(what))
    }
}
