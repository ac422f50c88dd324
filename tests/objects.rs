//! Objects of the user's classes flow through the stages: what their special methods say holds there, too.

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};

const FUEL: u64 = 1_000_000;

const POINT: &str = "
class P:
    def __init__(self, x, tag=''):
        self.x, self.tag = x, tag
    def __eq__(self, other): return isinstance(other, P) and self.x == other.x
    def __hash__(self): return hash(self.x)
    def __lt__(self, other): return self.x < other.x
    def __gt__(self, other): return self.x > other.x
    def __add__(self, other): return P(self.x + other.x)
    def __radd__(self, other): return P(self.x + other)
    def __repr__(self): return f'P({self.x}{self.tag})'
    def __str__(self): return f'point {self.x}'
    def __bool__(self): return self.x != 0
points = [P(2, 'a'), P(1), P(2, 'b'), P(0)]
";

/// Reprs of a program's items, and what it printed or raised among them, when it is asked for so many at a time.
fn run(text: &str, demand: usize, fuel: u64) -> Vec<String> {
    let text = format!("{POINT}{text}\n");
    let mut session = Session::new(&text, Waker::default()).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"));
    let mut seen = Vec::new();
    loop {
        let progress = session.advance(Demand::new(demand), Pace::Answer, fuel);
        seen.extend(session.world().take_printed().iter().map(|text| format!("> {}", text.to_text().trim_end())));
        match progress {
            Progress::Items(items) => seen.extend(items.map(|item| item.repr())),
            Progress::OutOfFuel => {}
            Progress::End => return seen,
            Progress::Raised(exc) => {
                seen.push(exc.headline());
                return seen;
            }
            other => panic!("{other:?}"),
        }
    }
}

fn gives(text: &str, expected: &[&str]) {
    for (demand, fuel) in [(1, FUEL), (1000, FUEL), (1, 1)] {
        assert_eq!(run(text, demand, fuel), expected, "{text}");
    }
}

#[test]
fn objects_are_sorted_and_compared_by_their_class() {
    gives("points | sorted()", &["P(0)", "P(1)", "P(2a)", "P(2b)"]);
    gives("points | sorted(reverse=True)", &["P(2a)", "P(2b)", "P(1)", "P(0)"]);
    gives("points | min()", &["P(0)"]);
    gives("points | max()", &["P(2a)"]);
}

#[test]
fn equal_objects_are_one_key() {
    gives("points | unique()", &["P(2a)", "P(1)", "P(0)"]);
    gives("points | groupby(_.x) | map(_[0])", &["2", "1", "2", "0"]);
    gives("[P(1), P(1, 'z'), P(3)] | dedup()", &["P(1)", "P(3)"]);
    gives("points | count_by(_) | map(lambda counts: counts[P(2)])", &["2"]);
}

#[test]
fn objects_are_added_up() {
    gives("points | sum(P(10))", &["P(15)"]);
    gives("points | sum()", &["P(5)"]);
    gives("points | accumulate() | map(_.x)", &["2", "3", "5", "5"]);
}

#[test]
fn the_truth_of_an_object_is_what_its_class_says() {
    gives("points | filter(None)", &["P(2a)", "P(1)", "P(2b)"]);
    gives("points | takewhile(_)", &["P(2a)", "P(1)", "P(2b)"]);
    gives("points | all()", &["False"]);
    gives("points | any()", &["True"]);
}

#[test]
fn an_object_is_printed_as_its_class_shows_it() {
    gives("points | islice(1) | print()", &["> point 2", "P(2a)"]);
}

#[test]
fn an_object_that_iterates_is_a_source() {
    let class = "
class Evens:
    def __init__(self, rows): self.rows = rows
    def __iter__(self):
        for row in self.rows:
            if row % 2 == 0: yield row
class Up:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n > 3: raise StopIteration
        self.n += 1
        return self.n
";
    gives(&format!("{class}Up(0) | map(_ * 2)"), &["2", "4", "6", "8"]);
    gives(&format!("{class}Evens(Up(0)) | list"), &["2", "4"]);
}

#[test]
fn what_shows_an_object_may_fail() {
    let class = "
class Bad:
    def __str__(self): raise ValueError('in str')
    def __lt__(self, other): raise KeyError('in lt')
    def __hash__(self): raise OSError('in hash')
    def __bool__(self): raise TypeError('in bool')
bad = [Bad(), Bad()]
";
    gives(&format!("{class}bad | print()"), &["ValueError: in str"]);
    gives(&format!("{class}bad | sorted()"), &["KeyError: 'in lt'"]);
    gives(&format!("{class}bad | map({{_: 1}})"), &["OSError: in hash"]);
    gives(&format!("{class}bad | unique()"), &["OSError: in hash"]);
    gives(&format!("{class}bad | filter(None)"), &["TypeError: in bool"]);
}

#[test]
fn an_operator_whose_method_is_remembered_is_asked_as_python_asks() {
    // One method answers `NotImplemented` now and then, one belongs to a derived class, one is replaced, one is set on the object.
    let text = "
class Money:
    def __init__(self, n):
        self.n = n
    def __add__(self, other):
        if isinstance(other, int) and other > 5:
            return NotImplemented
        return Money(self.n + (other.n if isinstance(other, Money) else other))
    def __radd__(self, other):
        return Money(self.n + 1000)
    def __eq__(self, other):
        return NotImplemented if other.n > 3 else self.n == other.n
    def __lt__(self, other):
        return self.n < other.n
class Euro(Money):
    def __radd__(self, other):
        return Euro(other.n + self.n + 1)
class Late:
    def __add__(self, other):
        return 'late'
def total(a, b):
    return a + b
for round in range(3):
    for a, b in [(Money(1), Money(2)), (Money(1), 3), (Money(1), Euro(5)), (5, Money(1))]:
        print(total(a, b).n)
    try:
        total(Money(1), 9)
    except TypeError as error:
        print(error)
    print(Money(1) == Money(1), Money(4) == Money(4), Money(1) != Money(1), Money(1) < Money(2), Money(1) > Money(2))
    print(total(Late(), 1))
    if round == 1:
        Late.__add__ = lambda self, other: 'changed'
        Money.__lt__ = lambda self, other: False
    money = Money(1)
    money.__add__ = None
    print((money + 1).n)
";
    // CPython's answers.
    let expected = [
        "> 3",
        "> 4",
        "> 7",
        "> 1001",
        "> unsupported operand type(s) for +: 'Money' and 'int'",
        "> True False False True False",
        "> late",
        "> 2",
        "> 3",
        "> 4",
        "> 7",
        "> 1001",
        "> unsupported operand type(s) for +: 'Money' and 'int'",
        "> True False False True False",
        "> late",
        "> 2",
        "> 3",
        "> 4",
        "> 7",
        "> 1001",
        "> unsupported operand type(s) for +: 'Money' and 'int'",
        "> True False False False False",
        "> changed",
        "> 2",
    ];
    for fuel in [FUEL, 3, 7] {
        assert_eq!(run(text, 1, fuel), expected, "fuel {fuel}");
    }
}
