//! `read_json`: the items of a JSON document.

use std::rc::Rc;

use super::bytes::Bytes;
use super::json_items::{Found, JsonItems};
use super::line_file::UNFINISHED_FUEL;
use super::pulled::{Pulled, Source};
use crate::catalog::{Bound, Built, Class, Example, Param, Role, StageDef, StageDoc};
use crate::machine::{Arrived, Context, Holds, Step, World};
use crate::value::{Exc, Str, Value};

/// The most that is read at once, in bytes; the first read takes a sixteenth.
const READ: usize = 64 << 10;

/// `read_json(path, items=None)`.
pub static READ_JSON: StageDef = StageDef {
    doc: StageDoc {
        name: "read_json",
        keywords: &["json", "array", "json.load", "ijson", "document", "objects"],
        class: Class::Source,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param { role: Role::Path, ..Param::value("path", "the file; - is the standard input") },
            Param::value("items", "where the array is, as names with dots between them: \"data.rows\"").or("None"),
        ],
        summary: "the items of a JSON array, one by one",
        doc: "Streams the items of the array at the top of a JSON document, each as json.loads gives it; ints are exact, \
              however large. Only the item under way is held, which may take 16 MiB of text. With items=\"data.rows\" the items are those of the array \
              that these names lead to, what stands before is passed over unread, and nothing behind the array is read. \
              Any other value there, an object too, is one item. What is broken raises ValueError in the words and with the place \
              of json.JSONDecodeError, after the items before it; an item that is no JSON is skipped and counted with \
              `--on-error skip`. A file whose name ends in .gz or .zst is read through; a byte order mark is dropped. For one object \
              a line see read_jsonl. (Python, json.load; RFC 8259)",
        asks: "nothing: it is a source; a demand of n gives at most n items",
        example: Example {
            text: "read_json(\"orders.json\", items=\"orders\") | map(_[\"total\"])",
            output: &["12", "99999999999999999999"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let path = bound.path("path")?.unwrap_or(Str::EMPTY);
    let items = bound.text("items")?.map_or(Vec::new(), |items| names(&items));
    let input = Bytes::new(&path, world)?;
    let items = JsonItems::new(items);
    Ok(Built::new(Pulled::new(ReadJson { input, items, read: 0, given: 0, fault: None }), Vec::new()))
}

/// The names in a dotted path.
pub(super) fn names(path: &Str) -> Vec<Str> {
    path.as_bytes().split(|&byte| byte == b'.').map(Str::from_wtf8).collect()
}

#[derive(Debug)]
struct ReadJson {
    input: Bytes,
    items: JsonItems,
    read: usize,
    given: u64,
    /// Raised once what came before it has been given out.
    fault: Option<Exc>,
}

impl ReadJson {}

impl Source for ReadJson {
    fn go_on(&mut self, demand: usize, cx: &mut Context<'_>) -> Result<Step, Exc> {
        let mut items = Vec::new();
        loop {
            if let Some(fault) = self.fault.take_if(|_| items.is_empty()) {
                return Err(fault);
            }
            let found =
                if self.fault.is_some() || items.len() == demand { Found::Unfinished } else { self.items.next() };
            match found {
                Found::Item(item) => items.push(item),
                Found::Bad(exc) => {
                    let item = self.given + items.len() as u64 + 1;
                    exc.advise(format!("item {item} of {} is no JSON", self.input.name()));
                    if !cx.skip(&exc) {
                        self.fault = Some(exc);
                    } else if !cx.spend(UNFINISHED_FUEL) && items.is_empty() {
                        return Ok(Step::OutOfFuel);
                    }
                }
                // What is complete goes out before more is read.
                Found::Unfinished | Found::End if !items.is_empty() => {
                    self.given += items.len() as u64;
                    cx.spend(items.len() as u64);
                    return Ok(Step::Emit(items.into()));
                }
                Found::Unfinished => {
                    let size = (READ / 16).max(self.read / 4).min(READ);
                    let room = self.items.room();
                    let before = room.len();
                    match self.input.fetch(room, size, cx.world())? {
                        Arrived::Bytes => self.read += self.items.room().len() - before,
                        Arrived::Nothing(what) => return Ok(Step::Wait(what)),
                        Arrived::End => self.items.finish(),
                    }
                    if !cx.spend(UNFINISHED_FUEL) {
                        return Ok(Step::OutOfFuel);
                    }
                }
                Found::End => return Ok(Step::Return(Value::None)),
                Found::Broken(exc) => {
                    exc.advise(format!("after item {} of {}", self.given + items.len() as u64, self.input.name()));
                    self.fault = Some(exc);
                }
            }
        }
    }

    fn held_bytes(&self) -> usize {
        self.items.held_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        let mut facts = self.input.facts();
        facts.push(("item".to_owned(), self.given.to_string()));
        facts
    }
}
