//! `os.stat_result`.

use std::rc::Rc;

use crate::machine::{FileKind, FileStat};
use crate::value::{Object, Tuple, Type, Value};

const NAMES: [&str; 10] =
    ["st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime"];

/// What `os.stat` tells: a tuple with names for its items.
#[derive(Debug)]
struct StatResult {
    stat: FileStat,
    items: Rc<Tuple>,
}

/// What was found, as a value.
pub(super) fn stat_value(stat: FileStat) -> Value {
    let items = Value::tuple(vec![
        Value::Int(i64::from(stat.mode)),
        Value::from(stat.inode as usize),
        Value::from(stat.device as usize),
        Value::from(stat.links as usize),
        Value::Int(i64::from(stat.user)),
        Value::Int(i64::from(stat.group)),
        Value::from(stat.size as usize),
        Value::Int(stat.accessed_ns.div_euclid(1_000_000_000)),
        Value::Int(stat.modified_ns.div_euclid(1_000_000_000)),
        Value::Int(stat.changed_ns.div_euclid(1_000_000_000)),
    ]);
    match items {
        Value::Tuple(items) => Value::object(StatResult { stat, items }),
        other => other,
    }
}

/// A time from nanoseconds, in seconds.
pub(super) fn seconds(nanoseconds: i64) -> Value {
    let (whole, rest) = (nanoseconds.div_euclid(1_000_000_000), nanoseconds.rem_euclid(1_000_000_000));
    Value::Float(whole as f64 + 1e-9 * rest as f64)
}

impl Object for StatResult {
    fn type_of(&self) -> Type {
        Type::StatResult
    }

    fn repr(&self) -> String {
        let items = NAMES.iter().zip(&self.items.items).map(|(name, value)| format!("{name}={}", value.repr()));
        format!("os.stat_result({})", items.collect::<Vec<_>>().join(", "))
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        Some(match name {
            "st_atime" => seconds(self.stat.accessed_ns),
            "st_mtime" => seconds(self.stat.modified_ns),
            "st_ctime" => seconds(self.stat.changed_ns),
            "st_atime_ns" => Value::Int(self.stat.accessed_ns),
            "st_mtime_ns" => Value::Int(self.stat.modified_ns),
            "st_ctime_ns" => Value::Int(self.stat.changed_ns),
            name => self.items.items[NAMES.iter().position(|known| *known == name)?].clone(),
        })
    }

    fn as_tuple(&self) -> Option<&Rc<Tuple>> {
        Some(&self.items)
    }

    fn hash_key(&self) -> Option<u64> {
        Some(self.stat.inode ^ self.stat.size)
    }
}

/// Whether what was found, if anything, is of that kind.
pub(super) fn is_kind(found: Option<FileStat>, kind: FileKind) -> Value {
    Value::Bool(found.is_some_and(|stat| stat.kind == kind))
}
