//! `complex`: two floats, with CPython's arithmetic (Objects/complexobject.c) and texts.

use super::fault::Fault;
use super::float_parse::parse_float;
use super::float_repr::{FloatForm, FloatStyle, float_text};
use super::format_apply::format_complex;
use super::int_text::trim_spaces;
use super::number_order::hash_float;
use super::{BinaryOp, Exc, Number, Object, Str, Type, UnaryOp, Value, number, value_error};

/// A complex number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Complex {
    /// The real part.
    pub re: f64,
    /// The imaginary part.
    pub im: f64,
}

/// Powers up to here are products.
const MOST_PRODUCTS: f64 = 100.0;

impl Complex {
    /// The number as a value.
    pub fn to_value(self) -> Value {
        Value::object(self)
    }

    /// The number behind a value, a real one too; `None` where it is none, `OverflowError` where an int is too large.
    pub fn of(value: &Value) -> Option<Result<Complex, Exc>> {
        match value.as_object::<Complex>() {
            Some(complex) => Some(Ok(*complex)),
            None => number(value).map(|n| Ok(Complex { re: n.to_f64()?, im: 0.0 })),
        }
    }

    /// `complex(text)`. Errors: `ValueError`.
    pub fn parse(text: &[u8]) -> Result<Complex, Fault> {
        let malformed = || Fault::value("complex() arg is a malformed string");
        let text = std::str::from_utf8(trim_spaces(text)).map_err(|_| malformed())?;
        let inner = text.strip_prefix('(').map(|rest| rest.strip_suffix(')').ok_or_else(malformed));
        let inner = inner.transpose()?.unwrap_or(text);
        read(std::str::from_utf8(trim_spaces(inner.as_bytes())).unwrap_or_default()).ok_or_else(malformed)
    }

    /// CPython's `hash`.
    pub fn hash(self) -> i64 {
        let mixed = hash_float(self.re).wrapping_add(hash_float(self.im).wrapping_mul(1_000_003));
        if mixed == -1 { -2 } else { mixed }
    }

    fn times(self, by: Complex) -> Complex {
        Complex { re: self.re * by.re - self.im * by.im, im: self.re * by.im + self.im * by.re }
    }

    /// Smith's method, as CPython divides; `None` by zero.
    fn over(self, by: Complex) -> Option<Complex> {
        let (a, b) = (self, by);
        Some(if b.re.abs() >= b.im.abs() {
            if b.re == 0.0 {
                return None;
            }
            let ratio = b.im / b.re;
            let under = b.re + b.im * ratio;
            Complex { re: (a.re + a.im * ratio) / under, im: (a.im - a.re * ratio) / under }
        } else if b.im.abs() >= b.re.abs() {
            let ratio = b.re / b.im;
            let under = b.re * ratio + b.im;
            Complex { re: (a.re * ratio + a.im) / under, im: (a.im * ratio - a.re) / under }
        } else {
            Complex { re: f64::NAN, im: f64::NAN }
        })
    }

    fn power(self, exponent: Complex) -> Result<Complex, Fault> {
        let by_zero = || Fault::zero_division("0.0 to a negative or complex power");
        let raised = if exponent.im == 0.0 && exponent.re.fract() == 0.0 && exponent.re.abs() <= MOST_PRODUCTS {
            let product = self.product(exponent.re.abs() as u32);
            match exponent.re > 0.0 {
                true => product,
                false => Complex { re: 1.0, im: 0.0 }.over(product).ok_or_else(by_zero)?,
            }
        } else if self.re == 0.0 && self.im == 0.0 {
            if exponent.im != 0.0 || exponent.re < 0.0 {
                return Err(by_zero());
            }
            Complex { re: 0.0, im: 0.0 }
        } else {
            let size = self.re.hypot(self.im);
            let angle = self.im.atan2(self.re);
            let (mut length, mut phase) = (size.powf(exponent.re), angle * exponent.re);
            if exponent.im != 0.0 {
                length *= (-angle * exponent.im).exp();
                phase += exponent.im * size.ln();
            }
            Complex { re: length * phase.cos(), im: length * phase.sin() }
        };
        if raised.re.is_infinite() || raised.im.is_infinite() {
            return Err(Fault::overflow("complex exponentiation"));
        }
        Ok(raised)
    }

    fn product(self, times: u32) -> Complex {
        let (mut result, mut square) = (Complex { re: 1.0, im: 0.0 }, self);
        let mut bit = 1;
        while bit <= times {
            if times & bit != 0 {
                result = result.times(square);
            }
            bit <<= 1;
            square = square.times(square);
        }
        result
    }

    fn arithmetic(op: BinaryOp, a: Complex, b: Complex) -> Option<Result<Complex, Fault>> {
        Some(match op {
            BinaryOp::Add => Ok(Complex { re: a.re + b.re, im: a.im + b.im }),
            BinaryOp::Sub => Ok(Complex { re: a.re - b.re, im: a.im - b.im }),
            BinaryOp::Mul => Ok(a.times(b)),
            BinaryOp::Div => a.over(b).ok_or_else(|| Fault::zero_division("complex division by zero")),
            BinaryOp::Pow => a.power(b),
            _ => return None,
        })
    }
}

/// `a`, `bj`, `a+bj`, without white space around.
fn read(text: &str) -> Option<Complex> {
    let Some(rest) = text.strip_suffix(['j', 'J']) else {
        return Some(Complex { re: plain(text)?, im: 0.0 });
    };
    // The sign of the imaginary part is the last one that does not belong to an exponent.
    let sign = rest
        .char_indices()
        .rev()
        .find(|(at, c)| matches!(c, '+' | '-') && !(*at > 0 && matches!(rest.as_bytes()[at - 1], b'e' | b'E')));
    let at = sign.map_or(0, |(at, _)| at);
    let (re, im) = rest.split_at(at);
    let im = match im {
        "" | "+" => 1.0,
        "-" => -1.0,
        digits => plain(digits)?,
    };
    Some(Complex { re: if re.is_empty() { 0.0 } else { plain(re)? }, im })
}

/// A float without white space around.
fn plain(text: &str) -> Option<f64> {
    if text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace) {
        return None;
    }
    parse_float(text.as_bytes())
}

/// A part as its repr has it: no `.0`.
fn part(x: f64) -> String {
    float_text(x, FloatStyle { point_zero: false, ..FloatStyle::new(FloatForm::Shortest) })
}

impl Object for Complex {
    fn type_of(&self) -> Type {
        Type::Complex
    }

    fn repr(&self) -> String {
        if self.re == 0.0 && self.re.is_sign_positive() {
            return format!("{}j", part(self.im));
        }
        let sign = if part(self.im).starts_with('-') { "" } else { "+" };
        format!("({}{sign}{}j)", part(self.re), part(self.im))
    }

    fn is_true(&self) -> bool {
        self.re != 0.0 || self.im != 0.0
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        match name {
            "real" => Some(Value::Float(self.re)),
            "imag" => Some(Value::Float(self.im)),
            _ => None,
        }
    }

    fn format(&self, spec: &Str) -> Option<Result<Str, Exc>> {
        let text = format_complex(*self, spec.as_bytes());
        Some(text.map(Str::from_wtf8_vec).map_err(Exc::from))
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        if let Some(other) = other.as_object::<Complex>() {
            return Some(self == other);
        }
        number(other)?;
        Some(self.im == 0.0 && super::equal(&Value::Float(self.re), other).unwrap_or(false))
    }

    fn hash_key(&self) -> Option<u64> {
        if self.im != 0.0 {
            return Some(self.hash() as u64);
        }
        // A whole number is the key that the int is.
        let is_whole = self.re.fract() == 0.0 && self.re.abs() < 9.2e18;
        Some(if is_whole { self.re as i64 as u64 } else { self.re.to_bits() })
    }

    fn binary(&self, op: BinaryOp, other: &Value, at_right: bool) -> Option<Result<Value, Exc>> {
        let other = match Complex::of(other)? {
            Ok(other) => other,
            Err(exc) => return Some(Err(exc)),
        };
        let (a, b) = if at_right { (other, *self) } else { (*self, other) };
        Some(Complex::arithmetic(op, a, b)?.map(Complex::to_value).map_err(Exc::from))
    }

    fn unary(&self, op: UnaryOp) -> Option<Result<Value, Exc>> {
        match op {
            UnaryOp::Neg => Some(Ok(Complex { re: -self.re, im: -self.im }.to_value())),
            UnaryOp::Pos => Some(Ok(self.to_value())),
            _ => None,
        }
    }

    fn absolute(&self) -> Option<Result<Value, Exc>> {
        let size = self.re.hypot(self.im);
        let overflows = size.is_infinite() && self.re.is_finite() && self.im.is_finite();
        Some(if overflows { Err(Fault::overflow("absolute value too large").into()) } else { Ok(Value::Float(size)) })
    }

    fn heap_bytes(&self) -> usize {
        size_of::<Self>()
    }
}

/// `complex(real, imag)`. `TypeError`, `ValueError` in CPython's words.
pub(crate) fn construct(real: Option<&Value>, imag: Option<&Value>) -> Result<Value, Exc> {
    use super::type_error;
    if let Some(Value::Str(text)) = real {
        if imag.is_some() {
            return Err(type_error("complex() can't take second arg if first is a string"));
        }
        return Ok(Complex::parse(text.as_bytes())?.to_value());
    }
    if matches!(imag, Some(Value::Str(_))) {
        return Err(type_error("complex() second arg can't be a string"));
    }
    let read = |value: Option<&Value>, refusal: &str| match value {
        None => Ok(None),
        Some(value) => match Complex::of(value) {
            Some(complex) => complex.map(Some),
            None => Err(type_error(format!("{refusal}, not '{}'", value.type_name()))),
        },
    };
    let is_complex = |value: Option<&Value>| value.is_some_and(|value| value.as_object::<Complex>().is_some());
    let (whole, by_i) = (is_complex(real), is_complex(imag));
    let real = read(real, "complex() first argument must be a string or a number")?;
    let mut made = real.unwrap_or(Complex { re: 0.0, im: 0.0 });
    if let Some(imag) = read(imag, "complex() second argument must be a number")? {
        // A zero that is not there keeps no sign from the other.
        made.im = if whole { made.im + imag.re } else { imag.re };
        made.re = if by_i { made.re - imag.im } else { made.re };
    }
    Ok(made.to_value())
}

/// A real number that `**` made complex.
pub(super) fn from_power(re: f64, im: f64) -> Value {
    Complex { re, im }.to_value()
}

/// `pow(a, b, c)` with a complex number among them.
pub(crate) fn refuse_modulus(values: [&Value; 3]) -> Result<(), Exc> {
    let is_complex = |value: &&Value| value.as_object::<Complex>().is_some();
    let are_numbers = values.iter().all(|value| {
        is_complex(value) || matches!(number(value), Some(Number::Small(_) | Number::Big(_) | Number::Float(_)))
    });
    if are_numbers && values.iter().any(is_complex) {
        return Err(value_error("complex modulo"));
    }
    Ok(())
}
