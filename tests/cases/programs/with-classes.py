class M:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()
    def __exit__(self, kind, exc, tb):
        print("exit", self.name, kind and kind.__name__, repr(exc))
        return self.swallow
with M("a") as a, M("b", True) as b:
    print(a, b)
    raise ValueError("v")
print("on")
def f():
    for i in range(3):
        with M(str(i)) as m:
            if i == 0: continue
            if i == 1: return m
print(f())
with M("c", 1): raise KeyError("k")
with M("d", [0]): raise KeyError("k")
with M("e", 0): raise KeyError("k")
#> enter a
#> enter b
#> A B
#> exit b ValueError ValueError('v')
#> exit a None None
#> on
#> enter 0
#> exit 0 None None
#> enter 1
#> exit 1 None None
#> 1
#> enter c
#> exit c KeyError KeyError('k')
#> enter d
#> exit d KeyError KeyError('k')
#> enter e
#> exit e KeyError KeyError('k')
#! KeyError: 'k'
#---
class NoExit:
    def __enter__(self): return 1
class NoEnter:
    def __exit__(self, *a): return True
for cls in (NoExit, NoEnter):
    try:
        with cls() as x: print("never")
    except TypeError as e:
        print(e)
class OnInstance: pass
o = OnInstance()
o.__enter__ = lambda: 1
o.__exit__ = lambda *a: True
with o: pass
#> 'NoExit' object does not support the context manager protocol (missed __exit__ method)
#> 'NoEnter' object does not support the context manager protocol
#! TypeError: 'OnInstance' object does not support the context manager protocol
#---
class Order:
    def __getattr__(self, name):
        print("getattr", name)
        raise AttributeError(name)
    def __enter__(self):
        print("enter")
    def __exit__(self, *details):
        print("exit", details)
with Order():
    print("body")
class Static:
    @staticmethod
    def __enter__(): return "static"
    @classmethod
    def __exit__(cls, *a): print(cls.__name__, a)
with Static() as s: print(s)
#> enter
#> body
#> exit (None, None, None)
#> static
#> Static (None, None, None)
#---
class Truth:
    def __init__(self, value): self.value = value
    def __bool__(self):
        print("bool")
        return self.value
class M:
    def __init__(self, answer): self.answer = answer
    def __enter__(self): return self
    def __exit__(self, *a): return self.answer
with M(Truth(True)):
    raise ValueError("swallowed")
with M(Truth(False)):
    print("not asked")
try:
    with M(Truth(False)):
        raise ValueError("passed on")
except ValueError as e:
    print(e)
with M(Truth(5)): raise ValueError("x")
#> bool
#> not asked
#> bool
#> passed on
#> bool
#! TypeError: __bool__ should return bool, returned int
#---
class M:
    def __enter__(self):
        raise ValueError("in enter")
    def __exit__(self, *a):
        print("never")
        return True
class Outer:
    def __enter__(self): return self
    def __exit__(self, kind, exc, tb):
        print("outer", repr(exc))
        raise KeyError("from exit")
try:
    with Outer(), M():
        print("never")
except KeyError as e:
    print(repr(e), repr(e.__context__))
#> outer ValueError('in enter')
#> KeyError('from exit') ValueError('in enter')
#---
class Own(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
class M:
    def __enter__(self): return self
    def __exit__(self, kind, exc, tb):
        print(kind, exc, exc.code, kind is Own, isinstance(exc, Own))
        return isinstance(exc, Own)
with M():
    raise Own(5)
from contextlib import suppress, contextmanager, ExitStack, closing, nullcontext
with suppress(Own): raise Own(1)
try:
    with suppress(KeyError, Own): raise TypeError("t")
except TypeError as e: print(e)
@contextmanager
def m():
    try:
        yield
    except Own as e:
        print("own", e.code)
with m(): raise Own(7)
class Closes:
    def close(self): print("closed")
with closing(Closes()) as c: print(type(c).__name__)
with ExitStack() as stack:
    stack.enter_context(M())
    stack.push(M())
    stack.callback(Closes().close)
    raise Own(9)
try:
    ExitStack().enter_context(Closes())
except TypeError as e:
    print(e)
#> <class '__main__.Own'> code 5 5 True True
#> t
#> own 7
#> Closes
#> closed
#> closed
#> <class '__main__.Own'> code 9 9 True True
#! AttributeError: 'NoneType' object has no attribute 'code'
#---
from contextlib import contextmanager
class Service:
    def __init__(self, name): self.name = name
    @contextmanager
    def session(self, n):
        print(self.name, "open", n)
        try:
            yield self
        finally:
            print(self.name, "close", n)
    @contextmanager
    def tracing(self):
        yield
    def run(self):
        with self.session(1) as s:
            return s is self
print(Service("s").run())
with Service("t").session(2) as t: print(t.name)
@contextmanager
def around():
    print("before")
    yield
    print("after")
class Worker:
    @around()
    def work(self, n): return (type(self).__name__, n)
print(Worker().work(3))
#> s open 1
#> s close 1
#> True
#> t open 2
#> t
#> t close 2
#> before
#> after
#> ('Worker', 3)
#---
class Lines:
    def __init__(self, n): self.n = n
    def __enter__(self):
        print("open")
        return self
    def __exit__(self, kind, exc, tb):
        print("close", kind and kind.__name__)
    def __iter__(self):
        for i in range(self.n):
            yield i
def read(n):
    with Lines(n) as lines:
        for line in lines:
            yield line
for x in read(3):
    print(x)
    if x == 1: break
print("after")
it = read(2)
next(it)
it.close()
read(2)
#> open
#> 0
#> 1
#> close GeneratorExit
#> after
#> open
#> close GeneratorExit
#> open
#= 0
#= 1
#> close None
#---
class Gen:
    def __enter__(self):
        return (yield 1)
    def __exit__(self, *a):
        yield 2
with Gen() as g:
    print(type(g).__name__)
with Gen():
    raise ValueError("a generator is true")
print("swallowed")
#> generator
#> swallowed
#---
class Timer:
    depth = 0
    def __enter__(self):
        Timer.depth += 1
        return Timer.depth
    def __exit__(self, *a):
        Timer.depth -= 1
    def __call__(self, f):
        def wrapped(*a):
            with self as d:
                return (d, f(*a))
        return wrapped
t = Timer()
@t
def f(n): return n and f(n - 1)
print(f(2), t.depth)
with t as a, t as b:
    with t as c: print(a, b, c, t.depth)
print(t.depth)
#> (1, (2, (3, 0))) 0
#> 1 2 3 3
#> 0
#---
class Raises:
    def __enter__(self): return self
    def __exit__(self, kind, exc, tb):
        if exc is not None:
            raise exc
class Replaces:
    def __enter__(self): return self
    def __exit__(self, kind, exc, tb):
        raise TypeError("new") from exc
try:
    with Raises(): raise ValueError("same")
except ValueError as e:
    print(repr(e), repr(e.__context__), repr(e.__cause__))
try:
    with Replaces(), Raises(): raise ValueError("v")
except TypeError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__))
#> ValueError('same') None None
#> TypeError('new') ValueError('v') ValueError('v')
#---
class Enter:
    def __init__(self, parts): self.parts = parts
    def __enter__(self): return self.parts
    def __exit__(self, *a): pass
class Box: pass
box = Box()
with Enter([1, 2]) as (a, b), Enter("xy") as [c, *d], Enter(5) as box.value:
    print(a, b, c, d, box.value)
try:
    with Enter([1]) as (a, b): print("never")
except ValueError as e: print(e)
#> 1 2 x ['y'] 5
#> not enough values to unpack (expected 2, got 1)
#---
from contextlib import ContextDecorator, AbstractContextManager
class Tag(ContextDecorator):
    def __init__(self, name): self.name = name
    def __enter__(self):
        print(f"<{self.name}>")
        return self
    def __exit__(self, *details):
        print(f"</{self.name}>", details[0] and details[0].__name__)
        return self.name == "quiet"
@Tag("p")
def text(s, n=1):
    """Says it."""
    print(s * n)
    return n
print(text("a"), text("b", n=2), text.__name__, text.__doc__)
@Tag("quiet")
def fails(): raise ValueError("v")
print(fails())
@Tag("loud")
def loud(): raise KeyError("k")
try: loud()
except KeyError as e: print("out", e)
with Tag("plain") as t: print(t.name)
class Res(AbstractContextManager):
    def __exit__(self, *a): print("released")
with Res() as r: print(type(r).__name__, isinstance(r, AbstractContextManager), isinstance(t, ContextDecorator))
class Worker:
    @Tag("m")
    def run(self, x): return (type(self).__name__, x)
print(Worker().run(1))
#> <p>
#> a
#> </p> None
#> <p>
#> bb
#> </p> None
#> 1 2 text Says it.
#> <quiet>
#> </quiet> ValueError
#> None
#> <loud>
#> </loud> KeyError
#> out 'k'
#> <plain>
#> plain
#> </plain> None
#> Res True True
#> released
#> <m>
#> </m> None
#> ('Worker', 1)
#---
class C:
    def __init__(self): self.x = 1
    @property
    def p(self): return "p"
    @p.deleter
    def p(self): print("deleting p")
c = C()
del c.x, c.p
print(hasattr(c, "x"), c.__dict__)
try:
    del c.x
except AttributeError as e:
    print(e)
class D:
    y = 1
    def __delattr__(self, name): print("del", name)
d = D()
del d.anything
del D.y
print(hasattr(d, "y"))
#> deleting p
#> False {}
#> 'C' object has no attribute 'x'
#> del anything
#> False
#---
