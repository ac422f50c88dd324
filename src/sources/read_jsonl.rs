//! `read_jsonl`: a value from each line of a file of JSON lines.

use std::rc::Rc;

use super::input::Fetched;
use super::line_file::{LineFile, UNFINISHED_FUEL};
use super::pulled::{Pulled, Source};
use super::text::Lines;
use crate::catalog::{Bound, Built, Class, Example, Param, Role, StageDef, StageDoc};
use crate::machine::{Context, Holds, Step, World};
use crate::value::json::{self, Shapes};
use crate::value::{Exc, Str, Value, escape_surrogates};

/// `read_jsonl(path)`.
pub static READ_JSONL: StageDef = StageDef {
    doc: StageDoc {
        name: "read_jsonl",
        keywords: &["json", "ndjson", "json lines", "records"],
        class: Class::Source,
        holds: Holds::Streams,
        endless: false,
        params: &[Param {
            name: "path",
            default: None,
            variadic: false,
            keyword_only: false,
            role: Role::Path,
            doc: "a file with one JSON text a line; - is the standard input",
        }],
        summary: "a value from each line of a file of JSON lines",
        doc: "Each line is decoded as json.loads decodes it: objects become dicts in the order of their keys, of keys that come twice the last counts, ints \
              keep every digit, NaN and Infinity are floats. Empty lines are skipped (jsonlines.org asks for none, many files have them). A line that is \
              no JSON raises ValueError in the words of json.JSONDecodeError, with file and line as help; asked again, or with errors skipped, \
              the next line follows. The file is opened and read as by read_lines.",
        asks: "nothing: it is a source; a demand of n gives at most n values",
        example: Example {
            text: "read_jsonl(\"sample_data/requests.jsonl\") | map(_[\"latency_ms\"]) | islice(3)",
            output: &["69", "388", "109"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let path = bound.path("path")?.unwrap_or(Str::EMPTY);
    let file = LineFile::new(&path, world)?;
    let body = ReadJsonl { file, lines: None, line: 0, fault: None, shapes: Shapes::default() };
    Ok(Built::new(Pulled::new(body), Vec::new()))
}

#[derive(Debug)]
struct ReadJsonl {
    file: LineFile,
    lines: Option<Lines>,
    /// Lines gone through.
    line: u64,
    /// Raised once what came before it has been given out.
    fault: Option<Exc>,
    shapes: Shapes,
}

impl ReadJsonl {}

/// The value of the next line that is not empty; counts the lines it went through.
fn next_value(lines: &mut Lines, line: &mut u64, shapes: &Shapes) -> Option<Result<Value, json::JsonError>> {
    loop {
        let range = lines.next_range()?;
        *line += 1;
        let text = lines.text();
        let bytes = &text.bytes()[range.clone()];
        if bytes.trim_ascii().is_empty() {
            continue;
        }
        return Some(if text.is_utf8(range) {
            json::read_alike(bytes, shapes)
        } else {
            json::read_alike(&escape_surrogates(bytes), shapes)
        });
    }
}

impl Source for ReadJsonl {
    fn go_on(&mut self, demand: usize, cx: &mut Context<'_>) -> Result<Step, Exc> {
        loop {
            if let Some(fault) = self.fault.take() {
                return Err(fault);
            }
            if let Some(lines) = &mut self.lines {
                let before = self.line;
                let mut items = Vec::new();
                while items.len() < demand {
                    let Some(line) = next_value(lines, &mut self.line, &self.shapes) else {
                        self.file.recycle(self.lines.take());
                        break;
                    };
                    match line {
                        Ok(value) => items.push(value),
                        Err(fault) => {
                            let exc = fault.to_exc();
                            exc.advise(format!("line {} of {} is no JSON", self.line, self.file.name()));
                            if !cx.skip(&exc) {
                                self.fault = Some(exc);
                                break;
                            }
                        }
                    }
                }
                let fuelled = cx.spend(self.line - before);
                if !items.is_empty() {
                    return Ok(Step::Emit(items.into()));
                }
                if !fuelled {
                    return Ok(Step::OutOfFuel);
                }
                continue;
            }
            match self.file.fetch(cx)? {
                Fetched::Block(block) => self.lines = Some(Lines::new(block)),
                Fetched::Pending => return Ok(self.file.wait()),
                Fetched::End => return Ok(Step::Return(Value::None)),
                Fetched::Unfinished if cx.spend(UNFINISHED_FUEL) => {}
                Fetched::Unfinished => return Ok(Step::OutOfFuel),
            }
        }
    }

    fn held_bytes(&self) -> usize {
        self.lines.as_ref().map_or(0, |lines| lines.text().bytes().len()) + self.file.held_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        let mut facts = self.file.facts();
        facts.push(("line".to_owned(), self.line.to_string()));
        facts
    }
}
