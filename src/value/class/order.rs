//! The order in which attributes are looked up: a class and what stands above it.

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
    let mut orders: Vec<Vec<Value>> = bases
        .iter()
        .map(|base| match base {
            Value::Class(class) => std::iter::once(base.clone()).chain(class.ancestors.iter().cloned()).collect(),
            Value::Type(class) => built_in_order(*class),
            _ => Vec::new(),
        })
        .collect();
    orders.push(bases.to_vec());
    let mut order = Vec::new();
    loop {
        orders.retain(|order| !order.is_empty());
        if orders.is_empty() {
            return Ok(order);
        }
        let in_tail =
            |candidate: &Value| orders.iter().any(|order| order[1..].iter().any(|other| identical(other, candidate)));
        let Some(next) = orders.iter().map(|order| &order[0]).find(|candidate| !in_tail(candidate)).cloned() else {
            let mut names: Vec<String> = Vec::new();
            for head in orders.iter().map(|order| class_name(&order[0])) {
                if !names.contains(&head) {
                    names.push(head);
                }
            }
            return Err(type_error(format!(
                "Cannot create a consistent method resolution\norder (MRO) for bases {}",
                names.join(", ")
            )));
        };
        for order in &mut orders {
            if identical(&order[0], &next) {
                order.remove(0);
            }
        }
        order.push(next);
    }
}
