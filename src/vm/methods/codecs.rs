//! `str.encode` and `bytes.decode`: UTF-8, ASCII, Latin-1, UTF-16 and UTF-32, with the usual ways to treat what does not fit.

use super::wide_codecs::{self, Wide};
use crate::value::{Exc, ExcType, Exception, Str, Value, push_code_point};
use crate::vm::arguments::{Bound, text};

/// An encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Codec {
    Utf8,
    Ascii,
    Latin1,
    Wide(Wide),
}

/// What may stand before a text in UTF-8: `utf-8-sig` writes it, and reads over it.
const SIGNATURE: &[u8] = "\u{feff}".as_bytes();

/// The name of an encoding in one way to write it.
fn plain(name: &str) -> String {
    name.to_ascii_lowercase().replace(['_', ' '], "-")
}

/// What is done with what does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Errors {
    Strict,
    Ignore,
    Replace,
    SurrogateEscape,
    BackslashReplace,
    XmlCharRefReplace,
}

fn lookup_error(message: String) -> Exc {
    Exception::with_message(ExcType::LookupError, message)
}

fn codec(name: &str) -> Result<Codec, Exc> {
    let plain = plain(name);
    match plain.as_str() {
        "utf-8" | "utf8" | "u8" | "cp65001" => Ok(Codec::Utf8),
        "ascii" | "us-ascii" | "646" => Ok(Codec::Ascii),
        "latin-1" | "latin1" | "iso-8859-1" | "iso8859-1" | "l1" | "latin" => Ok(Codec::Latin1),
        other if let Some(wide) = Wide::named(other) => Ok(Codec::Wide(wide)),
        _ => {
            let exc = lookup_error(format!("unknown encoding: {name}"));
            exc.advise("utf-8, ascii, latin-1, utf-16 and utf-32 are known");
            Err(exc)
        }
    }
}

fn errors(name: &str) -> Result<Errors, Exc> {
    Ok(match name {
        "strict" => Errors::Strict,
        "ignore" => Errors::Ignore,
        "replace" => Errors::Replace,
        "surrogateescape" => Errors::SurrogateEscape,
        "backslashreplace" => Errors::BackslashReplace,
        "xmlcharrefreplace" => Errors::XmlCharRefReplace,
        _ => return Err(lookup_error(format!("unknown error handler name '{name}'"))),
    })
}

impl Codec {
    fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Ascii => "ascii",
            Self::Latin1 => "latin-1",
            Self::Wide(wide) => wide.name(),
        }
    }

    fn fits(self, point: u32) -> bool {
        match self {
            Self::Utf8 | Self::Wide(_) => char::from_u32(point).is_some(),
            Self::Ascii => point < 0x80,
            Self::Latin1 => point < 0x100,
        }
    }

    fn encode_reason(self) -> &'static str {
        match self {
            Self::Utf8 | Self::Wide(_) => "surrogates not allowed",
            Self::Ascii => "ordinal not in range(128)",
            Self::Latin1 => "ordinal not in range(256)",
        }
    }
}

fn refusal(class: ExcType, codec: Codec, object: Value, range: std::ops::Range<usize>, reason: &str) -> Exc {
    let args =
        vec![Value::from(codec.name()), object, Value::from(range.start), Value::from(range.end), Value::from(reason)];
    Exception::new(class, args)
}

/// `text.encode(encoding, errors)`. `LookupError` for unknown names, `UnicodeEncodeError`.
pub(crate) fn encode(text: &Str, encoding: &str, handler: &str) -> Result<Vec<u8>, Exc> {
    if plain(encoding) == "utf-8-sig" {
        return Ok([SIGNATURE, &encode(text, "utf-8", handler)?].concat());
    }
    let codec = codec(encoding)?;
    if let Codec::Wide(wide) = codec {
        return encode_wide(wide, text, handler);
    }
    if text.is_ascii() || codec == Codec::Utf8 && text.as_str().is_some() {
        return Ok(text.as_bytes().to_vec());
    }
    let points: Vec<u32> = text.code_points().collect();
    let mut out = Vec::with_capacity(points.len());
    let mut at = 0;
    while let Some(&point) = points.get(at) {
        if codec.fits(point) {
            match codec {
                Codec::Utf8 => push_code_point(&mut out, point),
                Codec::Ascii | Codec::Latin1 | Codec::Wide(_) => out.push(point as u8),
            }
            at += 1;
            continue;
        }
        let end = at + points[at..].iter().take_while(|point| !codec.fits(**point)).count();
        let refused =
            |range| refusal(ExcType::UnicodeEncodeError, codec, Value::Str(text.clone()), range, codec.encode_reason());
        match errors(handler)? {
            Errors::Strict => return Err(refused(at..end)),
            Errors::Ignore => {}
            Errors::Replace => out.extend(std::iter::repeat_n(b'?', end - at)),
            Errors::SurrogateEscape => {
                for (place, point) in points[at..end].iter().enumerate() {
                    match point {
                        0xDC80..=0xDCFF => out.push((point & 0xff) as u8),
                        _ => return Err(refused(at + place..end)),
                    }
                }
            }
            Errors::BackslashReplace => {
                for point in &points[at..end] {
                    let escaped = match point {
                        0..=0xff => format!("\\x{point:02x}"),
                        0x100..=0xffff => format!("\\u{point:04x}"),
                        _ => format!("\\U{point:08x}"),
                    };
                    out.extend_from_slice(escaped.as_bytes());
                }
            }
            Errors::XmlCharRefReplace => {
                for point in &points[at..end] {
                    out.extend_from_slice(format!("&#{point};").as_bytes());
                }
            }
        }
        at = end;
    }
    Ok(out)
}

fn encode_wide(wide: Wide, text: &Str, handler: &str) -> Result<Vec<u8>, Exc> {
    let codec = Codec::Wide(wide);
    let points: Vec<u32> = text.code_points().collect();
    wide_codecs::encode(wide, text, |at, end| {
        let escaped = |shown: &dyn Fn(u32) -> String| {
            Ok(points[at..end]
                .iter()
                .flat_map(|&point| shown(point).chars().map(u32::from).collect::<Vec<_>>())
                .collect())
        };
        match errors(handler)? {
            Errors::Ignore => Ok(Vec::new()),
            Errors::Replace => Ok(vec![u32::from('?'); end - at]),
            Errors::BackslashReplace => escaped(&|point| format!("\\u{point:04x}")),
            Errors::XmlCharRefReplace => escaped(&|point| format!("&#{point};")),
            Errors::Strict | Errors::SurrogateEscape => {
                let object = Value::Str(text.clone());
                Err(refusal(ExcType::UnicodeEncodeError, codec, object, at..end, codec.encode_reason()))
            }
        }
    })
}

fn decode_wide(wide: Wide, bytes: &[u8], handler: &str) -> Result<Str, Exc> {
    let (wide, mut at) = wide.marked(bytes);
    let codec = Codec::Wide(wide);
    let mut out = Vec::with_capacity(bytes.len());
    while let Some(bad) = wide.read(bytes, at, &mut out) {
        let range = bad.at..bad.at + bad.len;
        match errors(handler)? {
            Errors::Ignore => {}
            Errors::Replace => push_code_point(&mut out, 0xFFFD),
            Errors::BackslashReplace => {
                bytes[range.clone()].iter().for_each(|byte| out.extend_from_slice(format!("\\x{byte:02x}").as_bytes()));
            }
            Errors::Strict | Errors::SurrogateEscape => {
                let object = Value::Bytes(bytes.into());
                return Err(refusal(ExcType::UnicodeDecodeError, codec, object, range, bad.reason));
            }
            Errors::XmlCharRefReplace => return Err(not_for_decoding()),
        }
        at = range.end;
    }
    Ok(Str::from_wtf8_vec(out))
}

fn not_for_decoding() -> Exc {
    crate::value::type_error("don't know how to handle UnicodeDecodeError in error callback")
}

/// `bytes.decode(encoding, errors)`. `LookupError` for unknown names, `UnicodeDecodeError`.
pub(crate) fn decode(bytes: &[u8], encoding: &str, handler: &str) -> Result<Str, Exc> {
    if plain(encoding) == "utf-8-sig" {
        return decode(bytes.strip_prefix(SIGNATURE).unwrap_or(bytes), "utf-8", handler);
    }
    let codec = codec(encoding)?;
    if let Codec::Wide(wide) = codec {
        return decode_wide(wide, bytes, handler);
    }
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let (good, bad, reason) = match codec {
            Codec::Utf8 => match std::str::from_utf8(&bytes[at..]) {
                Ok(_) => (bytes.len() - at, 0, ""),
                Err(error) => {
                    let good = error.valid_up_to();
                    let rest = &bytes[at + good..];
                    let bad = error.error_len().unwrap_or(rest.len());
                    (good, bad, utf8_reason(rest, error.error_len()))
                }
            },
            Codec::Ascii => {
                let good = bytes[at..].iter().take_while(|byte| byte.is_ascii()).count();
                (good, usize::from(at + good < bytes.len()), "ordinal not in range(128)")
            }
            Codec::Latin1 | Codec::Wide(_) => {
                bytes.iter().for_each(|&byte| push_code_point(&mut out, u32::from(byte)));
                break;
            }
        };
        out.extend_from_slice(&bytes[at..at + good]);
        at += good;
        if bad == 0 {
            break;
        }
        let refused = || refusal(ExcType::UnicodeDecodeError, codec, Value::Bytes(bytes.into()), at..at + bad, reason);
        match errors(handler)? {
            Errors::Strict => return Err(refused()),
            Errors::Ignore => {}
            Errors::Replace => push_code_point(&mut out, 0xFFFD),
            Errors::SurrogateEscape => {
                bytes[at..at + bad].iter().for_each(|&byte| push_code_point(&mut out, 0xDC00 + u32::from(byte)));
            }
            Errors::BackslashReplace => {
                bytes[at..at + bad].iter().for_each(|byte| out.extend_from_slice(format!("\\x{byte:02x}").as_bytes()));
            }
            Errors::XmlCharRefReplace => {
                return Err(not_for_decoding());
            }
        }
        at += bad;
    }
    Ok(Str::from_wtf8_vec(out))
}

fn utf8_reason(rest: &[u8], bad: Option<usize>) -> &'static str {
    match (bad, rest.first()) {
        (None, _) => "unexpected end of data",
        (_, Some(0xc2..=0xf4)) => "invalid continuation byte",
        _ => "invalid start byte",
    }
}

fn names(arguments: &Bound, function: &str) -> Result<(String, String), Exc> {
    let read = |at: usize, name: &str, default: &str| match arguments.get(at) {
        None => Ok(default.to_owned()),
        Some(value) => text(value, function, &format!("argument '{name}'")).map(|text| text.to_text().into_owned()),
    };
    Ok((read(0, "encoding", "utf-8")?, read(1, "errors", "strict")?))
}

pub(super) fn encode_method(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let (encoding, handler) = names(&arguments, "encode")?;
    let text = this.as_str().cloned().unwrap_or(Str::EMPTY);
    encode(&text, &encoding, &handler).map(|bytes| Value::Bytes(bytes.into()))
}

pub(super) fn decode_method(this: &Value, arguments: Bound) -> Result<Value, Exc> {
    let (encoding, handler) = names(&arguments, "decode")?;
    let (bytes, _) = super::text::view(this);
    decode(bytes, &encoding, &handler).map(Value::Str)
}
