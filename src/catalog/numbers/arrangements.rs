//! `product`, `permutations`, `combinations` and `combinations_with_replacement`: all ways to choose.

use std::rc::Rc;

use crate::catalog::each::fact;
use crate::catalog::kept::Kept;
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Coroutine, Demand, Holds, Iter, Request, Resume, Step, World};
use crate::value::{Exc, Type, Value, check_size, type_error, value_error};

const ITEMS: Param = Param::iterable("what is chosen from");
const LENGTH: Param = Param::value("r", "how many are chosen each time");

const fn doc(name: &'static str, keywords: &'static [&'static str], params: &'static [Param]) -> StageDoc {
    StageDoc {
        name,
        keywords,
        class: Class::Source,
        holds: Holds::All,
        endless: false,
        params,
        summary: "",
        doc: "",
        asks: "everything, before it gives anything",
        example: Example { text: "", output: &[] },
    }
}

pub(super) static PRODUCT: StageDef = StageDef {
    doc: StageDoc {
        summary: "every choice of one item of each input, as tuples",
        doc: "Reads all inputs, one after the other, and then gives a tuple for every choice of one item of each, the \
              last changing fastest, as nested loops do. With repeat the inputs are taken that many times over. It \
              holds the items, and no more than one tuple at a time. (Python, itertools.product)",
        example: Example {
            text: r#"product("ab", [1, 2])"#,
            output: &["('a', 1)", "('a', 2)", "('b', 1)", "('b', 2)"],
        },
        ..doc(
            "product",
            &["cartesian", "cross join", "nested loops", "grid"],
            &[
                Param::iterables("what is chosen from, one of each"),
                Param::value("repeat", "how many times over the inputs are taken").or("1").by_keyword(),
            ],
        )
    },
    class: Some(Type::Product),
    effectful: false,
    live: false,
    build: |bound, world| {
        let repeat = usize::try_from(bound.int("repeat")?.unwrap_or(1))
            .map_err(|_| value_error("repeat argument cannot be negative"))?;
        let inputs = bound.iters(world)?;
        check_size(inputs.len().checked_mul(repeat).and_then(|n| n.checked_mul(size_of::<Value>())))?;
        Ok(Built::new(Arrangements::new(&inputs, Way::Product { repeat }), inputs))
    },
};

pub(super) static PERMUTATIONS: StageDef = StageDef {
    doc: StageDoc {
        summary: "every way to put r of the items in a row, as tuples",
        doc: "Reads everything and then gives each arrangement of r different places, in the order of the places; without \
              r, of all. Items are told apart by their place, not by their value. It holds the items, and no more than \
              one tuple at a time. (Python, itertools.permutations)",
        example: Example {
            text: r#"permutations("abc", 2) | islice(3)"#,
            output: &["('a', 'b')", "('a', 'c')", "('b', 'a')"],
        },
        ..doc("permutations", &["orders", "arrangements", "anagrams"], &[ITEMS, LENGTH.or("None")])
    },
    class: Some(Type::Permutations),
    effectful: false,
    live: false,
    build: |bound, world| {
        let length = match bound.given("r") {
            None => None,
            Some(Value::Int(_) | Value::Big(_) | Value::Bool(_)) => Some(length(bound)?),
            Some(_) => return Err(type_error("Expected int as r")),
        };
        choose(bound, world, Way::Permutations { length })
    },
};

pub(super) static COMBINATIONS: StageDef = StageDef {
    doc: StageDoc {
        summary: "every choice of r of the items, as tuples",
        doc: "Reads everything and then gives each choice of r different places, the places ascending. Items are told \
              apart by their place, not by their value. It holds the items, and no more than one tuple at a time. \
              (Python, itertools.combinations)",
        example: Example { text: r#"combinations("abc", 2)"#, output: &["('a', 'b')", "('a', 'c')", "('b', 'c')"] },
        ..doc("combinations", &["choose", "subsets", "pairs"], &[ITEMS, LENGTH])
    },
    class: Some(Type::Combinations),
    effectful: false,
    live: false,
    build: |bound, world| choose(bound, world, Way::Combinations { length: length(bound)? }),
};

pub(super) static COMBINATIONS_WITH_REPLACEMENT: StageDef = StageDef {
    doc: StageDoc {
        summary: "every choice of r of the items, each as often as one likes, as tuples",
        doc: "Reads everything and then gives each choice of r places, the places never descending, so that an item may \
              come again. It holds the items, and no more than one tuple at a time. (Python, \
              itertools.combinations_with_replacement)",
        example: Example {
            text: r#"combinations_with_replacement("ab", 2)"#,
            output: &["('a', 'a')", "('a', 'b')", "('b', 'b')"],
        },
        ..doc("combinations_with_replacement", &["multisets", "choose with repetition"], &[ITEMS, LENGTH])
    },
    class: Some(Type::CombinationsWithReplacement),
    effectful: false,
    live: false,
    build: |bound, world| {
        let length = length(bound)?;
        check_size(length.checked_mul(size_of::<Value>()))?;
        choose(bound, world, Way::Replacing { length })
    },
};

fn length(bound: &Bound) -> Result<usize, Exc> {
    let r = bound.int("r")?.ok_or_else(|| type_error("'NoneType' object cannot be interpreted as an integer"))?;
    usize::try_from(r).map_err(|_| value_error("r must be non-negative"))
}

fn choose(bound: &Bound, world: &Rc<World>, way: Way) -> Result<Built, Exc> {
    let inputs = vec![bound.iter("iterable", world)?];
    Ok(Built::new(Arrangements::new(&inputs, way), inputs))
}

/// What is chosen, and how.
#[derive(Clone, Copy, Debug)]
enum Way {
    Product { repeat: usize },
    Permutations { length: Option<usize> },
    Combinations { length: usize },
    Replacing { length: usize },
}

#[derive(Debug)]
struct Arrangements {
    way: Way,
    /// Those that have not been read, the last first.
    unread: Vec<Iter>,
    pools: Vec<Kept>,
    /// The place of each item of the next tuple; `None` before all is read, and after the last tuple.
    next: Option<Vec<usize>>,
    /// For permutations: how many choices are left at each place, as CPython's `cycles`.
    cycles: Vec<usize>,
    given: u64,
    owed: usize,
    over: bool,
}

impl Arrangements {
    fn new(inputs: &[Iter], way: Way) -> Self {
        Self {
            way,
            unread: inputs.iter().rev().cloned().collect(),
            pools: inputs.iter().map(|_| Kept::default()).collect(),
            next: None,
            cycles: Vec::new(),
            given: 0,
            owed: 1,
            over: false,
        }
    }

    /// All is read: the first tuple, where there is any.
    fn begin(&mut self) {
        let size = self.pools.first_mut().map_or(0, |pool| pool.values().len());
        self.next = match self.way {
            Way::Product { repeat } => {
                let is_empty = repeat > 0 && self.pools.iter().any(|pool| pool.len() == 0);
                for pool in &mut self.pools {
                    pool.values();
                }
                (!is_empty).then(|| vec![0; self.pools.len() * repeat])
            }
            Way::Permutations { length } => {
                let length = length.unwrap_or(size);
                (length <= size).then(|| {
                    self.cycles = (0..length).map(|at| size - at).collect();
                    (0..size).collect()
                })
            }
            Way::Combinations { length } => (length <= size).then(|| (0..length).collect()),
            Way::Replacing { length } => (size > 0 || length == 0).then(|| vec![0; length]),
        };
        self.over = self.next.is_none();
    }

    /// The next tuple, and on to the one after it.
    fn tuple(&mut self) -> Option<Value> {
        let mut places = self.next.take()?;
        let length = if let Way::Permutations { .. } = self.way { self.cycles.len() } else { places.len() };
        let count = self.pools.len();
        let chosen = places[..length].iter().enumerate().map(|(at, place)| {
            let pool = if let Way::Product { .. } = self.way { at % count } else { 0 };
            (pool, *place)
        });
        let chosen: Vec<(usize, usize)> = chosen.collect();
        let items = chosen.into_iter().map(|(pool, place)| self.pools[pool].values()[place].clone()).collect();
        if self.advance(&mut places) {
            self.next = Some(places);
        } else {
            self.over = true;
        }
        self.given += 1;
        Some(Value::tuple(items))
    }

    /// On to the next choice of places; false after the last.
    fn advance(&mut self, places: &mut [usize]) -> bool {
        let size = |pool: &Kept| pool.len();
        let last = self.pools.first().map_or(0, size);
        let length = places.len();
        match self.way {
            Way::Product { .. } => {
                let count = self.pools.len();
                for at in (0..length).rev() {
                    places[at] += 1;
                    if places[at] < self.pools[at % count].len() {
                        return true;
                    }
                    places[at] = 0;
                }
                false
            }
            Way::Permutations { .. } => {
                for at in (0..self.cycles.len()).rev() {
                    self.cycles[at] -= 1;
                    if self.cycles[at] > 0 {
                        places.swap(at, length - self.cycles[at]);
                        return true;
                    }
                    places[at..].rotate_left(1);
                    self.cycles[at] = last - at;
                }
                false
            }
            Way::Combinations { .. } => {
                let Some(at) = (0..length).rev().find(|at| places[*at] < last - length + at) else { return false };
                let first = places[at] + 1;
                places[at..].iter_mut().zip(first..).for_each(|(place, to)| *place = to);
                true
            }
            Way::Replacing { .. } => {
                let Some(at) = (0..length).rev().find(|at| places[*at] + 1 < last) else { return false };
                let to = places[at] + 1;
                places[at..].fill(to);
                true
            }
        }
    }

    fn go_on(&mut self, cx: &mut Context<'_>) -> Step {
        if let Some(input) = self.unread.last() {
            return Step::Ask(input.clone(), Request::Next(Demand::FULL));
        }
        if self.next.is_none() && !self.over {
            self.begin();
        }
        let mut tuples = Vec::new();
        while tuples.len() < self.owed {
            let Some(tuple) = self.tuple() else { break };
            let size = if let Value::Tuple(tuple) = &tuple { tuple.items.len() } else { 1 };
            tuples.push(tuple);
            if !cx.spend(1 + size as u64 / 8) {
                break;
            }
        }
        match tuples.len() {
            0 => Step::Return(Value::None),
            _ => Step::Emit(tuples.into()),
        }
    }
}

impl Coroutine for Arrangements {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(demand) => self.owed = demand.get(),
            Resume::Send(_) => self.owed = 1,
            Resume::Items(mut items) => {
                cx.spend(items.len() as u64);
                let at = self.pools.len() - self.unread.len();
                self.pools[at].extend(&mut items);
            }
            Resume::End(_) => drop(self.unread.pop()),
            Resume::Raised(exc) | Resume::Throw(exc) => return Step::Raise(exc),
            Resume::Close => return Step::Return(Value::None),
            Resume::Returned(_) | Resume::Pending | Resume::Wake | Resume::Continue => {}
        }
        self.go_on(cx)
    }

    fn next_leaf(&mut self) -> Option<Option<Value>> {
        let begun = self.unread.is_empty() && (self.next.is_some() || self.over);
        begun.then(|| self.tuple())
    }

    fn survives_raise(&self) -> bool {
        self.unread.is_empty()
    }

    fn held_bytes(&self) -> usize {
        let places = self.next.as_ref().map_or(0, Vec::capacity) + self.cycles.capacity();
        self.pools.iter().map(Kept::held_bytes).sum::<usize>() + places * size_of::<usize>()
    }

    fn facts(&self) -> Vec<(String, String)> {
        let sizes: Vec<String> = self.pools.iter().map(|pool| pool.len().to_string()).collect();
        vec![fact("chosen from", sizes.join(" x ")), fact("given", self.given.to_string())]
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    /// What CPython 3.11 gives, without the commas.
    fn digits(name: &str, items: i64, r: Option<i64>) -> Vec<String> {
        let arguments = || std::iter::once(list(1..=items)).chain(r.map(Value::Int)).collect::<Vec<_>>();
        let one_by_one = Trial::of(name, arguments()).all(1);
        assert_eq!(Trial::of(name, arguments()).all(100), one_by_one);
        one_by_one.iter().map(|tuple| tuple.chars().filter(char::is_ascii_digit).collect()).collect()
    }

    #[test]
    fn in_the_order_of_cpython() {
        assert_eq!(digits("permutations", 3, None), ["123", "132", "213", "231", "312", "321"]);
        let two_of_four = ["12", "13", "14", "21", "23", "24", "31", "32", "34", "41", "42", "43"];
        assert_eq!(digits("permutations", 4, Some(2)), two_of_four);
        assert_eq!(digits("combinations", 4, Some(3)), ["123", "124", "134", "234"]);
        assert_eq!(digits("combinations", 4, Some(2)), ["12", "13", "14", "23", "24", "34"]);
        let with_replacement = ["11", "12", "13", "22", "23", "33"];
        assert_eq!(digits("combinations_with_replacement", 3, Some(2)), with_replacement);
    }

    #[test]
    fn choices_of_none_and_of_too_many() {
        for name in ["permutations", "combinations", "combinations_with_replacement"] {
            assert_eq!(Trial::of(name, vec![list([1]), Value::Int(0)]).all(10), ["()"]);
            assert_eq!(Trial::refused(name, vec![list([]), Value::Int(-1)]), "ValueError: r must be non-negative");
        }
        assert!(digits("permutations", 2, Some(3)).is_empty() && digits("combinations", 2, Some(3)).is_empty());
        assert!(digits("combinations_with_replacement", 0, Some(1)).is_empty());
        assert_eq!(Trial::of("permutations", vec![list([])]).all(10), ["()"]);
    }

    #[test]
    fn products_are_nested_loops() {
        let trial = Trial::of("product", vec![list([1, 2]), Value::from("ab"), list([7])]);
        assert_eq!(trial.all(10), ["(1, 'a', 7)", "(1, 'b', 7)", "(2, 'a', 7)", "(2, 'b', 7)"]);
        let repeated = |repeat| Trial::named("product", vec![list([0, 1])], &[("repeat", Value::Int(repeat))]).all(3);
        assert_eq!(repeated(2), ["(0, 0)", "(0, 1)", "(1, 0)", "(1, 1)"]);
        assert_eq!(repeated(0), ["()"]);
        assert_eq!(Trial::of("product", vec![]).all(10), ["()"]);
        assert!(Trial::of("product", vec![list([1]), list([])]).all(10).is_empty());
    }

    #[test]
    fn only_what_is_asked_for_is_made() {
        let trial = Trial::named("product", vec![list(0..10)], &[("repeat", Value::Int(50))]);
        assert_eq!(trial.some(2).len(), 2);
        assert_eq!(trial.fact("given").as_deref(), Some("2"));
        assert_eq!(trial.fact("chosen from").as_deref(), Some("10"));
    }

    #[test]
    fn a_failure_upstream_is_the_end() {
        let trial = Trial::of("combinations", vec![Trial::failing_after(2), Value::Int(1)]);
        assert_eq!(trial.all(10), ["ValueError: source"]);
        assert!(trial.all(10).is_empty());
    }
}
