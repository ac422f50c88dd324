//! `read_jsonl`: a value from each line of a file of JSON lines.

use std::cell::Cell;
use std::ops::Range;
use std::rc::Rc;

use super::input::Fetched;
use super::line_file::{LineFile, UNFINISHED_FUEL};
use super::pulled::{Pulled, Source};
use super::text::{Decode, Lines};
use crate::catalog::{Bound, Built, Class, Example, Param, Role, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds, Step, World};
use crate::value::json::{self, Documents, Scanned, Scanner, Shapes};
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
    let file = LineFile::new(&path, world, Decode)?;
    let body = ReadJsonl {
        file,
        lines: None,
        line: 0,
        fault: None,
        scanner: Scanner::default(),
        given: None,
        eager: 0,
        unmade: 0,
    };
    Ok(Built::new(Pulled::new(body), Vec::new()))
}

#[derive(Debug)]
struct ReadJsonl {
    file: LineFile<Decode>,
    lines: Option<Lines>,
    /// Lines gone through.
    line: u64,
    /// Raised once what came before it has been given out.
    fault: Option<Exc>,
    scanner: Scanner,
    /// What was given out last without having been made: how many, and how many of them were made since.
    given: Option<(usize, Rc<Cell<usize>>)>,
    /// For how many chunks more documents are made at once, since whoever takes them wants them whole.
    eager: u32,
    /// Documents that were given out without having been made.
    unmade: u64,
}

/// Fewer items are made at once.
const FEWEST: usize = 4;
/// For how many chunks documents are made at once where nearly all of those before were made after all.
const EAGER: u32 = 64;

/// Where the next line stands that is not empty, at most up to the end of the block; counts the lines it went through.
fn next_line(lines: &mut Lines, line: &mut u64) -> Option<Range<usize>> {
    loop {
        let range = lines.next_range()?;
        *line += 1;
        if !lines.text().bytes()[range.clone()].trim_ascii().is_empty() {
            return Some(range);
        }
    }
}

fn made(lines: &Lines, range: Range<usize>, shapes: &Shapes) -> Result<Value, json::JsonError> {
    let bytes = &lines.text().bytes()[range.clone()];
    match lines.text().is_utf8(range) {
        true => json::read_alike(bytes, shapes),
        false => json::read_alike(&escape_surrogates(bytes), shapes),
    }
}

/// Items of a chunk that is being filled.
enum Filling {
    Made(Vec<Value>),
    /// Looked through, as far as that went.
    Scanned(Scanned),
}

impl Filling {
    fn len(&self) -> usize {
        match self {
            Self::Made(items) => items.len(),
            Self::Scanned(scanned) => scanned.len(),
        }
    }

    fn push(&mut self, value: Value) {
        match self {
            Self::Made(items) => items.push(value),
            Self::Scanned(scanned) => scanned.push_made(value),
        }
    }
}

impl ReadJsonl {
    /// Whether those who take the items may want less than all of each: as long as they did not take nearly all of them whole.
    fn may_scan(&mut self, demand: usize) -> bool {
        if let Some((given, made)) = self.given.take()
            && given > 0
            && made.get() * 4 >= given * 3
        {
            self.eager = EAGER;
        }
        if self.eager > 0 {
            self.eager -= 1;
            return false;
        }
        demand >= FEWEST
    }

    /// The next items of the lines at hand, at most `demand`; empty where there are none left, or the first of them fails.
    fn fill(&mut self, demand: usize, cx: &Context<'_>) -> Chunk {
        let may_scan = self.may_scan(demand);
        let Some(lines) = &mut self.lines else { return Chunk::default() };
        let mut filling = match lines.text().block_of_utf8().filter(|_| may_scan) {
            Some(block) => Filling::Scanned(self.scanner.begin(block)),
            None => Filling::Made(Vec::new()),
        };
        while filling.len() < demand {
            let Some(range) = next_line(lines, &mut self.line) else { break };
            if let Filling::Scanned(scanned) = &mut filling
                && self.scanner.scan(scanned, range.start, range.end)
            {
                continue;
            }
            match made(lines, range, self.scanner.shapes()) {
                Ok(value) => filling.push(value),
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
        match filling {
            Filling::Made(mut items) if items.len() == 1 => Chunk::one(items.remove(0)),
            Filling::Made(items) => items.into(),
            Filling::Scanned(scanned) => {
                self.unmade += (scanned.len() - scanned.made_at_once()) as u64;
                self.given = Some((scanned.len(), scanned.count_of_made()));
                Documents::new(scanned).into()
            }
        }
    }
}

impl Source for ReadJsonl {
    fn go_on(&mut self, demand: usize, cx: &mut Context<'_>) -> Result<Step, Exc> {
        loop {
            if let Some(fault) = self.fault.take() {
                return Err(fault);
            }
            if self.lines.is_some() {
                let before = self.line;
                let items = self.fill(demand, cx);
                let fuelled = cx.spend(self.line - before);
                if items.len() > 0 {
                    return Ok(Step::Emit(items));
                }
                if self.fault.is_none() {
                    // Nobody has any of its documents any more, if all went well.
                    let gone_through = self.lines.take_if(|lines| lines.bytes_left() == 0);
                    self.file.recycle(gone_through.and_then(Lines::into_buffer));
                }
                if !fuelled {
                    return Ok(Step::OutOfFuel);
                }
                continue;
            }
            match self.file.fetch(demand, cx)? {
                Fetched::Block { made, .. } => self.lines = Some(Lines::new(made)),
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
        facts.push(("given without making them".to_owned(), self.unmade.to_string()));
        facts
    }
}
