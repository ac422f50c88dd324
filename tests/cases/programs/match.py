def f(x):
    match x:
        case 0: return "zero"
        case 1 | 2 | 3: return "few"
        case -1: return "minus one"
        case 1.5: return "one and a half"
        case "text": return "text"
        case b"bytes": return "bytes"
        case None: return "none"
        case True: return "true"
        case False: return "false"
        case _: return "other"
[f(x) for x in (0, 1, 2, 3, -1, 1.5, 1.0, "text", b"bytes", None, True, False, [], "x", 0.0)]
#= 'zero'
#= 'few'
#= 'few'
#= 'few'
#= 'minus one'
#= 'one and a half'
#= 'few'
#= 'text'
#= 'bytes'
#= 'none'
#= 'few'
#= 'zero'
#= 'other'
#= 'other'
#= 'zero'
#---
def f(x):
    match x:
        case True: return "true"
        case 1: return "one"
        case False: return "false"
        case 0: return "zero"
[f(x) for x in (True, 1, 1.0, False, 0, 2)]
#= 'true'
#= 'one'
#= 'one'
#= 'false'
#= 'zero'
#= None
#---
def f(x):
    match x:
        case []: return "empty"
        case [a]: return f"one {a}"
        case [a, b]: return f"two {a} {b}"
        case [a, *rest]: return f"{a} and {rest}"
        case _: return "no sequence"
[f(x) for x in ([], [1], (1, 2), [1, 2, 3], range(5), "ab", b"ab", {1: 2}, {1}, 5, iter([1]), None)]
#= 'empty'
#= 'one 1'
#= 'two 1 2'
#= '1 and [2, 3]'
#= '0 and [1, 2, 3, 4]'
#= 'no sequence'
#= 'no sequence'
#= 'no sequence'
#= 'no sequence'
#= 'no sequence'
#= 'no sequence'
#= 'no sequence'
#---
def f(x):
    match x:
        case [*all]: return all
        case str(): return "text"
[f(x) for x in ([], (1, 2), range(3), "abc", {})]
#= []
#= [1, 2]
#= [0, 1, 2]
#= 'text'
#= None
#---
def f(x):
    match x:
        case [a, *_, z]: return (a, z)
        case [a, *_]: return a
        case (): return "empty"
print([f(x) for x in ([1, 2], (1, 2, 3), [1], range(10**12), range(0), ())])
match range(10**9):
    case [a, b, *_, c]:
        print(a, b, c)
match [1, 2, 3, 4]:
    case [first, *middle, last]:
        print(first, middle, last)
match (1, 2):
    case [first, *middle, last]:
        print(first, middle, last)
match [1, 2, 3]:
    case *start, last:
        print(start, last)
#> [(1, 2), (1, 3), 1, (0, 999999999999), 'empty', 'empty']
#> 0 1 999999999
#> 1 [2, 3] 4
#> 1 [] 2
#> [1, 2] 3
#---
def f(x):
    match x:
        case [1, [2, [3, deep]]]: return deep
        case [1, [2, other]]: return other
        case [[a, b], [c, d]]: return a + b + c + d
        case [1, _, 3]: return "1?3"
        case _: return None
[f(x) for x in ([1, [2, [3, 4]]], [1, [2, 5]], [[1, 2], (3, 4)], (1, "x", 3), [1, 2, 4])]
#= 4
#= 5
#= 10
#= '1?3'
#= None
#---
def f(x):
    match x:
        case {"type": "circle", "r": r}: return ("circle", r)
        case {"type": "rect", "w": w, "h": h, **rest}: return ("rect", w * h, rest)
        case {"type": kind}: return kind
        case {}: return "some dict"
        case _: return "no dict"
[f(x) for x in ({"type": "circle", "r": 2, "x": 1}, {"type": "rect", "w": 2, "h": 3, "c": 1, "d": 2}, {"type": "dot"}, {"a": 1}, {}, [], None)]
#= ('circle', 2)
#= ('rect', 6, {'c': 1, 'd': 2})
#= 'dot'
#= 'some dict'
#= 'some dict'
#= 'no dict'
#= 'no dict'
#---
def f(x):
    match x:
        case {1: a, 2.5: b, None: c, True: d}: return (a, b, c, d)
        case {**rest}: return rest
print(f({1: 1}))
#! SyntaxError: mapping pattern checks duplicate key (True)
#---
def f(x):
    match x:
        case {"k": [a, *_], **rest} if rest: return (a, rest)
        case {"k": {"inner": v}}: return v
        case {-1: "minus", b"b": b}: return b
        case {**everything}: return everything
[f(x) for x in ({"k": [1, 2], "z": 3}, {"k": [1]}, {"k": {"inner": 5}}, {-1: "minus", b"b": 2}, {})]
#= (1, {'z': 3})
#= {'k': [1]}
#= 5
#= 2
#= {}
#---
def f(x):
    match x:
        case bool(): return "bool"
        case int(n): return f"int {n}"
        case float(n): return f"float {n}"
        case str(s): return f"str {s}"
        case bytes(b): return f"bytes {b}"
        case list(l): return f"list {l}"
        case tuple(t): return f"tuple {t}"
        case dict(d): return f"dict {d}"
        case set(s): return f"set {s}"
        case frozenset(s): return f"frozenset {s}"
        case range(start=a, stop=b): return f"range {a} {b}"
        case None: return "none"
        case object(): return "object"
[f(x) for x in (True, 1, 1.5, "s", b"b", [1], (1,), {1: 2}, {1}, frozenset([1]), range(1, 5), None, slice(1), len)]
#= 'bool'
#= 'int 1'
#= 'float 1.5'
#= 'str s'
#= "bytes b'b'"
#= 'list [1]'
#= 'tuple (1,)'
#= 'dict {1: 2}'
#= 'set {1}'
#= 'frozenset frozenset({1})'
#= 'range 1 5'
#= 'none'
#= 'object'
#= 'object'
#---
def f(x):
    match x:
        case int(0 | 1 as small): return ("small", small)
        case int(n) if n < 0: return ("negative", n)
        case int(real=r, imag=0): return ("real", r)
        case str() as s if s.isdigit(): return ("digits", s)
        case str(s): return ("text", s)
        case [int(a), str(b)]: return (a, b)
        case [int(), int()] as pair: return pair
        case float(f) | slice(start=f): return f
[f(x) for x in (0, 1, -5, 7, "12", "ab", [1, "b"], (1, 2), 2.5, True, [1.0, 2])]
#= ('small', 0)
#= ('small', 1)
#= ('negative', -5)
#= ('real', 7)
#= ('digits', '12')
#= ('text', 'ab')
#= (1, 'b')
#= (1, 2)
#= 2.5
#= ('small', True)
#= None
#---
def f(x):
    match x:
        case ValueError(args=[first, *_]): return ("value", first)
        case StopIteration(value=v): return ("stop", v)
        case LookupError() as e: return repr(e)
        case Exception(missing=m): return m
        case BaseException(): return "other"
[f(x) for x in (ValueError("a", 1), StopIteration(5), KeyError("k"), IndexError(), TypeError("t"), GeneratorExit())]
#= ('value', 'a')
#= ('stop', 5)
#= "KeyError('k')"
#= 'IndexError()'
#= 'other'
#= 'other'
#---
match 5:
    case int(a, b):
        pass
#! TypeError: int() accepts 1 positional sub-pattern (2 given)
#---
match ValueError("x"):
    case ValueError(a):
        pass
#! TypeError: ValueError() accepts 0 positional sub-patterns (1 given)
#---
match range(3):
    case range(a, b):
        pass
#! TypeError: range() accepts 0 positional sub-patterns (2 given)
#---
x = 5
match 1:
    case x():
        pass
#! TypeError: called match pattern must be a type
#---
match "a":
    case len("a"):
        pass
#! TypeError: called match pattern must be a type
#---
k = "a"
match {"a": 1}:
    case {"a": 1, "b": 2}: print("both")
    case {"a": x}: print("a", x)
#> a 1
#---
from string import digits
import string, math
match "0123456789":
    case string.digits: print("digits")
match 3.141592653589793:
    case math.e: print("e")
    case math.pi: print("pi")
match {string.digits: 1, "x": 2}:
    case {string.digits: n, "x": m}: print(n, m)
match {string.digits: 1}:
    case {string.digits: n, "0123456789": m}: print(n, m)
#> digits
#> pi
#> 1 2
#---
def f(x, y):
    match x, y:
        case 0, 0: return "origin"
        case 0, _: return "on y"
        case _, 0: return "on x"
        case a, b if a == b: return f"diagonal {a}"
        case a, b: return f"{a} {b}"
[f(0, 0), f(0, 1), f(1, 0), f(2, 2), f(2, 3)]
#= 'origin'
#= 'on y'
#= 'on x'
#= 'diagonal 2'
#= '2 3'
#---
def f(x):
    match x:
        case (1 | 2) as n: return ("first", n)
        case [1 | 2 as a, 3 | 4 as b]: return (a, b)
        case [x, 1] | [1, x]: return ("either", x)
        case {"a": v} | [v]: return ("v", v)
        case "a" | "b" | "c" as letter: return letter
[f(x) for x in (1, 2, [1, 3], [5, 1], [1, 6], {"a": 7}, [8], "b", "z")]
#= ('first', 1)
#= ('first', 2)
#= (1, 3)
#= ('either', 5)
#= ('either', 6)
#= ('v', 7)
#= ('v', 8)
#= 'b'
#= None
#---
x = "before"
match [1, 2]:
    case [x, 3]: print("no")
    case [1, y]: print("yes", x, y)
match [1, 2]:
    case [x, 2] if x > 5: print("no")
    case _: print("bound by the guard's case", x)
#> yes before 2
#> bound by the guard's case 1
#---
def f():
    match [1, 2, 3]:
        case [a, b]:
            pass
    try:
        return a
    except UnboundLocalError as e:
        return str(e)
print(f())
#> cannot access local variable 'a' where it is not associated with a value
#---
def guards(x):
    def check(n):
        print("check", n)
        return n
    match x:
        case n if check(n > 10): return "big"
        case n if check(n > 5): return "middle"
        case n if not check(n): return "nothing"
    return "fell through"
print(guards(11), guards(6), guards(0), guards(3))
#> check True
#> check False
#> check True
#> check False
#> check False
#> check 0
#> check False
#> check False
#> check 3
#> big middle nothing fell through
#---
def f(items):
    for item in items:
        match item:
            case "stop": break
            case "skip": continue
            case int(n) if n < 0: return "negative"
            case _: print(item)
    else:
        return "all"
    return "stopped"
print(f([1, "skip", 2]), f([1, "stop", 2]), f([3, -1]))
#> 1
#> 2
#> 1
#> 3
#> all stopped negative
#---
def parse(tokens):
    match tokens:
        case []: return None
        case ["go", ("north" | "south" | "east" | "west") as d]: return ("go", d)
        case ["go", d]: return ("nowhere", d)
        case ["take", *things] if things: return ("take", things)
        case ["drop", thing, *_]: return ("drop", thing)
        case [verb, *_]: return ("what", verb)
[parse(t.split()) for t in ("", "go north", "go up", "take a b", "take", "drop x y z", "dance")]
#= None
#= ('go', 'north')
#= ('nowhere', 'up')
#= ('take', ['a', 'b'])
#= ('what', 'take')
#= ('drop', 'x')
#= ('what', 'dance')
#---
def g(events):
    for event in events:
        match event:
            case {"kind": "key", "key": str(k)}: yield k
            case {"kind": "click", "at": (x, y)}:
                got = yield (x, y)
                print("got", got)
            case {"kind": "many", "items": [*items]}: yield from items
            case _: yield None
it = g([{"kind": "key", "key": "a"}, {"kind": "click", "at": [1, 2]}, {"kind": "many", "items": (1, 2)}, 5])
it
#= 'a'
#= (1, 2)
#> got None
#= 1
#= 2
#= None
#---
def f(x):
    match x:
        case _ if x > 5: return "big"
        case _: return "small"
print(f(6), f(1))
match 5:
    case _: print("any")
match = 5
case = 6
_ = 7
print(match, case, _)
match match:
    case case: print(case)
#> big small
#> any
#> 5 6 7
#> 5
#---
def f(x):
    global captured
    match x:
        case [captured, _]: pass
f([1, 2])
print(captured)
def outer():
    found = None
    def inner(x):
        nonlocal found
        match x:
            case {"f": found}: return True
        return False
    return inner({"f": 3}), inner({}), found
print(outer())
def closure(x):
    match x:
        case [a, b]: return lambda: a + b
print(closure([1, 2])())
#> 1
#> (True, False, 3)
#> 3
#---
match {"a": 1}:
    case {"a": 1 as one, "b": two}: print("never")
    case {"a": 1 as one}: print(one)
match {"a": None}:
    case {"a": None}: print("none value")
match {1: "one", 2: "two"}:
    case {1: x, **rest}: print(x, rest)
d = {"x": 1, "y": 2}
match d:
    case {"x": 1, **rest}:
        rest["z"] = 3
        print(rest, d)
#> 1
#> none value
#> one {2: 'two'}
#> {'y': 2, 'z': 3} {'x': 1, 'y': 2}
#---
match [1, [2, 3], {"k": (4, 5)}]:
    case [int() as a, [b, c], {"k": (d, *e)}] as whole:
        print(a, b, c, d, e, whole)
match (1, 2, 3):
    case (a, b, c): print(a, b, c)
match [[]]:
    case [[]]: print("nested empty")
match [1]:
    case (1): print("parenthesised literal")
    case (1,): print("tuple of one")
match "abc":
    case "a" "bc": print("joined")
match -2.5:
    case -2.5: print("minus")
match "x":
    case "x" | "y" if False: print("no")
    case "x": print("x")
#> 1 2 3 4 [5] [1, [2, 3], {'k': (4, 5)}]
#> 1 2 3
#> nested empty
#> tuple of one
#> joined
#> minus
#> x
#---
def f(x):
    match x:
        case list() | tuple(): return "sequence"
        case dict(): return "dict"
        case int() | float(): return "number"
    return "none of them"
[f(x) for x in ([], (), {}, 1, 1.5, True, "", None)]
#= 'sequence'
#= 'sequence'
#= 'dict'
#= 'number'
#= 'number'
#= 'number'
#= 'none of them'
#= 'none of them'
#---
def kinds():
    yield 1
    yield "a"
    yield [1, 2]
def f(x):
    match x:
        case int(): return "int"
        case str(): return "str"
        case [_, _]: return "pair"
[f(x) for x in kinds()]
#= 'int'
#= 'str'
#= 'pair'
#---
match x := 5, 6:
    case [a, b]: print(a, b, x)
match [*range(3)]:
    case [0, *rest]: print(rest)
match *[1, 2], 3:
    case [1, 2, 3]: print("starred")
match {}:
    case {}: print("empty dict")
match ...:
    case _: print("ellipsis")
match lambda: 1:
    case f: print(f())
#> 5 6 5
#> [1, 2]
#> starred
#> empty dict
#> ellipsis
#> 1
#---
match 1:
    case x: pass
    case 2: pass
#! SyntaxError: name capture 'x' makes remaining patterns unreachable
#---
match 1:
    case _: pass
    case 2: pass
#! SyntaxError: wildcard makes remaining patterns unreachable
#---
match 1:
    case x | 2: pass
#! SyntaxError: name capture 'x' makes remaining patterns unreachable
#---
match 1:
    case _ | 2: pass
#! SyntaxError: wildcard makes remaining patterns unreachable
#---
match [1]:
    case [x, x]: pass
#! SyntaxError: multiple assignments to name 'x' in pattern
#---
match [1]:
    case [x, [y, *x]]: pass
#! SyntaxError: multiple assignments to name 'x' in pattern
#---
match [1]:
    case x as x: pass
#! SyntaxError: multiple assignments to name 'x' in pattern
#---
match 1:
    case [x] | [x, y]: pass
#! SyntaxError: alternative patterns bind different names
#---
match 1:
    case [x] | [y]: pass
#! SyntaxError: alternative patterns bind different names
#---
match [1]:
    case [*a, *b]: pass
#! SyntaxError: multiple starred names in sequence pattern
#---
match {}:
    case {"a": 1, "a": 2}: pass
#! SyntaxError: mapping pattern checks duplicate key ('a')
#---
match {}:
    case {1: x, True: y}: pass
#! SyntaxError: mapping pattern checks duplicate key (True)
#---
match 1:
    case int(real=a, real=b): pass
#! SyntaxError: attribute name repeated in class pattern: real
#---
match 1:
    case int(real=a, imag=a): pass
#! SyntaxError: multiple assignments to name 'a' in pattern
#---
match {}:
    case {"a": x, **x}: pass
#! SyntaxError: multiple assignments to name 'x' in pattern
#---
def f():
    match 1:
        case x if True: pass
        case (y): pass
        case z: pass
#! SyntaxError: name capture 'y' makes remaining patterns unreachable
#---
match 1:
    case (x as y) | 2: pass
#! SyntaxError: name capture 'x' makes remaining patterns unreachable
#---
def drops():
    def g(name):
        try:
            yield name
        finally:
            print("closed", name)
    def make(name):
        it = g(name)
        next(it)
        return it
    match [make("a"), make("b")]:
        case [x]: print("never")
        case [x, _] if not x: print("never")
        case [_, y]:
            print("body")
    print("after")
    del x
    print("and x")
drops()
#> body
#> after
#> closed a
#> and x
#> closed b
#---
