//! **Items, order and effects are those of item-by-item execution**, at full speed, too.

use crate::run::told;

#[test]
fn what_the_last_stage_does_is_seen_by_what_is_above_it() {
    let text = "
seen = []
def note(x):
    seen.append(x)
    return x
range(4) | map(lambda x: len(seen)) | map(note)
";
    assert_eq!(told(text), ["0", "1", "2", "3", "end"]);
}

#[test]
fn what_the_last_stage_prints_stands_before_its_item() {
    let text = "def f(x):\n    print('f', x)\n    return x\nrange(3) | map(f)";
    assert_eq!(told(text), ["> f 0", "0", "> f 1", "1", "> f 2", "2", "end"]);
}

#[test]
fn an_iterator_that_a_function_shares_is_taken_from_in_turn() {
    for taking in [
        "next(shared)",
        "x in shared",
        "list(zip([x], shared))",
        "[y for y, _ in zip(shared, [1])]",
        "take(shared)",
        "[*islice(shared, 1)]",
        "','.join(islice(shared, 1))",
        "first_of(shared)",
    ] {
        let text = format!(
            "
from itertools import islice
shared = iter(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
def first_of(it):
    for y in it:
        return y
def take(it):
    a = [y for y in it]
    return a[0] if a else None
def f(x):
    return {taking}
def g(x):
    return (x, next(shared, None))
['3', '5'] | map(f) | map(g)
"
        );
        told(&text);
    }
}

#[test]
fn what_a_function_hides_in_another_is_an_effect() {
    for (before, call) in [
        ("def f(x):\n    def g():\n        print('g', x)\n    g()\n    return x", "f"),
        ("def f(x, seen=[]):\n    seen.append(x)\n    print(seen)\n    return x", "f"),
        ("n = 0\ndef f(x):\n    global n\n    n += 1\n    return n", "f"),
        (
            "def make():\n    n = 0\n    def f(x):\n        nonlocal n\n        n += 1\n        print(n)\n        return n\n    return f",
            "make()",
        ),
        ("def f(k):\n    def h(y):\n        return f(y)\n    print('f', k)\n    return h if k == 0 else k", "f(0)"),
    ] {
        let text =
            format!("{before}\ndef show(x):\n    print('show', x)\n    return x\nrange(3) | map({call}) | map(show)");
        told(&text);
    }
}
