//! `types`: the classes of what the language itself makes, and `SimpleNamespace`.

use std::rc::Rc;

use super::library::{Constant, Library};
use crate::machine::{Arguments, Called, Context, Iter};
use crate::value::{Class, Dict, Exc, Opened, Str, Type, Value, class_name, equal, type_error};
use crate::vm::arguments::Shape;
use crate::vm::builtins::Builtin;
use crate::vm::class::BoundMethod;
use crate::vm::native_object::{NativeCallable, NativeObject};
use crate::vm::pulling::called;

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS],
    constants: &[
        ("AsyncGeneratorType", Constant::Type(Type::AsyncGenerator)),
        ("BuiltinFunctionType", Constant::Type(Type::Builtin)),
        ("BuiltinMethodType", Constant::Type(Type::Builtin)),
        ("CodeType", Constant::Type(Type::Code)),
        ("CoroutineType", Constant::Type(Type::Coroutine)),
        ("EllipsisType", Constant::Type(Type::Ellipsis)),
        ("FrameType", Constant::Type(Type::Frame)),
        ("FunctionType", Constant::Type(Type::Function)),
        ("GeneratorType", Constant::Type(Type::Generator)),
        ("LambdaType", Constant::Type(Type::Function)),
        ("MethodDescriptorType", Constant::Type(Type::MethodDescriptor)),
        ("MethodType", Constant::Type(Type::Method)),
        ("ModuleType", Constant::Type(Type::Module)),
        ("NoneType", Constant::Type(Type::NoneType)),
        ("NotImplementedType", Constant::Type(Type::NotImplemented)),
        ("SimpleNamespace", Constant::Made(namespace)),
        ("UnionType", Constant::Type(Type::Union)),
    ],
    construct,
    ..Library::named("types")
};

static FUNCTIONS: &[Builtin] = &[Builtin::effectful("_awaitable", Shape::One, |mut a, _| {
    let made = a.required(0);
    if let Some(generator) = Iter::from_value(&made).filter(|_| made.type_of() == Type::Generator) {
        generator.record().awaitable.set(true);
    }
    Called::Value(made)
})];

fn construct(class: Type, arguments: Arguments, _: &mut Context<'_>) -> Result<Called, Arguments> {
    if class != Type::Method {
        return Err(arguments);
    }
    Ok(match <[Value; 2]>::try_from(arguments.positional) {
        Ok([function, object]) if crate::vm::is_callable(&function) => Called::Value(BoundMethod::of(function, object)),
        Ok(_) => Called::Raised(type_error("first argument must be callable")),
        Err(given) => Called::Raised(type_error(format!("method expected 2 arguments, got {}", given.len()))),
    })
}

/// `SimpleNamespace`
fn namespace() -> Value {
    thread_local! {
        static CLASS: Result<Rc<Class>, Exc> = {
            let members = Rc::new(Dict::new());
            let filled = ["__eq__", "__init__", "__repr__"].into_iter().try_for_each(|name| {
                members.set(Value::from(name), NativeObject::to_value(Member(name)))
            });
            let name = Str::from("SimpleNamespace");
            let class = filled.and_then(|()| Class::new(name.clone(), name, Vec::new(), members));
            class.inspect(|class| class.module.set("types"))
        };
    }
    CLASS.with(|class| class.as_ref().map_or(Value::None, |class| Value::Class(Rc::clone(class))))
}

/// A method of `SimpleNamespace`.
#[derive(Debug)]
struct Member(&'static str);

impl Member {
    fn run(&self, Arguments { positional, named }: Arguments) -> Result<Value, Exc> {
        let attributes = |value: &Value| value.instance().map(|instance| instance.dict());
        let (Some(own), rest) = (positional.first().and_then(attributes), positional.get(1..).unwrap_or_default())
        else {
            return Err(type_error(format!("{} wants a namespace", self.0)));
        };
        match self.0 {
            "__init__" if !rest.is_empty() => Err(type_error("no positional arguments expected")),
            "__init__" => {
                named.into_iter().try_for_each(|(name, value)| own.set(Value::Str(name), value)).map(|()| Value::None)
            }
            "__eq__" => match rest.first().and_then(attributes) {
                Some(other) => equal(&Value::Dict(own), &Value::Dict(other)).map(Value::Bool),
                None => Ok(Value::NotImplemented),
            },
            _ => {
                let address = Rc::as_ptr(&own).cast();
                if Opened::is(address) {
                    return Ok(Value::from("namespace(...)"));
                }
                let _open = Opened::new(address);
                let shown = own.pairs().into_iter();
                let shown = shown.map(|(name, value)| format!("{}={}", name.to_display().to_text(), value.repr()));
                let class = class_name(&positional[0].class_value());
                let class = if class == "SimpleNamespace" { "namespace".to_owned() } else { class };
                Ok(Value::from(format!("{class}({})", shown.collect::<Vec<_>>().join(", "))))
            }
        }
    }
}

impl NativeCallable for Member {
    fn class(&self) -> Type {
        Type::Function
    }

    fn call(&self, arguments: Arguments, _: &mut Context<'_>) -> Called {
        called(self.run(arguments))
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn becomes_method(&self) -> bool {
        true
    }

    fn repr(&self) -> String {
        format!("<slot wrapper '{}' of 'types.SimpleNamespace' objects>", self.0)
    }
}
