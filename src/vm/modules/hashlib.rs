//! `hashlib`: digests of bytes, taken piece by piece.

use std::cell::RefCell;
use std::fmt;

use sha2::Digest;

use super::library::{Constant, Library};
use crate::machine::{Called, Context};
use crate::value::{ByteArray, Exc, Key, Object, Set, Str, Type, Value, type_error, value_error};
use crate::vm::arguments::{Bound, Shape};
use crate::vm::builtins::Builtin;
use crate::vm::methods::Method;
use crate::vm::pulling::called;

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS],
    constants: &[("algorithms_available", Constant::Made(names)), ("algorithms_guaranteed", Constant::Made(names))],
    methods: |class| if class == Type::Hash { METHODS } else { &[] },
    ..Library::named("hashlib")
};

/// How many bytes are digested for the fuel of one instruction.
const BYTES_PER_FUEL: usize = 64;

macro_rules! algorithms {
    ($($variant:ident = $name:literal, $hasher:ty, $block:literal;)*) => {
        /// A digest under way.
        #[derive(Clone)]
        enum State {
            $($variant($hasher),)*
        }

        const NAMES: &[&str] = &[$($name),*];

        impl State {
            fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant(<$hasher>::new())),)*
                    _ => None,
                }
            }

            fn name(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => $name,)*
                }
            }

            fn block_size(&self) -> i64 {
                match self {
                    $(Self::$variant(_) => $block,)*
                }
            }

            fn update(&mut self, bytes: &[u8]) {
                match self {
                    $(Self::$variant(hasher) => hasher.update(bytes),)*
                }
            }

            fn digest(&self) -> Vec<u8> {
                match self {
                    $(Self::$variant(hasher) => hasher.clone().finalize().to_vec(),)*
                }
            }
        }
    };
}

algorithms! {
    Md5 = "md5", md5::Md5, 64;
    Sha1 = "sha1", sha1::Sha1, 64;
    Sha224 = "sha224", sha2::Sha224, 64;
    Sha256 = "sha256", sha2::Sha256, 64;
    Sha384 = "sha384", sha2::Sha384, 128;
    Sha512 = "sha512", sha2::Sha512, 128;
}

/// A digest that can be added to.
struct Hash(RefCell<State>);

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.borrow().name())
    }
}

impl Object for Hash {
    fn type_of(&self) -> Type {
        Type::Hash
    }

    fn repr(&self) -> String {
        format!("<{} _hashlib.HASH object>", self.0.borrow().name())
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let state = self.0.borrow();
        match name {
            "name" => Some(Value::from(state.name())),
            "digest_size" => Some(Value::from(state.digest().len())),
            "block_size" => Some(Value::Int(state.block_size())),
            _ => None,
        }
    }
}

fn names() -> Value {
    let keys = NAMES.iter().filter_map(|name| Key::new(Value::from(*name)).ok()).collect();
    Value::Set(std::rc::Rc::new(Set { items: RefCell::new(keys), frozen: false, own: None }))
}

const GIVEN: Shape = Shape::named(&["string", "usedforsecurity"], 0);

macro_rules! of {
    ($name:literal) => {
        Builtin::new($name, GIVEN, |mut a, cx| begin($name, a.take(0), cx))
    };
}

static FUNCTIONS: &[Builtin] = &[
    of!("md5"),
    Builtin::new("new", Shape::named(&["name", "data", "usedforsecurity"], 1), |mut a, cx| {
        let data = a.take(1);
        match a.required(0) {
            Value::Str(name) => begin(&name.to_text(), data, cx),
            other => {
                let class = other.type_name();
                Called::Raised(type_error(format!("new() argument 'name' must be str, not {class}")))
            }
        }
    }),
    of!("sha1"),
    of!("sha224"),
    of!("sha256"),
    of!("sha384"),
    of!("sha512"),
];

fn begin(name: &str, data: Option<Value>, cx: &mut Context<'_>) -> Called {
    let Some(mut state) = State::named(&name.to_lowercase()) else {
        return Called::Raised(value_error(format!("unsupported hash type {name}")));
    };
    if let Some(data) = data
        && let Err(exc) = add(&mut state, &data, cx)
    {
        return Called::Raised(exc);
    }
    Called::Value(Value::object(Hash(RefCell::new(state))))
}

fn add(state: &mut State, data: &Value, cx: &mut Context<'_>) -> Result<(), Exc> {
    let mut digest = |bytes: &[u8]| {
        cx.spend((bytes.len() / BYTES_PER_FUEL) as u64);
        state.update(bytes);
    };
    match data.plain() {
        Value::Bytes(bytes) => digest(bytes),
        Value::Str(_) => return Err(type_error("Strings must be encoded before hashing")),
        other => match ByteArray::from_value(other) {
            Some(array) => digest(&array.bytes()),
            None => return Err(type_error("object supporting the buffer API required")),
        },
    }
    Ok(())
}

fn state(this: &Value) -> State {
    let hash: &Hash = this.as_object().expect("a method of hashes is called on one");
    hash.0.borrow().clone()
}

static METHODS: &[Method] = &[
    Method::new("copy", Shape::Nothing, |this, _| Ok(Value::object(Hash(RefCell::new(state(this)))))),
    Method::new("digest", Shape::Nothing, |this, _| Ok(Value::Bytes(state(this).digest().into()))),
    Method::new("hexdigest", Shape::Nothing, |this, _| {
        let text: String = state(this).digest().iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Value::Str(Str::from(text)))
    }),
    Method::pulling("update", Shape::One, |this, a: Bound, cx| {
        let hash: &Hash = this.as_object().expect("a method of hashes is called on one");
        let added = add(&mut hash.0.borrow_mut(), a.get(0).unwrap_or(&Value::None), cx);
        called(added.map(|()| Value::None))
    }),
];
