//! What comes of it: items, ends and faults, counted on their way to whoever asked; and the events.

use std::rc::Rc;

use super::super::iter::Body;
use super::super::meter::add;
use super::super::{Chunk, EventKind, FrameView, Resume, StageRecord, StageState};
use super::entry::{Debt, Entry};
use super::{EVENT_REPR, Machine};
use crate::machine::trace::{Event, Recording};
use crate::value::{Exc, ExcType, Exception, Type, Value, short_repr};

/// What is said of code that gives another item while it is being closed.
fn ignored_exit(record: &StageRecord) -> String {
    let what = match record.info.class {
        Some(class @ Type::Coroutine) => class.name(),
        Some(Type::AsyncGenerator) => "async generator",
        _ => Type::Generator.name(),
    };
    format!("{what} ignored GeneratorExit")
}

impl Machine {
    /// Counts and remembers what goes from `producer` to whoever is on top of the stack.
    pub(super) fn delivered(&mut self, producer: &Rc<StageRecord>, chunk: &Chunk) {
        let n = chunk.len() as u64;
        let meter = &producer.meter;
        let before = meter.items_out.get();
        add(&meter.calls, n);
        add(&meter.items_out, n);
        add(&meter.list_bytes, chunk.list_bytes() as u64);
        match self.recording {
            Recording::Off => {}
            Recording::Sampled => producer.tape_out.sample(before, chunk),
            Recording::Chunks | Recording::Everything => producer.tape_out.record(before, chunk),
        }
        if let Some(consumer) = self.stack.last() {
            let before = consumer.record.meter.items_in.get();
            add(&consumer.record.meter.items_in, n);
            match self.recording {
                Recording::Off => {}
                Recording::Sampled => consumer.record.tape_in.sample(before, chunk),
                Recording::Chunks | Recording::Everything => consumer.record.tape_in.record(before, chunk),
            }
            consumer.record.state.set(StageState::Running);
        }
        producer.state.set(StageState::Suspended);
        if self.recording == Recording::Everything {
            let item = chunk.get(0).map(|item| short_repr(&item, EVENT_REPR));
            let frame = self.inspect(producer, |body| body.frame()).flatten();
            self.push_event(EventKind::Yield, producer, item, frame);
        } else if producer.is_traced() {
            // A call and what came of it.
            self.trace.count(2 * n);
        }
    }

    pub(super) fn emitted(&mut self, mut chunk: Chunk) -> Resume {
        let entry = self.stack.pop().expect("a step comes from the top of the stack");
        debug_assert!(chunk.len() > 0, "{} emitted nothing", entry.record.info.name);
        let Some(owner) = entry.owner else {
            return self.misbehaved(entry);
        };
        if self.recording != Recording::Off {
            // What is on the edge was given before, and is taken first.
            let given = entry.record.meter.items_out.get() + owner.in_flight() as u64;
            entry.record.note_origins(given + 1, chunk.len() as u64);
        }
        entry.record.in_bulk.set(chunk.len() > 64);
        let bytes = entry.body.held_bytes() + owner.edge_bytes();
        entry.record.meter.hold(bytes);
        owner.set_body(Body::Idle(entry.body));
        match entry.debt {
            // More than is owed now was asked for before an edit: it waits on the edge.
            Debt::Items(n) if chunk.len() > n => {
                let front = chunk.split_front(n);
                owner.put_back(std::mem::replace(&mut chunk, front));
            }
            Debt::Items(_) => {}
            Debt::Close => {
                entry.record.state.set(StageState::Suspended);
                let exc = Exception::with_message(ExcType::RuntimeError, ignored_exit(&entry.record));
                return Resume::Raised(exc);
            }
            Debt::Item | Debt::Value | Debt::Nothing(_) => {}
        }
        self.world.count_pulls(chunk.len() as u64);
        entry.record.waiting.borrow_mut().take();
        self.delivered(&entry.record, &chunk);
        self.answered();
        Resume::Items(chunk)
    }

    /// One that is being closed has given another item instead.
    pub(super) fn misbehaved(&mut self, entry: Entry) -> Resume {
        match entry.debt {
            Debt::Nothing(after) => {
                self.world.notice(&entry.record, ignored_exit(&entry.record));
                *after
            }
            _ => unreachable!("a call answers with a value"),
        }
    }

    /// The one that was asked has answered: what several were asked is over.
    pub(super) fn answered(&mut self) {
        if let Some(entry) = self.stack.last_mut() {
            entry.any = None;
        }
    }

    pub(super) fn returned(&mut self, value: Value) -> Resume {
        let entry = self.stack.pop().expect("a step comes from the top of the stack");
        let record = entry.record;
        match entry.debt {
            Debt::Value => return Resume::Returned(value),
            Debt::Nothing(after) => {
                record.state.set(StageState::Closed);
                return *after;
            }
            Debt::Items(_) | Debt::Item => {
                self.world.count_pulls(1);
                add(&record.meter.calls, 1);
            }
            Debt::Close => {}
        }
        // Nobody asks one again that was closed, whatever it is.
        let rewinds = entry.body.rewinds() && !matches!(entry.debt, Debt::Close);
        if let Some(owner) = entry.owner {
            owner.set_body(if rewinds { Body::Idle(entry.body) } else { Body::Done });
            record.meter.hold(owner.edge_bytes());
        } else {
            drop(entry.body);
        }
        record.state.set(StageState::Closed);
        record.waiting.borrow_mut().take();
        let shown = (!matches!(value, Value::None)).then(|| value.clone());
        self.event(EventKind::Return, &record, || shown.map(|value| short_repr(&value, EVENT_REPR)));
        self.resumed_asker();
        self.answered();
        Resume::End(value)
    }

    pub(super) fn raised(&mut self, exc: Exc) -> Resume {
        let entry = self.stack.pop().expect("a step comes from the top of the stack");
        let record = entry.record;
        match entry.debt {
            Debt::Value => return Resume::Raised(exc),
            Debt::Nothing(after) => {
                record.state.set(StageState::Closed);
                self.world.notice(&record, format!("exception ignored while closing: {}", exc.headline()));
                return *after;
            }
            Debt::Items(_) | Debt::Item => {
                self.world.count_pulls(1);
                add(&record.meter.calls, 1);
            }
            Debt::Close => {}
        }
        record.blame(&exc);
        let mut state = StageState::Failed;
        if let Some(owner) = entry.owner {
            if entry.body.survives_raise() {
                // What was sent in before it had begun did not begin it.
                if entry.body.frame().is_some_and(|frame| frame.at.is_none()) {
                    state = StageState::Created;
                }
                owner.set_body(Body::Idle(entry.body));
            } else {
                drop(entry.body);
                owner.set_body(Body::Done);
            }
            record.meter.hold(owner.inspect(|body| body.held_bytes()).unwrap_or(0) + owner.edge_bytes());
        }
        record.state.set(state);
        record.waiting.borrow_mut().take();
        let shown = Rc::clone(&exc);
        self.event(EventKind::Raise, &record, || Some(short_repr(&Value::Exception(shown), EVENT_REPR)));
        self.resumed_asker();
        self.answered();
        Resume::Raised(exc)
    }

    pub(super) fn resumed_asker(&mut self) {
        if let Some(entry) = self.stack.last_mut() {
            entry.wait_counted = false;
            entry.record.waiting.borrow_mut().take();
            entry.record.state.set(StageState::Running);
        }
    }

    /// Puts what waits to be closed on the stack; what was about to happen happens afterwards.
    pub(super) fn settle(&mut self) {
        // The first that went is closed first, and lies on top.
        for (body, record) in self.world.exhume().into_iter().rev() {
            let after = self.with.take().expect("settling falls between two steps");
            self.event(EventKind::Close, &record, || None);
            self.push(None, record, body, Debt::Nothing(Box::new(after)));
            self.with = Some(Resume::Close);
        }
    }

    pub(super) fn event(&mut self, kind: EventKind, record: &Rc<StageRecord>, item: impl FnOnce() -> Option<String>) {
        match self.recording {
            Recording::Everything => {
                let frame = self.inspect(record, |body| body.frame()).flatten();
                self.push_event(kind, record, item(), frame);
            }
            _ if !record.is_traced() => {}
            _ => match kind {
                // Counted with what comes of it.
                EventKind::Call | EventKind::Send | EventKind::Throw => {}
                EventKind::Yield | EventKind::Return | EventKind::Raise | EventKind::Wait => self.trace.count(2),
                EventKind::Close => self.trace.count(1),
            },
        }
    }

    pub(super) fn push_event(
        &mut self,
        kind: EventKind,
        record: &Rc<StageRecord>,
        item: Option<String>,
        frame: Option<FrameView>,
    ) {
        if !record.is_traced() {
            return;
        }
        let event = Event { seq: 0, kind, record: Rc::clone(record), item, count: 1, frame, state: record.state.get() };
        self.trace.push(event, 0);
    }
}
