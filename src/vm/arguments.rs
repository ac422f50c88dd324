//! Arguments of native functions: bound to their places, refused in CPython's words.

use std::borrow::Cow;

use crate::machine::{Arguments, Called, Context};
use crate::value::{Exc, ExcType, Exception, Number, Str, Value, custom, number, type_error};
use crate::vm::pulling::then;

/// What arguments a native function takes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shape {
    /// None.
    Nothing,
    /// Exactly one, by position.
    One,
    /// From so many to so many, by position.
    Between(usize, usize),
    /// From so many to so many, by position, refused as CPython's older parser does.
    Parsed(usize, usize),
    /// By position or name.
    Named(Named),
    /// Anything, by position or name; checked by the function itself.
    Any,
}

/// Parameters that may be given by name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Named {
    /// Their names, in order; those without one go by position only.
    pub(crate) names: &'static [&'static str],
    /// How many have to be given.
    pub(crate) required: usize,
    /// How many may be given by position.
    pub(crate) by_position: usize,
}

impl Shape {
    /// Parameters of these names, the first `required` of which have to be given.
    pub(crate) const fn named(names: &'static [&'static str], required: usize) -> Self {
        Self::Named(Named { names, required, by_position: names.len() })
    }
}

/// How many arguments are held without room of their own.
const FEW: usize = 3;

/// Arguments at their places.
#[derive(Clone, Debug)]
pub(crate) struct Bound {
    slots: Slots,
    /// Those given by name, for [`Shape::Any`].
    named: Vec<(Str, Value)>,
}

#[derive(Clone, Debug)]
enum Slots {
    Few([Option<Value>; FEW], usize),
    Many(Vec<Option<Value>>),
}

impl Shape {
    /// How many places there are for so many arguments by position; `None` where they do not fit.
    #[inline]
    fn places_of(&self, given: usize) -> Option<usize> {
        match self {
            Self::Nothing => (given == 0).then_some(0),
            Self::One => (given == 1).then_some(1),
            Self::Between(least, most) | Self::Parsed(least, most) => {
                (*least..=*most).contains(&given).then_some(given)
            }
            Self::Named(parameters) => {
                (parameters.required..=parameters.by_position).contains(&given).then_some(parameters.names.len())
            }
            Self::Any => Some(given),
        }
    }
}

impl Slots {
    /// Takes the values of a row to the first of so many places; nothing taken where there are too many of either.
    #[inline]
    fn few(row: &mut [Option<Value>], places: usize) -> Option<Self> {
        if places > FEW || row.len() > places {
            return None;
        }
        let mut slots = [const { None }; FEW];
        for (slot, value) in slots.iter_mut().zip(row) {
            *slot = value.take();
        }
        Some(Self::Few(slots, places))
    }

    #[inline]
    fn as_slice(&self) -> &[Option<Value>] {
        match self {
            Self::Few(slots, places) => &slots[..*places],
            Self::Many(slots) => slots,
        }
    }

    fn into_values(self) -> Vec<Value> {
        match self {
            Self::Few(slots, _) => slots.into_iter().flatten().collect(),
            Self::Many(slots) => slots.into_iter().flatten().collect(),
        }
    }
}

impl Bound {
    /// The argument at a place, where it was given.
    #[inline]
    pub(crate) fn get(&self, at: usize) -> Option<&Value> {
        self.slots.as_slice().get(at).and_then(Option::as_ref)
    }

    /// The argument at a place, where it was given and is not None.
    pub(crate) fn given(&self, at: usize) -> Option<&Value> {
        self.get(at).filter(|value| !matches!(value, Value::None))
    }

    /// Takes the argument at a place, where it was given.
    #[inline]
    pub(crate) fn take(&mut self, at: usize) -> Option<Value> {
        match &mut self.slots {
            Slots::Few(slots, places) => slots[..*places].get_mut(at).and_then(Option::take),
            Slots::Many(slots) => slots.get_mut(at).and_then(Option::take),
        }
    }

    /// Takes an argument that has to be given: None where the shape did not ask for it.
    pub(crate) fn required(&mut self, at: usize) -> Value {
        self.take(at).unwrap_or_default()
    }

    /// Changes those given, each to what this makes of it, if anything.
    pub(crate) fn replace_each(&mut self, made: impl Fn(&Value) -> Option<Value>) {
        let slots = match &mut self.slots {
            Slots::Few(slots, places) => &mut slots[..*places],
            Slots::Many(slots) => slots,
        };
        for slot in slots {
            if let Some(value) = slot.as_ref().and_then(&made) {
                *slot = Some(value);
            }
        }
    }

    /// The same without a place, as if there was none.
    pub(crate) fn without(mut self, at: usize) -> Self {
        let mut slots = match self.slots {
            Slots::Few(slots, places) => slots.into_iter().take(places).collect(),
            Slots::Many(slots) => slots,
        };
        slots.remove(at);
        self.slots = Slots::Many(slots);
        self
    }

    /// How many places there are: for what goes by position only, how many arguments were given.
    pub(crate) fn len(&self) -> usize {
        self.slots.as_slice().len()
    }

    /// Whether any of them has an `__index__` of the user's.
    pub(crate) fn asks_for_index(&self) -> bool {
        self.slots.as_slice().iter().flatten().any(has_index)
    }

    /// Goes on with them, those from `first` on that have an `__index__` replaced by what that says.
    pub(crate) fn with_indices(
        self,
        first: usize,
        go_on: impl FnOnce(Bound, &mut Context<'_>) -> Called + 'static,
        cx: &mut Context<'_>,
    ) -> Called {
        let named = self.named.clone();
        let again = move |values: Vec<Value>, cx: &mut Context<'_>| {
            go_on(Bound { slots: Slots::Many(values.into_iter().map(Some).collect()), named }, cx)
        };
        with_indices(self.into_values(), first, again, cx)
    }

    /// All arguments by position.
    pub(crate) fn into_values(self) -> Vec<Value> {
        self.slots.into_values()
    }

    /// All arguments by position, and those by name.
    pub(crate) fn parts(&self) -> (Vec<Value>, &[(Str, Value)]) {
        (self.slots.as_slice().iter().flatten().cloned().collect(), &self.named)
    }

    /// All arguments by position, and those by name.
    pub(crate) fn into_parts(self) -> (Vec<Value>, Vec<(Str, Value)>) {
        (self.slots.into_values(), self.named)
    }
}

/// Whether it is of a class of the user's that says which int it is.
pub(crate) fn has_index(value: &Value) -> bool {
    matches!(value, Value::Instance(_))
        && !matches!(number(value), Some(Number::Small(_) | Number::Big(_)))
        && custom::special(value, "__index__").is_some()
}

/// What is done with values once they are known.
type GoOn = Box<dyn FnOnce(Vec<Value>, &mut Context<'_>) -> Called>;

/// Goes on with the values, those from `first` on that have an `__index__` replaced by what that says.
pub(crate) fn with_indices(
    mut values: Vec<Value>,
    first: usize,
    go_on: impl FnOnce(Vec<Value>, &mut Context<'_>) -> Called + 'static,
    cx: &mut Context<'_>,
) -> Called {
    let Some(at) = (first..values.len()).find(|at| has_index(&values[*at])) else { return go_on(values, cx) };
    let function = custom::special(&values[at], "__index__").unwrap_or_default();
    let answer = cx.world().call(&function, Arguments::one(values[at].clone()), cx);
    let replaced = move |index: Value, cx: &mut Context<'_>| match index {
        Value::Int(_) | Value::Big(_) | Value::Bool(_) => {
            values[at] = index;
            let go_on: GoOn = Box::new(go_on);
            with_indices(values, at + 1, go_on, cx)
        }
        other => {
            let class = other.type_name();
            Called::Raised(type_error(format!("__index__ returned non-int (type {class})")))
        }
    };
    then(answer, replaced, cx)
}

fn plural(n: usize) -> &'static str {
    if n == 1 { "" } else { "s" }
}

/// Whose arguments: the name alone, and the name with its class before it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Callee<'n> {
    /// The class of which it is a method.
    pub(crate) class: Option<&'n str>,
    /// The name.
    pub(crate) name: &'n str,
}

impl Callee<'_> {
    fn qualified(self) -> String {
        match self.class {
            Some(class) => format!("{class}.{}", self.name),
            None => self.name.to_owned(),
        }
    }
}

/// Takes the arguments out of a row of registers, all of them by position, and puts them to their places; what is called is asked
/// for only where they do not fit. `TypeError` then.
#[inline]
pub(crate) fn bind_row<'n>(
    callee: impl FnOnce() -> Callee<'n>,
    shape: &Shape,
    row: &mut [Option<Value>],
) -> Result<Bound, Exc> {
    match shape.places_of(row.len()).and_then(|places| Slots::few(row, places)) {
        Some(slots) => Ok(Bound { slots, named: Vec::new() }),
        None => {
            let positional: Vec<Value> = row.iter_mut().map(|slot| slot.take().unwrap_or_default()).collect();
            bind(callee(), shape, positional.into())
        }
    }
}

/// The arguments in a row of registers, where they stay; `None` where they do not fit the shape, or are too many for that.
#[inline]
pub(crate) fn bound_as_seen(shape: &Shape, row: &[Option<Value>]) -> Option<Bound> {
    let places = shape.places_of(row.len()).filter(|places| *places <= FEW && row.len() <= *places)?;
    let mut slots = [const { None }; FEW];
    slots.iter_mut().zip(row).for_each(|(slot, value)| slot.clone_from(value));
    Some(Bound { slots: Slots::Few(slots, places), named: Vec::new() })
}

/// Puts arguments to their places. `TypeError` where they do not fit the shape.
pub(crate) fn bind(callee: Callee<'_>, shape: &Shape, arguments: Arguments) -> Result<Bound, Exc> {
    let Arguments { positional, named } = arguments;
    let given = positional.len();
    if let Shape::Named(parameters) = shape {
        return bind_named(callee.name, parameters, positional, named);
    }
    if !named.is_empty() && !matches!(shape, Shape::Any) {
        return Err(type_error(format!("{}() takes no keyword arguments", callee.qualified())));
    }
    match shape {
        Shape::Nothing if given != 0 => {
            return Err(type_error(format!("{}() takes no arguments ({given} given)", callee.qualified())));
        }
        Shape::One if given != 1 => {
            return Err(type_error(format!("{}() takes exactly one argument ({given} given)", callee.qualified())));
        }
        Shape::Between(least, most) => check_count(callee.name, given, *least, *most)?,
        Shape::Parsed(least, most) if given < *least || given > *most => {
            let n = if given < *least { *least } else { *most };
            let bound = match (given < *least, least == most) {
                (_, true) => "exactly",
                (true, _) => "at least",
                _ => "at most",
            };
            let (name, s) = (callee.name, plural(n));
            return Err(type_error(format!("{name}() takes {bound} {n} argument{s} ({given} given)")));
        }
        _ => {}
    }
    Ok(Bound { slots: Slots::Many(positional.into_iter().map(Some).collect()), named })
}

/// `TypeError` where a number of arguments by position is not within bounds.
pub(crate) fn check_count(name: &str, given: usize, least: usize, most: usize) -> Result<(), Exc> {
    let (bound, n) = match (given < least, given > most) {
        (true, _) => ("at least ", least),
        (_, true) => ("at most ", most),
        _ => return Ok(()),
    };
    let bound = if least == most { "" } else { bound };
    Err(type_error(format!("{name} expected {bound}{n} argument{}, got {given}", plural(n))))
}

/// As [`bind`] for parameters that go by name, too; a function without a name is called that.
fn bind_named(name: &str, parameters: &Named, positional: Vec<Value>, named: Vec<(Str, Value)>) -> Result<Bound, Exc> {
    let shown = if name.is_empty() { "function".to_owned() } else { format!("{name}()") };
    let (given, all) = (positional.len(), parameters.names.len());
    let by_position_only = parameters.names.iter().take_while(|name| name.is_empty()).count();
    let wrong = |bound: &str, n: usize, kind: &str, given: usize| {
        Err(type_error(format!("{shown} takes {bound} {n} {kind}argument{} ({given} given)", plural(n))))
    };
    if given + named.len() > all {
        let bound = if parameters.required == all && !name.is_empty() { "exactly" } else { "at most" };
        return wrong(bound, all, if given == 0 { "keyword " } else { "" }, given + named.len());
    }
    if given > parameters.by_position {
        if parameters.by_position == 0 {
            return Err(type_error(format!("{shown} takes no positional arguments")));
        }
        let bound = if parameters.required.min(parameters.by_position) == parameters.by_position {
            "exactly"
        } else {
            "at most"
        };
        return wrong(bound, parameters.by_position, "positional ", given);
    }
    let least = parameters.required.min(by_position_only);
    if given < least {
        let bound = if parameters.required == parameters.by_position { "exactly" } else { "at least" };
        return wrong(bound, least, "positional ", given);
    }
    let mut slots: Vec<Option<Value>> = positional.into_iter().map(Some).collect();
    slots.resize(all, None);
    let mut unknown = None;
    for (keyword, value) in named {
        let text = keyword.to_text();
        match parameters.names.iter().position(|name| !name.is_empty() && *name == text) {
            Some(at) if slots[at].is_some() => {
                let place = at + 1;
                return Err(type_error(format!(
                    "argument for {shown} given by name ('{text}') and position ({place})"
                )));
            }
            Some(at) => slots[at] = Some(value),
            None => {
                unknown.get_or_insert(keyword);
            }
        }
    }
    if let Some(missing) = slots[..parameters.required].iter().position(Option::is_none) {
        let keyword = parameters.names[missing];
        return Err(type_error(format!("{shown} missing required argument '{keyword}' (pos {})", missing + 1)));
    }
    match unknown {
        Some(keyword) => {
            let keyword = keyword.to_text();
            let exc = type_error(format!(
                "'{keyword}' is an invalid keyword argument for {}",
                if name.is_empty() { "this function" } else { &shown }
            ));
            let known = parameters.names.iter().copied().filter(|name| !name.is_empty());
            if let Some(near) = crate::lang::nearest(&keyword, known) {
                exc.advise(format!("did you mean '{near}'?"));
            }
            Err(exc)
        }
        None => Ok(Bound { slots: Slots::Many(slots), named: Vec::new() }),
    }
}

/// The integer behind a value; `TypeError` where it is none.
pub(crate) fn integer(value: &Value) -> Result<Number<'_>, Exc> {
    match number(value) {
        Some(n @ (Number::Small(_) | Number::Big(_))) => Ok(n),
        _ if let Some(index) = custom::index(value) => match index? {
            Value::Int(n) => Ok(Number::Small(n)),
            _ => Err(Exception::with_message(ExcType::OverflowError, "cannot fit 'int' into an index-sized integer")),
        },
        _ => Err(type_error(format!("'{}' object cannot be interpreted as an integer", value.type_name()))),
    }
}

/// An integer of 64 bits; `OverflowError` where it has more.
pub(crate) fn index(value: &Value) -> Result<i64, Exc> {
    sized(value, "ssize_t")
}

/// An integer of 64 bits, refused as CPython refuses what a C type cannot hold.
pub(crate) fn sized(value: &Value, c_type: &str) -> Result<i64, Exc> {
    match integer(value)? {
        Number::Small(n) => Ok(n),
        _ => Err(Exception::with_message(
            ExcType::OverflowError,
            format!("Python int too large to convert to C {c_type}"),
        )),
    }
}

/// A bound of a slice: None for none, clamped to 64 bits.
pub(crate) fn slice_bound(value: Option<&Value>) -> Result<Option<i64>, Exc> {
    match value {
        None | Some(Value::None) => Ok(None),
        Some(value) => match number(value) {
            Some(Number::Small(n)) => Ok(Some(n)),
            Some(Number::Big(n)) if n.sign() == num_bigint::Sign::Minus => Ok(Some(i64::MIN)),
            Some(Number::Big(_)) => Ok(Some(i64::MAX)),
            _ if let Some(index) = custom::index(value) => slice_bound(Some(&index?)),
            _ => Err(type_error("slice indices must be integers or None or have an __index__ method")),
        },
    }
}

/// The class's name as CPython's argument parser writes it: None for None.
pub(crate) fn shown_class(value: &Value) -> Cow<'static, str> {
    if matches!(value, Value::None) { Cow::Borrowed("None") } else { value.type_name() }
}

/// A text; `TypeError` naming function and argument where it is none.
pub(crate) fn text<'v>(value: &'v Value, function: &str, argument: &str) -> Result<&'v Str, Exc> {
    value.as_str().ok_or_else(|| type_error(format!("{function}() {argument} must be str, not {}", shown_class(value))))
}
