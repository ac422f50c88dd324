import inspect
def gen(a, b=2):
    x = yield a
    y = yield b
    return x, y
g = gen(1)
print(inspect.getgeneratorstate(g), g.gi_frame.f_lineno, g.gi_frame.f_locals, g.gi_running, g.gi_yieldfrom, g.gi_suspended)
print(next(g), inspect.getgeneratorstate(g), g.gi_frame.f_lineno, inspect.getgeneratorlocals(g), g.gi_suspended)
print(g.send(5), g.gi_frame.f_lineno, g.gi_frame.f_locals)
print(next(g, "end"), inspect.getgeneratorstate(g), g.gi_frame, inspect.getgeneratorlocals(g), g.gi_yieldfrom)
#> GEN_CREATED 2 {'a': 1, 'b': 2} False None False
#> 1 GEN_SUSPENDED 3 {'a': 1, 'b': 2} True
#> 2 4 {'a': 1, 'b': 2, 'x': 5}
#> end GEN_CLOSED None {} None
#---
import inspect
def inner():
    yield 1
    yield 2
def outer():
    yield 0
    yield from inner()
    yield from [3]
g = outer()
while True:
    below = g.gi_yieldfrom
    print(inspect.getgeneratorstate(g), below and getattr(below, "__name__", type(below).__name__))
    if next(g, None) is None:
        break
print(inspect.getgeneratorstate(g), g.gi_yieldfrom)
#> GEN_CREATED None
#> GEN_SUSPENDED None
#> GEN_SUSPENDED inner
#> GEN_SUSPENDED inner
#> GEN_SUSPENDED list_iterator
#> GEN_CLOSED None
#---
import inspect
def me():
    print(inspect.getgeneratorstate(g), g.gi_running)
    yield 1
g = me()
next(g)
g.close()
print(inspect.getgeneratorstate(g))
#> GEN_RUNNING True
#> GEN_CLOSED
#---
import inspect
g = (x * 2 for x in range(3))
print(inspect.getgeneratorstate(g), g.__name__)
next(g)
print(inspect.getgeneratorlocals(g)["x"], inspect.getgeneratorstate(g) == inspect.GEN_SUSPENDED)
list(g)
print(inspect.getgeneratorstate(g))
#> GEN_CREATED <genexpr>
#> 0 True
#> GEN_CLOSED
#---
import inspect
def f(): pass
def g(): yield
class C: pass
print(inspect.isgenerator(g()), inspect.isgenerator(f), inspect.isgeneratorfunction(g), inspect.isgeneratorfunction(f), inspect.isgeneratorfunction(g()), inspect.isfunction(f), inspect.isfunction(len), inspect.isbuiltin(len), inspect.isclass(int), inspect.isclass(3), inspect.ismodule(inspect), inspect.isclass(C))
#> True False True False False True False True True False True True
#---
import inspect
def a(): pass
def b(x, y=1, *rest, k, d="v", **named): pass
def c(p, /, q, *, r=None): pass
for f in (a, b, c, lambda x, *y: 0):
    print(inspect.signature(f), str(inspect.signature(f)) == repr(inspect.signature(f))[11:-1])
#> () True
#> (x, y=1, *rest, k, d='v', **named) True
#> (p, /, q, *, r=None) True
#> (x, *y) True
#---
def gen(a, b):
    c = a + b
    yield c
g = gen(1, 2)
code = g.gi_code
print(code.co_name, code.co_argcount, code.co_varnames, code.co_firstlineno, code is gen.__code__ or code == gen.__code__, gen.__code__.co_qualname)
#> gen 2 ('a', 'b', 'c') 1 True gen
#---
import inspect
def f():
    """One.

        Two.
      Three.
    """
print(repr(inspect.getdoc(f)), inspect.getdoc(lambda: 0))
#> 'One.\n\n  Two.\nThree.' None
#---
import inspect
def failing():
    yield 1
    raise ValueError("x")
g = failing()
next(g)
try:
    next(g)
except ValueError:
    print(inspect.getgeneratorstate(g), g.gi_frame)
#> GEN_CLOSED None
#---
