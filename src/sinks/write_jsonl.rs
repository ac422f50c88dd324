//! `write_jsonl`: each item as a line of JSON.

use std::rc::Rc;

use super::output::Target;
use super::passing::Passing;
use super::{APPEND, ITERABLE, OVERWRITE, PATH};
use crate::catalog::{Bound, Built, Class, Example, StageDef, StageDoc};
use crate::machine::{Holds, World};
use crate::value::{Exc, Str, Value, json};

/// `write_jsonl(iterable, path, overwrite=False, append=False)`.
pub static WRITE_JSONL: StageDef = StageDef {
    doc: StageDoc {
        name: "write_jsonl",
        keywords: &["json", "ndjson", "save", "dump", "export", "out"],
        class: Class::Sink,
        holds: Holds::Streams,
        endless: false,
        params: &[ITERABLE, PATH, OVERWRITE, APPEND],
        summary: "writes each item as a line of JSON, and passes it on",
        doc: "Items are written as json.dumps(item, ensure_ascii=False) writes them; what JSON has no word for as its repr, and bytes that were not \
              UTF-8 as those bytes. The lines go to a file beside the named one, which takes its place (fsync, rename, fsync of the directory) when the input \
              ends, or when a stage below has had enough and closes the sink: then it holds the items that were passed on. A run that fails, is \
              stopped or killed leaves the named file as it was. An existing file raises FileExistsError unless overwrite=True or append=True was said; a file \
              that the pipeline reads, under whatever name, is never written. With append=True whole lines are added as items pass. Devices and pipes \
              are written as items pass, too. Every failed write, flush, fsync and rename raises OSError.",
        asks: "n for n",
        example: Example { text: "[{\"a\": 1}] | write_jsonl(\"/dev/null\")", output: &["{'a': 1}"] },
    },
    class: None,
    effectful: true,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let path = bound.path("path")?.unwrap_or(Str::EMPTY);
    let flag = |name| bound.flag(name).unwrap_or(false);
    let target = Target::new("write_jsonl", &path, flag("overwrite"), flag("append"))?;
    let input = bound.iter("iterable", world)?;
    Ok(Built::new(
        Passing::new(input.clone(), target, json::write as fn(&Value, &mut Vec<u8>) -> Result<(), Exc>),
        vec![input],
    ))
}
