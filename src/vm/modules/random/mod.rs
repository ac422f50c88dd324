//! `random`: seedable, and bit for bit what CPython draws. Unseeded it begins with what the caller gave the world.

mod twister;
mod variates;

use std::cell::RefCell;
use std::rc::Rc;

use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};
use sha2::{Digest, Sha512};

use super::library::{Constant, Library};
use crate::machine::{Arguments, Called, Context};
use crate::value::{
    BinaryOp, CompareOp, Exc, ExcType, Exception, Number, Object, Type, Value, binary, check_size, compare, custom,
    index_error, int_from_big, number, type_error, value_error,
};
use crate::vm::arguments::{Bound, Callee, Named, Shape, bind, index, integer};
use crate::vm::builtins::{Builtin, hash_of, length};
use crate::vm::items;
use crate::vm::methods::Method;
use crate::vm::pulling::{Walk, called};

use twister::Twister;

pub(super) static MODULE: Library = Library {
    functions: &[FUNCTIONS],
    constants: &[("Random", Constant::Type(Type::Random)), ("SystemRandom", Constant::Type(Type::Random))],
    construct: |class, arguments, cx| match class {
        Type::Random => Ok(construct(arguments, cx)),
        _ => Err(arguments),
    },
    methods: |class| if class == Type::Random { METHODS } else { &[] },
    ..Library::named("random")
};

/// `random.Random`.
#[derive(Debug)]
struct Generator(RefCell<Twister>);

impl Object for Generator {
    fn type_of(&self) -> Type {
        Type::Random
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>() + 2500
    }
}

/// The generator behind the functions of the module.
struct Shared(Generator);

fn shared(cx: &Context<'_>) -> Rc<Shared> {
    let seed = cx.world().seed();
    cx.world().kept(|| Shared(Generator(RefCell::new(Twister::seeded(&BigInt::from(seed))))))
}

/// `random.Random([seed])`.
fn construct(arguments: Arguments, cx: &mut Context<'_>) -> Called {
    let bound = match bind(Callee { class: None, name: "Random" }, &Shape::named(&["x"], 0), arguments) {
        Ok(bound) => bound,
        Err(exc) => return Called::Raised(exc),
    };
    called(seeded(bound.get(0), cx.world().seed()).map(|twister| Value::object(Generator(RefCell::new(twister)))))
}

/// Draws from a generator. `RuntimeError` where code of the user's that a draw asks for a number draws from it again.
fn drawn(twister: &RefCell<Twister>, draw: impl FnOnce(&mut Twister) -> Result<Value, Exc>) -> Result<Value, Exc> {
    match twister.try_borrow_mut() {
        Ok(mut twister) => draw(&mut twister),
        Err(_) => {
            let text = "the random generator is in use by a call that is not over";
            Err(Exception::with_message(ExcType::RuntimeError, text))
        }
    }
}

macro_rules! drawing {
    ($($name:literal, $shape:expr, $run:expr;)*) => {
        static FUNCTIONS: &[Builtin] = &[
            $(Builtin::effectful($name, $shape, |a, cx| {
                let run: fn(&mut Twister, Bound, u64) -> Result<Value, Exc> = $run;
                let shared = shared(cx);
                called(drawn(&shared.0.0, |twister| run(twister, a, cx.world().seed())))
            }),)*
        ];

        static METHODS: &[Method] = &[
            $(Method::pulling($name, $shape, |this, a, cx| {
                let run: fn(&mut Twister, Bound, u64) -> Result<Value, Exc> = $run;
                let generator: &Generator = this.as_object().expect("the method was found by the class");
                called(drawn(&generator.0, |twister| run(twister, a, cx.world().seed())))
            }),)*
        ];
    };
}

const CHOICES: Shape =
    Shape::Named(Named { names: &["population", "weights", "cum_weights", "k"], required: 1, by_position: 2 });
const SAMPLE: Shape = Shape::Named(Named { names: &["population", "k", "counts"], required: 2, by_position: 2 });
const MU_SIGMA: Shape = Shape::named(&["mu", "sigma"], 0);

drawing! {
    "betavariate", Shape::named(&["alpha", "beta"], 2), |t, a, _| variates::beta(t, real(&a, 0)?, real(&a, 1)?).map(Value::Float);
    "choice", Shape::named(&["seq"], 1), |t, a, _| choice(t, a.get(0).unwrap_or(&Value::None));
    "choices", CHOICES, |t, a, _| choices(t, &a);
    "expovariate", Shape::named(&["lambd"], 1), |t, a, _| variates::exponential(t, real(&a, 0)?).map(Value::Float);
    "gammavariate", Shape::named(&["alpha", "beta"], 2), |t, a, _| variates::gamma(t, real(&a, 0)?, real(&a, 1)?).map(Value::Float);
    "gauss", MU_SIGMA, |t, a, _| Ok(Value::Float(variates::gauss(t, real_or(&a, 0, 0.0)?, real_or(&a, 1, 1.0)?)));
    "getrandbits", Shape::One, |t, a, _| bits(t, a.get(0));
    "getstate", Shape::Nothing, |t, _, _| Ok(state(t));
    "lognormvariate", Shape::named(&["mu", "sigma"], 2), |t, a, _| {
        Ok(Value::Float(variates::normal(t, real(&a, 0)?, real(&a, 1)?).exp()))
    };
    "normalvariate", MU_SIGMA, |t, a, _| Ok(Value::Float(variates::normal(t, real_or(&a, 0, 0.0)?, real_or(&a, 1, 1.0)?)));
    "paretovariate", Shape::named(&["alpha"], 1), |t, a, _| variates::pareto(t, real(&a, 0)?).map(Value::Float);
    "randbytes", Shape::named(&["n"], 1), |t, a, _| bytes(t, a.get(0));
    "randint", Shape::named(&["a", "b"], 2), |t, a, _| randint(t, &a);
    "random", Shape::Nothing, |t, _, _| Ok(Value::Float(t.random()));
    "randrange", Shape::named(&["start", "stop", "step"], 1), |t, a, _| randrange(t, &a);
    "sample", SAMPLE, |t, a, _| sample(t, &a);
    "seed", Shape::named(&["a", "version"], 0), |t, a, seed| {
        *t = seeded(a.get(0), seed)?;
        Ok(Value::None)
    };
    "setstate", Shape::named(&["state"], 1), |t, a, _| {
        *t = restored(a.get(0).unwrap_or(&Value::None))?;
        Ok(Value::None)
    };
    "shuffle", Shape::named(&["x"], 1), |t, a, _| shuffle(t, a.get(0).unwrap_or(&Value::None));
    "triangular", Shape::named(&["low", "high", "mode"], 0), |t, a, _| {
        let mode = a.given(2).map(number_of).transpose()?;
        Ok(Value::Float(variates::triangular(t, real_or(&a, 0, 0.0)?, real_or(&a, 1, 1.0)?, mode)))
    };
    "uniform", Shape::named(&["a", "b"], 2), |t, a, _| Ok(Value::Float(variates::uniform(t, real(&a, 0)?, real(&a, 1)?)));
    "vonmisesvariate", Shape::named(&["mu", "kappa"], 2), |t, a, _| variates::von_mises(t, real(&a, 0)?, real(&a, 1)?).map(Value::Float);
    "weibullvariate", Shape::named(&["alpha", "beta"], 2), |t, a, _| variates::weibull(t, real(&a, 0)?, real(&a, 1)?).map(Value::Float);
}

fn number_of(value: &Value) -> Result<f64, Exc> {
    match number(value) {
        Some(n) => n.to_f64(),
        None => Err(type_error(format!("must be real number, not {}", value.type_name()))),
    }
}

fn real(arguments: &Bound, at: usize) -> Result<f64, Exc> {
    number_of(arguments.get(at).unwrap_or(&Value::None))
}

fn real_or(arguments: &Bound, at: usize, missing: f64) -> Result<f64, Exc> {
    arguments.get(at).map_or(Ok(missing), number_of)
}

fn big(value: &Value) -> Result<BigInt, Exc> {
    Ok(integer(value)?.to_big().unwrap_or_default())
}

fn seeded(seed: Option<&Value>, world: u64) -> Result<Twister, Exc> {
    let spread = |bytes: &[u8]| {
        let all: Vec<u8> = bytes.iter().copied().chain(Sha512::digest(bytes)).collect();
        BigInt::from_bytes_be(Sign::Plus, &all)
    };
    let seed = match seed {
        None | Some(Value::None) => BigInt::from(world),
        Some(Value::Str(text)) => spread(text.as_bytes()),
        Some(Value::Bytes(bytes)) => spread(bytes),
        Some(value) => match number(value) {
            Some(Number::Float(_)) => BigInt::from(hash_of(value)? as u64),
            Some(n) => n.to_big().unwrap_or_default(),
            None => {
                return Err(type_error(
                    "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.",
                ));
            }
        },
    };
    Ok(Twister::seeded(&seed))
}

fn size_of_sequence(sequence: &Value) -> Result<usize, Exc> {
    let own = custom::asked(sequence, "__len__", &[]);
    match own.unwrap_or_else(|| length(sequence))? {
        Value::Int(n) => Ok(usize::try_from(n).unwrap_or(0)),
        _ => Ok(0),
    }
}

fn at(sequence: &Value, at: usize) -> Result<Value, Exc> {
    let own = custom::asked(sequence, "__getitem__", &[Value::from(at)]);
    own.unwrap_or_else(|| items::get(sequence, &Value::from(at)))
}

fn choice(twister: &mut Twister, sequence: &Value) -> Result<Value, Exc> {
    match size_of_sequence(sequence)? {
        0 => Err(index_error("Cannot choose from an empty sequence")),
        n => at(sequence, twister.below_small(n as u64) as usize),
    }
}

/// The items of a container.
fn items_of(value: &Value) -> Result<Vec<Value>, Exc> {
    let Some(mut walk) = Walk::over(value) else {
        return Err(type_error(format!("'{}' object is not iterable", value.type_name())));
    };
    let mut all = Vec::new();
    while let Some(item) = walk.next()? {
        all.push(item);
        if all.len().is_power_of_two() {
            check_size(all.len().checked_mul(size_of::<Value>()))?;
        }
    }
    Ok(all)
}

fn accumulated(weights: &Value) -> Result<Vec<Value>, Exc> {
    let mut total: Option<Value> = None;
    let mut all = Vec::new();
    for weight in items_of(weights)? {
        let sum = match &total {
            None => weight,
            Some(total) => binary(BinaryOp::Add, total, &weight)?,
        };
        total = Some(sum.clone());
        all.push(sum);
    }
    Ok(all)
}

/// The first place in `sorted[..high]` whose value is above `x`.
fn bisect(sorted: &[Value], x: &Value, mut high: usize) -> Result<usize, Exc> {
    let mut low = 0;
    while low < high {
        let middle = usize::midpoint(low, high);
        if compare(CompareOp::Lt, x, &sorted[middle])? {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Ok(low)
}

fn choices(twister: &mut Twister, arguments: &Bound) -> Result<Value, Exc> {
    let population = arguments.get(0).unwrap_or(&Value::None);
    let n = size_of_sequence(population)?;
    let k = arguments.get(3).map_or(Ok(1), index)?.max(0) as usize;
    check_size(k.checked_mul(size_of::<Value>()))?;
    let cumulated = match (arguments.given(1), arguments.given(2)) {
        (None, None) => {
            let pick = |_| at(population, (twister.random() * n as f64) as usize);
            return (0..k).map(pick).collect::<Result<Vec<_>, Exc>>().map(Value::list);
        }
        (Some(_), Some(_)) => return Err(type_error("Cannot specify both weights and cumulative weights")),
        (Some(Value::Int(k)), None) => {
            return Err(type_error(format!("The number of choices must be a keyword argument: k={k}")));
        }
        (Some(weights), None) => accumulated(weights)?,
        (None, Some(cumulated)) => items_of(cumulated)?,
    };
    if cumulated.len() != n {
        return Err(value_error("The number of weights does not match the population"));
    }
    let total = number_of(cumulated.last().ok_or_else(|| index_error("list index out of range"))?)?;
    if total <= 0.0 {
        return Err(value_error("Total of weights must be greater than zero"));
    }
    if !total.is_finite() {
        return Err(value_error("Total of weights must be finite"));
    }
    let pick = |_| at(population, bisect(&cumulated, &Value::Float(twister.random() * total), n - 1)?);
    (0..k).map(pick).collect::<Result<Vec<_>, Exc>>().map(Value::list)
}

fn bits(twister: &mut Twister, value: Option<&Value>) -> Result<Value, Exc> {
    match crate::vm::arguments::sized(value.unwrap_or(&Value::None), "int")? {
        0 => Ok(Value::Int(0)),
        n @ 1.. => {
            check_size(usize::try_from(n / 8).ok())?;
            Ok(int_from_big(twister.bits(n as u64).into()))
        }
        _ => Err(value_error("number of bits must be non-negative")),
    }
}

fn bytes(twister: &mut Twister, value: Option<&Value>) -> Result<Value, Exc> {
    let n = index(value.unwrap_or(&Value::None))?;
    let n = usize::try_from(n).map_err(|_| value_error("number of bits must be non-negative"))?;
    check_size(Some(n))?;
    let mut bytes = if n == 0 { Vec::new() } else { twister.bits(8 * n as u64).to_bytes_le() };
    bytes.resize(n, 0);
    Ok(Value::Bytes(bytes.into()))
}

fn randint(twister: &mut Twister, arguments: &Bound) -> Result<Value, Exc> {
    let low = whole(arguments.get(0), "arg 1")?;
    let high = whole(arguments.get(1), "stop")? + 1;
    between(twister, low, &high)
}

fn between(twister: &mut Twister, low: BigInt, high: &BigInt) -> Result<Value, Exc> {
    let width = high - &low;
    if !width.is_positive() {
        return Err(value_error(format!("empty range for randrange() ({low}, {high}, {width})")));
    }
    Ok(int_from_big(low + twister.below(&width)))
}

/// An int; a float without a fraction is one, too, as CPython 3.11 still has it.
fn whole(value: Option<&Value>, which: &str) -> Result<BigInt, Exc> {
    let value = value.unwrap_or(&Value::None);
    match number(value) {
        Some(Number::Float(x)) if x.fract() == 0.0 => big(&crate::value::float_math::float_trunc(x)?.into()),
        Some(Number::Float(x)) if x.is_finite() => Err(value_error(match which {
            "arg 1" => "non-integer arg 1 for randrange()".to_owned(),
            which => format!("non-integer {which} for randrange()"),
        })),
        Some(n) => n.to_big().ok_or_else(|| value_error("cannot convert float to integer")),
        None => Err(type_error(format!(
            "int() argument must be a string, a bytes-like object or a real number, not '{}'",
            value.type_name()
        ))),
    }
}

fn randrange(twister: &mut Twister, arguments: &Bound) -> Result<Value, Exc> {
    let start = whole(arguments.get(0), "arg 1")?;
    let Some(stop) = arguments.given(1) else {
        if arguments.get(2).is_some() {
            return Err(type_error("Missing a non-None stop argument"));
        }
        if !start.is_positive() {
            return Err(value_error("empty range for randrange()"));
        }
        return Ok(int_from_big(twister.below(&start)));
    };
    let stop = whole(Some(stop), "stop")?;
    let step = arguments.get(2).map_or(Ok(BigInt::from(1)), |step| whole(Some(step), "step"))?;
    if step == BigInt::from(1) {
        return between(twister, start, &stop);
    }
    if step.is_zero() {
        return Err(value_error("zero step for randrange()"));
    }
    let width = stop - &start;
    let n = (width + &step - step.signum()).div_floor(&step);
    if !n.is_positive() {
        return Err(value_error("empty range for randrange()"));
    }
    Ok(int_from_big(start + step * twister.below(&n)))
}

fn sample(twister: &mut Twister, arguments: &Bound) -> Result<Value, Exc> {
    let population = arguments.get(0).unwrap_or(&Value::None);
    if !matches!(population, Value::Str(_) | Value::Bytes(_) | Value::List(_) | Value::Tuple(_) | Value::Range(_)) {
        return Err(type_error("Population must be a sequence.  For dicts or sets, use sorted(d)."));
    }
    let n = size_of_sequence(population)?;
    let k = index(arguments.get(1).unwrap_or(&Value::None))?;
    if let Some(counts) = arguments.given(2) {
        let mut cumulated = accumulated(counts)?;
        if cumulated.len() != n {
            return Err(value_error("The number of counts does not match the population"));
        }
        let total = cumulated.pop().ok_or_else(|| index_error("pop from empty list"))?;
        let Value::Int(total) = total else { return Err(type_error("Counts must be integers")) };
        if total <= 0 {
            return Err(value_error("Total of counts must be greater than zero"));
        }
        let places = picked(twister, total as usize, k)?;
        let pick = |place: usize| at(population, bisect(&cumulated, &Value::from(place), cumulated.len())?);
        return places.into_iter().map(pick).collect::<Result<Vec<_>, Exc>>().map(Value::list);
    }
    let places = picked(twister, n, k)?;
    places.into_iter().map(|place| at(population, place)).collect::<Result<Vec<_>, Exc>>().map(Value::list)
}

/// `k` different places out of `n`.
fn picked(twister: &mut Twister, n: usize, k: i64) -> Result<Vec<usize>, Exc> {
    let k = usize::try_from(k).ok().filter(|k| *k <= n);
    let k = k.ok_or_else(|| value_error("Sample larger than population or is negative"))?;
    check_size(k.checked_mul(size_of::<Value>()))?;
    let mut small = 21_usize;
    if k > 5 {
        let power = ((k * 3) as f64).ln() / 4.0_f64.ln();
        small = small.saturating_add(4_usize.saturating_pow(power.ceil() as u32));
    }
    let mut picked = Vec::with_capacity(k);
    if n <= small {
        let mut pool: Vec<usize> = (0..n).collect();
        for taken in 0..k {
            let place = twister.below_small((n - taken) as u64) as usize;
            picked.push(pool[place]);
            pool[place] = pool[n - taken - 1];
        }
    } else {
        let mut known = std::collections::HashSet::new();
        while picked.len() < k {
            let place = twister.below_small(n as u64) as usize;
            if known.insert(place) {
                picked.push(place);
            }
        }
    }
    Ok(picked)
}

fn shuffle(twister: &mut Twister, value: &Value) -> Result<Value, Exc> {
    let Value::List(list) = value else {
        let size = size_of_sequence(value)?;
        if custom::special(value, "__setitem__").is_some() {
            return shuffle_own(twister, value, size);
        }
        let class = value.type_name();
        return Err(type_error(format!("'{class}' object does not support item assignment")));
    };
    let mut items = list.items.borrow_mut();
    for last in (1..items.len()).rev() {
        let place = twister.below_small(last as u64 + 1) as usize;
        items.swap(last, place);
    }
    Ok(Value::None)
}

/// Shuffles a container of the user's, by its `__getitem__` and `__setitem__`.
fn shuffle_own(twister: &mut Twister, container: &Value, size: usize) -> Result<Value, Exc> {
    let put = |place: usize, item: Value| custom::asked(container, "__setitem__", &[Value::from(place), item]);
    for last in (1..size).rev() {
        let place = twister.below_small(last as u64 + 1) as usize;
        let (a, b) = (at(container, last)?, at(container, place)?);
        put(last, b).transpose()?;
        put(place, a).transpose()?;
    }
    Ok(Value::None)
}

/// `(3, words and position, what gauss keeps)`.
fn state(twister: &Twister) -> Value {
    let words = twister.state().map(|word| Value::Int(i64::from(word))).collect();
    Value::tuple(vec![Value::Int(3), Value::tuple(words), twister.gauss.map_or(Value::None, Value::Float)])
}

fn restored(value: &Value) -> Result<Twister, Exc> {
    let wrong = || Exception::with_message(ExcType::ValueError, "state vector is the wrong size");
    let Value::Tuple(parts) = value else { return Err(type_error("state vector must be a tuple")) };
    let [Value::Int(3), Value::Tuple(words), gauss] = &*parts.items else { return Err(wrong()) };
    let words: Result<Vec<u32>, Exc> =
        words.items.iter().map(|word| big(word).and_then(|word| word.to_u32().ok_or_else(wrong))).collect();
    let gauss = if let Value::Float(x) = gauss { Some(*x) } else { None };
    Twister::of_state(&words?, gauss).ok_or_else(wrong)
}
