//! `asyncio`: the functions of the module.

mod gathering;
mod locks;
mod methods;
mod queues;
mod scopes;
mod threads;
mod waiting;

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

pub(crate) use gathering::gather;

use super::library::{Constant, Library};
use crate::machine::{Arguments, Called, Context};
use crate::value::{Exc, ExcType, Exception, Key, Number, Set, Type, Value, number, type_error, value_error};
use crate::vm::Function;
use crate::vm::arguments::{Bound, Callee, Named, Shape, bind};
use crate::vm::asynchronous::{
    self, Action, AsyncObject, Came, EventLoop, Future, Outcome, Routine, Wants, coroutine, create_task, ensure_future,
};
use crate::vm::builtins::Builtin;
use crate::vm::pulling::called;

const fn named(names: &'static [&'static str], required: usize, by_position: usize) -> Shape {
    Shape::Named(Named { names, required, by_position })
}

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS],
    constants: CONSTANTS,
    construct,
    methods: methods::methods_of,
    ..Library::named("asyncio")
};

static FUNCTIONS: &[Builtin] = &[
    Builtin::new("all_tasks", Shape::Between(0, 1), |_, cx| called(tasks(cx).and_then(|tasks| set_of(&tasks)))),
    Builtin::effectful("as_completed", named(&["fs", "timeout"], 1, 1), waiting::as_completed),
    Builtin::effectful("create_task", named(&["coro", "name", "context"], 1, 1), |mut a, cx| {
        let (code, name) = (a.required(0), a.take(1));
        called(running(cx).and_then(|event_loop| task_of(&event_loop, &code, name)))
    }),
    Builtin::new("current_task", Shape::Between(0, 1), |_, cx| {
        called(running(cx).map(|event_loop| event_loop.current_task().map_or(Value::None, |task| task.to_value())))
    }),
    Builtin::effectful("ensure_future", named(&["coro_or_future", "loop"], 1, 1), |mut a, cx| {
        let value = a.required(0);
        called(
            running(cx).and_then(|event_loop| ensure_future(&event_loop, &value, cx)).map(|future| future.to_value()),
        )
    }),
    Builtin::effectful("gather", Shape::Any, gathering::called_with),
    Builtin::new("get_event_loop", Shape::Nothing, |_, cx| {
        called(running(cx).map(|event_loop| Value::Object(event_loop)))
    }),
    Builtin::new("get_running_loop", Shape::Nothing, |_, cx| {
        called(running(cx).map(|event_loop| Value::Object(event_loop)))
    }),
    Builtin::new("iscoroutine", Shape::One, |mut a, _| {
        Called::Value(Value::Bool(a.required(0).type_of() == Type::Coroutine))
    }),
    Builtin::new("iscoroutinefunction", Shape::One, |mut a, _| {
        let function = a.required(0);
        Called::Value(Value::Bool(function.as_object::<Function>().is_some_and(Function::is_coroutine_function)))
    }),
    Builtin::new("isfuture", Shape::One, |mut a, _| {
        Called::Value(Value::Bool(a.required(0).as_object::<Future>().is_some()))
    }),
    Builtin::effectful("run", named(&["main", "debug"], 1, 1), |mut a, cx| asynchronous::run(&a.required(0), cx)),
    Builtin::effectful("shield", Shape::One, waiting::shield),
    Builtin::effectful("sleep", named(&["delay", "result"], 1, 2), |mut a, cx| {
        let (delay, result) = (a.required(0), a.take(1).unwrap_or_default());
        Called::Value(Value::Object(coroutine("sleep", Sleep { delay, result, timer: None }, cx)))
    }),
    Builtin::effectful("timeout", Shape::One, |mut a, cx| called(scopes::timeout(&a.required(0), false, cx))),
    Builtin::effectful("timeout_at", Shape::One, |mut a, cx| called(scopes::timeout(&a.required(0), true, cx))),
    Builtin::effectful("to_thread", Shape::Any, threads::to_thread),
    Builtin::effectful("wait", named(&["fs", "timeout", "return_when"], 1, 1), waiting::wait),
    Builtin::effectful("wait_for", named(&["fut", "timeout"], 2, 2), |mut a, cx| {
        let (awaited, timeout) = (a.required(0), a.required(1));
        Called::Value(Value::Object(waiting::wait_for(awaited, timeout, cx)))
    }),
];

static CONSTANTS: &[(&str, Constant)] = &[
    ("ALL_COMPLETED", Constant::Text("ALL_COMPLETED")),
    ("BoundedSemaphore", Constant::Type(Type::AsyncBoundedSemaphore)),
    ("CancelledError", Constant::Class(ExcType::CancelledError)),
    ("Event", Constant::Type(Type::AsyncEvent)),
    ("FIRST_COMPLETED", Constant::Text("FIRST_COMPLETED")),
    ("FIRST_EXCEPTION", Constant::Text("FIRST_EXCEPTION")),
    ("Future", Constant::Type(Type::Future)),
    ("InvalidStateError", Constant::Class(ExcType::InvalidStateError)),
    ("LifoQueue", Constant::Type(Type::AsyncLifoQueue)),
    ("Lock", Constant::Type(Type::AsyncLock)),
    ("PriorityQueue", Constant::Type(Type::AsyncPriorityQueue)),
    ("Queue", Constant::Type(Type::AsyncQueue)),
    ("QueueEmpty", Constant::Class(ExcType::QueueEmpty)),
    ("QueueFull", Constant::Class(ExcType::QueueFull)),
    ("Semaphore", Constant::Type(Type::AsyncSemaphore)),
    ("Task", Constant::Type(Type::Task)),
    ("TaskGroup", Constant::Type(Type::TaskGroup)),
    ("TimeoutError", Constant::Class(ExcType::TimeoutError)),
];

/// Makes an object of a class.
type Make = fn(Type, Bound, &mut Context<'_>) -> Called;

fn construct(class: Type, arguments: Arguments, cx: &mut Context<'_>) -> Result<Called, Arguments> {
    let Some((shape, make)) = constructor(class) else { return Err(arguments) };
    Ok(match bind(Callee { class: None, name: class.name() }, &shape, arguments) {
        Ok(bound) => make(class, bound, cx),
        Err(exc) => Called::Raised(exc),
    })
}

/// What a class of the module is made of, and what makes one; `None` for any other class.
fn constructor(class: Type) -> Option<(Shape, Make)> {
    Some(match class {
        Type::AsyncEvent | Type::AsyncLock => (Shape::Nothing, |class, _, cx| Called::Value(locks::flag(class, cx))),
        Type::AsyncSemaphore | Type::AsyncBoundedSemaphore => {
            (Shape::named(&["value"], 0), |class, a, cx| called(locks::semaphore(class, a.get(0), cx)))
        }
        Type::AsyncQueue | Type::AsyncLifoQueue | Type::AsyncPriorityQueue => {
            (Shape::named(&["maxsize"], 0), |class, a, cx| called(queues::queue(class, a.get(0), cx)))
        }
        Type::Future => (Shape::named(&["loop"], 0), |_, _, cx| {
            Called::Value(Future::plain(&EventLoop::of(cx.world()), "a future").to_value())
        }),
        Type::Task => (named(&["coro", "loop", "name"], 1, 1), |_, mut a, cx| {
            let (code, name) = (a.required(0), a.take(2));
            called(running(cx).and_then(|event_loop| task_of(&event_loop, &code, name)))
        }),
        Type::TaskGroup => (Shape::Nothing, |_, _, cx| Called::Value(scopes::task_group(cx))),
        _ => return None,
    })
}

/// The event loop, while it runs.
fn running(cx: &Context<'_>) -> Result<Rc<EventLoop>, Exc> {
    let event_loop = EventLoop::of(cx.world());
    match event_loop.is_running() {
        true => Ok(event_loop),
        false => Err(Exception::with_message(ExcType::RuntimeError, "no running event loop")),
    }
}

fn tasks(cx: &Context<'_>) -> Result<Vec<Rc<Future>>, Exc> {
    Ok(running(cx)?.all_tasks())
}

/// A task that runs a coroutine; `TypeError` where the value is none.
fn task_of(event_loop: &Rc<EventLoop>, code: &Value, name: Option<Value>) -> Result<Value, Exc> {
    let Some(code) = code.to_object::<AsyncObject>().filter(|code| code.class() == Type::Coroutine) else {
        return Err(type_error(format!("a coroutine was expected, got {}", code.repr())));
    };
    let name = name.filter(|name| !matches!(name, Value::None)).map(|name| name.to_display().to_text().into_owned());
    Ok(create_task(event_loop, code, name).to_value())
}

/// A set of futures.
fn set_of(futures: &[Rc<Future>]) -> Result<Value, Exc> {
    let items = futures.iter().map(|future| Key::new(future.to_value())).collect::<Result<_, _>>()?;
    Ok(Value::Set(Rc::new(Set { items: RefCell::new(items), frozen: false, own: None })))
}

/// A number of seconds: nothing where it is not positive, as long as can be where it is infinite.
fn seconds(value: &Value) -> Result<Duration, Exc> {
    let seconds = match number(value) {
        Some(Number::Small(n)) => n as f64,
        Some(Number::Float(x)) => x,
        Some(Number::Big(n)) => {
            return Ok(if n.sign() == num_bigint::Sign::Minus { Duration::ZERO } else { Duration::MAX });
        }
        _ => {
            let class = value.type_name();
            return Err(type_error(format!("'<=' not supported between instances of '{class}' and 'int'")));
        }
    };
    if seconds.is_nan() {
        return Err(value_error("Invalid delay: NaN (not a number)"));
    }
    if seconds <= 0.0 {
        return Ok(Duration::ZERO);
    }
    Ok(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}

/// A moment in words.
fn moment(at: Duration) -> String {
    format!("{} s", (at.as_secs_f64() * 1000.0).round() / 1000.0)
}

/// `asyncio.sleep(delay, result)`
#[derive(Debug)]
struct Sleep {
    delay: Value,
    result: Value,
    timer: Option<Rc<asynchronous::Handle>>,
}

impl Sleep {
    fn begin(&mut self, cx: &Context<'_>) -> Result<Wants, Exc> {
        let delay = seconds(&self.delay)?;
        if delay.is_zero() {
            return Ok(Wants::Pass);
        }
        let event_loop = running(cx)?;
        let when = event_loop.now().saturating_add(delay);
        let future = Future::plain(&event_loop, format!("asyncio.sleep until {}", moment(when)));
        let (over, result) = (Rc::clone(&future), self.result.clone());
        let set = move || {
            over.finish(Outcome::Value(result));
        };
        self.timer = Some(event_loop.at(when, Action::Run(Box::new(set))));
        Ok(Wants::Future(future))
    }
}

impl Routine for Sleep {
    fn resume(&mut self, came: Came, cx: &mut Context<'_>) -> Wants {
        if let Some(timer) = self.timer.take() {
            timer.cancel();
        }
        match came {
            Came::Begin => self.begin(cx).unwrap_or_else(Wants::Raise),
            Came::Value(_) => Wants::Return(std::mem::take(&mut self.result)),
            Came::Raised(exc) => Wants::Raise(exc),
        }
    }
}
