//! Runs one recorded case: JSON arguments in, JSON answer out.

use drip::value::code_points::Units;
use drip::value::fault::Fault;
use drip::value::integer::{Int, IntRef};
use drip::value::str_class::{Class, is_class};
use drip::value::str_find::Slice;
use drip::value::str_layout::Justify;
use drip::value::str_split::Sides;
use drip::value::{
    float_math, float_parse, float_repr, format_apply, int_text, integer, number_order, printf, str_case, str_find,
    str_layout, str_repr, str_split,
};
use num_bigint::BigInt;
use serde_json::{Value as Json, json};
use std::ops::Range;

/// What drip makes of a case.
pub(crate) fn answer(operation: &str, arguments: &[Json]) -> Json {
    let answered = number(operation, arguments)
        .or_else(|| conversion(operation, arguments))
        .or_else(|| cutting(operation, arguments))
        .or_else(|| method(operation, arguments));
    answered.unwrap_or_else(|| panic!("unknown operation {operation}"))
}

fn float(json: &Json) -> f64 {
    match json["bits"].as_str().unwrap() {
        "nan" => f64::NAN,
        bits => f64::from_bits(u64::from_str_radix(bits, 16).unwrap()),
    }
}

fn int(json: &Json) -> Int {
    Int::from(json.as_str().unwrap().parse::<BigInt>().unwrap())
}

fn small(json: &Json) -> Option<i64> {
    json.as_str().map(|text| text.parse().unwrap())
}

fn bytes(json: &Json) -> Vec<u8> {
    match json["hex"].as_str() {
        Some(hex) => (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap()).collect(),
        None => json.as_str().unwrap().as_bytes().to_vec(),
    }
}

/// A text with a lone surrogate is hexadecimal as bytes are, but decodes as code points in which that surrogate stands.
fn units(json: &Json, text: &[u8]) -> Units {
    if json["hex"].is_string() && !text.windows(2).any(|w| w[0] == 0xed && w[1] >= 0xa0) {
        return Units::Bytes;
    }
    Units::of_text(text)
}

fn from_float(x: f64) -> Json {
    if x.is_nan() { json!({"bits": "nan"}) } else { json!({ "bits": format!("{:016x}", x.to_bits()) }) }
}

fn from_int(n: Int) -> Json {
    match n {
        Int::Small(n) => json!(n.to_string()),
        Int::Big(n) => json!(n.to_string()),
    }
}

fn from_bytes(bytes: &[u8], units: Units) -> Json {
    match std::str::from_utf8(bytes) {
        Ok(text) if units != Units::Bytes => json!(text),
        _ => json!({ "hex": bytes.iter().map(|b| format!("{b:02x}")).collect::<String>() }),
    }
}

fn done<T>(result: Result<T, Fault>, show: impl FnOnce(T) -> Json) -> Json {
    match result {
        Ok(value) => show(value),
        Err(fault) => json!({ "error": fault.to_string() }),
    }
}

fn number(operation: &str, a: &[Json]) -> Option<Json> {
    let (f, g) = (|| float(&a[0]), || float(&a[1]));
    let (n, m) = (|| int(&a[0]), || int(&a[1]));
    let pair = |(a, b): (Int, Int)| json!([from_int(a), from_int(b)]);
    Some(match operation {
        "float_repr" => json!(float_repr::float_repr(f())),
        "float_hex" => json!(float_repr::float_hex(f())),
        "hash_float" => json!(number_order::hash_float(f()).to_string()),
        "float_trunc" => done(float_math::float_trunc(f()), from_int),
        "float_round_to_int" => done(float_math::float_round_to_int(f()), from_int),
        "float_ratio" => done(float_math::float_as_integer_ratio(f()), pair),
        "float_round" => done(float_math::float_round(f(), small(&a[1]).unwrap()), from_float),
        "float_divmod" => done(float_math::float_divmod(f(), g()), |(q, r)| json!([from_float(q), from_float(r)])),
        "float_mod" => done(float_math::float_mod(f(), g()), from_float),
        "float_floor_div" => done(float_math::float_floor_div(f(), g()), from_float),
        "float_pow" => done(float_math::float_pow(f(), g()), |power| match power {
            float_math::Power::Real(x) => from_float(x),
            float_math::Power::Complex(..) => json!("complex"),
        }),
        "hash_int" => json!(number_order::hash_int(n().as_ref()).to_string()),
        "int_hex" => json!(int_text::int_hex(n().as_ref())),
        "int_oct" => json!(int_text::int_oct(n().as_ref())),
        "int_bin" => json!(int_text::int_bin(n().as_ref())),
        "bit_length" => json!(n().as_ref().bit_length().to_string()),
        "int_to_text" => done(int_text::int_to_text(n().as_ref()), |text| json!(text)),
        "int_to_float" => done(integer::int_to_float(n().as_ref()), from_float),
        "int_round" => from_int(integer::int_round(n().as_ref(), small(&a[1]).unwrap())),
        "int_divmod" => done(integer::int_divmod(n().as_ref(), m().as_ref()), pair),
        "int_mod" => done(integer::int_mod(n().as_ref(), m().as_ref()), from_int),
        "int_true_div" => done(integer::int_true_div(n().as_ref(), m().as_ref()), from_float),
        "compare" => match number_order::compare_int_float(n().as_ref(), g()) {
            Some(order) => json!((order as i8).to_string()),
            None => Json::Null,
        },
        _ => return None,
    })
}

fn conversion(operation: &str, a: &[Json]) -> Option<Json> {
    let t = || bytes(&a[0]);
    let base = || small(&a[1]).unwrap() as u32;
    let text = |out: Vec<u8>| from_bytes(&out, Units::Wide);
    Some(match operation {
        "parse_float" => done(float_parse::float_of_text(&t()), from_float),
        "parse_float_bytes" => done(float_parse::float_of_bytes(&t()), from_float),
        "parse_int" => done(int_text::parse_int(&t(), base()), from_int),
        "parse_int_bytes" => done(int_text::parse_int_bytes(&t(), base()), from_int),
        "str_repr" => json!(str_repr::str_repr(&t())),
        "ascii_repr" => json!(str_repr::ascii_repr(&t())),
        "bytes_repr" => json!(str_repr::bytes_repr(&t())),
        "format_float" => done(format_apply::format_float(float(&a[0]), &bytes(&a[1])), text),
        "format_int" => done(format_apply::format_int(int(&a[0]).as_ref(), &bytes(&a[1])), text),
        "format_str" => done(format_apply::format_str(&t(), &bytes(&a[1])), text),
        "percent" => done(percent(&t(), &a[1]), text),
        _ => return None,
    })
}

/// `template % (value,)`, where the value is an int if it reads as one: no random text here does.
fn percent(template: &[u8], value: &Json) -> Result<Vec<u8>, Fault> {
    let mut out = Vec::new();
    let mut left = 1;
    let mut pieces = printf::pieces(template);
    loop {
        if pieces.wants_mapping() {
            return Err(Fault::type_error("format requires a mapping"));
        }
        let Some(piece) = pieces.next() else { break };
        let conversion = match piece? {
            printf::Piece::Literal(range) => {
                out.extend_from_slice(&template[range]);
                continue;
            }
            printf::Piece::Conversion(conversion) => conversion,
        };
        left -= 1;
        conversion.check()?;
        let kind = char::from_u32(conversion.kind).unwrap();
        let as_int = value.as_str().and_then(|text| text.parse::<BigInt>().ok()).map(Int::from);
        let is_float = value["bits"].is_string();
        match (kind, as_int) {
            ('s', None) if is_float => conversion.text(float_repr::float_repr(float(value)).as_bytes(), &mut out)?,
            ('s', _) => conversion.text(&bytes(value), &mut out)?,
            ('c', Some(n)) => conversion.character(n.as_ref(), &mut out)?,
            ('c', None) if !is_float && Units::Wide.len(&bytes(value)) == 1 => {
                conversion.text(&bytes(value), &mut out)?;
            }
            ('c', None) => return Err(conversion.wants_number("")),
            ('d' | 'i' | 'u' | 'o' | 'x' | 'X', Some(n)) => conversion.int(n.as_ref(), &mut out)?,
            (_, Some(n)) => conversion.float(integer::int_to_float(n.as_ref())?, &mut out)?,
            (_, None) if is_float => conversion.float(float(value), &mut out)?,
            _ => return Err(conversion.wants_number("str")),
        }
    }
    if left > 0 {
        return Err(Fault::type_error("not all arguments converted during string formatting"));
    }
    Ok(out)
}

fn cutting(operation: &str, a: &[Json]) -> Option<Json> {
    let text = a[0].is_string() || a[0]["hex"].is_string();
    let t = if text { bytes(&a[0]) } else { return None };
    let u = units(&a[0], &t);
    let show = |range: Range<usize>| from_bytes(&t[range], u);
    let all = |parts: Vec<Range<usize>>| Json::from(parts.into_iter().map(show).collect::<Vec<_>>());
    let limit = |i: usize| usize::try_from(small(&a[i]).unwrap()).ok();
    let strip = |sides| {
        let chars = (!a[1].is_null()).then(|| bytes(&a[1]));
        show(str_split::strip(&t, u, chars.as_deref(), sides))
    };
    let three = |parts: Option<[Range<usize>; 3]>, missing: [Range<usize>; 3]| all(parts.unwrap_or(missing).to_vec());
    Some(match operation {
        "split" => all(str_split::split(&t, &bytes(&a[1]), limit(2)).collect()),
        "rsplit" => all(str_split::rsplit(&t, &bytes(&a[1]), limit(2))),
        "split_spaces" => all(str_split::split_spaces(&t, u, limit(1)).collect()),
        "rsplit_spaces" => all(str_split::rsplit_spaces(&t, u, limit(1))),
        "split_lines" => all(str_split::split_lines(&t, u, a[1].as_bool().unwrap()).collect()),
        "partition" => three(str_split::partition(&t, &bytes(&a[1])), [0..t.len(), 0..0, 0..0]),
        "rpartition" => three(str_split::rpartition(&t, &bytes(&a[1])), [0..0, 0..0, 0..t.len()]),
        "strip" => strip(Sides::Both),
        "lstrip" => strip(Sides::Left),
        "rstrip" => strip(Sides::Right),
        _ => return None,
    })
}

fn method(operation: &str, a: &[Json]) -> Option<Json> {
    if operation == "sum" {
        return Some(whole_unicode(a[0].as_str().unwrap()));
    }
    let t = bytes(&a[0]);
    let u = units(&a[0], &t);
    let needle = || bytes(&a[1]);
    let bounds = || (small(&a[2]), small(&a[3]));
    let position = |found: Option<usize>| json!(found.map_or(-1, |at| at as i64).to_string());
    let maybe = |new: Option<Vec<u8>>| from_bytes(&new.unwrap_or(t.clone()), u);
    let pad = |how| done(str_layout::pad(&t, u, small(&a[1]).unwrap(), &bytes(&a[2]), how), maybe);
    if let Some(class) = class_of(operation) {
        return Some(json!(is_class(&t, u, class)));
    }
    if let Some(mapped) = mapped(operation, &t, u) {
        return Some(from_bytes(&mapped, u));
    }
    Some(match operation {
        "find" => position(str_find::find(&t, &needle(), u, bounds().0, bounds().1)),
        "rfind" => position(str_find::rfind(&t, &needle(), u, bounds().0, bounds().1)),
        "count" => json!(str_find::count_of(&t, &needle(), u, bounds().0, bounds().1).to_string()),
        "starts_with" => json!(str_find::starts_with(&t, &needle(), u, bounds().0, bounds().1)),
        "ends_with" => json!(str_find::ends_with(&t, &needle(), u, bounds().0, bounds().1)),
        "replace" => {
            let mut out = Vec::new();
            let limit = usize::try_from(small(&a[3])?).ok();
            maybe(str_find::replace(&mut out, &t, &needle(), &bytes(&a[2]), u, limit).then_some(out))
        }
        "slice" => match str_find::slice(&t, u, small(&a[1]), small(&a[2]), small(&a[3])?) {
            Slice::Part(range) => from_bytes(&t[range], u),
            Slice::New(text) => from_bytes(&text, u),
        },
        "center" => pad(Justify::Center),
        "ljust" => pad(Justify::Left),
        "rjust" => pad(Justify::Right),
        "zfill" => done(str_layout::zfill(&t, u, small(&a[1])?), maybe),
        "expandtabs" => done(str_layout::expand_tabs(&t, u, small(&a[1])?), |text| from_bytes(&text, u)),
        _ => return None,
    })
}

fn mapped(operation: &str, text: &[u8], units: Units) -> Option<Vec<u8>> {
    let map: fn(&[u8], Units) -> Vec<u8> = match operation {
        "lower" => str_case::lower,
        "upper" => str_case::upper,
        "title" => str_case::title,
        "capitalize" => str_case::capitalize,
        "swapcase" => str_case::swapcase,
        "casefold" => str_case::casefold,
        _ => return None,
    };
    Some(map(text, units))
}

fn class_of(operation: &str) -> Option<Class> {
    Some(match operation {
        "isalpha" => Class::Alpha,
        "isdecimal" => Class::Decimal,
        "isdigit" => Class::Digit,
        "isnumeric" => Class::Numeric,
        "isalnum" => Class::Alphanumeric,
        "isspace" => Class::Space,
        "isupper" => Class::Upper,
        "islower" => Class::Lower,
        "istitle" => Class::Title,
        "isidentifier" => Class::Identifier,
        "isprintable" => Class::Printable,
        "isascii" => Class::Ascii,
        _ => return None,
    })
}

/// FNV-1a over what a method says of every code point.
fn whole_unicode(name: &str) -> Json {
    let mut sum = 0xcbf2_9ce4_8422_2325u64;
    let mut add = |bytes: &[u8]| {
        for byte in bytes {
            sum = (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    let mut text = Vec::new();
    for point in 0..0x11_0000 {
        text.clear();
        drip::value::code_points::push(&mut text, point);
        match class_of(name) {
            Some(class) => add(if is_class(&text, Units::Wide, class) { b"1" } else { b"0" }),
            None => add(&mapped(name, &text, Units::Wide).unwrap()),
        }
    }
    json!(sum.to_string())
}

/// Keeps the borrowed view in the public face: every operation takes it.
#[test]
fn a_view_of_a_number_is_that_number() {
    let big = BigInt::from(1) << 70;
    let viewed = IntRef::from(&big).to_int();
    assert_eq!(viewed, Int::Big(big));
    assert_eq!(IntRef::from(&BigInt::from(7)).to_int(), Int::Small(7));
}
