//! Which special methods the built-in classes have.

use crate::value::{BinaryOp, CompareOp, Type, special_names};

/// What every object has.
pub(crate) const ALL: &[&str] = &[
    "__class__",
    "__delattr__",
    "__dict__",
    "__dir__",
    "__doc__",
    "__eq__",
    "__format__",
    "__ge__",
    "__getattribute__",
    "__getstate__",
    "__gt__",
    "__hash__",
    "__init__",
    "__init_subclass__",
    "__le__",
    "__lt__",
    "__module__",
    "__ne__",
    "__new__",
    "__reduce__",
    "__reduce_ex__",
    "__repr__",
    "__setattr__",
    "__sizeof__",
    "__str__",
    "__subclasshook__",
];
/// What deques and chains of mappings have beyond it.
const CONTAINER: &[&str] =
    &["__contains__", "__delitem__", "__getitem__", "__iter__", "__len__", "__reversed__", "__setitem__"];
const OPERATORS: [BinaryOp; 13] = [
    BinaryOp::Add,
    BinaryOp::Sub,
    BinaryOp::Mul,
    BinaryOp::Div,
    BinaryOp::FloorDiv,
    BinaryOp::Mod,
    BinaryOp::Pow,
    BinaryOp::Shl,
    BinaryOp::Shr,
    BinaryOp::And,
    BinaryOp::Or,
    BinaryOp::Xor,
    BinaryOp::MatMul,
];

/// The operator of a special method's name, and whether the object stands right of it.
pub(super) fn operator(name: &str) -> Option<(BinaryOp, bool)> {
    OPERATORS.into_iter().find_map(|op| {
        let [own, reflected, augmented] = special_names(op);
        if name == own || name == augmented { Some((op, false)) } else { (name == reflected).then_some((op, true)) }
    })
}

pub(super) fn comparison(name: &str) -> Option<CompareOp> {
    Some(match name {
        "__eq__" => CompareOp::Eq,
        "__ne__" => CompareOp::NotEq,
        "__lt__" => CompareOp::Lt,
        "__le__" => CompareOp::LtEq,
        "__gt__" => CompareOp::Gt,
        "__ge__" => CompareOp::GtEq,
        _ => return None,
    })
}

/// The name, for ever, where objects of the class have a special method of that name.
pub(super) fn known(class: Type, name: &str) -> Option<&'static str> {
    use BinaryOp::{Add, And, Mod, Mul, Or, Sub, Xor};
    let data = matches!(name, "__class__" | "__dict__" | "__doc__" | "__module__");
    let all = ALL.iter().find(|known| **known == name && !data).copied();
    if all.is_some() {
        return all;
    }
    if class == Type::Counter
        && let Some((op, false)) = operator(name)
        && matches!(op, Add | Sub | And | Or)
    {
        let [own, _, augmented] = special_names(op);
        return Some(if name == own { own } else { augmented });
    }
    let class = class.base().unwrap_or(class);
    if matches!(class, Type::Deque | Type::ChainMap)
        && let Some(known) = CONTAINER.iter().find(|known| **known == name)
    {
        return Some(known);
    }
    let sequence = matches!(class, Type::Str | Type::Bytes | Type::ByteArray | Type::List | Type::Tuple | Type::Range);
    let set = matches!(class, Type::Set | Type::FrozenSet);
    let view = matches!(class, Type::DictKeys | Type::DictValues | Type::DictItems);
    let number = matches!(class, Type::Int | Type::Bool | Type::Float);
    let signed = number || matches!(class, Type::Complex | Type::TimeDelta);
    if let Some((op, reflected)) = operator(name) {
        let has = match class {
            Type::Int | Type::Bool => op != BinaryOp::MatMul,
            Type::Float => !matches!(op, BinaryOp::MatMul | And | Or | Xor | BinaryOp::Shl | BinaryOp::Shr),
            Type::Date | Type::DateTime => matches!(op, Add | Sub),
            Type::TimeDelta => matches!(op, Add | Sub | Mul | BinaryOp::Div | BinaryOp::FloorDiv | Mod),
            Type::Complex => matches!(op, Add | Sub | Mul | BinaryOp::Div | BinaryOp::Pow),
            Type::Str | Type::Bytes | Type::ByteArray => op == Add && !reflected || matches!(op, Mul | Mod),
            Type::List | Type::Tuple => op == Add && !reflected || op == Mul,
            Type::Dict => op == Or,
            Type::Set | Type::FrozenSet | Type::DictKeys | Type::DictItems => matches!(op, Sub | And | Or | Xor),
            _ => false,
        };
        let [own, right, augmented] = special_names(op);
        let in_place =
            matches!((class, op), (Type::List | Type::ByteArray, Add | Mul) | (Type::Set, _) | (Type::Dict, Or));
        return match name {
            _ if !has => None,
            name if name == own => Some(own),
            name if name == right => Some(right),
            _ => in_place.then_some(augmented),
        };
    }
    let (known, has) = match name {
        "__len__" => ("__len__", sequence || set || view || class == Type::Dict),
        "__contains__" => ("__contains__", sequence || set || view || class == Type::Dict),
        "__iter__" => ("__iter__", sequence || set || view || class == Type::Dict),
        "__getitem__" => ("__getitem__", sequence || class == Type::Dict),
        "__setitem__" => ("__setitem__", matches!(class, Type::List | Type::Dict | Type::ByteArray)),
        "__delitem__" => ("__delitem__", matches!(class, Type::List | Type::Dict | Type::ByteArray)),
        "__reversed__" => ("__reversed__", view || matches!(class, Type::List | Type::Dict | Type::Range)),
        "__bool__" => ("__bool__", signed || class == Type::NoneType),
        "__int__" => ("__int__", number),
        "__float__" => ("__float__", number),
        "__ceil__" => ("__ceil__", number),
        "__divmod__" => ("__divmod__", number || class == Type::TimeDelta),
        "__floor__" => ("__floor__", number),
        "__rdivmod__" => ("__rdivmod__", number || class == Type::TimeDelta),
        "__round__" => ("__round__", number),
        "__trunc__" => ("__trunc__", number),
        "__getnewargs__" => (
            "__getnewargs__",
            number || class == Type::Complex || matches!(class, Type::Str | Type::Bytes | Type::Tuple),
        ),
        "__index__" => ("__index__", matches!(class, Type::Int | Type::Bool)),
        "__abs__" => ("__abs__", signed),
        "__neg__" => ("__neg__", signed),
        "__pos__" => ("__pos__", signed),
        "__invert__" => ("__invert__", matches!(class, Type::Int | Type::Bool)),
        "__call__" => {
            let called = [Type::Function, Type::Builtin, Type::Method, Type::MethodDescriptor, Type::Type];
            ("__call__", called.contains(&class))
        }
        "__prepare__" => ("__prepare__", class == Type::Type),
        "__instancecheck__" => ("__instancecheck__", class == Type::Type),
        "__subclasscheck__" => ("__subclasscheck__", class == Type::Type),
        "__get__" => {
            let binds = [
                Type::Function,
                Type::ClassMethod,
                Type::StaticMethod,
                Type::Property,
                Type::MethodDescriptor,
                Type::GetSetDescriptor,
                Type::MemberDescriptor,
            ];
            ("__get__", binds.contains(&class))
        }
        "__class_getitem__" => {
            ("__class_getitem__", matches!(class, Type::List | Type::Dict | Type::Tuple | Type::Set | Type::FrozenSet))
        }
        _ => return None,
    };
    has.then_some(known)
}

/// The special methods that objects of a built-in class have.
pub(crate) fn names(class: Type) -> impl Iterator<Item = &'static str> {
    const OTHERS: [&str; 22] = [
        "__abs__",
        "__bool__",
        "__call__",
        "__class_getitem__",
        "__contains__",
        "__delitem__",
        "__float__",
        "__get__",
        "__getitem__",
        "__index__",
        "__instancecheck__",
        "__int__",
        "__invert__",
        "__iter__",
        "__len__",
        "__neg__",
        "__pos__",
        "__prepare__",
        "__reversed__",
        "__setitem__",
        "__subclasscheck__",
        "__subclasshook__",
    ];
    let operators = OPERATORS.into_iter().flat_map(special_names);
    ALL.iter().copied().chain(OTHERS).chain(operators).filter(move |name| known(class, name).is_some())
}
