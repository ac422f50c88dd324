//! The order in which attributes are looked up: a class and what stands above it.

use std::collections::{HashMap, VecDeque};

use super::class_name;
use crate::value::{Exc, ExcType, Type, Value, identical, type_error};

/// A class and those above it, in the order in which attributes are looked up.
pub fn ancestry(class: &Value) -> Vec<Value> {
    match class {
        Value::Class(own) => std::iter::once(class.clone()).chain(own.ancestors.iter().cloned()).collect(),
        Value::Type(class) => built_in_order(*class),
        _ => Vec::new(),
    }
}

/// The built-in classes above a built-in class, itself first.
pub fn built_in_order(class: Type) -> Vec<Value> {
    let mut order = vec![class];
    match class {
        Type::Exception(exc) => {
            if exc == ExcType::ExceptionGroup {
                order.push(Type::Exception(ExcType::BaseExceptionGroup));
            }
            order.extend(std::iter::successors(exc.parent(), |exc| exc.parent()).map(Type::Exception));
        }
        Type::Bool => order.push(Type::Int),
        _ => order.extend(class.base()),
    }
    if class != Type::Object {
        order.push(Type::Object);
    }
    order.into_iter().map(Value::Type).collect()
}

/// The C3 linearisation of what stands above a class with these bases (Python's documentation, "The Python 2.3 Method Resolution
/// Order").
pub(super) fn linearized(bases: &[Value]) -> Result<Vec<Value>, Exc> {
    if let [base] = bases {
        return Ok(ancestry(base));
    }
    let mut orders: Vec<VecDeque<Value>> = bases.iter().map(|base| ancestry(base).into()).collect();
    orders.push(bases.iter().cloned().collect());
    let mut behind = Behind::of(&orders);
    let mut order = Vec::new();
    // Orders before this one have ended.
    let mut first = 0;
    loop {
        while orders.get(first).is_some_and(VecDeque::is_empty) {
            first += 1;
        }
        let mut heads = orders[first..].iter().filter_map(VecDeque::front).peekable();
        if heads.peek().is_none() {
            return Ok(order);
        }
        let Some(next) = heads.find(|head| !behind.holds(head)).cloned() else {
            return Err(inconsistent(orders.iter().filter_map(VecDeque::front)));
        };
        for order in &mut orders[first..] {
            if order.front().is_some_and(|head| identical(head, &next)) {
                order.pop_front();
                behind.comes_first(order.front());
            }
        }
        order.push(next);
    }
}

/// How often a class stands in an order behind the first: counted, so that long hierarchies are not searched for each of them.
struct Behind(HashMap<Identity, usize>);

/// What tells a class from another.
#[derive(PartialEq, Eq, Hash)]
enum Identity {
    Own(u64),
    BuiltIn(Type),
}

impl Behind {
    fn of(orders: &[VecDeque<Value>]) -> Self {
        let mut counts = HashMap::new();
        for identity in orders.iter().flat_map(|order| order.iter().skip(1)).filter_map(identity) {
            *counts.entry(identity).or_default() += 1;
        }
        Self(counts)
    }

    fn holds(&self, class: &Value) -> bool {
        identity(class).is_some_and(|class| self.0.get(&class).is_some_and(|count| *count > 0))
    }

    /// The class is the first of its order from now on.
    fn comes_first(&mut self, class: Option<&Value>) {
        if let Some(count) = class.and_then(identity).and_then(|class| self.0.get_mut(&class)) {
            *count -= 1;
        }
    }
}

fn identity(class: &Value) -> Option<Identity> {
    match class {
        Value::Class(own) => Some(Identity::Own(own.id())),
        Value::Type(class) => Some(Identity::BuiltIn(*class)),
        _ => None,
    }
}

fn inconsistent<'a>(heads: impl Iterator<Item = &'a Value>) -> Exc {
    let mut names: Vec<String> = Vec::new();
    for head in heads.map(class_name) {
        if !names.contains(&head) {
            names.push(head);
        }
    }
    type_error(format!("Cannot create a consistent method resolution\norder (MRO) for bases {}", names.join(", ")))
}
