//! `Queue`, `LifoQueue`, `PriorityQueue`: items handed from task to task.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use super::locks::{Enter, Turns};
use super::methods::this;
use crate::machine::Called;
use crate::machine::Context;
use crate::value::{CompareOp, Exc, ExcType, Exception, Object, Type, Value, compare, value_error};
use crate::vm::arguments::{Shape, index};
use crate::vm::asynchronous::{Came, EventLoop, Future, Outcome, Routine, Wants, coroutine};
use crate::vm::methods::Method;
use crate::vm::pulling::called;

type Waiters = RefCell<VecDeque<Rc<Future>>>;

/// A queue.
#[derive(Debug)]
struct Queue {
    class: Type,
    event_loop: Rc<EventLoop>,
    most: i64,
    /// For a priority queue a heap, as `heapq` lays it out.
    items: RefCell<VecDeque<Value>>,
    getters: Waiters,
    putters: Waiters,
    unfinished: Cell<u64>,
    /// Set while nothing is unfinished.
    finished: Rc<Turns>,
}

/// `Queue(maxsize=0)`
pub(super) fn queue(class: Type, most: Option<&Value>, cx: &Context<'_>) -> Result<Value, Exc> {
    let finished = Turns::new(Type::AsyncEvent, 1, cx);
    Ok(Value::object(Queue {
        class,
        event_loop: EventLoop::of(cx.world()),
        most: most.map_or(Ok(0), index)?,
        items: RefCell::default(),
        getters: RefCell::default(),
        putters: RefCell::default(),
        unfinished: Cell::new(0),
        finished,
    }))
}

fn wake_next(waiters: &Waiters) {
    loop {
        let next = waiters.borrow_mut().pop_front();
        match next {
            Some(waiter) if waiter.is_done() => {}
            Some(waiter) => {
                waiter.finish(Outcome::Value(Value::None));
                return;
            }
            None => return,
        }
    }
}

/// Whoever waited raises: it is no waiter any more, and where it had been let in the next one is.
fn gave_up(waiter: &Rc<Future>, waiters: &Waiters, can_go_on: bool) {
    waiter.cancel(None);
    waiters.borrow_mut().retain(|known| !Rc::ptr_eq(known, waiter));
    if can_go_on && !waiter.is_cancelled() {
        wake_next(waiters);
    }
}

impl Queue {
    fn len(&self) -> usize {
        self.items.borrow().len()
    }

    fn is_full(&self) -> bool {
        self.most > 0 && self.len() as i64 >= self.most
    }

    fn put(&self, item: Value) -> Result<(), Exc> {
        if self.is_full() {
            return Err(Exception::new(ExcType::QueueFull, Vec::new()));
        }
        match self.class {
            Type::AsyncPriorityQueue => heap_push(&self.items, item)?,
            _ => self.items.borrow_mut().push_back(item),
        }
        self.unfinished.set(self.unfinished.get() + 1);
        self.finished.clear();
        wake_next(&self.getters);
        Ok(())
    }

    fn get(&self) -> Result<Value, Exc> {
        let item = match self.class {
            Type::AsyncPriorityQueue => heap_pop(&self.items)?,
            Type::AsyncLifoQueue => self.items.borrow_mut().pop_back(),
            _ => self.items.borrow_mut().pop_front(),
        };
        let item = item.ok_or_else(|| Exception::new(ExcType::QueueEmpty, Vec::new()))?;
        wake_next(&self.putters);
        Ok(item)
    }

    fn task_done(&self) -> Result<Value, Exc> {
        let left =
            self.unfinished.get().checked_sub(1).ok_or_else(|| value_error("task_done() called too many times"))?;
        self.unfinished.set(left);
        if left == 0 {
            self.finished.set();
        }
        Ok(Value::None)
    }
}

fn less(a: &Value, b: &Value) -> Result<bool, Exc> {
    compare(CompareOp::Lt, a, b)
}

/// `heapq.heappush`
fn heap_push(heap: &RefCell<VecDeque<Value>>, item: Value) -> Result<(), Exc> {
    heap.borrow_mut().push_back(item);
    let last = heap.borrow().len() - 1;
    sift_down(heap, last)
}

fn sift_down(heap: &RefCell<VecDeque<Value>>, mut at: usize) -> Result<(), Exc> {
    while at > 0 {
        let parent = (at - 1) / 2;
        let (item, above) = (heap.borrow()[at].clone(), heap.borrow()[parent].clone());
        if !less(&item, &above)? {
            break;
        }
        heap.borrow_mut().swap(at, parent);
        at = parent;
    }
    Ok(())
}

/// `heapq.heappop`
fn heap_pop(heap: &RefCell<VecDeque<Value>>) -> Result<Option<Value>, Exc> {
    let Some(last) = heap.borrow_mut().pop_back() else { return Ok(None) };
    if heap.borrow().is_empty() {
        return Ok(Some(last));
    }
    let least = std::mem::replace(&mut heap.borrow_mut()[0], last);
    let (end, mut at) = (heap.borrow().len(), 0);
    loop {
        let mut child = 2 * at + 1;
        if child >= end {
            break;
        }
        if child + 1 < end {
            let (left, right) = (heap.borrow()[child].clone(), heap.borrow()[child + 1].clone());
            if !less(&left, &right)? {
                child += 1;
            }
        }
        heap.borrow_mut().swap(at, child);
        at = child;
    }
    sift_down(heap, at)?;
    Ok(Some(least))
}

/// `put(item)`
#[derive(Debug)]
struct Put {
    queue: Rc<Queue>,
    item: Value,
    waiter: Option<Rc<Future>>,
}

impl Routine for Put {
    fn resume(&mut self, came: Came, _: &mut Context<'_>) -> Wants {
        let queue = &self.queue;
        if let Came::Raised(exc) = came {
            if let Some(waiter) = self.waiter.take() {
                gave_up(&waiter, &queue.putters, !queue.is_full());
            }
            return Wants::Raise(exc);
        }
        if queue.is_full() {
            let waiter = Future::plain(&queue.event_loop, "asyncio.Queue to have room");
            queue.putters.borrow_mut().push_back(Rc::clone(&waiter));
            self.waiter = Some(Rc::clone(&waiter));
            return Wants::Future(waiter);
        }
        match queue.put(std::mem::take(&mut self.item)) {
            Ok(()) => Wants::Return(Value::None),
            Err(exc) => Wants::Raise(exc),
        }
    }
}

/// `get()`
#[derive(Debug)]
struct Get {
    queue: Rc<Queue>,
    waiter: Option<Rc<Future>>,
}

impl Routine for Get {
    fn resume(&mut self, came: Came, _: &mut Context<'_>) -> Wants {
        let queue = &self.queue;
        if let Came::Raised(exc) = came {
            if let Some(waiter) = self.waiter.take() {
                gave_up(&waiter, &queue.getters, queue.len() > 0);
            }
            return Wants::Raise(exc);
        }
        if queue.len() == 0 {
            let waiter = Future::plain(&queue.event_loop, "asyncio.Queue to have an item");
            queue.getters.borrow_mut().push_back(Rc::clone(&waiter));
            self.waiter = Some(Rc::clone(&waiter));
            return Wants::Future(waiter);
        }
        match queue.get() {
            Ok(item) => Wants::Return(item),
            Err(exc) => Wants::Raise(exc),
        }
    }
}

impl Object for Queue {
    fn type_of(&self) -> Type {
        self.class
    }

    fn repr(&self) -> String {
        let mut text = format!("<{} maxsize={}", self.class.name(), self.most);
        if self.len() > 0 {
            let items = Value::list(self.items.borrow().iter().cloned().collect());
            text.push_str(&format!(" _queue={}", items.repr()));
        }
        for (name, waiters) in [("getters", &self.getters), ("putters", &self.putters)] {
            let waiting = waiters.borrow().len();
            if waiting > 0 {
                text.push_str(&format!(" _{name}[{waiting}]"));
            }
        }
        if self.unfinished.get() > 0 {
            text.push_str(&format!(" tasks={}", self.unfinished.get()));
        }
        text.push('>');
        text
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        (name == "maxsize").then_some(Value::Int(self.most))
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>() + self.items.borrow().capacity() * size_of::<Value>()
    }
}

pub(super) static QUEUE: &[Method] = &[
    Method::new("empty", Shape::Nothing, |object, _| Ok(Value::Bool(this::<Queue>(object).len() == 0))),
    Method::new("full", Shape::Nothing, |object, _| Ok(Value::Bool(this::<Queue>(object).is_full()))),
    Method::pulling("get", Shape::Nothing, |object, _, cx| {
        Called::Value(Value::Object(coroutine("get", Get { queue: this(object), waiter: None }, cx)))
    }),
    Method::pulling("get_nowait", Shape::Nothing, |object, _, _| called(this::<Queue>(object).get())),
    Method::pulling("join", Shape::Nothing, |object, _, cx| {
        let finished = Rc::clone(&this::<Queue>(object).finished);
        Called::Value(Value::Object(coroutine("join", Enter::new(finished, Value::None), cx)))
    }),
    Method::pulling("put", Shape::named(&["item"], 1), |object, mut a, cx| {
        let put = Put { queue: this(object), item: a.required(0), waiter: None };
        Called::Value(Value::Object(coroutine("put", put, cx)))
    }),
    Method::changing("put_nowait", Shape::named(&["item"], 1), |object, mut a| {
        this::<Queue>(object).put(a.required(0)).map(|()| Value::None)
    }),
    Method::new("qsize", Shape::Nothing, |object, _| Ok(Value::from(this::<Queue>(object).len()))),
    Method::changing("task_done", Shape::Nothing, |object, _| this::<Queue>(object).task_done()),
];
