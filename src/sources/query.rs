//! `query`: the rows that an SQLite database answers.

use std::path::PathBuf;
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::InterruptHandle;
use rusqlite::types::{Value as Parameter, ValueRef};

use super::columns::distinct;
use super::database::{Database, Problem, problem};
use super::input::{cannot_open, claim_file, directory, to_path};
use super::pulled::{Pulled, Source};
use super::queue::{Came, Giver, Queue};
use crate::catalog::{Bound, Built, Class, Example, Param, Role, StageDef, StageDoc};
use crate::machine::{Context, Holds, InputFile, Step, WaitFor, World};
use crate::value::{
    Dict, Exc, ExcType, Exception, Number, Shape, Str, Value, number, os_error, type_error, value_error,
};

/// How many batches wait in the queue.
const QUEUE: usize = 1;
/// A batch is closed at so many rows, or at so many bytes; the first ones are smaller.
const ROWS: usize = 256;
const BATCH: usize = 256 << 10;

/// `query(database, sql, *parameters)`.
pub static QUERY: StageDef = StageDef {
    doc: StageDoc {
        name: "query",
        keywords: &["sqlite", "sql", "database", "select", "table", "cursor", "db"],
        class: Class::Source,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param { role: Role::Path, ..Param::value("database", "the SQLite file") },
            Param::value("sql", "one statement that gives rows, with ? for each parameter"),
            Param { variadic: true, ..Param::value("parameters", "what the question marks stand for") },
        ],
        summary: "the rows that an SQLite database answers, as dicts",
        doc: "Runs one statement and gives its rows as dicts under the columns' names; a name that comes twice becomes name_2, and a notice says so. \
              INTEGER is an int, REAL a float, TEXT a str, BLOB bytes, NULL is None; parameters are what sqlite3 takes. \
              The file is opened read-only when the first row is asked for, and nothing is written to it or beside it: a statement \
              that gives no rows is refused, and so is a database whose write-ahead log cannot be read without writing. \
              Rows are fetched on a thread of its own, at most a few hundred ahead; what that waits for keeps nobody else. What SQLite says is \
              a ValueError, or an OSError where it lies with the file. (Python, sqlite3.Cursor; SQLite, URI filenames)",
        asks: "nothing: it is a source; a demand of n gives at most n rows",
        example: Example {
            text: "query(\"shop.db\", \"select name, price from items where price > ? order by price\", 5)",
            output: &["{'name': 'tea', 'price': 7}", "{'name': 'pot', 'price': 19.5}"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let database = bound.path("database")?.unwrap_or(Str::EMPTY);
    if database == Str::from("-") {
        return Err(value_error("query() cannot read a database from the standard input"));
    }
    let sql = bound.text("sql")?.unwrap_or(Str::EMPTY).to_text().into_owned();
    let parameters = bound.rest().iter().enumerate().map(parameter).collect::<Result<_, Exc>>()?;
    let query = Query {
        claim: world.inputs().declare(&database),
        path: to_path(&database)?,
        asked: Some(Asked { sql, parameters }),
        running: None,
        shape: Rc::default(),
        rows: Vec::new().into_iter(),
        held: 0,
        row: 0,
    };
    Ok(Built::new(Pulled::new(query), Vec::new()))
}

fn parameter((at, value): (usize, &Value)) -> Result<Parameter, Exc> {
    match value {
        Value::None => Ok(Parameter::Null),
        Value::Str(text) => Ok(Parameter::Text(text.to_text().into_owned())),
        Value::Bytes(bytes) => Ok(Parameter::Blob(bytes.to_vec())),
        _ => match number(value) {
            Some(Number::Small(n)) => Ok(Parameter::Integer(n)),
            Some(Number::Float(x)) => Ok(Parameter::Real(x)),
            Some(Number::Big(_)) => {
                let text = "Python int too large to convert to SQLite INTEGER";
                Err(Exception::with_message(ExcType::OverflowError, text))
            }
            None => {
                let type_name = value.type_name();
                Err(type_error(format!("Error binding parameter {}: type '{type_name}' is not supported", at + 1)))
            }
        },
    }
}

/// What the thread is asked.
#[derive(Debug)]
struct Asked {
    sql: String,
    parameters: Vec<Parameter>,
}

/// What the thread answers.
#[derive(Debug)]
enum Answer {
    Columns(Vec<String>),
    /// With the bytes that they take.
    Rows(Vec<Vec<Cell>>, usize),
    Notice(String),
    Failed(Problem),
}

/// A value as the thread hands it over.
#[derive(Debug)]
enum Cell {
    Null,
    Int(i64),
    Real(f64),
    Text(Vec<u8>),
    Blob(Vec<u8>),
}

impl Cell {
    fn of(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Null => Self::Null,
            ValueRef::Integer(n) => Self::Int(n),
            ValueRef::Real(x) => Self::Real(x),
            ValueRef::Text(text) => Self::Text(text.to_vec()),
            ValueRef::Blob(bytes) => Self::Blob(bytes.to_vec()),
        }
    }

    fn bytes(&self) -> usize {
        size_of::<Self>()
            + match self {
                Self::Text(bytes) | Self::Blob(bytes) => bytes.len(),
                _ => 0,
            }
    }

    fn into_value(self) -> Value {
        match self {
            Self::Null => Value::None,
            Self::Int(n) => Value::Int(n),
            Self::Real(x) => Value::Float(x),
            Self::Text(text) => Value::Str(Str::decode(&text)),
            Self::Blob(bytes) => Value::Bytes(bytes.into()),
        }
    }
}

/// A statement that is being run; dropped, it is broken off.
#[derive(Debug)]
struct Running {
    answers: Queue<Answer>,
    interrupt: Arc<Mutex<Option<Interrupt>>>,
}

struct Interrupt(InterruptHandle);

impl std::fmt::Debug for Interrupt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Interrupt")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(interrupt) = self.interrupt.lock().unwrap_or_else(PoisonError::into_inner).take() {
            interrupt.0.interrupt();
        }
    }
}

#[derive(Debug)]
struct Query {
    claim: Rc<InputFile>,
    path: PathBuf,
    asked: Option<Asked>,
    running: Option<Running>,
    shape: Rc<Shape>,
    rows: std::vec::IntoIter<Vec<Cell>>,
    /// What the rows took when they came, in bytes.
    held: usize,
    row: u64,
}

impl Query {
    fn start(&self, asked: Asked, cx: &Context<'_>) -> Result<Running, Exc> {
        let name = self.claim.name();
        let metadata = std::fs::metadata(&self.path).map_err(|error| cannot_open(&error, &self.path, name))?;
        if metadata.is_dir() {
            return Err(directory(name));
        }
        claim_file(&self.claim, &metadata);
        let interrupt = Arc::default();
        let (path, ours) = (self.path.clone(), Arc::clone(&interrupt));
        let work = move |giver: &Giver<Answer>| {
            if let Err(problem) = run(&path, &asked, &ours, giver) {
                giver.give(Answer::Failed(problem));
            }
        };
        let answers = Queue::start("drip-query", QUEUE, cx.world().waker().to_fn(), work);
        Ok(Running { answers: answers.map_err(|error| os_error(&error, Some(name)))?, interrupt })
    }

    fn failed(&self, problem: Problem) -> Exc {
        let exc = match problem.of_file {
            true => Exception::with_message(ExcType::OSError, format!("{}: {}", self.claim.name(), problem.text)),
            false => value_error(problem.text),
        };
        if let Some(help) = problem.help {
            exc.advise(help);
        }
        exc
    }
}

fn asked_wrong(text: String) -> Problem {
    Problem { of_file: false, text, help: None }
}

/// Runs the statement to its end, or until nobody takes its rows.
fn run(
    path: &std::path::Path,
    asked: &Asked,
    interrupt: &Mutex<Option<Interrupt>>,
    giver: &Giver<Answer>,
) -> Result<(), Problem> {
    let database = Database::open(path)?;
    let connection = &database.connection;
    let handle = Interrupt(connection.get_interrupt_handle());
    *interrupt.lock().unwrap_or_else(PoisonError::into_inner) = Some(handle);
    let said = |error: rusqlite::Error| problem(&error, Some(connection));
    let mut statement = connection.prepare(&asked.sql).map_err(said)?;
    if statement.column_count() == 0 || !statement.readonly() {
        let mut problem = asked_wrong("query() only reads: this statement gives no rows".to_owned());
        problem.help = Some("give it one select".to_owned());
        return Err(problem);
    }
    let (wanted, given) = (statement.parameter_count(), asked.parameters.len());
    if wanted != given {
        let text = "Incorrect number of bindings supplied. The current statement uses";
        return Err(asked_wrong(format!("{text} {wanted}, and there are {given} supplied.")));
    }
    let columns = statement.column_count();
    if !giver.give(Answer::Columns(statement.column_names().map(str::to_owned).collect())) {
        return Ok(());
    }
    let mut rows = statement.query(rusqlite::params_from_iter(&asked.parameters)).map_err(said)?;
    let (mut batch, mut bytes, mut most) = (Vec::new(), 0, 1);
    loop {
        let row = match rows.next() {
            Ok(row) => row,
            Err(error) => {
                // What came before is whole.
                let _ = batch.is_empty() || giver.give(Answer::Rows(batch, bytes));
                return Err(said(error));
            }
        };
        let over = row.is_none();
        if let Some(row) = row {
            let cells: rusqlite::Result<Vec<Cell>> = (0..columns).map(|at| row.get_ref(at).map(Cell::of)).collect();
            let cells = cells.map_err(said)?;
            bytes += cells.iter().map(Cell::bytes).sum::<usize>();
            batch.push(cells);
        }
        if !batch.is_empty() && (over || batch.len() >= most || bytes >= BATCH) {
            if !giver.give(Answer::Rows(std::mem::take(&mut batch), bytes)) {
                return Ok(());
            }
            (bytes, most) = (0, (most * 2).min(ROWS));
        }
        if over {
            if let Some(text) = database.disturbed() {
                giver.give(Answer::Notice(text));
            }
            return Ok(());
        }
    }
}

impl Source for Query {
    fn go_on(&mut self, demand: usize, cx: &mut Context<'_>) -> Result<Step, Exc> {
        loop {
            if self.rows.len() > 0 {
                let row = |cells: Vec<Cell>| {
                    let values = cells.into_iter().map(Cell::into_value).collect();
                    Value::from(Dict::from_shape(Rc::clone(&self.shape), values))
                };
                let rows: Vec<Value> = self.rows.by_ref().take(demand).map(row).collect();
                self.row += rows.len() as u64;
                cx.spend(rows.len() as u64);
                return Ok(Step::Emit(rows.into()));
            }
            if let Some(asked) = self.asked.take() {
                self.running = Some(self.start(asked, cx)?);
            }
            let Some(running) = &self.running else { return Ok(Step::Return(Value::None)) };
            match running.answers.take() {
                Came::Something(Answer::Columns(names)) => {
                    let names = names.into_iter().map(Str::from).collect();
                    let names = distinct(names, |old, new| {
                        let (old, new) = (old.to_text(), new.to_text());
                        cx.notice(format!("the column name '{old}' comes again and became '{new}'"));
                    });
                    self.shape = Rc::new(Shape::new(names));
                }
                Came::Something(Answer::Rows(rows, bytes)) => (self.rows, self.held) = (rows.into_iter(), bytes),
                Came::Something(Answer::Notice(text)) => cx.notice(format!("{}: {text}", self.claim.name())),
                Came::Something(Answer::Failed(problem)) => {
                    self.running = None;
                    return Err(self.failed(problem));
                }
                Came::Nothing => return Ok(Step::Wait(WaitFor::new(format!("rows of {}", self.claim.name())))),
                Came::End => self.running = None,
            }
        }
    }

    fn held_bytes(&self) -> usize {
        if self.rows.len() > 0 { self.held } else { 0 }
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![("path".to_owned(), self.claim.name().to_owned()), ("row".to_owned(), self.row.to_string())]
    }
}
