//! `read_csv`: the rows of a table as dicts.

use std::collections::VecDeque;
use std::ops::Range;
use std::rc::Rc;

use super::columns::distinct;
use super::cut::{Cutter, Piece};
use super::input::Fetched;
use super::line_file::{LineFile, UNFINISHED_FUEL};
use super::pulled::{Pulled, Source};
use super::ragged::{FIRST_ROW, Ragged};
use super::typed_field::typed;
use crate::catalog::{Bound, Built, Class, Example, Param, Role, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds, Step, World};
use crate::value::{Cells, Dict, Exc, Key, Map, RowSpan, Rows, Shape, Str, Table, Value, type_error, value_error};

/// `read_csv(path, delimiter=None, header=True, types=False, quote='"')`.
pub static READ_CSV: StageDef = StageDef {
    doc: StageDoc {
        name: "read_csv",
        keywords: &["csv", "tsv", "table", "rows", "DictReader", "spreadsheet"],
        class: Class::Source,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param {
                name: "path",
                default: None,
                variadic: false,
                keyword_only: false,
                role: Role::Path,
                doc: "the file; - is the standard input",
            },
            Param {
                name: "delimiter",
                default: Some("None"),
                variadic: false,
                keyword_only: false,
                role: Role::Value,
                doc: "the character between fields: \"\\t\", \";\"; None: a comma, or a tab where the name says .tsv",
            },
            Param {
                name: "header",
                default: Some("True"),
                variadic: false,
                keyword_only: false,
                role: Role::Value,
                doc: "whether the first row names the columns, or a list of the names; without, rows are lists",
            },
            Param::value("types", "whether fields that say numbers, bools or nothing become that").or("False"),
            Param::value("quote", "the character around quoted fields; None: fields are not quoted").or("'\"'"),
        ],
        summary: "the rows of a CSV file as dicts, or as lists where it has no header",
        doc: "Rows as Python's csv.DictReader gives them: every field a str; where a row is short the missing fields are None, and what is too much \
              is a list under the key None; a notice says in which line such a row begins, and the inspector how many there were. Fields may be quoted and hold delimiters, line ends and doubled quotes (RFC 4180); empty lines are no rows. \
              A column name that comes twice becomes name_2, and a notice says so. With header=False each row is a list, as csv.reader gives them; with a list of names the first row is data, too. \
              With types=True each field is taken for itself: -?(0|[1-9][0-9]*) is an int of any size, the same with a fraction or an exponent a float, \
              true, True, TRUE and their opposites are bools, an empty field is None, and anything else (007, +1, .5, nan) stays text. \
              A file whose name ends in .gz or .zst is read through, \
              and one that begins with the byte order mark of UTF-16 is read as that. \
              A byte order mark at the start is dropped; bytes that are not UTF-8 become lone surrogates, as in read_lines. A row of more \
              than 16 MiB is cut, and a notice says so, as one does of a quote that is never closed and of a header that seems to have another \
              delimiter. The file is opened when the first row is asked for.",
        asks: "nothing: it is a source; a demand of n gives at most n rows",
        example: Example {
            text: "read_csv(\"sample_data/people.csv\") | map(_[\"country\"]) | islice(2)",
            output: &["'GR'", "'BR'"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let path = bound.path("path")?.unwrap_or(Str::EMPTY);
    let delimiter = match bound.text("delimiter")? {
        Some(delimiter) => one_byte("delimiter", &delimiter)?,
        None if says_tabs(&path.to_text()) => b'\t',
        None => b',',
    };
    let quote = match bound.get("quote") {
        None => Some(b'"'),
        Some(_) => bound.text("quote")?.map(|quote| one_byte("quote", &quote)).transpose()?,
    };
    if matches!(delimiter, b'\n' | b'\r') || quote == Some(delimiter) {
        return Err(value_error("bad delimiter value"));
    }
    if matches!(quote, Some(b'\n' | b'\r')) {
        return Err(value_error("bad quotechar value"));
    }
    Ok(Built::new(
        Pulled::new(ReadCsv {
            file: LineFile::new(&path, world, Cutter::new(delimiter, quote))?,
            columns: columns(bound.get("header"))?,
            types: bound.flag("types").unwrap_or(false),
            pieces: VecDeque::new(),
            table: None,
            ended: false,
            row: 0,
            in_place: 0,
            ragged: Ragged::default(),
        }),
        Vec::new(),
    ))
}

fn one_byte(name: &str, given: &Str) -> Result<u8, Exc> {
    match given.as_bytes() {
        [one] => Ok(*one),
        _ if given.char_len() == 1 => Err(value_error(format!("read_csv() argument '{name}' must be ASCII"))),
        _ => Err(type_error(format!("\"{name}\" must be a 1-character string"))),
    }
}

/// Whether a name is that of a table with tabs, compressed or not.
fn says_tabs(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let name = [".gz", ".zst"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(&name);
    name.ends_with(".tsv") || name.ends_with(".tab")
}

fn columns(header: Option<&Value>) -> Result<Columns, Exc> {
    let names = match header {
        Some(Value::List(list)) => list.items.borrow().clone(),
        Some(Value::Tuple(tuple)) => tuple.items.to_vec(),
        Some(other) if !other.is_true() => return Ok(Columns::None(None)),
        _ => return Ok(Columns::Unread),
    };
    let name = |value: &Value| match value {
        Value::Str(name) => Ok(name.clone()),
        other => {
            Err(type_error(format!("read_csv() argument 'header' must name columns by str, not {}", other.type_name())))
        }
    };
    let names = names.iter().map(name).collect::<Result<Vec<_>, Exc>>()?;
    Ok(Columns::Named(Rc::new(Shape::new(distinct(names, |_, _| {})))))
}

#[derive(Debug)]
struct ReadCsv {
    file: LineFile<Cutter>,
    columns: Columns,
    /// Whether fields become what they say.
    types: bool,
    /// Rows that were read and not given out, in order.
    pieces: VecDeque<Piece>,
    /// The first of the pieces as a table, once some of it was given out.
    table: Option<Rc<Table>>,
    ended: bool,
    /// Rows given out.
    row: u64,
    /// Rows that stand where they were read.
    in_place: u64,
    ragged: Ragged,
}

/// What names the fields.
#[derive(Debug)]
enum Columns {
    /// The first row, which has not been read.
    Unread,
    Named(Rc<Shape>),
    /// Nothing: rows are lists; how many fields the first has, once it was read.
    None(Option<usize>),
}

impl ReadCsv {
    /// The names in the first row, made distinct.
    fn name_columns(&self, cells: &Cells, row: &RowSpan, cx: &Context<'_>) -> Rc<Shape> {
        let given: Vec<Str> = cells.fields(row).collect();
        if let [only] = given.as_slice()
            && let Some(other) = [";", "\t", "|"].into_iter().find(|other| only.to_text().contains(other))
        {
            let (name, other) = (self.file.name(), Value::from(other).repr());
            cx.notice(format!(
                "{name}: the header is one column, with {other} in it: delimiter={other} takes it apart"
            ));
        }
        let names = distinct(given, |old, new| {
            let (path, old, new) = (self.file.name(), old.to_text(), new.to_text());
            cx.notice(format!("{path}: the column name '{old}' comes again and became '{new}'"));
        });
        Rc::new(Shape::new(names))
    }

    /// The next rows that were read, at most `most`; nothing where there are none.
    fn take_rows(&mut self, most: usize, cx: &Context<'_>) -> Option<Chunk> {
        loop {
            let piece = self.pieces.front_mut()?;
            if std::mem::take(&mut piece.cut) > 0 {
                cx.notice(format!("{}: a row was longer than 16 MiB and was cut", self.file.name()));
            }
            if piece.next == piece.end {
                let over = self.pieces.pop_front();
                self.table = None;
                self.file.recycle(over.and_then(|piece| Rc::into_inner(piece.cells)).and_then(Cells::into_plain));
                continue;
            }
            if matches!(self.columns, Columns::Unread) {
                let (cells, row) = (Rc::clone(&piece.cells), piece.next);
                piece.next += 1;
                self.columns = Columns::Named(self.name_columns(&cells, &cells.rows()[row], cx));
                continue;
            }
            let from = piece.next;
            piece.next = piece.end.min(from + most);
            let (cells, to) = (Rc::clone(&piece.cells), piece.next);
            return Some(self.rows(&cells, from..to, cx));
        }
    }

    fn rows(&mut self, cells: &Rc<Cells>, numbers: Range<usize>, cx: &Context<'_>) -> Chunk {
        let spans = &cells.rows()[numbers.clone()];
        let value = if self.types { typed } else { Value::Str };
        let (ragged, file) = (&mut self.ragged, self.file.name());
        let shape = match &mut self.columns {
            Columns::Named(shape) => shape,
            Columns::None(width) => {
                let list = |span: &RowSpan| {
                    let fields = span.fields as usize;
                    let width = *width.get_or_insert(fields);
                    if fields != width {
                        ragged.met(file, cells.line_of(span), fields, (width, FIRST_ROW), cx);
                    }
                    Value::list(cells.fields(span).map(value).collect())
                };
                return spans.iter().map(list).collect::<Vec<_>>().into();
            }
            Columns::Unread => unreachable!("the first row has named the columns"),
        };
        let columns = shape.names().len();
        let table = self.table.get_or_insert_with(|| Rc::new(Table::new(Rc::clone(shape), Rc::clone(cells))));
        if !self.types && spans.iter().all(|span| span.fields as usize == columns) {
            let mut rows = Rows::new(Rc::clone(table), numbers.map(|number| number as u32).collect());
            return if rows.len() == 1 { Chunk::one(rows.take_next().unwrap_or_default()) } else { rows.into() };
        }
        let row = |(number, span): (usize, &RowSpan)| {
            let fields = span.fields as usize;
            if fields == columns && !self.types {
                return Rows::new(Rc::clone(table), vec![number as u32]).take_next().unwrap_or_default();
            }
            let values = cells.fields(span).map(value);
            if fields == columns {
                return Dict::from_shape(Rc::clone(shape), values.collect()).into();
            }
            ragged.met(file, cells.line_of(span), fields, (columns, "the header"), cx);
            fitted(shape, values).into()
        };
        numbers.zip(spans).map(row).collect::<Vec<_>>().into()
    }
}

/// A row that does not fit the header, as `csv.DictReader` has it.
fn fitted(shape: &Shape, mut fields: impl Iterator<Item = Value>) -> Dict {
    let named = shape.names().iter().map(|name| (Key::text(name.clone()), fields.next().unwrap_or_default()));
    let mut map: Map = named.collect();
    let rest: Vec<Value> = fields.collect();
    if !rest.is_empty() {
        map.insert(Key::new(Value::None).expect("None is hashable"), Value::list(rest));
    }
    Dict::from_map(map)
}

impl Source for ReadCsv {
    fn go_on(&mut self, demand: usize, cx: &mut Context<'_>) -> Result<Step, Exc> {
        loop {
            if let Some(rows) = self.take_rows(demand, cx) {
                self.row += rows.len() as u64;
                cx.spend(rows.len() as u64);
                return Ok(Step::Emit(rows));
            }
            if self.ended {
                return Ok(Step::Return(Value::None));
            }
            let fuelled = cx.spend(UNFINISHED_FUEL);
            match self.file.fetch(demand, cx)? {
                Fetched::Block { made: cut, .. } => {
                    self.in_place += cut.in_place();
                    if let Some(line) = cut.unclosed {
                        let name = self.file.name();
                        cx.notice(format!(
                            "{name}, line {line}: a quote is never closed, so that the row goes on to the end"
                        ));
                    }
                    cut.append_to(&mut self.pieces);
                }
                Fetched::Pending => return Ok(self.file.wait()),
                Fetched::End => self.ended = true,
                Fetched::Unfinished => {}
            }
            if !fuelled {
                return Ok(Step::OutOfFuel);
            }
        }
    }

    fn held_bytes(&self) -> usize {
        let pieces: usize = self.pieces.iter().map(|piece| piece.cells.held_bytes()).sum();
        pieces + self.file.held_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        let mut facts = self.file.facts();
        facts.push(("row".to_owned(), self.row.to_string()));
        if let Columns::Named(shape) = &self.columns {
            facts.push(("columns".to_owned(), shape.names().len().to_string()));
        }
        facts.push(("rows that stand where they were read".to_owned(), self.in_place.to_string()));
        facts.extend(self.ragged.fact());
        facts
    }
}
