//! Special methods that read and change the very container that asks them: whatever they do, drip answers or raises, and
//! never panics.

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

const SLICES: usize = 200;
const FUEL: u64 = 20_000;

/// Runs a program until it ends or its slices are spent; what it gave.
fn run(program: &str) -> Vec<String> {
    let mut session = Session::new(program, Waker::default()).unwrap_or_else(|faults| panic!("{program}\n{faults:#?}"));
    let mut lines = Vec::new();
    for _ in 0..SLICES {
        match session.advance(Demand::new(8), Pace::Answer, FUEL) {
            Progress::Items(items) => lines.extend(items.map(|item| drip::value::short_repr(&item, 100))),
            Progress::Raised(exc) => {
                lines.push(exc.headline());
                break;
            }
            Progress::End | Progress::Waiting(_) => break,
            _ => {}
        }
    }
    lines
}

/// What a special method does before it answers.
fn deed() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "c.clear()",
        "len(c)",
        "list(c)",
        "repr(c)",
        "grow()",
        "shrink()",
        "X(1) in c",
        "c == c2",
        "c2.clear()",
        "c.pop()",
        "sorted(c)",
        "c[0:1] = [X(0)]",
        "c[X(1)] = 3",
        "del c[X(1)]",
        "hash(X(2))",
        "raise ValueError('no')",
    ])
}

fn act() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "X(1) in c",
        "c == c2",
        "c < c2",
        "c <= c2",
        "c | c2",
        "c & c2",
        "c - c2",
        "c ^ c2",
        "c + c2",
        "c.index(X(1))",
        "c.count(X(1))",
        "c.remove(X(1))",
        "c.discard(X(1))",
        "c.add(X(1))",
        "c.append(X(1))",
        "c.update(c2)",
        "c.extend(c2)",
        "c.union(c2)",
        "c.intersection_update(c2)",
        "c.symmetric_difference_update(c2)",
        "c.issubset(c2)",
        "c.isdisjoint(c2)",
        "c.get(X(1))",
        "c.pop(X(1))",
        "c.setdefault(X(1), 2)",
        "c.sort()",
        "c.sort(key=lambda x: (X(1) in c, 1)[1])",
        "c.insert(X(1), 2)",
        "c.move_to_end(X(1))",
        "c.subtract(c2)",
        "c.most_common()",
        "c.copy()",
        "c.__setitem__(X(1), 2)",
        "c.__setitem__(slice(X(0), X(2)), [X(5)])",
        "c.__delitem__(X(1))",
        "c.__delitem__(slice(X(0), X(2)))",
        "c[X(1)]",
        "c[X(0):X(2)]",
        "repr(c)",
        "str(c)",
        "hash(frozenset([X(1), X(2)]))",
        "sorted(c)",
        "min(c)",
        "sum(c)",
        "set(c)",
        "dict.fromkeys(c)",
        "Counter(c)",
        "heapq.heapify(c)",
        "heapq.heappush(c, X(1))",
        "heapq.heappop(c)",
        "bisect.insort(c, X(1))",
        "c.keys() & c2.keys()",
        "c.items() == c2.items()",
        "X(1) in c.values()",
        "{**c, **c2}",
        "[*c, *c2]",
        "{*c, *c2}",
        "f(X(1))",
        "json.dumps(c)",
        "copy.deepcopy(c)",
        "random.choice(c)",
        "random.randrange(X(1), 9)",
        "math.dist(c, c2)",
        "f'{c}'",
        "'%s' % (c,)",
        "c * X(2)",
        "(X(1), 2) in {(X(1), 2): 3}",
        "{(X(1), 2), (X(1), 2)}",
    ])
}

const CONTAINERS: &[&str] = &[
    "[X(0), X(1), X(2), 1]",
    "{X(0), X(1), X(2), 1}",
    "{X(0): X(0), X(1): 2, 1: X(3)}",
    "deque([X(0), X(1), X(2)])",
    "Counter([X(0), X(1), X(1)])",
    "defaultdict(lambda: grow(), {X(0): 1, X(1): X(2)})",
    "OrderedDict([(X(0), 1), (X(1), X(2))])",
    "ChainMap({X(0): 1}, {X(1): X(2)})",
    "{'a': X(1), 'b': X(2)}",
    "[[X(1)], (X(2), X(3))]",
];

fn program(container: &str, deeds: &[&str], acts: &[&str]) -> String {
    let [eq, hash, less, shown, index] = deeds else { panic!("a deed a method") };
    let mut text = String::from(
        "import heapq, bisect, json, copy, random, math
from collections import deque, Counter, defaultdict, OrderedDict, ChainMap
from functools import lru_cache
live = [0]
c = []
c2 = []
def grow():
    for name in ('append', 'add'):
        if hasattr(c, name):
            getattr(c, name)(X(9))
            return 1
    c[X(9)] = 1
    return 1
def shrink():
    if isinstance(c, (dict, ChainMap)):
        c.popitem()
    else:
        c.pop()
class X:
    def __init__(self, n): self.n = n
    def deed(self, do):
        if 0 < live[0] < 40:
            live[0] += 1
            do()
    def __eq__(self, other):
        self.deed(eq_deed)
        return self.n == getattr(other, 'n', other)
    def __hash__(self):
        self.deed(hash_deed)
        return self.n % 2
    def __lt__(self, other):
        self.deed(less_deed)
        return self.n < getattr(other, 'n', 1)
    def __repr__(self):
        self.deed(shown_deed)
        return f'X{self.n}'
    def __index__(self):
        self.deed(index_deed)
        return self.n
@lru_cache(maxsize=2)
def f(x): return x
",
    );
    for (name, deed) in [("eq", eq), ("hash", hash), ("less", less), ("shown", shown), ("index", index)] {
        text.push_str(&format!("def {name}_deed():\n    {deed}\n"));
    }
    text.push_str(&format!("told = []\nc = {container}\nc2 = {container}\n"));
    for act in acts {
        text.push_str(&format!(
            "live[0] = 1\ntry:\n    {act}\n    told.append('ended')\nexcept Exception as e:\n    told.append(type(e).__name__)\n"
        ));
    }
    text.push_str("told\n");
    text
}

#[test]
fn special_methods_that_change_what_asks_them_never_panic() {
    let strategy = (
        prop::sample::select(CONTAINERS.to_vec()),
        prop::collection::vec(deed(), 5),
        prop::collection::vec(act(), 1..6),
    );
    let mut runner = TestRunner::new(Config { cases: 400, failure_persistence: None, ..Config::default() });
    runner
        .run(&strategy, |(container, deeds, acts)| {
            let text = program(container, &deeds, &acts);
            let told = std::panic::catch_unwind(|| run(&text));
            prop_assert!(told.is_ok(), "{}", text);
            Ok::<(), TestCaseError>(())
        })
        .unwrap();
}

#[test]
fn every_act_on_every_container_ends_in_words() {
    for container in CONTAINERS {
        for act in ["X(1) in c", "repr(c)", "c == c2", "c.pop()"] {
            for deed in ["c.clear()", "grow()"] {
                let told = run(&program(container, &[deed; 5], &[act]));
                assert!(!told.is_empty(), "{container} {act} {deed}");
            }
        }
    }
}
