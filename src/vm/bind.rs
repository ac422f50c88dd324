//! Arguments to parameters, with CPython's `TypeError`s.

use super::frame::Frame;
use super::function::Function;
use crate::machine::Arguments;
use crate::value::{Dict, Exc, Value, type_error};

/// A frame for a call of `function`, about to begin.
pub(super) fn bind(function: &Function, arguments: Arguments) -> Result<Box<Frame>, Exc> {
    let mut frame = Frame::new(function);
    fill(&mut frame, function, arguments)?;
    Ok(frame)
}

/// Binds the parameters in a frame of `function` that has nothing bound.
pub(super) fn fill(frame: &mut Frame, function: &Function, arguments: Arguments) -> Result<(), Exc> {
    let parameters = &function.code.code.parameters;
    let plain = parameters.plain.len();
    let given = arguments.positional.len();
    let simple = parameters.keyword_only.is_empty() && parameters.rest.is_none() && parameters.named_rest.is_none();
    if simple && given == plain && arguments.named.is_empty() {
        for (register, value) in frame.registers.iter_mut().zip(arguments.positional) {
            *register = Some(value);
        }
        return Ok(());
    }
    let name = &function.code.code.qualified_name;
    let mut positional = arguments.positional.into_iter();
    for register in frame.registers.iter_mut().take(plain) {
        match positional.next() {
            Some(value) => *register = Some(value),
            None => break,
        }
    }
    let rest: Vec<Value> = positional.collect();
    let rest_register = plain + parameters.keyword_only.len();
    let surplus = !rest.is_empty() && parameters.rest.is_none();
    if parameters.rest.is_some() {
        frame.registers[rest_register] = Some(Value::tuple(rest));
    }
    let named_rest = Dict::new();
    let only = if parameters.named_rest.is_some() { 0 } else { parameters.positional_only };
    let given_by_name = |name: &str| arguments.named.iter().any(|(key, _)| key.to_text() == name);
    let positional_only_by_name: Vec<&str> =
        parameters.plain[..only].iter().map(|p| p.name.as_str()).filter(|name| given_by_name(name)).collect();
    for (key, value) in arguments.named {
        let text = key.to_text();
        let at = parameters.plain.iter().chain(&parameters.keyword_only).position(|parameter| parameter.name == text);
        match at {
            Some(at) if at >= parameters.positional_only => {
                if frame.registers[at].is_some() {
                    return Err(type_error(format!("{name}() got multiple values for argument '{text}'")));
                }
                frame.registers[at] = Some(value);
            }
            _ if parameters.named_rest.is_some() => named_rest.set(Value::Str(key.clone()), value)?,
            _ if !positional_only_by_name.is_empty() => {
                let names = positional_only_by_name.join(", ");
                return Err(type_error(format!(
                    "{name}() got some positional-only arguments passed as keyword arguments: '{names}'"
                )));
            }
            _ => {
                let exc = type_error(format!("{name}() got an unexpected keyword argument '{text}'"));
                let known = parameters.plain.iter().chain(&parameters.keyword_only).map(|p| p.name.as_str());
                if let Some(near) = crate::lang::nearest(&text, known) {
                    exc.advise(format!("did you mean '{near}'?"));
                }
                return Err(exc);
            }
        }
    }
    if surplus {
        let keywords = frame.registers[plain..rest_register].iter().flatten().count();
        return Err(too_many(function, given, keywords));
    }
    if parameters.named_rest.is_some() {
        let register = rest_register + usize::from(parameters.rest.is_some());
        frame.registers[register] = Some(Value::from(named_rest));
    }
    let mut defaults = function.defaults.iter();
    let mut missing = Vec::new();
    let mut missing_keywords = Vec::new();
    for (at, parameter) in parameters.plain.iter().chain(&parameters.keyword_only).enumerate() {
        let default = if parameter.has_default { defaults.next() } else { None };
        if frame.registers[at].is_some() {
            continue;
        }
        match default {
            Some(value) => frame.registers[at] = Some(value.clone()),
            None if at < plain => missing.push(format!("'{}'", parameter.name)),
            None => missing_keywords.push(format!("'{}'", parameter.name)),
        }
    }
    for (names, kind) in [(missing, "positional"), (missing_keywords, "keyword-only")] {
        if !names.is_empty() {
            let plural = if names.len() == 1 { "" } else { "s" };
            return Err(type_error(format!(
                "{name}() missing {} required {kind} argument{plural}: {}",
                names.len(),
                enumerated(&names)
            )));
        }
    }
    Ok(())
}

/// `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`
pub(crate) fn enumerated(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [before @ .., last] => format!("{}, and {last}", before.join(", ")),
    }
}

/// `keywords`: how many of those that are by name only were given.
fn too_many(function: &Function, given: usize, keywords: usize) -> Exc {
    let parameters = &function.code.code.parameters;
    let most = parameters.plain.len();
    let least = parameters.plain.iter().filter(|parameter| !parameter.has_default).count();
    let takes = if least == most { most.to_string() } else { format!("from {least} to {most}") };
    let plural = if most == 1 && least == most { "" } else { "s" };
    let were = if given == 1 && keywords == 0 { "was" } else { "were" };
    let given = match keywords {
        0 => given.to_string(),
        _ => {
            let (first, second) = (if given == 1 { "" } else { "s" }, if keywords == 1 { "" } else { "s" });
            format!("{given} positional argument{first} (and {keywords} keyword-only argument{second})")
        }
    };
    let name = &function.code.code.qualified_name;
    type_error(format!("{name}() takes {takes} positional argument{plural} but {given} {were} given"))
}
