//! A repr piece by piece: what each kind of value is written as, what holds itself, and where it is too long.

use std::rc::Rc;

use super::opened::{self, Opened};
use crate::value::dict_kind::most_common;
use crate::value::effort;
use crate::value::int_text::int_to_text;
use crate::value::integer::IntRef;
use crate::value::{
    ChainMap, Deque, Dict, DictKind, DictView, ExcType, Exception, Instance, List, Object, Set, Str, Tuple, Value,
    bytes_repr, custom, float_repr, str_repr,
};

/// How deep a repr goes before it says `...`.
const MAX_DEPTH: usize = 200;

/// How many items may come while a container is shown.
const MAX_GROWTH: usize = 1000;

/// A repr under way: bytes so far, and how many more there may be.
pub(super) struct Writer {
    out: Vec<u8>,
    limit: usize,
    /// Whether objects of the user's classes are asked how they show themselves.
    ask: bool,
    /// Containers that are being written, for those that hold themselves.
    open: Vec<*const ()>,
    /// How many of them are being written by others.
    outer: usize,
}

/// The limit was reached.
pub(super) struct Full;

impl Writer {
    /// One that has written nothing: so many bytes may come; `ask`: objects of the user's classes are asked how they show
    /// themselves.
    pub(super) fn new(limit: usize, ask: bool) -> Self {
        let open = if ask { opened::all() } else { Vec::new() };
        let outer = open.len();
        Self { out: Vec::new(), limit, ask, open, outer }
    }

    /// What has been written.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.out
    }

    fn push(&mut self, text: &str) -> Result<(), Full> {
        self.out.extend_from_slice(text.as_bytes());
        if self.out.len() > self.limit { Err(Full) } else { Ok(()) }
    }

    fn text(&mut self, text: &Str) -> Result<(), Full> {
        let room = self.limit.saturating_sub(self.out.len());
        let bytes = text.as_bytes();
        // A code point takes at most four bytes, so that the part alone fills what room there is.
        let part = if bytes.len() / 4 > room { floor_boundary(bytes, room * 4 + 4) } else { bytes };
        self.push(&str_repr(part))
    }

    fn nested(
        &mut self,
        at: *const (),
        close: &str,
        items: impl FnOnce(&mut Self) -> Result<(), Full>,
    ) -> Result<(), Full> {
        if self.open.contains(&at) || self.open.len() - self.outer >= MAX_DEPTH {
            self.push("...")?;
        } else {
            self.come_to_container()?;
            self.open.push(at);
            items(self)?;
            self.open.pop();
        }
        self.push(close)
    }

    /// Counts a container: where those are too many nothing more is written.
    fn come_to_container(&self) -> Result<(), Full> {
        effort::container().map_err(|exc| {
            if self.ask {
                custom::fail(exc);
            }
            Full
        })
    }

    fn sequence(&mut self, items: &[Value]) -> Result<(), Full> {
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.push(", ")?;
            }
            self.value(item)?;
        }
        Ok(())
    }

    /// Writes the items of a container of `len` one after the other, until `write` finds none at a place: what is asked how
    /// it is shown may change the container, and is not followed without end.
    fn growing(
        &mut self,
        len: usize,
        mut write: impl FnMut(&mut Self, usize) -> Result<bool, Full>,
    ) -> Result<(), Full> {
        for at in 0..len.saturating_add(MAX_GROWTH) {
            if !write(self, at)? {
                return Ok(());
            }
        }
        let text = "a container keeps growing while it is shown";
        custom::fail(Exception::with_message(ExcType::RuntimeError, text));
        Ok(())
    }

    fn pair(&mut self, at: usize, key: &Value, colon: &str, value: &Value) -> Result<(), Full> {
        if at > 0 {
            self.push(", ")?;
        }
        self.value(key)?;
        self.push(colon)?;
        self.value(value)
    }

    fn dict(&mut self, dict: &Rc<Dict>) -> Result<(), Full> {
        let address = Rc::as_ptr(dict).cast();
        match dict.kind() {
            None => self.plain_dict(dict, "}"),
            Some(DictKind::Default(factory)) => {
                self.push("defaultdict(")?;
                let factory = factory.borrow().clone();
                self.value(&factory)?;
                self.push(", ")?;
                self.plain_dict(dict, "})")
            }
            Some(DictKind::Counter) if dict.is_empty() => self.push("Counter()"),
            Some(DictKind::Counter) => {
                self.push("Counter({")?;
                self.nested(address, "})", |w| {
                    let pairs = most_common(dict);
                    pairs.iter().enumerate().try_for_each(|(at, (key, value))| w.pair(at, key, ": ", value))
                })
            }
            Some(DictKind::Ordered) if dict.is_empty() => {
                self.push(&dict.own().map_or("OrderedDict".into(), |own| own.class.name.to_text()))?;
                self.push("()")
            }
            Some(DictKind::Ordered) if self.open.contains(&address) => self.push("..."),
            Some(DictKind::Ordered) => {
                self.push(&dict.own().map_or("OrderedDict".into(), |own| own.class.name.to_text()))?;
                self.push("([")?;
                self.nested(address, "])", |w| {
                    w.growing(dict.len(), |w, at| {
                        let Some((key, value)) = dict.pair(at) else { return Ok(false) };
                        w.push(if at > 0 { ", (" } else { "(" })?;
                        w.pair(0, &key, ", ", &value)?;
                        w.push(")").map(|()| true)
                    })
                })
            }
        }
    }

    fn plain_dict(&mut self, dict: &Rc<Dict>, close: &str) -> Result<(), Full> {
        self.push("{")?;
        self.nested(Rc::as_ptr(dict).cast(), close, |w| {
            w.growing(dict.len(), |w, at| {
                let Some((key, value)) = dict.pair(at) else { return Ok(false) };
                w.pair(at, &key, ": ", &value).map(|()| true)
            })
        })
    }

    fn chain(&mut self, at: *const (), chain: &ChainMap) -> Result<(), Full> {
        if self.open.contains(&at) {
            return self.push("...");
        }
        self.push("ChainMap(")?;
        self.nested(at, ")", |w| w.sequence(&chain.maps()))
    }

    fn deque(&mut self, at: *const (), deque: &Deque) -> Result<(), Full> {
        if self.open.contains(&at) {
            return self.push("[...]");
        }
        let close = deque.max_len().map_or("])".to_owned(), |most| format!("], maxlen={most})"));
        self.push("deque([")?;
        self.nested(at, &close, |w| w.sequence(&deque.to_vec()))
    }

    /// What an object says of itself, which may show others in turn.
    fn of_object(&mut self, value: &Value, object: &Rc<dyn Object>) -> Result<(), Full> {
        let at = Rc::as_ptr(object).cast();
        if let Some(view) = value.as_object::<DictView>() {
            self.push(view.type_of().name())?;
            self.push("([")?;
            return self.nested(at, "])", |w| w.sequence(&view.items()));
        }
        if Opened::is(at) || Opened::count() >= MAX_DEPTH {
            return self.push("...");
        }
        self.come_to_container()?;
        let shown = {
            let _opened = Opened::new(at);
            object.repr()
        };
        self.push(&shown)
    }

    /// Recurses with as small a frame as may be: what nests deep is lists, tuples and dicts.
    pub(super) fn value(&mut self, value: &Value) -> Result<(), Full> {
        match value {
            Value::List(list) if list.own.is_none() => self.list(list),
            Value::Tuple(tuple) if tuple.own.is_none() => self.tuple(tuple),
            Value::Dict(dict) if dict.own().is_none() => self.dict(dict),
            other => self.other(other),
        }
    }

    fn list(&mut self, list: &Rc<List>) -> Result<(), Full> {
        self.push("[")?;
        self.nested(Rc::as_ptr(list).cast(), "]", |w| {
            // What is asked how it is shown may change the list.
            let len = list.items.borrow().len();
            w.growing(len, |w, at| {
                let Some(item) = list.items.borrow().get(at).cloned() else { return Ok(false) };
                w.push(if at > 0 { ", " } else { "" })?;
                w.value(&item).map(|()| true)
            })
        })
    }

    fn tuple(&mut self, tuple: &Rc<Tuple>) -> Result<(), Full> {
        self.push("(")?;
        let at = Rc::as_ptr(tuple).cast();
        let close = if tuple.items.len() == 1 && !self.open.contains(&at) { ",)" } else { ")" };
        self.nested(at, close, |w| w.sequence(&tuple.items))
    }

    fn other(&mut self, value: &Value) -> Result<(), Full> {
        match value.instance() {
            Some(_)
                if self.ask
                    && let Some(text) = self.asked(value) =>
            {
                self.out.extend_from_slice(text.as_bytes());
                self.push("")
            }
            Some(instance) => self.object(value, instance),
            None => self.plain(value),
        }
    }

    /// What an object's class says of it, which may have to show what is being written here.
    fn asked(&mut self, value: &Value) -> Option<Str> {
        opened::during(self.open.clone(), || custom::text(value, "__repr__"))
    }

    /// An object of a class of the user's that does not say how it is shown, or is not asked.
    pub(super) fn object(&mut self, value: &Value, instance: &Rc<Instance>) -> Result<(), Full> {
        match value {
            Value::Instance(instance) if let Some(scalar) = &instance.scalar => self.plain(scalar),
            Value::Instance(_) if self.ask => {
                self.push("<")?;
                self.push(&instance.class.path())?;
                self.push(" object>")
            }
            Value::Instance(_) => {
                self.push("<")?;
                self.push(&instance.class.name.to_text())?;
                self.nested(Rc::as_ptr(instance).cast(), ">", |w| {
                    for (at, (name, value)) in instance.dict().pairs().into_iter().enumerate() {
                        w.push(if at == 0 { " " } else { ", " })?;
                        w.push(&name.to_display().to_text())?;
                        w.push("=")?;
                        w.value(&value)?;
                    }
                    Ok(())
                })
            }
            Value::Set(set) => {
                self.push(&instance.class.name.to_text())?;
                let (open, close) = if set.items.borrow().is_empty() { ("(", ")") } else { ("({", "})") };
                self.push(open)?;
                self.nested(Rc::as_ptr(set).cast(), close, |w| w.members(set))
            }
            Value::Tuple(tuple) if let Some(Value::Tuple(fields)) = instance.class.special("_fields") => {
                self.push(&instance.class.name.to_text())?;
                self.push("(")?;
                self.nested(Rc::as_ptr(tuple).cast(), ")", |w| {
                    for (at, (field, item)) in fields.items.iter().zip(&tuple.items).enumerate() {
                        w.push(if at == 0 { "" } else { ", " })?;
                        w.push(&field.to_display().to_text())?;
                        w.push("=")?;
                        w.value(item)?;
                    }
                    Ok(())
                })
            }
            other => self.plain(other),
        }
    }

    /// The members, as they stand when each is shown: what is asked may change the set.
    fn members(&mut self, set: &Set) -> Result<(), Full> {
        let len = set.items.borrow().len();
        self.growing(len, |w, at| {
            let member = set.items.borrow().get_index(at).map(|key| key.value().clone());
            let Some(member) = member else { return Ok(false) };
            w.push(if at > 0 { ", " } else { "" })?;
            w.value(&member).map(|()| true)
        })
    }

    /// A value as the built-in classes show it.
    pub(super) fn plain(&mut self, value: &Value) -> Result<(), Full> {
        match value {
            Value::None => self.push("None"),
            Value::Ellipsis => self.push("Ellipsis"),
            Value::Bool(true) => self.push("True"),
            Value::Bool(false) => self.push("False"),
            Value::Int(n) => self.push(&n.to_string()),
            Value::Big(n) => match int_to_text(IntRef::Big(n)) {
                Ok(text) => self.push(&text),
                Err(fault) => {
                    if self.ask {
                        custom::fail(fault.into());
                    }
                    // log10(2), cut: never more digits than there are.
                    self.push(&format!("<an int of more than {} digits>", n.bits() * 301 / 1000))
                }
            },
            Value::Float(x) => self.push(&float_repr(*x)),
            Value::Str(text) => self.text(text),
            Value::Bytes(bytes) => {
                let room = self.limit.saturating_sub(self.out.len());
                self.push(&bytes_repr(&bytes[..bytes.len().min(room.saturating_add(1))]))
            }
            Value::Tuple(tuple) => self.tuple(tuple),
            Value::List(list) => self.list(list),
            Value::Dict(dict) => self.dict(dict),
            Value::Set(set) => {
                let (open, close) = match (set.frozen, set.items.borrow().is_empty()) {
                    (true, true) => return self.push("frozenset()"),
                    (true, false) => ("frozenset({", "})"),
                    (false, true) => return self.push("set()"),
                    (false, false) => ("{", "}"),
                };
                self.push(open)?;
                self.nested(Rc::as_ptr(set).cast(), close, |w| w.members(set))
            }
            Value::Range(range) => {
                let step = if range.step == 1.into() { String::new() } else { format!(", {}", range.step) };
                self.push(&format!("range({}, {}{step})", range.start, range.stop))
            }
            Value::Slice(slice) => {
                self.push("slice(")?;
                self.nested(Rc::as_ptr(slice).cast(), ")", |w| {
                    w.sequence(&[slice.start.clone(), slice.stop.clone(), slice.step.clone()])
                })
            }
            Value::Exception(exc) => {
                self.push(&exc.class_name())?;
                self.push("(")?;
                self.nested(Rc::as_ptr(exc).cast::<()>(), ")", |w| w.sequence(exc.shown_args()))
            }
            Value::Type(class) => self.push(&class.repr()),
            Value::Object(object) => match Deque::from_value(value) {
                Some(deque) => self.deque(Rc::as_ptr(object).cast(), deque),
                None => match ChainMap::from_value(value) {
                    Some(chain) => self.chain(Rc::as_ptr(object).cast(), chain),
                    None => self.of_object(value, object),
                },
            },
            Value::Class(class) if class.has_members() => {
                let kind = if class.special("_flag_mask_").is_some() { "flag" } else { "enum" };
                self.push(&format!("<{kind} '{}'>", class.name.to_text()))
            }
            Value::Class(class) => self.push(&format!("<class '{}'>", class.path())),
            Value::Instance(instance) => self.object(value, instance),
            Value::NotImplemented => self.push("NotImplemented"),
        }
    }
}

/// The bytes up to `at`, or to where the code point begins that this would cut.
pub(super) fn floor_boundary(bytes: &[u8], at: usize) -> &[u8] {
    let mut at = at.min(bytes.len());
    while at > 0 && at < bytes.len() && bytes[at] & 0xC0 == 0x80 {
        at -= 1;
    }
    &bytes[..at]
}
