//! The methods of coroutine objects, futures, tasks and the event loop.

use std::rc::Rc;
use std::time::Duration;

use super::{locks, named, queues, scopes, seconds};
use crate::machine::{Called, Iter};
use crate::value::{Exc, ExcType, Object, Type, Value, type_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::asynchronous::{
    Action, AsyncAsk, AsyncObject, EventLoop, Future, Handle, Outcome, Role, TaskState, invalid_state,
};
use crate::vm::methods::{Method, exception_of};
use crate::vm::pulling;

/// The object behind a value whose class has the method.
pub(super) fn this<T: Object>(value: &Value) -> Rc<T> {
    value.to_object().expect("a method is looked up by the class of its object")
}

/// The methods of a class of asynchronous code; none for any other class.
pub(crate) fn methods_of(class: Type) -> &'static [Method] {
    match class {
        Type::Coroutine => COROUTINE,
        Type::AsyncGeneratorAsend | Type::AsyncGeneratorAthrow | Type::AnextAwaitable => AWAITABLE,
        Type::AsyncGenerator => ASYNC_GENERATOR,
        Type::Future | Type::GatheringFuture => FUTURE,
        Type::Task => TASK,
        Type::EventLoop => EVENT_LOOP,
        Type::Handle => HANDLE,
        Type::TimerHandle => TIMER_HANDLE,
        Type::AsyncEvent => locks::EVENT,
        Type::AsyncLock | Type::AsyncSemaphore | Type::AsyncBoundedSemaphore => locks::LOCK,
        Type::AsyncQueue | Type::AsyncLifoQueue | Type::AsyncPriorityQueue => queues::QUEUE,
        Type::AsyncTimeout => scopes::TIMEOUT,
        Type::TaskGroup => scopes::TASK_GROUP,
        _ => &[],
    }
}

/// The iterator of a coroutine that is to be gone on with by hand; `RuntimeError` where it is over.
fn by_hand(object: &Value) -> Result<Iter, Exc> {
    let object = this::<AsyncObject>(object);
    match object.iter.is_done() {
        true => Err(object.reused()),
        false if object.has_begun() => Ok(object.iter.clone()),
        false => object.begin(),
    }
}

fn sent(object: &Value, value: Value) -> Called {
    match by_hand(object) {
        Ok(iter) if matches!(value, Value::None) => pulling::next(iter, None),
        Ok(iter) => pulling::send(iter, value),
        Err(exc) => Called::Raised(exc),
    }
}

fn closed(object: &Value) -> Called {
    let object = this::<AsyncObject>(object);
    object.awaited();
    match object.iter.is_done() {
        true => Called::Value(Value::None),
        false => pulling::close(object.iter.clone()),
    }
}

const BEGIN: Method =
    Method::pulling("__await__", Shape::Nothing, |object, _, _| match this::<AsyncObject>(object).begin() {
        Ok(iter) => Called::Value(iter.to_value()),
        Err(exc) => Called::Raised(exc),
    });
const CLOSE: Method = Method::pulling("close", Shape::Nothing, |object, _, _| closed(object));
const SEND: Method = Method::pulling("send", Shape::One, |object, mut a, _| sent(object, a.required(0)));
const THROW: Method = Method::pulling("throw", Shape::Between(1, 3), |object, mut a, _| {
    let (first, value) = (a.required(0), a.take(1));
    match by_hand(object).and_then(|iter| Ok((iter, exception_of(first, value)?))) {
        Ok((iter, exc)) => pulling::throw(iter, exc),
        Err(exc) => Called::Raised(exc),
    }
});

static COROUTINE: &[Method] = &[BEGIN, CLOSE, SEND, THROW];

/// What the methods of an asynchronous generator give can be gone on with by `next()`, too.
static AWAITABLE: &[Method] = &[
    BEGIN,
    Method::new("__iter__", Shape::Nothing, |object, _| Ok(object.clone())),
    Method::pulling("__next__", Shape::Nothing, |object, _, _| sent(object, Value::None)),
    CLOSE,
    SEND,
    THROW,
];

fn asking(object: &Value, ask: AsyncAsk) -> Called {
    Called::Value(Value::Object(ask.of(&this(object))))
}

static ASYNC_GENERATOR: &[Method] = &[
    Method::new("__aiter__", Shape::Nothing, |object, _| Ok(object.clone())),
    Method::pulling("__anext__", Shape::Nothing, |object, _, _| asking(object, AsyncAsk::Next)),
    Method::pulling("aclose", Shape::Nothing, |object, _, _| asking(object, AsyncAsk::Close)),
    Method::pulling("asend", Shape::One, |object, mut a, _| asking(object, AsyncAsk::Send(a.required(0)))),
    Method::pulling("athrow", Shape::Between(1, 3), |object, mut a, _| {
        let (first, value) = (a.required(0), a.take(1));
        match exception_of(first, value) {
            Ok(exc) => asking(object, AsyncAsk::Throw(exc)),
            Err(exc) => Called::Raised(exc),
        }
    }),
];

const AWAIT: Method = Method::pulling("__await__", Shape::Nothing, |object, _, cx| {
    Called::Value(this::<Future>(object).waiting(cx.world()).to_value())
});
const ADD_DONE_CALLBACK: Method =
    Method::changing("add_done_callback", named(&["fn", "context"], 1, 1), |object, mut a| {
        this::<Future>(object).call_when_done(a.required(0));
        Ok(Value::None)
    });
const CANCEL: Method = Method::changing("cancel", Shape::named(&["msg"], 0), |object, a| {
    Ok(Value::Bool(this::<Future>(object).cancel(a.given(0).cloned())))
});
const CANCELLED: Method =
    Method::new("cancelled", Shape::Nothing, |object, _| Ok(Value::Bool(this::<Future>(object).is_cancelled())));
const DONE: Method = Method::new("done", Shape::Nothing, |object, _| Ok(Value::Bool(this::<Future>(object).is_done())));
const EXCEPTION: Method = Method::changing("exception", Shape::Nothing, |object, _| {
    Ok(this::<Future>(object).exception()?.map_or(Value::None, Value::Exception))
});
const GET_LOOP: Method = Method::new("get_loop", Shape::Nothing, |object, _| {
    Ok(Value::Object(Rc::<EventLoop>::clone(this::<Future>(object).event_loop())))
});
const REMOVE_DONE_CALLBACK: Method = Method::changing("remove_done_callback", Shape::One, |object, mut a| {
    Ok(Value::from(this::<Future>(object).forget_function(&a.required(0))))
});
const RESULT: Method = Method::changing("result", Shape::Nothing, |object, _| this::<Future>(object).result());

static FUTURE: &[Method] = &[
    AWAIT,
    ADD_DONE_CALLBACK,
    CANCEL,
    CANCELLED,
    DONE,
    EXCEPTION,
    GET_LOOP,
    REMOVE_DONE_CALLBACK,
    RESULT,
    Method::changing("set_exception", Shape::One, |object, mut a| {
        let exc = exception_of(a.required(0), None).map_err(|_| type_error("Invalid exception object"))?;
        if exc.class.is_subclass_of(ExcType::StopIteration) {
            let text = "StopIteration interacts badly with generators and cannot be raised into a Future";
            return Err(type_error(text));
        }
        set(object, Outcome::Raised(exc))
    }),
    Method::changing("set_result", Shape::One, |object, mut a| set(object, Outcome::Value(a.required(0)))),
];

fn set(object: &Value, outcome: Outcome) -> Result<Value, Exc> {
    match this::<Future>(object).finish(outcome) {
        true => Ok(Value::None),
        false => Err(invalid_state("invalid state")),
    }
}

static TASK: &[Method] = &[
    AWAIT,
    ADD_DONE_CALLBACK,
    CANCEL,
    CANCELLED,
    Method::new("cancelling", Shape::Nothing, |object, _| {
        of_task(object, |task| Value::Int(task.cancels_requested.get().try_into().unwrap_or(i64::MAX)))
    }),
    DONE,
    EXCEPTION,
    Method::new("get_coro", Shape::Nothing, |object, _| {
        of_task(object, |task| task.code().map_or(Value::None, |code| Value::Object(code)))
    }),
    GET_LOOP,
    Method::new("get_name", Shape::Nothing, |object, _| of_task(object, |task| Value::from(task.name()))),
    REMOVE_DONE_CALLBACK,
    RESULT,
    Method::changing("set_name", Shape::One, |object, mut a| {
        let name = a.required(0).to_display().to_text().into_owned();
        of_task(object, |task| {
            *task.name.borrow_mut() = name;
            Value::None
        })
    }),
    Method::changing("uncancel", Shape::Nothing, |object, _| {
        of_task(object, |task| {
            let left = task.cancels_requested.get().saturating_sub(1);
            task.cancels_requested.set(left);
            Value::Int(left.try_into().unwrap_or(i64::MAX))
        })
    }),
];

fn of_task(object: &Value, look: impl FnOnce(&TaskState) -> Value) -> Result<Value, Exc> {
    match &this::<Future>(object).role {
        Role::Task(task) => Ok(look(task)),
        _ => Err(type_error(format!("'{}' object is not a task", object.type_name()))),
    }
}

/// The function and the arguments of `call_soon` and the like, from the argument at `at` on.
fn callback(arguments: Bound, at: usize) -> Result<(Vec<Value>, Action), Exc> {
    let (mut before, _) = arguments.into_parts();
    if before.len() <= at {
        return Err(type_error("a callback is needed"));
    }
    let mut call = before.split_off(at);
    let function = call.remove(0);
    Ok((before, Action::Call(function, call)))
}

fn handle(handle: Rc<Handle>) -> Value {
    Value::Object(handle)
}

static EVENT_LOOP: &[Method] = &[
    Method::changing("call_at", Shape::Any, |object, a| {
        let (before, action) = callback(a, 1)?;
        Ok(handle(this::<EventLoop>(object).at(seconds(&before[0])?, action)))
    }),
    Method::changing("call_later", Shape::Any, |object, a| {
        let (before, action) = callback(a, 1)?;
        Ok(handle(this::<EventLoop>(object).later(seconds(&before[0])?, action)))
    }),
    Method::changing("call_soon", Shape::Any, |object, a| {
        let (_, action) = callback(a, 0)?;
        Ok(handle(this::<EventLoop>(object).soon(action)))
    }),
    Method::changing("create_future", Shape::Nothing, |object, _| {
        Ok(Future::plain(&this::<EventLoop>(object), "a future").to_value())
    }),
    Method::changing("create_task", named(&["coro", "name", "context"], 1, 1), |object, mut a| {
        let (code, name) = (a.required(0), a.take(1));
        super::task_of(&this::<EventLoop>(object), &code, name)
    }),
    Method::new("get_debug", Shape::Nothing, |_, _| Ok(Value::Bool(false))),
    Method::new("is_closed", Shape::Nothing, |_, _| Ok(Value::Bool(false))),
    Method::new("is_running", Shape::Nothing, |object, _| Ok(Value::Bool(this::<EventLoop>(object).is_running()))),
    Method::new("time", Shape::Nothing, |object, _| Ok(Value::Float(this::<EventLoop>(object).now().as_secs_f64()))),
];

const HANDLE_CANCEL: Method = Method::changing("cancel", Shape::Nothing, |object, _| {
    this::<Handle>(object).cancel();
    Ok(Value::None)
});
const HANDLE_CANCELLED: Method =
    Method::new("cancelled", Shape::Nothing, |object, _| Ok(Value::Bool(this::<Handle>(object).is_cancelled())));

static HANDLE: &[Method] = &[HANDLE_CANCEL, HANDLE_CANCELLED];

static TIMER_HANDLE: &[Method] = &[
    HANDLE_CANCEL,
    HANDLE_CANCELLED,
    Method::new("when", Shape::Nothing, |object, _| {
        Ok(Value::Float(this::<Handle>(object).when.unwrap_or(Duration::ZERO).as_secs_f64()))
    }),
];
