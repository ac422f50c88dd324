//! A context manager as a decorator: each call of the function runs inside a manager of its own.

use super::generator::{Recipe, wrapper_attribute, wrapper_repr};
use crate::machine::{Arguments, Called, Context};
use crate::value::{Exc, Type, Value};
use crate::vm::calling::{Calls, Next, one_by_one};
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::{exit_arguments, special};

/// Where the manager of a call comes from.
#[derive(Clone, Debug)]
pub(super) enum Source {
    /// Each call has one of its own.
    Recipe(Recipe),
    /// The same one, entered anew.
    Manager(Value),
}

/// A function that was decorated with a manager.
#[derive(Debug)]
pub(super) struct Decorated {
    function: Value,
    source: Source,
}

impl Decorated {
    /// The function as a value.
    pub(super) fn decorate(function: Value, source: Source) -> Value {
        NativeObject::to_value(Self { function, source })
    }
}

impl NativeCallable for Decorated {
    fn class(&self) -> Type {
        Type::Function
    }

    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        let inside = Inside {
            function: self.function.clone(),
            arguments,
            source: Some(self.source.clone()),
            exit: Value::None,
            state: State::Made,
        };
        one_by_one(inside, cx)
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn becomes_method(&self) -> bool {
        true
    }

    fn repr(&self) -> String {
        wrapper_repr(&self.function)
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        wrapper_attribute(&self.function, name)
    }
}

/// `with manager: return function(*arguments)`
struct Inside {
    function: Value,
    arguments: Arguments,
    source: Option<Source>,
    exit: Value,
    state: State,
}

/// What the call under way is.
enum State {
    Made,
    Entered,
    Called,
    /// What the function came to, while `__exit__` runs.
    Left(Result<Value, Exc>),
}

impl Calls for Inside {
    fn next(&mut self, came: Result<Value, Exc>, cx: &mut Context<'_>) -> Next {
        match self.source.take() {
            Some(Source::Recipe(recipe)) => return Next::Call(recipe.make(cx)),
            Some(Source::Manager(manager)) => return Next::Call(Called::Value(manager)),
            None => {}
        }
        match std::mem::replace(&mut self.state, State::Called) {
            State::Made => match came {
                Ok(manager) => match special::protocol(&manager, false) {
                    Ok((enter, exit)) => {
                        self.exit = exit;
                        self.state = State::Entered;
                        Next::Call(cx.world().call(&enter, Arguments::default(), cx))
                    }
                    Err(exc) => Next::Done(Err(exc)),
                },
                Err(exc) => Next::Done(Err(exc)),
            },
            State::Entered => match came {
                Ok(_) => Next::Call(cx.world().call(&self.function, std::mem::take(&mut self.arguments), cx)),
                Err(exc) => Next::Done(Err(exc)),
            },
            State::Called => {
                let arguments = exit_arguments(came.as_ref().err());
                self.state = State::Left(came);
                Next::Call(cx.world().call(&self.exit, arguments, cx))
            }
            State::Left(result) => Next::Done(match (came, result) {
                (Err(exc), Err(handled)) => {
                    exc.pass_through(Some(&handled));
                    Err(exc)
                }
                (Err(exc), Ok(_)) => Err(exc),
                (Ok(answer), Err(_)) if answer.is_true() => Ok(Value::None),
                (Ok(_), result) => result,
            }),
        }
    }

    fn handled(&self) -> Option<Exc> {
        match &self.state {
            State::Left(Err(exc)) => Some(exc.clone()),
            _ => None,
        }
    }
}
