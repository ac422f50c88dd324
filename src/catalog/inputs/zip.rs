//! `zip`: an item of each input at a time.

use std::rc::Rc;

use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{
    Chunk, Context, Coroutine, Demand, Holds, Iter, Request, Resume, StageInfo, StageRecord, Step, TakenOne, World,
};
use crate::value::{Exc, Type, Value, value_error};

pub(super) static ZIP: StageDef = StageDef {
    doc: StageDoc {
        name: "zip",
        keywords: &["pair", "combine", "lockstep", "parallel"],
        class: Class::Inputs,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::iterables("the inputs"),
            Param::value("strict", "whether inputs of different length are an error").or("False").by_keyword(),
        ],
        summary: "an item of each input at a time, as tuples",
        doc: "Gives tuples of one item of each input, asked in order, and ends with the shortest: what the inputs \
              before it gave for the tuple that did not come about is lost. With strict, an input that is shorter or \
              longer than those before it is a ValueError. (Python, Built-in Functions: zip)",
        asks: "1 for n; n where every input is pure and endless or of known length",
        example: Example { text: r#"count(1) | zip("ab")"#, output: &["(1, 'a')", "(2, 'b')"] },
    },
    class: Some(Type::Zip),
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let inputs = bound.iters(world)?;
    let strict = bound.flag("strict").unwrap_or(false);
    Ok(Built::new(Zip::new(&inputs, strict), inputs))
}

/// Rows of `inputs` for a stage that asks several in step and has no place for another stage on the canvas.
pub(in crate::catalog) fn zip_unseen(inputs: &[Iter], world: &Rc<World>) -> Iter {
    let info = StageInfo { name: "zip".to_owned(), class: Some(Type::Zip), internal: true, ..StageInfo::default() };
    Iter::new(world, info, Box::new(Zip::new(inputs, false)), inputs)
}

#[derive(Debug)]
struct Zip {
    inputs: Vec<Iter>,
    strict: bool,
    /// Whether no input asks what another one asks, so that their order matters only within each.
    apart: bool,
    /// How many rows are being gathered.
    rows: usize,
    /// What the inputs gave for them: `rows` items each.
    columns: Vec<Chunk>,
    /// What the first of two gave for the row that is next, where the second had nothing at hand.
    first: Option<Value>,
    /// With strict, once the first has ended: all the others have to end too.
    ending: bool,
}

impl Zip {
    fn new(inputs: &[Iter], strict: bool) -> Self {
        Self {
            inputs: inputs.to_vec(),
            strict,
            apart: are_apart(inputs),
            rows: 1,
            columns: Vec::with_capacity(inputs.len()),
            first: None,
            ending: false,
        }
    }

    /// How many rows there are for certain, at most `owed`: only those may be gathered column by column.
    fn certain(&self, owed: usize) -> usize {
        if owed == 1 || !self.apart {
            return 1;
        }
        let certain = |input: &Iter| match input.record().info.endless {
            _ if input.is_effectful() => 1,
            true => owed,
            false => input.remaining().unwrap_or(1),
        };
        self.inputs.iter().map(certain).min().unwrap_or(1).clamp(1, owed)
    }

    fn begin(&mut self, owed: usize) -> Step {
        if self.inputs.is_empty() {
            return Step::Return(Value::None);
        }
        let rows = if self.first.is_some() { 1 } else { self.certain(owed) };
        self.gather(rows);
        self.go_on()
    }

    /// So many rows are gathered from now on.
    fn gather(&mut self, rows: usize) {
        self.rows = rows;
        self.columns.clear();
        self.ending = false;
    }

    fn ask(&self, input: usize) -> Step {
        Step::Ask(self.inputs[input].clone(), Request::Next(Demand::new(self.rows)))
    }

    /// Asks for the next column.
    fn go_on(&mut self) -> Step {
        self.keep_first();
        self.ask(self.columns.len())
    }

    /// What the first gave is the first column.
    fn keep_first(&mut self) {
        if let Some(first) = self.first.take() {
            self.columns.push(Chunk::one(first));
        }
    }

    fn column(&mut self, items: Chunk, cx: &mut Context<'_>) -> Step {
        self.keep_first();
        if self.ending {
            let at = self.columns.len();
            return Step::Raise(uneven(at, "longer"));
        }
        if items.len() < self.rows {
            // Rows that are complete go out before anybody is asked again.
            self.rows = items.len();
            self.shorten(self.rows, cx);
        }
        self.columns.push(items);
        if self.columns.len() < self.inputs.len() {
            return self.ask(self.columns.len());
        }
        cx.spend(self.rows as u64);
        if self.rows == 1 {
            return Step::Emit(Chunk::one(self.row()));
        }
        let rows: Vec<Value> = (0..self.rows).map(|_| self.row()).collect();
        Step::Emit(rows.into())
    }

    fn row(&mut self) -> Value {
        Value::tuple(self.columns.iter_mut().filter_map(Iterator::next).collect())
    }

    /// Keeps the first `n` items of each column and gives the others back.
    fn shorten(&mut self, n: usize, cx: &mut Context<'_>) {
        for (input, column) in self.inputs.iter().zip(&mut self.columns) {
            if column.len() > n {
                let kept = column.split_front(n);
                cx.put_back(input, std::mem::replace(column, kept));
            }
        }
    }

    /// The row at hand does not come about: what it took of the inputs before is lost, as in CPython.
    fn lose_row(&mut self, cx: &mut Context<'_>) {
        self.keep_first();
        self.shorten(1, cx);
        cx.drop_items(self.columns.len() as u64);
    }

    fn ended(&mut self, cx: &mut Context<'_>) -> Step {
        let at = self.columns.len();
        if self.strict && (at == 0 || self.ending) {
            // An empty column stands for one that has ended in time.
            self.ending = true;
            self.rows = 1;
            self.columns.push(Chunk::default());
            let next = self.columns.len();
            return if next < self.inputs.len() { self.ask(next) } else { Step::Return(Value::None) };
        }
        self.lose_row(cx);
        if self.strict { Step::Raise(uneven(at, "shorter")) } else { Step::Return(Value::None) }
    }
}

/// CPython's `ValueError` for input number `at`, from 0, beside those before it.
fn uneven(at: usize, how: &str) -> Exc {
    let others = if at == 1 { " 1".to_owned() } else { format!("s 1-{at}") };
    value_error(format!("zip() argument {} is {how} than argument{others}", at + 1))
}

/// Whether nothing above one of these is above another one, too, as far as that is quickly told.
fn are_apart(inputs: &[Iter]) -> bool {
    fn above(record: &Rc<StageRecord>, seen: &mut Vec<Rc<StageRecord>>, all: &mut Vec<Rc<StageRecord>>) -> bool {
        if all.iter().any(|other| Rc::ptr_eq(other, record)) {
            return false;
        }
        if seen.iter().any(|other| Rc::ptr_eq(other, record)) {
            return true;
        }
        seen.push(Rc::clone(record));
        record.inputs.borrow().iter().all(|input| above(input, seen, all))
    }
    let mut all = Vec::new();
    inputs.iter().all(Iter::has_few_above)
        && inputs.iter().all(|input| {
            let mut seen = Vec::new();
            let apart = above(input.record(), &mut seen, &mut all);
            all.extend(seen);
            apart
        })
}

impl Coroutine for Zip {
    fn relays(&mut self) -> Option<Iter> {
        self.gather(1);
        self.inputs.get(usize::from(self.first.is_some())).cloned()
    }

    fn take_one(&mut self, item: Value, _: &mut Context<'_>) -> TakenOne {
        if self.rows != 1 || self.ending {
            return TakenOne::Not(item);
        }
        if let Some(first) = self.first.take() {
            return TakenOne::Give(Value::pair(first, item));
        }
        if let ([_, _], [first]) = (self.inputs.as_slice(), self.columns.as_mut_slice()) {
            return TakenOne::Give(Value::pair(first.next().unwrap_or_default(), item));
        }
        self.columns.push(Chunk::one(item));
        match self.inputs.get(self.columns.len()) {
            Some(next) => TakenOne::Ask(next.clone()),
            None => TakenOne::Give(self.row()),
        }
    }

    fn next_pair(&mut self, record: &StageRecord) -> Option<Option<(Value, Value)>> {
        let [a, b] = self.inputs.as_slice() else { return None };
        if self.strict {
            return None;
        }
        let first = match self.first.take() {
            Some(first) => first,
            None => match a.hosted_item(record)? {
                Some(first) => first,
                None => return Some(None),
            },
        };
        match b.hosted_item(record) {
            Some(Some(second)) => Some(Some((first, second))),
            // The row does not come about.
            Some(None) => {
                record.drop_items(1);
                Some(None)
            }
            None => {
                self.first = Some(first);
                None
            }
        }
    }

    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(demand) => self.begin(demand.get()),
            Resume::Items(items) => self.column(items, cx),
            Resume::End(_) => self.ended(cx),
            Resume::Raised(exc) => {
                self.lose_row(cx);
                Step::Raise(exc)
            }
            Resume::Throw(exc) => Step::Raise(exc),
            Resume::Close => Step::Return(Value::None),
            Resume::Send(_) => self.begin(1),
            Resume::Returned(_) | Resume::Pending | Resume::Wake | Resume::Continue => self.go_on(),
        }
    }

    fn remaining(&self) -> Option<usize> {
        if !self.apart || self.strict || self.first.is_some() {
            return None;
        }
        let left = |input: &Iter| if input.record().info.endless { Some(usize::MAX) } else { input.remaining() };
        let least = self.inputs.iter().map(left).try_fold(usize::MAX, |least, left| Some(least.min(left?)))?;
        (least < usize::MAX || self.inputs.is_empty()).then_some(if self.inputs.is_empty() { 0 } else { least })
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    fn strict(lists: Vec<Value>) -> Vec<String> {
        Trial::named("zip", lists, &[("strict", Value::Bool(true))]).all(10)
    }

    #[test]
    fn the_shortest_ends_it_and_the_row_that_did_not_come_about_is_lost() {
        let trial = Trial::of("zip", vec![list([1, 2, 3]), list([10, 20])]);
        assert_eq!(trial.all(10), ["(1, 10)", "(2, 20)"]);
        let meter = &trial.iter().record().meter;
        assert_eq!((meter.items_in.get(), meter.dropped.get()), (5, 1));
    }

    #[test]
    fn strict_tells_which_is_shorter_or_longer_in_cpython_s_words() {
        let (a, b) = (list([1]), list([1, 3]));
        assert_eq!(
            strict(vec![a.clone(), b.clone(), a.clone()])[1],
            "ValueError: zip() argument 2 is longer than argument 1"
        );
        assert_eq!(
            strict(vec![b.clone(), b.clone(), a.clone()])[1],
            "ValueError: zip() argument 3 is shorter than arguments 1-2"
        );
        assert_eq!(strict(vec![b.clone(), a.clone()])[1], "ValueError: zip() argument 2 is shorter than argument 1");
        assert_eq!(
            strict(vec![a.clone(), a.clone(), b])[1],
            "ValueError: zip() argument 3 is longer than arguments 1-2"
        );
        assert_eq!(strict(vec![a.clone(), a]), ["(1, 1)"]);
    }

    #[test]
    fn an_iterator_zipped_with_itself_gives_its_items_in_turn() {
        let numbers = Trial::stage("range", vec![Value::Int(6)]);
        let trial = Trial::of("zip", vec![numbers.clone(), numbers]);
        assert_eq!(trial.all(10), ["(0, 1)", "(2, 3)", "(4, 5)"]);
    }

    #[test]
    fn of_nothing_is_nothing() {
        assert!(Trial::of("zip", vec![]).all(10).is_empty());
    }
}
