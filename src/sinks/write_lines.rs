//! `write_lines`: each text as a line.

use std::rc::Rc;

use super::output::Target;
use super::passing::Passing;
use super::{APPEND, ITERABLE, OVERWRITE, PATH};
use crate::catalog::{Bound, Built, Class, Example, StageDef, StageDoc};
use crate::machine::{Holds, World};
use crate::value::{Exc, Str, Value, type_error};

/// `write_lines(iterable, path, overwrite=False, append=False)`.
pub static WRITE_LINES: StageDef = StageDef {
    doc: StageDoc {
        name: "write_lines",
        keywords: &["text", "save", "file", "writelines", "out"],
        class: Class::Sink,
        holds: Holds::Streams,
        endless: false,
        params: &[ITERABLE, PATH, OVERWRITE, APPEND],
        summary: "writes each text as a line, and passes it on",
        doc: "Items have to be str; each is written with a \\n after it, bytes that were not UTF-8 as those bytes, so that read_lines | write_lines copies \
              a file byte for byte, but for \\r\\n. Where and when it is written is as for write_jsonl: beside the named file, which is replaced when \
              the input ends or a stage below closes the sink; nothing is overwritten unless overwrite=True or append=True was said.",
        asks: "n for n",
        example: Example { text: "[\"one\", \"two\"] | write_lines(\"/dev/null\")", output: &["'one'", "'two'"] },
    },
    class: None,
    effectful: true,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let path = bound.path("path")?.unwrap_or(Str::EMPTY);
    let flag = |name| bound.flag(name).unwrap_or(false);
    let target = Target::new("write_lines", &path, flag("overwrite"), flag("append"))?;
    let input = bound.iter("iterable", world)?;
    Ok(Built::new(
        Passing::new(input.clone(), target, line as fn(&Value, &mut Vec<u8>) -> Result<(), Exc>),
        vec![input],
    ))
}

fn line(item: &Value, out: &mut Vec<u8>) -> Result<(), Exc> {
    match item {
        Value::Str(text) => {
            out.extend_from_slice(&text.to_raw());
            Ok(())
        }
        other => {
            let exc = type_error(format!("write_lines() takes str items, not {}", other.type_name()));
            exc.advise("map(str) makes texts of other items, write_jsonl() writes them as JSON");
            Err(exc)
        }
    }
}
