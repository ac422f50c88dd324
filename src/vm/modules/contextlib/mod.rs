//! `contextlib`: `contextmanager`, `asynccontextmanager`, `closing`, `aclosing`, `redirect_stdout`, `suppress`, `nullcontext`.

mod asynchronous;
mod bases;
mod decorated;
mod generator;
mod simple;

use super::library::{Constant, Library};
use crate::machine::{Arguments, Called, Context};
use crate::value::{Exc, ExcType, Exception, Type, Value, type_error};
use crate::vm::arguments::Shape;
use crate::vm::builtins::Builtin;
use crate::vm::methods::Method;
use crate::vm::pulling::called;

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS],
    constants: &[
        ("AbstractContextManager", Constant::Made(bases::abstract_context_manager)),
        ("ContextDecorator", Constant::Made(bases::context_decorator)),
        ("aclosing", Constant::Type(Type::AsyncClosing)),
        ("closing", Constant::Type(Type::Closing)),
        ("nullcontext", Constant::Type(Type::NullContext)),
        ("redirect_stdout", Constant::Type(Type::RedirectStdout)),
        ("suppress", Constant::Type(Type::Suppress)),
    ],
    construct,
    methods: methods_of,
    ..Library::named("contextlib")
};

static FUNCTIONS: &[Builtin] = &[
    Builtin::new("asynccontextmanager", Shape::Any, asynchronous::asynccontextmanager),
    Builtin::new("contextmanager", Shape::Any, generator::contextmanager),
];

/// Calls a class.
fn construct(class: Type, arguments: Arguments, _: &mut Context<'_>) -> Result<Called, Arguments> {
    Ok(called(match class {
        Type::AsyncClosing => only_argument("aclosing.__init__", "thing", true, arguments)
            .map(|thing| asynchronous::manager(class, thing.unwrap_or_default())),
        Type::Closing => simple::closing(arguments),
        Type::NullContext => simple::nullcontext(arguments),
        Type::RedirectStdout => simple::redirect_stdout(arguments),
        Type::Suppress => simple::suppress(arguments),
        _ => return Err(arguments),
    }))
}

/// The methods of a class.
fn methods_of(class: Type) -> &'static [Method] {
    match class {
        Type::GeneratorContextManager => generator::METHODS,
        Type::AsyncGeneratorContextManager => asynchronous::METHODS,
        Type::AsyncClosing => asynchronous::CLOSING,
        Type::Closing => simple::CLOSING,
        Type::NullContext => simple::NULLCONTEXT,
        Type::RedirectStdout => simple::REDIRECT,
        Type::Suppress => simple::SUPPRESS,
        _ => &[],
    }
}

/// The exception among the arguments of `__exit__`: none where the first is None, made where only its class is given.
fn exception_of(arguments: &[Value], cx: &mut Context<'_>) -> Result<Option<Exc>, Exc> {
    match arguments {
        [] | [Value::None, ..] => Ok(None),
        [_, Value::Exception(exc), ..] => Ok(Some(exc.clone())),
        [class, ..] => match cx.world().call(class, Arguments::default(), cx) {
            Called::Value(Value::Exception(exc)) => Ok(Some(exc)),
            Called::Raised(exc) => Err(exc),
            _ => Err(type_error("exceptions must derive from BaseException")),
        },
    }
}

/// The one argument of a constructor that is written in Python: `TypeError` in the words that Python's own functions have.
fn only_argument(callee: &str, parameter: &str, required: bool, arguments: Arguments) -> Result<Option<Value>, Exc> {
    let Arguments { positional, named } = arguments;
    let given = positional.len();
    let mut value = positional.into_iter().next();
    for (name, by_name) in named {
        let name = name.to_text();
        if name != parameter {
            return Err(type_error(format!("{callee}() got an unexpected keyword argument '{name}'")));
        }
        if value.is_some() {
            return Err(type_error(format!("{callee}() got multiple values for argument '{name}'")));
        }
        value = Some(by_name);
    }
    if given > 1 {
        let takes = if required { "2" } else { "from 1 to 2" };
        return Err(type_error(format!("{callee}() takes {takes} positional arguments but {} were given", given + 1)));
    }
    if required && value.is_none() {
        return Err(type_error(format!("{callee}() missing 1 required positional argument: '{parameter}'")));
    }
    Ok(value)
}

/// The function that a decorator is given.
fn only_function(callee: &str, parameter: &str, arguments: Arguments) -> Result<Value, Exc> {
    let given = arguments.positional.len() + arguments.named.len();
    if given > 1 {
        return Err(type_error(format!("{callee}() takes 1 positional argument but {given} were given")));
    }
    Ok(only_argument(callee, parameter, true, arguments)?.unwrap_or_default())
}

/// `RuntimeError` about a generator that does not do what a context manager has to.
fn misbehaved(text: &str) -> Exc {
    Exception::with_message(ExcType::RuntimeError, text)
}
