//! What a stage is made of: what is said about it, and how it is built.

use std::ops::RangeInclusive;
use std::rc::Rc;

use super::{Class, Param, Role, StageDoc};
use crate::lang::nearest;
use crate::machine::{Arguments, Called, Chunk, Context, Coroutine, Iter, Resume, StageInfo, Step, World};
use crate::value::{Exc, Number, Str, Type, Value, number, type_error, value_error};
use crate::vm::{Callback, Native, iterate_stage, path_text};

/// A stage of the catalog.
#[derive(Debug)]
pub struct StageDef {
    /// What is said about it.
    pub doc: StageDoc,
    /// The class of the iterator, where Python has one of that name.
    pub class: Option<Type>,
    /// Whether pulling it can be seen from outside.
    pub effectful: bool,
    /// Whether it follows something that grows.
    pub live: bool,
    /// Builds it. Opens nothing: a source opens its file when it is first asked.
    pub build: fn(&Bound, &Rc<World>) -> Result<Built, Exc>,
}

/// What building came to.
#[derive(Debug)]
pub struct Built {
    /// The coroutine.
    pub body: Box<dyn Coroutine>,
    /// Those it asks, in order.
    pub inputs: Vec<Iter>,
    /// Whether it calls code whose effects could be seen, so that it is to be asked for one item at a time.
    pub effectful: bool,
    /// Whether these arguments make it end where its like does not.
    pub bounded: bool,
    /// What a call gives as a tuple, in place of an iterator over them.
    pub parts: Option<Vec<Iter>>,
}

impl Built {
    /// A stage over these inputs that calls nobody.
    pub fn new(body: impl Coroutine + 'static, inputs: Vec<Iter>) -> Self {
        Self { body: Box::new(body), inputs, effectful: false, bounded: false, parts: None }
    }

    /// Several iterators at once, in a tuple.
    pub fn several(parts: Vec<Iter>) -> Self {
        let given = Parts(parts.iter().map(Iter::to_value).collect::<Vec<_>>().into_iter());
        Self { parts: Some(parts), ..Self::new(given, Vec::new()) }
    }

    /// A stage that calls this function for its items.
    pub fn calling(body: impl Coroutine + 'static, inputs: Vec<Iter>, pure: bool) -> Self {
        Self { body: Box::new(body), inputs, effectful: !pure, bounded: false, parts: None }
    }
}

/// Iterators on their way.
#[derive(Debug)]
struct Parts(std::vec::IntoIter<Value>);

impl Coroutine for Parts {
    fn resume(&mut self, with: Resume, _: &mut Context<'_>) -> Step {
        match (with, self.0.next()) {
            (Resume::Next(_) | Resume::Send(_), Some(part)) => Step::Emit(Chunk::one(part)),
            _ => Step::Return(Value::None),
        }
    }
}

/// Arguments, matched with a stage's parameters.
#[derive(Debug)]
pub struct Bound {
    stage: &'static str,
    params: &'static [Param],
    values: Vec<Option<Value>>,
    rest: Vec<Value>,
}

impl Bound {
    /// Matches arguments with parameters as Python does, with its `TypeError`s.
    pub fn new(doc: &StageDoc, arguments: Arguments) -> Result<Self, Exc> {
        let name = doc.name;
        let params = doc.params;
        let mut bound = Self { stage: name, params, values: vec![None; params.len()], rest: Vec::new() };
        let given = arguments.positional.len();
        let by_name = arguments.named.len();
        let mut slots = params.iter().enumerate().filter(|(_, param)| !param.keyword_only && !param.variadic);
        for value in arguments.positional {
            // A variadic parameter takes whatever positions the plain ones before it leave.
            match slots.next() {
                Some((at, _)) => bound.values[at] = Some(value),
                None if params.iter().any(|param| param.variadic) => bound.rest.push(value),
                None => {
                    let most = params.iter().filter(|param| !param.keyword_only).count();
                    let plural = if most == 1 { "" } else { "s" };
                    let words = miscounted(name, given)
                        .unwrap_or_else(|| format!("{name}() takes at most {most} argument{plural} ({given} given)"));
                    let exc = type_error(words);
                    exc.advise(format!("it takes {}", doc.signature()));
                    return Err(exc);
                }
            }
        }
        for (key, value) in arguments.named {
            let key = key.to_text().into_owned();
            match params.iter().position(|param| param.name == key && !param.variadic) {
                Some(at) if bound.values[at].is_some() => {
                    return Err(type_error(format!("{name}() got multiple values for argument '{key}'")));
                }
                Some(at) => bound.values[at] = Some(value),
                None => {
                    let exc = type_error(match name {
                        "zip_longest" => format!("{name}() got an unexpected keyword argument"),
                        _ if by_position(name).is_some() => format!("{name}() takes no keyword arguments"),
                        _ => format!("{name}() got an unexpected keyword argument '{key}'"),
                    });
                    let near = nearest(&key, params.iter().map(|param| param.name));
                    let near = near.map(|near| format!("did you mean '{near}'? ")).unwrap_or_default();
                    exc.advise(format!("{near}it takes {}", doc.signature()));
                    return Err(exc);
                }
            }
        }
        if let Some(words) = miscounted(name, given + by_name) {
            let exc = type_error(words);
            exc.advise(format!("it takes {}", doc.signature()));
            return Err(exc);
        }
        for (at, param) in params.iter().enumerate() {
            if bound.values[at].is_none() && param.default.is_none() && !param.variadic {
                let exc = if param.role == Role::Iterable && !NAMES_THEM.contains(&name) {
                    type_error(match name {
                        "enumerate" => "enumerate() missing required argument 'iterable'".to_owned(),
                        _ => format!("{name}() needs something to take items from"),
                    })
                } else {
                    type_error(format!("{name}() missing required argument '{}' (pos {})", param.name, at + 1))
                };
                exc.advise(format!("it takes {}", doc.signature()));
                return Err(exc);
            }
        }
        Ok(bound)
    }

    /// The argument, where it was given.
    ///
    /// # Panics
    /// If the stage has no parameter of that name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let at = self.params.iter().position(|param| param.name == name).expect("a stage asks for its own parameters");
        self.values[at].as_ref()
    }

    /// The argument, where it was given and is not None.
    pub fn given(&self, name: &str) -> Option<&Value> {
        self.get(name).filter(|value| !matches!(value, Value::None))
    }

    /// The positional arguments that a variadic parameter took.
    pub fn rest(&self) -> &[Value] {
        &self.rest
    }

    /// An iterator over the argument; `TypeError` where it cannot be iterated over.
    pub fn iter(&self, name: &str, world: &Rc<World>) -> Result<Iter, Exc> {
        iterate_stage(self.get(name).unwrap_or(&Value::None), world)
    }

    /// Iterators over what a variadic parameter took.
    pub fn iters(&self, world: &Rc<World>) -> Result<Vec<Iter>, Exc> {
        self.rest.iter().map(|value| iterate_stage(value, world)).collect()
    }

    /// The argument as a function to call for each item, where it was given and is not None.
    pub fn callback(&self, name: &str) -> Result<Option<Callback>, Exc> {
        self.given(name).map(|value| Callback::new(value.clone())).transpose()
    }

    /// The argument as a function to call for each item, which it has to be.
    pub fn required_callback(&self, name: &str) -> Result<Callback, Exc> {
        Callback::new(self.get(name).cloned().unwrap_or_default())
    }

    /// The argument as a whole number, where it was given and is not None; `TypeError` where it is not an int.
    pub fn int(&self, name: &str) -> Result<Option<i64>, Exc> {
        let Some(value) = self.given(name) else { return Ok(None) };
        match number(value) {
            Some(Number::Small(n)) => Ok(Some(n)),
            Some(Number::Big(_)) => Err(value_error(format!("{}() argument '{name}' is too large", self.stage))),
            _ => Err(type_error(format!("'{}' object cannot be interpreted as an integer", value.type_name()))),
        }
    }

    /// The argument as a count of at least `least`.
    pub fn count(&self, name: &str, least: usize) -> Result<Option<usize>, Exc> {
        let Some(n) = self.int(name)? else { return Ok(None) };
        match usize::try_from(n) {
            Ok(n) if n >= least => Ok(Some(n)),
            _ => Err(value_error(format!("{}() argument '{name}' must be at least {least}, not {n}", self.stage))),
        }
    }

    /// The argument as a text, where it was given and is not None.
    pub fn text(&self, name: &str) -> Result<Option<Str>, Exc> {
        match self.given(name) {
            None => Ok(None),
            Some(Value::Str(text)) => Ok(Some(text.clone())),
            Some(other) => {
                Err(type_error(format!("{}() argument '{name}' must be str, not {}", self.stage, other.type_name())))
            }
        }
    }

    /// The argument as a path, where it was given and is not None: a text, bytes, or an object of `pathlib`.
    pub fn path(&self, name: &str) -> Result<Option<Str>, Exc> {
        self.given(name).map(|value| self.as_path(name, value)).transpose()
    }

    /// What a variadic parameter took, as paths.
    pub fn paths(&self, name: &str) -> Result<Vec<Str>, Exc> {
        self.rest.iter().map(|value| self.as_path(name, value)).collect()
    }

    fn as_path(&self, name: &str, value: &Value) -> Result<Str, Exc> {
        path_text(value).map_err(|_| {
            let exc = type_error(format!(
                "{}() argument '{name}' must be str or a path, not {}",
                self.stage,
                value.type_name()
            ));
            match value {
                Value::List(_) | Value::Tuple(_) => {
                    exc.advise("read_lines(*paths) takes several; chain(...) joins readers");
                }
                _ => exc.advise(format!("{name}=\"a/file\", or a Path of pathlib")),
            }
            exc
        })
    }

    /// The truth of the argument, where it was given.
    pub fn flag(&self, name: &str) -> Option<bool> {
        self.get(name).map(Value::is_true)
    }
}

impl StageDef {
    /// Builds the stage from the arguments of a call.
    pub fn build_iter(&self, arguments: Arguments, world: &Rc<World>) -> Result<Iter, Exc> {
        let bound = Bound::new(&self.doc, arguments)?;
        (self.build)(&bound, world).map(|built| self.iter(built, world))
    }

    fn iter(&self, built: Built, world: &Rc<World>) -> Iter {
        let info = StageInfo {
            name: self.doc.name.to_owned(),
            class: self.class,
            holds: self.doc.holds,
            endless: self.doc.endless && !built.bounded,
            live: self.live,
            effectful: self.effectful || built.effectful,
            sink: self.doc.class == Class::Sink,
            many_inputs: self.doc.class == Class::Inputs,
            ..StageInfo::default()
        };
        Iter::new(world, info, built.body, &built.inputs)
    }

    /// What a call gives: the stage, or a tuple of iterators.
    fn value(&self, arguments: Arguments, world: &Rc<World>) -> Result<Value, Exc> {
        let bound = Bound::new(&self.doc, arguments)?;
        let mut built = (self.build)(&bound, world)?;
        Ok(match built.parts.take() {
            Some(parts) => Value::tuple(parts.iter().map(Iter::to_value).collect()),
            None => self.iter(built, world).to_value(),
        })
    }
}

impl Native for StageDef {
    fn name(&self) -> &'static str {
        self.doc.name
    }

    fn class(&self) -> Type {
        self.class.unwrap_or(Type::Builtin)
    }

    fn call(&self, arguments: Arguments, cx: &mut Context<'_>) -> Called {
        match self.value(arguments, cx.world()) {
            Ok(value) => Called::Value(value),
            Err(exc) => Called::Raised(exc),
        }
    }

    fn iterable_slot(&self) -> Option<(usize, &'static str)> {
        let mut positional = self.doc.params.iter().filter(|param| !param.keyword_only).enumerate();
        let slot = positional.find(|(_, param)| param.role == Role::Iterable);
        Some(slot.map_or((0, "iterable"), |(at, param)| (at, param.name)))
    }

    fn comes_to_a_value(&self) -> bool {
        self.doc.class == Class::Fold && !["window", "rate"].contains(&self.doc.name)
    }

    /// Those that call nothing, and read nothing but what they are given once they are asked.
    fn is_pure(&self) -> bool {
        ["enumerate", "zip"].contains(&self.doc.name)
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let part = super::definitions().iter().find(|def| {
            def.doc.name.strip_prefix(self.doc.name).and_then(|rest| rest.strip_prefix('.')) == Some(name)
        })?;
        let native: &'static dyn Native = *part;
        Some(native.into())
    }
}

/// Those of Python's own that say which argument is missing.
const NAMES_THEM: &[&str] =
    &["accumulate", "combinations", "combinations_with_replacement", "compress", "groupby", "permutations"];

/// How many arguments those of Python's own take that take none by name.
fn by_position(name: &str) -> Option<RangeInclusive<usize>> {
    Some(match name {
        "pairwise" | "cycle" => 1..=1,
        "takewhile" | "dropwhile" | "filterfalse" | "starmap" | "filter" => 2..=2,
        "islice" => 2..=4,
        "tee" => 1..=2,
        _ => return None,
    })
}

/// What Python's own say where they get less or more than they take.
fn miscounted(name: &str, given: usize) -> Option<String> {
    if name == "map" && given < 2 {
        return Some("map() must have at least two arguments.".to_owned());
    }
    let takes = by_position(name).filter(|takes| !takes.contains(&given))?;
    let (least, most) = (*takes.start(), *takes.end());
    let (how, wanted) = match given {
        _ if least == most => ("", least),
        given if given < least => ("at least ", least),
        _ => ("at most ", most),
    };
    let plural = if wanted == 1 { "" } else { "s" };
    Some(format!("{name} expected {how}{wanted} argument{plural}, got {given}"))
}
