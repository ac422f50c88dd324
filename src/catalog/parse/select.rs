//! `select`: some fields of each record.

use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken, fact};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Holds, World};
use crate::value::{Dict, Exc, Key, Map, Str, Value, type_error};
use crate::vm::attributes;

/// `select(iterable, *names)`.
pub static SELECT: StageDef = StageDef {
    doc: StageDoc {
        name: "select",
        keywords: &["columns", "fields", "project", "cut", "pick", "only"],
        class: Class::Parser,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::iterable("records"),
            Param { variadic: true, ..Param::field("names", "the fields to keep, in this order") },
        ],
        summary: "some fields of each record, in the order named",
        doc: "Gives a dict of the named fields of each record, in the order in which they are named. A field that a \
              record lacks is an error that names a near one, or the fields there are; with errors skipped the record is \
              dropped and counted.",
        asks: "n for n",
        example: Example { text: r#"[{"a": 1, "b": 2, "c": 3}] | select("c", "a")"#, output: &["{'c': 3, 'a': 1}"] },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let name = |name: &Value| match name {
        Value::Str(name) => Ok(name.compact()),
        other => Err(type_error(format!("select() takes names of fields, not {}", other.type_name()))),
    };
    let names: Vec<Str> = bound.rest().iter().map(name).collect::<Result<_, _>>()?;
    if names.is_empty() {
        return Err(type_error("select() needs the name of a field at least"));
    }
    let upstream = bound.iter("iterable", world)?;
    Ok(Built::new(Each::new(Select { names }, &upstream), vec![upstream]))
}

#[derive(Debug)]
struct Select {
    names: Vec<Str>,
}

impl EachItem for Select {
    fn item(&mut self, item: &Value, _: &mut Context<'_>) -> Taken {
        let Value::Dict(record) = item else {
            return Taken::Fail(type_error(format!("select() takes records, not {}", item.type_name())));
        };
        let mut fields = Map::with_capacity_and_hasher(self.names.len(), Default::default());
        for name in &self.names {
            let value = match record.field(name) {
                Some(value) => value,
                // Names what is missing, and what is near it.
                None => match attributes::field(item, &name.to_text()) {
                    Ok(value) => value,
                    Err(exc) => return Taken::Fail(exc),
                },
            };
            fields.insert(Key::text(name.clone()), value);
        }
        Taken::Give(Dict::from_map(fields).into())
    }

    fn skips_errors(&self) -> bool {
        true
    }

    fn facts(&self) -> Vec<(String, String)> {
        let names: Vec<_> = self.names.iter().map(Str::to_text).collect();
        vec![fact("fields", names.join(", "))]
    }

    fn remaining(&self, upstream: Option<usize>) -> Option<usize> {
        upstream
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::{Dict, Value};

    fn record(fields: &[(&str, i64)]) -> Value {
        let pairs = fields.iter().map(|(name, n)| (Value::from(*name), Value::Int(*n)));
        Dict::from_pairs(pairs).unwrap().into()
    }

    #[test]
    fn the_fields_stand_in_the_order_named() {
        let records = Value::list(vec![record(&[("a", 1), ("b", 2), ("c", 3)])]);
        let trial = Trial::of("select", vec![records, Value::from("c"), Value::from("a")]);
        assert_eq!(trial.all(10), ["{'c': 3, 'a': 1}"]);
    }

    #[test]
    fn a_missing_field_is_an_error_with_a_near_name_or_is_skipped() {
        let records = || Value::list(vec![record(&[("level", 1)]), record(&[("levl", 2)])]);
        let trial = Trial::of("select", vec![records(), Value::from("levl")]);
        assert_eq!(trial.all(10), ["AttributeError: no field 'levl'; did you mean 'level'?"]);
        let trial = Trial::of("select", vec![records(), Value::from("levl")]);
        trial.world().set_skip_errors(true);
        assert_eq!(trial.all(10), ["{'levl': 2}"]);
    }

    #[test]
    fn what_has_no_fields_is_refused() {
        let trial = Trial::of("select", vec![list([1]), Value::from("a")]);
        assert_eq!(trial.all(10), ["TypeError: select() takes records, not int"]);
        assert_eq!(Trial::refused("select", vec![list([])]), "TypeError: select() needs the name of a field at least");
    }
}
