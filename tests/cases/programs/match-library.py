from collections import deque, Counter, defaultdict, OrderedDict
def f(x):
    match x:
        case deque([a, b]): return ("no deque takes a pattern", a, b)
        case [a, *rest]: return (a, rest)
        case Counter(a=n): return n
        case {"k": v, **rest}: return (v, rest)
        case defaultdict(): return "defaultdict"
        case dict(): return "dict"
    return None
def g(x):
    match x:
        case [a, *_, z]: return (a, z)
        case {"k": v, **rest}: return (v, rest, type(rest).__name__)
        case defaultdict(): return "defaultdict"
        case dict(): return "dict"
    return None
d = defaultdict(list)
print(g(deque([1, 2, 3])), g(deque()), g(Counter("kk")), g(OrderedDict(k=1, j=2)), g(d), len(d))
match d:
    case {"missing": _}: print("never")
    case _: print("nothing made", len(d))
f(deque([1]))
#> (1, 3) None (2, {}, 'dict') (1, {'j': 2}, 'dict') defaultdict 0
#> nothing made 0
#! TypeError: collections.deque() accepts 0 positional sub-patterns (1 given)
#---
import re
def parse(line):
    match re.match(r"(\w+)=(\d+)", line):
        case None: return "no"
        case m:
            match m.groups():
                case ("x", n): return int(n)
                case (name, _): return name
[parse(s) for s in ("x=5", "y=6", "?")]
#= 5
#= 'y'
#= 'no'
#---
