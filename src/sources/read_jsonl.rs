//! `read_jsonl`: a value from each line of a file of JSON lines.

use std::path::PathBuf;
use std::rc::Rc;

use super::input::{Fetched, Input, recycle, to_path};
use super::read_lines::{UNFINISHED_FUEL, cut_notice};
use super::text::Lines;
use crate::catalog::{Bound, Built, Class, Example, Param, Role, StageDef, StageDoc};
use crate::machine::{Context, Coroutine, Holds, InputFile, Resume, Step, WaitFor, World};
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
    let claim = world.inputs().declare(&path);
    let path = to_path(&path)?;
    let body =
        ReadJsonl { claim, path, input: None, lines: None, line: 0, demand: 1, fault: None, shapes: Shapes::default() };
    Ok(Built::new(body, Vec::new()))
}

#[derive(Debug)]
struct ReadJsonl {
    claim: Rc<InputFile>,
    path: PathBuf,
    input: Option<Input>,
    lines: Option<Lines>,
    /// Lines gone through.
    line: u64,
    demand: usize,
    /// Raised once what came before it has been given out.
    fault: Option<Exc>,
    shapes: Shapes,
}

impl ReadJsonl {
    fn go_on(&mut self, cx: &mut Context<'_>) -> Result<Step, Exc> {
        loop {
            if let Some(fault) = self.fault.take() {
                return Err(fault);
            }
            if let Some(lines) = &mut self.lines {
                let before = self.line;
                let mut items = Vec::new();
                while items.len() < self.demand {
                    let Some(line) = next_value(lines, &mut self.line, &self.shapes) else {
                        recycle(&mut self.input, self.lines.take());
                        break;
                    };
                    match line {
                        Ok(value) => items.push(value),
                        Err(fault) => {
                            let exc = fault.to_exc();
                            exc.advise(format!("line {} of {} is no JSON", self.line, self.claim.name()));
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
            let input = match &mut self.input {
                Some(input) => input,
                None => self.input.insert(Input::open(&self.claim, &self.path, cx.world().waker().to_fn())?),
            };
            match input.fetch()? {
                Fetched::Block(block) => {
                    if block.lines_cut > 0 {
                        cx.notice(cut_notice(input.name(), block.lines_cut));
                    }
                    self.lines = Some(Lines::new(block));
                }
                Fetched::Pending => return Ok(Step::Wait(WaitFor::new(input.awaited()))),
                Fetched::End => return Ok(Step::Return(Value::None)),
                Fetched::Unfinished if cx.spend(UNFINISHED_FUEL) => {}
                Fetched::Unfinished => return Ok(Step::OutOfFuel),
            }
        }
    }
}

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

impl Coroutine for ReadJsonl {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(demand) => self.demand = demand.get(),
            Resume::Wake | Resume::Continue => {}
            Resume::Throw(exc) => return Step::Raise(exc),
            _ => return Step::Return(Value::None),
        }
        self.go_on(cx).unwrap_or_else(Step::Raise)
    }

    fn held_bytes(&self) -> usize {
        self.lines.as_ref().map_or(0, |lines| lines.text().bytes().len())
            + self.input.as_ref().map_or(0, Input::held_bytes)
    }

    fn facts(&self) -> Vec<(String, String)> {
        let mut facts = match &self.input {
            Some(input) => input.facts(),
            None => vec![("path".to_owned(), self.claim.name().to_owned())],
        };
        facts.push(("line".to_owned(), self.line.to_string()));
        facts
    }
}
