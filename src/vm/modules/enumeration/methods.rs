//! The methods that all members of enumerations have.

use super::{NAME, VALUE, flags, part};
use crate::machine::{Arguments, Called, Context};
use crate::value::{BinaryOp, Exc, Str, Type, Value, short_repr, type_error};
use crate::vm::native_object::NativeCallable;
use crate::vm::pulling::{called, then};

/// Which method.
#[derive(Clone, Copy, Debug)]
pub(super) enum What {
    Repr,
    Str,
    Format,
    Copy,
    DeepCopy,
    /// The text of what the member is beside being one.
    PlainStr,
    PlainFormat,
    /// `|`, `&` or `^` of flags.
    Combine(BinaryOp),
    Invert,
    Contains,
    Iter,
    Len,
    Bool,
}

impl What {
    /// Those of flags.
    pub(super) const OF_FLAGS: &[Self] = &[
        Self::Combine(BinaryOp::Or),
        Self::Combine(BinaryOp::And),
        Self::Combine(BinaryOp::Xor),
        Self::Invert,
        Self::Contains,
        Self::Iter,
        Self::Len,
        Self::Bool,
    ];

    /// The names under which it stands in its class.
    pub(super) fn names(self) -> &'static [&'static str] {
        match self {
            Self::Repr => &["__repr__"],
            Self::Str | Self::PlainStr => &["__str__"],
            Self::Format | Self::PlainFormat => &["__format__"],
            Self::Copy => &["__copy__"],
            Self::DeepCopy => &["__deepcopy__"],
            Self::Combine(BinaryOp::Or) => &["__or__", "__ror__"],
            Self::Combine(BinaryOp::And) => &["__and__", "__rand__"],
            Self::Combine(_) => &["__xor__", "__rxor__"],
            Self::Invert => &["__invert__"],
            Self::Contains => &["__contains__"],
            Self::Iter => &["__iter__"],
            Self::Len => &["__len__"],
            Self::Bool => &["__bool__"],
        }
    }
}

/// A method of a member.
#[derive(Debug)]
pub(super) struct Method {
    pub(super) what: What,
    pub(super) name: &'static str,
}

impl Method {
    fn run(&self, member: &Value, argument: Option<&Value>, cx: &mut Context<'_>) -> Called {
        called(match self.what {
            What::Repr => Ok(Value::from(shown(member))),
            What::Str => Ok(Value::from(named(member))),
            What::PlainStr => Ok(Value::Str(member.plain().to_display())),
            What::Copy | What::DeepCopy => Ok(member.clone()),
            What::Format => {
                let spec = spec(argument);
                let text = cx.world().call(&Value::Type(Type::Str), Arguments::one(member.clone()), cx);
                let by_spec = move |text: Value, _: &mut Context<'_>| {
                    called(crate::vm::format::by_spec(&text, spec.as_bytes()).map(Value::Str))
                };
                return then(text, by_spec, cx);
            }
            // As `format(5, "")`, which is what `str` says.
            What::PlainFormat if spec(argument).is_empty() => {
                return cx.world().call(&Value::Type(Type::Str), Arguments::one(member.clone()), cx);
            }
            What::PlainFormat => crate::vm::format::by_spec(member.plain(), spec(argument).as_bytes()).map(Value::Str),
            What::Combine(op) => flags::combined(op, member, argument.unwrap_or(&Value::None)),
            What::Invert => flags::inverted(member),
            What::Contains => flags::contains(member, argument.unwrap_or(&Value::None)).map(Value::Bool),
            What::Iter => {
                let members = Value::list(flags::of_bits(member));
                crate::vm::iterate(&members, cx.world(), false).map(|iter| iter.to_value())
            }
            What::Len => Ok(Value::Int(flags::bits(member).map_or(0, |bits| i64::from(bits.count_ones())))),
            What::Bool => Ok(Value::Bool(part(member, VALUE).is_some_and(|value| value.is_true()))),
        })
    }
}

fn spec(argument: Option<&Value>) -> Str {
    argument.map_or(Str::EMPTY, Value::to_display)
}

fn class_of(member: &Value) -> String {
    member.type_name().into_owned()
}

/// `<Color.RED: 1>`
fn shown(member: &Value) -> String {
    let value = part(member, VALUE).unwrap_or_default();
    match part(member, NAME).filter(|name| !matches!(name, Value::None)) {
        Some(name) => format!("<{}.{}: {}>", class_of(member), name.to_display().to_text(), value.repr()),
        None => format!("<{}: {}>", class_of(member), value.repr()),
    }
}

/// `Color.RED`
fn named(member: &Value) -> String {
    match part(member, NAME).filter(|name| !matches!(name, Value::None)) {
        Some(name) => format!("{}.{}", class_of(member), name.to_display().to_text()),
        None => format!("{}({})", class_of(member), part(member, VALUE).unwrap_or_default().repr()),
    }
}

impl NativeCallable for Method {
    fn class(&self) -> Type {
        Type::Function
    }

    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        match arguments.positional.first() {
            Some(member) if part(member, NAME).is_some() => self.run(member, arguments.positional.get(1), cx),
            other => Called::Raised(no_member(self.name, other)),
        }
    }

    fn becomes_method(&self) -> bool {
        true
    }

    fn is_pure(&self) -> bool {
        false
    }

    fn repr(&self) -> String {
        format!("<function Enum.{}>", self.name)
    }
}

fn no_member(name: &str, got: Option<&Value>) -> Exc {
    let got = got.map_or_else(|| "nothing".to_owned(), |value| short_repr(value, 40));
    type_error(format!("{name}() takes a member of an enumeration, got {got}"))
}
