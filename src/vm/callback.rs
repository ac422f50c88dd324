//! A function that a native stage calls for each item.

use std::rc::Rc;

use super::bind;
use super::builtins::converted;
use super::call::run_in_place;
use super::chunkwise::Plan;
use super::frame::Frame;
use super::function::Function;
use super::{Native, NativeCallable, NativeFunction, NativeObject, pulling};
use crate::lang::code::CodeKind;
use crate::machine::{Arguments, Called, Chunk, Context, Iter};
use crate::value::{Exc, Type, Value, type_error};

/// A function of the user's, or a builtin, that a stage calls for each item.
#[derive(Debug)]
pub struct Callback {
    function: Value,
    /// The function, where it is one of the user's that takes one argument and no more.
    own: Option<Rc<Function>>,
    /// A frame that is over, to be used again.
    spare: Option<Box<Frame>>,
    /// How it is applied to a whole chunk at once, where that can be.
    plan: Option<Plan>,
}

/// A fold of the catalog as a function: `map(ilen)` makes a number of each item, as `map(len)` does.
#[derive(Debug)]
struct FoldValue(&'static dyn Native);

impl NativeCallable for FoldValue {
    fn class(&self) -> Type {
        Type::Builtin
    }

    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        match self.0.call(arguments, cx) {
            Called::Value(value) => match Iter::from_value(&value) {
                Some(iter) => pulling::next(iter, Some(Value::None)),
                None => Called::Value(value),
            },
            called => called,
        }
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn repr(&self) -> String {
        format!("<stage {}>", self.0.name())
    }
}

/// What is called where a value of it is wanted: a fold comes to its value.
fn value_of(function: Value) -> Value {
    match function.as_object::<NativeFunction>() {
        Some(native) if native.0.comes_to_a_value() => NativeObject::to_value(FoldValue(native.0)),
        _ => function,
    }
}

/// What is called for each item, whatever it is: where that cannot be called, the call is what fails.
#[derive(Debug)]
pub(crate) struct ForEach {
    function: Value,
    callback: Option<Callback>,
}

impl ForEach {
    pub(crate) fn new(function: Value) -> Self {
        let callback = Callback::new(function.clone()).ok();
        Self { function, callback }
    }

    /// Calls it with one item, in place as far as that goes.
    pub(crate) fn call(&mut self, item: Value, cx: &mut Context<'_>) -> Called {
        match &mut self.callback {
            Some(callback) => callback.call(item, cx),
            None => cx.world().call(&self.function, Arguments::one(item), cx),
        }
    }
}

/// How many items of a chunk that is treated at once cost as much as one instruction.
const ITEMS_PER_FUEL: u64 = 8;

impl Callback {
    /// `TypeError` where the value cannot be called.
    pub fn new(function: Value) -> Result<Self, Exc> {
        if super::is_callable(&function) {
            let own = function.to_object::<Function>().filter(|own| {
                let code = &own.code.code;
                let parameters = &code.parameters;
                code.kind == CodeKind::Function && parameters.plain.len() == 1 && parameters.registers() == 1
            });
            let plan = own.as_deref().and_then(Plan::of);
            Ok(Self { function: value_of(function), own, spare: None, plan })
        } else {
            Err(type_error(format!("'{}' object is not callable", function.type_name())))
        }
    }

    /// The function.
    pub fn function(&self) -> &Value {
        &self.function
    }

    /// Whether calling it cannot be seen from outside, so that a stage may call it for items ahead of demand.
    pub fn is_pure(&self) -> bool {
        super::is_pure(&self.function)
    }

    /// Whether calling it may pull from an iterator that is the item, or that the item holds.
    pub(crate) fn may_pull(&self) -> bool {
        super::holding::may_pull(&self.function)
    }

    /// Whether calling it with this item may look at the iterators that the program reaches.
    pub(crate) fn may_look_back(&self, item: &Value) -> bool {
        if !item.is_scalar() {
            return true;
        }
        match &self.own {
            Some(own) => !(own.captures_nothing() && own.is_pure()),
            None => !(self.is_builtin() && self.is_pure()),
        }
    }

    /// Whether it is a builtin, a class of Python's, or a method of one, without values of its own.
    fn is_builtin(&self) -> bool {
        match &self.function {
            Value::Type(_) => true,
            function => match function.as_object::<NativeObject>() {
                Some(object) => object.callable().class() == Type::MethodDescriptor,
                None => function.as_object::<NativeFunction>().is_some(),
            },
        }
    }

    /// Calls it with one item, in place as far as that goes.
    pub fn call(&mut self, item: Value, cx: &mut Context<'_>) -> Called {
        let Some(own) = &self.own else { return self.call_native(item, cx) };
        let frame = match self.spare.take() {
            Some(mut frame) => {
                frame.begin_again(own, item);
                Ok(frame)
            }
            None => bind::bind(own, Arguments::one(item)),
        };
        match frame {
            Ok(frame) => {
                let (called, over) = run_in_place(frame, cx);
                self.spare = over.map(|mut frame| {
                    frame.clear();
                    frame
                });
                called
            }
            Err(exc) => Called::Raised(exc),
        }
    }

    /// The same of what is no function of the user's.
    fn call_native(&self, item: Value, cx: &mut Context<'_>) -> Called {
        match &self.function {
            Value::Type(class) if let Some(made) = converted(*class, &item) => pulling::called(made),
            Value::Object(_) if let Some(native) = self.function.as_object::<NativeFunction>() => {
                let mut row = [Some(item)];
                match native.0.at_a_glance(&row) {
                    Some(value) => Called::Value(value),
                    None => native.0.call_row(&mut row, cx),
                }
            }
            Value::Object(_) if let Some(object) = self.function.as_object::<NativeObject>() => {
                object.callable().call_one(item, cx)
            }
            function => cx.world().call(function, Arguments::one(item), cx),
        }
    }

    /// Calls it with these arguments.
    pub fn call_with(&mut self, arguments: Vec<Value>, cx: &mut Context<'_>) -> Called {
        cx.world().call(&self.function, arguments.into(), cx)
    }

    /// Its values for the first items, as many as can be told at once, where that is known to be the same as calling it for each;
    /// `None` where that is none of them. The items stay.
    pub fn map_front(&mut self, items: &Chunk, cx: &mut Context<'_>) -> Option<Chunk> {
        let mapped = self.plan.as_ref()?.map(items)?;
        treated(mapped.len(), cx);
        Some(mapped)
    }

    /// The truth of its values for the first items, as in [`Callback::map_front`].
    pub fn test_front(&mut self, items: &Chunk, cx: &mut Context<'_>) -> Option<Vec<bool>> {
        let truths = self.plan.as_ref()?.test(items)?;
        treated(truths.len(), cx);
        Some(truths)
    }
}

fn treated(items: usize, cx: &mut Context<'_>) {
    cx.spend(items as u64 / ITEMS_PER_FUEL);
    cx.count_at_once(items as u64);
}
