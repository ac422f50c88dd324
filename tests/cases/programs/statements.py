def f():
    """The doc."""
    f.count += 1
    return f.count
f.count = 0
f()
f()
print(f.count, f.__dict__, f.__name__, f.__doc__, f.__qualname__, f.__module__)
f.__name__ = "g"
f.__doc__ = "Other."
f.extra = [1]
f.extra.append(2)
print(f.__name__, f.__doc__, f.extra, sorted(f.__dict__), hasattr(f, "count"), hasattr(f, "nothing"))
del f.count
print(f.__dict__, getattr(f, "count", "gone"))
try:
    del f.count
except AttributeError as e:
    print(e)
try:
    f.nothing
except AttributeError as e:
    print(e)
#> 2 {'count': 2} f The doc. f __main__
#> g Other. [1, 2] ['count', 'extra'] True False
#> {'extra': [1, 2]} gone
#> 'function' object has no attribute 'count'
#> 'function' object has no attribute 'nothing'
#---
def f(): pass
for name, value in [("__name__", 5), ("__qualname__", None), ("__dict__", 5), ("__closure__", 1), ("__globals__", 1)]:
    try:
        setattr(f, name, value)
    except (TypeError, AttributeError) as e:
        print(repr(e))
f.__dict__ = {"a": 1}
print(f.a)
f.__dict__["b"] = 2
print(f.b, f.__dict__)
setattr(f, "c", 3)
delattr(f, "a")
print(f.__dict__)
f.__qualname__ = "Q.f"
print(f.__qualname__, f.__annotations__)
f.__doc__ = "x"
del f.__doc__
print(f.__doc__)
#> TypeError('__name__ must be set to a string object')
#> TypeError('__qualname__ must be set to a string object')
#> TypeError("__dict__ must be set to a dictionary, not a 'int'")
#> AttributeError('readonly attribute')
#> AttributeError('readonly attribute')
#> 1
#> 2 {'a': 1, 'b': 2}
#> {'b': 2, 'c': 3}
#> Q.f {}
#> None
#---
def f():
    def inner(): return inner.value
    inner.value = 5
    return inner
g = f()
print(g(), g.__qualname__)
h = f()
h.value = 6
print(g(), h())
l = lambda: 1
l.tag = "t"
print(l.tag, l.__name__, l.__dict__)
#> 5 f.<locals>.inner
#> 5 6
#> t <lambda> {'tag': 't'}
#---
def memo(function):
    cache = {}
    def wrapper(n):
        if n not in cache:
            cache[n] = function(n)
        return cache[n]
    wrapper.cache = cache
    wrapper.__wrapped__ = function
    wrapper.__name__ = function.__name__
    wrapper.__doc__ = function.__doc__
    return wrapper
@memo
def square(n):
    """n times n"""
    print("computing", n)
    return n * n
print(square(3), square(3), square.cache, square.__wrapped__(2), square.__name__, square.__doc__)
#> computing 3
#> computing 2
#> 9 9 {3: 9} 4 square n times n
#---
def named(name):
    def deco(f):
        print("decorating", f.__name__, name)
        return f
    return deco
decorators = {"x": named("from dict")}
@named("outer")
@named("inner")
def f(): pass
@decorators["x"]
def g(): pass
@lambda f: f.__name__
def h(): pass
@(named)("parenthesised")
def k(): pass
@callable
def p(): pass
print(h, p)
#> decorating f inner
#> decorating f outer
#> decorating g from dict
#> decorating k parenthesised
#> h True
#---
x = [1, 2, 3, 4]
del x[0]
del x[-1], x[0]
print(x)
d = {"a": {"b": 1, "c": 2}}
del d["a"]["b"]
print(d)
a = b = c = e = 1
del a, (b, [c])
try:
    a
except NameError as error:
    print(error)
del (e)
try:
    print(e)
except NameError as error:
    print(error)
l = list(range(10))
del l[::2], l[:2]
print(l)
del ()
try:
    del l[99]
except IndexError as error:
    print(error)
def f():
    x = 1
    del x
    try:
        return x
    except UnboundLocalError as error:
        return str(error)
print(f())
def g():
    x = 1
    def h(): return x
    del x
    try:
        h()
    except NameError as error:
        print(error)
g()
try:
    del (5).real
except AttributeError as error:
    print(error)
#> [3]
#> {'a': {'c': 2}}
#> name 'a' is not defined
#> name 'e' is not defined
#> [5, 7, 9]
#> list assignment index out of range
#> cannot access local variable 'x' where it is not associated with a value
#> cannot access free variable 'x' where it is not associated with a value in enclosing scope
#> attribute 'real' of 'int' objects is not writable
#---
from math import *
print(floor(2.5), pi, sqrt(16))
from string import *
print(digits)
from functools import *
print(reduce(lambda a, b: a + b, [1, 2, 3]))
from itertools import *
list(islice(count(5), 3))
#> 2 3.141592653589793 4.0
#> 0123456789
#> 6
#= 5
#= 6
#= 7
#---
pi = 3
from math import *
print(pi)
e = 2
print(e)
#> 3.141592653589793
#> 2
#---
from nowhere import *
#! ModuleNotFoundError: No module named 'nowhere'
#---
def f():
    from math import *
#! SyntaxError: import * only allowed at module level
#---
import math as m, functools, string as s
print(m.floor(1.5), s.digits, functools.reduce(lambda a, b: a * b, [1, 2, 3]))
from math import (
    floor as fl,
    ceil,
)
print(fl(1.5), ceil(1.5))
#> 1 0123456789 6
#> 1 2
#---
import math.nothing
#! ModuleNotFoundError: No module named 'math.nothing'; 'math' is not a package
#---
import nowhere.at_all
#! ModuleNotFoundError: No module named 'nowhere'
#---
s = "\ud800"
print(len(s), ascii(s), s == chr(0xd800), ord(s))
pair = "\ud83d\ude00"
print(len(pair), [hex(ord(c)) for c in pair])
print(ascii("a\udc80b" "\ufffd" r"\ud800" "\U0000dfff\N{REPLACEMENT CHARACTER}"))
n = 5
print(ascii(f"\ud800{n}\udfff\ufffd{n:>2}" "\udc00"))
print(ascii({"\ud800": 1}), "\ud800" in "a\ud800", "x\udc80".encode("utf-8", "surrogateescape"))
#> 1 '\ud800' True 55296
#> 2 ['0xd83d', '0xde00']
#> 'a\udc80b\ufffd\\ud800\udfff\ufffd'
#> '\ud8005\udfff\ufffd 5\udc00'
#> {'\ud800': 1} True b'x\x80'
#---
x: int = 5
y: "anything"
z: list[int] = 6
print(x, z)
def f(a: int, b: str = "b") -> tuple:
    c: also_nothing = 1
    d: int
    return a, b, c
print(f(1))
try:
    y
except NameError as e:
    print(e)
#> 5 6
#> (1, 'b', 1)
#> name 'y' is not defined
#---
if __name__ == "__main__":
    print("main", __name__)
def main():
    print("called", __name__)
if __name__ == "__main__":
    main()
#> main __main__
#> called __main__
#---
global a
a = 1
def f():
    global a, b
    a += 1
    b = a
f()
print(a, b)
#> 2 2
#---
x = 1
global x
#! SyntaxError: name 'x' is assigned to before global declaration
#---
print(1, 2, 3, sep="-", end="!\n")
print("a", end="")
print("b", sep="", flush=True)
print()
print("x", "y", sep=None, end=None)
print(*[1, 2], *"ab", sep=", ")
for i in range(3):
    print(i, end=" " if i < 2 else "\n")
try:
    print(1, sep=5)
except TypeError as e:
    print(e)
#> 1-2-3!
#> ab
#> 
#> x y
#> 1, 2, a, b
#> 0 1 2
#> sep must be None or a string, not int
#---
def v(n):
    print("v", n)
    return n
print(v(1) < v(2) < v(3), v(3) < v(2) < v(1), 1 < 2 > 1 == 1 != 2)
print(1 in [1] == [1], (1 in [1]) == True, 1 is 1 is not None)
if v(1) <= v(1) < v(0): print("never")
else: print("else")
#> v 1
#> v 2
#> v 3
#> v 3
#> v 2
#> True False True
#> True True True
#> v 1
#> v 1
#> v 0
#> else
#---
if (n := 10) > 5: print(n)
print([y := 1, y ** 2], y)
while (n := n - 3) > 0: print(n)
print([last := i for i in range(3)], last)
print(any((w := x) > 1 for x in [1, 2, 3]), w)
f = lambda a: (b := a + 1, b * 2)
print(f(1))
print({(k := i): k * 2 for i in range(2)}, k)
def g(x):
    if (m := x) and (o := m * 2): return o
    return m
print(g(0), g(2))
#> 10
#> [1, 1] 1
#> 7
#> 4
#> 1
#> [0, 1, 2] 2
#> True 2
#> (2, 4)
#> {0: 0, 1: 2} 1
#> 0 4
#---
def f(*args): return args
a = [1, 2]
d = {}
d[(1, 2, 3)] = "t"
print(d[*a, 3], d[(*a, 3)])
d[*a] = "set"
print(d)
def g():
    return *a, 3
def h():
    yield *a, 4
print(g(), list(h()), f(*a, *a), [*a, *"x"], {*a, 1}, {**{"k": 1}, "j": 2}, (*a,))
first, *rest = *a, 5
print(first, rest)
for x in *a, 9: print(x)
#> t t
#> {(1, 2, 3): 't', (1, 2): 'set'}
#> (1, 2, 3) [(1, 2, 4)] (1, 2, 1, 2) [1, 2, 'x'] {1, 2} {'k': 1, 'j': 2} (1, 2)
#> 1 [2, 5]
#> 1
#> 2
#> 9
#---
x, name = 3.14159, "val"
d = {"k": "v"}
print(f"{x:.2f} {x!r:>10} {name!s:^9}| {name!a} {d['k']} {d['k']!r}")
print(f"{x=} {x = } {x=:.1f} {name=!s} {x + 1=}")
width, prec = 10, 2
print(f"{x:{width}.{prec}f}|{name:>{width}}|{name:{'*'}^{width}}|")
print(f"{{}} {{{x:.0f}}} {'{'} {chr(125)}")
print(f"{'a' if x > 3 else 'b'} {[i for i in range(3)]} {(lambda: 1)()} {x:>10.3}")
print(f"a" "b" f"{name}" 'c' rf"\n{x:.1f}")
print(f"""multi
{name}
line""")
print(f"{x!r:.3}", f"{10:#x} {10:08b} {1234567:,} {0.5:%}")
print(f"{f'{name}'} {name + 'x'!r}")
#> 3.14    3.14159    val   | 'val' v 'v'
#> x=3.14159 x = 3.14159 x=3.1 name=val x + 1=4.14159
#>       3.14|       val|***val****|
#> {} {3} { }
#> a [0, 1, 2] 1       3.14
#> abvalc\n3.1
#> multi
#> val
#> line
#> 3.1 0xa 00001010 1,234,567 50.000000%
#> val 'valx'
#---
print("a" "b" 'c' """d""", b"x" b"y", "tab\there", r"raw\n" "cooked\n" "end")
text = ("long "
        "line "
        f"{1 + 1}")
print(text)
#> abcd b'xy' tab	here raw\ncooked
#> end
#> long line 2
#---
a = b = [1]
a += [2]
print(b)
x = y = z = 0
x, (y, *z) = 1, (2, 3, 4)
print(x, y, z)
[p, q], r = (1, 2), 3
print(p, q, r)
i, d = 0, {}
i, d[i] = 1, "one"
print(i, d)
l = [1, 2, 3]
l[0], l[-1] = l[-1], l[0]
print(l)
l[1:2] = [7, 8, 9]
print(l)
def f(): pass
f.a, f.b = 1, 2
f.a += 5
print(f.a, f.b)
for f.i in range(3): pass
print(f.i)
[d[k] for k in d]
#> [1, 2]
#> 1 2 [3, 4]
#> 1 2 3
#> 1 {1: 'one'}
#> [3, 2, 1]
#> [3, 7, 8, 9, 1]
#> 6 2
#> 2
#= 'one'
#---
def f(a, /, b, *, c=3, **k): return a, b, c, k
print(f(1, b=2), f(1, 2, c=4, a=5))
print((lambda *a, **k: (a, k))(1, x=2))
assert True, "never"
try:
    assert 1 == 2, f"{1} is not {2}"
except AssertionError as e:
    print(repr(e))
try:
    assert []
except AssertionError as e:
    print(repr(e))
pass
...
"just a text"
5
#> (1, 2, 3, {}) (1, 2, 4, {'a': 5})
#> ((1,), {'x': 2})
#> AssertionError('1 is not 2')
#> AssertionError()
#= 5
#---
def f():
    x = 5
    def g():
        nonlocal x
        x += 1
        return x
    return g
g = f()
print(g(), g(), f()())
def counter():
    n = 0
    def up(by=1):
        nonlocal n
        n += by
        return n
    up.reset = lambda: None
    return up
c = counter()
print(c(), c(5), c.reset())
#> 6 7 6
#> 1 6 None
#---
for i in range(2):
    for j in range(2):
        if j: break
    else:
        print("no break")
    print(i, j)
else:
    print("outer else")
n = 3
while n:
    n -= 1
    if n == 1: continue
    print(n)
else:
    print("while else")
#> 0 1
#> 1 1
#> outer else
#> 2
#> 0
#> while else
#---
