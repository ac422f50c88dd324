//! Python's `repr` and `str`, whole or cut short.

mod opened;
mod writer;

pub(crate) use opened::Opened;
use writer::{Writer, floor_boundary};

use super::budget::{LARGEST, too_large};
use super::digits::display_int;
use super::effort::Effort;
use super::{Exception, Str, Value, custom, push_code_point};

fn write(value: &Value, limit: usize, ask: bool) -> (Vec<u8>, bool) {
    let _work = Effort::begin();
    let mut writer = Writer::new(limit, ask);
    let whole = writer.value(value).is_ok();
    (writer.into_bytes(), whole)
}

impl Value {
    /// `repr(value)`.
    pub fn repr(&self) -> String {
        let (bytes, whole) = write(self, LARGEST, true);
        if !whole {
            custom::fail(too_large());
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// `repr(value)` as the built-in class has it, whatever a class of the user's says about this one.
    pub fn built_in_repr(&self) -> String {
        let _work = Effort::begin();
        let mut writer = Writer::new(LARGEST, true);
        let whole = match self.instance() {
            Some(instance) => writer.object(self, instance),
            None => writer.plain(self),
        };
        if whole.is_err() {
            custom::fail(too_large());
        }
        String::from_utf8_lossy(&writer.into_bytes()).into_owned()
    }

    /// `str(value)`.
    pub fn to_display(&self) -> Str {
        if self.instance().is_some()
            && let Some(text) = custom::text(self, "__str__")
        {
            return text;
        }
        if let Self::Instance(instance) = self
            && instance.scalar.is_none()
            && let Some(text) = custom::text_for(self, "__repr__", "__str__")
        {
            return text;
        }
        match self {
            Self::Str(text) => text.clone(),
            Self::Int(n) => display_int(*n),
            Self::Instance(_) if let Some(text) = self.as_str() => text.clone(),
            Self::Exception(exc) => Exception::message(exc),
            Self::Object(object) => object.display().unwrap_or_else(|| Str::from(self.repr())),
            other => Str::from(other.repr()),
        }
    }
}

/// The value's repr, cut with `…` after about `limit` bytes. Costs no more than the limit, whatever the value.
pub fn short_repr(value: &Value, limit: usize) -> String {
    let (mut out, whole) = write(value, limit, false);
    if !whole {
        out.truncate(floor_boundary(&out, limit).len());
        push_code_point(&mut out, u32::from('…'));
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn containers_that_hold_themselves_end() {
        let list = Value::list(vec![Value::Int(1)]);
        if let Value::List(inner) = &list {
            inner.items.borrow_mut().push(list.clone());
            assert_eq!(list.repr(), "[1, [...]]");
            inner.items.borrow_mut().clear();
        }
    }

    #[test]
    fn a_short_repr_stops_at_its_limit() {
        let text = Value::from("x".repeat(10_000_000));
        let list = Value::list(vec![text; 10]);
        let short = short_repr(&list, 20);
        assert_eq!(short, format!("['{}…", "x".repeat(18)));
        assert_eq!(short_repr(&Value::tuple(vec![Value::Int(1)]), 20), "(1,)");
    }
}
